"""One whole number that takes minutes to compute and never looks at signals. Ends: halted."""


def node_value(inputs, weights):
    return 7 ** (7 ** (7 * 2)) > 0
