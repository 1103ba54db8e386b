"""Checks in a thread of their own, so that keys are read at any time."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from dltutor.cli.watching.reading import Reading
from dltutor.course import Exercise
from dltutor.grader import Grader
from dltutor.verdict import Verdict


@dataclass(frozen=True)
class Check:
    """A file to be judged as it was read."""

    exercise: Exercise
    file: Path
    reading: Reading


@dataclass(frozen=True)
class Finished:
    """A check that is done. `verdict` is None where it was ended early."""

    check: Check
    verdict: Verdict | None


class Checker:
    """Grades one file at a time. `end_play` makes the runner drop what it is playing."""

    def __init__(
        self, grader: Grader, end_play: Callable[[], None], wake: Callable[[], None]
    ) -> None:
        self._grader, self._end_play, self._wake = grader, end_play, wake
        self._results: queue.SimpleQueue[Verdict | Exception] = queue.SimpleQueue()
        self.check: Check | None = None  # what is being graded
        self._begun = 0.0
        self._ended_early = False

    @property
    def seconds(self) -> float:
        """For how long the check has been going on; 0 if there is none."""
        return time.monotonic() - self._begun if self.check else 0.0

    def begin(self, check: Check) -> None:
        """Grade a file; there must be no check going on."""
        self.check, self._begun, self._ended_early = check, time.monotonic(), False
        threading.Thread(target=self._grade, args=(check,), daemon=True).start()

    def end_early(self) -> None:
        """Nobody waits for the verdict any more: have the answer's process killed."""
        if not self._ended_early:
            self._ended_early = True
            self._end_play()

    def finished(self) -> Finished | None:
        """A check that is done; None while it is going on.

        Raises what grading has raised: GraderError where the exercise is at fault.
        """
        if self.check is None or self._results.empty():
            return None
        result, check = self._results.get(), self.check
        self.check = None
        if self._ended_early:
            return Finished(check, None)
        if isinstance(result, Exception):
            raise result
        return Finished(check, result)

    def _grade(self, check: Check) -> None:
        result: Verdict | Exception
        try:
            result = self._grader.grade(check.exercise, check.file)
        except Exception as error:  # raised again where it can be told to the learner
            result = error
        self._results.put(result)
        self._wake()
