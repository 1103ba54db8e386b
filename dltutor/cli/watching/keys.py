"""Single keys from a terminal; arrows, function keys, pasted text and mice are not letters."""

from __future__ import annotations

import os
import re
import sys
from types import TracebackType
from typing import Any

# A whole escape sequence: CSI (ESC [ ... letter), SS3 (ESC O letter), or Alt and a key.
SEQUENCE = re.compile(rb"\x1b(?:\[[0-?]*[ -/]*[@-~]|O[ -~]|[^\[O])", re.DOTALL)
PASTE_BEGINS, PASTE_ENDS = b"\x1b[200~", b"\x1b[201~"
MOUSE = re.compile(rb"\x1b\[M[\x00-\xff]{3}", re.DOTALL)  # the old form: three more bytes
INTERRUPT, END = "\x03", "\x04"


class KeyParser:
    """Turns bytes, as they come, into keys; what is no single key is swallowed whole."""

    def __init__(self) -> None:
        self._waiting = b""

    def feed(self, data: bytes) -> list[str]:
        """The keys that have become complete."""
        self._waiting += data
        keys: list[str] = []
        while self._waiting:
            taken = self._take(keys)
            if not taken:
                break
            self._waiting = self._waiting[taken:]
        return keys

    def _take(self, keys: list[str]) -> int:
        """How many bytes the next thing has; 0 if more must come first."""
        waiting = self._waiting
        if waiting.startswith(PASTE_BEGINS):
            end = waiting.find(PASTE_ENDS)
            return 0 if end < 0 else end + len(PASTE_ENDS)
        if waiting[0] == 0x1B:
            return self._sequence(waiting)
        length = utf8_length(waiting[0])
        if len(waiting) < length:
            return 0
        key = waiting[:length].decode(errors="ignore")
        if key:
            keys.append(key)
        return length

    @staticmethod
    def _sequence(waiting: bytes) -> int:
        if waiting.startswith(b"\x1b[M"):
            return 6 if MOUSE.match(waiting) else 0
        found = SEQUENCE.match(waiting)
        return found.end() if found else 0


def utf8_length(first: int) -> int:
    """How many bytes a character has that begins with this one."""
    for length, mark, mask in ((2, 0xC0, 0xE0), (3, 0xE0, 0xF0), (4, 0xF0, 0xF8)):
        if first & mask == mark:
            return length
    return 1


class Keyboard:
    """Standard input without echo and without waiting for Enter, for a `with` block."""

    def __init__(self) -> None:
        self.descriptor = sys.stdin.fileno()
        self._parser = KeyParser()
        self._saved: list[Any] | None = None

    def __enter__(self) -> Keyboard:
        """Take the terminal."""
        self.take()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        """Give the terminal back as it was."""
        self.give_back()

    def take(self) -> None:
        """Keys one at a time from now on; Ctrl-C and Ctrl-Z still are signals."""
        import termios
        import tty

        if self._saved is None:
            self._saved = termios.tcgetattr(self.descriptor)
        tty.setcbreak(self.descriptor, termios.TCSADRAIN)

    def give_back(self) -> None:
        """The terminal as it was, for an editor, a pager, or the shell."""
        import termios

        if self._saved is not None:
            termios.tcsetattr(self.descriptor, termios.TCSADRAIN, self._saved)

    def read(self) -> list[str]:
        """The keys that are there; END where the terminal has gone."""
        data = os.read(self.descriptor, 4096)
        return self._parser.feed(data) if data else [END]
