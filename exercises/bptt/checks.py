"""bptt(ws, s0, U, W, target): (dU, dW), the slopes through all steps."""

import numpy as np

SLOPES = ("U", "W")


def loss(ws, s0, U, W, target):
    """Half the sum of the squared errors of the last state."""
    s = s0
    for w in ws:
        s = np.tanh(U @ w + W @ s)
    return 0.5 * ((s - target) ** 2).sum()


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    ws, U, W = np.array([[1.0], [0.5]]), np.array([[0.5]]), np.array([[2.0]])
    yield "two steps, one input, one number", ws, np.array([0.25]), U, W, np.array([-1.0])

    def drawn(time, inputs, units, large=0.5):
        U, W = rng.normal(size=(units, inputs)), rng.normal(size=(units, units))
        ws, s0 = rng.normal(size=(time, inputs)), rng.uniform(-1, 1, size=units)
        return ws, s0, large * U, large * W, rng.uniform(-1, 1, size=units)

    yield "a single step, three inputs, two numbers", *drawn(1, 3, 2)
    yield "two steps, two inputs, three numbers", *drawn(2, 2, 3)
    ws, s0, U, W, target = drawn(3, 2, 3)
    yield "three steps from a state of zeros", ws, 0 * s0, U, W, target
    yield "five steps, four inputs, three numbers", *drawn(5, 4, 3)
    yield "four steps, as many inputs as numbers", *drawn(4, 3, 3)
    yield "six steps, one input, four numbers", *drawn(6, 1, 4)
    only = np.array([[1.0, -2.0], [0.0, 0.0], [0.0, 0.0], [0.0, 0.0]])
    yield "an input at the first step only", only, 0 * s0, U, W, target
    yield "no weights to the next step: W is 0", ws, s0, U, 0 * W, target
    whole = np.array([[1.0, 0], [0, -1], [1, 1]]), np.array([0.0, 1]), np.array([[1.0, -1], [0, 1]])
    yield "whole numbers", *whole, np.array([[0.0, 1], [-1, 1]]), np.array([1.0, -1.0])
    yield "a target far away", ws, s0, U, W, 1000 * target
    yield "twelve steps, larger weights", *drawn(12, 3, 4, 0.8)


def scale(ws, s0, U, W, target):
    """What roundings can do to each slope: forward and back, step by step, to first order."""
    states, off = [s0], [np.zeros(len(s0))]
    for w in ws:
        lost = np.abs(U) @ np.abs(w) + np.abs(W) @ (np.abs(states[-1]) + off[-1])
        s = np.tanh(U @ w + W @ states[-1])
        off.append(1 + (1 - s**2) * lost)  # a tanh made of exponentials rounds at 1
        states.append(s)
    dU, dW = np.zeros(U.shape), np.zeros(W.shape)
    ds = np.abs(states[-1] - target)
    ds_off = off[-1] + np.abs(states[-1]) + np.abs(target)
    for i in reversed(range(len(ws))):
        slope = 1 - states[i + 1] ** 2
        dz, dz_off = ds * slope, ds_off * slope + ds * (1 + 2 * np.abs(states[i + 1]) * off[i + 1])
        dU += np.outer(dz + dz_off, np.abs(ws[i]))
        dW += np.outer(dz + dz_off, np.abs(states[i])) + np.outer(dz, off[i])
        ds, ds_off = np.abs(W.T) @ dz, np.abs(W.T) @ (dz + dz_off)
    return dU, dW
