"""`dltutor grade`: a whole class, folder by folder."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from dltutor.cli.context import EXIT_INTERRUPTED, EXIT_NOT_YET, Context, Trouble
from dltutor.cli.names import exercise_names, lesson_names
from dltutor.course import Course, Exercise

if TYPE_CHECKING:
    from dltutor.classroom.cluster import Far
    from dltutor.classroom.grading import Progress
    from dltutor.classroom.journal import Journal
    from dltutor.classroom.plan import Plan
    from dltutor.classroom.points import Weights
    from dltutor.classroom.report import Report
    from dltutor.screen.classroom import GradingBar

BETWEEN = 5.0  # seconds between two lines of progress where there is no terminal
NO_BOX = (
    "On this system answers cannot be shut in: it has no Landlock and seccomp that work, so they "
    "could read and write your files.\nGrade on Linux 5.13 or newer, or, if you would run every "
    "one of these files yourself, say so: --trust"
)

Class = Annotated[
    Path, typer.Argument(metavar="DIR", help="Holds a folder or a zip file for each student.")
]
Exercises = Annotated[
    list[str] | None,
    typer.Option(
        "--exercise", "-e", help="Only this one; again for more.", autocompletion=exercise_names
    ),
]
OfLesson = Annotated[
    str | None,
    typer.Option("--lesson", help="Only those of a lesson.", autocompletion=lesson_names),
]
Jobs = Annotated[
    int | None, typer.Option("--jobs", "-j", min=1, help="Processes; one a processor without it.")
]
Dask = Annotated[
    str | None,
    typer.Option("--dask", metavar="ADDRESS", help="Grade on the cluster of this Dask scheduler."),
]
Out = Annotated[Path, typer.Option("--out", "-o", help="Where results are written.")]
WeightsFile = Annotated[
    Path | None, typer.Option("--weights", help="A TOML file with points and partial credit.")
]
Trust = Annotated[
    bool,
    typer.Option(
        "--trust/--untrusted", help="Grade even where answers cannot be shut in, or (usual) refuse."
    ),
]
Whole = Annotated[bool, typer.Option("--report", help="Show the whole report of the class.")]


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(grade)


def grade(
    folder: Class,
    exercise: Exercises = None,
    lesson: OfLesson = None,
    jobs: Jobs = None,
    dask: Dask = None,
    out: Out = Path("dltutor-results"),
    weights: WeightsFile = None,
    trust: Trust = False,
    report: Whole = False,
) -> None:
    """Grade a class. Exit code: 0 all graded, 1 some could not be, 2 misused.

    Interrupted, and run again, it goes on where it was.
    """
    from dltutor.cli.console import make_console
    from dltutor.runner.trial import box_holds
    from dltutor.screen.classroom import ReportScreen

    course = Context().course
    chosen = _chosen(course, exercise, lesson)
    points = _weights(weights, course)
    if not folder.is_dir():
        raise Trouble(f"There is no folder {folder}. Expected: one that holds a folder a student.")
    if out.exists() and not out.is_dir():
        raise Trouble(f"{out} is a file: results need a folder. Say another: --out FOLDER")
    far = _far(dask, jobs, trust=trust)
    if not trust and not far and not box_holds():
        raise Trouble(NO_BOX)
    found = _graded(course, folder, chosen, out, points, jobs or processors(), far)
    console = make_console()
    console.print(ReportScreen(found, whole=report))
    console.print(f"Results are in {out}.", style="muted", soft_wrap=True)
    raise typer.Exit(EXIT_NOT_YET if found.ungraded else 0)


def _far(dask: str | None, jobs: int | None, *, trust: bool) -> Far | None:
    """The cluster that grades, where one is asked for."""
    if dask is None:
        return None
    if jobs is not None:
        raise Trouble(
            "Say one of: --jobs, --dask. A cluster grades with as many threads as it has."
        )
    from dltutor.classroom.cluster import Far

    return Far(dask, trust)


def processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _chosen(
    course: Course, exercises: list[str] | None, lesson: str | None
) -> list[Exercise] | None:
    if exercises and lesson is not None:
        raise Trouble("Say one of: --exercise (once or more), --lesson N.")
    if lesson is not None:
        return course.exercises_of(course.lesson(lesson))
    return [course.exercise(name) for name in exercises] if exercises else None


def _weights(file: Path | None, course: Course) -> Weights:
    from dltutor.classroom.points import Weights, read_weights

    return read_weights(file, course.exercises) if file else Weights()


def _graded(
    course: Course,
    folder: Path,
    chosen: list[Exercise] | None,
    out: Path,
    weights: Weights,
    jobs: int,
    far: Far | None,
) -> Report:
    """Look through the class, grade what is left, write everything."""
    from dltutor.classroom.journal import Journal
    from dltutor.classroom.plan import plan_of
    from dltutor.classroom.results import write_results
    from dltutor.classroom.rows import sheets
    from dltutor.classroom.submissions import students_of

    students = students_of(folder, course, out)
    plan = plan_of(students, course, chosen)
    fingerprints = {each.name: each.fingerprint() for each in plan.exercises}
    with Journal(out, fingerprints) as journal:
        last = _with_bar(course, plan, journal, jobs, far)
        told = sheets(plan, journal, weights, last.troubles)
        return write_results(out, told, plan.exercises)


def _with_bar(course: Course, plan: Plan, journal: Journal, jobs: int, far: Far | None) -> Progress:
    from dltutor.classroom.grading import grade_class
    from dltutor.screen.classroom import GradingBar

    steps = grade_class(course, plan, journal, jobs, far)
    progress = next(steps)
    bar = GradingBar(progress.total)
    try:
        with _shown(bar) as show:
            for progress in steps:
                bar.done = progress.done
                show()
    except KeyboardInterrupt:
        steps.close()
        print(
            f"Interrupted: {progress.done:,} of {progress.total:,} answers are graded and kept.\n"
            "To go on from there, run the same command again.",
            file=sys.stderr,
        )
        raise typer.Exit(EXIT_INTERRUPTED) from None
    return progress


@contextmanager
def _shown(bar: GradingBar) -> Iterator[Callable[[], None]]:
    """A bar on a terminal, lines elsewhere; what is yielded is to be called now and then."""
    if sys.stdout.isatty() and bar.total:
        from rich.live import Live

        from dltutor.cli.console import make_console

        with Live(bar, console=make_console(), refresh_per_second=8, transient=True):
            yield lambda: None
        return
    last = time.monotonic()

    def line() -> None:
        nonlocal last
        if time.monotonic() - last >= BETWEEN:
            last = time.monotonic()
            print(bar.told(), file=sys.stderr, flush=True)

    yield line
