"""forward_pass(inputs, hidden_weights, output_weights): one hidden layer, no activation."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""

    def network(n, hidden):
        return rng.normal(size=n), rng.normal(size=(hidden, n)), rng.normal(size=hidden)

    bank = np.array([[1.0, 1.0], [-1.0, 1.0]]), np.array([2.0, -1.0])
    yield "the bank: 2 children, 3 accounts", np.array([2.0, 3.0]), *bank
    yield "the bank: 4 children, 1 account", np.array([4.0, 1.0]), *bank
    yield "nothing at all in the inputs", np.zeros(2), *bank
    whole = np.array([[1, -2, 3], [4, 0, -1]]), np.array([3, -2])
    yield "whole numbers, three inputs", np.array([2, 1, -1]), *whole
    yield "three inputs, two hidden nodes", *network(3, 2)
    yield "two inputs, five hidden nodes", *network(2, 5)
    yield "four inputs, four hidden nodes", *network(4, 4)
    yield "one input, three hidden nodes", *network(1, 3)
    yield "six inputs, one hidden node", *network(6, 1)
    x, hidden, output = network(3, 3)
    yield "small inputs", 1e-5 * x, hidden, output
    yield "large inputs", 1e6 * x, hidden, output
