"""A weighted sum is one layer, and what is done to it is the next."""

import keras


def build_model(n_features):
    """The network for wages: linear layers, and ReLU between them."""
    return keras.Sequential(
        [
            keras.Input((n_features,)),
            keras.layers.Dense(50),
            keras.layers.Activation("relu"),
            keras.layers.Dense(32),
            keras.layers.Activation("relu"),
            keras.layers.Dense(1),
        ]
    )
