"""rnn_step(w, s, U, W): the new state, tanh(U w + W s)."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    U = np.array([[1.0, 2.0, -0.5], [0.0, 1.0, 1.0]])
    W = np.array([[0.0, -1.0], [2.0, 0.5]])
    w, s = np.array([1.0, 0.0, 1.0]), np.array([0.5, -1.0])
    yield "three inputs, a state of two numbers", w, s, U, W

    def drawn(inputs, units):
        U, W = rng.normal(size=(units, inputs)), rng.normal(size=(units, units))
        return rng.normal(size=inputs), rng.uniform(-1, 1, size=units), 0.5 * U, 0.5 * W

    yield "a state of zeros: the first step", w, np.zeros(2), U, W
    yield "an input of zeros: only what is remembered", np.zeros(3), s, U, W
    yield "two inputs, a state of five numbers", *drawn(2, 5)
    yield "six inputs, a state of three numbers", *drawn(6, 3)
    yield "as many inputs as numbers in the state", *drawn(4, 4)
    yield "one input and one number", *drawn(1, 1)
    yield "one input, a state of three numbers", *drawn(1, 3)
    w, s, U, W = drawn(3, 4)
    yield "large sums, where tanh is flat", 20 * w, s, U, W
    yield "numbers near 0.00001", 1e-5 * w, 1e-5 * s, U, W
    whole = np.array([2.0, -1.0]), np.array([1.0, 0.0, -1.0]), np.array([[1.0, 1], [0, 2], [-1, 1]])
    yield "whole numbers", *whole, np.array([[0.0, 1, 0], [1, 0, -1], [2, 1, 1]])
    yield "twenty inputs, a state of ten numbers", *drawn(20, 10)


def scale(w, s, U, W):
    """What is added up inside, as far as the slope of tanh lets it through."""
    slope = 1 - np.tanh(U @ w + W @ s) ** 2
    # A tanh made of exponentials rounds at 1, however small it is.
    return 1 + slope * (np.abs(U) @ np.abs(w) + np.abs(W) @ np.abs(s))
