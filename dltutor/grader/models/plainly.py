"""A setting as plain data, without what only Keras needs and what does not change the model."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

import numpy as np

from dltutor.grader.models.own import check_class

# Names, dtypes and seeds do not count, nor does what the form has in a place of its own.
NOT_THE_MODEL = frozenset(
    "name dtype seed trainable activation quantization_config batch_shape batch_input_shape "
    "input_shape input_dim build_config lora_rank lora_alpha autocast".split()
)
# Of Dense, input_dim is another way to give the inputs.
OF_THE_MODEL = {"Embedding": ("input_dim",), "Cast": ("dtype",)}
# Settings that only some versions of Keras write, and what they are where nobody sets them.
NOBODY_SET = {
    "synchronized": False,
    "renorm": False,
    "rms_scaling": False,
    "data_format": "channels_last",
}


def plainly(value: Any) -> Any:
    """A value without Keras' wrapping: numbers as float32 knows them, lists as tuples.

    Raises NoForm for an object of a class that is not Keras' own.
    """
    if isinstance(value, Mapping):
        return _object(value) if "class_name" in value else settings_of("", value)
    if isinstance(value, (list, tuple)):
        return tuple(plainly(each) for each in value)
    return single(value) if isinstance(value, float) else value


def _object(value: Mapping[str, Any]) -> Any:
    inner = value.get("config")
    if value["class_name"] in ("__numpy__", "__tensor__"):
        return plainly(value["config"]["value"])
    if "module" in value and value["class_name"] != "function":
        check_class(value)
    if not isinstance(inner, Mapping):
        return inner
    return (str(value["class_name"]), settings_of(str(value["class_name"]), inner))


def single(value: float) -> float:
    """The shortest number that float32 cannot tell from this one: 0.0010000000475 is 0.001."""
    with np.errstate(over="ignore"):
        return float(str(np.float32(value)))


def settings_of(kind: str, config: Mapping[str, Any], rank: int | None = None) -> dict[str, Any]:
    """The settings of a layer that change what it does, by name.

    Initialisers do not count, and what is None was not set. `rank` counts the axes of one row, 1
    for a flat input; None where it is not known. Raises NoForm.
    """
    found: dict[str, Any] = {}
    for key, value in config.items():
        own = key in OF_THE_MODEL.get(kind, ())
        if (key in NOT_THE_MODEL and not own) or key.endswith("_initializer") or value is None:
            continue
        plain = penalty(value) if key.endswith("_regularizer") else plainly(value)
        if key.endswith("_regularizer") and not plain:
            continue
        if key in NOBODY_SET and plain == NOBODY_SET[key]:
            continue
        found[key] = plain
    if not found.get("renorm"):
        found.pop("renorm_momentum", None)
    if kind.endswith("Normalization") and "axis" in found and is_last(found["axis"], rank):
        found["axis"] = -1
    return found


def penalty(value: Any) -> Any:
    """A regulariser: `{"l2": 0.01}`, the strengths that are not zero; empty for none at all."""
    if isinstance(value, Mapping) and value.get("class_name") in ("L1", "L2", "L1L2"):
        check_class(value)
        strengths = {key: value["config"].get(key) for key in ("l1", "l2")}
        return {key: single(float(each)) for key, each in strengths.items() if each}
    return plainly(value)


def is_last(axis: Any, rank: int | None) -> bool:
    """Whether an axis is the last one: -1, or 1 where a row is flat; also as a list of one."""
    if isinstance(axis, (list, tuple)):
        return len(axis) == 1 and is_last(axis[0], rank)
    return bool(axis == -1 or (rank is not None and axis == rank))


def snake(name: str) -> str:
    """`MeanSquaredError` -> `mean_squared_error`, `KLDivergence` -> `kl_divergence`."""
    name = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return re.sub(r"(?<=[A-Z])(?=[A-Z][a-z])", "_", name).lower()
