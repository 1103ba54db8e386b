"""Layers that work on one array, by their weights, at inference: the formulae of keras/src/layers.

Each takes a layer's settings, its weights, and an array with a row an example.
"""

from __future__ import annotations

import numpy as np

from dltutor.grader.models.given import (
    Array,
    NoForward,
    Settings,
    Uncomputed,
    Weights,
    axes_of,
    take,
)

KERAS_EPSILON = 1e-7  # keras.config.epsilon()


def dense(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' Dense: inputs @ kernel + bias, over the last axis."""
    units = int(settings["units"])
    bias = bool(settings.get("use_bias", True))
    kernel, *biases = take("Dense", given, [(values.shape[-1], units)] + [(units,)] * bias)
    return np.asarray(values @ kernel + (biases[0] if biases else 0.0))


def batch_normalization(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' BatchNormalization: gamma · (x − moving mean) / √(moving variance + ε) + beta."""
    axis, epsilon = int(settings.get("axis", -1)), float(settings.get("epsilon", 1e-3))
    scale, center = bool(settings.get("scale", True)), bool(settings.get("center", True))
    size = (values.shape[axis],)
    arrays = list(take("BatchNormalization", given, [size] * (2 + scale + center)))
    shape = [1] * values.ndim
    shape[axis] = -1
    gamma = arrays.pop(0).reshape(shape) if scale else 1.0
    beta = arrays.pop(0).reshape(shape) if center else 0.0
    mean, variance = (each.reshape(shape) for each in arrays)
    return np.asarray(gamma * (values - mean) / np.sqrt(variance + epsilon) + beta)


def layer_normalization(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' LayerNormalization: gamma · (x − mean) / √(variance + ε) + beta, row by row."""
    if settings.get("rms_scaling"):
        raise Uncomputed("LayerNormalization with rms_scaling cannot be computed here.")
    axes = axes_of(settings.get("axis", -1), values.ndim)
    scale, center = bool(settings.get("scale", True)), bool(settings.get("center", True))
    size = tuple(values.shape[axis] for axis in axes)
    arrays = list(take("LayerNormalization", given, [size] * (scale + center)))
    shape = [values.shape[axis] if axis in axes else 1 for axis in range(values.ndim)]
    gamma = arrays.pop(0).reshape(shape) if scale else 1.0
    beta = arrays.pop(0).reshape(shape) if center else 0.0
    mean = values.mean(axis=axes, keepdims=True)
    variance = values.var(axis=axes, keepdims=True)
    epsilon = float(settings.get("epsilon", 1e-3))
    return np.asarray(gamma * (values - mean) / np.sqrt(variance + epsilon) + beta)


def normalization(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' Normalization: (x − mean) / max(√variance, 1e-7), of its weights or its settings."""
    axes = axes_of(settings.get("axis", -1), values.ndim)
    shape = [values.shape[axis] if axis in axes else 1 for axis in range(values.ndim)]
    if "mean" in settings:
        mean, variance = (
            np.broadcast_to(np.asarray(settings[key], np.float64), shape)
            for key in ("mean", "variance")
        )
    else:
        size = tuple(values.shape[axis] for axis in axes)
        mean, variance, _ = take("Normalization", given, [size, size, ()])
        mean, variance = mean.reshape(shape), variance.reshape(shape)
    deviation = np.maximum(np.sqrt(variance), KERAS_EPSILON)
    if settings.get("invert"):
        return np.asarray(values * deviation + mean)
    return np.asarray((values - mean) / deviation)


def unit_normalization(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' UnitNormalization: x / max(√Σx², 1e-12), so that a row's length is 1."""
    axes = axes_of(settings.get("axis", -1), values.ndim)
    length = np.sqrt(np.square(values).sum(axis=axes, keepdims=True))
    return np.asarray(values / np.maximum(length, 1e-12))


def p_relu(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' PReLU: x above 0, alpha · x below, alpha learnt."""
    size = list(values.shape[1:])
    for axis in settings.get("shared_axes", ()):
        size[axis - 1] = 1
    (alpha,) = take("PReLU", given, [tuple(size)])
    return np.asarray(np.maximum(values, 0.0) - alpha * np.maximum(-values, 0.0))


def rescaling(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' Rescaling: x · scale + offset."""
    scale, offset = (np.asarray(settings.get(key, 0.0), float) for key in ("scale", "offset"))
    return np.asarray(values * scale + offset)


def embedding(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' Embedding: the rows of its table that the numbers name."""
    size = int(settings["input_dim"]), int(settings["output_dim"])
    (table,) = take("Embedding", given, [size])
    ids = values.astype(np.int64)
    if ids.size and not (ids.min() >= 0 and ids.max() < size[0]):
        raise NoForward(f"Embedding has rows 0 to {size[0] - 1}, and is asked for another.")
    return table[ids]


def masking(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' Masking: steps that are wholly mask_value become 0."""
    counts = (values != settings.get("mask_value", 0.0)).any(axis=-1, keepdims=True)
    return np.where(counts, values, 0.0)


def reshape(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' Reshape: row by row."""
    return values.reshape(len(values), *settings["target_shape"])


def permute(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' Permute: `dims` counts the axes of a row from 1."""
    return values.transpose(0, *settings["dims"])


def repeat_vector(settings: Settings, given: Weights, values: Array) -> Array:
    """Keras' RepeatVector: (rows, features) -> (rows, n, features)."""
    return np.repeat(values[:, None], int(settings["n"]), axis=1)
