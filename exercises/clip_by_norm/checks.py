"""clip_by_norm(gradients, limit): a list of arrays, one global norm."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    dU, dW = np.array([[6.0], [-2.0]]), np.array([[4.0, 0.0], [-4.0, 3.0]])
    yield "two arrays with a norm of 9, a limit of 3", [dU, dW], 3.0
    yield "the same, a limit of 10: nothing to do", [dU, dW], 10.0
    yield "the same, the limit is the norm", [dU, dW], 9.0

    def drawn(*shapes):
        return [rng.normal(size=shape) for shape in shapes]

    yield "a single array, too long", drawn((4, 3)), 1.0
    yield "a single vector, short enough", [np.array([0.3, -0.4])], 1.0
    yield "three arrays of other shapes, too long", drawn((3, 2), (3, 3), (5,)), 1.5
    yield "each is short enough, all together are not", [dU / 10, dW / 10, dU / 10], 0.7
    yield "the first is far longer than the second", [100 * dU, 0.01 * dW], 5.0
    yield "gradients that are all 0", [np.zeros((2, 3)), np.zeros(4)], 1.0
    yield "one of two is all 0", [np.zeros((2, 2)), dW], 2.0
    yield "a limit of 0.001", drawn((2, 4), (4, 4), (4,)), 0.001
    yield "a limit of 100, a norm near 5000", [1000 * each for each in drawn((3, 4), (3, 3))], 100.0
    yield "whole numbers", [np.array([[2.0, -1], [2, 4]]), np.array([5.0, 0, -1])], 2
    yield "a norm just above the limit", [np.array([3.0, 4.0]), np.array([0.5])], 5.0
    yield "three axes, and a single number", [rng.normal(size=(2, 3, 2)), np.array(7.0)], 4.0
    yield "slopes near 0.00001, a smaller limit", [1e-5 * dU, 1e-5 * dW], 3e-6
    yield "a norm below 1, a limit of 1", [dU / 20, dW / 20], 1.0
