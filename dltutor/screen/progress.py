"""Where the learner stands, lesson by lesson."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.course import Course, Exercise, Lesson
from dltutor.progress import Progress
from dltutor.progress.markdown import story
from dltutor.screen.columns import cut
from dltutor.screen.heading import go_on, title
from dltutor.screen.standing import exercise_line, key, lesson_line
from dltutor.screen.theme import Look, look_of

STORY = 26  # columns for `12 checks, 4 hints, gave up`
LEAST = 20  # columns of what stands before it
ROOMY = 60  # columns of the screen below which it follows at once


@dataclass(frozen=True)
class ProgressScreen:
    """Each lesson with a bar; of those that are begun each exercise, with what it took."""

    course: Course
    progress: Progress

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """The sum at the top, lessons in order, then what comes next."""
        look = look_of(options)
        names = list(self.course.exercises)
        passed = f"{self.progress.passed_of(names)} of {len(names)} exercises passed"
        yield from title("Progress", passed, options)
        current = self.progress.current(self.course)
        here = self.course.lesson_of(current) if current else None
        for lesson in self.course.lessons:
            yield lesson_line(
                self.course, lesson, self.progress, options, here=lesson is here, style="heading"
            )
            if self._is_begun(lesson):
                for exercise in self.course.exercises_of(lesson):
                    yield self._line(exercise, look, options.max_width)
        yield Text()
        yield key(look)
        if current is not None:
            place = f"{current.place} {current.title}"
            yield go_on(f"Next: {place}", f"dltutor check {current.name}", options)

    def _is_begun(self, lesson: Lesson) -> bool:
        """Whether there is anything to tell of its exercises."""
        return any(name in self.progress.exercises for name in lesson.exercise_names)

    def _line(self, exercise: Exercise, look: Look, width: int) -> Text:
        line = Text("    ").append_text(exercise_line(exercise, self.progress, look))
        told = story(self.progress.of(exercise.name))
        if told and width >= ROOMY:
            room = max(width - STORY - 2, LEAST)
            line = cut(line, room, look.glyphs)
            line.pad_right(room - line.cell_len)
        return line.append(f"  {told}" if told else "", "muted")


def demo() -> Iterator[RenderableType]:
    """Three lessons done, a fourth begun."""
    from dltutor.screen.demo import sample

    yield ProgressScreen(*sample())


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
