"""What watch is showing, and what each key does to it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import RenderableType
from rich.text import Text

from dltutor.cli.context import Context, record_attempt
from dltutor.cli.hint import take_hint
from dltutor.course import Exercise
from dltutor.verdict import Verdict
from dltutor.workspace import WorkspaceError

SECOND_LOOK = 0.03  # seconds after which a file that was empty is read again


@dataclass
class State:
    """The exercise one is at, its verdict, and what was asked for besides."""

    context: Context
    exercise: Exercise
    verdict: Verdict | None = None
    advice: RenderableType | None = None  # a hint, or what a key has done
    page: RenderableType | None = None  # something that has the screen until the next key
    reset_asked: bool = False
    graded: bytes | None = None  # the content that the verdict is about
    notices: list[str] = field(default_factory=list)

    @property
    def file(self) -> Path:
        """The file that is watched."""
        return self.context.needed_workspace.file_of(self.exercise)

    def content(self) -> bytes | None:
        """What the file holds now; None if it is gone. An editor may be half-way: look twice."""
        for _ in range(2):
            try:
                data = self.file.read_bytes()
            except OSError:
                data = b""
            if data:
                return data
            time.sleep(SECOND_LOOK)
        return data if self.file.exists() else None

    def judged(self, verdict: Verdict, content: bytes) -> None:
        """Show a verdict, and remember the attempt."""
        self.verdict, self.graded = verdict, content
        self.advice = None
        record_attempt(self.context, self.exercise, self.file, verdict)

    def go(self, step: int) -> None:
        """To the next exercise, or the one before."""
        neighbour = self.context.course.neighbour(self.exercise, step)
        if neighbour is None:
            end = "the last" if step > 0 else "the first"
            self.advice = Text(f"This is {end} exercise of the course.")
            return
        self.exercise, self.verdict, self.graded, self.advice = neighbour, None, None, None
        self.context.record(lambda history: history.selected(neighbour.name))

    def hint(self) -> None:
        """One more hint, in the place of the next step."""
        from dltutor.screen.hints import HintScreen

        number = min(take_hint(self.context, self.exercise), len(self.exercise.hints))
        self.advice = HintScreen(self.exercise, number, number, more="One more: h")

    def solution(self) -> None:
        """The reference answer, after a pass."""
        from dltutor.screen.solution import SolutionScreen

        if self.verdict is not None and self.verdict.passed:
            name = self.exercise.name
            self.context.record(lambda history: history.reveal(name, gave_up=False))
            self.page = SolutionScreen(self.exercise)
            return
        name = self.exercise.name
        self.advice = Text(
            "The answer is shown after a pass. To give up, in another window: "
            f"dltutor solution {name} --give-up"
        )

    def reset(self) -> None:
        """Ask first; then back to the starter, with a copy kept."""
        if not self.reset_asked:
            self.reset_asked = True
            self.advice = Text("Back to the starter? A copy is kept. r: yes   any other key: no")
            return
        self.reset_asked = False
        try:
            self.context.needed_workspace.reset(self.exercise)
        except WorkspaceError as error:
            self.advice = Text(str(error))
            return
        self.context.record(lambda history: history.reset(self.exercise.name))
        self.graded = None
        self.notices.append(f"Reset. To have yours back: dltutor undo {self.exercise.name}")
