"""adagrad_step(w, accumulator, gradient, lr, eps=1e-7): one update, as Keras' Adagrad."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "one weight, an accumulator of 7, now a slope of 3", 1.0, 7.0, 3.0, 0.4

    def drawn(*shape):
        return rng.normal(size=shape), rng.uniform(0.5, 4.0, size=shape), rng.normal(size=shape)

    first = np.array([1.0, -2.0]), np.zeros(2), np.array([3.0, -0.5])
    yield "the first step: nothing has added up yet", *first, 0.1
    some_zeros = np.array([1.0, -2.0, 0.5]), np.array([4.0, 0.0, 0.0]), np.array([0.0, 0.0, 2.0])
    yield "slopes of 0, one where nothing has added up", *some_zeros, 0.1
    yield "three weights, slopes of both signs", *drawn(3), 0.05
    yield "a matrix of weights", *drawn(3, 4), 0.3
    yield "weights with three axes", *drawn(2, 3, 2), 1.5
    yield "one weight in an array", *drawn(1), 0.2
    yield "an eps of 0.5, which is felt", *drawn(3), 0.1, 0.5
    yield "plain numbers, an eps of 2", -1.5, 0.25, -2.0, 0.2, 2.0
    w, accumulator, gradient = drawn(4)
    yield "slopes near 0.00001, where eps counts", w, 1e-10 * accumulator, 1e-5 * gradient, 0.1
    w, accumulator, gradient = drawn(4)
    tiny = 0 * w, 1e-10 * accumulator, 1e-5 * gradient
    yield "the same from weights of 0, with a smaller eps", *tiny, 0.1, 1e-10
    w, accumulator, gradient = drawn(4)
    yield "slopes in the thousands", w, accumulator, 1000 * gradient, 0.01


def scale(w, accumulator, gradient, lr, eps=1e-7):
    """Weights and step may cancel: they are rounded at their own magnitudes."""
    total = accumulator + np.square(gradient)
    return np.abs(w) + lr * np.abs(gradient) / np.sqrt(total + eps), total
