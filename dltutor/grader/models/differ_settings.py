"""What is told of a layer that is set otherwise: the plainest difference first."""

from __future__ import annotations

from collections.abc import Callable

from dltutor.grader.models.differ_sizes import SIZES
from dltutor.grader.models.form import LayerForm
from dltutor.grader.models.kinds import RECURRENT
from dltutor.grader.models.said import BATCH_NORM, OUTPUT, TWO_LINEAR_LAYERS
from dltutor.grader.models.words import capital, penalty_text, plain
from dltutor.grader.told import Finding


def _units(wanted: LayerForm, came: LayerForm, name: str) -> Finding | None:
    asked, given = (form.settings.get("units") for form in (wanted, came))
    if asked == given:
        return None
    explanation = f"The first argument of {wanted.kind} says how many units the layer has."
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
    if given == "linear" and wanted.kind not in RECURRENT:
        return Finding("wrong-activation", f"{capital(name)} has no activation.", TWO_LINEAR_LAYERS)
    given = given if given != "linear" else "no activation"
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
    *SIZES,
    _activation,
    _rate,
    _bias,
    _batch_norm,
    _regulariser,
    _frozen,
    _other,
)
