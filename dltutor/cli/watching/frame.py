"""One whole screen of watch, as text that is written at once."""

from __future__ import annotations

from collections.abc import Sequence

from rich.segment import ControlType, Segment, Segments

from dltutor.cli.watching.foot import foot
from dltutor.cli.watching.pages import Line, Pages
from dltutor.cli.watching.panes import Panes
from dltutor.cli.watching.state import State
from dltutor.screen.theme import look_of

HOME, CLEAR_LINE, CLEAR_BELOW = "\x1b[H", "\x1b[K", "\x1b[J"
# A terminal that knows these shows nothing of a frame before it is whole; others ignore them.
BEGIN, END = "\x1b[?2026h", "\x1b[?2026l"


def frame(pages: Pages, state: State, *, checking: bool) -> str:
    """The screen from its first line to its last, as tall as the terminal at most."""
    console = pages.console
    width, height = console.size
    look = look_of(console.options)
    panes = Panes(pages, state, width)

    def bottom() -> list[Line]:
        told = foot(state, look, checking=checking, reading=panes.reading)
        return pages.lines(told, width)

    lines = panes.lines(max(height - len(bottom()), 1))
    end = bottom()  # which page is seen, and how much of it, is known by now
    lines = lines[: max(height - len(end), 1)]
    lines += end
    full = Segment.get_line_length(lines[-1]) >= width
    down = "\r\n" if full and len(lines) < height else ""
    below = CLEAR_BELOW if down or not full else ""
    return BEGIN + HOME + _text(pages, lines, width) + down + below + END


def _text(pages: Pages, lines: Sequence[Line], width: int) -> str:
    """Lines for the terminal, each clearing what was right of it before.

    Not after a line that fills the screen: there the cursor stands on its last letter.
    """
    clear = Segment(CLEAR_LINE, None, [(ControlType.ERASE_IN_LINE, 0)])
    segments: list[Segment] = []
    for number, line in enumerate(lines):
        segments += [Segment("\r\n")] if number else []
        segments += line
        segments += [clear] if Segment.get_line_length(line) < width else []
    with pages.console.capture() as capture:
        pages.console.print(Segments(segments), crop=False, end="")
    return capture.get()
