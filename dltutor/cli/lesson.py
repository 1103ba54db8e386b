"""`dltutor lesson`: read a lesson."""

from __future__ import annotations

from typing import Annotated

import typer

from dltutor.cli.context import Context
from dltutor.cli.names import CurrentLesson
from dltutor.cli.warming import warm_up_for


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(lesson)


def lesson(
    name: CurrentLesson = None,
    all_lessons: Annotated[bool, typer.Option("--list", help="List all lessons.")] = False,
) -> None:
    """Read a lesson: paged on a terminal, plain in a pipe."""
    from dltutor.cli.console import make_console
    from dltutor.cli.pager import page

    context = Context()
    console = make_console()
    if all_lessons:
        from dltutor.screen.listing import LessonList

        console.print(LessonList(context.course, context.progress()))
        return
    from dltutor.screen.lesson import LessonPage

    chosen = context.lesson(name)
    warm_up_for(context.course.exercises_of(chosen))
    page(console, LessonPage(context.course, chosen))
