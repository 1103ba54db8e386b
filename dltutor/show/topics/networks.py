"""The bank's network with one hidden layer: how its nodes are called, and what its values are."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dltutor.show.numbers import dot, sigmoid
from dltutor.show.settings import Rows, Setting, Unfit, Values, row

ACTIVATIONS = ("identity", "relu", "tanh", "sigmoid")
SAID = {"identity": "", "relu": "ReLU", "tanh": "tanh", "sigmoid": "sigmoid"}
INPUTS, HIDDEN = 4, 5  # nodes at most: the picture has no room for more
NAMES = {2: ("children", "accounts")}
HIDDEN_NAMES = {2: ("top", "bottom"), 3: ("top", "middle", "bottom")}
OUTPUT = "purchases"


@dataclass(frozen=True)
class Bank:
    """The network with its numbers. `hidden_weights` has a row a node."""

    inputs: Sequence[float]
    hidden_weights: Sequence[Sequence[float]]
    output_weights: Sequence[float]
    activation: str

    @property
    def input_names(self) -> list[str]:
        """As the lesson calls them; numbered where there are others than its two."""
        return _names(NAMES, "input", len(self.inputs))

    @property
    def hidden_names(self) -> list[str]:
        """As the lesson calls them, or numbered."""
        return _names(HIDDEN_NAMES, "hidden", len(self.hidden_weights))

    @property
    def sums(self) -> list[float]:
        """The weighted sum of each hidden node."""
        return [dot(self.inputs, weights) for weights in self.hidden_weights]

    @property
    def hidden(self) -> list[float]:
        """The value of each hidden node."""
        return [activated(self.activation, z) for z in self.sums]

    @property
    def prediction(self) -> float:
        """The value of the output."""
        return dot(self.hidden, self.output_weights)

    @property
    def spec(self) -> dict[str, Any]:
        """The picture of the whole network, as a `network` fence has it."""
        word = SAID[self.activation]
        return {
            "headings": ["inputs", f"hidden, {word}" if word else "hidden", "output"],
            "layers": [self.input_names, self.hidden_names, [OUTPUT]],
            "inputs": list(self.inputs),
            "weights": [[list(each) for each in self.hidden_weights], [list(self.output_weights)]],
            "activation": self.activation,
        }


def settings(hidden: Rows, output: Rows, activation: str) -> tuple[Setting, ...]:
    """What can be chosen of a network; the two lessons differ in its hidden nodes."""
    return (
        Setting("inputs", row(2, 3), "what is known of the customer", columns=INPUTS),
        Setting("hidden", hidden, "a row of weights a hidden node", rows=HIDDEN, columns=INPUTS),
        Setting("output", output, "the weights of the output", columns=HIDDEN),
        Setting("activation", activation, "of the hidden nodes", choices=ACTIVATIONS),
    )


def bank(values: Values) -> Bank:
    """The network of some values. Raises Unfit where they are not of one network."""
    inputs, hidden, output = values.row("inputs"), values.rows("hidden"), values.row("output")
    if len(hidden[0]) != len(inputs):
        raise Unfit(
            f"A row of hidden should have as many numbers as inputs, {len(inputs)}, and has "
            f"{len(hidden[0])}. To change both, type both: inputs=... hidden=..."
        )
    if len(output) != len(hidden):
        raise Unfit(
            f"output should have as many numbers as hidden has rows, {len(hidden)}, and has "
            f"{len(output)}. To change both, type both: hidden=... output=..."
        )
    return Bank(inputs, hidden, output, values.word("activation"))


def activated(name: str, z: float) -> float:
    """What an activation makes of a sum."""
    match name:
        case "relu":
            return max(0.0, z)
        case "tanh":
            return math.tanh(z)
        case "sigmoid":
            return sigmoid(z)
    return z


def _names(known: Mapping[int, tuple[str, ...]], word: str, count: int) -> list[str]:
    return list(known.get(count, [f"{word} {number}" for number in range(1, count + 1)]))
