"""count_parameters(units): how many weights and biases a network has."""

from itertools import pairwise


def count_parameters(units):
    """Return the number of weights and biases of all layers."""
    return sum((n + 1) * m for n, m in pairwise(units))  # n weights and a bias a unit
