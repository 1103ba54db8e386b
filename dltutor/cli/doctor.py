"""`dltutor doctor`: is everything there that dltutor needs, and what to do about what is not."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import typer

from dltutor.cli.context import EXIT_NOT_YET, Context, shortened

NEEDED = ("typer", "rich", "numpy", "markdown-it-py", "watchfiles")
KERAS = ("tensorflow", "tensorflow-cpu")


@dataclass(frozen=True)
class Finding:
    """One thing looked at: fine, worth knowing, or a problem with its remedy."""

    mark: str  # "ok", "note" or "problem"
    what: str
    remedy: str = ""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(doctor)


def doctor() -> None:
    """Look at versions, terminal, workspace and runner. Exit code: 0 if nothing is wrong."""
    from dltutor.cli.console import make_console
    from dltutor.screen.doctor import DoctorScreen

    context = Context()
    found = [*versions(), *terminal(), *course(context), *workspace(context), *runner()]
    make_console().print(DoctorScreen([(each.mark, each.what, each.remedy) for each in found]))
    raise typer.Exit(EXIT_NOT_YET if any(each.mark == "problem" for each in found) else 0)


def versions() -> Iterator[Finding]:
    """Python and the packages."""
    from dltutor import __version__

    python = ".".join(map(str, sys.version_info[:3]))
    yield Finding("ok", f"dltutor {__version__}, Python {python} in {sys.prefix}")
    for name in NEEDED:
        version = _version(name)
        if version is None:
            yield Finding("problem", f"{name} is not installed", "pip install --upgrade dltutor")
        else:
            yield Finding("ok", f"{name} {version}")
    keras = next((f"{name} {_version(name)}" for name in KERAS if _version(name)), None)
    if keras:
        yield Finding("ok", f"{keras} (for the Keras lessons)")
    else:
        remedy = "when a lesson asks for it: pip install 'dltutor[keras]'"
        yield Finding("note", "TensorFlow is not installed; no lesson so far needs it", remedy)


def _version(name: str) -> str | None:
    from importlib import metadata  # 12 ms, and only the doctor asks

    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return None


def terminal() -> Iterator[Finding]:
    """What the screen can show."""
    from dltutor.cli.console import make_console

    console = make_console()
    colours = console.color_system or "no"
    yield Finding("ok", f"terminal {console.width} columns wide, {colours} colours")
    encoding = (sys.stdout.encoding or "").lower()
    if not encoding.startswith("utf"):
        remedy = "set a UTF-8 locale, such as LANG=C.UTF-8, for pictures with finer lines"
        yield Finding("note", f"the terminal's encoding is {encoding or 'unknown'}", remedy)
    if console.is_terminal and console.width < 80:
        yield Finding("note", "pictures are drawn for 80 columns", "make the window wider")


def course(context: Context) -> Iterator[Finding]:
    """Lessons and exercises."""
    lessons, exercises = len(context.course.lessons), context.course.exercises
    lacking = [name for name, each in exercises.items() if each.missing_roles]
    yield Finding("ok", f"{lessons} lessons, {len(exercises)} exercises in {context.course.root}")
    if lacking:
        yield Finding(
            "problem", f"files are missing for {', '.join(lacking)}", "install dltutor again"
        )


def workspace(context: Context) -> Iterator[Finding]:
    """The learner's folder and its history."""
    if context.workspace is None:
        yield Finding("note", "no course folder here or above", "make one: dltutor start")
        return
    root = context.workspace.root
    yield Finding("ok", f"course folder {shortened(root)}")
    if not os.access(root, os.W_OK):
        yield Finding("problem", f"{root} cannot be written", f"chmod u+w {root}")
    passed = sum(each.passed for each in context.progress().exercises.values())
    yield Finding("ok", f"history with {passed} exercises passed")
    for notice in context.history.notices:
        yield Finding("note", notice)


def runner() -> Iterator[Finding]:
    """Whether answers can be run, and how they are kept in."""
    from dltutor.runner import ColdRunner, Job, WarmRunner

    trial = Job("def cases(rng):\n    yield 'one', 1\n", ("f",), "def f(x): return x\n", __file__)
    run = ColdRunner().start(trial).finish()
    if run.recording and run.recording.complete:
        yield Finding("ok", f"answers run in a process of their own ({run.seconds * 1000:.0f} ms)")
    else:
        remedy = f"{run.output.strip()[:300] or 'it ended silently'}; please report this"
        yield Finding("problem", f"a trial answer could not be run: {run.how}", remedy)
    with WarmRunner() as warm:
        warm.start(trial).finish()
        again = warm.start(trial).finish()
    if again.warm and again.recording:
        yield Finding("ok", f"watch keeps one warm ({again.seconds * 1000:.0f} ms)")
    else:
        yield Finding("note", "no warm runner here: watch takes a little longer for each check")
    yield _boxed()


def _boxed() -> Finding:
    if sys.platform == "linux" and Path("/proc/self/status").exists():
        from dltutor.runner.kernel import landlock_version, seccomp_there

        if landlock_version() and seccomp_there():
            return Finding("ok", "answers are boxed by Landlock and seccomp: no files, no network")
    return Finding(
        "note",
        "this system has no Landlock and seccomp: answers run under limits of time, memory and "
        "output, but could read and write your files",
        "check only code that you would also run yourself",
    )
