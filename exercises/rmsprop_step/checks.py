"""rmsprop_step(w, average, gradient, lr, rho=0.9, eps=1e-7): one update, as Keras' RMSprop."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "one weight, an average of 15, now a slope of 5", 1.0, 15.0, 5.0, 0.4

    def drawn(*shape):
        return rng.normal(size=shape), rng.uniform(0.5, 4.0, size=shape), rng.normal(size=shape)

    first = np.array([1.0, -2.0]), np.zeros(2), np.array([3.0, -0.5])
    yield "the first step: the average is 0", *first, 0.1
    some_zeros = np.array([1.0, -2.0, 0.5]), np.array([4.0, 0.0, 0.0]), np.array([0.0, 0.0, 2.0])
    yield "slopes of 0, one with an average of 0", *some_zeros, 0.1
    yield "three weights, slopes of both signs", *drawn(3), 0.05
    yield "rho 0.5", *drawn(3), 0.05, 0.5
    yield "a matrix of weights, rho 0.99", *drawn(3, 4), 0.3, 0.99
    yield "weights with three axes", *drawn(2, 3, 2), 1.5, 0.8
    yield "one weight in an array", *drawn(1), 0.2
    yield "an eps of 0.5, which is felt", *drawn(3), 0.1, 0.9, 0.5
    yield "plain numbers, rho 0.7 and an eps of 2", -1.5, 0.25, -2.0, 0.2, 0.7, 2.0
    w, average, gradient = drawn(4)
    yield "slopes near 0.00001, where eps counts", w, 1e-10 * average, 1e-5 * gradient, 0.1
    w, average, gradient = drawn(4)
    tiny = 0 * w, 1e-10 * average, 1e-5 * gradient
    yield "the same from weights of 0, with a smaller eps", *tiny, 0.1, 0.95, 1e-10
    w, average, gradient = drawn(4)
    yield "slopes in the thousands", w, average, 1000 * gradient, 0.01


def scale(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Weights and step may cancel: they are rounded at their own magnitudes."""
    mixed = rho * average + (1 - rho) * np.square(gradient)
    return np.abs(w) + lr * np.abs(gradient) / np.sqrt(mixed + eps), mixed
