"""What should hold of a result: the laws of an exercise, and those of every training."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from dltutor.course import Exercise
from dltutor.grader.told import Finding
from dltutor.runner.plain import plain
from dltutor.runner.play import Inputs, Script, arrays, quietly
from dltutor.verdict import Law
from dltutor.wire.model import KerasModel

FORM = "it has the shape and the type that the task asks for"
TRAINS = "fit"
OWN_NUMBERS = re.compile("[:;,] (?:and )?here ")  # what a sentence says of this one result


class Laws:
    """The laws of an exercise, which look at a result, its inputs and the labels."""

    told_by = "laws"  # the part of checks.py that says them
    measured = False  # whether each sentence tells a number that one wants to see, met or not

    def __init__(self, exercise: Exercise, script: Script) -> None:
        self.exercise, self.script = exercise, script

    def of(self, position: int, result: Any) -> tuple[Law, ...]:
        """What should hold of the result of a case, and whether it does. No laws, none."""
        if not hasattr(self.script.checks, self.told_by):
            return ()
        told: list[Law] = []
        try:
            with quietly():
                for sentence, holds in self._held(position, result):
                    told.append(Law(sentence, bool(holds), self.measured))
        except Exception as error:  # a result that a law cannot even look at does not obey it
            told.append(Law(_unreadable(error), False))
        return tuple(told)

    def evidence(self, position: int, result: Any) -> Any:
        """What tells one mistake from another: what the exercise's own `evidence` sees.

        Without one, or of a result that it cannot look at: the result itself.
        """
        own = getattr(self.script.checks, "evidence", None)
        if own is None:
            return result
        try:
            with quietly():
                return plain(own(readable(result), *self._looked_at(position)))
        except Exception:
            return result

    def finding(self, position: int, result: Any) -> Finding | None:
        """What is told of a result whatever the exercise; None where its laws say it all."""
        return None

    def _held(self, position: int, result: Any) -> Iterator[tuple[str, bool]]:
        yield from self.script.checks.laws(readable(result), *self._looked_at(position))

    def _looked_at(self, position: int) -> Inputs:
        """A case's inputs, and the labels that only the judge knows."""
        _, inputs = self.script.cases()[position]
        return (*inputs, arrays(self.exercise.labels)) if self.exercise.labels else inputs


class LawsOfTraining(Laws):
    """What every training should do, then the exercise's laws; where all hold, its bar.

    Of several names `fit` is the one that trains; what the others give has laws as anywhere.
    """

    def evidence(self, position: int, result: Any) -> Any:
        """The laws that it breaks."""
        broken = (law.sentence for law in self.of(position, result) if not law.holds)
        return [OWN_NUMBERS.split(sentence)[0] for sentence in broken]

    def finding(self, position: int, result: Any) -> Finding | None:
        """What is told of the first thing that every training should do and this one does not."""
        from dltutor.grader.models.trained import Trained
        from dltutor.grader.models.training_faults import NoTraining

        if not self._trains(position):
            return None
        try:
            with quietly():
                first = next((each for each in Trained(result).demands() if not each.holds), None)
        except NoTraining as error:
            return error.finding
        return first.finding if first else None

    def _held(self, position: int, result: Any) -> Iterator[tuple[str, bool]]:
        from dltutor.grader.models.trained import Trained
        from dltutor.grader.models.training_faults import NoTraining

        if not self._trains(position):
            yield from super()._held(position, result)
            return
        try:
            trained = Trained(result)
        except NoTraining as error:
            yield str(error), False
            return
        every = True
        for demand in trained.demands():
            yield demand.sentence, demand.holds
            every = every and demand.holds
        if not trained.epochs or trained.model.fault:
            return
        inputs = self._looked_at(position)
        for sentence, holds in self.script.checks.laws(trained, *inputs):
            yield sentence, holds
            every = every and holds
        if every:  # what is wrong before it may or may not take the training below the bar
            yield self.script.checks.bar(trained, *inputs)

    def _trains(self, position: int) -> bool:
        _, inputs = self.script.cases()[position]
        name, _ = self.script.called(inputs)
        return name == TRAINS or TRAINS not in self.script.names


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
