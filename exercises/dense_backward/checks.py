"""dense_backward(X, W, dZ): the slopes at X, W and b of the layer X @ W + b."""

import numpy as np

SLOPES = ("X", "W", "b")


def loss(X, W, dZ, b):
    """A loss that rises with each sum as steeply as dZ says."""
    return ((X @ W + b) * dZ).sum()


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X, W = np.array([[2.0, 3.0], [3.0, 1.0]]), np.array([[1.0, -1.0, 1.0], [1.0, 1.0, -1.0]])
    dZ = np.array([[-8.0, 4.0, 0.0], [12.0, 0.0, 18.0]])
    yield "the bank's first layer: two rows, two inputs, three units", X, W, dZ

    def drawn(rows, inputs, units):
        return (
            rng.normal(size=(rows, inputs)),
            rng.normal(size=(inputs, units)),
            rng.normal(size=(rows, units)),
        )

    yield "one row", *drawn(1, 3, 2)
    yield "a single unit", *drawn(4, 3, 1)
    yield "a single input", *drawn(4, 1, 3)
    yield "one row, one input, one unit", *drawn(1, 1, 1)
    yield "as many rows as inputs and units", *drawn(3, 3, 3)
    yield "as many inputs as units", *drawn(5, 3, 3)
    yield "as many rows as units", *drawn(3, 4, 3)
    yield "as many rows as inputs", *drawn(4, 4, 2)
    yield "seven rows, two inputs, five units", *drawn(7, 2, 5)
    X, W, dZ = drawn(3, 2, 4)
    yield "a unit and a row whose slopes are 0", X, W, dZ * [0, 1, 1, 1] * [[1], [0], [1]]
    whole = np.array([[1, 2], [3, -4], [0, 5]]), np.array([[2, -1], [0, 3]])
    yield "whole numbers everywhere", *whole, np.array([[1, 0], [-2, 1], [4, -3]])
    yield "whole inputs, slopes with fractions", whole[0], 0.3 * whole[1], rng.normal(size=(3, 2))
    yield "whole weights, inputs and slopes with fractions", X[:, :2], whole[1], dZ[:, :2]
    yield "slopes near 0.00001", X, W, 1e-5 * dZ
    yield "inputs in the thousands", 1000 * X, W, dZ
    yield "forty rows, six inputs, eight units", *drawn(40, 6, 8)
