"""Calls itself without end. Ends: broken."""


def node_value(inputs, weights):
    return node_value(inputs, weights)
