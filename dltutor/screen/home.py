"""`dltutor` alone: one screen that says where one is and what comes next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.table import Table
from rich.text import Text

from dltutor.course import Course, Exercise, Lesson
from dltutor.progress import Progress
from dltutor.screen.heading import named, title
from dltutor.screen.prose import prose
from dltutor.screen.standing import lesson_line, with_meter
from dltutor.screen.theme import glyphs_of, look_on

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
        yield from title("dltutor", "deep learning, from the weighted sum up", options)
        yield from self._standing(options)
        yield Text()
        yield from self._next(console, options)
        yield Text()
        yield self._commands()

    def _standing(self, options: ConsoleOptions) -> Iterator[Text]:
        """The lessons near the current one, an arrow at that, and the sum of all."""
        here = self.course.lesson_of(self.current) if self.current else None
        lines = [
            lesson_line(self.course, lesson, self.progress, options, here=lesson is here)
            for lesson in self._near()
        ]
        yield from lines
        names, count = list(self.course.exercises), len(self.course.lessons)
        widest = max(len(lesson.title) for lesson in self.course.lessons)
        told = f"All {count} lesson{'s' * (count > 1)}"
        line = Text.assemble((f"       {told:{widest}}  ", "muted"))
        yield with_meter(line, self.progress.passed_of(names), len(names), options)

    def _next(self, console: Console, options: ConsoleOptions) -> Iterator[Text]:
        glyphs = glyphs_of(options)
        if self.current is None:
            yield Text(f"{glyphs.right} Every exercise is passed.", "ok")
            return
        yield Text.assemble((f"{glyphs.next} Next  ", "next"), named(self.current))
        look = look_on(console, options)
        yield prose(self.current.summary, look)
        if self.file:
            yield Text(self.file, "path")

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


def demo() -> Iterator[RenderableType]:
    """In the fourth lesson; before the first; and at the end."""
    from dltutor.screen.demo import sample

    course, progress = sample()
    current = progress.current(course)
    yield HomeScreen(course, progress, current, "dltutor-course/04-loss-functions/it.py", due=2)
    blank = Progress()
    yield HomeScreen(course, blank, blank.current(course), None)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
