"""The forms in which `dltutor check` tells a verdict, and which was asked for."""

from __future__ import annotations

import json
import sys
from enum import StrEnum
from pathlib import Path

import typer

from dltutor.cli.context import Trouble
from dltutor.course import Exercise
from dltutor.verdict import Verdict


class Format(StrEnum):
    """For people, for programs, for editors."""

    TEXT = "text"
    JSON = "json"
    GCC = "gcc"


def chosen(form: Format | None, *, as_json: bool) -> Format:
    """The form that was asked for; text where none was."""
    if as_json and form not in (None, Format.JSON):
        raise Trouble(f"--json and --format={form} ask for two different things: say one of them.")
    return Format.JSON if as_json else form or Format.TEXT


def print_json(verdict: Verdict) -> None:
    """One object on one line."""
    typer.echo(json.dumps(verdict.to_json(), allow_nan=False))


def print_gcc(verdict: Verdict, exercise: Exercise, answer: Path, shown: str) -> None:
    """A finding a line; a pass is silent as a compiler is, but for a person who looks on."""
    from dltutor.cli.console import make_console
    from dltutor.screen.gcc import gcc_lines

    out = make_console().file  # it replaces what cannot be encoded, and wraps nothing
    for line in gcc_lines(verdict, shown, *_position(verdict, exercise, answer)):
        out.write(f"{line}\n")
    if verdict.passed and sys.stderr.isatty():
        typer.echo(f"{exercise.name}: {verdict.headline}", err=True)


def _position(verdict: Verdict, exercise: Exercise, answer: Path) -> tuple[int, int | None]:
    """Line and column to jump to; where the verdict has none, the function that was asked for."""
    from dltutor.grader.source import Unreadable, read

    try:
        source = read(answer)
    except Unreadable as error:
        true = error.line == verdict.line  # unless the file was saved anew
        return verdict.line or 1, error.column if true else None
    asked = [verdict.case.call.partition("(")[0]] if verdict.case else []
    found = (source.definitions.get(name) for name in (*asked, *exercise.names))
    return verdict.line or next((node.lineno for node in found if node), 1), None
