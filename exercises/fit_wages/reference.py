"""The network for wages, compiled and trained: four steps, and what fit has noted."""

import keras


def fit(X, y):
    """Two hidden layers, Adam, forty epochs."""
    model = keras.Sequential(
        [
            keras.Input((X.shape[1],)),
            keras.layers.Dense(50, activation="relu"),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer="adam", loss="mean_squared_error")
    history = model.fit(X, y, epochs=40, verbose=0)
    return model, history
