"""What `dltutor doctor` found."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from dltutor.screen.theme import look_of


@dataclass(frozen=True)
class DoctorScreen:
    """Findings as (mark, what, remedy), mark being ok, note or problem."""

    findings: list[tuple[str, str, str]]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line each, its remedy below, and a sum."""
        glyphs = look_of(options).glyphs
        marks = {"ok": (glyphs.right, "ok"), "note": (glyphs.why, "why")}
        for mark, what, remedy in self.findings:
            glyph, style = marks.get(mark, (glyphs.wrong, "bad"))
            yield _hanging(Text(glyph, style), Text(what))
            if remedy:
                yield _hanging(Text(f"    {glyphs.next}", "next"), Text(remedy, "next"))
        problems = sum(mark == "problem" for mark, _, _ in self.findings)
        yield Text()
        yield Text("Nothing is wrong." if not problems else f"To mend: {problems}.", "strong")


def _hanging(mark: Text, words: Text) -> Table:
    """A mark, and words that begin below each other where they take more than a line."""
    line = Table.grid(padding=(0, 1))
    line.add_row(mark, words)
    return line
