"""What a keras.ops function among a model's layers is: the layer that does the same, if any.

`a + b` and Add()([a, b]) are one, `x / 16` and Rescaling(1/16), the mean over height and width and
GlobalAveragePooling2D.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dltutor.grader.models.own import NoForm
from dltutor.grader.models.plainly import is_last, settings_of, single

Found = tuple[str, dict[str, Any]]  # a kind of layer and its settings

# Operations that stand for themselves.
KNOWN = frozenset(
    "Matmul Mean Max Min Sum Reshape Transpose ExpandDims Squeeze GetItem Divide Square Sqrt "
    "Log Absolute Stack Flip Swapaxes NotEqual Equal Greater Less Any All LogicalAnd LogicalOr "
    "LogicalNot Where Cast ConvertToTensor ZerosLike OnesLike Concatenate Power Einsum".split()
)
SECOND_NAMES = {"TrueDivide": "Divide", "Amax": "Max", "Amin": "Min", "Abs": "Absolute"}
OF_TWO = ("Add", "Subtract", "Multiply", "Maximum", "Minimum")  # also layers, of two tensors
POOLS = {"Mean": "GlobalAveragePooling", "Max": "GlobalMaxPooling"}
NEITHER = {"scale": 1.0, "offset": 0.0}


def layer_of(
    kind: str, config: Mapping[str, Any], arguments: Mapping[str, Any], rank: int | None
) -> Found:
    """The layer that an operation is. Raises NoForm for one that is not known here."""
    kind = SECOND_NAMES.get(kind, kind)
    given = arguments.get("given")
    if kind == "Negative":
        return "Rescaling", {**NEITHER, "scale": -1.0}
    if given is not None and (scaled := _rescaling(kind, given)):
        return "Rescaling", scaled
    if kind in OF_TWO and given is None:
        return kind, {}
    if kind not in KNOWN and kind not in OF_TWO:
        raise NoForm(
            f"The model computes with tensors between its layers ({kind}).",
            "Use Keras' own layers for it, such as keras.layers.Rescaling or Activation.",
        )
    settings = {**settings_of(kind, config), **arguments}
    return _as_a_layer(kind, settings, rank)


def _rescaling(kind: str, given: Any) -> dict[str, float] | None:
    """x · scale + offset, of an operation with one number; "·" is the tensor (calls.TENSOR)."""
    match kind, given:
        case "Add", ("·", int() | float() as number) | (int() | float() as number, "·"):
            return {**NEITHER, "offset": single(float(number))}
        case "Subtract", ("·", int() | float() as number):
            return {**NEITHER, "offset": single(-float(number))}
        case "Subtract", (int() | float() as number, "·"):
            return {"scale": -1.0, "offset": single(float(number))}
        case "Multiply", ("·", int() | float() as number) | (int() | float() as number, "·"):
            return {**NEITHER, "scale": single(float(number))}
        case "Divide", ("·", int() | float() as number) if number:
            return {**NEITHER, "scale": single(1 / number)}
    return None


def _as_a_layer(kind: str, settings: dict[str, Any], rank: int | None) -> Found:
    if kind == "Concatenate" and is_last(settings.get("axis"), rank):
        return kind, {"axis": -1}
    if kind in POOLS and not settings.get("keepdims") and rank in (2, 3):
        axes = settings.get("axis")
        counted = (axes,) if isinstance(axes, int) else tuple(axes or ())
        if sorted(axis % (rank + 1) for axis in counted) == list(range(1, rank)):
            return f"{POOLS[kind]}{rank - 1}D", {"keepdims": False}
    shape = settings.get("newshape")
    if kind == "Reshape" and shape and shape[0] == -1 and -1 not in shape[1:]:
        return kind, {"target_shape": tuple(shape[1:])}
    return kind, settings
