"""node_slopes(output_slopes, W): each node's weights times the slopes at their ends, added up."""

import numpy as np

SLOPES = "h"  # the values of the nodes: the weights carry them to the outputs


def loss(output_slopes, W, h):
    """A loss that rises with each output as steeply as output_slopes says."""
    return ((h @ W) * output_slopes).sum()


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    fan_out = np.array([[2.0, -1.0, 3.0], [1.0, -0.5, 2.0]])
    yield "two nodes, three outputs", np.array([4.0, 6.0, 1.0]), fan_out
    yield "one output: the bank's, 4 purchases too low", np.array([-8.0]), np.array([[2.0], [-1.0]])
    yield "one node that feeds four outputs", rng.normal(size=4), rng.normal(size=(1, 4))
    yield "one node, one output", np.array([-3.0]), np.array([[0.5]])
    yield "three nodes, three outputs", rng.normal(size=3), rng.normal(size=(3, 3))
    yield "six nodes, two outputs", rng.normal(size=2), rng.normal(size=(6, 2))
    yield "a slope of 0 at two of three outputs", np.array([0.0, 2.0, 0.0]), rng.normal(size=(2, 3))
    no_way_out = np.array([[0.0, 0.0], [3.0, 4.0]])
    yield "weights of 0 from the first node", np.array([1.0, -2.0]), no_way_out
    yield "whole numbers everywhere", np.array([2, -1]), np.array([[3, 4], [0, -5], [1, 1]])
    halves = np.array([[0.5, -0.25], [0.1, 0.7]])
    yield "whole slopes, weights with fractions", np.array([3, -4]), halves
    yield "whole weights, slopes with fractions", halves[1], np.array([[3, 4], [0, -5], [1, 1]])
    yield "slopes near 0.00001", 1e-5 * rng.normal(size=4), rng.normal(size=(3, 4))
    yield "slopes in the thousands", 1000 * rng.normal(size=4), rng.normal(size=(3, 4))
    yield "fifty nodes, thirty outputs", rng.normal(size=30), rng.normal(size=(50, 30))
