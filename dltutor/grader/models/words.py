"""A model's layers and its compilation as a person says them: `Dense(50, relu)`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from dltutor.grader.models.calls import TENSOR
from dltutor.grader.models.compiled import CompiledForm
from dltutor.grader.models.form import LayerForm, ModelForm
from dltutor.grader.models.graph import Source
from dltutor.grader.models.kinds import CONVOLUTIONS, POOLING, RECURRENT

ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth".split()
# Told without their name, in this order.
SIZES = (
    *("units", "filters", "num_heads", "key_dim", "input_dim", "output_dim", "n"),
    *("kernel_size", "pool_size", "target_shape", "rate", "stddev"),
)
BY = ("kernel_size", "pool_size", "strides", "dilation_rate")  # of images: 3×3
# Told by their name alone where they are True.
FLAGS = ("return_sequences", "return_state", "go_backwards", "mask_zero", "use_scale", "stateful")
PENALTIES = {"kernel_regularizer": "", "bias_regularizer": "bias "}
_NO_STEPS = {"strides": 1, "dilation_rate": 1, "groups": 1, "padding": "valid"}
_RECURRENT = {
    **dict.fromkeys(("return_sequences", "return_state", "go_backwards", "stateful"), False),
    "recurrent_activation": "sigmoid",
    "dropout": 0,
    "recurrent_dropout": 0,
    "zero_output_for_mask": False,
    "reset_after": True,
}
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
    "Rescaling": {"scale": 1, "offset": 0},
    "Concatenate": {"axis": -1},
    "Embedding": {"mask_zero": False},
    "Bidirectional": {"merge_mode": "concat"},
    "Attention": {"use_scale": False, "score_mode": "dot", "dropout": 0},
    "AdditiveAttention": {"use_scale": True, "dropout": 0},
    "Dot": {"normalize": False},
    **dict.fromkeys(RECURRENT, _RECURRENT),
    **{kind: {**_NO_STEPS, "depth_multiplier": 1} for kind in CONVOLUTIONS},
    **{kind: {"padding": "valid", "keepdims": False} for kind in POOLING},
}


def layer_text(form: LayerForm) -> str:
    """`Dense(50, relu)`, `Conv2D(32, 3×3, same)`, `Dense(8, l2=0.01, no bias, frozen)`."""
    told = [_short(key, form.settings[key]) for key in SIZES if key in form.settings]
    told += [layer_text(each) for each in form.settings.values() if isinstance(each, LayerForm)]
    if form.activation != ("tanh" if form.kind in RECURRENT else "linear"):
        told.append("no activation" if form.activation == "linear" else form.activation)
    for key, value in form.settings.items():
        if key == "given":
            told.append(pattern_text(form.kind, value))
        elif key not in SIZES and not isinstance(value, LayerForm) and not is_usual(form, key):
            told.extend(_setting(key, value))
    if not form.trainable:
        told.append("frozen")
    return f"{form.kind}({', '.join(told)})" if told else form.kind


def is_usual(form: LayerForm, key: str) -> bool:
    """Whether a setting is what it is where nobody sets it."""
    usual, value = USUAL.get(form.kind, {}), form.settings.get(key)
    if key == "strides" and "pool_size" in form.settings:
        return bool(value == form.settings["pool_size"])
    return key in usual and (value == usual[key] or each_of(value) == {usual[key]})


def each_of(value: Any) -> set[Any]:
    """The numbers of a size for each axis; empty for anything else."""
    return set(value) if isinstance(value, tuple) and value else set()


def _short(key: str, value: Any) -> str:
    return by(value) if key in BY else plain(value)


def by(value: Any) -> str:
    """A size for each axis as a person says it: `3×3`; one number of one axis."""
    each = value if isinstance(value, (tuple, list)) else (value,)
    return "×".join(plain(size) for size in each)


def _setting(key: str, value: Any) -> list[str]:
    if key == "use_bias":
        return [] if value else ["no bias"]
    if key.endswith("_regularizer"):
        return [f"{PENALTIES.get(key, key + ' ')}{penalty_text(value)}"]
    if key == "padding" and isinstance(value, str):
        return [value]
    if key in FLAGS and value is True:
        return [key]
    if key in BY:
        return [f"{key.split('_')[0]}={by(value)}"]
    return [f"{key}={plain(value)}"]


def pattern_text(kind: str, pattern: Any) -> str:
    """What an operation was called with: `x[:, -1]`, `2, x`."""
    if kind == "GetItem":
        key = pattern[1] if isinstance(pattern[1], tuple) else (pattern[1],)
        key = pattern[1:] if key[:1] == ("slice",) else key
        return f"x[{', '.join(map(_index, key))}]"
    return ", ".join("x" if each == TENSOR else plain(each) for each in pattern)


def _index(value: Any) -> str:
    if isinstance(value, tuple) and value[:1] == ("slice",):
        start, stop, step = ("" if each is None else str(each) for each in value[1:])
        return f"{start}:{stop}" + (f":{step}" if step else "")
    return str(value)


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


def size_text(shape: Sequence[int | None]) -> str:
    """What comes out of a layer, in a table: `8×8×32`, `any×16` for a series of any length."""
    return "×".join("any" if size is None else str(size) for size in shape) or "1"


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


def fed_by(form: ModelForm, position: int, numbers: Mapping[int, int]) -> str:
    """What feeds a layer, by the numbers of rows: `from 2, 4`, `from the input, states of 3`.

    Nothing where it is the row before alone.
    """
    if form.graph is None:
        return ""
    sources, first = form.sources_of(position), form.graph.first_uses[position]
    if len(form.all_inputs) == 1:
        numbers = {-1: 0, **numbers}  # the input stands in the row above the first
    again = f"the layer of {numbers[first]} again" if first != position else ""
    if not again and len(sources) == 1 and numbers.get(sources[0].layer) == numbers[position] - 1:
        return ""
    told = list(dict.fromkeys(_source_text(form, source, numbers) for source in sources))
    return ", ".join(([again] if again else []) + [f"from {told[0]}", *told[1:]])


def _source_text(form: ModelForm, source: Source, numbers: Mapping[int, int]) -> str:
    at = str(numbers[source.layer]) if source.layer >= 0 else input_text(form, source)
    if source.role in ("initial_state", "mask"):
        return f"{'states' if source.role == 'initial_state' else 'mask'} of {at}"
    states = source.output and source.layer >= 0 and form.layers[source.layer].kind in RECURRENT
    return f"states of {at}" if states else at


def input_text(form: ModelForm, source: Source) -> str:
    """`the input`, or which one."""
    if len(form.all_inputs) == 1:
        return "the input"
    number = -source.layer
    return f"the {ORDINALS[number - 1]} input" if number <= len(ORDINALS) else f"input {number}"
