"""What a runner gives back: the recording, if it is one, and how the process ended."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from dltutor.runner.job import Job
from dltutor.runner.scratch import remove
from dltutor.runner.supervise import Ended, Enough, Listener
from dltutor.wire.frames import WireError, whole_frames

if TYPE_CHECKING:
    from dltutor.runner.recording import Recording


SCRATCH = "DLTUTOR_SCRATCH"  # in the environment: where folders for answers are made, if set


@dataclass(frozen=True)
class Run:
    """One answer, played. `recording` is None where the bytes that came back are none."""

    recording: Recording | None
    how: str  # see supervise.Ended
    code: int
    output: str
    seconds: float
    warm: bool


class Started:
    """An answer that is being played. Its process works while we do something else."""

    def __init__(
        self, wait: Callable[[Listener | None], Ended], scratch: str, *, warm: bool = False
    ) -> None:
        self._wait, self._scratch, self._warm = wait, scratch, warm
        self._begun = time.perf_counter()

    def drop(self) -> None:
        """Wait for its end, and for nothing that it says."""
        try:
            self._wait(None)
        finally:
            remove(self._scratch)

    def finish(self, heard: Listener | None = None) -> Run:
        """Wait for its end. Never raises for anything that the answer does.

        `heard` is called with what the answer prints and what comes of it, as it comes, if the job
        is a live one; it may raise Enough.
        """
        # Needs NumPy, which the caller's process may import while the child starts.
        from dltutor.runner.recording import from_frames
        from dltutor.wire.values import unpack_all

        try:
            ended = self._wait(heard)
        except Enough as enough:
            ended = enough.ended
        finally:
            remove(self._scratch)
        results = ended.results if ended.how == "exited" else whole_frames(ended.results)
        try:
            recording = from_frames(unpack_all(results))
        except WireError:
            recording = None
        output = ended.output.decode(errors="replace")
        seconds = time.perf_counter() - self._begun
        return Run(recording, ended.how, ended.code, output, seconds, self._warm)


class Runner(Protocol):
    """Plays an answer in another process, under limits."""

    def start(self, job: Job) -> Started:
        """Begin to play a job."""
        ...


def new_scratch() -> str:
    """An empty folder for one answer to work in."""
    return tempfile.mkdtemp(prefix="dltutor-", dir=os.environ.get(SCRATCH))
