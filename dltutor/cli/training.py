"""The live line below a check that trains: how far the answer's own lines say that it is."""

from __future__ import annotations

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
    bar = bar_of(exercise) if wanted and sys.stdout.isatty() else None
    if bar is None:
        yield None
        return
    from rich.live import Live  # 20 ms that only a training is worth

    from dltutor.cli.console import make_console

    console = make_console()
    with Live(bar, console=console, refresh_per_second=10, transient=True):
        yield Hearing(bar)


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
