"""gradient_check(loss, gradient, w, eps=1e-5): the worst relative difference of two gradients."""

import numpy as np


def bowl(w):
    return (w**2).sum()


def bowl_slope(w):
    return 2 * w


def bowl_slope_without_the_two(w):
    return w * 1.0


def bowl_slope_turned_round(w):
    return -2 * w


def bowl_slope_times_ten(w):
    return 20 * w


def bowl_slope_wrong_inside(w):
    slope = 2 * w
    slope[tuple(n // 2 for n in w.shape)] += 0.3
    return slope


def bowl_slope_wrong_at_the_first(w):
    slope = 2 * w
    slope[tuple(0 for _ in w.shape)] -= 0.3
    return slope


def bowl_slope_wrong_at_the_last(w):
    slope = 2 * w
    slope[tuple(-1 for _ in w.shape)] += 0.3
    return slope


def bowl_slope_a_little_low(w):
    return 2 * w - 0.01


def cubes(w):
    return (w**3).sum()


def cubes_slope(w):
    return 3 * w**2


def steep(w):
    return np.exp(30 * w).sum()


def steep_slope(w):
    return 30 * np.exp(30 * w)


def flat(w):
    return 5.0


def flat_slope(w):
    return np.zeros(w.shape)


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    w = np.array([3.0, 0.25])
    yield "w² at 3 and 0.25, without the 2", bowl, bowl_slope_without_the_two, w
    yield "w² at 3 and 0.25, and the right slopes", bowl, bowl_slope, w
    yield "wrong at the first of four entries", bowl, bowl_slope_wrong_at_the_first, np.ones(4)
    yield "wrong at the last of four entries", bowl, bowl_slope_wrong_at_the_last, np.ones(4)
    yield "small slopes, claimed at half their size", bowl, bowl_slope_without_the_two, 1e-3 * w
    yield "slopes of the wrong sign", bowl, bowl_slope_turned_round, np.array([0.2, -4.0, 1.0])
    yield "slopes ten times too large", bowl, bowl_slope_times_ten, np.array([-3.0, 0.1])
    all_low = np.array([0.5, 4.0, -2.0])
    yield "every slope a little too low", bowl, bowl_slope_a_little_low, all_low
    yield "w³ with nudges of 0.1: nudging is off by 0.01", cubes, cubes_slope, w / 4, 0.1
    yield "w³ at -1 and 2 with nudges of 0.5", cubes, cubes_slope, np.array([-1.0, 2.0]), 0.5
    bent = np.array([0.0, -0.02])
    yield "exp(30 w) near 0, bent so much that usual nudges are a bit off", steep, steep_slope, bent
    yield "a loss that does not change", flat, flat_slope, np.array([1.0, 2.0, 3.0])
    layer = rng.normal(size=(3, 4))
    yield "weights of a layer, (3, 4), wrong at one entry", bowl, bowl_slope_wrong_inside, layer
    yield "weights of a layer, (3, 4), wrong at its last", bowl, bowl_slope_wrong_at_the_last, layer
    yield "three axes, (2, 3, 2)", bowl, bowl_slope_wrong_inside, rng.normal(size=(2, 3, 2))
    yield "no axis: a single number in an array", cubes, cubes_slope, np.array(0.5), 0.2

    X, target = rng.normal(size=(6, 3)), rng.normal(size=(6, 2))

    def mean_squared_error(W):
        return ((X @ W - target) ** 2).mean()

    def right(W):
        return 2 * X.T @ (X @ W - target) / target.size

    def right_but_for_the_mean(W):
        return 2 * X.T @ (X @ W - target) / len(X)

    W = rng.normal(size=(3, 2))
    yield "a linear model, (3, 2), and its right slopes", mean_squared_error, right, W
    yield "its slopes, but divided by the rows", mean_squared_error, right_but_for_the_mean, W


def scale(loss, gradient, w, eps=1e-5):
    """What rounding the loss and the nudged weights costs: a difference divides it by eps."""
    claimed = np.abs(gradient(w))
    height = np.abs(loss(w)) + np.sum(claimed * (np.abs(w) + eps))
    return np.max((height / eps + claimed) / np.maximum(1, claimed))
