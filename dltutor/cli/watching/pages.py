"""What watch shows, as lines of a width: verdicts, and pages that are kept while one reads them."""

from __future__ import annotations

from rich.console import Console, RenderableType
from rich.segment import Segment

from dltutor.cli.watching.state import State
from dltutor.cli.watching.views import View

Line = list[Segment]
KEPT = 4  # pages


class Pages:
    """Lines of renderables; those of lessons and tasks are kept, so that scrolling is quick."""

    def __init__(self, console: Console) -> None:
        self.console = console
        self._kept: dict[tuple[View, str, int], list[Line]] = {}

    def lines(self, body: RenderableType, width: int) -> list[Line]:
        """A renderable, line by line."""
        options = self.console.options.update(width=width, height=None)
        return self.console.render_lines(body, options, pad=False)

    def page(self, state: State, view: View, width: int) -> list[Line]:
        """A page of the exercise that one is at."""
        lesson = state.context.course.lesson_of(state.exercise)
        name = lesson.name if view is View.LESSON else state.exercise.name
        if (view, name, width) not in self._kept:
            while len(self._kept) >= KEPT:
                self._kept.pop(next(iter(self._kept)))
            self._kept[view, name, width] = self.lines(_page(state, view), width)
        return self._kept[view, name, width]


def _page(state: State, view: View) -> RenderableType:
    course = state.context.course
    if view is View.LESSON:
        from dltutor.screen.lesson import LessonPage

        return LessonPage(course, course.lesson_of(state.exercise))
    if view is View.TASK:
        from dltutor.screen.task import TaskScreen

        return TaskScreen(state.exercise)
    from dltutor.screen.solution import SolutionScreen

    return SolutionScreen(state.exercise)
