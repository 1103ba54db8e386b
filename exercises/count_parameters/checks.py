"""count_parameters(units): weights and biases of dense layers."""


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "two inputs, hidden layers of four and three, one output", [2, 4, 3, 1]
    yield "one hidden layer", [3, 4, 1]
    yield "no hidden layer", [3, 1]
    yield "one input, one output", [1, 1]
    yield "several outputs", [4, 5, 3]
    yield "a layer of one unit in the middle", [5, 1, 6]
    yield "every layer of the same width", [4, 4, 4, 4]
    yield "layers that grow", [1, 2, 3, 4, 5, 6]
    yield "ten layers of six", [6] * 11
    yield "a network for pictures of 28 by 28", [784, 128, 10]
    yield "half a million parameters", [11, 512, 512, 512, 1]
