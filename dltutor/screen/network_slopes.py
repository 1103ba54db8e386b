"""The slopes of a drawn network: from the squared error back to every node and weight."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Rows = list[list[float]]

# Of a node's value a = f(z), by its sum z; at the corner of ReLU 0, as everywhere in the course.
ACTIVATION_SLOPES: dict[str, Callable[[float, float], float]] = {
    "identity": lambda z, a: 1.0,
    "relu": lambda z, a: 1.0 if z > 0 else 0.0,
    "leaky_relu": lambda z, a: 1.0 if z > 0 else 0.01,
    "tanh": lambda z, a: 1 - a * a,
    "sigmoid": lambda z, a: a * (1 - a),
    "step": lambda z, a: 0.0,
}


@dataclass(frozen=True)
class Slopes:
    """How fast the loss changes with each node's value, and with each weight.

    `nodes` has a list a layer, inputs first; `weights` a matrix a layer, one row a node.
    """

    nodes: Rows
    weights: list[Rows]


@dataclass(frozen=True)
class Place:
    """Where a slope belongs: to a node's value or, with a source, to the weight from there."""

    layer: int
    position: int
    source: int | None = None


def way_back(sizes: list[int]) -> list[Place]:
    """Every slope in the order in which they can be computed: outputs, then layer by layer."""
    places = [Place(len(sizes) - 1, position) for position in range(sizes[-1])]
    for layer in reversed(range(1, len(sizes))):
        sources = range(sizes[layer - 1])
        places += [Place(layer, node, each) for node in range(sizes[layer]) for each in sources]
        places += [Place(layer - 1, each) for each in sources if layer > 1]
    return places


def backward(
    values: Rows, sums: Rows, weights: list[Rows], activations: list[str], target: list[float]
) -> Slopes:
    """The slopes of the squared error (output - target)², added up over the outputs."""
    nodes = [[2 * (a - t) for a, t in zip(values[-1], target, strict=True)]]
    matrices: list[Rows] = []
    for layer in reversed(range(len(weights))):
        slope_of = ACTIVATION_SLOPES[activations[layer]]
        sum_slopes = [
            slope * slope_of(z, a)
            for slope, z, a in zip(nodes[0], sums[layer], values[layer + 1], strict=True)
        ]
        matrices.insert(0, [[slope * a for a in values[layer]] for slope in sum_slopes])
        leaving = zip(*weights[layer], strict=True)  # a node's weights, to each node after it
        nodes.insert(
            0, [sum(w * s for w, s in zip(row, sum_slopes, strict=True)) for row in leaving]
        )
    return Slopes(nodes, matrices)
