"""Whether a model is made of Keras' own parts, or of a learner's that only bear their names.

A part that is not Keras' own may be right; but what it does cannot be told from its configuration.
"""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any

METHODS = ("get_config", "call", "trainable")  # what says and what does what a part is
ACTIVATIONS = ("activation", "recurrent_activation")
WITHIN = ("layer", "forward_layer", "backward_layer")  # of TimeDistributed and Bidirectional
ROOMS = ("layers", "activations", "losses", "metrics", "optimizers")


class Genuine:
    """Keras' own classes and functions, as they are before an answer's file runs."""

    def __init__(self) -> None:
        import keras
        import tensorflow as tf

        given = keras.Input((1,))
        # The class of a functional model has no public name.
        self._models = (keras.Sequential, keras.Model, type(keras.Model(given, given)))
        self._model, self._layer = keras.Model, keras.Layer
        self._around = keras.metrics.MeanMetricWrapper
        found = [member for room in ROOMS for member in _public(getattr(keras, room))]
        found += [*_public(tf.nn), *_public(tf.math), *_public(keras.ops)]
        self._known = {id(member): member for member in found}
        # The classes behind keras.ops.add(a, b), a + b and keras.activations.relu(a); most of them
        # have no public name.
        self._operations = {each for each in _below(keras.Operation) if _is_of_keras(each)}
        parts: list[Any] = [*self._models, *found, *self._operations]
        self._methods = {
            each: {name: getattr(each, name) for name in METHODS if hasattr(each, name)}
            for each in parts
            if isinstance(each, type)
        }

    def fault_of(self, model: Any) -> str:
        """Which part of a model is not Keras' own, in words; nothing, usually."""
        return next(self._faults(model), "")

    def _faults(self, model: Any) -> Iterator[str]:
        if type(model) not in self._models:
            yield f"a class of your own, {type(model).__name__}"
        elif self._tells_otherwise(model):
            yield f"a {type(model).__name__} whose {self._changed(model)} is not Keras'"
        # Only a functional model has operations, and they are not among its layers.
        for layer in getattr(model, "operations", model.layers):
            yield from self._faults_of_layer(layer)

    def _faults_of_layer(self, layer: Any) -> Iterator[str]:
        name = type(layer).__name__
        if isinstance(layer, self._model):
            yield from self._faults(layer)
        elif id(type(layer)) not in self._known and type(layer) not in self._operations:
            yield f"a layer of your own, {name}"
        elif self._tells_otherwise(layer):
            yield f"a {name} layer whose {self._changed(layer)} is not Keras'"
        for role in ACTIVATIONS:
            activation = getattr(layer, role, None)
            if activation is not None and not self._is_own(activation):
                told = getattr(activation, "__name__", type(activation).__name__)
                yield f"an activation of your own, {told}"
        for role in WITHIN:
            inner = getattr(layer, role, None)
            if isinstance(inner, self._layer):
                yield from self._faults_of_layer(inner)

    def fault_of_compilation(self, model: Any) -> str:
        """Which part of how a model is compiled is not Keras' own, in words; nothing, usually."""
        return next(self._faults_of_compilation(model), "")

    def _faults_of_compilation(self, model: Any) -> Iterator[str]:
        if not self._is_own(model.optimizer) or self._tells_otherwise(model.optimizer):
            yield f"an optimizer of your own, {type(model.optimizer).__name__}"
        loss = getattr(model, "loss", None)
        if loss is not None and not isinstance(loss, (str, list, dict)) and not self._is_own(loss):
            yield f"a loss of your own, {getattr(loss, '__name__', type(loss).__name__)}"

    def is_metric(self, metric: Any) -> bool:
        """Whether a metric is one of Keras', given by its name or as an object."""
        if isinstance(metric, str):
            return True
        if type(metric) is self._around:  # a class of Keras' about any function
            return self._is_own(metric._fn) and not self._tells_otherwise(metric)
        return self._is_own(metric) and not self._tells_otherwise(metric)

    def _is_own(self, part: Any) -> bool:
        """Whether a part is one of Keras' functions, or an instance of one of its classes."""
        return id(part) in self._known or id(type(part)) in self._known

    def _tells_otherwise(self, part: Any) -> bool:
        """Whether a part has been taught to write or to compute something else."""
        return bool(self._changed(part))

    def _changed(self, part: Any) -> str:
        """The method of a part that has been replaced, on its class or on itself; usually none."""
        own, kind = getattr(part, "__dict__", {}), type(part)
        originals = self._methods.get(kind, {})
        changed = (name for name in originals if getattr(kind, name, None) is not originals[name])
        return next(changed, "") or next((name for name in METHODS if name in own), "")


def _public(room: ModuleType) -> Iterator[Any]:
    return (member for name, member in vars(room).items() if not name.startswith("_"))


def _below(kind: type) -> Iterator[type]:
    """A class, and every class that is made from it."""
    yield kind
    below: list[type] = kind.__subclasses__()
    for each in below:
        yield from _below(each)


def _is_of_keras(kind: type) -> bool:
    return kind.__module__.startswith(("keras.src.ops.", "keras.src.activations."))
