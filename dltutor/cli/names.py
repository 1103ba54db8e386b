"""Exercises and lessons as arguments: how they are named, and what TAB offers."""

from __future__ import annotations

from typing import Annotated

import typer

from dltutor.cli.context import Context


def exercise_names(incomplete: str) -> list[tuple[str, str]]:
    """Exercises whose name or place starts with what is typed, each with its title."""
    course = Context().course
    typed = incomplete.replace("-", "_")
    by_name = [(each.name, each.title) for each in course.exercises.values()]
    places = [(each.place or "", each.title) for each in course.exercises.values()]
    named = [pair for pair in by_name if pair[0].startswith(typed)]
    return (
        named
        if named or not incomplete[:1].isdigit()
        else [pair for pair in places if pair[0].startswith(incomplete)]
    )


def lesson_names(incomplete: str) -> list[tuple[str, str]]:
    """Lessons whose number or name starts with what is typed."""
    lessons = Context().course.lessons
    numbers = [(str(each.number), each.title) for each in lessons]
    names = [(each.name, each.title) for each in lessons]
    return [pair for pair in numbers + names if pair[0].startswith(incomplete)]


AnExercise = Annotated[
    str, typer.Argument(metavar="EXERCISE", help="Name or place.", autocompletion=exercise_names)
]
CurrentExercise = Annotated[
    str | None,
    typer.Argument(
        metavar="EXERCISE",
        help="Name or place (5.2); the current one without it.",
        autocompletion=exercise_names,
    ),
]
CurrentLesson = Annotated[
    str | None,
    typer.Argument(
        metavar="N|NAME",
        help="Number or name; the current one without it.",
        autocompletion=lesson_names,
    ),
]
ALesson = Annotated[
    str | None,
    typer.Option("--lesson", help="Every exercise of a lesson.", autocompletion=lesson_names),
]
