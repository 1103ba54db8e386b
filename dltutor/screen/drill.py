"""Drills on the screen: a problem, what came of an answer, the way to it, and how it all went."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from dltutor.drill import Judgement, Problem, Topic
from dltutor.drill.tally import Tally
from dltutor.screen.network import Network
from dltutor.screen.number import short
from dltutor.screen.theme import look_of

PLAINER = str.maketrans({"·": "*", "≈": "~", "½": "1/2"})
DRAWN = 60  # columns below which a network is told in sums


@dataclass(frozen=True)
class KeysLine:
    """What can be typed besides an answer."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One line."""
        yield Text.assemble(
            ("Type the answer: 3, -0.5 or 1/3.  ", "muted"),
            *_keys(("?", "one step"), ("!", "all steps"), ("q", "end")),
        )


@dataclass(frozen=True)
class ProblemScreen:
    """A problem: its number and topic, the network, the question."""

    problem: Problem
    number: int
    count: int | None = None

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The picture first: the question speaks of it."""
        of = f" of {self.count}" if self.count else ""
        yield Text.assemble((f"Problem {self.number}{of}", "heading"), f"  {self.problem.topic}")
        if self.problem.diagram is not None:
            yield Network(_drawable(self.problem.diagram, options))
        yield _told(self.problem.question, options, "strong")


def _drawable(spec: dict[str, Any], options: ConsoleOptions) -> dict[str, Any]:
    """A spec for this console: where a network is told in sums, its nodes have names alone."""
    if options.max_width >= DRAWN and not options.ascii_only:
        return spec
    layers = [[name.partition(" = ")[0] for name in layer] for layer in spec["layers"]]
    return spec | {"layers": layers}


@dataclass(frozen=True)
class JudgementScreen:
    """Right, or not yet and why."""

    judgement: Judgement

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The word and the number; below it what was done, if that is known."""
        look, judgement = look_of(options), self.judgement
        if judgement.right:
            line = Text.assemble((f" {look.glyphs.right} RIGHT ", "badge.ok"))
            yield line.append_text(_exactly(judgement))
            return
        yield Text.assemble(
            (f" {look.glyphs.wrong} NOT YET ", "badge.bad"),
            ("  you say ", "muted"),
            judgement.typed,
        )
        sentence = _told(judgement.sentence, options)
        yield Text.assemble((f"{look.glyphs.why} Why  ", "why"), sentence)
        yield Text.assemble(
            ("Try again, or  ", "muted"),
            *_keys(("?", "one step"), ("!", "all steps"), ("Enter", "next problem")),
        )


def _exactly(judgement: Judgement) -> Text:
    """The answer in four digits, where it was typed in other ones."""
    expected = short(judgement.expected)
    return Text(f"  {expected}" if judgement.typed.replace(",", ".") != expected else "", "muted")


@dataclass(frozen=True)
class StepLine:
    """One step of a worked solution."""

    step: str
    number: int
    of: int

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Its number and what is done."""
        yield Text.assemble((f"{self.number}/{self.of}  ", "hint"), _told(self.step, options))


@dataclass(frozen=True)
class Solved:
    """The answer to a problem that is left behind."""

    problem: Problem

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """One line."""
        yield Text(f"It was {short(self.problem.answer)}.", "muted")


@dataclass(frozen=True)
class Worked:
    """The drawing that shows the whole solution of a problem that has one."""

    problem: Problem

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The network with its slopes."""
        if self.problem.worked is not None:
            yield Network(_drawable(self.problem.worked, options))


@dataclass(frozen=True)
class Again:
    """A sentence, after which the same problem goes on."""

    sentence: str

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The sentence."""
        yield Text(self.sentence, "muted")


@dataclass(frozen=True)
class SummaryScreen:
    """How a session went. `waits`: how long until a topic comes back, where that is recorded."""

    tallies: Sequence[Tally]
    waits: Mapping[str, timedelta]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The sum, then a line a topic."""
        if not self.tallies:
            yield Text("No problem was answered.", "muted")
            return
        right, of = sum(each.right for each in self.tallies), sum(each.of for each in self.tallies)
        helped = sum(each.helped for each in self.tallies)
        more = f", {helped} more with help" if helped else ""
        yield Text(f"{right} right of {of}{more}.", "strong")
        grid = Table.grid(padding=(0, 2, 0, 0))
        for each in self.tallies:
            back = how_soon(self.waits[each.topic]) if each.topic in self.waits else ""
            comes = f"comes back {back}" if back else ""
            grid.add_row(each.topic, f"{each.right} of {each.of}", Text(comes, "muted"))
        yield grid
        if self.waits:
            yield Text("To practise what is due: dltutor review", "muted")


@dataclass(frozen=True)
class NothingDue:
    """No topic is due; which will be first, if any was drilled."""

    soonest: tuple[str, timedelta] | None

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A sentence, and what to do instead."""
        if self.soonest is None:
            yield Text("No topic was drilled yet, so none comes back. Begin with: dltutor drill")
            return
        name, wait = self.soonest
        yield Text(f"Nothing is due. {name} comes back {how_soon(wait)}.")
        yield Text("To practise all the same: dltutor drill", "muted")


@dataclass(frozen=True)
class TopicList:
    """The topics, and how long until each that was drilled comes back."""

    topics: Sequence[Topic]
    waits: Mapping[str, timedelta]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line a topic, gentlest first."""
        grid = Table.grid(padding=(0, 2, 0, 0))
        for topic in self.topics:
            wait = self.waits.get(topic.name)
            back = "" if wait is None else f"comes back {how_soon(wait)}"
            grid.add_row(Text(topic.name, "strong"), topic.title, Text(back, "muted"))
        yield grid


def how_soon(wait: timedelta) -> str:
    """`now`, `in 10 minutes`, `in 3 hours`, `in 2 days`."""
    seconds = wait.total_seconds()
    if seconds <= 0:
        return "now"
    for unit, length in (("minute", 60), ("hour", 3600), ("day", 86400)):
        count = math.ceil(seconds / length) if unit == "minute" else round(seconds / length)
        if count < {"minute": 60, "hour": 24}.get(unit, math.inf):
            break
    return f"in {count} {unit}" + ("" if count == 1 else "s")


def _keys(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    """`? one step   ! all steps`, the keys in the style of keys."""
    parts: list[tuple[str, str]] = []
    for key, meaning in pairs:
        parts += [(key, "key"), (f" {meaning}   ", "muted")]
    return parts


def _told(sentence: str, options: ConsoleOptions, style: str = "") -> Text:
    """A sentence in letters that the console has."""
    return Text(sentence.translate(PLAINER) if options.ascii_only else sentence, style)


def demo() -> None:
    """A problem of each topic, and a mistake on it."""
    from dltutor.drill import TOPICS, judge
    from dltutor.screen.theme import THEME

    console = Console(theme=THEME)
    for number, topic in enumerate(TOPICS, 1):
        problem = topic.draw(number)
        mistake = judge(short(problem.mistakes[0].value), problem)
        console.print(ProblemScreen(problem, number), JudgementScreen(mistake), "")


if __name__ == "__main__":
    demo()
