"""What a Keras model is, however it was written: its layers in one form.

Nothing of Keras is imported, and nothing is loaded: the configuration that Keras writes is read as
plain data. Sequential and functional, models within models, an activation as an argument or as a
layer of its own, names, functions and instances give one form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from dltutor.grader.models.activations import KINDS, Named, activation_layer, activation_of
from dltutor.grader.models.activations import operation as operation_of
from dltutor.grader.models.chain import Placed, Written, in_order
from dltutor.grader.models.own import UNREADABLE, NoForm
from dltutor.grader.models.plainly import settings_of

__all__ = ["LayerForm", "ModelForm", "NoForm", "form_of", "model_form"]

# Layers that a following activation belongs to: what comes out of them is the activation's result.
# A recurrent layer's activation works inside of it, and so is one of its settings.
WITH_ACTIVATION = frozenset(
    "Dense EinsumDense Conv1D Conv2D Conv3D Conv1DTranspose Conv2DTranspose Conv3DTranspose "
    "DepthwiseConv1D DepthwiseConv2D SeparableConv1D SeparableConv2D".split()
)
AS_LAYERS = {"leaky_relu": "LeakyReLU", "relu": "ReLU", "elu": "ELU", "softmax": "Softmax"}
# Layers without anything to train: whether they are frozen does not matter.
NOTHING_TO_TRAIN = frozenset(
    "Activation ReLU LeakyReLU ELU Softmax Dropout SpatialDropout1D SpatialDropout2D GaussianNoise "
    "GaussianDropout AlphaDropout ActivityRegularization Flatten Reshape Rescaling Normalization "
    "UnitNormalization Identity Permute RepeatVector Masking MaxPooling1D MaxPooling2D "
    "AveragePooling1D AveragePooling2D GlobalAveragePooling1D GlobalAveragePooling2D "
    "GlobalMaxPooling1D GlobalMaxPooling2D ZeroPadding2D UpSampling2D".split()
)
RATES = frozenset(
    "Dropout SpatialDropout1D SpatialDropout2D GaussianDropout AlphaDropout GaussianNoise".split()
)
TO_FLAT = frozenset(
    "Flatten GlobalAveragePooling1D GlobalAveragePooling2D GlobalMaxPooling1D "
    "GlobalMaxPooling2D".split()
)


@dataclass(frozen=True)
class LayerForm:
    """One layer: its kind, its activation, and every setting that changes what it does.

    `path` is the key of its weights in `KerasModel.weights`; it holds names, so it does not count
    where forms are compared.
    """

    kind: str  # "Dense"
    activation: str = "linear"
    settings: Mapping[str, Any] = field(default_factory=dict)
    trainable: bool = True
    path: str = field(default="", compare=False)


@dataclass(frozen=True)
class ModelForm:
    """A model: the shape of one row that it is fed, and its layers from the input to the output.

    `inputs` is None for a model that does not know it yet, because it is not built.
    """

    inputs: tuple[int | None, ...] | None
    layers: tuple[LayerForm, ...]


def model_form(config: Written) -> ModelForm:
    """The form of a model from what its `to_json` writes. Raises NoForm."""
    return form_of(in_order(config), config)


def form_of(placed: list[Placed], config: Written) -> ModelForm:
    """The form of layers that are in order already. Raises NoForm."""
    inputs = _inputs(placed, config)
    rank = len(inputs) if inputs is not None else None
    forms: list[LayerForm] = []
    try:
        for layer in placed:
            if layer.kind == "InputLayer":
                continue
            rank = len(layer.shape) if layer.shape is not None else rank
            for form in _forms(layer, rank):
                _add(forms, form, rank)
            rank = _rank_after(layer, rank)
    except (KeyError, TypeError, AttributeError, ValueError) as error:
        if isinstance(error, NoForm):
            raise
        raise NoForm(*UNREADABLE) from error
    return ModelForm(inputs, tuple(forms))


def _inputs(placed: list[Placed], config: Written) -> tuple[int | None, ...] | None:
    """The shape of one row: of the InputLayer that comes first, or of what the model was built."""
    first = placed[0] if placed else None
    shape = None
    if first is not None and first.kind == "InputLayer":
        shape = first.config.get("batch_shape") or first.config.get("batch_input_shape")
    shape = shape or config["config"].get("build_input_shape")
    return tuple(shape[1:]) if shape else None


def _forms(layer: Placed, rank: int | None) -> list[LayerForm]:
    """A layer, and the activation that it carries as a layer after it."""
    if layer.operation:
        return [_activation(operation_of(layer.kind, layer.config, rank), layer.path)]
    if layer.kind in KINDS:
        return [_activation(activation_layer(layer.kind, layer.config, rank), layer.path)]
    settings = settings_of(layer.kind, layer.config, rank)
    if layer.training:  # False is what Keras writes for a call that does not say anything
        settings["training"] = True
    trainable = layer.trainable or layer.kind in NOTHING_TO_TRAIN
    named = activation_of(layer.config.get("activation"), rank)
    if layer.kind in WITH_ACTIVATION:
        form = LayerForm(layer.kind, "linear", settings, trainable, layer.path)
        return [form, _activation(named, layer.path)]
    return [LayerForm(layer.kind, named[0], {**settings, **named[1]}, trainable, layer.path)]


def _activation(named: Named, path: str) -> LayerForm:
    name, settings = named
    if settings:
        return LayerForm(AS_LAYERS[name], "linear", settings, path=path)
    return LayerForm("Activation", name, path=path)


def _add(forms: list[LayerForm], form: LayerForm, rank: int | None) -> None:
    """One more layer; an activation goes into the layer before it, what does nothing is left out.

    ReLU of ReLU is ReLU.
    """
    last = forms[-1] if forms else None
    if _does_nothing(form, rank):
        return
    if form.kind == "Activation" and last is not None:
        if last.kind in WITH_ACTIVATION and last.activation == "linear":
            forms[-1] = replace(last, activation=form.activation)
            return
        if last.activation == form.activation == "relu":
            return
    forms.append(form)


def _does_nothing(form: LayerForm, rank: int | None) -> bool:
    settings = form.settings
    if form.kind in RATES:
        return not settings.get("rate", settings.get("stddev", 0))
    if form.kind == "ActivityRegularization":
        return not settings.get("l1") and not settings.get("l2")
    if form.kind == "Flatten":
        return rank == 1
    return form.kind == "Identity" or (form.kind == "Activation" and form.activation == "linear")


def _rank_after(layer: Placed, rank: int | None) -> int | None:
    """How many axes one row has behind a layer; None where that is not known."""
    if layer.kind in TO_FLAT:
        return 1
    if layer.kind == "Reshape":
        return len(layer.config["target_shape"])
    if layer.kind == "RepeatVector":
        return 2
    known = layer.operation or layer.kind in WITH_ACTIVATION or layer.kind in NOTHING_TO_TRAIN
    return rank if known or layer.kind.endswith("Normalization") or layer.kind == "PReLU" else None
