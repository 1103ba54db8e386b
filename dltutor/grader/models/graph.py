"""The layers of a model as data flows through them, those of models within models among them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, NamedTuple

from dltutor.grader.models.calls import Call, Tensor, call_of, tensors_in
from dltutor.grader.models.own import ONE_NAME_EACH, UNREADABLE, NoForm, check_class

Written = Mapping[str, Any]  # an object as Keras writes it: module, class_name, config
MOST = 4000  # layers that are read: models within models may repeat without end


class Source(NamedTuple):
    """Where what a layer takes comes from.

    `layer` is a position among the layers; in a form, −1 is the first input, −2 the second. `role`
    is empty for what the layer works on, and else the argument: `initial_state`.
    """

    layer: int
    output: int = 0  # which of what that layer gives
    role: str = ""


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
    sources: tuple[Source, ...] = ()
    arguments: Mapping[str, Any] = field(default_factory=dict)  # what else it was called with


@dataclass(frozen=True)
class Drawn:
    """Every use of a layer, each behind those that feed it; what `outputs` name is the result."""

    layers: tuple[Placed, ...]  # InputLayers among them
    outputs: tuple[Source, ...]


@dataclass(frozen=True)
class _Within:
    """The model that layers stand in."""

    path: str = ""
    trainable: bool = True
    training: bool | None = None

    def entering(self, name: str, call: Call) -> _Within:
        training = self.training if call.training is None else call.training
        return replace(self, path=f"{self.path}{name}/", training=training)


def drawn(model: Written) -> Drawn:
    """The layers from the inputs to the outputs. `model` is what Keras' `to_json` writes.

    Raises NoForm for a class that is not Keras' own, and for what cannot be read.
    """
    reader = _Reader()
    try:
        outputs = reader.model(model, _Within(), None)
    except (KeyError, TypeError, IndexError, AttributeError, ValueError, RecursionError) as error:
        if isinstance(error, NoForm):
            raise
        raise NoForm(*UNREADABLE) from error
    return Drawn(tuple(reader.layers), tuple(outputs))


class _Reader:
    def __init__(self) -> None:
        self.layers: list[Placed] = []

    def model(
        self, model: Written, within: _Within, given: Sequence[Source] | None
    ) -> list[Source]:
        """What a model gives for `given`; None for one whose inputs are those of all."""
        check_class(model)
        config = model["config"]
        within = replace(within, trainable=within.trainable and bool(config.get("trainable", True)))
        if "input_layers" in config:
            return _Functional(self, config, within, given).read()
        return [self._sequential(config, within, given)]

    def _sequential(
        self, config: Written, within: _Within, given: Sequence[Source] | None
    ) -> Source:
        layers = list(config["layers"])
        names = [layer["config"]["name"] for layer in layers]
        if len(set(names)) < len(names):
            raise NoForm("One and the same layer is used twice.", ONE_NAME_EACH)
        first = layers.pop(0) if layers and layers[0]["class_name"] == "InputLayer" else None
        if given is not None:
            source = given[0]
        else:
            source = self.input(first or {"class_name": "InputLayer", "config": {}}, within)
        for layer in layers:
            source = self.use(layer, within, Call(), [source])[0]
        return source

    def input(self, layer: Written, within: _Within) -> Source:
        """One of the inputs of the whole model."""
        config = layer["config"]
        return self._place(Placed("InputLayer", config, f"{within.path}{config.get('name', '')}"))

    def use(self, layer: Written, within: _Within, call: Call, sources: Sequence[Source]) -> _Given:
        """A layer, or a model, called with `sources`; what it gives can be asked for by number."""
        name = str(layer["config"]["name"])
        if "layers" in layer["config"]:
            return _Given(self.model(layer, within.entering(name, call), sources))
        return _Given(self._place(_placed(layer, within, name, call, tuple(sources))))

    def _place(self, layer: Placed) -> Source:
        if len(self.layers) >= MOST:
            raise NoForm(f"The model has more than {MOST} layers.", UNREADABLE[1])
        self.layers.append(layer)
        return Source(len(self.layers) - 1)


class _Given:
    """What a layer gives: one thing or several, by number."""

    def __init__(self, outputs: Source | list[Source]) -> None:
        self._outputs = outputs

    def __getitem__(self, index: int) -> Source:
        if isinstance(self._outputs, Source):
            return self._outputs._replace(output=index)
        return self._outputs[index]


def _placed(
    layer: Written, within: _Within, name: str, call: Call, sources: tuple[Source, ...]
) -> Placed:
    check_class(layer)
    config, module = layer["config"], str(layer.get("module"))
    built = layer.get("build_config", {}).get("input_shape")
    built = built if built and isinstance(built[0], (int, type(None))) else None
    shape = call.shape or built
    return Placed(
        kind=str(layer["class_name"]),
        config=config,
        path=f"{within.path}{name}",
        operation=module.startswith(("keras.src.ops", "keras.src.activations")),
        trainable=within.trainable and bool(config.get("trainable", True)),
        training=within.training if call.training is None else call.training,
        shape=tuple(shape[1:]) if shape else None,
        sources=sources,
        arguments=call.arguments,
    )


class _Functional:
    """A functional model: which call of which layer gives what another takes."""

    def __init__(
        self, reader: _Reader, config: Written, within: _Within, given: Sequence[Source] | None
    ) -> None:
        self.reader, self.within = reader, within
        self.layers = {str(layer["config"]["name"]): layer for layer in config["layers"]}
        if len(self.layers) < len(config["layers"]):
            raise NoForm("Two layers have one name.", ONE_NAME_EACH)
        self.ends = tensors_in(config["output_layers"])
        self.found: dict[tuple[str, int], _Given] = {}
        for position, start in enumerate(tensors_in(config["input_layers"])):
            source = given[position] if given is not None else self._input(start.layer)
            self.found[start.layer, 0] = _Given([source])

    def _input(self, name: str) -> Source:
        return self.reader.input(self.layers[name], self.within)

    def read(self) -> list[Source]:
        """Use every layer that leads to an output, each behind those that feed it."""
        open_: set[tuple[str, int]] = set()
        waiting = [self._key(end) for end in reversed(self.ends)]
        while waiting:
            key = waiting[-1]
            if key in self.found:
                waiting.pop()
                continue
            call = self._call(*key)
            keys = [self._key(each) for each in call.tensors]
            missing = [each for each in keys if each not in self.found]
            if missing and key in open_:
                raise NoForm(*UNREADABLE)  # it would feed itself
            open_.add(key)
            if missing:
                waiting += reversed(missing)
                continue
            sources = [self._source(tensor) for tensor in call.tensors]
            self.found[key] = self.reader.use(self.layers[key[0]], self.within, call, sources)
        return [self._source(end) for end in self.ends]

    def _call(self, name: str, node: int) -> Call:
        layer = self.layers[name]
        return call_of(str(layer["class_name"]), layer["inbound_nodes"][node])

    def _source(self, tensor: Tensor) -> Source:
        return self.found[self._key(tensor)][tensor.output]._replace(role=tensor.role)

    def _key(self, tensor: Tensor) -> tuple[str, int]:
        """The call that gives a tensor. Of a model that is called once Keras may count others."""
        calls = len(self.layers[tensor.layer].get("inbound_nodes") or (None,))
        return tensor.layer, 0 if calls == 1 else tensor.node
