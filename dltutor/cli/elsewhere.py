"""A lesson written as a file, to be read in a browser or in Jupyter."""

from __future__ import annotations

import sys
from pathlib import Path

import typer

from dltutor.cli.context import Context, Trouble, shortened
from dltutor.export.errors import ExportError
from dltutor.export.lessons import Export, Form, Html, Notebook

HERE = "-"  # standard output


def write_elsewhere(
    context: Context,
    name: str | None,
    *,
    html: str | None,
    notebook: str | None,
    every: bool,
    force: bool,
) -> None:
    """Write what is asked for, and say where it is. Raises Trouble."""
    wanted: list[tuple[Form, str | None]] = [(Html(), html), (Notebook(), notebook)]
    asked = [(form, target) for form, target in wanted if target is not None]
    if html == notebook:
        raise Trouble(f"--html and --notebook cannot both write to {html}: give two names.")
    try:
        for form, target in asked:
            _write(context, name, Export(form, force), target or "", every=every)
    except ExportError as error:
        raise Trouble(str(error)) from error


def _write(context: Context, name: str | None, export: Export, target: str, *, every: bool) -> None:
    if every:
        if target == HERE:
            raise Trouble("--all writes many files: give a folder for them, and not -.")
        files = export.all(context.course, _path(target))
        typer.echo(f"{len(files)} files are in {shortened(_path(target))}.")
        return
    chosen = context.lesson(name)
    if target == HERE:
        _print(export.form.text(context.course, chosen))
        return
    file = _path(target)
    export.one(context.course, chosen, file)
    typer.echo(f"Lesson {chosen.number}, {chosen.title}, is in {shortened(file)}.")


def _path(target: str) -> Path:
    try:
        return Path(target).expanduser()
    except RuntimeError as error:
        raise Trouble(f"{target} is nowhere that can be found: {error}.") from error


def _print(text: str) -> None:
    """In UTF-8, whatever the terminal knows: the page says that it is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())
    sys.stdout.buffer.flush()
