"""`dltutor progress`: what is done, and how."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from dltutor.cli.context import Context


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(progress)


def progress(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
) -> None:
    """Show what is done, and how.

    Every lesson and exercise: passed, tried, hints taken, answers shown.
    """
    context = Context()
    context.needed_workspace  # noqa: B018  (raises, in words, where there is none)
    summary = context.progress()
    if as_json:
        typer.echo(json.dumps(summary.to_json(context.course)))
        return
    from dltutor.cli.console import make_console
    from dltutor.screen.progress import ProgressScreen

    make_console().print(ProgressScreen(context.course, summary))
