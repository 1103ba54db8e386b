"""The process that runs a learner's file. It holds no expected value and no reference.

It gets a job (the checks' text, the answer's text), plays it, and sends frames down one pipe.
"""

from __future__ import annotations

import io
import marshal
import os
import random
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from numpy import random as numpy_random

from dltutor.runner.box import enter_box
from dltutor.runner.job import READY, Job
from dltutor.runner.play import SEED, Player, Script
from dltutor.wire.frames import WireError
from dltutor.wire.values import pack

KEPT = 2000  # characters of what one case printed that are looked at


class Printout(io.TextIOBase):
    """Standard output of the answer: passes text on, and keeps some of what one case printed."""

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self.kept = ""
        self.written = 0  # bytes, from the beginning

    def writable(self) -> bool:
        """Text may be written here."""
        return True

    def write(self, text: str) -> int:
        """Pass text on to the pipe."""
        if len(self.kept) < KEPT:
            self.kept += text[:KEPT]
        data = text.encode(errors="replace")
        self.written += len(data)
        write_all(self.descriptor, data)
        return len(text)

    def fileno(self) -> int:
        """The pipe's descriptor."""
        return self.descriptor

    def take(self) -> str:
        """What was printed since the last call."""
        taken, self.kept = self.kept[:KEPT], ""
        return taken


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte, however many calls it takes."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]


def answer_job(job: Job, results: int) -> None:
    """Play a job in this process, send its recording down `results`, and end the process."""
    printout = Printout(1)
    sys.stdout = sys.stderr = printout

    def send(frame: dict[str, Any]) -> None:
        if job.live:
            frame["written"] = printout.written
        write_all(results, _packed(frame))

    try:
        # Who draws without a seed of their own draws the same in every process: the file's verdict
        # does not depend on which one that was.
        random.seed(SEED)
        numpy_random.seed(SEED)
        script = Script(marshal.loads(job.code) if job.code else job.checks, job.names, job.rows)
        player = Player(script, job.filename, send, *_seeds(job))
        sys.path.append(str(Path(job.filename).parent))
        os.chdir(job.scratch)
        _set_alarm(job, send)
        enter_box(job)
        os.write(results, READY)
        answer = player.load(job.answer)
        printout.take()
        if answer is not None:
            player.play(answer, printout.take)
    finally:
        # Neither atexit handlers nor threads of the answer may outlive it.
        os._exit(0)


def _seeds(job: Job) -> tuple[Callable[[], None], ...]:
    """What begins the random numbers again, for an answer that needs Keras."""
    if not job.keras:
        return ()
    # What TensorFlow's own code says goes to the terminal by this descriptor, whatever Python does.
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    from dltutor.runner.with_keras import WithKeras

    return (WithKeras().seed,)


def _packed(frame: dict[str, Any]) -> bytes:
    try:
        return pack(frame)
    except WireError:
        if "played" in frame:
            note = ["TooLarge", "the result is too large, or too deep, to be sent", None]
            return pack({"played": {"raised": note}})
        raise


def _set_alarm(job: Job, send: Any) -> None:
    def on_alarm(_number: int, frame: FrameType | None) -> None:
        line = None
        while frame is not None and line is None:
            if frame.f_code.co_filename == job.filename:
                line = frame.f_lineno
            frame = frame.f_back
        send({"halted_at": line})
        os._exit(0)

    signal.signal(signal.SIGALRM, on_alarm)
    signal.setitimer(signal.ITIMER_REAL, job.seconds)


def main() -> None:
    """A cold child: the job comes on standard input, results leave by what was standard output."""
    with os.fdopen(0, "rb", closefd=False) as source:
        told = source.read()
    if not told:
        return  # dismissed: there is nothing to play
    job = Job.from_bytes(told)
    results = os.dup(1)
    os.dup2(2, 1)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    answer_job(job, results)
