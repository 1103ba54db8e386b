"""slope_through_activation(x, w, target, activation, activation_slope): one neuron's slopes."""

import numpy as np

SLOPES = "w"


def loss(x, w, target, activation, activation_slope):
    """The squared error of one neuron."""
    return (activation(sum(x * w)) - target) ** 2


def identity(z):
    return z


def identity_slope(z):
    return np.ones_like(z, dtype=float)


def relu(z):
    return np.maximum(z, 0)


def relu_slope(z):
    return np.where(z > 0, 1.0, 0.0)


def leaky_relu(z):
    return np.where(z > 0, z, 0.1 * z)


def leaky_relu_slope(z):
    return np.where(z > 0, 1.0, 0.1)


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_slope(z):
    a = sigmoid(z)
    return a * (1 - a)


def tanh(z):
    return np.tanh(z)


def tanh_slope(z):
    return 1 - np.tanh(z) ** 2


def softplus(z):
    return np.log1p(np.exp(z))


def step(z):
    return np.where(z >= 0, 1.0, 0.0)


def step_slope(z):
    return np.zeros_like(z, dtype=float)


def cube(z):
    return z**3


def cube_slope(z):
    return 3 * z**2


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    x, w = np.array([3.0, 2.0]), np.array([2.0, -3.0])
    yield "a sigmoid at net input 0, target 1", x, w, 1.0, sigmoid, sigmoid_slope
    yield (
        "ReLU with a net input above 0",
        np.array([3.0]),
        np.array([2.0]),
        10.0,
        relu,
        relu_slope,
    )
    yield (
        "ReLU with a net input below 0: nothing to learn",
        np.array([3.0, 1.0]),
        np.array([-2.0, 1.0]),
        10.0,
        relu,
        relu_slope,
    )
    yield (
        "leaky ReLU with a net input below 0",
        np.array([1.0, 2.0, -1.0]),
        np.array([-2.0, 0.5, 3.0]),
        2.0,
        leaky_relu,
        leaky_relu_slope,
    )
    yield (
        "a cube, steep and a prediction too high",
        np.array([1.0, 2.0]),
        np.array([0.5, 0.75]),
        1.0,
        cube,
        cube_slope,
    )
    yield "a step: its slope is 0 everywhere", x, w + 1, 4.0, step, step_slope
    yield "an activation that changes nothing", *_drawn(rng, 3), identity, identity_slope
    yield (
        "whole numbers, target 0, sigmoid",
        np.array([1, -2, 1]),
        np.array([2, 1, 1]),
        0,
        sigmoid,
        sigmoid_slope,
    )
    yield "three inputs, tanh", *_drawn(rng, 3), tanh, tanh_slope
    yield "four inputs, a target of -3, tanh", *_drawn(rng, 4)[:2], -3.0, tanh, tanh_slope
    yield "five inputs, softplus, whose slope is the sigmoid", *_drawn(rng, 5), softplus, sigmoid
    yield "one input, sigmoid", *_drawn(rng, 1), sigmoid, sigmoid_slope
    x, w, target = _drawn(rng, 60)
    yield "sixty inputs, tanh", x, 0.1 * w, target, tanh, tanh_slope
    x, w, target = _drawn(rng, 3)
    yield "inputs in the thousands, leaky ReLU", 1000 * x, w, target, leaky_relu, leaky_relu_slope
    yield "numbers near 0.00001, tanh", 1e-5 * x, w, 1e-5 * target, tanh, tanh_slope


def _drawn(rng, n):
    return rng.normal(size=n), rng.normal(size=n), float(rng.normal())


def scale(x, w, target, activation, activation_slope):
    """z is rounded at the size of its terms, and both functions of z carry that on.

    No activation here has a slope that changes faster than 2 slopes a unit, but for the cube.
    """
    z, size = w @ x, np.abs(w) @ np.abs(x)
    a, slope = activation(z), activation_slope(z)
    carried = size * np.abs(slope) + 2 * size * np.abs(a - target)
    return 2 * np.abs(x * slope) * (np.abs(a) + np.abs(target) + carried)
