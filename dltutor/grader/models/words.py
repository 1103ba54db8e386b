"""A model's layers and its compilation as a person says them: `Dense(50, relu)`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dltutor.grader.models.compiled import CompiledForm
from dltutor.grader.models.form import LayerForm

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
SIZES = ("units", "filters", "rate", "stddev")  # told without their name
PENALTIES = {"kernel_regularizer": "", "bias_regularizer": "bias "}
USUAL: Mapping[str, Mapping[str, Any]] = {  # settings that are not worth a word
    "BatchNormalization": {
        "axis": -1,
        "momentum": 0.99,
        "epsilon": 0.001,
        "center": True,
        "scale": True,
    },
    "LayerNormalization": {"axis": -1, "epsilon": 0.001, "center": True, "scale": True},
    "Normalization": {"axis": -1, "invert": False},
}


def layer_text(form: LayerForm) -> str:
    """`Dense(50, relu)`, `Dropout(0.3)`, `Dense(8, l2=0.01, no bias, frozen)`."""
    told = [plain(form.settings[key]) for key in SIZES if key in form.settings]
    if form.activation != "linear":
        told.append(form.activation)
    usual = USUAL.get(form.kind, {})
    for key, value in form.settings.items():
        if key not in SIZES and not (key in usual and value == usual[key]):
            told.extend(_setting(key, value))
    if not form.trainable:
        told.append("frozen")
    return f"{form.kind}({', '.join(told)})" if told else form.kind


def _setting(key: str, value: Any) -> list[str]:
    if key == "use_bias":
        return [] if value else ["no bias"]
    if key.endswith("_regularizer"):
        return [f"{PENALTIES.get(key, key + ' ')}{penalty_text(value)}"]
    return [f"{key}={plain(value)}"]


def penalty_text(value: Any) -> str:
    """`l2=0.01` of a regulariser's strengths."""
    if isinstance(value, Mapping):
        return " ".join(f"{key}={plain(each)}" for key, each in value.items())
    return str(value[0]) if isinstance(value, tuple) and value else str(value)


def plain(value: Any) -> str:
    """A number as short as it is: 0.001, 1e-05, 50; anything else as Python writes it."""
    return f"{value:g}" if isinstance(value, float) else str(value)


def shape_text(shape: Sequence[int | None] | None) -> str:
    """`3` for rows of three numbers, `28 × 28` for images, `any number` where it is open."""
    if shape is None:
        return "?"
    return " × ".join("any number" if size is None else str(size) for size in shape) or "1"


def called(layers: Sequence[LayerForm], index: int) -> str:
    """What a layer is called in a sentence: `the output layer`, `the second Dense layer`."""
    form = layers[index]
    if index == len(layers) - 1 and form.kind == "Dense":
        return "the output layer"
    alike = [i for i, each in enumerate(layers) if each.kind == form.kind]
    nth = alike.index(index)
    if len(alike) == 1:
        return f"the {form.kind} layer"
    if nth < len(ORDINALS):
        return f"the {ORDINALS[nth]} {form.kind} layer"
    return f"{form.kind} layer {nth + 1}"


def capital(sentence: str) -> str:
    """The sentence with its first letter as a capital."""
    return sentence[:1].upper() + sentence[1:]


def optimizer_text(form: CompiledForm) -> str:
    """`adam, learning rate 0.001`."""
    rate = form.settings.get("learning_rate")
    return form.optimizer if rate is None else f"{form.optimizer}, learning rate {rate_text(rate)}"


def rate_text(rate: Any) -> str:
    """A learning rate; a schedule by its name."""
    return str(rate[0]) if isinstance(rate, tuple) and rate else plain(rate)


def loss_text(form: CompiledForm) -> str:
    """`binary_crossentropy`, with its unusual settings behind it."""
    told = ", ".join(f"{key}={plain(value)}" for key, value in form.loss_settings.items())
    return (f"{form.loss}({told})" if told else form.loss) or "none"
