"""The topics there are, gentlest first, and how to find one by what is typed."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from dltutor.course import UnknownName
from dltutor.drill.problem import Problem
from dltutor.drill.topics import (
    activations,
    attention_weights,
    autoencoder_parameters,
    backpropagation,
    beam_search,
    discounted_returns,
    forward_pass,
    kl_divergence,
    layer_parameters,
    lstm_step,
    output_sizes,
    parameter_counts,
    q_update,
    squared_error,
    weight_update,
)

DRAWS = 20  # at most; two or three do


@dataclass(frozen=True)
class Topic:
    """Something to practise."""

    name: str
    title: str
    problem: Callable[[Random], Problem]

    def draw(self, seed: int) -> Problem:
        """The problem of a seed: drawn again while too many of its mistakes look alike."""
        random = Random(seed)
        drawn = []
        for _ in range(DRAWS):
            drawn.append(self.problem(random))
            if drawn[-1].telling:
                break
        return max(drawn, key=lambda each: len(each.mistakes) - each.untold)


TOPICS = (
    Topic("forward_pass", "values through a small network", forward_pass.problem),
    Topic("activations", "what a node makes of its sum", activations.problem),
    Topic("parameter_counts", "weights and biases, counted", parameter_counts.problem),
    Topic("squared_error", "the error squared, and its slope", squared_error.problem),
    Topic("weight_update", "one step downhill", weight_update.problem),
    Topic("backpropagation", "slopes through two layers", backpropagation.problem),
    Topic("output_sizes", "what convolution and pooling leave", output_sizes.problem),
    Topic("layer_parameters", "convolutions, RNN, LSTM, GRU, counted", layer_parameters.problem),
    Topic("lstm_step", "one step of one LSTM unit", lstm_step.problem),
    Topic("attention_weights", "softmax over three scores", attention_weights.problem),
    Topic("beam_search", "one step of a beam of two", beam_search.problem),
    Topic(
        "autoencoder_parameters",
        "an autoencoder, counted there and back",
        autoencoder_parameters.problem,
    ),
    Topic("kl_divergence", "what a VAE's code costs, and one drawn", kl_divergence.problem),
    Topic("discounted_returns", "what a step still leads to", discounted_returns.problem),
    Topic("q_update", "one step of Q-learning", q_update.problem),
)


def find_topic(typed: str) -> Topic:
    """The topic of a name (`weight_update`, `weight-update`). Raises UnknownName."""
    wanted = typed.strip().lower().replace("-", "_").replace(" ", "_")
    names = [topic.name for topic in TOPICS]
    if wanted in names:
        return TOPICS[names.index(wanted)]
    holding = [name for name in names if len(wanted) > 2 and wanted in name]
    similar = difflib.get_close_matches(wanted, names, n=3, cutoff=0.6)
    raise UnknownName("topic", typed, list(dict.fromkeys(similar + holding))[:3])
