"""predict(inputs, hidden_weights, output_weights, activation): one hidden layer, activated."""

import numpy as np


def relu(z):
    return np.maximum(z, 0)


def sigmoid(z):
    return 1 / (1 + np.exp(np.negative(z)))


def step(z):
    return np.where(np.greater_equal(z, 0), 1.0, 0.0)


def square(z):
    return np.square(z)


def identity(z):
    return z


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""

    def network(n, hidden, activation):
        return rng.normal(size=n), rng.normal(size=(hidden, n)), rng.normal(size=hidden), activation

    bank = np.array([[1.0, 1.0], [-1.0, 1.0]]), np.array([2.0, -1.0])
    yield "the bank: 2 children, 3 accounts, tanh", np.array([2.0, 3.0]), *bank, np.tanh
    yield "the bank with relu, both nodes positive", np.array([2.0, 3.0]), *bank, relu
    yield "the bank with relu, the bottom node negative", np.array([3.0, 1.0]), *bank, relu
    yield "the bank with the identity", np.array([2.0, 3.0]), *bank, identity
    whole = np.array([[1, 1], [-1, 1]]), np.array([2, -1])
    yield "arrays of integers, the top node negative, relu", np.array([-4, 1]), *whole, relu
    yield "a prediction below 0, with relu", np.array([1.0, 4.0]), bank[0], -bank[1], relu
    yield "nothing at all in the inputs, sigmoid", np.zeros(2), *bank, sigmoid
    yield "three inputs, two hidden nodes, tanh", *network(3, 2, np.tanh)
    yield "two inputs, five hidden nodes, relu", *network(2, 5, relu)
    yield "four inputs, four hidden nodes, sigmoid", *network(4, 4, sigmoid)
    yield "one input, three hidden nodes, step", *network(1, 3, step)
    yield "six inputs, one hidden node, tanh", *network(6, 1, np.tanh)
    yield "three inputs, four hidden nodes, the square", *network(3, 4, square)
    x, hidden, output, _ = network(5, 3, relu)
    yield "large inputs, relu", 1000 * x, hidden, output, relu
    yield "small inputs, tanh", 1e-5 * x, hidden, output, np.tanh
