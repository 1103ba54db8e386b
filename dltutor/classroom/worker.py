"""A process that grades: it is told an exercise and an answer's bytes, and says the record.

It has a warm runner of its own, and the key of the exercise that it is at, and of no other.
"""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import tempfile
from pathlib import Path
from typing import Any

from dltutor.classroom.asking import told
from dltutor.classroom.bundle import Bundle
from dltutor.classroom.examine import examine
from dltutor.course import Course, Exercise, load_course
from dltutor.grader import Grader
from dltutor.runner import WarmRunner
from dltutor.runner.helper import HELPER_END
from dltutor.runner.keras import KerasRunner
from dltutor.runner.run import SCRATCH
from dltutor.runner.scratch import remove
from dltutor.runner.talk import receive_frame
from dltutor.wire.frames import join

BUSY = 2.0  # seconds: what is stopped sooner was not stopped for its time


class Examiner:
    """Grades one answer after the other in a folder of its own."""

    def __init__(self, course: Course, runner: WarmRunner, folder: Path) -> None:
        self.course, self.runner, self.folder = course, runner, folder
        self.keras_runner = KerasRunner()
        self.at: Exercise | None = None
        self.kept_waiting = False
        self.grader = Grader(runner, keras_runner=self.keras_runner)

    def __call__(self, exercise: str, bundle: Bundle) -> dict[str, Any]:
        """The record of an answer."""
        if self.at is None or exercise != self.at.name:
            self.at = self.course.exercises[exercise].settled()
            # What the last exercise's answers were held against goes.
            self.grader = Grader(self.runner, keras_runner=self.keras_runner)
        if not self.runner.is_warm:
            self.runner.end_play()  # its forking process is gone: another is started
        record = self._examined(self.at, bundle)
        return self._examined(self.at, bundle) if self.kept_waiting else record

    def _examined(self, exercise: Exercise, bundle: Bundle) -> dict[str, Any]:
        before = self.runner.worked
        record = examine(self.grader, exercise, bundle, self.folder / "answer")
        self.kept_waiting = _kept_waiting(record, self.runner.worked - before)
        return record


def _kept_waiting(record: dict[str, Any], worked: float) -> bool:
    """Whether an answer was stopped at its time, and the machine gave it less than half of that.

    Then it is the machine that was busy, or the answer slept: once more will tell. Of answers that
    need Keras it is not known: they work elsewhere.
    """
    verdict = record.get("verdict", {"status": ""})
    seconds = verdict["seconds"] if verdict["status"] == "halted" else 0.0
    return seconds > BUSY and 0 < worked < seconds / 2


def main() -> None:
    """Grade until nobody asks any more."""
    connection = socket.socket(fileno=HELPER_END)
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    null = os.open(os.devnull, os.O_WRONLY)
    os.dup2(null, 1)
    header, _ = receive_frame(connection)
    folder = Path(tempfile.mkdtemp(prefix="dltutor-"))
    os.environ[SCRATCH] = str(folder)  # so that who kills us knows what to remove
    try:
        with WarmRunner() as runner, contextlib.suppress(EOFError, OSError):
            examiner = Examiner(load_course(Path(header["course"])), runner, folder)
            connection.sendall(join({"folder": str(folder)}))
            while True:
                connection.sendall(join(examiner(*told(*receive_frame(connection)))))
    finally:
        remove(str(folder))
