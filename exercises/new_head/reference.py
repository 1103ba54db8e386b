"""What has been learnt, without its last layer, and a new last layer for another task."""

import keras


def with_new_head(base, classes):
    """A new model: base's layers but the last, frozen, and a softmax over the new classes."""
    for layer in base.layers[:-1]:
        layer.trainable = False
    return keras.Sequential(
        [
            keras.Input(base.input_shape[1:]),
            *base.layers[:-1],
            keras.layers.Dense(classes, activation="softmax"),
        ]
    )
