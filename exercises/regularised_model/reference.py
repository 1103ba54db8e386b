"""Many units, since dropout takes its share; three kinds of layers, twice, and a linear output."""

import keras


def build_model(n_features):
    """Dense, Dropout and BatchNormalization, twice, then one linear unit."""
    return keras.Sequential(
        [
            keras.Input((n_features,)),
            keras.layers.Dense(1024, activation="relu"),
            keras.layers.Dropout(0.3),
            keras.layers.BatchNormalization(),
            keras.layers.Dense(1024, activation="relu"),
            keras.layers.Dropout(0.3),
            keras.layers.BatchNormalization(),
            keras.layers.Dense(1),
        ]
    )
