"""embedding(ids, table) and embedding_gradient(ids, d_output, vocabulary)."""

import numpy as np

SLOPES = {"embedding_gradient": "table"}


def loss(name, ids, d_output, vocabulary, table):
    """A loss that rises with each number looked up as steeply as d_output says."""
    return (table[ids] * d_output).sum()


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    table = np.array([[0.5, -1.0], [2.0, 3.0], [-4.0, 0.0], [1.0, 6.0]])
    ids = np.array([3, 0, 3, 1])
    yield "four ids, one of them twice", "embedding", ids, table
    yield "two rows of three ids", "embedding", np.array([[1, 2, 2], [0, 3, 1]]), table
    yield "a single id in an array", "embedding", np.array([2]), table
    yield "an id alone, without an axis", "embedding", np.array(1), table
    ids_3d = rng.integers(0, 6, (2, 3, 4))
    yield "ids with three axes", "embedding", ids_3d, rng.normal(size=(6, 5))
    yield "as many numbers as ids", "embedding", np.array([2, 2, 0]), rng.normal(size=(3, 3))
    yield "a table of one column", "embedding", np.array([[1, 0], [2, 4]]), rng.normal(size=(5, 1))
    yield "a table of one row", "embedding", np.array([0, 0, 0]), rng.normal(size=(1, 4))
    yield (
        "a table of whole numbers",
        "embedding",
        np.array([1, 0]),
        np.array([[1, 2, 3], [4, 5, 6]]),
    )
    yield "numbers of all sizes in the table", "embedding", ids, table * [1e-5, 1e5]
    many = rng.integers(0, 50, (8, 12))
    yield "eight rows of twelve ids", "embedding", many, rng.normal(size=(50, 7))

    d = np.array([[1.0, 2.0], [3.0, -1.0], [4.0, 0.5], [-2.0, 6.0]])
    yield "four ids, one of them twice", "embedding_gradient", ids, d, 4
    yield "every id once", "embedding_gradient", np.array([2, 0, 1]), d[:3], 3
    yield "the last ids do not occur", "embedding_gradient", np.array([1, 0, 1]), d[:3], 6
    yield "one id four times", "embedding_gradient", np.array([2, 2, 2, 2]), d, 3
    two = np.array([[1, 2, 2], [0, 2, 1]])
    yield "two rows of three ids", "embedding_gradient", two, rng.normal(size=(2, 3, 2)), 4
    yield "an id alone, without an axis", "embedding_gradient", np.array(1), d[0], 3
    yield "ids with three axes", "embedding_gradient", ids_3d, rng.normal(size=(2, 3, 4, 5)), 6
    square = np.array([[1, 0, 1], [2, 2, 1], [0, 2, 2]]), rng.normal(size=(3, 3, 3))
    yield "three of everything", "embedding_gradient", *square, 3
    yield "whole numbers", "embedding_gradient", np.array([0, 1, 0]), np.array([[1, 2]] * 3), 2
    yield "slopes near 0.00001", "embedding_gradient", ids, 1e-5 * d, 4
    yield "eight rows of twelve ids", "embedding_gradient", many, rng.normal(size=(8, 12, 7)), 50


def scale(name, ids, other, vocabulary=None):
    """Looking up rounds nothing; slopes are added up."""
    if vocabulary is None:
        return 0.0
    slopes = np.zeros((vocabulary, other.shape[-1]))
    np.add.at(slopes, ids, np.abs(other))
    return slopes
