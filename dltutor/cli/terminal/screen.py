"""The terminal that is drawn on, whole screens at a time."""

from __future__ import annotations

import os
from collections.abc import Callable
from operator import is_
from pathlib import Path
from typing import IO

from rich.console import Console


class Screen:
    """Writes whole screens, and none that is there already.

    It keeps the stream of the beginning: while the grader plays a reference, in its thread,
    sys.stdout is another for the whole process, and what was written there would be lost.
    """

    def __init__(self, console: Console) -> None:
        self.console = console
        self._stream: IO[str] = console.file
        console.file = self._stream
        self._shown: tuple[object, ...] = ()
        self.gone = False  # the terminal is not there any more

    @property
    def empty(self) -> bool:
        """Whether nothing of ours is on the screen."""
        return not self._shown

    def show(self, parts: tuple[object, ...], render: Callable[[], str]) -> None:
        """Write a screen at once, if a part of it is another object than on the one before."""
        if len(parts) != len(self._shown) or not all(map(is_, parts, self._shown)):
            self._shown = parts  # before anything is written: a resize meanwhile is not forgotten
            self._write(render)

    def forget(self) -> None:
        """What is on the screen is not ours any more: draw anew."""
        self._shown = ()

    def write(self, text: str) -> None:
        """Write something."""
        self._write(lambda: text)

    def _write(self, render: Callable[[], str]) -> None:
        try:
            self._stream.write(render())
            self._stream.flush()
        except OSError:  # rich too touches the stream while it renders
            self.gone = True
            # What could not be written is kept, and would be tried again each time.
            gone = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
            self._stream = self.console.file = gone
