"""Lists: all lessons, all exercises, each with where the learner stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.course import Course
from dltutor.progress import Progress
from dltutor.screen.columns import Columns
from dltutor.screen.heading import go_on, title
from dltutor.screen.standing import exercise_line, key
from dltutor.screen.theme import look_of

HEADINGS = ("", "lesson", "takes", "passed", "name")
GAP = 2  # columns: with more the names of lessons have no room in 80


@dataclass(frozen=True)
class LessonList:
    """Every lesson: number, title, minutes, how many of its exercises are passed."""

    course: Course
    progress: Progress

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line a lesson; where there is little room without the last columns."""
        yield from title("Lessons", f"{len(self.course.lessons)} of them", options)
        for count in range(len(HEADINGS), 1, -1):
            rows = [row[:count] for row in self._rows()]
            table = Columns(HEADINGS[:count], rows, right=(0, 2), gap=GAP)
            if table.width <= options.max_width:
                break
        yield from table.lines(look_of(options).glyphs.rule)
        yield Text()
        yield go_on("Read one", "dltutor lesson 1", options)

    def _rows(self) -> Iterator[list[Text]]:
        for lesson in self.course.lessons:
            done = self.progress.passed_of(lesson.exercise_names)
            yield [
                Text(str(lesson.number), "muted"),
                Text(lesson.title, "strong"),
                Text(f"{lesson.minutes} min", "muted"),
                Text(f"{done} of {len(lesson.exercise_names)}"),
                Text(lesson.name, "muted"),
            ]


@dataclass(frozen=True)
class ExerciseList:
    """Every exercise under its lesson: mark, place, name, title."""

    course: Course
    progress: Progress

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A heading a lesson, a line an exercise."""
        look = look_of(options)
        yield from title("Exercises", f"{len(self.course.exercises)} of them", options)
        widest = max(len(exercise.title) for exercise in self.course.exercises.values())
        for lesson in self.course.lessons:
            yield Text(f"{lesson.number} {lesson.title}", "heading")
            for exercise in self.course.exercises_of(lesson):
                line = Text("  ").append_text(exercise_line(exercise, self.progress, look))
                line.pad_right(widest + 10 - line.cell_len)
                yield line.append(f"  {exercise.name}", "muted")
            yield Text()
        yield key(look)


def demo() -> Iterator[RenderableType]:
    """The course as it is, some of it done."""
    from dltutor.screen.demo import sample

    course, progress = sample()
    yield LessonList(course, progress)
    yield ExerciseList(course, progress)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
