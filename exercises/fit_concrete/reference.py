"""Dropout after each hidden layer: no unit can rely on another to know a row by heart."""

import keras


def fit(X, y):
    """Two hidden layers of 64, each with dropout of 0.3; 100 epochs."""
    model = keras.Sequential(
        [
            keras.Input((X.shape[1],)),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dropout(0.3),
            keras.layers.Dense(64, activation="relu"),
            keras.layers.Dropout(0.3),
            keras.layers.Dense(1),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.003), loss="mean_squared_error")
    history = model.fit(X, y, epochs=100, batch_size=64, verbose=0)
    return model, history
