"""`dltutor check`: grade an answer, or many."""

from __future__ import annotations

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
from dltutor.cli.formats import Format, chosen, print_gcc, print_json
from dltutor.cli.names import ALesson, CurrentExercise
from dltutor.cli.training import live_training
from dltutor.course import Exercise
from dltutor.grader import Grader
from dltutor.runner.cold import ColdRunner
from dltutor.runner.keras import KerasRunner
from dltutor.verdict import Verdict


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(check)


File = Annotated[
    Path | None, typer.Option("--file", "-f", help="Grade this file, wherever it lies.")
]
Form = Annotated[
    Format | None,
    typer.Option(
        "--format",
        show_default=False,
        help="json: one object a verdict. gcc: file:line: message, for editors. text without it.",
    ),
]
AsJson = Annotated[bool, typer.Option("--json", help="The same as --format=json.")]
Cold = Annotated[
    bool, typer.Option("--cold", help="Run the answer in a process that is started for it.")
]
Everything = Annotated[bool, typer.Option("--all", help="Every exercise of the course.")]


def check(
    command: typer.Context,
    exercise: CurrentExercise = None,
    file: File = None,
    form: Form = None,
    as_json: AsJson = False,
    lesson: ALesson = None,
    everything: Everything = False,
    cold: Cold = False,
) -> None:
    """Say what is right, what is wrong and why. Exit code: 0 passed, 1 not, 2 misused."""
    context, form = Context(), chosen(form, as_json=as_json)
    if sum([exercise is not None or file is not None, lesson is not None, everything]) > 1:
        raise Trouble("Say one of: an exercise (or --file), --lesson N, --all.")
    if lesson is not None or everything:
        exercises = (
            context.course.exercises_of(context.course.lesson(lesson))
            if lesson is not None
            else list(context.course.exercises.values())
        )
        raise typer.Exit(_check_many(context, exercises, form, cold=cold))
    wanted, answer = _target(context, exercise, file)
    # The child that main has started ahead, if it has: whoever takes it is who dismisses it.
    waiting = command.obj.pop() if command.obj and not wanted.needs_keras else None
    with live_training(wanted, wanted=form is Format.TEXT) as heard:
        verdict = Grader(ColdRunner(waiting), heard, KerasRunner(cold=cold)).grade(wanted, answer)
    record_attempt(context, wanted, answer, verdict)
    if form is Format.TEXT:
        _show(context, wanted, verdict, answer)
    else:
        _print(form, verdict, wanted, answer)
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


def _print(form: Format, verdict: Verdict, exercise: Exercise, answer: Path) -> None:
    """For programs: no console, no width, no colour."""
    if form is Format.JSON:
        print_json(verdict)
    else:
        print_gcc(verdict, exercise, answer, shortened(answer))


def _show(context: Context, exercise: Exercise, verdict: Verdict, answer: Path) -> None:
    from dltutor.cli.console import make_console
    from dltutor.screen.verdict import VerdictScreen

    console = make_console()
    following = context.course.neighbour(exercise, 1) if verdict.passed else None
    console.print(VerdictScreen(verdict, file=shortened(answer), following=following))


def _check_many(
    context: Context, exercises: Iterable[Exercise], form: Format, *, cold: bool
) -> int:
    """Grade each in turn with one warm runner; the number that did not pass decides the code."""
    from dltutor.runner import WarmRunner

    failed = 0
    with nullcontext(ColdRunner()) if cold else WarmRunner() as runner:
        grader = Grader(runner, keras_runner=KerasRunner(cold=cold))
        for exercise in exercises:
            answer = context.file_of(exercise)
            verdict = grader.grade(exercise, answer)
            record_attempt(context, exercise, answer, verdict)
            failed += not verdict.passed
            if form is Format.TEXT:
                _show_line(verdict)
            else:
                _print(form, verdict, exercise, answer)
    return EXIT_NOT_YET if failed else EXIT_PASSED


def _show_line(verdict: Verdict) -> None:
    from dltutor.cli.console import make_console
    from dltutor.screen.verdict import VerdictLine

    make_console().print(VerdictLine(verdict))
