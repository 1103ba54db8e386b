"""numerical_slope(loss, w, eps=1e-5): slopes by central differences, one weight at a time."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""

    def one_weight(w):
        return (3 * w[0] - 10) ** 2

    def cubes(w):
        return (w**3).sum()

    def entries_apart(w):
        """Each entry counts differently, so that none can stand in for another."""
        return (np.arange(1.0, w.size + 1).reshape(w.shape) * w**3).sum()

    yield "the loss of the lesson, (3w - 10)² at w = 2", one_weight, np.array([2.0])
    yield "w³ at 1, with nudges of 0.5: central gives 3.25", cubes, np.array([1.0]), 0.5
    w = np.array([1.0, -2.0, 3.0])
    yield "three weights, nudges of 0.1", lambda w: w[0] * w[1] + w[2] ** 3, w, 0.1
    x = np.array([0.5, -1.0, 2.0])
    yield "the squared error of a prediction of three inputs", lambda w: (w @ x - 4) ** 2, w
    yield "the product of all weights", np.prod, np.array([2.0, -3.0, 0.5, 1.5])
    yield (
        "a loss that depends on one weight only",
        lambda w: np.exp(w[1]),
        np.array([5.0, 0.3, -7.0]),
    )
    corner = np.array([0.0, 4e-6])
    yield "|w| at its corner, and nearer to it than a nudge", lambda w: np.abs(w).sum(), corner

    X = rng.normal(size=(5, 2))
    yield (
        "weights of a layer, (2, 3)",
        lambda W: (np.tanh(X @ W) ** 2).sum(),
        rng.normal(size=(2, 3)),
        1e-2,
    )
    Z, target = rng.normal(size=(4, 3)), rng.normal(size=(4, 3))
    yield (
        "as many rows as columns, (3, 3)",
        lambda W: ((Z @ W - target) ** 2).mean(),
        rng.normal(size=(3, 3)),
    )
    yield "one column, (4, 1)", entries_apart, rng.normal(size=(4, 1)), 0.2
    yield "one row, (1, 4)", entries_apart, rng.normal(size=(1, 4)), 1e-3
    yield "three axes, (2, 3, 2)", entries_apart, rng.normal(size=(2, 3, 2)), 1e-2
    yield "no axis: a single number in an array", lambda w: 5 - w**4, np.array(2.0), 1e-2
    yield "small weights, small nudges", lambda w: np.exp(w).sum(), 1e-4 * rng.normal(size=3), 1e-6
    yield "large weights, nudges of 1", cubes, 1000 * rng.normal(size=3), 1.0
    rows, y = rng.normal(size=(20, 30)), rng.normal(size=20)
    yield "thirty weights", lambda w: ((rows @ w - y) ** 2).mean(), rng.normal(size=30)


def scale(loss, w, eps=1e-5):
    """What rounding the loss and the nudged weights costs: a difference divides it by eps."""
    middle, height, carried = loss(w), 0.0, 0.0
    for i in np.ndindex(w.shape):
        up, down = w.copy(), w.copy()
        up[i], down[i] = w[i] + eps, w[i] - eps
        highest, lowest = loss(up), loss(down)
        height = max(height, abs(highest), abs(lowest))
        steepest = max(abs(highest - middle), abs(middle - lowest)) / eps
        carried += (abs(w[i]) + eps) * steepest
    return (height + carried) / eps
