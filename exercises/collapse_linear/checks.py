"""collapse_linear(layers): one (W, b) for a stack of layers without activations."""

from itertools import pairwise

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    first = np.array([[1.0, -1.0], [1.0, 1.0]]), np.array([0.0, 0.0])
    second = np.array([[1.0, 1.0], [-3.0, 1.0]]), np.array([0.0, -5.0])
    last = np.array([[-1.0], [4.0]]), np.array([1.0])
    yield "two layers, one output", [second, last]
    yield "the lesson's three layers, without their ReLU", [first, second, last]

    def drawn(*units):
        return [(rng.normal(size=(n, m)), rng.normal(size=m)) for n, m in pairwise(units)]

    yield "a single layer", drawn(3, 2)
    yield "two layers, two inputs, two outputs", drawn(2, 2, 2)
    yield "a wide layer in the middle", drawn(2, 6, 3)
    yield "everything through a single unit", drawn(3, 1, 4)
    yield "one input and one output, four layers", drawn(1, 3, 2, 2, 1)
    yield "three layers of the same width", drawn(3, 3, 3, 3)
    yield "five layers of other widths", drawn(4, 5, 2, 6, 3, 2)
    whole = [
        (np.array([[1, 2], [0, -1]]), np.array([3, 1])),
        (np.array([[2], [5]]), np.array([-1])),
    ]
    yield "whole numbers everywhere", whole
    yield "numbers near 0.00001", [(1e-5 * W, 1e-5 * b) for W, b in drawn(3, 4, 2)]


def laws(answer, layers):
    """What holds of every right answer, in words a learner can use."""
    W, b = answer
    rows = stacked = np.random.default_rng(5).normal(size=(8, len(layers[0][0])))
    for W_layer, b_layer in layers:
        stacked = stacked @ W_layer + b_layer
    yield (
        "one layer gives what the whole stack gives",
        np.allclose(rows @ W + b, stacked, rtol=1e-4),
    )


def scale(layers):
    """Whoever tries the stack on rows of 0 and 1 rounds weights at the magnitude of the biases."""
    (W, b), *later = [(np.abs(W), np.abs(b)) for W, b in layers]
    for W_next, b_next in later:
        W, b = W @ W_next, b @ W_next + b_next
    return W + b, b
