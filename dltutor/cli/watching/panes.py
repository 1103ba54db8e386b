"""What stands above the foot of watch: the verdict, a page, or on a wide screen both."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.segment import Segment
from rich.text import Text

from dltutor.cli.watching.pages import Line, Pages
from dltutor.cli.watching.state import State
from dltutor.cli.watching.views import UNKNOWN, Scroll, View
from dltutor.screen.theme import look_of
from dltutor.screen.verdict import VerdictScreen, header

SPLIT = 120  # columns from which the task stands beside the verdict
WIDE = 160  # columns from which everything does that one reads
BESIDE, WRITTEN_FOR = 50, 80  # their columns, at least
VERDICT = 80  # columns that a verdict has a use for
BETWEEN = 3  # columns: a line, and a blank at each side
LEAST = 6  # lines of a verdict that are seen besides its header, however long a hint is


class Panes:
    """The lines above the foot. Drawing puts right how far what is seen is scrolled."""

    def __init__(self, pages: Pages, state: State, width: int) -> None:
        self.pages, self.state, self.width = pages, state, width
        self.look = look_of(pages.console.options)
        # What one asks to read has the screen, unless that leaves it as wide as it was written for.
        wide = SPLIT if state.view is View.VERDICT else WIDE
        self.split = width >= wide
        self.reading = state.view is not View.VERDICT and not self.split

    def lines(self, room: int) -> list[Line]:
        """As many lines as there is room for, or fewer."""
        if self.split:
            return self._both(room)
        return (
            self._page(self.state.view, self.width, room)
            if self.reading
            else self._verdict(self.width, room)
        )

    def _both(self, room: int) -> list[Line]:
        least = WRITTEN_FOR if self.width >= WIDE else BESIDE
        left = max(least, self.width - BETWEEN - VERDICT)
        view = View.TASK if self.state.view is View.VERDICT else self.state.view
        pages = self._page(view, left, room - 1)
        told = self.state.scroll_of(view).told
        pages += self.pages.lines(
            Text(f"lines {told}{_more_by(self.state.view)}" if told else "", "muted"), left
        )
        verdict = self._verdict(self.width - BETWEEN - left, room)
        bar = Segment(f" {self.look.glyphs.code} ", self.pages.console.get_style("muted"))
        pages += [[]] * (room - len(pages))
        verdict += [[]] * (room - len(verdict))
        return [
            [*Segment.adjust_line_length(page, left), bar, *line]
            for page, line in zip(pages, verdict, strict=True)
        ]

    def _page(self, view: View, width: int, room: int) -> list[Line]:
        lines = self.pages.page(self.state, view, width)
        top = self.state.scroll_of(view).fit(len(lines), room)
        return lines[top : top + room]

    def _verdict(self, width: int, room: int) -> list[Line]:
        """The header above, the next step below; what is between them is scrolled if need be."""
        state, pages = self.state, self.pages
        if state.verdict is None:
            return pages.lines(_waiting(state), width)[:room]
        screen = _screen(state)
        told = Group(header(state.verdict, self.look, width), "")
        head = pages.lines(told, width)
        body = pages.lines(screen.body(self.look), width)
        ending = pages.lines(screen.ending(self.look), width)
        room -= len(head)
        scroll = state.scroll_of(View.VERDICT)
        if len(body) + len(ending) <= room:
            scroll.fit(len(body), len(body))
            return [*head, *body, *ending]
        if room - len(ending) < LEAST:  # a long hint: it is scrolled with the rest, and is seen
            scroll.top = UNKNOWN if scroll.total == UNKNOWN else scroll.top
            body, ending = [*body, *ending], []
        room -= len(ending) + 1
        top = scroll.fit(len(body), max(room, 1))
        return [*head, *body[top : top + room], self._more(scroll, width), *ending]

    def _more(self, scroll: Scroll, width: int) -> Line:
        """That there is more, and how to see it."""
        told = Text(f"lines {scroll.told}: space, b or the arrows", "muted", no_wrap=True)
        return self.pages.lines(told, width)[0]


def _more_by(view: View) -> str:
    return ": t shows all" if view is View.VERDICT else ""


def _waiting(state: State) -> RenderableType:
    place = f"{state.exercise.place} {state.exercise.title}"
    gone = f"{state.file.name} is gone. Save it again, or press r: that puts the starter there."
    doing = gone if state.gone else "Checking ..."
    return Group(Text(place, "strong"), Text(""), Text(doing), Text(""), state.advice or "")


def _screen(state: State) -> VerdictScreen:
    assert state.verdict is not None
    following = None
    if state.verdict.passed:
        following = state.context.course.neighbour(state.exercise, 1)
    return VerdictScreen(
        state.verdict, following=following, advice=state.advice, keys=True, since=state.since
    )
