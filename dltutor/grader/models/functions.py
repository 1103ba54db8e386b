"""Keras' activations in NumPy: the formulae of keras/src/activations/activations.py.

Each takes an array of any shape and gives one of the same shape.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

Array = np.ndarray[Any, Any]

# Klambauer et al., Self-Normalizing Neural Networks (2017), as Keras rounds them.
SELU_ALPHA = 1.6732632423543772
SELU_SCALE = 1.0507009873554805

_erf = np.vectorize(math.erf, otypes=[np.float64])


def relu(
    z: Array, negative_slope: float = 0.0, max_value: float | None = None, threshold: float = 0.0
) -> Array:
    """z above the threshold, at most `max_value`; below it negative_slope · (z − threshold)."""
    above = z if max_value is None else np.minimum(z, max_value)
    return np.where(z > threshold, above, negative_slope * np.minimum(z - threshold, 0.0))


def leaky_relu(z: Array, negative_slope: float = 0.2) -> Array:
    """z above 0, negative_slope · z below."""
    return np.where(z > 0, z, negative_slope * z)


def elu(z: Array, alpha: float = 1.0) -> Array:
    """z above 0, alpha · (exp(z) − 1) below."""
    return np.where(z > 0, z, alpha * np.expm1(np.minimum(z, 0.0)))


def selu(z: Array) -> Array:
    """scale · elu(z, alpha), with the two constants of self-normalising networks."""
    return SELU_SCALE * elu(z, SELU_ALPHA)


def gelu(z: Array) -> Array:
    """z · Φ(z), Φ the standard normal's distribution: 0.5 · z · (1 + erf(z / √2))."""
    return 0.5 * z * (1.0 + np.asarray(_erf(z / math.sqrt(2.0)), dtype=np.float64))


def sigmoid(z: Array) -> Array:
    """1 / (1 + exp(−z)), without an overflow: (1 + tanh(z / 2)) / 2."""
    return 0.5 * (1.0 + np.tanh(0.5 * z))


def softplus(z: Array) -> Array:
    """log(exp(z) + 1)."""
    return np.logaddexp(z, 0.0)


def log_softmax(z: Array, axis: Any = -1) -> Array:
    """z − log Σ exp(z), along an axis."""
    shifted = z - z.max(axis=axis, keepdims=True)
    return np.asarray(shifted - np.log(np.exp(shifted).sum(axis=axis, keepdims=True)))


def softmax(z: Array, axis: Any = -1) -> Array:
    """exp(z) / Σ exp(z), along an axis."""
    return np.exp(log_softmax(z, axis))


def hard_sigmoid(z: Array) -> Array:
    """z / 6 + 0.5, at least 0 and at most 1."""
    return np.clip(z / 6.0 + 0.5, 0.0, 1.0)


FUNCTIONS: dict[str, Callable[[Array], Array]] = {
    "linear": lambda z: z,
    "relu": relu,
    "relu6": lambda z: np.clip(z, 0.0, 6.0),
    "leaky_relu": leaky_relu,
    "elu": elu,
    "selu": selu,
    "celu": elu,  # alpha is 1
    "gelu": gelu,
    "sigmoid": sigmoid,
    "log_sigmoid": lambda z: -softplus(-z),
    "hard_sigmoid": hard_sigmoid,
    "tanh": np.tanh,
    "hard_tanh": lambda z: np.clip(z, -1.0, 1.0),
    "softmax": softmax,
    "log_softmax": log_softmax,
    "softplus": softplus,
    "softsign": lambda z: z / (np.abs(z) + 1.0),
    "silu": lambda z: z * sigmoid(z),
    "hard_silu": lambda z: z * hard_sigmoid(z),
    "mish": lambda z: z * np.tanh(softplus(z)),
    "exponential": np.exp,
}
