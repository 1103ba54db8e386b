"""What is told of two models whose layers differ: the plainest difference first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from dltutor.grader.models.align import Pair, pairs
from dltutor.grader.models.form import LayerForm, ModelForm
from dltutor.grader.models.said import BATCH_NORM, MISSING, OUTPUT, TWO_LINEAR_LAYERS
from dltutor.grader.models.words import called, capital, layer_text, penalty_text, plain, shape_text
from dltutor.grader.told import Finding

Layers = Sequence[LayerForm]
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
    if len(got.inputs) > len(expected.inputs) and got.inputs[-1] == expected.inputs[-1]:
        explanation = "How many rows there are is no part of an input's shape: Keras adds that."
    headline = f"The model takes rows of {came}, but a row here has {wanted}."
    return Finding("wrong-input", headline, explanation)


def layers_finding(expected: Layers, got: Layers) -> Finding | None:
    """The first difference between two chains of layers; None for the same."""
    if list(expected) == list(got):
        return None
    aligned = pairs(expected, got)
    if any(None in pair for pair in aligned):
        return _order(expected, got) or _gap(expected, got, aligned)
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
    more = f" {len(missing)} layers are missing in all." if len(missing) > 1 else ""
    return Finding(
        "missing-layer",
        f"A layer is missing{' ' + where if where else ''}: {layer_text(form)}.{more}",
        instead + MISSING.get(form.kind, "Compare the layers that the task names with yours."),
    )


def _extra(got: Layers, index: int, count: int) -> Finding:
    form = got[index]
    more = f" {count} layers are too many in all." if count > 1 else ""
    # Behind a layer that is too many, the last Dense before it is the output layer.
    before = got[:index] if index == len(got) - 1 else got
    where = f", after {called(before, index - 1)}" if index else ""
    explanation = "It changes what the model computes. The task does not ask for it: take it out."
    if index == len(got) - 1 and form.kind not in TRAINED:
        explanation = "It stands behind the output, and so it changes every prediction. " + (
            "The task does not ask for it: take it out."
        )
    headline = f"There is a layer too many: {layer_text(form)}{where}.{more}"
    return Finding("extra-layer", headline, explanation)


def _units(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (form.settings.get("units") for form in (wanted, came))
    if asked == given:
        return None
    explanation = "The first argument of Dense says how many units the layer has."
    if name == "the output layer":
        one = "It has as many units as numbers are to be predicted for a row: "
        explanation = one + ("one number, one unit." if asked == 1 else f"{asked} of them here.")
    unit = "unit" if given == 1 else "units"
    headline = f"{capital(name)} has {given} {unit}; {asked} {'is' if asked == 1 else 'are'} asked."
    return Finding("wrong-units", headline, explanation)


def _activation(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = wanted.activation, came.activation
    if asked == given:
        return None
    has = f"has {given}" if given != "linear" else "has no activation"
    if name == "the output layer":
        headline = f"The output layer {has}."
        general = f"For what is predicted here, {asked} is asked for."
        general = general if asked != "linear" else "Here it should have no activation at all."
        return Finding("wrong-activation", headline, OUTPUT.get((asked, given), general))
    if given == "linear":
        return Finding("wrong-activation", f"{capital(name)} has no activation.", TWO_LINEAR_LAYERS)
    asked = asked if asked != "linear" else "no activation"
    headline = f"{capital(name)} has {given}; {asked} is asked."
    return Finding("wrong-activation", headline, "Another activation bends in another way.")


def _rate(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (form.settings.get("rate") for form in (wanted, came))
    if asked == given or asked is None or given is None:
        return None
    turned = abs(float(asked) + float(given) - 1) < 1e-6
    explanation = f"The rate is the share of the numbers that are set to 0: {given:.4g} drops " + (
        f"{given:.4g} of them and keeps {1 - given:.4g}."
    )
    explanation += " You have given the share that is kept." if turned else ""
    headline = f"{capital(name)} has the rate {plain(given)}; {plain(asked)} is asked."
    return Finding("wrong-rate", headline, explanation)


def _bias(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (form.settings.get("use_bias", True) for form in (wanted, came))
    if asked == given:
        return None
    if asked:
        headline = f"{capital(name)} has no bias (use_bias=False)."
        explanation = "Without a bias its weighted sums are 0 wherever all its inputs are 0."
    else:
        headline = f"{capital(name)} has a bias; it should have none."
        explanation = "A layer has a bias unless it is told use_bias=False."
    return Finding("wrong-bias", headline, explanation)


def _batch_norm(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    key = next((k for k in BATCH_NORM if wanted.settings.get(k) != came.settings.get(k)), None)
    if key is None or wanted.kind != "BatchNormalization":
        return None
    asked, given = (plain(form.settings.get(key)) for form in (wanted, came))
    headline = f"{capital(name)} has {key}={given}; {asked} is asked."
    return Finding("wrong-batch-norm", headline, BATCH_NORM[key])


def _regulariser(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    keys = sorted({*wanted.settings, *came.settings})
    penalties = [key for key in keys if key.endswith("_regularizer")]
    key = next((k for k in penalties if wanted.settings.get(k) != came.settings.get(k)), None)
    if key is None:
        return None
    asked, given = (form.settings.get(key) for form in (wanted, came))
    if given is None:
        headline = f"{capital(name)} has no {key}; {penalty_text(asked)} is asked."
    elif asked is None:
        headline = f"{capital(name)} has a {key}, {penalty_text(given)}; none is asked."
    else:
        headline = (
            f"{capital(name)} has {key} {penalty_text(given)}; {penalty_text(asked)} is asked."
        )
    explanation = (
        "A regulariser adds the size of a layer's weights to the loss, l2 the sum of their squares "
        "and l1 that of their sizes, times its strength."
    )
    return Finding("wrong-regulariser", headline, explanation)


def _frozen(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    if wanted.trainable == came.trainable:
        return None
    if wanted.trainable:
        headline = f"{capital(name)} is frozen: training does not change its weights."
        explanation = "Its `trainable` is False, or that of a model that it is in."
    else:
        headline = f"{capital(name)} is not frozen: training changes its weights."
        explanation = "The weights of a layer stay as they are while its `trainable` is False."
    return Finding("frozen-layer", headline, explanation)


def _other(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    if came.settings.get("training") and not wanted.settings.get("training"):
        return Finding(
            "wrong-settings",
            f"{capital(name)} is called with training=True.",
            "So it does in every prediction what it should do in training alone. Leave it out: fit "
            "and predict tell each layer by themselves.",
        )
    keys = sorted({*wanted.settings, *came.settings})
    key = next((k for k in keys if wanted.settings.get(k) != came.settings.get(k)), None)
    if key is None:
        return None
    asked, given = (form.settings.get(key) for form in (wanted, came))
    said = "is not set" if given is None else f"is {plain(given)}"
    headline = f"{key} of {name} {said}; {'nothing' if asked is None else plain(asked)} is asked."
    return Finding("wrong-settings", headline, "Compare its arguments with what the task asks.")


CHECKS: tuple[Callable[[LayerForm, LayerForm, str], Finding | None], ...] = (
    _units,
    _activation,
    _rate,
    _bias,
    _batch_norm,
    _regulariser,
    _frozen,
    _other,
)
