"""`dltutor doctor`: is everything there that dltutor needs, and what to do about what is not."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Annotated

import typer

from dltutor.cli.context import EXIT_NOT_YET, Context, Trouble, shortened

NEEDED = ("typer", "rich", "numpy", "markdown-it-py", "watchfiles")
# What exercises of lessons 10 and on need, by the names of the packages that bring it.
KERAS = {
    "TensorFlow": ("tensorflow", "tensorflow-cpu"),
    "Keras": ("keras",),
    "scikit-learn": ("scikit-learn",),
    "gymnasium": ("gymnasium",),
}


@dataclass(frozen=True)
class Finding:
    """One thing looked at: fine, worth knowing, or a problem with its remedy."""

    mark: str  # "ok", "note" or "problem"
    what: str
    remedy: str = ""


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(doctor)


StopRunner = Annotated[
    bool, typer.Option("--stop-runner", help="Only stop what runs in the background for Keras.")
]


def doctor(stop_runner: StopRunner = False) -> None:
    """Look at versions, terminal, workspace and runner. Exit code: 0 if nothing is wrong."""
    if stop_runner:
        _stop_runners()
        return
    from dltutor.cli.console import make_console
    from dltutor.screen.doctor import Found, FoundInAll

    console, context, problems = make_console(), Context(), 0
    looked_at = versions(), keras(), terminal(), course(context), workspace(context)
    # Each is shown when it is found: to try the runners takes half a second.
    for finding in chain(*looked_at, runner(), background()):
        console.print(Found(finding.mark, finding.what, finding.remedy))
        problems += finding.mark == "problem"
    console.print(FoundInAll(problems))
    raise typer.Exit(EXIT_NOT_YET if problems else 0)


def _stop_runners() -> None:
    from dltutor.runner.calling import stop_all
    from dltutor.runner.meeting import Unsafe

    try:
        stopped = stop_all()
    except Unsafe as error:
        raise Trouble(f"{error}.") from error
    told = {0: "There was no background runner.", 1: "1 background runner stopped."}
    typer.echo(told.get(stopped, f"{stopped} background runners stopped."))


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


def keras() -> Iterator[Finding]:
    """What the exercises of the later lessons need besides. It is looked up, never imported."""
    found = {what: _installed(names) for what, names in KERAS.items()}
    there = [package for package in found.values() if package]
    if there:
        yield Finding("ok", f"{', '.join(there)}, for lessons 10 and on")
    missing = [what for what, package in found.items() if not package]
    if missing:
        *others, last = missing
        told = f"{', '.join(others)} and {last} are" if others else f"{last} is"
        needed = "them" if others else "it"
        what = f"{told} not installed; lessons 10 and on need {needed}"
        yield Finding("note", what, "pip install 'dltutor[keras]'")


def _installed(names: Iterable[str]) -> str | None:
    """The first of some packages that is there, with its version."""
    return next((f"{name} {_version(name)}" for name in names if _version(name)), None)


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
    yield Finding("ok", f"history: exercises passed so far: {passed}")
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
    yield _limits()


def background() -> Iterator[Finding]:
    """The process that has imported Keras and waits for answers. It is asked, never started."""
    from dltutor.runner.calling import possible, status
    from dltutor.runner.meeting import Unsafe

    try:
        state = status()
    except (Unsafe, OSError) as error:
        what = f"no background runner can be met: {error}"
        yield Finding("note", what, "checks with Keras take some seconds longer until this is so")
        return
    who = "a background runner for Keras" + (f" (process {state.pid})" if state.pid else "")
    if state.how == "ready":
        yield Finding(
            "ok",
            f"{who} is ready, {_minutes(state.seconds)} old, with {state.played or 0} answers "
            f"played; if nobody asks it ends in {_minutes(state.left)}",
        )
    elif state.how == "busy":
        remedy = "if it stays so: dltutor doctor --stop-runner"
        yield Finding("ok", f"{who} is busy, {_minutes(state.seconds)} old", remedy)
    elif state.how == "starting":
        yield Finding("ok", f"{who} is starting")
    elif possible():
        yield Finding(
            "ok", "no background runner for Keras: the first check that needs one starts it"
        )


def _minutes(seconds: float) -> str:
    minutes = round(seconds / 60)
    return "less than a minute" if minutes < 1 else f"{minutes} minute{'s' * (minutes > 1)}"


def _limits() -> Finding:
    from dltutor.runner import box, job, spent, supervise

    sizes = (job.MEMORY, supervise.MAX_OUTPUT, box.FILE_BYTES, spent.MOST_BYTES)
    memory, output, file, disk = (size // 2**20 for size in sizes)
    return Finding(
        "ok",
        f"an answer may take {job.SECONDS:g} seconds, {memory} MB of memory, {spent.MOST_THREADS} "
        f"threads, {output} MB of output and {spent.MOST_ENTRIES} files, of {file} MB each and "
        f"{disk} MB together",
    )


def _boxed() -> Finding:
    if sys.platform == "linux" and Path("/proc/self/status").exists():
        from dltutor.runner.kernel import landlock_version, seccomp_there

        landlock, seccomp = landlock_version(), seccomp_there()
        if landlock and seccomp:
            return Finding(
                "ok",
                f"answers are boxed: Landlock (version {landlock}) leaves them no files but their "
                "own, seccomp no network and no other process",
            )
        if landlock or seccomp:
            half = "Landlock and no seccomp" if landlock else "seccomp and no Landlock"
            what = f"this kernel has {half}: answers are not wholly boxed"
            return Finding("note", what, "check only code that you would also run yourself")
    return Finding(
        "note",
        "this system has no Landlock and seccomp: answers run under limits of time, memory and "
        "output, but could read and write your files",
        "check only code that you would also run yourself",
    )
