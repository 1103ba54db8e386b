"""predict_proba(X, w, b) and fit_logistic(X, y, lr, epochs): one neuron with a sigmoid."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    hours, passed = np.arange(1.0, 6.0).reshape(5, 1), np.array([0.0, 1.0, 0.0, 1.0, 1.0])

    name = "predict_proba"
    yield (
        "three rows, one input, sums of 0, 2 and -2",
        name,
        np.array([[1.0], [3.0], [-1.0]]),
        np.array([1.0]),
        -1.0,
    )
    yield "weights of 0: every row gets the same", name, hours, np.zeros(1), 1.5
    yield "two inputs, a bias of 0.5", name, rng.normal(size=(4, 2)), rng.normal(size=2), 0.5
    yield "a single row, three inputs", name, rng.normal(size=(1, 3)), rng.normal(size=3), -0.25
    yield "as many rows as inputs", name, rng.normal(size=(3, 3)), rng.normal(size=3), 0.75
    yield "whole numbers", name, np.array([[1, 2], [0, -3], [2, 2]]), np.array([1, -1]), 1
    yield (
        "sums of 20 to 40, where the curve is nearly flat",
        name,
        hours * 10,
        np.array([1.0]),
        -10.0,
    )
    yield (
        "sums of -1000 and 1000, where exp overflows",
        name,
        np.array([[-1.0], [1.0], [0.001]]),
        np.array([1000.0]),
        0.0,
    )

    name = "fit_logistic"
    yield "hours 1 to 5, passed or not, rate 0.5, two epochs", name, hours, passed, 0.5, 2
    yield "a single epoch", name, hours, passed, 0.5, 1
    yield "no epoch at all", name, hours, passed, 0.5, 0
    y = np.array([1.0, 0.0, 0.0, 1.0, 1.0, 1.0])
    yield "six rows, two inputs", name, rng.normal(size=(6, 2)), y, 0.3, 4
    yield "a single row", name, np.array([[2.0, -1.0, 0.5]]), np.array([1.0]), 0.8, 3
    yield "as many rows as inputs", name, rng.normal(size=(4, 4)), y[:4], 0.5, 5
    whole = np.array([[1, 2], [3, 0], [-1, 4], [2, 2], [0, -1]]), np.array([0, 1, 1, 0, 1])
    yield "whole numbers", name, *whole, 0.4, 3
    yield "nothing but class 1", name, rng.normal(size=(4, 2)), np.ones(4), 0.5, 3
    yield (
        "nothing but class 0, inputs of 0: only the bias learns",
        name,
        np.zeros((3, 2)),
        np.zeros(3),
        1.0,
        4,
    )
    y = (rng.random(40) < 0.3).astype(float)
    yield "forty rows, five inputs", name, rng.normal(size=(40, 5)), y, 0.5, 8
    yield "inputs near 0.01", name, 0.01 * rng.normal(size=(40, 3)), y, 0.5, 4
    far = np.array([[300.0], [-200.0], [-500.0], [100.0]])
    yield (
        "inputs in the hundreds, sums beyond 1000",
        name,
        far,
        np.array([1.0, 0.0, 0.0, 0.0]),
        0.1,
        3,
    )


def scale(name, *inputs):
    """Probabilities are exact to the rounding of 1 and of their sums; weights to their moves'."""
    if name == "predict_proba":
        return _size(*inputs)
    X, y, lr, epochs = inputs
    rows, n = X.shape
    w, b, moves, bias_moves = np.zeros(n), 0.0, np.zeros(n), 0.0
    for _ in range(epochs):
        size = _size(X, w, b)
        moves = np.maximum(moves, np.abs(w) + lr * size @ np.abs(X) / rows)
        bias_moves = max(bias_moves, np.abs(b) + lr * np.mean(size))
        error = _sigmoid(X @ w + b) - y
        w, b = w - lr * error @ X / rows, b - lr * np.mean(error)
    return moves, bias_moves


def _size(X, w, b):
    p = _sigmoid(X @ w + b)
    return 1 + p * (1 - p) * (np.abs(X) @ np.abs(w) + np.abs(b))


def _sigmoid(z):
    return 0.5 + 0.5 * np.tanh(0.5 * z)
