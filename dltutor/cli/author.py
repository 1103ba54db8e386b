"""`dltutor author`: make an exercise's six files, and prove that an exercise holds."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from dltutor.cli.context import EXIT_NOT_YET, Context, Trouble
from dltutor.course import Course, Exercise, Lesson, UnknownName, load_course

app = typer.Typer(rich_markup_mode=None, no_args_is_help=True)


def register(parent: typer.Typer) -> None:
    """Add the group of commands."""
    parent.add_typer(app, name="author", help="Write exercises, and prove that they hold.")


CourseOption = Annotated[
    Path | None,
    typer.Option("--course", help="A folder with lessons/ and exercises/, instead of dltutor's."),
]


@app.command()
def new(
    name: Annotated[str, typer.Argument(help="The exercise's name: small letters and _.")],
    course: CourseOption = None,
) -> None:
    """Make the six files of an exercise, ready to be filled in."""
    from dltutor.proof.scaffold import make

    root = course or Context().course.root
    try:
        folder = make(root / "exercises", name)
    except (ValueError, FileExistsError) as error:
        raise Trouble(str(error)) from error
    typer.echo(
        f"Made {folder}: task.md, starter.py, reference.py, checks.py, mistakes.py, hints.md"
    )
    typer.echo("Write them, name the exercise in a lesson's front matter, then run:")
    typer.echo(f"  dltutor author prove {name}" + (f" --course {course}" if course else ""))


@app.command()
def prove(
    names: Annotated[list[str] | None, typer.Argument(help="Exercises; all without one.")] = None,
    course: CourseOption = None,
) -> None:
    """Prove exercises: untouched starter, passing reference, refused mistakes and mutants."""
    from dltutor.proof import prove_exercises, prove_lessons

    whole = load_course(course) if course else Context().course
    exercises = [_exercise(whole, name) for name in names] if names else whole.exercises.values()
    claims = chain(prove_exercises(whole, exercises), () if names else prove_lessons(whole))
    lacking = 0
    for told in claims:
        lacking += len(told.shortfalls)
        typer.echo(f"{'✓' if told.holds else '✗'} {told.subject}: {told.claim}")
        for shortfall in told.shortfalls:
            typer.echo(f"      {shortfall}")
    typer.echo("All proved." if not lacking else f"{lacking} to mend.")
    raise typer.Exit(EXIT_NOT_YET if lacking else 0)


@app.command()
def record(
    names: Annotated[
        list[str] | None, typer.Argument(help="Lessons and exercises; all without one.")
    ] = None,
    course: CourseOption = None,
) -> None:
    """Keep what is computed ahead: numbers for pictures of lessons, plays of Keras exercises."""
    whole = load_course(course) if course else Context().course
    exercises: Iterable[Exercise] = whole.exercises.values()
    lessons: Iterable[Lesson] = whole.lessons
    if names:
        exercises = [_exercise(whole, name) for name in names if not _is_lesson(whole, name)]
        lessons = [whole.lesson(name) for name in names if _is_lesson(whole, name)]
    _record_exercises([each for each in exercises if names or each.needs_keras])
    _record_lessons(lessons)


def _is_lesson(course: Course, name: str) -> bool:
    try:
        course.lesson(name)
    except UnknownName:
        return False
    return True


def _record_lessons(lessons: Iterable[Lesson]) -> None:
    from dltutor.proof.records import RecordError, write_record

    for lesson in lessons:
        try:
            written = write_record(lesson)
        except RecordError as error:
            raise Trouble(f"{lesson.path.name}: {error}") from error
        typer.echo(f"{lesson.path.name}: {', '.join(written) or 'its pictures need no record'}")


def _record_exercises(exercises: Iterable[Exercise]) -> None:
    from dltutor.proof.recordings import RecordingError, write_recordings
    from dltutor.runner.keras import KerasRunner

    for exercise in exercises:
        if not exercise.needs_keras:
            raise Trouble(f"{exercise.name} needs no record: its answers are played as they are.")
        try:
            written = write_recordings(exercise, KerasRunner())
        except RecordingError as error:
            raise Trouble(str(error)) from error
        typer.echo(f"{exercise.name}: {', '.join(written)}")


def _exercise(course: Course, name: str) -> Exercise:
    """An exercise of the course, or a folder of it that is in no lesson yet."""
    plain = name.replace("-", "_")
    folder = course.root / "exercises" / plain
    if plain not in course.exercises and folder.is_dir():
        return Exercise(plain, folder)
    if not (course.root / "exercises").is_dir():
        raise Trouble(f"{course.root} has no folder exercises/. Make one: dltutor author new NAME")
    return course.exercise(name)
