"""From a raw table to a folder with all that a prediction needs, and from it to probabilities."""

import json
from pathlib import Path

import keras
import numpy as np

_CLASSES = ("1st", "2nd", "3rd")
MODEL, STATISTICS = "model.keras", "statistics.json"


def train(table, folder):
    """Learn from a table of passengers who survived; leave the model in the folder."""
    known = table["age"][~np.isnan(table["age"])]
    statistics = {
        "median": float(np.median(known)),
        "mean": float(known.mean()),
        "deviation": float(known.std()),
    }
    Path(folder, STATISTICS).write_text(json.dumps(statistics))

    keras.utils.set_random_seed(0)
    X, y = _features(table, statistics), (table["survived"] == "yes").astype(float)
    model = keras.Sequential(
        [
            keras.Input((X.shape[1],)),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(16, activation="relu"),
            keras.layers.Dense(1, activation="sigmoid"),
        ]
    )
    model.compile(optimizer=keras.optimizers.Adam(0.01), loss="binary_crossentropy")
    stop = keras.callbacks.EarlyStopping(patience=4, restore_best_weights=True)
    model.fit(X, y, batch_size=64, epochs=25, validation_split=0.2, callbacks=[stop], verbose=0)
    model.save(Path(folder, MODEL))


def predict(passengers, folder):
    """How likely each passenger is to survive, by what train has left in the folder."""
    statistics = json.loads(Path(folder, STATISTICS).read_text())
    model = keras.saving.load_model(Path(folder, MODEL))
    # To call the model is quicker than its predict, which prepares for far more rows than these.
    return model(_features(passengers, statistics)).numpy()[:, 0]


def _features(table, statistics):
    """Numbers (rows, 6): nothing in them depends on the rows beside."""
    missing = np.isnan(table["age"])
    age = np.where(missing, statistics["median"], table["age"])
    columns = [table["sex"] == "female", missing]
    columns += [table["passengerClass"] == each for each in _CLASSES]  # an unknown one: three zeros
    columns += [(age - statistics["mean"]) / statistics["deviation"]]
    return np.column_stack(columns).astype(float)
