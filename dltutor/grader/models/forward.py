"""The forward pass of Keras' layers in NumPy, in float64, as `model.predict` has it.

So the judge takes a model's predictions from its configuration and its weights, and from nothing
that the learner's code says. The formulae are those of keras/src/layers, at inference: dropout and
noise do nothing, batch normalisation takes its moving statistics.
"""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from dltutor.grader.models.form import LayerForm, ModelForm, Shape
from dltutor.grader.models.given import AnyWeights, Array, Given, NoForward, Uncomputed
from dltutor.grader.models.graph import Source
from dltutor.grader.models.kinds import NOTHING_TO_TRAIN
from dltutor.grader.models.masks import mask_of, takes_masks
from dltutor.grader.models.table import compute

__all__ = ["NoForward", "Uncomputed", "predict"]

LENGTHS = (12, 15)  # of an axis that may be of any length
Weights = Mapping[str, Sequence[Array]]
Value = tuple[Array, Array | None]  # with its mask: True where a step counts


def predict(form: ModelForm, weights: Weights, X: Any) -> Any:
    """The outputs for rows `X`, (rows, ...) as the model's inputs are, in float64.

    Of several inputs `X` is a list; of several outputs a list comes back. `weights` are the arrays
    of each layer by its path. Raises NoForward for a kind of layer that is not known here, and for
    weights or rows whose shapes do not fit.
    """
    known = _computed(form, weights, X)
    outputs = [known[end.layer][end.output][0] for end in form.outputs]
    return outputs[0] if len(outputs) == 1 else outputs


def shapes(form: ModelForm) -> list[Shape]:
    """The shape of what each layer gives for one row, an axis of any length as None.

    As far as it can be computed: the list ends before the first layer that cannot.
    """
    found = [_shapes(form, length) for length in LENGTHS]
    return [
        tuple(a if a == b else None for a, b in zip(one, other, strict=True))
        for one, other in zip(*found, strict=False)
    ]


def _shapes(form: ModelForm, length: int) -> list[Shape]:
    if form.inputs is None:
        return []
    known: dict[int, tuple[Value, ...]] = {}
    one = [np.zeros((1, *(side or length for side in shape or ()))) for shape in form.all_inputs]
    with contextlib.suppress(ValueError):
        _computed(form, {layer.path: AnyWeights() for layer in form.layers}, one, known)
    return [known[at][0][0].shape[1:] for at in range(len(form.layers)) if at in known]


def _computed(
    form: ModelForm, weights: Weights, X: Any, known: dict[int, tuple[Value, ...]] | None = None
) -> dict[int, tuple[Value, ...]]:
    """What every layer gives, by its position; noted in `known` as it comes."""
    known = {} if known is None else known
    inputs = form.all_inputs
    for number, (values, shape) in enumerate(zip(_inputs(X, inputs), inputs, strict=True)):
        if shape is not None and not _fits(values.shape[1:], shape):
            raise NoForward(f"Rows of shape {values.shape[1:]} do not fit the inputs {shape}.")
        known[-1 - number] = ((values, None),)
    # Large weights overflow, and so do Keras' numbers; what comes of it is judged, not warned of.
    with np.errstate(all="ignore"):
        for position, layer in enumerate(form.layers):
            arrays, sources = weights.get(layer.path, ()), form.sources_of(position)
            known[position] = _one(layer, arrays, sources, known)
    return known


def _inputs(X: Any, shapes: Sequence[Shape | None]) -> list[Array]:
    """The arrays for each input. Raises NoForward for too few or too many."""
    try:
        if len(shapes) == 1:
            one = isinstance(X, (list, tuple)) and len(X) == 1 and np.ndim(X[0]) > 0
            values = np.asarray(X, dtype=np.float64)
            if one and shapes[0] is not None and not _fits(values.shape[1:], shapes[0]):
                values = values[0]
            return [values]
        arrays = [np.asarray(each, dtype=np.float64) for each in X]
    except (TypeError, ValueError) as error:
        raise NoForward("The rows are no arrays of numbers.") from error
    if len(arrays) != len(shapes):
        raise NoForward(f"The model has {len(shapes)} inputs, but is given {len(arrays)}.")
    return arrays


def _fits(shape: tuple[int, ...], inputs: Shape) -> bool:
    return len(shape) == len(inputs) and all(
        wanted is None or wanted == size for size, wanted in zip(shape, inputs, strict=True)
    )


def _one(
    layer: LayerForm,
    arrays: Sequence[Array],
    sources: Sequence[Source],
    known: Mapping[int, tuple[Value, ...]],
) -> tuple[Value, ...]:
    """What a layer gives, each with its mask."""
    if layer.settings.get("training") and layer.kind != "Dense":
        raise Uncomputed(f"{layer.kind} was called with training=True: its outputs are random.")
    try:
        given = _given(layer, arrays, sources, known)
        outputs = compute(layer, given)
        masks = [known[each.layer][each.output][1] for each in sources if each.role == ""]
        values = [known[each.layer][each.output][0] for each in sources if each.role == ""]
        return tuple(
            (output, mask_of(layer, number, values, masks)) for number, output in enumerate(outputs)
        )
    except (ValueError, IndexError, TypeError, KeyError, AttributeError, MemoryError) as error:
        if isinstance(error, NoForward):
            raise
        shapes = [known[each.layer][each.output][0].shape[1:] for each in sources]
        told = " and ".join(str(shape) for shape in shapes)
        raise NoForward(f"{layer.kind} cannot take rows of {told}.") from error


def _given(
    layer: LayerForm,
    arrays: Sequence[Array],
    sources: Sequence[Source],
    known: Mapping[int, tuple[Value, ...]],
) -> Given:
    told = takes_masks(layer, sources)
    values: list[Array] = []
    masks: list[Array | None] = []
    named: dict[str, list[Array]] = {}
    named_masks: dict[str, Array | None] = {}
    for source in sources:
        value, mask = known[source.layer][source.output]
        if source.role:
            named.setdefault(source.role, []).append(value)
        else:
            values.append(value)
            masks.append(mask if told else None)
        named_masks[source.role] = mask
    named_masks |= {
        role[:-5] if role != "query_mask" else "": each[0]
        for role, each in named.items()
        if role.endswith("_mask") and role != "attention_mask"
    }
    weights = [] if layer.kind in NOTHING_TO_TRAIN and layer.kind != "Normalization" else arrays
    given: Sequence[Array] = weights
    if not isinstance(weights, AnyWeights):
        given = [np.asarray(each, dtype=np.float64) for each in weights]
    return Given(given, values, masks, named, named_masks)
