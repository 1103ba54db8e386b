"""weighted_ridge(Z, y, weights, alpha): the coefficients and the intercept, exactly."""

import numpy as np

SECONDS = 20  # an answer may import scikit-learn, which takes seconds
OTHERWISE = 16  # times what the normal equations lose: a kernel of rows, or a search, loses more


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    Z, y, weights = (
        np.array([[1.0], [2.0], [4.0]]),
        np.array([1.0, 3.0, 15.0]),
        np.array([2.0, 1, 1]),
    )
    yield "the three rows of the lesson, alpha 1", Z, y, weights, 1.0
    yield "the same, alpha 0", Z, y, weights, 0.0

    def drawn(samples, n):
        Z = rng.normal(size=(samples, n))
        y = Z @ rng.normal(size=n) + 2 + rng.normal(size=samples)
        return Z, y, rng.uniform(0.1, 1.5, samples)

    yield "eight rows, two features, alpha 1", *drawn(8, 2), 1.0
    yield "twenty rows, three features, alpha 0.3", *drawn(20, 3), 0.3
    Z, y, weights = drawn(12, 3)
    yield "nothing is penalised: alpha 0", Z, y, weights, 0
    yield "alpha is large", Z, y, weights, 100.0
    yield "all weights 1: the usual ridge", Z, y, np.ones(12), 2.0
    yield "weights far above 1", Z, y, 50 * weights, 1.0
    yield "weights far below 1", Z, y, 0.01 * weights, 1.0
    Z, y, weights = drawn(10, 2)
    weights[[2, 7]], y[[2, 7]] = 0, [500.0, -800.0]
    yield "two wild rows that weigh nothing", Z, y, weights, 0.5
    Z, y, weights = drawn(15, 2)
    yield (
        "rows far from zero: the intercept is large",
        Z + np.array([30, -20]),
        y + 100,
        weights,
        1.0,
    )
    yield "a single feature", *drawn(9, 1), 1.0
    yield "one feature has far larger numbers", Z * np.array([1, 40]), y, weights, 3.0
    yield "y is the same in every row", Z, np.full(15, 4.0), weights, 1.0
    Z, _, weights = drawn(11, 4)
    yield "y is exactly linear, alpha 0", Z, Z @ [1.0, -2.0, 0.0, 0.5] - 3, weights, 0
    yield "tiny targets", Z, 1e-5 * rng.normal(size=11), weights, 1.0
    whole = rng.integers(-5, 6, size=(9, 2)), rng.integers(-9, 10, size=9)
    yield "whole numbers", *whole, rng.integers(1, 4, size=9), 2
    yield "a hundred rows, eight features", *drawn(100, 8), 1.0


def scale(Z, y, weights, alpha):
    """What the sums lose, as the solution of the normal equations passes it on; n + 1 unknowns."""
    G = np.column_stack([Z, np.ones(len(Z))])
    normal = (G.T * weights) @ G + alpha * np.diag([1.0] * Z.shape[1] + [0.0])
    found = np.abs(np.linalg.solve(normal, (G.T * weights) @ y))
    sizes = np.abs(G).T * weights
    lost = sizes @ (np.abs(G) @ found) + sizes @ np.abs(y) + alpha * found * (found > 0)
    lost = OTHERWISE * np.abs(np.linalg.inv(normal)) @ lost
    return lost[:-1], lost[-1]


def laws(answer, Z, y, weights, alpha):
    """What holds of every right answer, in words a learner can use."""
    coefficients, intercept = (np.asarray(each, float) for each in answer)
    if coefficients.shape != Z.shape[1:] or intercept.shape:
        return
    error = weights * (Z @ coefficients + intercept - y)
    near = 1e-4 * np.sum(weights * (np.abs(y) + np.abs(Z) @ np.abs(coefficients)))
    told = "the errors, each times its weight, add up to 0: the intercept costs nothing"
    yield told, abs(error.sum()) <= near
