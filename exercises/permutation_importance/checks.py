"""permutation_importance(predict, X, y, metric, rng): one permutation a column, in order."""

import numpy as np


class Linear:
    """A weighted sum; `__name__` is what a verdict shows."""

    def __init__(self, w):
        self.w = np.asarray(w, float)
        self.__name__ = f"X @ {self.w.round(2).tolist()}"

    def __call__(self, X):
        return np.asarray(X) @ self.w


def product(X):
    """The first two columns only count together."""
    return X[:, 0] * X[:, 1]


def class_of(X):
    """0 or 1."""
    return (X[:, 0] - X[:, 2] > 0).astype(float)


def curved(X):
    """Every column in another way."""
    return np.sin(3 * X[:, 0]) + X[:, 1] ** 2 + np.exp(X[:, 2])


def minus_squared_error(y, y_hat):
    """Higher is better, and 0 is best."""
    return -np.mean((y - y_hat) ** 2)


def squared_error(y, y_hat):
    """Lower is better."""
    return np.mean((y - y_hat) ** 2)


def accuracy(y, y_hat):
    """The part that is right."""
    return np.mean(y == y_hat)


def r_squared(y, y_hat):
    """Not the same if its two arguments change places."""
    return 1 - np.sum((y - y_hat) ** 2) / np.sum((y - np.mean(y)) ** 2)


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X = np.array([[1.0, 5, 2], [2, 1, 7], [3, 4, 1], [4, 3, 5]])
    y = X @ [10, 1, 0]
    yield "four rows, a model that is right", Linear([10, 1, 0]), X, y, minus_squared_error, 0

    def drawn(rows, features):
        return rng.normal(size=(rows, features))

    X = drawn(8, 3)
    y = X @ [3.0, -1.0, 0.0] + rng.normal(size=8)
    yield (
        "a linear model, minus the squared error",
        Linear([3, -1, 0]),
        X,
        y,
        minus_squared_error,
        1,
    )
    yield "the same, the squared error itself", Linear([3, -1, 0]), X, y, squared_error, 1
    yield "a model that is wrong about everything", Linear([-1, 2, 4]), X, y, r_squared, 2
    X = drawn(12, 2)
    yield "a product: both columns count", product, X, product(X), minus_squared_error, 3
    X = drawn(30, 4)
    y = np.where(rng.random(30) < 0.2, 1 - class_of(X), class_of(X))
    yield "classes, and the accuracy", class_of, X, y, accuracy, 4
    X = drawn(6, 6)
    yield "as many rows as columns", Linear(np.arange(1, 7)), X, X[:, 0], r_squared, 5
    X = drawn(9, 1)
    yield "a single column", Linear([2]), X, 2 * X[:, 0] + 1, r_squared, 6
    X = drawn(7, 3)
    X[:, 1] = 0.5
    yield "a column that is the same in every row", curved, X, drawn(7, 1)[:, 0], r_squared, 7
    X = drawn(15, 3)
    X[:, 2] = X[:, 0] + 0.1 * X[:, 2]
    y = curved(X) + rng.normal(size=15)
    yield "two columns that are nearly the same", curved, X, y, r_squared, 8
    whole = rng.integers(0, 9, size=(10, 3))
    y = whole @ [2, 0, 1] + 0.5
    yield "whole numbers", Linear([2.5, 0.25, 1]), whole, y, minus_squared_error, 9
    X = drawn(11, 3)
    yield "tiny targets", Linear([1e-5, -2e-5, 0]), X, 1e-5 * X[:, 0], minus_squared_error, 10
    X = drawn(200, 8)
    y = X @ np.arange(8.0) + rng.normal(size=200)
    yield "two hundred rows, eight columns", Linear(np.arange(8.0) - 0.5), X, y, r_squared, 11


def play(answer, predict, X, y, metric, seed):
    """The answer's importances, drawn with a generator of a known seed."""
    np.random.seed(0)  # an answer that draws by the global np.random: so it repeats itself
    rng = np.random.default_rng(seed)
    return answer.permutation_importance(predict, X, y, metric, rng)


def scale(predict, X, y, metric, seed):
    """Two numbers are subtracted, and the metric has subtracted before."""
    rng, scales = np.random.default_rng(seed), []
    for j in range(X.shape[1]):
        mixed = X.copy()
        mixed[:, j] = X[rng.permutation(len(X)), j]
        both = abs(metric(y, predict(X))) + abs(metric(y, predict(mixed)))
        scales.append(2 * both + (metric in (r_squared, accuracy)))
    return np.array(scales)


def laws(answer, predict, X, y, metric, seed):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    if answer.shape != X.shape[1:]:
        return
    for j in range(X.shape[1]):
        turned = X.copy()
        turned[:, j] = X[::-1, j]
        if np.array_equal(predict(turned), predict(X)):
            idle = abs(answer[j]) <= 1e-5 * (1 + abs(metric(y, predict(X))))
            yield f"the column {j} changes no prediction: its importance is 0", idle
