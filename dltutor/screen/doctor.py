"""What `dltutor doctor` found."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
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
            yield Text.assemble((f"{glyph} ", style), what)
            if remedy:
                yield Text(f"    {glyphs.next} {remedy}", "next")
        problems = sum(mark == "problem" for mark, _, _ in self.findings)
        yield Text()
        yield Text("Nothing is wrong." if not problems else f"To mend: {problems}.", "strong")
