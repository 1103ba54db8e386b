"""`dltutor` alone: one screen that says where one is and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderResult
from rich.table import Table
from rich.text import Text

from dltutor.course import Course, Exercise, Lesson
from dltutor.progress import Progress
from dltutor.screen.progress import bar
from dltutor.screen.prose import inline
from dltutor.screen.theme import look_of

MOST, BEFORE = 8, 2  # lessons that are shown, and how many of them lie behind


@dataclass(frozen=True)
class HomeScreen:
    """The course so far; `file` is the current exercise's, None where there is no workspace.

    `due` counts the topics of drills that are to be practised again.
    """

    course: Course
    progress: Progress
    current: Exercise | None
    file: str | None
    due: int = 0

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Bars for the lessons, the current exercise, the commands that matter now."""
        look = look_of(options)
        names = list(self.course.exercises)
        total = self.progress.passed_of(names)
        yield Text.assemble(
            ("dltutor", "heading"), ("  deep learning, from the weighted sum up", "muted")
        )
        yield Text()
        for lesson in self._near():
            passed = self.progress.passed_of(lesson.exercise_names)
            yield Text.assemble(
                f"  {lesson.number:2} {lesson.title:28}",
                bar(passed, len(lesson.exercise_names), look),
                (f"  {passed} of {len(lesson.exercise_names)}", "muted"),
            )
        count = len(self.course.lessons)
        told = f"{total} of {len(names)} exercises passed, in {count} lesson{'s' * (count > 1)}"
        yield Text(f"     {'All':28}{told}", "muted")
        yield Text()
        if self.current is not None:
            yield Text.assemble(
                (f"{look.glyphs.next} Next  ", "next"),
                (f"{self.current.place} {self.current.title}", "strong"),
                (f"   {self.current.name}", "muted"),
            )
            yield inline(self.current.summary, colour=look.colour)
            if self.file:
                yield Text(self.file, "path")
        else:
            yield Text(f"{look.glyphs.right} Every exercise is passed.", "ok")
        yield Text()
        yield self._commands()

    def _near(self) -> tuple[Lesson, ...]:
        """The lessons round the current one, as many as leave room for the rest in 24 lines."""
        lessons = self.course.lessons
        here = len(lessons) - 1
        if self.current is not None:
            here = lessons.index(self.course.lesson_of(self.current))
        first = max(0, min(here - BEFORE, len(lessons) - MOST))
        return lessons[first : first + MOST]

    def _commands(self) -> Table:
        table = Table.grid(padding=(0, 3, 0, 0))
        for command, what in self._useful():
            table.add_row(Text(f"  {command}", "key"), Text(what, "muted"))
        return table

    def _useful(self) -> Iterator[tuple[str, str]]:
        if self.file is None and self.current is not None:
            yield "dltutor start", "make a folder to work in: ./dltutor-course"
        yield "dltutor lesson", "read the lesson you are in"
        if self.file is not None:
            yield "dltutor watch", "have your file checked each time you save it"
            yield "dltutor check", "have it checked once"
            yield "dltutor hint", "a question that leads on"
        if self.due:
            topics = "a topic" if self.due == 1 else f"{self.due} topics"
            yield "dltutor review", f"practise {topics} again before you forget"
        else:
            yield "dltutor drill", "practise by hand, with small numbers"
        yield "dltutor --help", "everything else"
