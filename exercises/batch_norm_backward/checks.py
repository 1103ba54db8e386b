"""batch_norm_backward(d_out, X, gamma, eps): the slopes at X, gamma and beta."""

import numpy as np

SLOPES = ("X", "gamma", "beta")
EPS = 1e-3


def loss(d_out, X, gamma, *rest):
    """A loss that rises with each output as steeply as d_out says; the rest is (eps,) beta."""
    eps, beta = (*[EPS], *rest)[-2:]
    rows, far = len(X), X - sum(X) / len(X)
    out = gamma * far / (sum(far**2) / rows + eps) ** 0.5 + beta
    return (out * d_out).sum()


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X = np.array([[4.0, 5.0], [10.0, 5.0], [16.0, -1.0]])
    d_out = np.array([[3.0, 0.0], [0.0, 3.0], [0.0, -3.0]])
    yield "three rows, two units, an eps of 1", d_out, X, np.array([5.0, 3.0]), 1.0
    yield "the same, the usual eps", d_out, X, np.array([5.0, 3.0])

    def drawn(rows, units):
        X = rng.normal(size=(rows, units)) * rng.uniform(0.5, 2, size=units)
        gamma = rng.uniform(-2, 2, size=units)
        return rng.normal(size=(rows, units)), X + rng.normal(size=units), gamma

    yield "slopes that are the same in every row", np.ones((4, 3)), *drawn(4, 3)[1:]
    yield "five rows, three units", *drawn(5, 3)
    yield "as many rows as units, an eps of 0.1", *drawn(4, 4), 0.1
    yield "two rows, five units, an eps of 0.5", *drawn(2, 5), 0.5
    d_out, X, gamma = drawn(5, 3)
    yield "gamma 1", d_out, X, np.ones(3)
    yield "a gamma of 0 and a negative one", d_out, X, np.array([0.0, -1.5, 2.0])
    yield "a unit that is the same in every row", d_out, X * [1, 0, 1] + [0, 3, 0], gamma
    yield "a row whose slopes are 0", d_out * [[1], [0], [1], [1], [1]], X, gamma
    yield "a single row", *drawn(1, 3)
    yield "a single unit", *drawn(7, 1)
    whole = np.array([[1, 0], [-2, 1], [4, -3]]), np.array([[1, 9], [2, -4], [6, 0]])
    yield "whole numbers", *whole, np.array([2, -1])
    yield "slopes near 0.00001", 1e-5 * d_out, X, gamma
    yield "inputs about 20, of which little is left", d_out, X + 20, gamma
    yield "thirty rows, six units", *drawn(30, 6)


def laws(answer, d_out, X, gamma, eps=EPS):
    """What holds of every right answer, in words a learner can use."""
    if np.shape(answer[0]) == X.shape:
        moved = np.sum(answer[0], axis=0)
        size = np.abs(d_out * gamma).sum(axis=0) / np.sqrt(X.var(axis=0) + eps)
        told = "dX adds up to 0 in each unit: to move all its rows alike changes nothing"
        yield told, np.all(np.abs(moved) <= 1e-3 * size)


def scale(d_out, X, gamma, eps=EPS):
    """The terms are subtracted, and X - mean is as exact as X; so is what is made of it."""
    root = np.sqrt(X.var(axis=0) + eps)
    size = np.max(np.abs(X), axis=0) / root
    hat = np.abs(X - X.mean(axis=0)) / root + 1e-3 * size
    d, d_hat = np.abs(d_out), np.abs(d_out * gamma)
    lost = 1 + size * np.max(hat, axis=0)
    terms = d_hat + d_hat.mean(axis=0) + hat * (d_hat * hat).mean(axis=0)
    shaken = size * d_hat.mean(axis=0) * (1 + np.max(hat, axis=0))
    return (terms * lost + shaken) / root, (d * (hat + size)).sum(axis=0) * lost, d.sum(axis=0)
