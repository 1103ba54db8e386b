"""How a Keras model is compiled, however it was written: optimizer, loss and metrics in one form.

Names, classes, functions and instances give one form. Settings that are what they are of themselves
do not count; others do: `from_logits=True`, a learning rate, a momentum.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from dltutor.grader.models.names import (
    ACCURACY,
    ANY,
    BY_SHAPE,
    EXACT,
    LOSSES,
    OWN_METRIC,
    SHORT,
    accuracy,
    unusual,
)
from dltutor.grader.models.own import NoForm, check_class, function_name
from dltutor.grader.models.plainly import settings_of, snake

INSTEAD_OF_A_LOSS = (
    "What it computes cannot be read from the model. Give compile the name of one of Keras' "
    'losses, such as loss="mean_absolute_error", or one of the classes in keras.losses.'
)
INSTEAD_OF_AN_OPTIMIZER = (
    "What it does cannot be read from the model. Give compile the name of one of Keras' "
    "optimizers, or one of the classes in keras.optimizers."
)
SEVERAL_LOSSES = "The model has one output, but is compiled with several losses."
UNREADABLE = (
    "How the model is compiled cannot be read.",
    "Give compile an optimizer, a loss and metrics of Keras: their names, or instances of them.",
)
MANY = 2  # losses


@dataclass(frozen=True)
class CompiledForm:
    """Optimizer and loss with their settings, and the metrics, names in one spelling.

    `settings` are the optimizer's, without those that are off. `loss_settings` are only those that
    are not what they are of themselves. `metrics` are told as text: `binary_accuracy`, `top_k(3)`.
    """

    optimizer: str  # "adam"
    settings: Mapping[str, Any] = field(default_factory=dict)
    loss: str = ""  # "mean_squared_error"; empty where there is none
    loss_settings: Mapping[str, Any] = field(default_factory=dict)
    metrics: tuple[str, ...] = ()

    def beside(self, wanted: CompiledForm) -> CompiledForm:
        """The same, as far as it matters where `wanted` is asked for.

        Keras chooses a cross-entropy by the shape of y, which is that of `wanted`; and there the
        optimizer may be any.
        """
        form = replace(self, optimizer=ANY, settings={}) if wanted.optimizer == ANY else self
        if form.loss != BY_SHAPE or wanted.loss not in ACCURACY:
            return form
        meant = ACCURACY[wanted.loss]
        metrics = tuple(meant if each == "accuracy" else each for each in form.metrics)
        return replace(form, loss=wanted.loss, metrics=metrics)


def compiled_form(compiled: Mapping[str, Any], outputs: int | None = None) -> CompiledForm:
    """The form of what a model was compiled with, from `KerasModel.compiled`. Raises NoForm.

    `outputs` counts the numbers that the model gives for a row, on which hangs what "accuracy" is.
    """
    if compiled.get("fault"):
        raise NoForm(f"It is compiled with {compiled['fault']}.", UNREADABLE[1], "not-compiled")
    try:
        optimizer, settings = _optimizer(compiled["optimizer"])
        try:
            loss, loss_settings = _loss(compiled.get("loss"), outputs)
        except NoForm as error:
            raise NoForm(error.what, INSTEAD_OF_A_LOSS, "wrong-loss") from error
        metrics = tuple(_metric(each, loss, outputs) for each in _flat(compiled.get("metrics")))
    except (KeyError, TypeError, AttributeError, IndexError) as error:
        raise NoForm(*UNREADABLE, "not-compiled") from error
    return CompiledForm(optimizer, settings, loss, loss_settings, metrics)


def _optimizer(written: Any) -> tuple[str, dict[str, Any]]:
    """Its name and its settings; those that are None, off, or hang on one that is off left out."""
    if isinstance(written, str):
        return written.lower(), {}
    settings = settings_of("", written["config"])
    if "module" in written:
        try:
            check_class(written)
        except NoForm as error:
            raise NoForm(error.what, INSTEAD_OF_AN_OPTIMIZER, "wrong-optimizer") from error
    for key in [key for key, value in settings.items() if value is False or value == ()]:
        del settings[key]
    if not settings.get("use_ema"):
        settings.pop("ema_momentum", None)
    if not settings.get("weight_decay"):
        settings.pop("weight_decay", None)
    settings.pop("jit_compile", None)  # how fast it runs, not what it does
    return str(written["class_name"]).lower(), settings


def _loss(written: Any, outputs: int | None) -> tuple[str, dict[str, Any]]:
    losses = _flat(written)
    if not losses:
        return "", {}
    if len(losses) >= MANY:
        raise NoForm(SEVERAL_LOSSES, INSTEAD_OF_A_LOSS)
    name, settings = _named(losses[0])
    if name not in LOSSES:
        raise NoForm(f"A loss of your own, {name}, is given to compile.", INSTEAD_OF_A_LOSS)
    return "binary_crossentropy" if (name, outputs) == (BY_SHAPE, 1) else name, settings


def _named(written: Any) -> tuple[str, dict[str, Any]]:
    """The name of a loss or a metric, and its unusual settings. Raises NoForm for a custom one."""
    if not isinstance(written, Mapping) or not isinstance(written.get("config"), Mapping):
        return one_name(function_name(written, "a loss")), {}
    if written["class_name"] == "__lambda__":
        function_name(written, "a loss")  # raises
    if "module" in written:
        check_class(written)
    inner, name = written["config"], str(written["class_name"])
    if "fn" in inner:  # a function that Keras has wrapped: LossFunctionWrapper, MeanMetricWrapper
        name, _ = _named(inner["fn"])
    settings = settings_of("", {key: value for key, value in inner.items() if key != "fn"})
    return one_name(name), unusual(one_name(name), settings)


def _metric(written: Any, loss: str, outputs: int | None) -> str:
    """A metric as text; one of the learner's own is an extra that nobody asks about."""
    exact = isinstance(written, Mapping) and written.get("class_name") == "Accuracy"
    try:
        name, settings = _named(written)
    except NoForm:
        return OWN_METRIC
    if name == "accuracy":
        name = EXACT if exact else accuracy(loss, outputs)
    told = ", ".join(f"{key}={_short(value)}" for key, value in sorted(settings.items()))
    return f"{name}({told})" if told else name


def _short(value: Any) -> str:
    """A setting as text: 0.0 and 0 are one threshold."""
    return f"{value:g}" if isinstance(value, float) else str(value)


def _flat(written: Any) -> list[Any]:
    """One or several, in lists and dicts of outputs, as one list; nothing for None."""
    if written is None:
        return []
    if isinstance(written, Mapping) and "class_name" not in written and "value" not in written:
        written = list(written.values())
    if isinstance(written, (list, tuple)):
        return [one for each in written for one in _flat(each)]
    return [written]


def one_name(name: str) -> str:
    """The one spelling of a loss or a metric: `MSE`, `MeanSquaredError` -> mean_squared_error."""
    lower = name.lower()
    name = lower if lower in SHORT else snake(name)
    return SHORT.get(name, name)
