"""Four views of the same input, side by side on the channels."""

import keras


def inception_block(inputs, filters):
    """1×1; 1×1 then 3×3; 1×1 then 5×5; 3×3 max-pooling then 1×1: each `filters` deep."""

    def conv(kernel, given):
        layer = keras.layers.Conv2D(filters, kernel, padding="same", activation="relu")
        return layer(given)

    pooled = keras.layers.MaxPooling2D(3, strides=1, padding="same")(inputs)
    return keras.layers.Concatenate()(
        [
            conv(1, inputs),
            conv(3, conv(1, inputs)),
            conv(5, conv(1, inputs)),
            conv(1, pooled),
        ]
    )
