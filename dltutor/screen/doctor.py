"""What `dltutor doctor` found."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from dltutor.screen.theme import look_of


@dataclass(frozen=True)
class Found:
    """One thing that was looked at: its mark is ok, note or problem."""

    mark: str
    what: str
    remedy: str = ""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line, its remedy below."""
        glyphs = look_of(options).glyphs
        marks = {"ok": (glyphs.right, "ok"), "note": (glyphs.why, "why")}
        glyph, style = marks.get(self.mark, (glyphs.wrong, "bad"))
        yield _hanging(Text(glyph, style), Text(self.what))
        if self.remedy:
            yield _hanging(Text(f"    {glyphs.next}", "next"), Text(self.remedy, "next"))


@dataclass(frozen=True)
class FoundInAll:
    """The sum, after all that was found."""

    problems: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A blank line, then the sum."""
        yield Text()
        told = f"To mend: {self.problems}." if self.problems else "Nothing is wrong."
        yield Text(told, "strong")


def _hanging(mark: Text, words: Text) -> Table:
    """A mark, and words that begin below each other where they take more than a line."""
    line = Table.grid(padding=(0, 1))
    line.add_row(mark, words)
    return line


def demo() -> Iterator[RenderableType]:
    """Something right, something to know, and something to mend."""
    yield Found("ok", "Python 3.12.3")
    yield Found("note", "This terminal shows 16 colours: pictures are drawn in ink.")
    yield Found("problem", "TensorFlow is not installed.", "Install it: pip install tensorflow")
    yield FoundInAll(1)
    yield FoundInAll(0)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
