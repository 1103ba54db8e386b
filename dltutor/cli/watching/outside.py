"""What watch lends the terminal to: the learner's editor."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import RenderableType
from rich.text import Text

from dltutor.cli.terminal.keys import Keyboard
from dltutor.cli.terminal.screen import Screen
from dltutor.cli.terminal.signals import HungUp

CLEAR = "\x1b[H\x1b[2J"


@contextmanager
def suspended(keyboard: Keyboard, screen: Screen) -> Iterator[None]:
    """The terminal as other programs expect it, for a while."""
    screen.write(CLEAR)
    keyboard.give_back()
    try:
        yield
    finally:
        keyboard.take()


def edit(file: Path) -> RenderableType | None:
    """Open a file in $VISUAL or $EDITOR; what to say if that cannot be done. Raises HungUp."""
    import signal
    import subprocess

    command = shlex.split(os.environ.get("VISUAL") or os.environ.get("EDITOR") or "")
    if not command:
        return Text("No editor is set. Say which: export EDITOR=nano   then start watch again.")
    try:
        editor = subprocess.Popen([*command, str(file)])
    except OSError as error:
        return Text(f"{command[0]} could not be started: {error.strerror}. See $EDITOR.")
    try:
        editor.wait()
    except HungUp:
        editor.send_signal(signal.SIGHUP)  # an editor knows what to do with unsaved work
        raise
    return None
