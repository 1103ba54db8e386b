"""gradient_descent(x, w, target, lr, steps): the weights after all steps, the loss before each."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    three, two = np.array([3.0]), np.array([2.0])
    yield "input 3, weight 2, target 10, rate 0.01, three steps", three, two, 10.0, 0.01, 3
    yield "two inputs, three steps", np.array([1.0, 2.0]), np.array([3.0, -1.0]), 6.0, 0.05, 3
    yield "a single step", np.array([2.0, -1.0]), np.array([0.5, 1.5]), 4.0, 0.1, 1
    yield "no step at all", np.array([2.0, -1.0]), np.array([0.5, 1.5]), 4.0, 0.1, 0
    right = np.array([1.0, 2.0]), np.array([3.0, 1.0])
    yield "a prediction that is right already", *right, 5.0, 0.1, 3
    yield "a prediction above the target", np.array([2.0, 3.0]), np.array([4.0, 1.0]), -1.0, 0.02, 4
    yield "a rate of 0.1, which steps over the target each time", three, two, 10.0, 0.1, 5
    yield "a rate of 0.12, with which the loss grows", three, two, 10.0, 0.12, 6
    yield "whole numbers", np.array([1, -2, 3]), np.array([0, 2, 1]), 9, 0.01, 5
    yield "a target of 0", rng.normal(size=3), rng.normal(size=3), 0.0, 0.05, 4
    nothing = np.array([0.0, 1.5]), np.array([7.0, 1.0])
    yield "an input of 0: its weight stays", *nothing, -3.0, 0.1, 4
    yield "weights of 0 to start from", rng.normal(size=4), np.zeros(4), 2.5, 0.03, 7
    yield "ten inputs, twelve steps", rng.normal(size=10), rng.normal(size=10), np.pi, 0.002, 12
    yield "inputs near 0.001", 1e-3 * rng.normal(size=3), rng.normal(size=3), 2e-3, 2e4, 4
    yield "inputs in the thousands", 1e3 * rng.normal(size=2), rng.normal(size=2), 4e3, 3e-8, 4


def scale(x, w, target, lr, steps):
    """Weights are rounded at the size of their moves, losses at that of the terms of an error."""
    size, moves, losses = 0.0, np.abs(w), []
    for _ in range(steps):
        size = max(size, np.abs(x) @ np.abs(w) + np.abs(target))
        losses.append(size**2)
        moves = np.maximum(moves, np.abs(w) + 2 * lr * size * np.abs(x))
        w = w - 2 * lr * (x @ w - target) * x
    return moves, losses
