"""The forward pass of a chain of Keras' layers in NumPy, in float64, as `model.predict` has it.

So the judge takes a model's predictions from its configuration and its weights, and from nothing
that the learner's code says. The formulae are those of keras/src/layers, at inference: dropout and
noise do nothing, batch normalisation takes its moving statistics.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np

from dltutor.grader.models import images
from dltutor.grader.models.form import LayerForm, ModelForm
from dltutor.grader.models.functions import FUNCTIONS, Array, elu, leaky_relu, relu, softmax

KERAS_EPSILON = 1e-7  # keras.config.epsilon()
Weights = Sequence[Array]
NOTHING_AT_INFERENCE = (
    "Dropout SpatialDropout1D SpatialDropout2D GaussianNoise GaussianDropout AlphaDropout "
    "ActivityRegularization Identity"
).split()


class NoForward(ValueError):
    """A model whose outputs cannot be computed here: the text says why."""


class Uncomputed(NoForward):
    """It may well be right: what it does is not known here, or is random."""


def predict(form: ModelForm, weights: Mapping[str, Sequence[Array]], X: Any) -> Array:
    """The outputs for rows `X`, (rows, ...) as the model's inputs are, in float64.

    `weights` are the arrays of each layer by its path. Raises NoForward for a kind of layer that is
    not known here, and for weights or rows whose shapes do not fit.
    """
    values = np.asarray(X, dtype=np.float64)
    if form.inputs is not None and not _fits(values.shape[1:], form.inputs):
        raise NoForward(f"Rows of shape {values.shape[1:]} do not fit the inputs {form.inputs}.")
    # Large weights overflow, and so do Keras' numbers; what comes of it is judged, not warned of.
    with np.errstate(all="ignore"):
        for layer in form.layers:
            values = _one(layer, weights.get(layer.path, ()), values)
    return values


def _fits(shape: tuple[int, ...], inputs: tuple[int | None, ...]) -> bool:
    return len(shape) == len(inputs) and all(
        wanted is None or wanted == size for size, wanted in zip(shape, inputs, strict=True)
    )


def _one(layer: LayerForm, arrays: Sequence[Array], values: Array) -> Array:
    if layer.settings.get("training") and layer.kind != "Dense":
        raise Uncomputed(f"{layer.kind} was called with training=True: its outputs are random.")
    compute = LAYERS.get(layer.kind)
    if compute is None or layer.activation not in FUNCTIONS:
        name = layer.kind if compute is None else layer.activation
        raise Uncomputed(f"{name} cannot be computed here.")
    try:
        given = [np.asarray(each, dtype=np.float64) for each in arrays]
        return FUNCTIONS[layer.activation](compute(layer.settings, given, values))
    except (ValueError, IndexError, TypeError, KeyError) as error:
        if isinstance(error, NoForward):
            raise
        raise NoForward(f"{layer.kind} cannot take rows of {values.shape[1:]}.") from error


def take(kind: str, given: Weights, shapes: Sequence[tuple[int, ...]]) -> Weights:
    """The weights of a layer, if there are as many as it has, in the shapes that it has."""
    found = [array.shape for array in given]
    if found != list(shapes):
        raise NoForward(f"{kind} has weights of shapes {found}, but needs {list(shapes)}.")
    return given


def dense(settings: Mapping[str, Any], given: Weights, values: Array) -> Array:
    """Keras' Dense: inputs @ kernel + bias, over the last axis."""
    units = int(settings["units"])
    bias = bool(settings.get("use_bias", True))
    kernel, *biases = take("Dense", given, [(values.shape[-1], units)] + [(units,)] * bias)
    return np.asarray(values @ kernel + (biases[0] if biases else 0.0))


def batch_normalization(settings: Mapping[str, Any], given: Weights, values: Array) -> Array:
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


def layer_normalization(settings: Mapping[str, Any], given: Weights, values: Array) -> Array:
    """Keras' LayerNormalization: gamma · (x − mean) / √(variance + ε) + beta, row by row."""
    if settings.get("rms_scaling"):
        raise Uncomputed("LayerNormalization with rms_scaling cannot be computed here.")
    axes = _axes(settings.get("axis", -1), values.ndim)
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


def normalization(settings: Mapping[str, Any], given: Weights, values: Array) -> Array:
    """Keras' Normalization: (x − mean) / max(√variance, 1e-7), of its weights or its settings."""
    axes = _axes(settings.get("axis", -1), values.ndim)
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


def unit_normalization(settings: Mapping[str, Any], given: Weights, values: Array) -> Array:
    """Keras' UnitNormalization: x / max(√Σx², 1e-12), so that a row's length is 1."""
    axes = _axes(settings.get("axis", -1), values.ndim)
    length = np.sqrt(np.square(values).sum(axis=axes, keepdims=True))
    return np.asarray(values / np.maximum(length, 1e-12))


def p_relu(settings: Mapping[str, Any], given: Weights, values: Array) -> Array:
    """Keras' PReLU: x above 0, alpha · x below, alpha learnt."""
    size = list(values.shape[1:])
    for axis in settings.get("shared_axes", ()):
        size[axis - 1] = 1
    (alpha,) = take("PReLU", given, [tuple(size)])
    return np.asarray(np.maximum(values, 0.0) - alpha * np.maximum(-values, 0.0))


def rescaling(settings: Mapping[str, Any], given: Weights, values: Array) -> Array:
    """Keras' Rescaling: x · scale + offset."""
    scale, offset = (np.asarray(settings.get(key, 0.0), float) for key in ("scale", "offset"))
    return np.asarray(values * scale + offset)


def _axes(axis: Any, ndim: int) -> tuple[int, ...]:
    """One axis or several, counted from the front, in rising order."""
    given = (axis,) if isinstance(axis, int) else tuple(axis)
    return tuple(sorted(each % ndim for each in given))


def conv_2d(settings: Mapping[str, Any], given: Weights, values: Array) -> Array:
    """Keras' Conv2D, channels last, without dilation or groups."""
    usual = {"dilation_rate": 1, "groups": 1, "data_format": "channels_last"}
    for name, value in usual.items():
        found = settings.get(name, value)
        if found != value and found not in ([value, value], (value, value)):
            raise Uncomputed(f"Conv2D with {name} {found} cannot be computed here.")
    height, width = settings["kernel_size"]
    filters, bias = int(settings["filters"]), bool(settings.get("use_bias", True))
    shape = (height, width, values.shape[-1], filters)
    kernel, *biases = take("Conv2D", given, [shape] + [(filters,)] * bias)
    return images.conv_2d(settings, kernel, biases[0] if biases else None, values)


def _as_is(settings: Mapping[str, Any], given: Weights, values: Array) -> Array:
    return values


LAYERS: dict[str, Callable[[Mapping[str, Any], Weights, Array], Array]] = {
    "Dense": dense,
    "Activation": _as_is,  # the activation comes after
    "ReLU": lambda settings, given, values: relu(values, **settings),
    "LeakyReLU": lambda settings, given, values: leaky_relu(values, **settings),
    "ELU": lambda settings, given, values: elu(values, **settings),
    "Softmax": lambda settings, given, values: softmax(values, **settings),
    "PReLU": p_relu,
    "BatchNormalization": batch_normalization,
    "LayerNormalization": layer_normalization,
    "Normalization": normalization,
    "UnitNormalization": unit_normalization,
    "Rescaling": rescaling,
    "Conv2D": conv_2d,
    "MaxPooling2D": images.max_pooling_2d,
    "AveragePooling2D": images.average_pooling_2d,
    "GlobalMaxPooling2D": lambda settings, given, values: values.max(axis=(1, 2)),
    "GlobalAveragePooling2D": lambda settings, given, values: values.mean(axis=(1, 2)),
    "Flatten": lambda settings, given, values: values.reshape(len(values), -1),
    "Reshape": lambda settings, given, values: values.reshape(
        len(values), *settings["target_shape"]
    ),
    **dict.fromkeys(NOTHING_AT_INFERENCE, _as_is),
}
