"""A dense network looks at three years, and says how much each month differs from the last."""

import keras
import numpy as np

PAST, AHEAD = 36, 12


def fit(series):
    """Learn from a monthly record: a network, and the unit that it works in."""
    mean, deviation = series.mean(), series.std()
    past, future = _windows((series - mean) / deviation)
    network = keras.Sequential(
        [
            keras.Input((PAST,)),
            keras.layers.Dense(32, activation="relu"),
            keras.layers.Dense(AHEAD),
        ]
    )
    network.compile(optimizer=keras.optimizers.Adam(0.002), loss="mean_squared_error")
    network.fit(past, future - past[:, -1:], epochs=30, batch_size=64, verbose=0)
    return {"network": network, "mean": mean, "deviation": deviation}


def forecast(model, past):
    """The twelve months after each row of thirty-six."""
    z = (past - model["mean"]) / model["deviation"]
    changes = model["network"].predict(z, verbose=0)
    return np.maximum(0, (z[:, -1:] + changes) * model["deviation"] + model["mean"])


def _windows(series):
    """Three years at a time, (rows, 36), and the year after each, (rows, 12)."""
    starts = np.arange(len(series) - PAST - AHEAD + 1)[:, None]
    return series[starts + np.arange(PAST)], series[starts + PAST + np.arange(AHEAD)]
