"""An activation under one name, however it was given: a name, a function, or a layer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dltutor.grader.models.own import INSTEAD_OF_A_FUNCTION, NoForm, check_class, function_name
from dltutor.grader.models.plainly import is_last, plainly, snake

# Every function of keras.activations, by the name that Keras writes.
ACTIVATIONS = frozenset(
    "linear relu relu6 leaky_relu elu selu celu gelu glu silu hard_silu mish softplus softsign "
    "soft_shrink hard_shrink tanh_shrink hard_tanh tanh threshold sigmoid hard_sigmoid "
    "log_sigmoid sparse_sigmoid softmax log_softmax sparsemax sparse_plus squareplus "
    "exponential".split()
)
OTHER_NAMES = {  # Keras' second names, and what TensorFlow calls its functions inside
    "swish": "silu",
    "hard_swish": "hard_silu",
    "softmax_v2": "softmax",
    "log_softmax_v2": "log_softmax",
    "identity": "linear",
    "exp": "exponential",
}
# keras.ops and keras.activations called on a tensor, rather than as a layer -> the like layer.
OPERATIONS = {
    "Relu": "ReLU",
    "ReLU": "ReLU",
    "LeakyRelu": "LeakyReLU",
    "Elu": "ELU",
    "Softmax": "Softmax",
}
KINDS = ("Activation", "ReLU", "LeakyReLU", "ELU", "Softmax")  # layers that are an activation

# A name, and the settings that the function of that name does not have of itself.
Named = tuple[str, dict[str, Any]]


def activation_of(value: Any, rank: int | None = None) -> Named:
    """An activation as it stands in a layer's configuration; `("linear", {})` for none.

    `rank` counts the axes of one row, 1 for a flat input. Raises NoForm.
    """
    if value is None:
        return "linear", {}
    if isinstance(value, Mapping) and isinstance(value.get("config"), Mapping):
        if value["class_name"] == "__lambda__":
            function_name(value, "an activation")  # raises
        return _of_object(value, rank)
    name = function_name(value, "an activation")
    name = OTHER_NAMES.get(name, name)
    if name not in ACTIVATIONS:
        what = f"{name} is used as an activation, but none of Keras' has that name."
        raise NoForm(what, INSTEAD_OF_A_FUNCTION)
    return name, {}


def _of_object(value: Mapping[str, Any], rank: int | None) -> Named:
    check_class(value)
    if value["class_name"] not in KINDS:
        raise NoForm(
            f"{value['class_name']} is given as a layer's activation.",
            "A layer with weights of its own stands by itself: put it after that layer.",
        )
    return activation_layer(str(value["class_name"]), value["config"], rank)


def activation_layer(kind: str, config: Mapping[str, Any], rank: int | None = None) -> Named:
    """The activation that a layer of KINDS is. Raises NoForm.

    LeakyReLU's slope is 0.3 of itself, and leaky_relu's is 0.2: only a slope of 0.2 has that name
    without settings (keras/src/layers/activations/leaky_relu.py).
    """
    if kind == "Activation":
        return activation_of(config["activation"], rank)
    if kind == "Softmax":
        axis = config.get("axis", -1)
        return ("softmax", {}) if is_last(axis, rank) else ("softmax", {"axis": plainly(axis)})
    if kind == "ELU":
        alpha = plainly(config.get("alpha", 1.0))
        return ("elu", {}) if alpha == 1 else ("elu", {"alpha": alpha})
    if kind == "LeakyReLU":
        return _rectified(config.get("negative_slope", config.get("alpha", 0.3)), None, 0)
    slope, most = config.get("negative_slope", 0), config.get("max_value")
    return _rectified(slope, most, config.get("threshold", 0))


def _rectified(slope: Any, most: Any, threshold: Any) -> Named:
    slope, most, threshold = plainly(slope or 0), plainly(most), plainly(threshold or 0)
    if threshold == 0 and most is None and slope:
        return ("leaky_relu", {}) if slope == 0.2 else ("leaky_relu", {"negative_slope": slope})
    if threshold == 0 and not slope and most == 6:
        return "relu6", {}
    given = {"negative_slope": slope, "max_value": most, "threshold": threshold}
    return "relu", {key: value for key, value in given.items() if value}


def operation(kind: str, config: Mapping[str, Any], rank: int | None = None) -> Named:
    """The activation that an operation on a tensor is, `keras.ops.relu(x)`. Raises NoForm."""
    name = OTHER_NAMES.get(snake(kind), snake(kind))
    if kind in OPERATIONS:
        return activation_layer(
            OPERATIONS[kind],
            {"negative_slope": 0.2, **config} if kind == "LeakyRelu" else config,
            rank,
        )
    if kind == "Softmax":
        return activation_layer(kind, config, rank)
    if name not in ACTIVATIONS or config.get("approximate"):
        raise NoForm(
            f"The model computes with tensors between its layers ({kind}).",
            "Use Keras' own layers for it, such as keras.layers.Rescaling or Activation.",
        )
    return name, {}
