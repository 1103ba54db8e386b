"""`dltutor show`: step through what a lesson draws, with values of one's own."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from dltutor.cli.context import Context, Trouble

# The topics themselves are imported inside the functions: the other commands never need them.
if TYPE_CHECKING:
    from dltutor.course import Course
    from dltutor.show import Topic


def topic_names(incomplete: str) -> list[tuple[str, str]]:
    """Topics whose name starts with what is typed, each with its title."""
    from dltutor.show import TOPICS

    return [(each.name, each.title) for each in TOPICS if each.name.startswith(incomplete)]


ATopic = Annotated[
    str | None,
    typer.Argument(
        metavar="TOPIC", help="What to show, or a lesson's number.", autocompletion=topic_names
    ),
]
Given = Annotated[
    list[str] | None,
    typer.Option("--set", metavar="NAME=VALUE", help='A value: inputs=2,3 or hidden="1,1;-1,1".'),
]
StepNumber = Annotated[int | None, typer.Option("--step", min=1, help="This step alone, as text.")]
Plain = Annotated[bool, typer.Option("--plain", help="All steps as text, as in a pipe.")]
Listed = Annotated[bool, typer.Option("--list", help="List the topics, and their lessons.")]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(show)


def show(
    topic: ATopic = None,
    given: Given = None,
    step: StepNumber = None,
    plain: Plain = False,
    listed: Listed = False,
) -> None:
    """Step through what a lesson draws, with values of yours.

    On a terminal with keys (? lists them), elsewhere as text. Without a topic: which there are.
    """
    course = Context().course
    if topic is None or listed:
        _list(course)
        return
    from dltutor.cli.console import make_console
    from dltutor.show import Unfit
    from dltutor.show.given import changed

    chosen = _topic(course, topic)
    try:
        values = changed(chosen, chosen.defaults, given or [])
        frames = chosen.frames(values)
    except Unfit as error:
        raise Trouble(f"{error}\nIts values: dltutor show --list") from None
    if step is not None and step > len(frames):
        raise Trouble(f"There is no step {step}: {chosen.name} has {len(frames)} steps now.")
    console = make_console()
    moves = os.name == "posix" and console.is_terminal and sys.stdin.isatty()
    if moves and step is None and not plain:
        from dltutor.cli.showing.loop import Loop
        from dltutor.cli.showing.stage import Stage

        Loop(Stage(chosen, values), console).run()
        return
    from dltutor.screen.frames import PlainFrames

    numbers = [step] if step is not None else list(range(1, len(frames) + 1))
    console.print(PlainFrames(chosen, values, frames, numbers))


def _topic(course: Course, typed: str) -> Topic:
    """The topic of a name, or of a lesson's number. Raises UnknownName, Trouble."""
    from dltutor.show import TOPICS, find_topic

    if not typed.strip().isdigit():
        return find_topic(typed)
    lesson = course.lesson(typed)
    for topic in TOPICS:
        if lesson.name in topic.lessons:
            return topic
    raise Trouble(
        f"Lesson {lesson.number} has nothing to step through.\nWhat has: dltutor show --list"
    )


def _list(course: Course) -> None:
    from dltutor.cli.console import make_console
    from dltutor.screen.frames import TopicList
    from dltutor.show import TOPICS

    by_name = {lesson.name: lesson for lesson in course.lessons}
    topics = []
    for topic in TOPICS:
        lesson = by_name.get(topic.lessons[0])
        topics.append((topic, f"lesson {lesson.number}, {lesson.title}" if lesson else ""))
    make_console().print(TopicList(topics))
