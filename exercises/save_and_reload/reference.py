"""One file holds the layers, the weights, and how the model is compiled."""

from pathlib import Path

import keras


def save(model, path):
    """Write the model to a .keras file, in the place of one that may be there."""
    model.save(path)


def load(path):
    """The model that a .keras file holds. Raises FileNotFoundError where there is none."""
    if not Path(path).is_file():
        raise FileNotFoundError(f"there is no file {path}")
    return keras.saving.load_model(path)
