"""lstm_step(x, h, c, kernel, recurrent, bias): (h, c), with the gates i, f, c, o."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    x, h, c = np.array([[1.0]]), np.array([[0.5]]), np.array([[2.0]])
    kernel = np.array([[1.0, 2.0, -1.0, 0.0]])
    recurrent = np.array([[0.0, -2.0, 1.0, 4.0]])
    bias = np.array([-2.0, 1.0, 0.0, -1.0])
    yield "one row, one input, one unit", x, h, c, kernel, recurrent, bias

    def drawn(rows, inputs, units):
        weights = rng.normal(size=(inputs, 4 * units)), rng.normal(size=(units, 4 * units))
        x, h = rng.normal(size=(rows, inputs)), rng.uniform(-1, 1, size=(rows, units))
        return x, h, rng.normal(size=(rows, units)), *weights, rng.normal(size=4 * units)

    yield "one row, three inputs, two units", *drawn(1, 3, 2)
    yield "five rows, two inputs, three units", *drawn(5, 2, 3)
    yield "four rows, four inputs, four units", *drawn(4, 4, 4)
    yield "two rows, five inputs, one unit", *drawn(2, 5, 1)
    yield "eight rows, one input, six units", *drawn(8, 1, 6)
    x, h, c, kernel, recurrent, bias = drawn(3, 2, 2)
    yield "nothing before: output and cell are 0", x, 0 * h, 0 * c, kernel, recurrent, bias
    yield "biases of 0", x, h, c, kernel, recurrent, 0 * bias
    yield "a large cell", x, h, 50 * c, kernel, recurrent, bias
    shut = np.array([-30.0, -30.0, 30.0, 30.0, 0.0, 0.0, 0.0, 0.0])
    yield "input gates shut, forget gates open: the cell is kept", x, h, c, kernel, recurrent, shut
    yield "sums near 30", 15 * x, h, c, kernel, recurrent, bias
    small = 1e-5 * x, 1e-5 * h, 1e-5 * c, kernel, recurrent, 0 * bias
    yield "numbers near 0.00001", *small
    whole = np.array([[1.0, -2], [0, 3]]), np.array([[1.0], [0]]), np.array([[2.0], [-1]])
    weights = np.array([[1.0, 0, 2, -1], [0, 1, -1, 1]]), np.array([[1.0, 1, -1, 0]])
    yield "whole numbers", *whole, *weights, np.array([0.0, 1, 0, -1])
    yield "sixteen rows, ten inputs, twelve units", *drawn(16, 10, 12)


def scale(x, h, c, kernel, recurrent, bias):
    """What roundings can do to the sums, as far as no gate and no tanh is flat."""
    sums = x @ kernel + h @ recurrent + bias
    lost = 1 + np.abs(x) @ np.abs(kernel) + np.abs(h) @ np.abs(recurrent) + np.abs(bias)
    i, f, g, o = np.split(sums, 4, axis=1)
    i_lost, f_lost, g_lost, o_lost = np.split(lost, 4, axis=1)
    g = np.tanh(g)
    off = _gate(f, f_lost) * np.abs(c) + _gate(i, i_lost) * np.abs(g)
    off = off + _sigmoid(i) * (1 + (1 - g**2) * g_lost)
    new = np.abs(np.tanh(_sigmoid(f) * c + _sigmoid(i) * g))
    return _gate(o, o_lost) * new + _sigmoid(o) * (1 + (1 - new**2) * off), off


def _sigmoid(z):
    return (np.tanh(z / 2) + 1) / 2


def _gate(z, lost):
    """How far a gate may be off. Made of a tanh it rounds at 1, however far it is shut."""
    s = _sigmoid(z)
    return 1 + s * (1 - s) * lost
