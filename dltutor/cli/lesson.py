"""`dltutor lesson`: read a lesson, here or elsewhere."""

from __future__ import annotations

from typing import Annotated

import typer

from dltutor.cli.context import Context, Trouble
from dltutor.cli.names import CurrentLesson
from dltutor.cli.warming import warm_up_for


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(lesson)


AsHtml = Annotated[
    str | None,
    typer.Option("--html", metavar="FILE", help="Write it as a page for a browser; - prints it."),
]
AsNotebook = Annotated[
    str | None,
    typer.Option("--notebook", metavar="FILE", help="Write it as a Jupyter notebook; - prints it."),
]
Every = Annotated[
    bool, typer.Option("--all", help="With --html or --notebook: every lesson, into a folder.")
]
Force = Annotated[
    bool, typer.Option("--force", help="With --html or --notebook: write over what is there.")
]


def lesson(
    name: CurrentLesson = None,
    all_lessons: Annotated[bool, typer.Option("--list", help="List all lessons.")] = False,
    html: AsHtml = None,
    notebook: AsNotebook = None,
    every: Every = False,
    force: Force = False,
) -> None:
    """Read a lesson: paged on a terminal, plain in a pipe, or elsewhere."""
    from dltutor.cli.console import make_console
    from dltutor.cli.pager import page

    context = Context()
    if html is not None or notebook is not None:
        from dltutor.cli.elsewhere import write_elsewhere

        if all_lessons or (every and name is not None):
            raise Trouble("Say one of: a lesson, --all, --list.")
        write_elsewhere(context, name, html=html, notebook=notebook, every=every, force=force)
        return
    if every or force:
        raise Trouble(
            "--all and --force are about files: say which, with --html FILE or --notebook FILE."
        )
    console = make_console()
    if all_lessons:
        from dltutor.screen.listing import LessonList

        console.print(LessonList(context.course, context.progress()))
        return
    from dltutor.screen.lesson import LessonPage

    chosen = context.lesson(name)
    exercises = context.course.exercises_of(chosen)
    page(console, LessonPage(context.course, chosen), lambda: warm_up_for(exercises))
