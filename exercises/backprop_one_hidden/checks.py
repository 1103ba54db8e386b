"""backprop_one_hidden(x, target, W1, w2): the slopes of one squared error, (dW1, dw2)."""

import numpy as np

SLOPES = ("W1", "w2")


def loss(x, target, W1, w2):
    """The squared error; a sum of exactly 0 stays switched off when a weight is nudged."""
    hair = 1e-4 * (np.abs(x) @ np.abs(W1))
    z = x @ W1
    return (np.where(z > hair, z, 0) @ w2 - target) ** 2


def scale(x, target, W1, w2):
    """The error is rounded at the size of prediction and target together, and goes everywhere."""
    x, W1, w2 = np.abs(x), np.abs(W1), np.abs(w2)
    h = x @ W1
    output_slope = 2 * (h @ w2 + np.abs(target))
    return np.outer(x, output_slope * w2), output_slope * h


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    W1, w2 = np.array([[1.0, -1.0, 1.0], [1.0, 1.0, -1.0]]), np.array([2.0, -1.0, 3.0])
    customer = np.array([2.0, 3.0])
    yield "the bank with three hidden nodes, of which one is off", customer, 13.0, W1, w2
    yield "a prediction above its target", customer, 4.0, W1, w2

    def drawn(n, hidden):
        x, target = rng.normal(size=n), rng.normal()
        return x, target, rng.normal(size=(n, hidden)), rng.normal(size=hidden)

    yield "three inputs, two hidden nodes", *drawn(3, 2)
    yield "two inputs, six hidden nodes", *drawn(2, 6)
    yield "as many inputs as hidden nodes", *drawn(4, 4)
    x, target, weights, out = drawn(3, 4)
    yield "every hidden node on", np.abs(x), target, np.abs(weights), out
    yield "a prediction below 0", np.abs(x), -1.0, np.abs(weights), -np.abs(out)
    yield "every hidden node off", np.abs(x), 2.0, -np.abs(weights), out
    yield "a sum of exactly 0 in two of three nodes", np.array([2.0, 2.0]), 5.0, W1, w2
    yield "one input of 0", np.array([0.0, 3.0]), 1.0, W1, w2
    yield "a prediction that hits its target", customer, 9.0, W1, w2
    yield "one input, five hidden nodes", *drawn(1, 5)
    yield "five inputs, one hidden node", np.abs(drawn(5, 1)[0]), 0.5, np.full((5, 1), 0.3), out[:1]
    yield "whole numbers everywhere", np.array([2, 3]), 13, W1.astype(int), w2.astype(int)
    halves = np.array([[0.5, -0.25], [0.3, 0.7]])
    yield "whole weights, inputs with fractions", x[:2], 2.5, W1.astype(int), w2.astype(int)
    yield "whole inputs, weights with fractions", np.array([1, 2]), 3, halves, np.array([0.7, -0.4])
    yield "small inputs, a target near 0.00001", 1e-5 * x, 1e-5, weights, out
    yield "inputs in the thousands", 1000 * x, 500.0, weights, out
    yield "forty inputs, thirty hidden nodes", *drawn(40, 30)
