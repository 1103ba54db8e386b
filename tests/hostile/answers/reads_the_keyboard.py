"""Waits for somebody to type. Ends: broken."""


def node_value(inputs, weights):
    return float(input("The value, please: "))
