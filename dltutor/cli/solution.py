"""`dltutor solution`: the reference answer, after one's own, or instead."""

from __future__ import annotations

from typing import Annotated

import typer

from dltutor.cli.context import Context, Trouble
from dltutor.cli.names import AnExercise


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(solution)


def solution(
    exercise: AnExercise,
    give_up: Annotated[
        bool, typer.Option("--give-up", help="Before it is passed; this is remembered.")
    ] = False,
) -> None:
    """Show the reference answer.

    Freely after a pass; before that only with --give-up, which is remembered.
    """
    from dltutor.cli.console import make_console
    from dltutor.screen.solution import SolutionScreen

    context = Context()
    wanted = context.exercise(exercise)
    passed = context.workspace is not None and context.progress().of(wanted.name).passed
    if not passed and not give_up:
        raise Trouble(
            f"{wanted.name} is not passed yet. A hint costs nothing: dltutor hint {wanted.name}\n"
            f"To see the answer all the same: dltutor solution {wanted.name} --give-up"
        )
    context.record(lambda history: history.reveal(wanted.name, gave_up=not passed))
    make_console().print(SolutionScreen(wanted))
