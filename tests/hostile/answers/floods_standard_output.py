"""Prints until somebody stops it. Ends: halted."""


def node_value(inputs, weights):
    while True:
        print("x" * 1000)
