"""What `fit(X, y)` hands back, as the laws of a training exercise look at it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from dltutor.grader.models import training_faults as faults
from dltutor.grader.models.read import ReadModel
from dltutor.grader.told import Finding
from dltutor.wire.model import KerasModel


@dataclass(frozen=True)
class Demand:
    """Something that holds of every right training, and whether it held here.

    `finding` is what to tell of one in which it does not; None where the sentence says it all.
    """

    sentence: str
    holds: bool
    finding: Finding | None = None


class Trained:
    """A model that was trained, its history, and what is known of its training.

    Raises faults.NoTraining for what is no such thing.
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
        """Whether its loss on validation rows was measured."""
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
    def history_is_its_own(self) -> bool:
        """Whether the history that came with it is that of its last training."""
        if self.history is None or not self.fits:
            return False
        own = self.fits[-1]["history"]
        return bool({name: list(values) for name, values in self.history.items()} == own)

    def demands(self) -> Iterator[Demand]:
        """What holds of every training, whatever is trained, from cause to effect."""
        yield from self._of_the_model()
        trained = self.epochs > 0
        told = "the model has been trained, by a fit of its own"
        yield Demand(told, trained, faults.NOT_TRAINED)
        if trained:
            yield from self._of_the_epochs()
            shared = self.shared_rows
            here = f"; here {shared}" if shared else ""
            told = f"no row that it is validated on is trained on{here}"
            yield Demand(told, not shared, faults.shared_rows(shared))

    def _of_the_model(self) -> Iterator[Demand]:
        fault, problem = self.model.fault, self.model.problem
        told = f"the model is made of Keras' own layers{': here ' + fault if fault else ''}"
        finding = Finding(problem.kind, problem.what, problem.instead) if problem else None
        yield Demand(told, not fault, finding)
        if not fault:
            told = "it gives what its layers and weights come to"
            yield Demand(told, self.model.gives_what_it_says)

    def _of_the_epochs(self) -> Iterator[Demand]:
        once = "; here one, which is what Keras' fit does unless it is told otherwise"
        asked = [fit["epochs"] for fit in self.fits] == [1]
        told = f"it is trained for several epochs{once if asked else ''}"
        yield Demand(told, self.epochs > 1, faults.ONE_EPOCH if asked else None)
        losses = self.measured("loss")
        finite = all(map(math.isfinite, losses))
        told = "its loss is a number after every epoch, never nan or inf"
        yield Demand(told, finite, faults.not_finite(losses))
        if finite and len(losses) > 1:
            begun = max(losses[0], self._first_loss)  # a second fit begins near the end
            told = f"its loss falls: here from {begun:.4g} to {losses[-1]:.4g}"
            yield Demand(told, losses[-1] < begun)

    @property
    def _first_loss(self) -> float:
        """The loss of the first epoch of its first `fit`; minus infinity where it was not a number.

        A model that is trained in two steps, as in fine-tuning, has its fall in both together.
        """
        first = [float(each) for each in self.fits[0]["history"].get("loss", [])[:1]]
        return first[0] if first and math.isfinite(first[0]) else -math.inf


def _parted(result: Any) -> tuple[KerasModel, Mapping[str, Any] | None]:
    """The model, and the history where there is one. Raises faults.NoTraining."""
    match result:
        case KerasModel() as model:
            return model, None
        case (KerasModel() as model, dict(history)):
            return model, history
    raise faults.NoTraining(result)
