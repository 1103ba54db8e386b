"""categorical_cross_entropy(p, y, eps): minus the mean log-probability of the right class."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    p = np.array([[0.7, 0.2, 0.1], [0.3, 0.5, 0.2]])
    yield "two rows: 0.7 and 0.2 at the right class", p, _one_hot([0, 2], 3)
    yield (
        "one row, 0.25 at the right class",
        np.array([[0.5, 0.25, 0.125, 0.125]]),
        _one_hot([1], 4),
    )
    yield "three rows, three classes", _shares(rng, 3, 3), _one_hot([2, 2, 1], 3)
    yield (
        "two rows, two classes, in whole numbers",
        np.array([[0, 1], [1, 0]]),
        np.eye(2, dtype=int),
    )
    yield "four rows, all of one class", _shares(rng, 4, 3), _one_hot([1, 1, 1, 1], 3)
    yield "seven rows, two classes", _shares(rng, 7, 2), _one_hot([0, 1, 1, 0, 1, 0, 0], 2)
    yield "two rows, ten classes", _shares(rng, 2, 10), _one_hot([9, 0], 10)
    yield "a hundred rows, five classes", _shares(rng, 100, 5), _one_hot(rng.integers(0, 5, 100), 5)
    labels = np.array([[1, 0, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]])
    yield "one-hot rows of whole numbers", _shares(rng, 4, 3), labels
    sure = np.array([[0.0, 0.0, 1.0], [0.2, 0.3, 0.5]])
    yield "exactly 1 at the right class", sure, _one_hot([2, 1], 3)
    yield "exactly 0 at the right class", sure, _one_hot([1, 2], 3)
    near = np.array([[1 - 3e-9, 1e-9, 2e-9], [1e-9, 2e-9, 1 - 3e-9]])
    yield "probabilities closer to 0 and 1 than eps", near, _one_hot([0, 1], 3)
    wide = np.array([[0.02, 0.97, 0.01], [0.02, 0.97, 0.01], [0.3, 0.3, 0.4]])
    yield "an eps of 0.1", wide, _one_hot([0, 1, 2], 3), 0.1
    yield "an eps of 0.001", sure, _one_hot([0, 1], 3), 0.001


def _one_hot(labels, classes):
    return np.eye(classes)[labels]


def _shares(rng, rows, classes):
    e = np.exp(rng.normal(size=(rows, classes)))
    return e / e.sum(axis=1, keepdims=True)


def scale(p, y, eps=1e-7):
    """A logarithm near 1 is as exact as the 1."""
    return 1 - np.mean(np.log(np.clip(p[y == 1], eps, 1 - eps)))
