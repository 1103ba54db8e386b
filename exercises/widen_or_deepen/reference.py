"""More units in a layer, or more layers; inputs and output are given by the table."""

import keras


def wider(n_features):
    """One hidden layer of 32 units in place of 16."""
    return keras.Sequential(
        [
            keras.Input((n_features,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1),
        ]
    )


def deeper(n_features):
    """Two hidden layers of 16 units in place of one."""
    return keras.Sequential(
        [
            keras.Input((n_features,)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1),
        ]
    )
