"""What watch is showing, and what each key does to it."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import RenderableType
from rich.text import Text

from dltutor.cli.context import Context, record_attempt
from dltutor.cli.hint import take_hint
from dltutor.cli.warming import warm_up_for
from dltutor.cli.watching.reading import Reading, read
from dltutor.cli.watching.views import Scroll, View
from dltutor.course import Exercise
from dltutor.verdict import Verdict
from dltutor.workspace import WorkspaceError

if TYPE_CHECKING:
    from dltutor.screen.training import TrainingBar


@dataclass
class State:
    """The exercise one is at, its verdict, and what was asked for besides."""

    context: Context
    exercise: Exercise
    verdict: Verdict | None = None
    advice: RenderableType | None = None  # a hint, or what a key has done
    since: str = ""  # what the last save has changed
    before: Verdict | None = None  # the last verdict on the exercise
    view: View = View.VERDICT
    scrolls: dict[tuple[View, str], Scroll] = field(default_factory=dict)
    moved: int = 0  # how often a page was scrolled
    reset_asked: Reading | None = None  # the file as it was when `r` was pressed for the first time
    graded: bytes | None = None  # the content that the verdict is about
    graded_at: str = ""  # the time of day
    gone: bool = False  # there is no file
    training: TrainingBar | None = None  # of the answer that is being checked, if it trains
    notices: list[str] = field(default_factory=list)

    @property
    def file(self) -> Path:
        """The file that is watched."""
        return self.context.needed_workspace.file_of(self.exercise)

    @property
    def parts(self) -> tuple[object, ...]:
        """All that is shown: where each is the same object as before, so is the screen."""
        told = (self.exercise, self.verdict, self.graded_at, self.advice, self.view, self.gone)
        return (*told, self.moved, *self.notices)

    def saved(self) -> None:
        """There is something new to judge: what was said about the old is over."""
        self.advice, self.reset_asked, self.gone = None, None, False
        self.view = View.VERDICT

    def judged(self, verdict: Verdict, content: bytes | None) -> None:
        """Show a verdict."""
        from dltutor.screen.since import since

        self.since = since(self.before, verdict) if self.before else ""
        self.verdict, self.graded, self.before = verdict, content, verdict
        self.scrolls.pop((View.VERDICT, self.exercise.name), None)
        self.graded_at = time.strftime("%H:%M:%S")
        self.withdraw()

    def remember(self) -> None:
        """Put the verdict into the history."""
        if self.verdict is not None:
            record_attempt(self.context, self.exercise, self.file, self.verdict)

    def lost(self) -> None:
        """There is no file any more."""
        if not self.gone:
            self.saved()
            self.verdict, self.graded, self.gone = None, None, True

    def withdraw(self) -> None:
        """Something else has happened: a reset has to be asked for from the beginning."""
        if self.reset_asked is not None:
            self.reset_asked, self.advice = None, None

    @property
    def scroll(self) -> Scroll:
        """Of what is seen."""
        return self.scroll_of(self.view)

    def scroll_of(self, view: View) -> Scroll:
        """Each page keeps its place, and so does each verdict until the next."""
        lesson = self.context.course.lesson_of(self.exercise).name
        name = lesson if view is View.LESSON else self.exercise.name
        return self.scrolls.setdefault((view, name), Scroll())

    def read(self, view: View) -> None:
        """Show a page; the verdict, if it is the one that is seen."""
        self.view = View.VERDICT if self.view is view else view

    def go(self, step: int) -> None:
        """To the next exercise, or the one before."""
        neighbour = self.context.course.neighbour(self.exercise, step)
        if neighbour is None:
            end = "the last" if step > 0 else "the first"
            self.advice = Text(f"This is {end} exercise of the course.")
            return
        self.saved()
        self.exercise, self.verdict, self.graded = neighbour, None, None
        self.before, self.since = None, ""
        warm_up_for([neighbour])
        self.context.record(lambda history: history.selected(neighbour.name))

    def hint(self) -> None:
        """One more hint, in the place of the next step."""
        from dltutor.screen.hints import HintScreen

        self.scrolls.pop((View.VERDICT, self.exercise.name), None)
        number = min(take_hint(self.context, self.exercise), len(self.exercise.hints))
        self.advice = HintScreen(self.exercise, number, number, more="One more: h")

    def solution(self) -> None:
        """The reference answer, after a pass."""
        if self.verdict is not None and self.verdict.passed:
            name = self.exercise.name
            self.context.record(lambda history: history.reveal(name, gave_up=False))
            self.view = View.SOLUTION
            return
        name = self.exercise.name
        self.advice = Text(
            "The answer is shown after a pass. To give up, in another window: "
            f"dltutor solution {name} --give-up"
        )

    def reset(self) -> None:
        """Ask first; then back to the starter, with a copy kept.

        The answer counts for the file that was asked about: saved since then, it is another.
        """
        reading = read(self.file)
        if self.reset_asked != reading:
            self.reset_asked = reading
            self.advice = Text("Back to the starter? A copy is kept. r: yes   any other key: no")
            return
        self.reset_asked = None
        try:
            kept = self.context.needed_workspace.reset(self.exercise)
        except WorkspaceError as error:
            self.advice = Text(str(error))
            return
        self.context.record(lambda history: history.reset(self.exercise.name))
        self.advice, self.graded, self.before = None, None, None
        undo = f" To have yours back: dltutor undo {self.exercise.name}" if kept else ""
        self.notices.append(f"Reset.{undo}")
