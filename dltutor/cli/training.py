"""The live line of a check: what is checked, and of a training how far it says that it is."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from dltutor.course import Exercise
from dltutor.grader.grade import seconds_allowed, trains
from dltutor.grader.training import epoch_of

if TYPE_CHECKING:
    from dltutor.grader.listening import Printed
    from dltutor.screen.training import TrainingBar


@contextmanager
def live_training(exercise: Exercise, *, wanted: bool) -> Iterator[Printed | None]:
    """What is to hear an answer that trains; None for any other, and where nobody looks.

    The line is gone when the check is done.
    """
    if not wanted or not sys.stdout.isatty():
        yield None
        return
    bar = bar_of(exercise)
    if bar is None:
        with _named(exercise):
            yield None
        return
    from rich.live import Live  # 20 ms that only a training is worth

    from dltutor.cli.console import make_console

    console = make_console()
    with Live(bar, console=console, refresh_per_second=10, transient=True):
        yield Hearing(bar)


@contextmanager
def _named(exercise: Exercise) -> Iterator[None]:
    """Say what is being checked: the first answer that needs Keras takes some seconds."""
    erasable = os.environ.get("TERM", "dumb") != "dumb"
    if erasable:
        sys.stdout.write(f"Checking {exercise.name} ...")
        sys.stdout.flush()
    try:
        yield
    finally:
        if erasable:
            sys.stdout.write("\r\x1b[K")


def bar_of(exercise: Exercise) -> TrainingBar | None:
    """A bar for the check of an answer that trains; None for any other."""
    if not trains(exercise):
        return None
    from dltutor.screen.training import TrainingBar

    return TrainingBar(seconds_allowed(exercise.read("checks.py")))


class Hearing:
    """Puts what is printed together to lines, and moves the bar for each that tells an epoch."""

    def __init__(self, bar: TrainingBar) -> None:
        self.bar = bar
        self.unfinished = b""

    def __call__(self, printed: bytes) -> None:
        """Take some more of what the answer prints."""
        *lines, self.unfinished = re.split(rb"[\r\n]", self.unfinished + printed)
        for line in lines:
            epoch = epoch_of(line.decode(errors="replace"))
            if epoch:
                self.bar.epoch, self.bar.measures = epoch.number, epoch.measures
                self.bar.epochs = epoch.of or self.bar.epochs
