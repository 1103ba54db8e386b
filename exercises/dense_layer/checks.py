"""dense_layer(X, W, b, activation): the activation of X @ W + b."""

import numpy as np


def relu(z):
    return np.maximum(0, z)


def identity(z):
    return z


def leaky_relu(z):
    return np.where(z > 0, z, 0.1 * z)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def tanh(z):
    return np.tanh(z)


def softmax(z):
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    rows = np.array([[5.0, 1.0], [4.0, 0.0]])
    weights, biases = np.array([[1.0, 1.0], [-3.0, 1.0]]), np.array([0.0, -5.0])
    yield "two rows, two inputs, two units, ReLU", rows, weights, biases, relu

    def drawn(rows, inputs, units):
        return (
            rng.normal(size=(rows, inputs)),
            rng.normal(size=(inputs, units)),
            rng.normal(size=units),
        )

    yield "an activation that changes nothing", *drawn(2, 3, 2), identity
    yield "one row, three inputs, two units, tanh", *drawn(1, 3, 2), tanh
    yield "five rows, three inputs, four units, ReLU", *drawn(5, 3, 4), relu
    yield "as many rows as inputs and units, tanh", *drawn(3, 3, 3), tanh
    yield "a single unit, sigmoid", *drawn(6, 4, 1), sigmoid
    yield "a single input, leaky ReLU", *drawn(4, 1, 3), leaky_relu
    yield "softmax, which looks at all units of a row", *drawn(4, 3, 5), softmax
    yield "a single row and a softmax", *drawn(1, 4, 3), softmax
    counts, halves = np.array([[1, 2], [3, 4], [0, 5]]), np.array([[0.5, 0.25], [0.3, -0.7]])
    yield (
        "rows of whole numbers, weights with fractions",
        counts,
        halves,
        np.array([0.1, 0.9]),
        relu,
    )
    whole = np.array([[1, -2, 0], [0, 1, -1]]), np.array([0, 1, 0])
    yield "whole numbers everywhere, sigmoid", np.array([[1, 2], [0, 1]]), *whole, sigmoid
    yield (
        "biases so low that ReLU lets nothing through",
        *drawn(3, 2, 4)[:2],
        np.full(4, -100.0),
        relu,
    )
    X, W, b = drawn(3, 4, 2)
    yield "numbers near 0.00001", 1e-5 * X, W, 1e-5 * b, tanh
    yield "numbers in the thousands", 1000 * X, W, 1000 * b, identity
    yield "forty rows, six inputs, seven units, ReLU", *drawn(40, 6, 7), relu


def scale(X, W, b, activation):
    """The sums are rounded at the magnitude of their terms; no activation here magnifies that."""
    return np.abs(X) @ np.abs(W) + np.abs(b)
