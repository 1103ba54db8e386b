"""Drills on the screen: a problem, what came of an answer, and the way to it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.drill import Judgement, Problem
from dltutor.screen.glyphs import spelt
from dltutor.screen.network import Network
from dltutor.screen.number import short
from dltutor.screen.theme import look_of

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


def _keys(*pairs: tuple[str, str]) -> list[tuple[str, str]]:
    """`? one step   ! all steps`, the keys in the style of keys."""
    parts: list[tuple[str, str]] = []
    for key, meaning in pairs:
        parts += [(key, "key"), (f" {meaning}   ", "muted")]
    return parts


def _told(sentence: str, options: ConsoleOptions, style: str = "") -> Text:
    """A sentence in letters that the console has."""
    return Text(spelt(sentence, ascii_only=options.ascii_only), style)


def demo() -> Iterator[RenderableType]:
    """A problem of two topics, with a mistake and what follows."""
    from dltutor.drill import TOPICS, judge

    topics = TOPICS[:2]
    for number, topic in enumerate(topics, 1):
        problem = topic.draw(number)
        yield ProblemScreen(problem, number, len(topics))
        yield JudgementScreen(judge(short(problem.mistakes[0].value), problem))
        yield StepLine(problem.steps[0], 1, len(problem.steps))
        yield Solved(problem)
        yield Worked(problem)
    yield KeysLine()


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
