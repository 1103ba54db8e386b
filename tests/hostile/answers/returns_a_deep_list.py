"""A list in a list in a list. Ends: wrong, broken, halted."""


def node_value(inputs, weights):
    deep = []
    for _ in range(100_000):
        deep = [deep]
    return deep
