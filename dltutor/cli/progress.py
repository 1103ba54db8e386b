"""`dltutor progress`: what is done, and how."""

from __future__ import annotations

import json
from typing import Annotated

import typer

from dltutor.cli.context import Context, Trouble


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(progress)


def progress(
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    markdown: Annotated[
        bool, typer.Option("--markdown", help="Print a summary to keep, as Markdown.")
    ] = False,
) -> None:
    """Show what is done, and how.

    Every lesson and exercise: passed, tried, hints taken, answers shown.
    """
    if as_json and markdown:
        raise Trouble("Say one of: --json, --markdown.")
    context = Context()
    context.needed_workspace  # noqa: B018  (raises, in words, where there is none)
    summary = context.progress()
    if as_json:
        typer.echo(json.dumps(summary.to_json(context.course)))
        return
    if markdown:
        from datetime import datetime

        from dltutor.progress.markdown import as_markdown

        today = datetime.now().astimezone().date()
        typer.echo(as_markdown(context.course, summary, today), nl=False)
        return
    from dltutor.cli.console import make_console
    from dltutor.screen.progress import ProgressScreen

    make_console().print(ProgressScreen(context.course, summary))
