"""`dltutor watch`: check the answer each time it is saved."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import typer

from dltutor.cli.context import Context, Trouble
from dltutor.cli.names import CurrentExercise
from dltutor.cli.warming import warm_up_for


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(watch)


def watch(
    exercise: CurrentExercise = None,
) -> None:
    """Check an exercise each time its file is saved.

    Keys: t task, l lesson, v verdict; h hint, n next, p previous, r reset, s solution, e edit,
    q quit. Space, b and the arrows scroll what is too long for the screen.
    """
    from dltutor.cli.console import make_console
    from dltutor.cli.watching.state import State
    from dltutor.grader import Grader
    from dltutor.runner import WarmRunner
    from dltutor.runner.keras import KerasRunner

    if os.name != "posix":
        raise Trouble("watch needs Linux, macOS or WSL. Check by hand: dltutor check")
    if sys.stdout is None:
        raise Trouble("watch has no standard output to show verdicts on: do not start it with >&-")
    if sys.stdin is None:  # nothing is there: now it is something that has ended
        sys.stdin = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115
    notices: list[str] = []
    context = Context(notices.append)
    context.needed_workspace.add_missing_files()
    state = State(context, context.exercise(exercise), notices=notices)
    warm_up_for([state.exercise])
    with WarmRunner() as runner, KerasRunner() as keras_runner:
        grader = Grader(runner, keras_runner=keras_runner)

        def end_play() -> None:
            runner.end_play()
            keras_runner.end_play()

        if sys.stdin.isatty() and sys.stdout.isatty():
            from dltutor.cli.watching.loop import Loop

            Loop(state, grader, end_play, make_console()).run()
        else:
            from dltutor.cli.watching import plain

            plain.run(state, grader)
