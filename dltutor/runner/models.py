"""Reads a Keras model in the process that made it, as plain data that can travel."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import numpy as np

from dltutor.runner.fits import Fits, noted
from dltutor.runner.genuine import Genuine
from dltutor.wire.model import KerasModel

PROBED = 8  # rows that a model is asked for, so that what it gives can be held against its weights
SEED = 2
LENGTH = 12  # of an axis that may be of any length
OF_THEIR_OWN = {"module": "answer", "class_name": "Metric", "config": {}}


class ModelReader:
    """What reading takes of Keras, kept from before an answer's file runs."""

    def __init__(self, fits: Fits) -> None:
        import keras

        self._fits, self._genuine = fits, Genuine()
        self._model, self._to_json = keras.Model, keras.Model.to_json
        self._call = keras.Model.__call__
        self._flat, self._like = keras.tree.flatten, keras.tree.pack_sequence_as
        self._sequential, self._table = keras.Sequential, keras.layers.Embedding
        self._serialize = keras.saving.serialize_keras_object
        self._serialize_optimizer = keras.optimizers.serialize

    def is_model(self, value: Any) -> bool:
        """Whether a value is a model of Keras', or of a class made from one."""
        return isinstance(value, self._model)

    def read(self, model: Any) -> KerasModel:
        """The model as data. One that cannot be read says why in its `fault`."""
        fits = tuple(self._fits_of(model))
        fault = self._genuine.fault_of(model)
        if fault:
            return KerasModel(fits=fits, fault=fault)
        try:
            config = json.loads(self._to_json(model))
            config.pop("compile_config", None)
            return KerasModel(
                config, self._compiled(model), dict(weights(model)), fits, self._probe(model)
            )
        except Exception as error:
            return KerasModel(fits=fits, fault=f"what Keras cannot write down ({error})")

    def _probe(self, model: Any) -> tuple[Any, ...]:
        """Some rows for each input, and each of what the model gives for them."""
        if not model.built:
            return ()
        shapes = [tuple(tensor.shape)[1:] for tensor in model.inputs]
        given = _rows(shapes, self._names(model))
        try:
            one = isinstance(model, self._sequential)
            asked = given[0] if one else self._like(model.input, given)
            called = self._call(model, asked, training=False)
        except Exception:
            if any(None in shape for shape in shapes):
                return ()  # it may be right, and take no rows of this length
            raise
        return *given, *(np.asarray(each) for each in self._flat(called))

    def _names(self, model: Any) -> int | None:
        """How many numbers every table of a model can look up; None for one without tables."""
        tables = [each for each in leaves(model) if isinstance(each, self._table)]
        return min((int(each.input_dim) for each in tables), default=None)

    def _compiled(self, model: Any) -> dict[str, Any] | None:
        if not getattr(model, "compiled", False) or model.optimizer is None:
            return None
        fault = self._genuine.fault_of_compilation(model)
        if fault:
            return {"fault": fault}
        given = getattr(model, "_compile_config", None)
        told = given.config if given is not None else {"loss": model.loss}
        return {
            # The settings themselves, and not what `compile` was told: "adam" has a rate as well.
            "optimizer": _as_json(self._serialize_optimizer(model.optimizer)),
            "loss": self._serialized(told.get("loss")),
            "metrics": self._metrics(told.get("metrics")) or [],
        }

    def _metrics(self, part: Any) -> Any:
        """Metrics as Keras writes them; one of the learner's own by a name that is not Keras'."""
        if isinstance(part, dict):
            part = list(part.values())
        if isinstance(part, (list, tuple)):
            return [self._metrics(each) for each in part]
        own = part is not None and not self._genuine.is_metric(part)
        return OF_THEIR_OWN if own else self._serialized(part)

    def _serialized(self, part: Any) -> Any:
        """A loss or metrics as Keras writes them; a class stands for an instance of it."""
        if isinstance(part, (list, tuple)):
            return [self._serialized(each) for each in part]
        if isinstance(part, dict):
            return {str(key): self._serialized(each) for key, each in part.items()}
        return _as_json(self._serialize(part() if isinstance(part, type) else part))

    def _fits_of(self, model: Any) -> Iterator[dict[str, Any]]:
        """The calls of `fit` that have trained a layer of this model."""
        own = {id(layer) for layer in leaves(model)} | {id(model)}
        fits = [
            fit
            for fit in self._fits.fits
            if own & ({id(layer) for layer in leaves(fit.model)} | {id(fit.model)})
        ]
        yield from noted(fits)


def _rows(shapes: list[tuple[int | None, ...]], names: int | None) -> list[Any]:
    """Rows for inputs of these shapes: normal numbers, or whole ones that a table can look up.

    Whole numbers serve as well for an input that no table reads.
    """
    rng = np.random.default_rng(SEED)
    sizes = [(PROBED, *(side or LENGTH for side in shape)) for shape in shapes]
    if names is not None:
        return [rng.integers(0, names, size=size).astype(np.float32) for size in sizes]
    return [rng.normal(size=size).astype(np.float32) for size in sizes]


def leaves(model: Any) -> Iterator[Any]:
    """The layers of a model, those of models within it in their place."""
    for layer in getattr(model, "layers", ()):
        if hasattr(layer, "layers"):
            yield from leaves(layer)
        else:
            yield layer


def weights(model: Any, within: str = "") -> Iterator[tuple[str, list[Any]]]:
    """The arrays of each layer, by the layer's name."""
    for layer in model.layers:
        if hasattr(layer, "layers"):
            yield from weights(layer, f"{within}{layer.name}/")
        else:
            yield within + layer.name, [np.asarray(each) for each in layer.weights]


def _as_json(value: Any) -> Any:
    return json.loads(json.dumps(value, default=str))
