"""`dltutor start`: make the folder to work in."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from dltutor.cli.context import Context, here, shortened

DEFAULT = "dltutor-course"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(start)


def start(
    folder: Annotated[
        Path | None, typer.Argument(metavar="DIR", help=f"Where; ./{DEFAULT} without it.")
    ] = None,
) -> None:
    """Make a folder to work in, with every exercise.

    Files that are there already stay as they are.
    """
    from dltutor.workspace import make_workspace

    context = Context()
    if folder is None:
        folder = context.workspace.root if context.workspace else here() / DEFAULT
    workspace, made = make_workspace(folder, context.course)
    lessons, exercises = len(context.course.lessons), len(context.course.exercises)
    where = shortened(workspace.root)
    if not made:
        typer.echo(f"{where} is complete already: {exercises} exercises in {lessons} lessons.")
    elif len(made) < exercises:
        typer.echo(f"Added {len(made)} new exercises to {where}; the others are as you left them.")
    else:
        typer.echo(f"Made {where}: {exercises} exercises in {lessons} lessons.")
    typer.echo("\nFirst step:\n")
    if workspace.root != here():
        typer.echo(f"  cd {_quoted(where)}")
    minutes = context.course.lessons[0].minutes
    typer.echo(f"  dltutor lesson 1      read: {minutes} minutes, with pictures")
    typer.echo("  dltutor watch         write: your file is checked each time you save it")


def _quoted(path: str) -> str:
    import shlex

    return shlex.quote(path)
