"""The console that commands print to."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from typing import TextIO, cast

from rich.console import Console, ConsoleOptions, RenderableType
from rich.segment import Segment

from dltutor.screen.glyphs import spelt
from dltutor.screen.theme import THEME

# What a terminal obeys instead of showing it, and what turns the letters beside it round.
OBEYED = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


class SafeConsole(Console):
    """Commands to the terminal are rich's own: none that an answer prints, raises or returns."""

    def render(
        self, renderable: RenderableType, options: ConsoleOptions | None = None
    ) -> Iterable[Segment]:
        """As rich does, without the characters that a terminal obeys: they have no width."""
        for segment in super().render(renderable, options):
            if segment.control is None and OBEYED.search(segment.text):
                yield Segment(OBEYED.sub("", segment.text), segment.style)
            else:
                yield segment


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
        return SafeConsole(theme=THEME, highlight=False, file=there)
    # A pipe has no width of its own: what is read there was written for 80 columns.
    stream = cast(TextIO, _Plain(sys.stdout))
    return SafeConsole(theme=THEME, highlight=False, width=80, file=stream)
