"""A list that doubles. Ends: broken, halted."""


def node_value(inputs, weights):
    grown = [0]
    while True:
        grown = grown + grown
