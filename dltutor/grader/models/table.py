"""Which function computes which kind of layer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np

from dltutor.grader.models import images, single
from dltutor.grader.models.attention import attention, multi_head_attention
from dltutor.grader.models.form import LayerForm
from dltutor.grader.models.functions import FUNCTIONS, elu, leaky_relu, relu, softmax
from dltutor.grader.models.given import Array, Given, Settings, Uncomputed, Weights
from dltutor.grader.models.kinds import RATES, RECURRENT
from dltutor.grader.models.merging import MERGE, OPERATIONS, operation
from dltutor.grader.models.recurrent import bidirectional, recurrent


def compute(layer: LayerForm, given: Given) -> tuple[Array, ...]:
    """What a layer gives. Raises NoForward, or what NumPy raises where shapes do not fit."""
    if layer.kind in SEVERAL:
        _known(layer.activation)
        return SEVERAL[layer.kind](layer, given)
    if layer.kind in MERGE and len(given.values) > 1:
        return (MERGE[layer.kind](layer.settings, given.values),)
    if layer.kind in OPERATIONS and (layer.operation or layer.kind not in LAYERS):
        return (operation(layer.kind, layer.settings, given.values),)
    if layer.kind not in LAYERS:
        raise Uncomputed(f"{layer.kind} cannot be computed here.")
    _known(layer.activation)
    values = LAYERS[layer.kind](layer.settings, given.weights, given.values[0])
    return (FUNCTIONS[layer.activation](values),)


def _known(activation: str) -> None:
    if activation not in FUNCTIONS:
        raise Uncomputed(f"{activation} cannot be computed here.")


def _recurrent(layer: LayerForm, given: Given) -> tuple[Array, ...]:
    _known(str(layer.settings.get("recurrent_activation", "sigmoid")))
    return recurrent(layer, given)


def _time_distributed(layer: LayerForm, given: Given) -> tuple[Array, ...]:
    """A layer for every step by itself."""
    (values,) = given.values
    inner: LayerForm = layer.settings["layer"]
    together = values.reshape(-1, *values.shape[2:])
    (found,) = compute(inner, replace(given, values=[together], masks=[None], named={}))
    return (found.reshape(*values.shape[:2], *found.shape[1:]),)


def _average_over_time(layer: LayerForm, given: Given) -> tuple[Array, ...]:
    (values,), mask = given.values, given.mask
    if mask is None or layer.operation:
        return (images.global_pooling(layer.settings, values, mean=True),)
    counts = mask.astype(bool)[..., None]
    keep = bool(layer.settings.get("keepdims", False))
    summed = np.where(counts, values, 0.0).sum(axis=1, keepdims=keep)
    return (summed / counts.sum(axis=1, keepdims=keep),)


def _softmax(layer: LayerForm, given: Given) -> tuple[Array, ...]:
    if given.mask is not None:
        raise Uncomputed("Softmax with a mask cannot be computed here.")
    return (softmax(given.values[0], **layer.settings),)


def _as_is(settings: Settings, given: Weights, values: Array) -> Array:
    return values


SEVERAL: dict[str, Callable[[LayerForm, Given], tuple[Array, ...]]] = {
    **dict.fromkeys(RECURRENT, _recurrent),
    "Bidirectional": bidirectional,
    "TimeDistributed": _time_distributed,
    "Attention": attention,
    "AdditiveAttention": attention,
    "MultiHeadAttention": multi_head_attention,
    "GlobalAveragePooling1D": _average_over_time,
    "Softmax": _softmax,
}
LAYERS: dict[str, Callable[[Settings, Weights, Array], Array]] = {
    "Dense": single.dense,
    "Activation": _as_is,  # the activation comes after
    "ReLU": lambda settings, given, values: relu(values, **settings),
    "LeakyReLU": lambda settings, given, values: leaky_relu(values, **settings),
    "ELU": lambda settings, given, values: elu(values, **settings),
    "PReLU": single.p_relu,
    "BatchNormalization": single.batch_normalization,
    "LayerNormalization": single.layer_normalization,
    "Normalization": single.normalization,
    "UnitNormalization": single.unit_normalization,
    "Rescaling": single.rescaling,
    "Embedding": single.embedding,
    "Masking": single.masking,
    "Reshape": single.reshape,
    "Permute": single.permute,
    "RepeatVector": single.repeat_vector,
    "Flatten": lambda settings, given, values: values.reshape(len(values), -1),
    **dict.fromkeys(("Conv1D", "Conv2D"), images.convolution),
    **dict.fromkeys(("Conv1DTranspose", "Conv2DTranspose"), images.transposed),
    **dict.fromkeys(("DepthwiseConv1D", "DepthwiseConv2D"), images.depthwise),
    **dict.fromkeys(("SeparableConv1D", "SeparableConv2D"), images.separable),
    **dict.fromkeys(("MaxPooling1D", "MaxPooling2D"), images.max_pooling),
    **dict.fromkeys(("AveragePooling1D", "AveragePooling2D"), images.average_pooling),
    **dict.fromkeys(("ZeroPadding1D", "ZeroPadding2D"), images.zero_padding),
    **dict.fromkeys(("UpSampling1D", "UpSampling2D"), images.up_sampling),
    "GlobalMaxPooling1D": lambda settings, given, values: images.global_pooling(
        settings, values, mean=False
    ),
    "GlobalMaxPooling2D": lambda settings, given, values: images.global_pooling(
        settings, values, mean=False
    ),
    "GlobalAveragePooling2D": lambda settings, given, values: images.global_pooling(
        settings, values, mean=True
    ),
    **dict.fromkeys((*RATES, "ActivityRegularization", "Identity"), _as_is),
}
