"""The commands of dltutor that a notebook has: `%dltutor check NAME`, `%dltutor hint NAME`."""

from __future__ import annotations

import os
import shlex
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from dltutor.cli.context import Context, Trouble, sentence_for
from dltutor.notebook.answer import Answer, answer_among

if TYPE_CHECKING:
    from dltutor.course import Exercise
    from dltutor.verdict import Verdict

USAGE = (
    "Say what to do: %dltutor check EXERCISE or %dltutor hint EXERCISE.\n"
    "An exercise has a name (node_value) or a place (1.2)."
)


class Magic:
    """What `%dltutor` and `%%dltutor` call; no exception of ours reaches the notebook."""

    def __init__(self, shell: Any) -> None:
        self.shell = shell
        self._lent: dict[str, Any] = {}  # what the notebook has of answers that have passed

    def __call__(self, line: str, cell: str | None = None) -> None:
        """Do what the line says; under `%%` the answer is the cell's own code."""
        from dltutor.notebook.shown import say

        try:
            self._obey(line, cell)
        except KeyboardInterrupt:
            say("Stopped: nothing was checked.")
        except Exception as error:
            from dltutor.cli.app import DEBUG

            if os.environ.get(DEBUG):
                raise
            say(sentence_for(error))

    def _obey(self, line: str, cell: str | None) -> None:
        from dltutor.notebook.shown import say

        try:
            command, *names = shlex.split(line, comments=True)
        except ValueError as error:
            raise Trouble(USAGE) from error
        commands: dict[str, Callable[[Context, str, str | None], None]]
        commands = {"check": self._check, "hint": self._hint}
        if command not in commands or len(names) != 1:
            raise Trouble(USAGE)
        commands[command](Context(say), names[0], cell)

    def _check(self, context: Context, typed: str, cell: str | None) -> None:
        from dltutor.notebook.shown import show_verdict

        exercise = context.exercise(typed)
        if cell is not None:
            verdict = _graded(exercise, Answer(f"\n{cell}"))  # lines count from the command's
        elif answer := answer_among(self._run_cells(), exercise.names):
            verdict = _graded(exercise, answer)
        else:
            verdict = _graded_file(exercise, _file_of(context, exercise))
        _record(context, exercise, verdict)
        show_verdict(verdict, exercise)
        if cell is not None and verdict.passed:
            self._lend(exercise, cell)

    def _lend(self, exercise: Exercise, cell: str) -> None:
        """What is right may be used in the notebook, where its names are not taken by others."""
        space: dict[str, Any] = {"__name__": "__main__"}
        exec(compile(cell, f"<{exercise.name}>", "exec"), space)
        there = self.shell.user_ns
        for name in exercise.names:
            if name not in there or there[name] is self._lent.get(name):
                there[name] = self._lent[name] = space[name]

    def _hint(self, context: Context, typed: str, cell: str | None) -> None:
        from dltutor.cli.hint import take_hint
        from dltutor.notebook.shown import show_hint

        exercise = context.exercise(typed)
        show_hint(exercise, min(take_hint(context, exercise), len(exercise.hints)))

    def _run_cells(self) -> list[str]:
        """What was run in this notebook, in its order."""
        return [str(each) for each in self.shell.user_ns.get("In", [])]


def _graded(exercise: Exercise, answer: Answer) -> Verdict:
    """The verdict on a text: its lines are counted as the learner sees them."""
    with tempfile.TemporaryDirectory(prefix="dltutor") as folder:
        file = Path(folder) / f"{exercise.name}.py"
        file.write_text(answer.source, encoding="utf-8")
        verdict = _graded_file(exercise, file)
    return replace(
        verdict,
        line=max(verdict.line - answer.above, 1) if verdict.line else None,
        headline=answer.as_seen(verdict.headline),
        explanation=answer.as_seen(verdict.explanation),
    )


def _graded_file(exercise: Exercise, file: Path) -> Verdict:
    from dltutor.grader import Grader

    return Grader().grade(exercise, file)


def _file_of(context: Context, exercise: Exercise) -> Path:
    """The learner's file, where the notebook says nothing of an exercise. Raises Trouble."""
    if context.workspace is None:
        raise Trouble(
            f"No cell that was run defines {' or '.join(exercise.names)}, and there is no course "
            "folder here.\nBegin the cell that holds your answer with this line, and run it: "
            f"%%dltutor check {exercise.name}"
        )
    return context.file_of(exercise)


def _record(context: Context, exercise: Exercise, verdict: Verdict) -> None:
    """Into the history of the course folder that the notebook lies in, if it does."""
    from dltutor.verdict import Status

    if verdict.status is not Status.UNTOUCHED:
        context.record(lambda history: history.attempt(exercise.name, verdict))
