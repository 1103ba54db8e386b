"""Standard input as single keys, for as long as we have the terminal."""

from __future__ import annotations

import os
import sys
import time
from contextlib import suppress
from typing import Any

from dltutor.cli.terminal.sequences import KeyParser

INTERRUPT, END = "\x03", "\x04"
MARK_PASTES, PASTES_AS_TYPED = b"\x1b[?2004h", b"\x1b[?2004l"


class Keyboard:
    """Standard input without echo and without waiting for Enter, for a `with` block.

    A terminal that has gone is no failure here: reading tells.
    """

    def __init__(self) -> None:
        self.descriptor = sys.stdin.fileno()
        self._screen = sys.stdout.fileno()
        self._parser = KeyParser()
        self._heard = 0.0  # when the last byte came
        self._saved: list[Any] | None = None

    def __enter__(self) -> Keyboard:
        """Take the terminal."""
        self.take()
        return self

    def __exit__(self, *_: object) -> None:
        """Give the terminal back as it was."""
        self.give_back()

    def take(self) -> None:
        """Keys one at a time from now on; Ctrl-C and Ctrl-Z still are signals."""
        import termios
        import tty

        with suppress(OSError, termios.error):
            if self._saved is None:
                self._saved = termios.tcgetattr(self.descriptor)
            tty.setcbreak(self.descriptor, termios.TCSADRAIN)
            os.write(self._screen, MARK_PASTES)

    def give_back(self) -> None:
        """The terminal as it was, for an editor, a pager, or the shell."""
        import termios

        if self._saved is not None:
            with suppress(OSError, termios.error):
                os.write(self._screen, PASTES_AS_TYPED)
                termios.tcsetattr(self.descriptor, termios.TCSADRAIN, self._saved)

    @property
    def patience(self) -> float | None:
        """Seconds after which to call `expire` if nothing has come; None for no need to."""
        whole = self._parser.patience
        return None if whole is None else max(self._heard + whole - time.monotonic(), 0.0)

    def expire(self) -> list[str]:
        """The key that an unfinished sequence turns out to be, when it was waited for enough."""
        return self._parser.expire() if self.patience == 0.0 else []

    def read(self) -> list[str]:
        """The keys that are there; END where the terminal has gone."""
        try:
            data = os.read(self.descriptor, 4096)
        except BlockingIOError:  # another program that has the terminal open has made it so
            return []
        except OSError:
            data = b""
        self._heard = time.monotonic()
        return self._parser.feed(data) if data else [END]
