"""A Keras model, read as the learner's process reads it."""

import inspect
import json

import numpy as np

from dltutor.wire.model import KerasModel


def read(model):
    """What the judge gets of a model."""
    fault = next((f"an activation of your own, {name}" for name in own_functions(model)), "")
    return KerasModel(
        config=json.loads(model.to_json()),
        compiled=compiled(model) if model.compiled else None,
        weights=weights(model),
        fault=fault,
    )


def own_functions(model):
    """Activations that are neither Keras' nor TensorFlow's: Keras writes their bare name only."""
    for layer in model._flatten_layers(include_self=False):
        function = getattr(layer, "activation", None)
        if inspect.isfunction(function):
            module = function.__module__ or ""
            if module.split(".")[0] not in ("keras", "tensorflow"):
                yield function.__name__


def compiled(model):
    import keras

    settings = model._compile_config.config
    plain = {}
    for key in ("loss", "metrics"):
        given = settings.get(key)
        given = given() if inspect.isclass(given) else given
        plain[key] = json.loads(json.dumps(keras.saving.serialize_keras_object(given)))
    optimizer = json.loads(json.dumps(keras.saving.serialize_keras_object(model.optimizer)))
    return {"optimizer": optimizer, **plain}


def weights(model, before=""):
    found = {}
    for layer in model.layers:
        if hasattr(layer, "layers"):
            found |= weights(layer, f"{before}{layer.name}/")
        elif layer.weights:
            found[before + layer.name] = [np.asarray(each) for each in layer.get_weights()]
    return found
