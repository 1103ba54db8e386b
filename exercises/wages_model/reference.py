"""Two hidden layers of 50 and 32 units; the last unit is linear, as a wage can be any number."""

import keras


def build_model(n_features):
    """A network from n_features inputs to one wage."""
    return keras.Sequential(
        [
            keras.Input((n_features,)),
            keras.layers.Dense(50, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1),
        ]
    )
