"""How drills went, what is due, and which topics there are."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from dltutor.drill import Topic
from dltutor.drill.tally import Tally
from dltutor.screen.heading import go_on, title


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
            yield go_on("To practise what is due", "dltutor review", options)


@dataclass(frozen=True)
class NothingDue:
    """No topic is due; which will be first, if any was drilled."""

    soonest: tuple[str, timedelta] | None

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A sentence, and what to do instead."""
        if self.soonest is None:
            yield Text("No topic was drilled yet, so none comes back.", "muted")
            yield go_on("Begin with", "dltutor drill", options)
            return
        name, wait = self.soonest
        yield Text(f"Nothing is due. {name} comes back {how_soon(wait)}.", "muted")
        yield go_on("To practise all the same", "dltutor drill", options)


@dataclass(frozen=True)
class TopicList:
    """The topics, and how long until each that was drilled comes back."""

    topics: Sequence[Topic]
    waits: Mapping[str, timedelta]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line a topic, gentlest first."""
        yield from title("Drills", f"{len(self.topics)} topics", options)
        grid = Table.grid(padding=(0, 2, 0, 0))
        for topic in self.topics:
            wait = self.waits.get(topic.name)
            back = "" if wait is None else f"comes back {how_soon(wait)}"
            grid.add_row(Text(topic.name, "strong"), topic.title, Text(back, "muted"))
        yield grid
        yield Text()
        yield go_on("Practise one", f"dltutor drill {self.topics[0].name}", options)


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


def demo() -> Iterator[RenderableType]:
    """A session's end, one without answers, nothing due, nothing drilled, and a list."""
    from dltutor.drill import TOPICS

    topics = TOPICS[:2]
    waits = {topics[0].name: timedelta(days=2), topics[1].name: timedelta()}
    yield SummaryScreen([Tally(topic.name, 3, 1, 1) for topic in topics], waits)
    yield SummaryScreen([], {})
    yield NothingDue((topics[0].name, waits[topics[0].name]))
    yield NothingDue(None)
    yield TopicList(topics, waits)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
