"""count_parameters(units): how many weights and biases a network has.

units    a list: the number of inputs, then the units of each layer
         [3, 4, 1]: three inputs, four hidden units, one output
returns  a whole number, weights and biases together: here 21
"""


def count_parameters(units):
    """Return the number of weights and biases of all layers."""
    raise NotImplementedError
