"""A layer as Keras has written it, in its one form."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from dltutor.grader.models.activations import KINDS, Named, activation_layer, activation_of
from dltutor.grader.models.activations import operation as activation_of_operation
from dltutor.grader.models.form import LayerForm
from dltutor.grader.models.graph import Placed
from dltutor.grader.models.kinds import (
    CONVOLUTIONS,
    NOTHING_TO_TRAIN,
    RECURRENT,
    TO_FLAT,
    WITH_ACTIVATION,
)
from dltutor.grader.models.operations import KNOWN, OF_TWO, layer_of
from dltutor.grader.models.own import NoForm, check_class
from dltutor.grader.models.plainly import is_last, settings_of

AS_LAYERS = {"leaky_relu": "LeakyReLU", "relu": "ReLU", "elu": "ELU", "softmax": "Softmax"}
# How a recurrent layer is computed, and where it starts: not what it computes.
NOT_THE_LAYER = ("unroll", "implementation", "use_cudnn", "unit_forget_bias")
SAME_AT_EVERY_TIME = ("Dense", "Activation", "ReLU", "LeakyReLU", "ELU")


def forms_of(layer: Placed, rank: int | None) -> list[LayerForm]:
    """A layer, and the activation that it carries as a layer after it. Raises NoForm.

    `rank` counts the axes of one row that comes in.
    """
    if layer.operation:
        return [_of_operation(layer, rank)]
    return _of_layer(layer.kind, layer.config, rank, layer)


def _of_operation(layer: Placed, rank: int | None) -> LayerForm:
    try:
        named = activation_of_operation(layer.kind, layer.config, rank)
    except NoForm:
        kind, settings = layer_of(layer.kind, layer.config, layer.arguments, rank)
        return LayerForm(kind, "linear", settings, path=layer.path, operation=True)
    return _activation(named, layer.path)


def _of_layer(
    kind: str, config: Mapping[str, Any], rank: int | None, layer: Placed
) -> list[LayerForm]:
    if kind in KINDS:
        return [_activation(activation_layer(kind, config, rank), layer.path)]
    if kind == "TimeDistributed" and config["layer"]["class_name"] in SAME_AT_EVERY_TIME:
        inner = config["layer"]
        check_class(inner)  # these work on the last axis alone, wherever they stand
        return _of_layer(str(inner["class_name"]), inner["config"], rank, layer)
    settings = {**_settings(kind, config, rank), **layer.arguments}
    if layer.training:  # False is what Keras writes for a call that does not say anything
        settings["training"] = True
    trainable = layer.trainable or kind in NOTHING_TO_TRAIN
    named = activation_of(config.get("activation"), rank)
    if kind in WITH_ACTIVATION:
        form = LayerForm(kind, "linear", settings, trainable, layer.path)
        return [form, _activation(named, layer.path)]
    return [LayerForm(kind, named[0], {**settings, **named[1]}, trainable, layer.path)]


def _settings(kind: str, config: Mapping[str, Any], rank: int | None) -> dict[str, Any]:
    """The settings of a layer, those that come to the same told in one way."""
    inner = {key: value for key, value in config.items() if key not in ("layer", "backward_layer")}
    settings = settings_of(kind, inner, rank)
    if kind == "Concatenate" and is_last(settings.get("axis", -1), rank):
        settings["axis"] = -1
    if kind in CONVOLUTIONS and set(settings.get("kernel_size", ())) == {1}:
        settings["padding"] = "valid"  # a kernel of one pixel reaches over no edge
    if kind in RECURRENT:
        settings = {key: value for key, value in settings.items() if key not in NOT_THE_LAYER}
        if "recurrent_activation" in settings:
            settings["recurrent_activation"] = activation_of(config["recurrent_activation"])[0]
    if "layer" in config:
        settings["layer"] = _wrapped(config["layer"])
        settings |= _backwards(config, settings["layer"])
    return settings


def _wrapped(written: Mapping[str, Any]) -> LayerForm:
    """A layer within another, as one form."""
    check_class(written)
    kind, config = str(written["class_name"]), written["config"]
    settings = _settings(kind, config, None)
    settings.pop("zero_output_for_mask", None)  # Bidirectional sets it itself
    named = activation_of(config.get("activation"))
    return LayerForm(kind, named[0], {**settings, **named[1]}, bool(config.get("trainable", True)))


def _backwards(config: Mapping[str, Any], forward: LayerForm) -> dict[str, LayerForm]:
    """The layer that reads from the end, where it is not the other one turned round."""
    if not isinstance(config.get("backward_layer"), Mapping):
        return {}
    form = _wrapped(config["backward_layer"])
    turned = dict(forward.settings) | {"go_backwards": not forward.settings.get("go_backwards")}
    same = form.kind == forward.kind and form.activation == forward.activation
    return {} if same and form.settings == turned else {"backward_layer": form}


def _activation(named: Named, path: str) -> LayerForm:
    name, settings = named
    if settings:
        return LayerForm(AS_LAYERS[name], "linear", settings, path=path)
    return LayerForm("Activation", name, path=path)


def rank_after(layer: Placed, rank: int | None) -> int | None:
    """How many axes one row has behind a layer; None where that is not known."""
    kind = layer.kind
    if kind in TO_FLAT:
        return 1
    if kind == "Reshape" and not layer.operation:
        return len(layer.config["target_shape"])
    if kind in ("RepeatVector", "Embedding"):
        return 2
    if kind in RECURRENT:
        return 2 if layer.config.get("return_sequences") else 1
    if layer.operation and kind in KNOWN and kind not in OF_TWO:
        return None
    known = layer.operation or kind in WITH_ACTIVATION or kind in NOTHING_TO_TRAIN
    known = known or kind in ("Attention", "AdditiveAttention", "MultiHeadAttention")
    return rank if known or kind.endswith("Normalization") or kind == "PReLU" else None
