"""Titles of pages, exercises by name, and the line that says what to do next."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import ConsoleOptions
from rich.text import Text

from dltutor.course import Exercise
from dltutor.screen.theme import glyphs_of

WIDEST = 96  # columns of a page: longer lines are hard to follow
APART = 3  # columns between a name and what is told beside it


def title(words: str, aside: str, options: ConsoleOptions) -> Iterator[Text]:
    """The top of a page: its title, something beside it at the right if there is room, a rule."""
    width = min(options.max_width, WIDEST)
    line = Text.assemble((words, "title"))
    gap = width - line.cell_len - len(aside)
    if aside and gap >= APART:
        line.append(" " * gap).append(aside, "muted")
    yield line
    yield Text(glyphs_of(options).full * width, "title", no_wrap=True)


def named(exercise: Exercise, style: str = "strong") -> Text:
    """`5.2 The slope of one prediction   weight_slope`."""
    place = f"{exercise.place or ''} {exercise.title}".strip()
    return Text.assemble((place, style), " " * APART, (exercise.name, "muted"))


def go_on(words: str, command: str, options: ConsoleOptions) -> Text:
    """What to do next, and the command that does it."""
    return Text.assemble((f"{glyphs_of(options).next} ", "next"), f"{words}  ", (command, "key"))
