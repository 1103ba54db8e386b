"""gru_step(x, h, kernel, recurrent, bias): the new state, gates in the order z, r, h."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    x, h = np.array([[1.0]]), np.array([[0.5]])
    kernel, recurrent = np.array([[1.0, -1.0, -2.0]]), np.array([[-2.0, 0.0, 1.0]])
    yield "one row, one input, one unit", x, h, kernel, recurrent, np.array([1.0, 2.5, 0.5])

    def drawn(rows, inputs, units):
        weights = rng.normal(size=(inputs, 3 * units)), rng.normal(size=(units, 3 * units))
        x, h = rng.normal(size=(rows, inputs)), rng.uniform(-1, 1, size=(rows, units))
        return x, h, *weights, rng.normal(size=3 * units)

    yield "one row, three inputs, two units", *drawn(1, 3, 2)
    yield "five rows, two inputs, three units", *drawn(5, 2, 3)
    yield "four rows, four inputs, four units", *drawn(4, 4, 4)
    yield "two rows, five inputs, one unit", *drawn(2, 5, 1)
    yield "eight rows, one input, six units", *drawn(8, 1, 6)
    x, h, kernel, recurrent, bias = drawn(3, 2, 2)
    yield "a state of zeros before", x, 0 * h, kernel, recurrent, bias
    yield "biases of 0", x, h, kernel, recurrent, 0 * bias
    kept = np.array([30.0, 30.0, 0.0, 0.0, 0.0, 0.0])
    yield "update gates of 1: the state is kept", x, h, kernel, recurrent, kept
    yield "update gates of 0: the candidate alone", x, h, kernel, recurrent, -kept
    reset = np.array([0.0, 0.0, -30.0, -30.0, 0.0, 0.0])
    yield "reset gates of 0: the candidate sees no state", x, h, kernel, recurrent, reset
    yield "a large state", x, 20 * h, kernel, recurrent, bias
    yield "sums near 30", 15 * x, h, kernel, recurrent, bias
    yield "numbers near 0.00001", 1e-5 * x, 1e-5 * h, kernel, recurrent, 0 * bias
    weights = np.array([[2.0, 0, 1], [-1, 1, 0]]), np.array([[1.0, 2, -1]])
    whole = np.array([[1.0, -2], [0, 3]]), np.array([[1.0], [-1]]), *weights
    yield "whole numbers", *whole, np.array([0.0, 1, 0])
    yield "sixteen rows, ten inputs, twelve units", *drawn(16, 10, 12)


def scale(x, h, kernel, recurrent, bias):
    """What roundings can do to the sums, as far as no gate and no tanh is flat."""
    z_in, r_in, h_in = np.split(x @ kernel + bias, 3, axis=1)
    z_lost, r_lost, h_lost = np.split(np.abs(x) @ np.abs(kernel) + np.abs(bias), 3, axis=1)
    z_back, r_back, h_back = np.split(recurrent, 3, axis=1)
    size = np.abs(h)
    z, r = _sigmoid(z_in + h @ z_back), _sigmoid(r_in + h @ r_back)
    z_off = 1 + z * (1 - z) * (z_lost + size @ np.abs(z_back))
    r_off = 1 + r * (1 - r) * (r_lost + size @ np.abs(r_back))
    candidate = np.tanh(h_in + (r * h) @ h_back)
    lost = h_lost + ((r + r_off) * size) @ np.abs(h_back)
    off = 1 + (1 - candidate**2) * lost
    return (z + z_off) * size + (1 - z + z_off) * np.abs(candidate) + (1 - z) * off


def _sigmoid(z):
    return (np.tanh(z / 2) + 1) / 2
