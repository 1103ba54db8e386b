"""What a picture of a Keras model needs: its layers as plain data, and which feeds which."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from dltutor.screen.model_graph import INPUTS

SIZES = ("units", "filters", "rate")  # the setting of a layer that is told with its kind
WINDOWS = ("kernel_size", "pool_size")

Values = Mapping[str, Any]
Spec = Mapping[str, Any]


def model(values: Values, spec: Spec) -> dict[str, Any]:
    """A Keras model: the shape of its inputs, whether its layers are a chain, a row a layer.

    Where they are no chain, `feeds` has the numbers of the layers that feed each, -1 for the
    inputs. Shapes are of one row. Only what the model itself says is read: Keras is not imported.
    """
    (value,) = values.values()
    if not hasattr(value, "layers") or not hasattr(value, "count_params"):
        raise ValueError(f"should be a Keras model, and is {type(value).__name__}")
    if not value.built or not isinstance(value.input_shape, tuple):
        raise ValueError("should be a model that knows its inputs, of one shape")
    if _is_chain(value.get_config()):
        layers = [_layer(layer) for layer in value.layers if not _is_input(layer)]
        return {"inputs": list(value.input_shape[1:]), "chain": True, "layers": layers}
    # Not only layers: `F + x` is an operation, and joins two branches as Add does.
    operations = [each for each in value.operations if not _is_input(each)]
    return {
        "inputs": list(value.input_shape[1:]),
        "chain": False,
        "layers": [_layer(each) for each in operations],
        "feeds": list(_feeds(value.get_config(), [each.name for each in operations])),
    }


def _is_input(layer: Any) -> bool:
    return type(layer).__name__ == "InputLayer"


def _feeds(config: Mapping[str, Any], names: list[str]) -> Iterator[list[int]]:
    """Of each layer the numbers of those that feed it."""
    sources = {
        layer["name"]: list(_sources(layer.get("inbound_nodes", ()))) for layer in config["layers"]
    }
    for name in names:
        yield [names.index(each) if each in names else INPUTS for each in sources[name]]


def _layer(layer: Any) -> dict[str, Any]:
    activation = getattr(layer, "activation", None)
    return {
        "kind": _kind(layer),
        "activation": getattr(activation, "__name__", "") if activation else "",
        "output": list(layer.output.shape[1:]),
        "parameters": int(layer.count_params()) if hasattr(layer, "count_params") else 0,
        "trainable": sum(
            math.prod(weight.shape) for weight in getattr(layer, "trainable_weights", ())
        ),
    }


def _kind(layer: Any) -> str:
    """`Dense 50`, `Dropout 0.3`, `Conv2D 32 3x3`, `Conv2D 32 3x3 stride 2`."""
    told = [type(layer).__name__]
    told += [f"{getattr(layer, name):g}" for name in SIZES if hasattr(layer, name)]
    told += ["x".join(map(str, getattr(layer, name))) for name in WINDOWS if hasattr(layer, name)]
    strides = getattr(layer, "strides", None)
    usual = getattr(layer, "pool_size", (1,) * len(strides or ()))
    if strides and tuple(strides) != tuple(usual):
        alike = len(set(strides)) == 1
        told.append(f"stride {strides[0] if alike else 'x'.join(map(str, strides))}")
    return " ".join(told)


def _is_chain(config: Mapping[str, Any]) -> bool:
    """Whether each layer is fed by one other, and feeds one other."""
    sources = [list(_sources(layer.get("inbound_nodes", ()))) for layer in config["layers"]]
    every = [name for each in sources for name in each]
    return all(len(each) <= 1 for each in sources) and len(every) == len(set(every))


def _sources(value: Any) -> Iterator[str]:
    """The names of the layers that tensors in a configuration come from."""
    if isinstance(value, Mapping):
        if value.get("class_name") == "__keras_tensor__":
            yield value["config"]["keras_history"][0]
        else:
            yield from (name for each in value.values() for name in _sources(each))
    elif isinstance(value, list | tuple):
        yield from (name for each in value for name in _sources(each))
