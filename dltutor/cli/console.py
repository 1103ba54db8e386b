"""The console that commands print to."""

from __future__ import annotations

import re
import sys
from typing import TextIO, cast

from rich.console import Console

from dltutor.screen.glyphs import spelt
from dltutor.screen.theme import THEME


class _Spelt:
    """A stream in letters that it can encode."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream
        self._unicode = _speaks_unicode(stream)

    def write(self, text: str) -> int:
        """Write text; a letter that there is not is spelt by others."""
        return self._stream.write(spelt(text, ascii_only=not self._unicode))

    def __getattr__(self, name: str) -> object:
        return getattr(self._stream, name)


class _Plain(_Spelt):
    """The same for pipes: without blanks at the ends of lines."""

    def write(self, text: str) -> int:
        """Write what rich has rendered, which always is whole lines."""
        return super().write(re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE))


def _speaks_unicode(stream: TextIO) -> bool:
    return (stream.encoding or "").lower().startswith("utf")


def make_console() -> Console:
    """A console on standard output; what it cannot encode is replaced, never an exception."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    if sys.stdout.isatty():
        there = None if _speaks_unicode(sys.stdout) else cast(TextIO, _Spelt(sys.stdout))
        return Console(theme=THEME, highlight=False, file=there)
    # A pipe has no width of its own: what is read there was written for 80 columns.
    stream = cast(TextIO, _Plain(sys.stdout))
    return Console(theme=THEME, highlight=False, width=80, file=stream)
