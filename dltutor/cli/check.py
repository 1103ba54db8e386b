"""`dltutor check`: grade an answer, or many."""

from __future__ import annotations

import json
from collections.abc import Iterable
from contextlib import nullcontext
from pathlib import Path
from typing import Annotated

import typer

from dltutor.cli.context import (
    EXIT_NOT_YET,
    EXIT_PASSED,
    Context,
    Trouble,
    record_attempt,
    shortened,
)
from dltutor.cli.names import ALesson, CurrentExercise
from dltutor.cli.training import live_training
from dltutor.course import Exercise
from dltutor.grader import Grader
from dltutor.grader.grade import needs_keras
from dltutor.runner.cold import ColdRunner
from dltutor.runner.keras import KerasRunner
from dltutor.verdict import Verdict


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(check)


File = Annotated[
    Path | None, typer.Option("--file", "-f", help="Grade this file, wherever it lies.")
]
AsJson = Annotated[
    bool, typer.Option("--json", help="Print one JSON object a verdict, and nothing else.")
]
Cold = Annotated[
    bool, typer.Option("--cold", help="Run the answer in a process that is started for it.")
]
Everything = Annotated[bool, typer.Option("--all", help="Every exercise of the course.")]


def check(
    command: typer.Context,
    exercise: CurrentExercise = None,
    file: File = None,
    as_json: AsJson = False,
    lesson: ALesson = None,
    everything: Everything = False,
    cold: Cold = False,
) -> None:
    """Say what is right, what is wrong and why. Exit code: 0 passed, 1 not, 2 misused."""
    context = Context()
    if sum([exercise is not None or file is not None, lesson is not None, everything]) > 1:
        raise Trouble("Say one of: an exercise (or --file), --lesson N, --all.")
    if lesson is not None or everything:
        chosen = (
            context.course.exercises_of(context.course.lesson(lesson))
            if lesson is not None
            else list(context.course.exercises.values())
        )
        raise typer.Exit(_check_many(context, chosen, as_json=as_json, cold=cold))
    wanted, answer = _target(context, exercise, file)
    # The child that main has started ahead, if it has: whoever takes it is who dismisses it.
    waiting = command.obj.pop() if command.obj and not needs_keras(wanted) else None
    with live_training(wanted, wanted=not as_json) as heard:
        verdict = Grader(ColdRunner(waiting), heard, KerasRunner(cold=cold)).grade(wanted, answer)
    record_attempt(context, wanted, answer, verdict)
    if as_json:
        typer.echo(json.dumps(verdict.to_json(), allow_nan=False))
    else:
        _show(context, wanted, verdict, answer)
    raise typer.Exit(EXIT_PASSED if verdict.passed else EXIT_NOT_YET)


def _target(context: Context, typed: str | None, file: Path | None) -> tuple[Exercise, Path]:
    """Which exercise, and which file: what is not said follows from the other."""
    if file is None and typed is not None and typed.endswith(".py") and Path(typed).is_file():
        file, typed = Path(typed), Path(typed).stem
    if file is None:
        wanted = context.exercise(typed)
        return wanted, context.file_of(wanted)
    if not file.exists():
        raise Trouble(f"There is no file {file}. Give the path of your answer: --file FILE")
    return context.course.exercise(typed or file.stem), file


def _show(context: Context, exercise: Exercise, verdict: Verdict, answer: Path) -> None:
    from dltutor.cli.console import make_console
    from dltutor.screen.verdict import VerdictScreen

    console = make_console()
    following = context.course.neighbour(exercise, 1) if verdict.passed else None
    console.print(VerdictScreen(verdict, file=shortened(answer), following=following))


def _check_many(context: Context, chosen: Iterable[Exercise], *, as_json: bool, cold: bool) -> int:
    """Grade each in turn with one warm runner; the number that did not pass decides the code."""
    from dltutor.runner import WarmRunner

    failed = 0
    with nullcontext(ColdRunner()) if cold else WarmRunner() as runner:
        grader = Grader(runner, keras_runner=KerasRunner(cold=cold))
        for exercise in chosen:
            answer = context.file_of(exercise)
            verdict = grader.grade(exercise, answer)
            record_attempt(context, exercise, answer, verdict)
            failed += not verdict.passed
            if as_json:
                typer.echo(json.dumps(verdict.to_json(), allow_nan=False))
            else:
                _show_line(verdict)
    return EXIT_NOT_YET if failed else EXIT_PASSED


def _show_line(verdict: Verdict) -> None:
    from dltutor.cli.console import make_console
    from dltutor.screen.verdict import VerdictLine

    make_console().print(VerdictLine(verdict))
