"""l2_penalty(layers, strength) and l2_slope(W, strength): as keras.regularizers.L2 has them."""

import itertools

import numpy as np

SLOPES = {"l2_slope": "W"}


def loss(name, W, strength):
    """What one matrix of weights adds to the loss."""
    return strength * float(np.vdot(W, W))


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    first, last = np.array([[3.0, -1.0], [0.0, 2.0]]), np.array([[2.0], [-1.0]])
    bank = [(first, np.array([1.0, 4.0])), (last, np.array([5.0]))]

    def drawn(*widths):
        pairs = itertools.pairwise(widths)
        return [(rng.normal(size=pair), rng.normal(size=pair[1])) for pair in pairs]

    name = "l2_penalty"
    yield "two layers, strength 0.1", name, bank, 0.1
    yield "a single layer", name, bank[:1], 0.5
    yield "biases of 0", name, [(W, 0 * b) for W, b in bank], 0.3
    yield "weights of 0, biases of 100", name, [(0 * W, 0 * b + 100) for W, b in bank], 0.1
    yield "strength 0: no penalty", name, drawn(3, 4, 2), 0
    yield "strength 1", name, drawn(4, 3, 1), 1
    yield "strength 2.5, three layers of unequal width", name, drawn(5, 2, 7, 3), 2.5
    whole = [(np.array([[1, -2, 3], [0, 4, -1]]), np.array([7, 8, 9]))]
    yield "whole numbers", name, whole, 0.01
    yield "five square layers", name, drawn(3, 3, 3, 3, 3, 3), 0.02
    yield "large weights", name, [(1000 * W, b) for W, b in drawn(2, 3)], 0.01
    yield "tiny weights", name, [(1e-5 * W, b) for W, b in drawn(2, 3, 1)], 0.1

    name = "l2_slope"
    yield "two inputs, two units, strength 0.1", name, first, 0.1
    yield "strength 1", name, rng.normal(size=(2, 3)), 1
    yield "strength 0: no slope", name, rng.normal(size=(2, 2)), 0
    yield "strength 2.5", name, rng.normal(size=(4, 3)), 2.5
    yield "one weight", name, np.array([[-3.0]]), 0.01
    yield "whole numbers", name, np.array([[1, -2, 3], [0, 4, -1]]), 0.05
    yield "large weights", name, 1000 * rng.normal(size=(3, 2)), 0.01
    yield "tiny weights", name, 1e-5 * rng.normal(size=(1, 5)), 0.1
