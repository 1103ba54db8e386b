"""What has been learnt, without its last layer, and a new last layer for another task."""

import keras


def with_new_head(base, classes):
    """A new model: base's layers but the last, frozen, and a softmax over the new classes."""
    reused = base.layers[:-1]
    for layer in reused:
        layer.trainable = False
    head = keras.layers.Dense(classes, activation="softmax")
    return keras.Sequential([keras.Input(base.input_shape[1:]), *reused, head])
