"""A frozen layer keeps its weights: training leaves them as they are."""

import math


def freeze(model, n_layers):
    """The same model, its first n_layers layers no longer trainable."""
    for layer in model.layers[:n_layers]:
        layer.trainable = False
    return model


def trainable_parameters(model):
    """How many numbers training may change."""
    return sum(math.prod(weight.shape) for weight in model.trainable_weights)
