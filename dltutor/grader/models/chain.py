"""The layers of a model as data flows through them, those of models within models among them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from dltutor.grader.models.own import INSTEAD_OF_BRANCHES, UNREADABLE, NoForm, check_class

Written = Mapping[str, Any]  # an object as Keras writes it: module, class_name, config


@dataclass(frozen=True)
class Placed:
    """A layer as Keras has written it, and where it stands."""

    kind: str  # "Dense"
    config: Mapping[str, Any]
    path: str  # "encoder/dense_1": the key of its weights
    operation: bool = False  # keras.ops.relu(x) rather than a layer
    trainable: bool = True  # it, and every model that holds it
    training: bool | None = None  # as it was called: layer(x, training=True)
    shape: tuple[int | None, ...] | None = None  # of one row that comes in, where Keras tells


def in_order(model: Written) -> list[Placed]:
    """The layers from the input to the output, InputLayers among them.

    `model` is what Keras' `to_json` writes. Raises NoForm for a model with branches, a layer that
    is used twice, a class that is not Keras' own.
    """
    try:
        return list(_layers(model, "", True, None))
    except (KeyError, TypeError, IndexError, AttributeError, StopIteration) as error:
        raise NoForm(*UNREADABLE) from error


def _layers(model: Written, path: str, trainable: bool, training: Any) -> Iterator[Placed]:
    check_class(model)
    config = model["config"]
    trainable = trainable and bool(config.get("trainable", True))
    names = [layer["config"]["name"] for layer in config["layers"]]
    if len(set(names)) < len(names):
        raise NoForm("One and the same layer is used twice.", INSTEAD_OF_BRANCHES)
    by_name = dict(zip(names, config["layers"], strict=True))
    functional = "input_layers" in config
    for name in _chain(config, by_name) if functional else names:
        layer = by_name[name]
        node = layer["inbound_nodes"][0] if layer.get("inbound_nodes") else {}
        here = f"{path}{name}"
        called = node.get("kwargs", {}).get("training")
        called = training if called is None else called
        if "layers" in layer["config"]:
            yield from _layers(layer, f"{here}/", trainable, called)
        else:
            yield _placed(layer, here, trainable, called, node)


def _placed(layer: Written, path: str, trainable: bool, training: Any, node: Written) -> Placed:
    check_class(layer)
    config, module = layer["config"], str(layer.get("module"))
    built = layer.get("build_config", {}).get("input_shape")
    came = next((tensor["shape"] for tensor in _tensors(node)), None)
    shape = came or (built if built and isinstance(built[0], (int, type(None))) else None)
    return Placed(
        kind=str(layer["class_name"]),
        config=config,
        path=path,
        operation=module.startswith(("keras.src.ops", "keras.src.activations")),
        trainable=trainable and bool(config.get("trainable", True)),
        training=training,
        shape=tuple(shape[1:]) if shape else None,
    )


def _chain(config: Mapping[str, Any], by_name: Mapping[str, Written]) -> list[str]:
    """The names of a functional model's layers, each followed by the one that it feeds."""
    before: dict[str, str] = {}
    for name, layer in by_name.items():
        nodes = layer["inbound_nodes"]
        if len(nodes) > 1:
            raise NoForm(f"The layer {name} is used {len(nodes)} times.", INSTEAD_OF_BRANCHES)
        sources = [str(tensor["keras_history"][0]) for tensor in _tensors(nodes)]
        if len(sources) > 1:
            kind = layer["class_name"]
            raise NoForm(f"{kind} takes {len(sources)} inputs.", INSTEAD_OF_BRANCHES)
        if sources:
            before[name] = sources[0]
    after = {source: name for name, source in before.items()}
    ends, starts = _named(config["output_layers"]), [each for each in by_name if each not in before]
    if len(after) < len(before) or len(ends) != 1 or len(starts) != 1:
        raise NoForm("The model has branches.", INSTEAD_OF_BRANCHES)
    chain = starts
    while chain[-1] in after:
        chain.append(after[chain[-1]])
    if len(chain) < len(by_name) or chain[-1] != ends[0]:
        raise NoForm("The model has branches.", INSTEAD_OF_BRANCHES)
    return chain


def _named(outputs: Any) -> list[str]:
    """The layers that `output_layers` names: `["dense", 0, 0]`, a list of such, or a dict."""
    if isinstance(outputs, Mapping):
        outputs = list(outputs.values())
    if isinstance(outputs, Sequence) and outputs and isinstance(outputs[0], str):
        return [outputs[0]]
    return [name for each in outputs for name in _named(each)]


def _tensors(value: Any) -> Iterator[Mapping[str, Any]]:
    """What Keras has written of every tensor in the arguments of a call: shape, keras_history."""
    if isinstance(value, Mapping):
        if value.get("class_name") == "__keras_tensor__":
            yield value["config"]
        else:
            for each in value.values():
                yield from _tensors(each)
    elif isinstance(value, (list, tuple)):
        for each in value:
            yield from _tensors(each)
