"""batch_norm(X, gamma, beta, eps) and batch_norm_inference(X, gamma, beta, mean, variance, eps)."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X = np.array([[4.0, 5.0], [10.0, 5.0], [16.0, -1.0]])
    gamma, beta = np.array([5.0, 3.0]), np.array([1.0, -2.0])

    def drawn(rows, units):
        X = rng.normal(size=(rows, units)) * rng.uniform(0.5, 3, size=units)
        return X + rng.normal(size=units), rng.uniform(-2, 2, size=units), rng.normal(size=units)

    name = "batch_norm"
    yield "three rows, two units, an eps of 1", name, X, gamma, beta, 1.0
    yield "the same, the usual eps", name, X, gamma, beta
    yield "gamma 1, beta 0", name, drawn(6, 3)[0], np.ones(3), np.zeros(3)
    yield "five rows, three units", name, *drawn(5, 3)
    yield "as many rows as units, a tiny eps", name, *drawn(4, 4), 1e-7
    yield "two rows, five units, an eps of 0.5", name, *drawn(2, 5), 0.5
    same, *rest = drawn(4, 3)
    yield "a unit that is the same in every row", name, same * [1, 0, 1] + [0, 3, 0], *rest
    yield "a single row: only beta is left", name, *drawn(1, 3)
    yield "a single unit", name, *drawn(7, 1)
    yield "whole numbers", name, np.array([[1, 9], [2, -4], [6, 0]]), *np.array([[2, -1], [3, 5]])
    far, *rest = drawn(8, 3)
    yield "numbers about 100, of which little is left", name, far + 100, *rest
    tiny, *rest = drawn(6, 2)
    yield "tiny numbers: eps outweighs their variance", name, 0.01 * tiny, *rest
    yield "forty rows", name, *drawn(40, 6)

    def given(units):
        return rng.normal(size=units), rng.uniform(0.2, 5, size=units)

    name = "batch_norm_inference"
    means, variances = np.array([1.0, 2.0]), np.array([8.0, 3.0])
    yield "three rows, two units, an eps of 1", name, X, gamma, beta, means, variances, 1.0
    yield "the same, the usual eps", name, X, gamma, beta, means, variances
    yield "a single row", name, *drawn(1, 3), *given(3)
    yield "five rows, four units", name, *drawn(5, 4), *given(4)
    yield "as many rows as units, a tiny eps", name, *drawn(3, 3), *given(3), 1e-7
    yield "a mean of 0, a variance of 1: how they begin", name, *drawn(4, 2), *_begin(2)
    yield "a variance of 0", name, *drawn(3, 2), np.array([0.3, -1.0]), np.array([2.0, 0.0])
    yield "a single unit, an eps of 0.5", name, *drawn(6, 1), *given(1), 0.5
    whole = np.array([[1, 9], [2, -4]]), np.array([2, -1]), np.array([3, 5])
    yield "whole numbers", name, *whole, np.array([1, 2]), np.array([4, 7])
    yield "variances near 0.0001", name, *drawn(4, 3), given(3)[0], 1e-4 * given(3)[1]


def _begin(units):
    return np.zeros(units), np.ones(units)


def laws(answer, name, X, gamma, beta, *rest):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    if name == "batch_norm":
        told = "each unit's mean over the rows is its beta"
        yield told, np.allclose(answer.mean(axis=0), beta, rtol=1e-3, atol=1e-3)
        told = "no unit's deviation over the rows is larger than its gamma"
        yield told, np.all(answer.std(axis=0) <= np.abs(gamma) + 1e-3)


def scale(name, X, gamma, beta, *rest):
    """X - mean is as exact as X; the variance too, also as the mean of squares less a square."""
    given = rest if name == "batch_norm_inference" else (X.mean(axis=0), X.var(axis=0), *rest)
    mean, variance, eps = (*given, 1e-3)[:3]
    root = np.sqrt(variance + eps)
    size = np.max(np.abs(X), axis=0) + np.abs(mean)
    lost = 1 + (size / root) * np.abs(X - mean) / root
    return np.abs(gamma) * size / root * lost + np.abs(beta)
