"""`dltutor reset` and `dltutor undo`: back to the starter, and back again."""

from __future__ import annotations

from typing import Annotated

import typer

from dltutor.cli.context import Context, shortened
from dltutor.cli.names import exercise_names


def register(app: typer.Typer) -> None:
    """Add both commands."""
    app.command()(reset)
    app.command()(undo)


Named = Annotated[str, typer.Argument(help="Name or place.", autocompletion=exercise_names)]


def reset(exercise: Named) -> None:
    """Put an exercise's file back to the starter. A copy of yours is kept: see undo."""
    context = Context()
    wanted = context.exercise(exercise)
    workspace = context.needed_workspace
    copy = workspace.reset(wanted)
    context.record(lambda history: history.reset(wanted.name))
    typer.echo(f"{shortened(workspace.file_of(wanted))} is the starter again.")
    if copy is not None:
        typer.echo(f"Yours is kept in {shortened(copy)}")
        typer.echo(f"To have it back: dltutor undo {wanted.name}")


def undo(
    exercise: Annotated[
        str | None,
        typer.Argument(
            help="Name or place; the current one without it.", autocompletion=exercise_names
        ),
    ] = None,
) -> None:
    """Bring back what a reset replaced; undone twice it is redone."""
    context = Context()
    wanted = context.exercise(exercise)
    workspace = context.needed_workspace
    workspace.undo(wanted)
    context.record(lambda history: history.undo(wanted.name))
    typer.echo(
        f"{shortened(workspace.file_of(wanted))} is as it was before the last reset or undo."
    )
