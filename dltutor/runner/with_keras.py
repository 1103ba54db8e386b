"""What a child needs besides for an answer that is given Keras: seeds, and models read and noted.

It is made before the answer's file runs, which may replace what Keras' names stand for.
"""

from __future__ import annotations

import os
import tempfile
from typing import Any

from dltutor.runner import plain
from dltutor.runner.fits import Fits
from dltutor.runner.models import ModelReader

SEED = 1  # of Keras, NumPy and Python, before the answer's file and before each case


class WithKeras:
    """Keras, imported, with our ears in it. Raises ImportError where it is not installed."""

    def __init__(self) -> None:
        import keras

        # Found before the fork, it is not this child's TMPDIR, and Keras saves models by way of it.
        tempfile.tempdir = None
        # Else joblib, which scikit-learn imports, warns that it may not start processes.
        os.environ.setdefault("JOBLIB_MULTIPROCESSING", "0")
        self._set_seed = keras.utils.set_random_seed
        self.fits = Fits()
        self.fits.listen()
        reader = ModelReader(self.fits)
        plain.also_readable += [(reader.is_model, reader.read), (is_history, history)]

    def seed(self) -> None:
        """Begin the same random numbers again."""
        self._set_seed(SEED)


def is_history(value: Any) -> bool:
    """Whether a value is what `fit` returns."""
    kind = type(value)
    return kind.__name__ == "History" and kind.__module__.startswith("keras.")


def history(value: Any) -> Any:
    """The measures of each epoch by name, as numbers."""
    return {str(name): [float(each) for each in values] for name, values in value.history.items()}
