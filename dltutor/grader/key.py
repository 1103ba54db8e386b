"""What an exercise's answers are held against: its cases, the reference's answers, its mistakes'.

All of it is trusted code, played in this process; it never meets the learner's.
"""

from __future__ import annotations

import contextlib
import io
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from inspect import CO_VARARGS
from types import SimpleNamespace
from typing import Any

import numpy as np

from dltutor.course import Exercise
from dltutor.grader import recorded
from dltutor.grader.compare import as_array
from dltutor.grader.criteria import Criteria
from dltutor.grader.errors import GraderError
from dltutor.grader.laws import Laws, LawsOfTraining
from dltutor.grader.layers import with_any_optimizer
from dltutor.grader.source import parse
from dltutor.grader.told import Finding
from dltutor.runner.job import KERAS_MEMORY, KERAS_SECONDS, MEMORY, SECONDS
from dltutor.runner.plain import plain
from dltutor.runner.play import Inputs, Player, Script, quietly, run_source
from dltutor.runner.recording import Recording, from_frames
from dltutor.verdict import Law

KINDS_OF_LAWS = {"training": LawsOfTraining, "criteria": Criteria}  # by JUDGED_BY


@dataclass(frozen=True)
class Mistake:
    """A wrong answer that people really write, played; and what to tell who wrote it."""

    name: str  # "softmax__forgets_the_shift"
    replaces: str  # "softmax"
    headline: str
    explanation: str
    recording: Recording
    keeps_evidence: bool = False  # in the place of results, which may be large


class Key:
    """An exercise, played by those who know. Raises GraderError where it does not hold together."""

    def __init__(self, exercise: Exercise) -> None:
        self.exercise = exercise
        with _blaming(exercise, "checks.py"):
            self.script = Script(exercise.read("checks.py"), exercise.names, exercise.rows)
            self.cases = self.script.cases()
        if not self.script.needs_keras:
            with _blaming(exercise, "reference.py"):
                self.answer = run_source(exercise.solution, "reference.py", "reference")

    @cached_property
    def reference(self) -> Recording:
        """The reference's recording: made when it is needed, as it may take long."""
        if self.script.needs_keras:
            return self._asked(self._recorded[recorded.REFERENCE])
        return self.record(self.answer)

    def _asked(self, reference: Recording) -> Recording:
        """The reference without what the exercise leaves to the learner."""
        if not getattr(self.script.checks, "ANY_OPTIMIZER", False):
            return reference
        played = (
            replace(each, result=with_any_optimizer(each.result)) for each in reference.played
        )
        return replace(reference, played=tuple(played))

    @cached_property
    def _recorded(self) -> Mapping[str, Recording]:
        """What was played ahead, of an exercise that needs Keras."""
        return recorded.read(self.exercise)

    @property
    def seconds(self) -> float:
        """The time that an answer has for all cases together."""
        usual = KERAS_SECONDS if self.script.needs_keras else SECONDS
        return float(getattr(self.script.checks, "SECONDS", usual))

    @property
    def memory(self) -> int:
        """The bytes that an answer may use."""
        return KERAS_MEMORY if self.script.needs_keras else MEMORY

    @property
    def only_laws(self) -> bool:
        """Whether many answers are right, and only laws judge."""
        return self.script.judged_by != "reference"

    def parameter_names(self, name: str) -> tuple[str, ...]:
        """What the inputs of a case are called: by the exercise's own play, or by the starter."""
        play = getattr(self.script.checks, "play", None)
        if play is not None:
            named_first = any(len(self.called(inputs)[1]) < len(inputs) for _, inputs in self.cases)
            first = 2 if named_first else 1  # after the answer, and the name that a case asks for
            named = tuple(play.__code__.co_varnames[first : play.__code__.co_argcount])
            if named or not play.__code__.co_flags & CO_VARARGS:
                return named  # play(answer, name, *inputs) hands them on as they are
        return parse(self.exercise.starter, "starter.py").parameter_names(name)

    def call(self, name: str) -> str | None:
        """How a function is called, as the starter writes it; None where that is with the inputs.

        It is not where the exercise's own play calls it, and where there are no inputs.
        """
        signature = parse(self.exercise.starter, "starter.py").signature(name)
        with_inputs = signature is not None and not signature.endswith("()")
        return None if with_inputs and not hasattr(self.script.checks, "play") else signature

    def called(self, inputs: Inputs) -> tuple[str, Inputs]:
        """The name a case asks for, and what it is called with."""
        return self.script.called(inputs)

    def record(self, answer: Any) -> Recording:
        """Play an answer of ours through the cases, in this process."""
        frames: list[Any] = []
        player = Player(self.script, "reference.py", frames.append)
        with quietly(), contextlib.redirect_stdout(io.StringIO()):
            player.play(answer, twice=False)  # whether it repeats is asked of learners
        return from_frames(frames)

    @cached_property
    def scales(self) -> list[Any]:
        """The magnitude at which the numbers of each case were added up, shaped like its result."""
        own = getattr(self.script.checks, "scale", None)
        if self.only_laws or (self.script.needs_keras and own is None):
            return [0.0] * len(self.cases)
        if own is None:
            return [self._scale_by_absolute_values(inputs) for _, inputs in self.script.cases()]
        with _blaming(self.exercise, "checks.py"), quietly():
            return [finite(plain(own(*inputs))) for _, inputs in self.cases]

    def _scale_by_absolute_values(self, inputs: Inputs) -> Any:
        """The reference's answer to the absolute values: the same sums, with nothing cancelled."""
        try:
            with quietly(), contextlib.redirect_stdout(io.StringIO()):
                return finite(plain(self.script.ask(self.answer, absolute(inputs))))
        except Exception:  # inputs that must not be positive: the expected numbers are the scale
            return 0.0

    @cached_property
    def _laws(self) -> Laws:
        kind = KINDS_OF_LAWS.get(self.script.judged_by, Laws)
        return kind(self.exercise, self.script)

    def laws(self, position: int, result: Any) -> tuple[Law, ...]:
        """What should hold of a result, and whether it does. No laws, none."""
        return self._laws.of(position, result)

    def evidence(self, position: int, result: Any) -> Any:
        """What tells one mistake from another in a result."""
        return self._laws.evidence(position, result)

    def finding(self, position: int, result: Any) -> Finding | None:
        """What is told of a result that breaks a law, whatever the exercise."""
        return self._laws.finding(position, result)

    @cached_property
    def mistakes(self) -> list[Mistake]:
        """Every known mistake, in the order of mistakes.py."""
        if self.script.needs_keras:
            return self._recorded_mistakes()
        with _blaming(self.exercise, "mistakes.py"):
            module = run_source(self.exercise.read("mistakes.py"), "mistakes.py", "mistakes")
        return [
            self._mistake(name, member)
            for name, member in vars(module).copy().items()  # a warning adds a name
            if name.partition("__")[0] in self.exercise.names and "__" in name
        ]

    def _recorded_mistakes(self) -> list[Mistake]:
        source = parse(self.exercise.read("mistakes.py"), "mistakes.py")
        return [
            replace(
                _told(name, source.documentation(name), recording), keeps_evidence=self.only_laws
            )
            for name, recording in self._recorded.items()
            if name != recorded.REFERENCE
        ]

    def _mistake(self, name: str, member: Any) -> Mistake:
        replaces = name.partition("__")[0]
        value = member if callable(getattr(self.answer, replaces)) else member()
        answer = SimpleNamespace(**{**vars(self.answer), replaces: value})
        return _told(name, member.__doc__ or name, self.record(answer))


def _told(name: str, documented: str, recording: Recording) -> Mistake:
    """A mistake, told by its docstring: a headline, then what to do about it."""
    headline, _, rest = documented.strip().partition("\n")
    explanation = "\n".join(line.removeprefix("    ") for line in rest.strip().split("\n"))
    return Mistake(name, name.partition("__")[0], headline, explanation, recording)


def absolute(value: Any) -> Any:
    """The same inputs with every real number in place of itself its absolute value."""
    if isinstance(value, (float, np.floating)) or (
        isinstance(value, np.ndarray) and value.dtype.kind == "f"
    ):
        return np.abs(value)
    if isinstance(value, (list, tuple)):
        return type(value)(absolute(item) for item in value)
    return value


def finite(scale: Any) -> Any:
    """A scale with 0 where it overflowed, so that it never allows more than it knows."""
    if isinstance(scale, dict):
        return {key: finite(value) for key, value in scale.items()}
    array = as_array(scale)
    if array is not None and array.dtype.kind in "biuf":
        return np.where(np.isfinite(array), np.abs(array.astype(float)), 0.0)
    if isinstance(scale, (list, tuple)):
        return [finite(item) for item in scale]
    return 0.0


@contextlib.contextmanager
def _blaming(exercise: Exercise, role: str) -> Any:
    try:
        yield
    except Exception as error:
        place = exercise.folder / role
        raise GraderError(f"{place} is at fault: {type(error).__name__}: {error}") from error
