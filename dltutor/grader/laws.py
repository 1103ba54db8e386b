"""What should hold of a result: the laws of an exercise, and those of every training."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dltutor.course import Exercise
from dltutor.runner.plain import plain
from dltutor.runner.play import Inputs, Script, arrays, quietly
from dltutor.verdict import Law
from dltutor.wire.model import KerasModel

FORM = "it has the shape and the type that the task asks for"
OWN_NUMBERS = re.compile("[:;,] (?:and )?here ")  # what a sentence says of this one result


class Laws:
    """The laws of an exercise, which look at a result, its inputs and the labels."""

    def __init__(self, exercise: Exercise, script: Script) -> None:
        self.exercise, self.script = exercise, script

    def of(self, position: int, result: Any) -> tuple[Law, ...]:
        """What should hold of the result of a case, and whether it does. No laws, none."""
        if not hasattr(self.script.checks, "laws"):
            return ()
        told: list[Law] = []
        try:
            with quietly():
                for sentence, holds in self._held(position, result):
                    told.append(Law(sentence, bool(holds)))
        except Exception as error:  # a result that a law cannot even look at does not obey it
            told.append(Law(_unreadable(error), False))
        return tuple(told)

    def evidence(self, position: int, result: Any) -> Any:
        """What tells one mistake from another in a result.

        It is what the exercise's own `evidence` sees in it; of a training, the laws that it breaks;
        else the result itself.
        """
        own = getattr(self.script.checks, "evidence", None)
        if own is not None:
            try:
                with quietly():
                    return plain(own(readable(result), *self._looked_at(position)))
            except Exception:  # a result of another form is itself
                return result
        if self.script.judged_by != "training":
            return result
        laws = self.of(position, result)
        broken = [OWN_NUMBERS.split(law.sentence)[0] for law in laws if not law.holds]
        # The last law is the bar: what is wrong before it may or may not take the training below.
        return broken[:-1] if len(broken) > 1 and not laws[-1].holds else broken

    def _held(self, position: int, result: Any) -> Iterator[tuple[str, bool]]:
        laws, inputs = self.script.checks.laws, self._looked_at(position)
        if self.script.judged_by != "training":
            yield from laws(readable(result), *inputs)
            return
        from dltutor.grader.models.trained import Trained

        try:
            trained = Trained(result)
        except ValueError as error:
            yield str(error), False
            return
        yield from trained.laws()
        if trained.epochs and not trained.model.fault:
            yield from laws(trained, *inputs)

    def _looked_at(self, position: int) -> Inputs:
        """A case's inputs, and the labels that only the judge knows."""
        _, inputs = self.script.cases()[position]
        return (*inputs, arrays(self.exercise.labels)) if self.exercise.labels else inputs


def readable(result: Any) -> Any:
    """A result as laws look at it: models can be asked for their layers and predictions."""
    if isinstance(result, KerasModel):
        from dltutor.grader.models.read import ReadModel

        return ReadModel(result)
    if isinstance(result, dict):
        return {key: readable(value) for key, value in result.items()}
    if isinstance(result, (list, tuple)):
        return type(result)(readable(value) for value in result)
    return result


def _unreadable(error: Exception) -> str:
    """What a law could not look at; of a model, what it cannot be asked."""
    from dltutor.grader.models.forward import NoForward
    from dltutor.grader.models.own import NoForm

    if isinstance(error, (NoForward, NoForm)):
        return f"the model can be computed from its layers and weights: here {error}"
    return FORM
