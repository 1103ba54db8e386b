"""Which layers hand on the mask of what they take: the steps of a row that are padding.

Keras keeps a mask beside what Embedding(mask_zero=True) and Masking give, and layers hand it on
(keras/src/layers/layer.py, `_set_mask_metadata`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from dltutor.grader.models.form import LayerForm
from dltutor.grader.models.given import Array
from dltutor.grader.models.graph import Source
from dltutor.grader.models.kinds import RATES, RECURRENT

# Layers that hand on the mask of what they are called with first.
HANDING_ON = RATES | frozenset(
    "Dense Activation ReLU LeakyReLU ELU PReLU Softmax LayerNormalization BatchNormalization "
    "UnitNormalization Normalization Rescaling ActivityRegularization Identity TimeDistributed "
    "Attention AdditiveAttention MultiHeadAttention Bidirectional".split()
)
OF_ALL = frozenset("Add Subtract Multiply Average Maximum Minimum".split())
# Layers that look at the mask of what they take.
LOOKING = frozenset(
    (
        "Attention AdditiveAttention MultiHeadAttention Bidirectional Softmax "
        "GlobalAveragePooling1D TimeDistributed BatchNormalization"
    ).split()
) | set(RECURRENT)


def is_masked(form: LayerForm, output: int, given: Sequence[bool]) -> bool:
    """Whether what a layer gives has a mask; `given` says it of each thing that it takes."""
    if form.operation or output or not given:
        return False
    kind, settings = form.kind, form.settings
    if kind == "Embedding":
        return bool(settings.get("mask_zero"))
    if kind in RECURRENT:
        return bool(settings.get("return_sequences")) and given[0]
    if kind == "Bidirectional":
        return bool(settings["layer"].settings.get("return_sequences")) and given[0]
    if kind in OF_ALL:
        return all(given)
    if kind == "Concatenate":
        return any(given)
    return kind == "Masking" or (kind in HANDING_ON and given[0])


def takes_masks(form: LayerForm, sources: Sequence[Source]) -> bool:
    """Whether a layer is given the masks of what it takes.

    One that is called with further tensors, such as an initial state, is not told them by itself
    (layer.py, `__call__`, "Populate mask argument").
    """
    if form.kind == "MultiHeadAttention":
        return True
    further = [source for source in sources if source.role not in ("", "mask")]
    return form.kind in LOOKING and not further


def mask_of(
    form: LayerForm, output: int, values: Sequence[Array], masks: Sequence[Array | None]
) -> Array | None:
    """The mask of what a layer gives, (rows, time), True where a step counts; None for none."""
    if not is_masked(form, output, [mask is not None for mask in masks]):
        return None
    if form.kind == "Embedding":
        return np.asarray(values[0] != 0)
    if form.kind == "Masking":
        return np.asarray((values[0] != form.settings.get("mask_value", 0.0)).any(axis=-1))
    if form.kind in OF_ALL:
        return np.asarray(np.logical_or.reduce([mask for mask in masks if mask is not None]))
    if form.kind == "Concatenate":
        return _joined(form, values, masks)
    return masks[0]


def _joined(form: LayerForm, values: Sequence[Array], masks: Sequence[Array | None]) -> Array:
    wide = [
        np.ones(value.shape, bool)
        if mask is None
        else np.broadcast_to(mask[..., None] if mask.ndim < value.ndim else mask, value.shape)
        for value, mask in zip(values, masks, strict=True)
    ]
    return np.asarray(np.concatenate(wide, axis=form.settings.get("axis", -1)).any(axis=-1))
