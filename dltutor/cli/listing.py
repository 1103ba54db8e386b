"""`dltutor list`: all lessons and exercises, by name and place."""

from __future__ import annotations

import typer

from dltutor.cli.context import Context


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("list")(show)


def show() -> None:
    """List every exercise with its place, name and title."""
    from dltutor.cli.console import make_console
    from dltutor.screen.listing import ExerciseList

    context = Context()
    make_console().print(ExerciseList(context.course, context.progress()))
