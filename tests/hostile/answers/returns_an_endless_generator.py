"""A result that never stops giving. Ends: wrong, halted."""

import itertools


def node_value(inputs, weights):
    return (float(number) for number in itertools.count())
