"""What is told of two models that are compiled in different ways: the plainest difference first."""

from __future__ import annotations

from dltutor.grader.models.compiled import CompiledForm
from dltutor.grader.models.form import ModelForm
from dltutor.grader.models.names import EXACT, OWN_METRIC
from dltutor.grader.models.said import LOSS
from dltutor.grader.models.words import loss_text, plain, rate_text
from dltutor.grader.told import Finding

NOT_COMPILED = Finding(
    "not-compiled",
    "The model is not compiled.",
    "Before it can be trained, a model is told with compile what to make small, the loss, and how, "
    "the optimizer. compile changes the model itself.",
)
PROBABILITIES = ("sigmoid", "softmax")


def compiled_finding(wanted: CompiledForm, got: CompiledForm, form: ModelForm) -> Finding | None:
    """The first difference in how two models are compiled; `form` is of the one that came."""
    return _loss(wanted, got, form) or _optimizer(wanted, got) or _metrics(wanted, got)


def _loss(wanted: CompiledForm, got: CompiledForm, form: ModelForm) -> Finding | None:
    if wanted.loss != got.loss:
        if not got.loss:
            explanation = "Without a loss there is nothing to make small: give compile one."
            return Finding("wrong-loss", "The model is compiled without a loss.", explanation)
        general = "Ask what is predicted: a quantity, one of two classes, or one of several."
        explanation = LOSS.get((wanted.loss, got.loss), general)
        return Finding("wrong-loss", f"The loss is {loss_text(got)}.", explanation)
    if wanted.loss_settings == got.loss_settings:
        return None
    if got.loss_settings.get("from_logits") != wanted.loss_settings.get("from_logits"):
        return _logits(got, form)
    keys = sorted({*wanted.loss_settings, *got.loss_settings})
    key = next(k for k in keys if wanted.loss_settings.get(k) != got.loss_settings.get(k))
    asked, given = (each.loss_settings.get(key) for each in (wanted, got))
    headline = f"The loss is {loss_text(got)}; {_asked(key, asked)}."
    if given is None:
        headline = f"The loss has no {key}; {plain(asked)} is asked."
    return Finding("wrong-loss", headline, "Its settings change what is made small.")


def _asked(key: str, asked: object) -> str:
    return f"no {key} is asked" if asked is None else f"{key}={plain(asked)} is asked"


def _logits(got: CompiledForm, form: ModelForm) -> Finding:
    """`from_logits` says whether the outputs are still to be turned into probabilities."""
    last = form.layers[-1].activation if form.layers else "linear"
    if got.loss_settings.get("from_logits"):
        explanation = "from_logits=True says that the outputs are plain weighted sums." + (
            f" Yours have been through {last} already. On TensorFlow Keras sees that, warns, and "
            f"trains on the sums before it; on other backends they go through {last} a second time."
            if last in PROBABILITIES
            else " The task does not ask for that."
        )
        return Finding("wrong-loss", f"The loss is {loss_text(got)}.", explanation)
    headline = f"The loss is {loss_text(got)}, which takes the outputs for probabilities."
    explanation = "Here the outputs are to be plain weighted sums. Tell the loss so: from_logits."
    return Finding("wrong-loss", headline, explanation)


def _optimizer(wanted: CompiledForm, got: CompiledForm) -> Finding | None:
    if wanted.optimizer != got.optimizer:
        headline = f"The optimizer is {got.optimizer}; {wanted.optimizer} is asked."
        explanation = "Optimizers differ in how they turn the same slopes into a step."
        if got.optimizer == "rmsprop":
            explanation += " compile takes rmsprop where it is told nothing."
        return Finding("wrong-optimizer", headline, explanation)
    keys = sorted({*wanted.settings, *got.settings}, key=lambda key: key != "learning_rate")
    key = next((k for k in keys if wanted.settings.get(k) != got.settings.get(k)), None)
    if key is None:
        return None
    asked, given = (each.settings.get(key) for each in (wanted, got))
    if key == "learning_rate":
        headline = f"The learning rate is {rate_text(given)}; {rate_text(asked)} is asked."
        return Finding("wrong-optimizer", headline, _rates(asked, given))
    headline = f"{got.optimizer} has {_told(key, given)}; {_told(key, asked)} is asked."
    return Finding("wrong-optimizer", headline, "Leave a setting out to have Keras' own.")


def _told(key: str, value: object) -> str:
    return f"no {key}" if value is None else f"{key}={plain(value)}"


def _rates(asked: object, given: object) -> str:
    if not isinstance(asked, (int, float)) or not isinstance(given, (int, float)) or not asked:
        return "The one is a number and the other a schedule that changes while it is trained."
    times = given / asked
    step = f"{times:.4g} times as long as" if times > 1 else f"{times:.4g} of the length that"
    return f"Each step is {step} it should be. A name like 'adam' brings Keras' usual rate."


def _metrics(wanted: CompiledForm, got: CompiledForm) -> Finding | None:
    missing = [metric for metric in wanted.metrics if metric not in got.metrics]
    if not missing:
        return None
    have = f"; there is {', '.join(got.metrics)}" if got.metrics else ""
    headline = f"The metric {missing[0]} is missing{have}."
    return Finding("missing-metric", headline, _instead_of(missing[0], got.metrics))


def _instead_of(missing: str, metrics: tuple[str, ...]) -> str:
    """What to say of a metric that is missing, beside those that are there."""
    if EXACT in metrics and "accuracy" in missing:
        return (
            "keras.metrics.Accuracy counts an output as right only where it equals the label to "
            "the last digit, and a probability hardly ever does. The name 'accuracy' is another."
        )
    if any(each.startswith(f"{missing}(") for each in metrics):
        return (
            "What stands in brackets is not its usual setting, and makes it count something else. "
            "Leave that out."
        )
    if OWN_METRIC in metrics:
        return (
            "What a function or a class of your own counts cannot be read. It may stay, but Keras' "
            "own is asked for as well: give its name."
        )
    return (
        "A metric is only looked at, not made small: fit reports it after each epoch, beside the "
        "loss. Give compile a list of them."
    )
