"""Wide, narrow, wide; what goes in is what should come out."""

import keras
from keras import layers


def fit(X):
    """Hidden layers that bend, a code of 8 numbers, thirty epochs with Adam."""
    model = keras.Sequential(
        [
            keras.Input(X.shape[1:]),
            layers.Dense(128, activation="relu"),
            layers.Dense(8),
            layers.Dense(128, activation="relu"),
            layers.Dense(X.shape[1], activation="sigmoid"),
        ]
    )
    model.compile(keras.optimizers.Adam(0.005), loss="mse")
    history = model.fit(X, X, batch_size=64, epochs=30, verbose=0)
    return model, history
