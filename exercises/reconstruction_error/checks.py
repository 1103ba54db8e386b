"""reconstruction_error(X, X_hat): the mean squared difference of each row."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X = np.array([[18.0, 14.0], [2.0, 2.0], [7.0, 12.0], [13.0, 4.0]])
    X_hat = np.array([[18.0, 14.0], [2.0, 2.0], [10.0, 8.0], [10.0, 8.0]])
    yield "the four pupils of the lesson", X, X_hat

    def pair(rows, features, size=1.0):
        X = rng.normal(size=(rows, features))
        return size * X, size * (X + rng.normal(size=(rows, features)))

    yield "five rows, three features", *pair(5, 3)
    yield "as many rows as features", *pair(4, 4)
    yield "a single row", *pair(1, 6)
    yield "a single feature", *pair(5, 1)
    yield "a single number", *pair(1, 1)
    X, X_hat = pair(3, 5)
    yield "one row came back as it was", X, np.vstack([X_hat[0], X[1], X_hat[2]])
    yield "all rows came back as they were", X, X.copy()
    yield "all came out as zeros", X, np.zeros_like(X)
    yield "whole numbers", np.array([[3, 0, 7], [1, 1, 1]]), np.array([[1, 4, 7], [2, 0, 1]])
    yield "numbers near 0.00001", *pair(4, 3, 1e-5)
    yield "numbers in the thousands", *pair(4, 3, 5e3)
    yield "twelve images of 64 pixels", rng.random((12, 64)), rng.random((12, 64))


def laws(answer, X, X_hat):
    """What holds of every right answer, in words a learner can use."""
    if np.shape(answer) == (len(X),):
        yield "no error is below 0", np.all(np.asarray(answer) >= -1e-4 * np.mean(X**2 + X_hat**2))


def scale(X, X_hat):
    """The squares may have been added up before their difference was taken."""
    return np.mean((np.abs(X) + np.abs(X_hat)) ** 2, axis=1)
