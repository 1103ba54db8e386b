"""gradient_norms(X, y, layers, activation, activation_slope): one norm of dW a layer."""

from itertools import pairwise

import numpy as np


def identity(z):
    return z


def identity_slope(z):
    return np.ones(np.shape(z))


def relu(z):
    return np.maximum(z, 0)


def relu_slope(z):
    return np.where(z > 0, 1.0, 0.0)


def leaky_relu(z):
    return np.where(z > 0, z, 0.1 * z)


def leaky_relu_slope(z):
    return np.where(z > 0, 1.0, 0.1)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_slope(z):
    return sigmoid(z) * (1 - sigmoid(z))


def tanh(z):
    return np.tanh(z)


def tanh_slope(z):
    return 1 - np.tanh(z) ** 2


def softplus(z):
    return np.log1p(np.exp(z))


RELU, LEAKY = (relu, relu_slope), (leaky_relu, leaky_relu_slope)
SIGMOID, TANH = (sigmoid, sigmoid_slope), (tanh, tanh_slope)


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    chain = [
        (np.array([[2.0], [-1.0]]), np.array([-2.0])),
        (np.array([[1.0]]), np.array([-0.5])),
        (np.array([[2.0]]), np.array([0.0])),
    ]
    X, y = np.array([[3.0, 4.0]]), np.array([[0.0]])
    yield "two sigmoids, each at its steepest, one after the other", X, y, chain, *SIGMOID
    first = np.array([[1.0, -1.0, 1.0], [1.0, 1.0, -1.0]]), np.zeros(3)
    last = np.array([[2.0], [-1.0], [3.0]]), np.zeros(1)
    bank = np.array([[2.0, 3.0], [3.0, 1.0]]), np.array([[13.0], [8.0]]), [first, last]
    yield "the bank: two customers, three hidden units, ReLU", *bank, *RELU

    def drawn(rows, *units):
        layers = [(rng.normal(size=(n, m)), rng.normal(size=m)) for n, m in pairwise(units)]
        return rng.normal(size=(rows, units[0])), rng.normal(size=(rows, units[-1])), layers

    yield "a single layer: a linear model", *drawn(4, 3, 1), *TANH
    yield "a single layer, two outputs", *drawn(5, 3, 2), *SIGMOID
    yield "one hidden layer, three outputs, tanh", *drawn(4, 2, 5, 3), *TANH
    yield "one row, sigmoid", *drawn(1, 3, 4, 2), *SIGMOID
    yield "two hidden layers, leaky ReLU", *drawn(6, 3, 5, 4, 1), *LEAKY
    yield "every layer as wide as the rows are many, tanh", *drawn(4, 4, 4, 4, 4), *TANH
    yield "softplus, whose slope is the sigmoid", *drawn(5, 3, 2, 4, 2), softplus, sigmoid
    yield "an activation that changes nothing", *drawn(5, 2, 4, 3, 2), identity, identity_slope
    X, y, layers = drawn(4, 2, 3, 4, 1)
    dead = layers[1][0], layers[1][1] - 100
    yield "a layer that ReLU switches off", X, y, [layers[0], dead, layers[2]], *RELU
    low = layers[2][0], layers[2][1] - 50
    yield "predictions far below 0, ReLU", X, y, [*layers[:2], low], *RELU
    X, y, layers = drawn(6, 3, *[5] * 8, 2)
    small = [(0.5 * W, 0 * b) for W, b in layers]
    yield "eight layers of sigmoids: the slopes vanish", X, y, small, *SIGMOID
    large = [(1.5 * W, b) for W, b in layers]
    yield "eight layers of leaky ReLUs: the slopes explode", X, y, large, *LEAKY
    counts, asked = np.array([[1, 2], [3, 0], [-1, -1]]), np.array([[2], [-1], [4]])
    whole = [
        (np.array([[1, 2], [-1, 1]]), np.array([0, -1])),
        (np.array([[1], [-2]]), np.array([3])),
    ]
    yield "whole numbers everywhere, sigmoid", counts, asked, whole, *SIGMOID
    X, y, layers = drawn(3, 2, 3, 4, 2)
    yield "inputs near 0.00001, tanh", 1e-5 * X, y, layers, *TANH
    yield "inputs in the thousands, leaky ReLU", 1000 * X, 1000 * y, layers, *LEAKY
    yield "thirty rows, ten inputs, three layers, tanh", *drawn(30, 10, 12, 8, 4), *TANH


def scale(X, y, layers, activation, activation_slope):
    """What roundings can do to each dW, entry by entry, to first order: its norm.

    No activation here has a slope that changes faster than 1 a unit.
    """
    given, off = [X], [np.abs(X)]  # `off`: how far, in roundings, the number before it may be
    slopes, slopes_off = [], []
    for W, b in layers:
        z = given[-1] @ W + b
        z_off = (np.abs(given[-1]) + off[-1]) @ np.abs(W) + np.abs(b)
        slopes.append(np.abs(activation_slope(z)))
        slopes_off.append(slopes[-1] + z_off)
        given.append(activation(z))
        off.append(np.abs(given[-1]) + slopes[-1] * z_off)
    dZ = 2 * np.abs(z - y) / y.size
    dZ_off = 2 * (z_off + np.abs(z) + np.abs(y)) / y.size
    norms = []
    for i in reversed(range(len(layers))):
        norms.insert(0, np.linalg.norm(off[i].T @ dZ + np.abs(given[i]).T @ dZ_off))
        if i:
            dA, dA_off = dZ @ np.abs(layers[i][0]).T, dZ_off @ np.abs(layers[i][0]).T
            dZ, dZ_off = dA * slopes[i - 1], dA_off * slopes[i - 1] + dA * slopes_off[i - 1]
    return norms
