"""A class that is graded: how far it is, and what came of it."""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, TypeVar

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dltutor.classroom.alike import LEAST
from dltutor.classroom.report import Found, Report
from dltutor.classroom.rows import ABSENT, UNGRADED
from dltutor.screen.meter import meter
from dltutor.screen.prose import inline
from dltutor.screen.theme import Look, look_of

T = TypeVar("T")

FEW = 10  # lines of each list, where not all are asked for
BAR, SHORTEST_BAR = 24, 6
TRUST_RATE_AFTER = 1.0  # seconds: before, nobody knows how long it will take


@dataclass
class GradingBar:
    """How many answers are graded, how many a second, and how long the rest will take."""

    total: int
    done: int = 0
    begun: float = field(default_factory=time.monotonic)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One line; the bar is what gives way where there is little room."""
        told = self.told()
        room = options.max_width - len("Grading    ") - len(told)
        line = Text("Grading  ", no_wrap=True, overflow="ellipsis")
        line.append_text(
            meter(
                self.done / max(self.total, 1), look_of(options), max(SHORTEST_BAR, min(BAR, room))
            )
        )
        yield line.append(f"  {told}")

    def told(self) -> str:
        """The same in words."""
        seconds = time.monotonic() - self.begun
        told = f"{self.done:,} of {self.total:,} answers"
        if not self.done or seconds < TRUST_RATE_AFTER:
            return told
        rate = self.done / seconds
        left = (self.total - self.done) / rate
        return f"{told}, {rate:.3g} a second, {_duration(left)} left"


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{seconds:.0f} s"
    minutes = seconds / 60
    return f"{minutes:.0f} min" if minutes < 100 else f"{minutes / 60:.1f} h"


@dataclass(frozen=True)
class ReportScreen:
    """The hardest exercises and the commonest mistakes; `whole` also the rest, and all of it."""

    report: Report
    whole: bool = False

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Exercises, mistakes, groups of answers that are alike, what could not be graded."""
        look = look_of(options)
        yield from self._exercises(look)
        yield from self._mistakes(look)
        if self.whole:
            yield from self._groups(look)
        yield from self._ungraded(look)
        yield Text()
        yield Text(summary(self.report), "strong")

    def _exercises(self, look: Look) -> Iterator[RenderableType]:
        found = self.report.hardest
        if not found:
            return
        table = Table(box=None, padding=(0, 2, 0, 0), header_style="muted")
        table.add_column("hardest first", no_wrap=True, overflow="ellipsis")
        for heading in ("begun", "pass", "cases, median"):
            table.add_column(heading, justify="right", no_wrap=True)
        table.add_column("")
        for each in self._some(found):
            table.add_row(*self._line(each, look))
        yield table
        yield from self._more(found, "exercises")

    def _line(self, found: Found, look: Look) -> list[RenderableType]:
        name = Text.assemble((f"{found.exercise.place:5}", "muted"), found.exercise.name)
        shares = [f"{found.share_passed:.0%}", f"{found.median:.0%}"]
        return [
            name,
            str(found.begun),
            *shares,
            meter(found.passed / max(found.begun, 1), look, 12),
        ]

    def _mistakes(self, look: Look) -> Iterator[RenderableType]:
        mistakes = self.report.mistakes
        if not mistakes:
            return
        yield Text()
        table = Table(box=None, padding=(0, 2, 0, 0), header_style="muted")
        table.add_column("times", justify="right", no_wrap=True)
        table.add_column("mistakes, the commonest first")
        for count, exercise, name, headline in self._some(mistakes):
            told = Text.assemble((f"{exercise.place} {exercise.name}  ", "muted"))
            told.append_text(inline(headline or name, colour=look.colour))
            table.add_row(str(count), told)
        yield table
        yield from self._more(mistakes, "mistakes")

    def _groups(self, look: Look) -> Iterator[RenderableType]:
        yield Text()
        yield Text("The same up to names, comments and formatting", "muted")
        for group in self.report.groups:
            same = ", and the course's own solution" if group.is_reference else ""
            told = f"{group.exercise.place} {group.exercise.name}: "
            yield Padding(Text(f"{told}{', '.join(group.students)}{same}"), (0, 0, 0, 2))
        if not self.report.groups:
            yield Text("  none")
        told = f"Answers shorter than {LEAST} expressions and statements are not compared."
        yield Text(f"  {told}", "muted")

    def _ungraded(self, look: Look) -> Iterator[RenderableType]:
        troubles = self.report.troubles
        if troubles:
            yield Text()
            yield Text("Could not be graded", "muted")
        for who, why in self._some(troubles):
            yield Text.assemble((f"{look.glyphs.wrong} ", "bad"), f"{who}: {why}")
        yield from self._more(troubles, "reasons")

    def _some(self, items: list[T]) -> list[T]:
        return items if self.whole else items[:FEW]

    def _more(self, items: list[Any], what: str) -> Iterator[Text]:
        if len(items) > FEW and not self.whole:
            yield Text(f"and {len(items) - FEW} {what} more: --report shows them all", "muted")


def summary(report: Report) -> str:
    """The class in a sentence."""
    counts = report.statuses
    handed_in = sum(counts.values()) - counts[ABSENT] - counts[UNGRADED]
    told = f"{report.students} students, {handed_in} answers graded, {counts['passed']} pass"
    if counts[UNGRADED]:
        told += f", {counts[UNGRADED]} could not be graded"
    return f"{told}."


def demo() -> Iterator[RenderableType]:
    """A class of five, being graded, and what came of it in two exercises."""
    from dltutor.screen.demo import sample

    course, _ = sample()
    names = ("node_value", "forward_pass")
    report = Report([course.exercises[name] for name in names])
    report.students = 5
    easy, hard = (report.found[name] for name in names)
    easy.statuses.update({"passed": 4, "wrong": 1})
    easy.shares += [1.0, 1.0, 1.0, 1.0, 0.5]
    easy.mistakes["node_value__takes_the_mean", "You took the mean of the products."] = 1
    hard.statuses.update({"passed": 1, "wrong": 3, ABSENT: 1})
    hard.shares += [1.0, 0.25, 0.25, 0.0]
    hard.mistakes["transposed", ""] = 2
    hard.mistakes["wrong", "It is wrong in a way that has no name."] = 1
    yield GradingBar(total=9, done=4)
    yield ReportScreen(report, whole=True)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
