"""`dltutor start`: make the folder to work in."""

from __future__ import annotations

import sys
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
    vscode: Annotated[
        bool, typer.Option("--vscode", help="Add tasks for Visual Studio Code to the folder.")
    ] = False,
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
    _first_step(context, workspace.root)
    if vscode:
        _add_tasks(workspace.root)


def _first_step(context: Context, root: Path) -> None:
    typer.echo("\nFirst step:\n")
    if root != here():
        typer.echo(f"  cd {_quoted(shortened(root))}")
    minutes = context.course.lessons[0].minutes
    typer.echo(f"  dltutor lesson 1      read: {minutes} minutes, with pictures")
    typer.echo("  dltutor watch         write: your file is checked each time you save it")


def _add_tasks(root: Path) -> None:
    from dltutor.workspace.vscode import FILE, add_tasks

    added = add_tasks(root, _program())
    file = shortened(root / FILE)
    typer.echo(f"\n{file} {f'has {len(added)} new tasks' if added else 'has its tasks already'}.")
    typer.echo("Open the folder in VS Code: Ctrl+Shift+B (on a Mac Cmd+Shift+B) checks the file")
    typer.echo("you are in, and Terminal > Run Task... has the others.")


def _program() -> list[str]:
    """How an editor starts the dltutor that runs now: editors may not have our PATH."""
    script = Path(sys.executable).with_name("dltutor")
    # -P: a file of the learner's in the current folder must not hide a module of Python's.
    return [str(script)] if script.is_file() else [sys.executable, "-P", "-m", "dltutor"]


def _quoted(path: str) -> str:
    import shlex

    return shlex.quote(path)
