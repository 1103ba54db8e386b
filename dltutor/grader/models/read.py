"""A Keras model as an exercise's laws see it: its form, its compilation, its fits, its outputs."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from dltutor.grader.models.activations import KINDS, Named, activation_layer, activation_of
from dltutor.grader.models.activations import operation as operation_of
from dltutor.grader.models.assemble import form_of
from dltutor.grader.models.compiled import CompiledForm, compiled_form
from dltutor.grader.models.form import LayerForm, ModelForm, Shape
from dltutor.grader.models.forward import Uncomputed, predict, shapes
from dltutor.grader.models.graph import Placed, drawn
from dltutor.grader.models.operations import layer_of
from dltutor.grader.models.own import INSTEAD_OF_A_LAYER, NoForm
from dltutor.grader.models.plainly import settings_of
from dltutor.wire.model import KerasModel

NEAR = 1e-3  # of the largest output: float32, added up in another order

Raw = tuple[str, dict[str, Any]]


class ReadModel:
    """A model that came from the learner's process, read.

    `inputs` is the shape of one row, None where the model is not built. `layers` are its forms,
    `raw` its layers as they were written: `("Dense", {"units": 8, "activation": "linear"})`,
    `("Activation", {"activation": "relu"})`, activations not merged, nothing left out but the
    InputLayers. `compiled` is None for a model that is not compiled, or where `compiled_fault` says
    that its compilation cannot be read. `fits` has one entry a call of `fit`; `parameters` counts
    every number in its weights. `fault` says what cannot be read in the model, and what to use in
    its place; it is empty for a model that can be read, and then `layers` are all there are.
    """

    def __init__(self, model: KerasModel) -> None:
        self._weights, self._probe = model.weights, model.probe
        self.fits: tuple[Mapping[str, Any], ...] = tuple(model.fits)
        self.parameters = sum(
            int(np.size(each)) for all_ in model.weights.values() for each in all_
        )
        self.fault = ""
        self.problem: NoForm | None = None
        self.form = ModelForm(None, ())
        self.raw: list[Raw] = []
        try:
            self._read(model)
        except NoForm as problem:
            self.problem, self.fault = problem, str(problem)
        self.compiled: CompiledForm | None = None
        self.compiled_problem: NoForm | None = None
        try:
            if model.compiled is not None:
                self.compiled = compiled_form(model.compiled, self._outputs)
        except NoForm as problem:
            self.compiled_problem = problem

    def _read(self, model: KerasModel) -> None:
        if model.fault:
            verb = "This is" if model.fault.startswith("a model") else "The model holds"
            raise NoForm(f"{verb} {model.fault}.", INSTEAD_OF_A_LAYER)
        model_as_drawn = drawn(model.config)
        self.form = form_of(model_as_drawn, model.config)
        layers = model_as_drawn.layers
        self.raw = [_raw(layer) for layer in layers if layer.kind != "InputLayer"]

    @property
    def _outputs(self) -> int | None:
        """How many numbers it gives for a row; None where its last layer does not say."""
        units = self.layers[-1].settings.get("units") if self.layers else None
        return units if isinstance(units, int) else None

    @property
    def inputs(self) -> tuple[int | None, ...] | None:
        """The shape of one row; None for a model that is not built."""
        return self.form.inputs

    @property
    def layers(self) -> tuple[LayerForm, ...]:
        """The layers from the input to the output, in their one form."""
        return self.form.layers

    def weights_of(self, layer: LayerForm) -> list[np.ndarray[Any, Any]]:
        """The arrays of one of its layers, in Keras' order; none for a layer without weights."""
        arrays = () if layer.kind in KINDS else self._weights.get(layer.path, ())
        return [np.asarray(each) for each in arrays]

    @property
    def compiled_fault(self) -> str:
        """What cannot be read of the compilation; empty where it can, or there is none."""
        return str(self.compiled_problem or "")

    @property
    def gives_what_it_says(self) -> bool:
        """Whether what it gave for some rows is what its layers and weights come to.

        Where that is not computed here, nothing speaks against it.
        """
        if not self._probe:
            return True
        given, outputs = self._asked
        try:
            found = self.predict(given)
        except Uncomputed:
            return True
        except ValueError:
            return False
        computed = found if isinstance(found, list) else [found]
        return len(computed) == len(outputs) and all(map(_alike, computed, outputs))

    @property
    def _asked(self) -> tuple[Any, list[np.ndarray[Any, Any]]]:
        """The rows that the model was asked for, one array or one for each input; what came."""
        count = len(self.form.graph.inputs) if self.form.graph is not None else 1
        given, outputs = list(self._probe[:count]), list(self._probe[count:])
        return given[0] if count == 1 else given, outputs

    @property
    def shapes(self) -> list[Shape]:
        """What each layer gives for one row, as far as it can be computed."""
        return shapes(self.form)

    @property
    def weights_fit(self) -> bool:
        """Whether its weights have the shapes that its layers need, as far as rows were given."""
        try:
            if self._probe:
                self.predict(self._asked[0])
        except Uncomputed:
            return True
        except ValueError:
            return False
        return True

    def predict(self, X: Any) -> Any:
        """What the model gives for rows `X`, in float64; of several inputs `X` is a list.

        Of several outputs it gives a list.

        Raises NoForm for a model that cannot be read, NoForward for a layer that is not computed
        here, weights or rows whose shapes do not fit.
        """
        if self.problem is not None:
            raise self.problem
        return predict(self.form, self._weights, X)


def _alike(computed: np.ndarray[Any, Any], output: np.ndarray[Any, Any]) -> bool:
    near = NEAR * float(np.max(np.abs(computed), initial=0.0))
    return computed.shape == output.shape and bool(
        np.allclose(computed, output, rtol=NEAR, atol=near, equal_nan=True)
    )


def _raw(layer: Placed) -> Raw:
    """A layer as it was written; an operation on a tensor as the Activation that it is."""
    if layer.operation:
        try:
            return "Activation", {"activation": _told(operation_of(layer.kind, layer.config))}
        except NoForm:
            return layer_of(layer.kind, layer.config, layer.arguments, None)
    settings = settings_of(layer.kind, layer.config)
    if layer.kind in KINDS:
        named = activation_layer(layer.kind, layer.config)
        return layer.kind, {**settings, "activation": _told(named)}
    if "activation" in layer.config:
        settings["activation"] = _told(activation_of(layer.config["activation"]))
    return layer.kind, settings


def _told(named: Named) -> str:
    name, settings = named
    told = ", ".join(f"{key}={value}" for key, value in settings.items())
    return f"{name}({told})" if told else name
