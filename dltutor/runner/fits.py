"""What models are fitted with, noted as it happens.

A learning curve, and whether a validation row was trained on, cannot be seen in a model afterwards.
"""

from __future__ import annotations

import functools
import inspect
import math
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

MOST = 50  # calls of `fit` that are noted
PAUSE = 0.05  # seconds between two lines that tell how far a training is
SETTINGS = ("monitor", "mode", "patience", "min_delta", "restore_best_weights")


@dataclass
class Fit:
    """One call of `fit`: the model that was fitted, what is noted, and the rows by their bytes."""

    model: Any
    note: dict[str, Any]
    trained_on: set[bytes]
    validated_on: list[bytes]


def noted(fits: list[Fit]) -> Iterator[dict[str, Any]]:
    """The notes of one model's fits, with how many validation rows it was trained on in any."""
    trained_on = set().union(*(fit.trained_on for fit in fits))
    for fit in fits:
        shared = sum(row in trained_on for row in fit.validated_on)
        yield {**fit.note, "shared_rows": shared}


class Fits:
    """Listens to `keras.Model.fit`: notes each call, and tells every epoch on standard output."""

    def __init__(self) -> None:
        import keras

        self._keras = keras
        self._fit = keras.Model.fit
        self._callbacks = [
            each for each in vars(keras.callbacks).values() if isinstance(each, type)
        ]
        self._told = 0.0
        self.fits: list[Fit] = []

    def listen(self) -> None:
        """Take the place of `keras.Model.fit`."""
        original, own = self._fit, self._noted_fit

        def fit(model: Any, *arguments: Any, **options: Any) -> Any:
            return own(model, arguments, options)

        functools.update_wrapper(fit, original)
        self._keras.Model.fit = fit

    def _noted_fit(self, model: Any, arguments: tuple[Any, ...], options: dict[str, Any]) -> Any:
        try:
            bound = inspect.signature(self._fit).bind(model, *arguments, **options)
        except TypeError:
            return self._fit(model, *arguments, **options)  # says best itself what does not fit
        bound.apply_defaults()
        given = bound.arguments
        data = _Data(given)
        note: dict[str, Any] = {
            "rows": data.rows,
            "epochs": whole(given["epochs"]),
            "batch": whole(given["batch_size"]),
            "validation": data.validation,
            "validation_rows": data.validation_rows,
            "callbacks": [self._settings(each) for each in several(given["callbacks"])],
            "learning_rate": _rate(model),
            "trainable": sum(math.prod(each.shape) for each in model.trainable_weights),
        }
        teller = self._keras.callbacks.LambdaCallback(on_epoch_end=self._teller(given["epochs"]))
        given["callbacks"] = [*several(given["callbacks"]), teller]
        given["verbose"] = 0
        history = self._fit(*bound.args, **bound.kwargs)
        measured = {name: [float(each) for each in v] for name, v in history.history.items()}
        note |= {"history": measured, "run": len(history.epoch)}
        if len(self.fits) < MOST:
            rows = rows_of(data.trained_on), rows_of(data.validated_on)
            self.fits.append(Fit(model, note, set(rows[0]), rows[1]))
        return history

    def _settings(self, callback: Any) -> dict[str, Any]:
        """What a callback is, and what it is set to."""
        if type(callback) not in self._callbacks:
            return {"kind": f"of its own, {type(callback).__name__}"}
        found = {name: getattr(callback, name) for name in SETTINGS if hasattr(callback, name)}
        plain = {k: v for k, v in found.items() if isinstance(v, (bool, int, float, str))}
        return {"kind": type(callback).__name__, **plain}

    def _teller(self, epochs: Any) -> Callable[[int, Any], None]:
        def tell(epoch: int, logs: Any) -> None:
            now = time.monotonic()
            if now - self._told < PAUSE and epoch + 1 != epochs:
                return
            self._told = now
            measures = "".join(f", {name} {float(v):.4g}" for name, v in (logs or {}).items())
            # The answer's own standard output, wherever that leads by then.
            sys.stdout.write(f"epoch {epoch + 1} of {epochs}{measures}\n")

        return tell


class _Data:
    """The rows that a call of `fit` was given, as far as they are arrays."""

    def __init__(self, given: dict[str, Any]) -> None:
        x = _inputs(given["x"])
        split, own = given["validation_split"], given["validation_data"]
        self.trained_on, self.validated_on, self.validation = x, None, "none"
        if own is not None:
            self.validation = "data"
            parts = own if isinstance(own, (list, tuple)) else ()
            self.validated_on = _inputs(parts[0]) if parts else None
        elif split and x is not None:
            # Keras takes the last rows, before it shuffles any.
            self.validation = "split"
            first = math.floor(len(x[0]) * (1.0 - split))
            self.trained_on = [each[:first] for each in x]
            self.validated_on = [each[first:] for each in x]
        self.rows = None if self.trained_on is None else len(self.trained_on[0])
        self.validation_rows = None if self.validated_on is None else len(self.validated_on[0])


def rows_of(inputs: list[Any] | None) -> list[bytes]:
    """The rows of all inputs, so that two are equal where their numbers are in single precision."""
    arrays = [np.asarray(each, np.float32) for each in inputs or ()]
    return [b"".join(part.tobytes() for part in row) for row in zip(*arrays, strict=False)]


def _inputs(value: Any) -> list[Any] | None:
    """The array of each input; None for a data set, a generator or nothing."""
    if isinstance(value, dict):
        parts = [value[key] for key in sorted(value)]
    elif isinstance(value, (list, tuple)) and all(getattr(each, "ndim", 0) for each in value):
        parts = list(value)
    else:
        parts = [value]
    arrays = [_array(part) for part in parts]
    return arrays if arrays and all(each is not None for each in arrays) else None


def _rate(model: Any) -> float | None:
    """The learning rate as a training begins."""
    try:
        return float(np.asarray(model.optimizer.learning_rate))
    except (AttributeError, TypeError, ValueError):
        return None


def _array(value: Any) -> Any:
    """A value as an array with rows; None for a data set, a generator or nothing."""
    if not (isinstance(value, (np.ndarray, list, tuple)) or hasattr(value, "__array__")):
        return None
    try:
        array = np.asarray(value)
    except (TypeError, ValueError):
        return None
    return array if array.ndim and array.dtype.kind in "biuf" else None


def several(value: Any) -> list[Any]:
    """One, some or no callbacks, as a list."""
    if value is None:
        return []
    return list(value) if isinstance(value, (list, tuple)) else [value]


def whole(value: Any) -> int | None:
    """A whole number, or nothing."""
    return int(value) if isinstance(value, (int, np.integer)) else None
