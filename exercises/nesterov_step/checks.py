"""nesterov_step(w, velocity, gradient, lr, momentum=0.9): one update, as Keras does it."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "one weight of 2, moving by -1, on a slope of 3", 2.0, -1.0, 3.0, 0.1

    def drawn(*shape):
        return rng.normal(size=shape), rng.normal(size=shape), rng.normal(size=shape)

    at_rest = np.array([1.0, -2.0]), np.zeros(2), np.array([3.0, -1.0])
    yield "two weights at rest: the first step", *at_rest, 0.1
    flat = np.array([1.0, -2.0]), np.array([0.5, -1.0]), np.zeros(2)
    yield "flat ground: the gradient is 0, the velocity is not", *flat, 0.1
    yield "three weights", *drawn(3), 0.05
    yield "three weights, half of the velocity is kept", *drawn(3), 0.05, 0.5
    yield "nothing of the velocity is kept: momentum 0", *drawn(2), 0.3, 0.0
    yield "plain numbers, momentum 0.7", -1.5, 0.25, -2.0, 0.2, 0.7
    yield "a matrix of weights, momentum 0.99", *drawn(3, 4), 0.01, 0.99
    yield "weights with three axes", *drawn(2, 3, 2), 0.1, 0.8
    yield "a learning rate of 2.5", *drawn(4), 2.5
    yield "a learning rate of 0: it rolls on", *drawn(4), 0.0, 0.6
    w, velocity, gradient = drawn(5)
    yield "gradients near 0.00001, weights of 0", 0 * w, 1e-5 * velocity, 1e-5 * gradient, 0.01
    yield "gradients in the thousands", w, velocity, 1000 * gradient, 0.01


def scale(w, velocity, gradient, lr, momentum=0.9):
    """Weights, velocity and push may cancel: they are rounded at their own magnitudes."""
    step = momentum * np.abs(velocity) + lr * np.abs(gradient)
    return np.abs(w) + step + lr * np.abs(gradient), step
