"""The lines at the bottom of watch: the keys, what is going on, and which file is watched."""

from __future__ import annotations

from rich.console import Group, RenderableType
from rich.rule import Rule
from rich.text import Text

from dltutor.cli.context import shortened
from dltutor.cli.watching.state import State
from dltutor.cli.watching.views import View
from dltutor.screen.theme import Look
from dltutor.screen.verdict import badge

KEYS = (
    ("t", "task"),
    ("l", "lesson"),
    ("h", "hint"),
    ("n", "next"),
    ("p", "prev"),
    ("r", "reset"),
    ("s", "solution"),
    ("e", "edit"),
    ("q", "quit"),
)
READING = (
    ("space", "on"),
    ("b", "back up"),
    ("t", "task"),
    ("l", "lesson"),
    ("h", "hint"),
    ("n", "next"),
    ("q", "verdict"),
)


def foot(state: State, look: Look, *, checking: bool, reading: bool) -> RenderableType:
    """A rule, notices, keys, and the file; `reading` for a page that hides the verdict."""
    keys = Text()
    for key, what in READING if reading else KEYS:
        keys.append(key, "key").append(f" {what}  ", "muted")
    keys.rstrip()
    notices = [Text(notice, "why") for notice in state.notices[-2:]]
    rule = Rule(style="muted", characters=look.glyphs.rule)
    if checking and state.training is not None:
        return Group(rule, *notices, keys, state.training)
    doing = Text(overflow="fold")
    if reading:
        doing.append(state.scroll.told).append("  " if state.scroll.told else "")
        if state.verdict is not None and state.view is not View.VERDICT:
            doing.append_text(badge(state.verdict, look)).append("  ")
    told = "watching" if reading and not checking else _doing(state, checking=checking)
    doing.append(f"{told} {shortened(state.file)}", "path")
    return Group(rule, *notices, keys, doing)


def _doing(state: State, *, checking: bool) -> str:
    if checking:
        return "checking"
    if state.verdict is None:
        return "watching"
    return f"checked at {state.graded_at}, watching"  # also where the verdict is the same
