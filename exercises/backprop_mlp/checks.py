"""backprop_mlp(X, y, layers): the slopes of the mean squared error, one (dW, db) a layer."""

from itertools import pairwise

import numpy as np

SLOPES = "layers"


def loss(X, y, layers):
    """The mean squared error; a sum of exactly 0 stays switched off when a weight is nudged."""
    a = X
    for W, b in layers[:-1]:
        hair = 2e-5 * np.max(np.abs(a) @ np.abs(W) + np.abs(b))
        z = a @ W + b
        a = np.where(z > hair, z, 0)
    W, b = layers[-1]
    return np.square(a @ W + b - y).mean()


def scale(X, y, layers):
    """Every sum as if nothing cancelled and every node were on, forward and backward."""
    sizes = [np.abs(X)]
    for W, b in layers:
        sizes.append(sizes[-1] @ np.abs(W) + np.abs(b))
    dZ = 2 * (sizes.pop() + np.abs(y)) / y.size
    told = []
    for W, _ in reversed(layers):
        told.append((sizes.pop().T @ dZ, dZ.sum(axis=0)))
        dZ = dZ @ np.abs(W).T
    return told[::-1]


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    first = np.array([[1.0, -1.0, 1.0], [1.0, 1.0, -1.0]]), np.zeros(3)
    last = np.array([[2.0], [-1.0], [3.0]]), np.zeros(1)
    customers, bought = np.array([[2.0, 3.0], [3.0, 1.0]]), np.array([[13.0], [8.0]])
    yield "the bank: two customers, three hidden nodes", customers, bought, [first, last]

    def drawn(rows, *units):
        layers = [(rng.normal(size=(n, m)), rng.normal(size=m)) for n, m in pairwise(units)]
        return rng.normal(size=(rows, units[0])), rng.normal(size=(rows, units[-1])), layers

    yield "a single layer: a linear model", *drawn(4, 3, 1)
    yield "a single layer, two outputs", *drawn(5, 3, 2)
    yield "one hidden layer, three outputs", *drawn(4, 2, 5, 3)
    yield "one row", *drawn(1, 3, 4, 2)
    yield "two hidden layers", *drawn(6, 3, 5, 4, 1)
    yield "every layer as wide as the rows are many", *drawn(4, 4, 4, 4, 4)
    yield "five layers of other widths", *drawn(7, 4, 6, 3, 7, 5, 2)
    X, y, layers = drawn(3, 3, 3, 3, 3)
    yield "the same layer three times", X, y, [layers[0]] * 3
    X, y, layers = drawn(4, 2, 3, 4, 1)
    dead = layers[1][0], layers[1][1] - 100
    yield "a layer that ReLU switches off for every row", X, y, [layers[0], dead, layers[2]]
    W, b = layers[0]
    nothing = W * [1, 0, 1], b * [1, 0, 1]
    yield "a node whose sum is exactly 0 in every row", X, y, [nothing, *layers[1:]]
    low = layers[2][0], layers[2][1] - 50
    yield "predictions far below 0", X, y, [*layers[:2], low]
    all_on = [(np.abs(W), np.abs(b)) for W, b in layers]
    yield "every node on in every row", np.abs(X), y, all_on
    counts, asked = np.array([[1, 2], [3, 0], [-1, -1]]), np.array([[2], [-1], [4]])
    whole = [
        (np.array([[1, 2], [-1, 1]]), np.array([0, -1])),
        (np.array([[1], [-2]]), np.array([3])),
    ]
    yield "whole numbers everywhere", counts, asked, whole
    yield "inputs near 0.00001, every node on", 1e-5 * X, y, all_on
    yield "inputs in the thousands", 1000 * X, 1000 * y, layers
    yield "thirty rows, ten inputs, three layers", *drawn(30, 10, 12, 8, 4)
