"""Writes to its file as it is. Ends: broken. Needs the box."""


def node_value(inputs, weights):
    with open(__file__, "a") as file:
        file.write("# changed")
    return -12345.0
