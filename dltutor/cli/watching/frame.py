"""One whole screen of watch, as text that is written at once."""

from __future__ import annotations

from rich.console import Console, Group, RenderableType
from rich.rule import Rule
from rich.text import Text

from dltutor.cli.context import shortened
from dltutor.cli.watching.state import State
from dltutor.screen.verdict import LABEL, VerdictScreen

HOME, CLEAR_LINE, CLEAR_BELOW = "\x1b[H", "\x1b[K", "\x1b[J"
KEYS = (
    ("h", "hint"),
    ("l", "lesson"),
    ("n", "next"),
    ("p", "previous"),
    ("r", "reset"),
    ("s", "solution"),
    ("e", "edit"),
    ("q", "quit"),
)


def frame(console: Console, state: State, *, checking: bool) -> str:
    """The screen from its first line to its last, as tall as the terminal at most."""
    body, foot = _body(state), _foot(state, checking)
    if state.page is not None:
        body, foot = state.page, Text("any key: back", "muted")
    bottom = _lines(console, Group(Rule(style="muted"), foot))
    room = max(console.size.height - len(bottom), 1)
    lines = _fitted(_lines(console, body), room, console, _tail(console, state))
    return (
        HOME
        + "".join(line + CLEAR_LINE + "\r\n" for line in lines + bottom[:-1])
        + (bottom[-1] + CLEAR_LINE + CLEAR_BELOW)
    )


def _body(state: State) -> RenderableType:
    if state.verdict is None:
        place = f"{state.exercise.place} {state.exercise.title}"
        gone = f"{state.file.name} is gone. Save it again, or press r: that puts the starter there."
        doing = gone if state.gone else "Checking ..."
        return Group(Text(place, "strong"), Text(""), Text(doing), Text(""), state.advice or "")
    following = None
    if state.verdict.passed:
        following = state.context.course.neighbour(state.exercise, 1)
    return VerdictScreen(state.verdict, following=following, advice=state.advice, keys=True)


def _foot(state: State, checking: bool) -> RenderableType:
    keys = Text()
    for key, what in KEYS:
        keys.append(key, "key").append(f" {what}  ", "muted")
    file = shortened(state.file)
    doing = "checking" if checking else "watching"
    if state.verdict is not None and not checking:
        doing = f"checked at {state.graded_at}, watching"  # also where the verdict is the same
    notices = [Text(notice, "why") for notice in state.notices[-2:]]
    if checking and state.training is not None:
        return Group(*notices, keys, state.training)
    return Group(*notices, keys, Text(f"{doing} {file}", "path", overflow="fold"))


def _lines(console: Console, body: RenderableType) -> list[str]:
    with console.capture() as capture:
        console.print(body)
    return capture.get().rstrip("\n").split("\n")


def _tail(console: Console, state: State) -> int:
    """How many lines at the end must be seen: what comes next, a hint above all."""
    if state.advice is None or state.page is not None:
        return 3
    with console.capture() as capture:
        console.print(state.advice, width=console.width - LABEL - 1)
    return capture.get().count("\n")


def _fitted(lines: list[str], room: int, console: Console, tail: int) -> list[str]:
    """The lines, cut where they do not fit: the header stays, and so does what comes next."""
    if len(lines) <= room:
        return lines
    with console.capture() as capture:
        console.print(Text("... all of it: dltutor check", "muted"), end="")
    kept = room - 1
    tail = min(tail, kept - 6)
    return [*lines[: kept - tail], capture.get(), *lines[len(lines) - tail :]]
