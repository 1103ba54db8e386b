"""predict_rows(X, hidden_weights, output_weights): one prediction a row, no activation."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""

    def network(rows, n, hidden):
        return rng.normal(size=(rows, n)), rng.normal(size=(hidden, n)), rng.normal(size=hidden)

    bank = np.array([[1.0, 1.0], [-1.0, 1.0]]), np.array([2.0, -1.0])
    yield "two customers of the bank", np.array([[2.0, 3.0], [4.0, 1.0]]), *bank
    yield "three customers of the bank", np.array([[2.0, 3.0], [0.0, 0.0], [1.0, 5.0]]), *bank
    yield "one customer", np.array([[2.0, 3.0]]), *bank
    whole = np.array([[1, -2, 3], [4, 0, -1]]), np.array([3, -2])
    yield "whole numbers", np.array([[2, 1, -1], [0, 3, 1]]), *whole
    yield "two rows, three inputs, four hidden nodes", *network(2, 3, 4)
    yield "five rows, two inputs, three hidden nodes", *network(5, 2, 3)
    yield "three of everything", *network(3, 3, 3)
    yield "four rows, four hidden nodes, two inputs", *network(4, 2, 4)
    yield "one input, two hidden nodes", *network(3, 1, 2)
    yield "one hidden node", *network(4, 3, 1)
    yield "one row, one input, one hidden node", *network(1, 1, 1)
    X, hidden, output = network(3, 4, 2)
    yield "small inputs", 1e-5 * X, hidden, output
    yield "large inputs", 1e6 * X, hidden, output
