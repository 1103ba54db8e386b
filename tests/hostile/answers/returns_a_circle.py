"""A dict and a list that hold each other. Ends: wrong, broken, halted."""


def node_value(inputs, weights):
    circle = {}
    circle["self"] = [circle, circle]
    return circle
