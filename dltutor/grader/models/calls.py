"""How a layer was called: which tensors it was given, as what, and what else it was told."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from dltutor.grader.models.plainly import plainly

RECURRENT = ("sequences", "initial_state", "mask")
INPUTS_AND_MASK = ("inputs", "mask")
# The arguments of `call`, in order; what a layer works on comes first.
SIGNATURES: Mapping[str, Sequence[str]] = {
    **dict.fromkeys(("SimpleRNN", "LSTM", "GRU", "Bidirectional"), RECURRENT),
    **dict.fromkeys(("Attention", "AdditiveAttention", "Softmax"), INPUTS_AND_MASK),
    **dict.fromkeys(("TimeDistributed", "GlobalAveragePooling1D"), INPUTS_AND_MASK),
    "MultiHeadAttention": (
        *("query", "value", "key", "query_mask", "value_mask", "key_mask", "attention_mask"),
    ),
}
WORKED_ON = frozenset(("inputs", "sequences", "sequence", "query", "x"))
UNTOLD = (None, False)  # what an argument is that nobody gave
TENSOR = "·"  # stands for a tensor among what an operation was called with


class Tensor(NamedTuple):
    """A tensor: the layer that gives it, at which of its calls, as which of its outputs."""

    layer: str
    node: int
    output: int
    role: str = ""


@dataclass(frozen=True)
class Call:
    """One call of a layer."""

    tensors: tuple[Tensor, ...] = ()
    arguments: Mapping[str, Any] = field(default_factory=dict)
    training: bool | None = None
    shape: Sequence[int | None] | None = None  # of the first tensor, with the axis of the rows


def call_of(kind: str, node: Mapping[str, Any]) -> Call:
    """A call, from what Keras writes of it: its `args` and `kwargs`."""
    tensors: list[Tensor] = []
    told: dict[str, Any] = {}
    given, named = node["args"], dict(node["kwargs"])
    training = named.pop("training", None)
    shapes = [each["shape"] for each in _written([given, named])]
    signature = SIGNATURES.get(kind, ())
    arguments = [
        (signature[i] if i < len(signature) else "", value) for i, value in enumerate(given)
    ]
    for name, value in [*arguments, *sorted(named.items(), key=lambda item: _place(kind, item[0]))]:
        role = "" if name in WORKED_ON else name
        found = [_tensor(each)._replace(role=role) for each in _written(value)]
        tensors += found
        if not found and name and value not in UNTOLD:
            told[name] = plainly(value)
    if any(not list(_written(value)) for value in given) and not signature:
        told["given"] = _pattern(given)
    return Call(tuple(tensors), told, training, shapes[0] if shapes else None)


def _place(kind: str, name: str) -> tuple[int, str]:
    signature = SIGNATURES.get(kind, ())
    return (signature.index(name) if name in signature else len(signature), name)


def _pattern(value: Any) -> Any:
    """What an operation was called with, a mark where a tensor stands: `x[:, -1]`, `2 - x`."""
    if isinstance(value, Mapping):
        if value.get("class_name") == "__keras_tensor__":
            return TENSOR
        if value.get("class_name") == "__slice__":
            inner = value["config"]
            return ("slice", inner["start"], inner["stop"], inner["step"])
        return plainly(value)
    if isinstance(value, (list, tuple)):
        return tuple(_pattern(each) for each in value)
    return value


def _written(value: Any) -> Iterator[Mapping[str, Any]]:
    """What Keras has written of every tensor in the arguments of a call: shape, keras_history."""
    if isinstance(value, Mapping):
        if value.get("class_name") == "__keras_tensor__":
            yield value["config"]
        else:
            for key in sorted(value):  # Keras takes the items of a dict in the order of its keys
                yield from _written(value[key])
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _written(each)


def _tensor(written: Mapping[str, Any]) -> Tensor:
    name, node, output = written["keras_history"]
    return Tensor(str(name), int(node), int(output))


def tensors_in(named: Any) -> list[Tensor]:
    """The tensors that `input_layers` or `output_layers` names: `["dense", 0, 0]`, or several."""
    if isinstance(named, Mapping):
        named = [named[key] for key in sorted(named)]
    if isinstance(named, Sequence) and named and isinstance(named[0], str):
        return [Tensor(str(named[0]), int(named[1]), int(named[2]))]
    return [tensor for each in named for tensor in tensors_in(each)]
