"""rnn_forward(ws, s0, U, W, V): states (time, s) and outputs (time, t)."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    U = np.array([[1.0, 2.0, -0.5], [0.0, 1.0, 1.0]])
    W = np.array([[0.0, -1.0], [2.0, 0.5]])
    V = np.array([[1.0, 0.0], [0.0, 2.0], [-1.0, 1.0]])
    s0 = np.array([0.5, -1.0])
    ws = np.array([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
    yield "two steps, a state of two numbers, three outputs", ws, s0, U, W, V
    yield "a single step", ws[:1], s0, U, W, V

    def drawn(time, inputs, units, outputs):
        U, W = rng.normal(size=(units, inputs)), rng.normal(size=(units, units))
        V = rng.normal(size=(outputs, units))
        ws, s0 = rng.normal(size=(time, inputs)), rng.uniform(-1, 1, size=units)
        return ws, s0, 0.5 * U, 0.4 * W, V

    yield "four steps from a state of zeros", rng.normal(size=(4, 3)), np.zeros(2), U, W, V
    yield "five steps, two inputs, four numbers, three outputs", *drawn(5, 2, 4, 3)
    yield "three of everything", *drawn(3, 3, 3, 3)
    yield "seven steps, a state of one number, one input, two outputs", *drawn(7, 1, 1, 2)
    yield "a single output, which a softmax makes 1", *drawn(4, 2, 3, 1)
    ws, s0, U, W, V = drawn(6, 2, 3, 4)
    yield "inputs of zeros: only what is remembered", 0 * ws, s0, U, W, V
    yield "sums near 20 before the softmax", ws, s0, U, W, 15 * V
    whole = np.array([[1.0, 0], [0, 2], [-1, 1]]), np.array([0.0, 1]), np.array([[1.0, -1], [0, 1]])
    last = np.array([[0.0, 1], [-1, 1]]), np.array([[1.0, 2], [0, -1], [3, 1]])
    yield "whole numbers", *whole, *last
    yield "inputs near 0.00001, a state of zeros", 1e-5 * ws, 0 * s0, U, W, V
    yield "thirty steps", *drawn(30, 4, 6, 5)


def scale(ws, s0, U, W, V):
    """What roundings can do, step by step, to first order: each state hands on its own."""
    s, off, states, outputs = s0, np.zeros(len(s0)), [], []
    for w in ws:
        z = U @ w + W @ s
        lost = np.abs(U) @ np.abs(w) + np.abs(W) @ (np.abs(s) + off)
        s = np.tanh(z)
        off = 1 + (1 - s**2) * lost  # a tanh made of exponentials rounds at 1
        states.append(off)
        largest = 1 + np.max(np.abs(V) @ (np.abs(s) + off))  # for all of the softmax
        outputs.append(np.full(len(V), largest))
    return np.array(states), np.array(outputs)
