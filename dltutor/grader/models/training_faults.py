"""What is told of a training that goes wrong in a way that every training can."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any

from dltutor.grader.findings import kind_of
from dltutor.grader.told import Finding
from dltutor.wire.model import KerasModel

ASKED = "the model and its history come back"
NOT_TRAINED = Finding(
    "not-trained",
    "The model that comes back has not been trained for a single epoch.",
    "Call its own fit after compile, model.fit(X, y, epochs=...), and return that same model. What "
    "another model has learnt, this one does not know.",
)
ONE_EPOCH = Finding(
    "one-epoch",
    "The network was trained for one epoch, which is what Keras' fit does by itself.",
    "Each row was looked at once. Say epochs=30, for example, and look at the curve to see how "
    "many it needs.",
)
HISTORY_FIRST = Finding(
    "history-first",
    "Your function returns the history first; the model comes first.",
    "Whoever calls it takes the two apart in that order. End with: return model, history",
)
HISTORY_ALONE = Finding(
    "history-alone",
    "Your function returns what model.fit returns, the history; the model is asked for.",
    "model.fit trains the model where it stands, and returns only what it has measured. Keep both. "
    "End with: return model, history",
)
NONE_RETURNED = Finding(
    "none-returned",
    "Your function returns None: no model comes back.",
    "A function that ends without `return` gives None back, and what it has trained is lost. "
    "End with: return model, history",
)


class NoTraining(ValueError):
    """What is no model, with or without its history; `finding` says what it is instead."""

    def __init__(self, result: Any) -> None:
        self.finding = _instead(result)
        super().__init__(ASKED)


def _instead(result: Any) -> Finding:
    if result is None:
        return NONE_RETURNED
    if isinstance(result, dict):
        return HISTORY_ALONE
    match result:
        case (dict(), KerasModel()):
            return HISTORY_FIRST
        case (KerasModel(), second):
            came = f"the model and {kind_of(second)}"
        case _:
            came = kind_of(result)
    return Finding(
        "wrong-type",
        f"Your function should return the model and its history, but returns {came}.",
        "The history is what model.fit returns: history = model.fit(...). End with: return model, "
        "history",
    )


def not_finite(losses: Sequence[float]) -> Finding | None:
    """Of a loss that became nan or inf; None where it is a number after every epoch."""
    epoch = next((n for n, loss in enumerate(losses, 1) if not math.isfinite(loss)), None)
    if epoch is None:
        return None
    return Finding(
        "diverged",
        f"The training went off: the loss is {losses[epoch - 1]} after epoch {epoch}.",
        "As a rule the steps are too large, and each overshoots further than the one before. Take "
        "a learning rate a hundred times smaller, or Adam as it is.",
    )


def shared_rows(count: int) -> Finding:
    """Of validation rows that the model is trained on as well."""
    return Finding(
        "validated-on-training-rows",
        f"{count} of the validation rows are trained on as well.",
        "What the network knows by heart looks well learnt, so they say nothing of rows that it "
        "has not seen. Take them out of what fit is given, or say validation_split=0.2 instead.",
    )
