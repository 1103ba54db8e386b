"""What `fit(X, y)` hands back, as the laws of a training exercise look at it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from typing import Any

from dltutor.grader.models.read import ReadModel
from dltutor.wire.model import KerasModel

CLOSE = 1e-3  # relative: the loss of an epoch, computed in other batches
ASKED = "fit returns the model and its history"


class Trained:
    """A model that was trained, its history, and what is known of its training.

    Raises ValueError for what is no such thing; the text says what came instead.
    """

    def __init__(self, result: Any) -> None:
        model, self.history = _parted(result)
        self.model = ReadModel(model)
        self.fits = self.model.fits

    def predict(self, X: Any) -> Any:
        """What the model gives for some rows, computed from its layers and weights."""
        return self.model.predict(X)

    def measured(self, name: str) -> list[float]:
        """A measure of each epoch, of the last call of `fit`; nothing where there is none."""
        kept = self.fits[-1]["history"].get(name, []) if self.fits else []
        return [float(value) for value in kept]

    @property
    def epochs(self) -> int:
        """How many epochs it was trained for, all calls of `fit` together."""
        return sum(int(fit["run"]) for fit in self.fits)

    @property
    def is_validated(self) -> bool:
        """Whether its loss on rows that it does not learn from was measured."""
        return any(fit["validation"] != "none" for fit in self.fits)

    @property
    def shared_rows(self) -> int:
        """How many validation rows it was trained on as well."""
        return max((int(fit["shared_rows"]) for fit in self.fits), default=0)

    @property
    def stopping(self) -> Mapping[str, Any] | None:
        """The settings of its EarlyStopping; None without."""
        callbacks = (each for fit in self.fits for each in fit["callbacks"])
        return next((each for each in callbacks if each.get("kind") == "EarlyStopping"), None)

    @property
    def keeps_the_best(self) -> bool:
        """Whether its weights are those of the epoch with the smallest validation loss."""
        losses = self.measured("val_loss")
        final = self.fits[-1]["validation_loss"] if losses else None
        return isinstance(final, float) and final <= min(losses) * (1 + CLOSE)

    def laws(self) -> Iterator[tuple[str, bool]]:
        """What holds of every training, whatever is trained."""
        fault = self.model.fault
        yield (
            f"the model is made of Keras' own layers{': here ' + fault if fault else ''}",
            not fault,
        )
        if not fault:
            as_said = self.model.gives_what_it_says
            yield "it gives what its layers and weights come to", as_said
        yield "the model has been trained: its own fit was called", self.epochs > 0
        if not self.epochs:
            return
        once = "; here one, which is what Keras' fit does unless it is told otherwise"
        told = once if self.epochs == 1 else ""
        yield f"it is trained for several epochs{told}", self.epochs > 1
        losses = self.measured("loss")
        finite = all(map(math.isfinite, losses))
        yield "its loss is a number after every epoch, never nan or inf", finite
        if finite and len(losses) > 1:
            told = f": here from {losses[0]:.4g} to {losses[-1]:.4g}"
            yield f"its loss falls{told}", losses[-1] < losses[0]
        shared = self.shared_rows
        told = f"; here {shared}" if shared else ""
        yield f"no row that it is validated on is trained on{told}", not shared

    @property
    def history_is_its_own(self) -> bool:
        """Whether the history that came with it is that of its last training."""
        if self.history is None or not self.fits:
            return False
        own = self.fits[-1]["history"]
        return bool({name: list(values) for name, values in self.history.items()} == own)


def _parted(result: Any) -> tuple[KerasModel, Mapping[str, Any] | None]:
    """The model, and the history where there is one. Raises ValueError."""
    if isinstance(result, KerasModel):
        return result, None
    if isinstance(result, (tuple, list)) and len(result) == 2:
        first, second = result
        if isinstance(second, KerasModel):
            raise ValueError(f"{ASKED}, in that order")
        if isinstance(first, KerasModel) and isinstance(second, dict):
            return first, second
    raise ValueError(f"{ASKED}: it returned {_kind(result)}")


def _kind(result: Any) -> str:
    if result is None:
        return "nothing"
    if isinstance(result, dict):
        return "the history alone"
    if isinstance(result, (tuple, list)) and len(result) == 2:
        known = isinstance(result[0], KerasModel)
        return "the model and something else" if known else "two other things"
    if isinstance(result, (tuple, list)):
        return f"{len(result)} things"
    return "something else"
