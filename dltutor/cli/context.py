"""What every command needs: the course, the workspace, the history; and words for what fails."""

from __future__ import annotations

import sys
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from dltutor.course import Course, CourseError, Exercise, Lesson, UnknownName, course_here

if TYPE_CHECKING:
    from dltutor.progress import History, Progress
    from dltutor.verdict import Verdict
    from dltutor.workspace import Workspace

EXIT_PASSED, EXIT_NOT_YET, EXIT_MISUSE = 0, 1, 2
EXIT_INTERRUPTED = 130


class Trouble(Exception):
    """A command cannot go on; the text says what happened and what to do."""


class Context:
    """The learner's surroundings, each looked up when first asked for.

    `say` tells the learner what is not the answer to their command.
    """

    def __init__(self, say: Callable[[str], None] | None = None) -> None:
        self.say = say or say_aside

    @cached_property
    def course(self) -> Course:
        """The course: dltutor's own, or the one that DLTUTOR_COURSE names."""
        return course_here()

    @cached_property
    def workspace(self) -> Workspace | None:
        """The learner's folder, where there is one round here."""
        from dltutor.workspace import find_workspace

        return find_workspace(here(), self.course)

    @property
    def needed_workspace(self) -> Workspace:
        """The learner's folder. Raises Trouble where there is none."""
        if self.workspace is None:
            raise Trouble(
                f"There is no course folder in {here()} or above it.\n"
                "Make one with: dltutor start      or go to yours: cd dltutor-course"
            )
        return self.workspace

    @cached_property
    def history(self) -> History:
        """What has happened in the workspace so far."""
        from dltutor.progress import History

        return History(self.needed_workspace.database)

    def progress(self) -> Progress:
        """Where the learner stands; a blank slate without a workspace."""
        from dltutor.progress import Progress

        if self.workspace is None:
            return Progress()
        found = [Progress()]
        self.record(lambda history: found.append(history.summary(self.course.present_names)))
        return found[-1]

    def record(self, what: Callable[[History], None]) -> None:
        """Put something into the history; if that cannot be, say so and go on."""
        from dltutor.progress import HistoryError

        if self.workspace is None:
            return
        try:
            what(self.history)
        except HistoryError as error:
            self.say(str(error))
        for notice in self.history.notices:
            self.say(notice)
        self.history.notices.clear()

    def exercise(self, typed: str | None) -> Exercise:
        """The exercise that is meant; the current one where nothing is typed. Raises Trouble."""
        if typed is not None:
            return self.course.exercise(typed)
        current = self.progress().current(self.course)
        if current is None:
            raise Trouble(
                "Every exercise is passed: there is no current one.\n"
                "Name one to check it again: dltutor check EXERCISE      all names: dltutor list"
            )
        return current

    def lesson(self, typed: str | None) -> Lesson:
        """The lesson that is meant; that of the current exercise where nothing is typed."""
        if typed is not None:
            return self.course.lesson(typed)
        current = self.progress().current(self.course)
        return self.course.lesson_of(current) if current else self.course.lessons[-1]

    def file_of(self, exercise: Exercise) -> Path:
        """The learner's file for an exercise, made from the starter if it is not there yet."""
        workspace = self.needed_workspace
        file = workspace.file_of(exercise)
        if not file.exists():
            workspace.add_missing_files()
        return file


def here() -> Path:
    """The current folder; the home folder where the current one is gone."""
    try:
        return Path.cwd()
    except FileNotFoundError:
        return Path.home()


def shortened(path: Path) -> str:
    """A path as one would type it from here, where that is shorter."""
    with suppress(ValueError):
        return str(path.relative_to(here()))
    return str(path)


def sentence_for(error: Exception) -> str:
    """What to tell somebody who ran into an exception of ours."""
    from dltutor.classroom.errors import ClassroomError
    from dltutor.grader import GraderError
    from dltutor.progress import HistoryError
    from dltutor.workspace import WorkspaceError

    if isinstance(error, UnknownName):
        return _unknown(error)
    ours = Trouble, CourseError, ClassroomError, GraderError, HistoryError, WorkspaceError
    if isinstance(error, ours):
        return str(error)
    if isinstance(error, OSError) and error.filename:
        return f"{error.filename}: {error.strerror}."
    return (
        f"dltutor itself failed: {type(error).__name__}: {error}\n"
        "That is a fault of dltutor, not yours, and nothing of yours was changed. Run it again "
        "with\nDLTUTOR_DEBUG=1 set to see where, and please report it."
    )


def _unknown(error: UnknownName) -> str:
    names = " or ".join(error.near)
    near = f" Did you mean {names}?" if error.near else ""
    lists = {"topic": "dltutor drill --list", "topic to show": "dltutor show --list"}
    command = lists.get(error.what, "dltutor list")
    return f"{error}{near}\nAll names: {command}"


def record_attempt(context: Context, exercise: Exercise, answer: Path, verdict: Verdict) -> None:
    """Put a check into the history, where the file is the workspace's own.

    A starter that is checked before anything is written is no attempt.
    """
    from dltutor.verdict import Status

    if verdict.status is Status.UNTOUCHED or context.workspace is None:
        return
    if context.workspace.file_of(exercise) == answer.resolve():
        context.record(lambda history: history.attempt(exercise.name, verdict))


def say_aside(sentence: str) -> None:
    """Tell the learner something that is not the answer to their command."""
    print(sentence, file=sys.stderr)
