"""Parameter counts: the weights and biases of dense layers."""

from __future__ import annotations

import math
from itertools import pairwise
from random import Random

from dltutor.drill.numbers import listed
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "parameter_counts"
_LAST_LAYER = "You left out the layer into the output. It has weights as well."


def problem(random: Random) -> Problem:
    """A whole network two times of three, else one of its layers."""
    return _network(random) if random.random() < 2 / 3 else _layer(random)


def _network(random: Random) -> Problem:
    units = [random.randint(2, 9) for _ in range(random.choice((3, 3, 4)))]
    units[-1] = random.randint(1, 4)
    biased = random.random() < 0.75
    pairs = list(pairwise(units))
    weights, biases = sum(a * b for a, b in pairs), sum(units[1:])
    answer = weights + biases if biased else weights
    last = units[-2] * units[-1] + units[-1] * biased
    hidden = listed([str(each) for each in units[1:-1]])
    steps = [
        f"Layer {number}: {a} · {b} = {a * b} weights"
        + (f" and {b} {'bias' if b == 1 else 'biases'}" if biased else "")
        for number, (a, b) in enumerate(pairs, 1)
    ]
    parts = [str(a * b + b if biased else a * b) for a, b in pairs]
    layers = "a hidden layer" if len(units) == 3 else "hidden layers"
    return posed(
        TOPIC,
        f"A dense network has {units[0]} inputs, {layers} of {hidden} nodes, and "
        f"{_count(units[-1], 'output')}. Its nodes have {'biases' if biased else 'no biases'}. "
        "How many parameters is that?",
        answer,
        [*steps, f"Together: {' + '.join(parts)} = {answer}"],
        [
            *_about_biases(units, weights, biases, last, biased=biased),
            Mistake(
                "counted_the_nodes",
                sum(units),
                "You counted the nodes. Each edge between two layers is a weight.",
            ),
            Mistake(
                "multiplied_all_sizes",
                math.prod(units),
                "You multiplied all sizes. A layer has inputs times nodes; layers are added.",
            ),
            Mistake("left_out_the_last_layer", answer - last, _LAST_LAYER)
            if not (biased and last == biases)
            else None,
        ],
    )


def _about_biases(
    units: list[int], weights: int, biases: int, last: int, *, biased: bool
) -> list[Mistake]:
    if not biased:
        return [
            Mistake(
                "counted_biases",
                weights + biases,
                f"You counted {biases} biases. These nodes have none.",
            )
        ]
    return [
        Mistake(
            "left_out_the_biases",
            weights,
            f"You left out the biases: one for each of the {biases} nodes after the inputs."
            if last != biases
            else f"You left out the {biases} biases, or the layer into the output, which has "
            f"{last} parameters too.",
        ),
        Mistake(
            "counted_one_bias_a_layer",
            weights + len(units) - 1,
            "You counted one bias a layer. Each node has one of its own.",
        ),
        Mistake(
            "gave_the_inputs_biases",
            weights + sum(units),
            f"You gave the {units[0]} inputs biases too. Inputs have none.",
        ),
        Mistake(
            "left_out_the_biases_of_the_output",
            weights + biases - units[-1],
            "You left out the biases of the output. Its nodes have them as well.",
        ),
    ]


def _layer(random: Random) -> Problem:
    before, nodes = random.sample(range(2, 13), 2)
    answer = before * nodes + nodes
    return posed(
        TOPIC,
        f"A dense layer of {nodes} nodes with biases gets {before} inputs. How many parameters "
        "does it have?",
        answer,
        [
            f"Each node has {before} weights and 1 bias: {before + 1} parameters",
            f"There are {nodes} nodes: {nodes} · {before + 1} = {answer}",
        ],
        [
            Mistake(
                "left_out_the_biases",
                before * nodes,
                f"You left out the biases: {nodes} nodes have {nodes} of them.",
            ),
            Mistake(
                "counted_one_bias",
                before * nodes + 1,
                f"You counted one bias. Each of the {nodes} nodes has its own.",
            ),
            Mistake(
                "gave_the_inputs_the_biases",
                before * nodes + before,
                f"You counted a bias an input. The {nodes} nodes have them.",
            ),
            Mistake(
                "gave_both_biases",
                before * nodes + before + nodes,
                "You gave the inputs biases too. Inputs have none.",
            ),
            Mistake(
                "counted_the_nodes",
                before + nodes,
                "You added inputs and nodes. Each input has a weight into each node.",
            ),
        ],
    )


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" + ("" if number == 1 else "s")
