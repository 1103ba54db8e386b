"""`dltutor hint`: one more question that a good teacher would ask."""

from __future__ import annotations

from typing import Annotated

import typer

from dltutor.cli.context import Context
from dltutor.cli.names import CurrentExercise
from dltutor.course import Exercise


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(hint)


def hint(
    exercise: CurrentExercise = None,
    every: Annotated[bool, typer.Option("--all", help="Show all hints at once.")] = False,
) -> None:
    """Show the next hint, one more at each call."""
    from dltutor.cli.console import make_console
    from dltutor.screen.hints import HintScreen

    context = Context()
    wanted = context.exercise(exercise)
    count = len(wanted.hints)
    last = count if every else min(take_hint(context, wanted), count)
    first = 1 if every else last
    make_console().print(HintScreen(wanted, first, last))


def take_hint(context: Context, exercise: Exercise) -> int:
    """The number of the next hint, from 1, put into the history; past the last it stays there."""
    if context.workspace is None:
        return 1
    taken = context.progress().of(exercise.name).hints
    following = min(taken + 1, len(exercise.hints))
    if following > taken:
        context.record(lambda history: history.hint(exercise.name, following))
    return following
