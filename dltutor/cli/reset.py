"""`dltutor reset` and `dltutor undo`: back to the starter, and back again."""

from __future__ import annotations

import typer

from dltutor.cli.context import Context, shortened
from dltutor.cli.names import AnExercise, CurrentExercise


def register(app: typer.Typer) -> None:
    """Add both commands."""
    app.command()(reset)
    app.command()(undo)


def reset(exercise: AnExercise) -> None:
    """Put a file back to the starter; a copy is kept."""
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
    exercise: CurrentExercise = None,
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
