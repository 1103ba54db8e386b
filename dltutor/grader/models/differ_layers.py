"""What is told of two models whose layers differ: the plainest difference first."""

from __future__ import annotations

from collections.abc import Sequence

from dltutor.grader.models.align import Pair, pairs
from dltutor.grader.models.differ_graph import (
    ends_finding,
    merges_finding,
    sources_finding,
    states_finding,
)
from dltutor.grader.models.differ_settings import CHECKS
from dltutor.grader.models.form import LayerForm, ModelForm
from dltutor.grader.models.kinds import CONVOLUTIONS, FAMILIES
from dltutor.grader.models.said import KINDS, MISSING
from dltutor.grader.models.words import called, capital, layer_text, shape_text
from dltutor.grader.told import Finding

Layers = Sequence[LayerForm]
SERIES = 2  # axes of one row
TRAINED = ("Dense", "Conv1D", "Conv2D")  # kinds whose last one is the output layer


def input_finding(expected: ModelForm, got: ModelForm) -> Finding | None:
    """The model is not built, or is built for rows of another shape."""
    if got.inputs is None:
        return Finding(
            "wrong-input",
            "The model does not know yet what a row is: it is not built, and has no weights.",
            "Keras makes the weights once it knows how many numbers come in. Say so where the "
            "model begins, with keras.Input: it takes the shape of one row, without the rows.",
        )
    if expected.inputs is None or expected.inputs == got.inputs:
        return None
    wanted, came = shape_text(expected.inputs), shape_text(got.inputs)
    explanation = "The shape of the input is that of one row: one number for each feature."
    if len(expected.inputs) > 1:
        explanation = "The shape of the input is that of one row, axis by axis: " + (
            "steps of time first, then what is measured at each."
            if len(expected.inputs) == SERIES
            else "height, width, and the channels last."
        )
    if len(got.inputs) > len(expected.inputs) and got.inputs[-1] == expected.inputs[-1]:
        explanation = "How many rows there are is no part of an input's shape: Keras adds that."
    headline = f"The model takes rows of {came}, but a row here has {wanted}."
    return Finding("wrong-input", headline, explanation)


def model_finding(expected: ModelForm, got: ModelForm) -> Finding | None:
    """The first difference between the layers of two models; None for the same."""
    finding = input_finding(expected, got)
    if finding or (expected.graph is None and got.graph is None):
        return finding or layers_finding(expected.layers, got.layers, are_chains=True)
    for look in (ends_finding, states_finding, merges_finding):
        if finding := look(expected, got):
            return finding
    finding = layers_finding(expected.layers, got.layers, are_chains=False)
    return finding or sources_finding(expected, got)


def layers_finding(expected: Layers, got: Layers, are_chains: bool) -> Finding | None:
    """The first difference between the layers of two models, one by one; None for the same."""
    if list(expected) == list(got):
        return None
    aligned = pairs(expected, got)
    if any(None in pair for pair in aligned):
        return (are_chains and _order(expected, got)) or _gap(expected, got, aligned)
    for check in CHECKS:
        for index, (wanted, came) in enumerate(zip(expected, got, strict=True)):
            if wanted != came and (finding := check(wanted, came, called(got, index))):
                return finding
    return None


def _order(expected: Layers, got: Layers) -> Finding | None:
    """The same layers, one after the other in another order; activations are looked at alone."""
    wanted, came = _apart(expected), _apart(got)
    if sorted(wanted) != sorted(came):
        return None
    place = next(i for i, pair in enumerate(zip(wanted, came, strict=True)) if pair[0] != pair[1])
    before = f"After {came[place - 1]}" if place else "First"
    return Finding(
        "layer-order",
        f"The layers are in another order: {before[0].lower()}{before[1:]} comes {came[place]} "
        f"where the task has {wanted[place]}.",
        "Each layer works on what the one before it gives, so another order is another model. Put "
        "them in the order in which the task names them.",
    )


def _apart(layers: Layers) -> list[str]:
    """The texts of layers, each activation as a layer of its own."""
    found = []
    for form in layers:
        if form.kind == "Activation":
            found.append(form.activation)
            continue
        alone = LayerForm(form.kind, "linear", form.settings, form.trainable)
        found += [layer_text(alone)] + ([form.activation] if form.activation != "linear" else [])
    return found


def _gap(expected: Layers, got: Layers, aligned: list[Pair]) -> Finding:
    """A layer that only one of the two has."""
    missing = [(at, pair[0]) for at, pair in enumerate(aligned) if pair[1] is None]
    extra = [(at, pair[1]) for at, pair in enumerate(aligned) if pair[0] is None]
    if not missing:
        return _extra(got, extra[0][1] or 0, len(extra))
    at, index = missing[0][0], missing[0][1] or 0
    form = expected[index]
    came = [pair[1] for pair in aligned[:at] if pair[1] is not None]
    where = f"after {called(got, came[-1])}" if came and came[-1] < len(got) - 1 else ""
    where = "at the end" if index == len(expected) - 1 else where or ("" if came else "first")
    instead = ""
    beside = [each for place, each in extra if abs(place - at) == 1]
    if beside and beside[0] is not None:
        instead = f"In its place stands {layer_text(got[beside[0]])}. "
        if len(missing) == len(extra) == 1 and _are_akin(form, got[beside[0]]):
            return _other_kind(form, got[beside[0]], called(got, beside[0]))
    more = f" {len(missing)} layers are missing in all." if len(missing) > 1 else ""
    return Finding(
        "missing-layer",
        f"A layer is missing{' ' + where if where else ''}: {layer_text(form)}.{more}",
        instead + MISSING.get(form.kind, "Compare the layers that the task names with yours."),
    )


def _are_akin(form: LayerForm, other: LayerForm) -> bool:
    return any(form.kind in family and other.kind in family for family in FAMILIES)


def _other_kind(wanted: LayerForm, came: LayerForm, name: str) -> Finding:
    headline = f"{capital(name)} stands where {wanted.kind} is asked."
    explanation = f"You have {layer_text(came)}. " + KINDS.get(wanted.kind, "")
    return Finding("wrong-kind", headline, explanation.rstrip())


def _extra(got: Layers, index: int, count: int) -> Finding:
    form = got[index]
    more = f" {count} layers are too many in all." if count > 1 else ""
    # Behind a layer that is too many, the last Dense before it is the output layer.
    before = got[:index] if index == len(got) - 1 else got
    where = f", after {called(before, index - 1)}" if index else ""
    explanation = "It changes what the model computes. The task does not ask for it: take it out."
    if form.kind in CONVOLUTIONS and set(form.settings["kernel_size"]) == {1}:
        explanation = (
            "A convolution of 1×1 changes the depth alone. Where the depth is right already it "
            "is not needed."
        )
    if index == len(got) - 1 and form.kind not in TRAINED:
        explanation = "It stands behind the output, and so it changes every prediction. " + (
            "The task does not ask for it: take it out."
        )
    headline = f"There is a layer too many: {layer_text(form)}{where}.{more}"
    return Finding("extra-layer", headline, explanation)
