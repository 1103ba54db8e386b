"""freeze(model, n_layers) and trainable_parameters(model).

model     a Keras model, Sequential, built
n_layers  how many layers to freeze, counted from the input; every entry of model.layers counts
freeze                returns the model itself: its first n_layers layers are not trainable, the
                      others are as they were
trainable_parameters  returns a whole number: how many numbers training would change
"""

import keras


def freeze(model, n_layers):
    """Make the first n_layers layers of the model not trainable, and return it."""
    raise NotImplementedError


def trainable_parameters(model):
    """How many numbers in the model's weights are trainable."""
    raise NotImplementedError
