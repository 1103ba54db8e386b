"""relu(F(x) + x): what the block is to give is x and a correction."""

import keras


def residual_block(inputs, filters):
    """Two convolutions learn the correction; x goes round them."""
    layers = keras.layers
    passed = inputs
    if inputs.shape[-1] != filters:
        passed = layers.Conv2D(filters, 1)(inputs)
    x = layers.Conv2D(filters, 3, padding="same", activation="relu")(inputs)
    x = layers.Conv2D(filters, 3, padding="same")(x)
    return layers.Activation("relu")(layers.Add()([x, passed]))
