"""fit_line(X, y, lr, epochs): weights, bias, and the mean squared error before each update."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X, y = np.array([[0.0], [1.0], [2.0], [3.0]]), np.array([1.0, 3.0, 5.0, 7.0])
    yield "four rows on the line 2x + 1, rate 0.1, three epochs", X, y, 0.1, 3
    yield "a single epoch", X, y, 0.1, 1
    yield "no epoch at all", X, y, 0.1, 0
    two = np.array([[1.0, 2.0], [0.0, 1.0], [3.0, -1.0]]), np.array([4.0, -2.0, 1.0])
    yield "three rows, two inputs", *two, 0.05, 4
    yield "a single row", np.array([[2.0, -1.0, 3.0]]), np.array([5.0]), 0.02, 3
    square = np.array([[1.0, 2.0, 0.0], [0.5, 1.0, -1.0], [2.0, -1.0, 3.0]])
    yield "as many rows as inputs", square, np.array([3.0, -2.0, 4.0]), 0.05, 5
    yield (
        "eight rows, one input, not on a line",
        rng.normal(size=(8, 1)),
        rng.normal(size=8),
        0.2,
        6,
    )
    whole = np.array([[1, 2], [3, 0], [-1, 4], [2, 2], [0, -1]]), np.array([3, 5, -2, 4, 1])
    yield "whole numbers", *whole, 0.03, 4
    yield "targets of 0: everything stays at 0", rng.normal(size=(4, 2)), np.zeros(4), 0.1, 3
    yield "inputs of 0: only the bias learns", np.zeros((3, 2)), np.array([1.0, 2.0, 6.0]), 0.1, 3
    yield "a rate of 0.3, with which the loss grows", X, y, 0.3, 5
    yield "twelve rows, five inputs", rng.normal(size=(12, 5)), rng.normal(2.0, size=12), 0.1, 6
    yield "inputs near 0.01", 0.01 * rng.normal(size=(6, 2)), rng.normal(size=6), 0.2, 4
    yield "inputs in the hundreds", 100 * rng.normal(size=(6, 2)), rng.normal(size=6), 1e-5, 4
    yield "targets in the thousands", rng.normal(size=(5, 2)), 1e3 * rng.normal(size=5), 0.1, 5


def scale(X, y, lr, epochs):
    """Weights are rounded at the size of their moves, losses at that of the terms of an error."""
    rows, n = X.shape
    w, b, moves, bias_moves, losses = np.zeros(n), 0.0, np.zeros(n), 0.0, [0.0]
    for _ in range(epochs):
        size = np.abs(X) @ np.abs(w) + np.abs(b) + np.abs(y)
        losses.append(max(losses[-1], np.mean(size**2)))
        moves = np.maximum(moves, np.abs(w) + 2 * lr * size @ np.abs(X) / rows)
        bias_moves = max(bias_moves, np.abs(b) + 2 * lr * np.mean(size))
        error = X @ w + b - y
        w, b = w - 2 * lr * error @ X / rows, b - 2 * lr * np.mean(error)
    return moves, bias_moves, losses[1:]
