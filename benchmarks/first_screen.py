"""How soon each command shows its first screen, against a bare Python and one that imports typer.

`python -m benchmarks.first_screen [ROUNDS]` measures this alone. In a round every command runs
once, and so do both floors: a drifting machine drifts for all. A machine that has other work to do
slows the wall clock down, and the processor's own time much less.
"""

from __future__ import annotations

import compileall
import os
import pty
import resource
import select
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

import dltutor

ROOT = str(Path(dltutor.__file__).resolve().parents[1])
ROUNDS = 11
GOAL = 200  # ms
PATIENCE = 20.0  # seconds until a screen that does not come is given up
PROGRAM = [sys.executable, "-m", "dltutor"]
BUSY = 1.5  # by the clock on the wall, of what the processor did
BARE = "python -c pass"
FLOORS = {BARE: ["-c", "pass"], "python -c 'import typer'": ["-c", "import typer"]}
WRONG = "def node_value(inputs, weights):\n    return -(inputs * weights).sum()\n"

# What is typed; what is drilled or stepped through ends with its input, which is closed.
TYPED = (
    "", "lesson 3", "lesson 16", "check relu", "check node_value", "check --format=gcc node_value",
    "hint node_value", "solution relu --give-up", "list", "progress", "drill", "show forward",
    "start ../another", "reset node_value", "doctor", "--help", "--version",
)  # fmt: skip
# In a terminal of its own: until these words are on it.
SHOWN = {
    "check node_value": b"Checking",
    "watch relu": b"NOT STARTED",
    "lesson 3": b"minutes",
    "lesson 16": b"minutes",
    "drill": b"?",
    "show forward": b"forward",
    "doctor": b"Python",
}

Took = tuple[float, float]  # milliseconds by the clock on the wall, and of the processor


def in_a_pipe(words: list[str], folder: Path) -> Took:
    """A whole process, its output thrown away, with all that it started and waited for."""
    before, begun = _processor(), time.perf_counter()
    subprocess.run(
        words, cwd=folder, env=_environment(), capture_output=True, stdin=subprocess.DEVNULL
    )
    return (time.perf_counter() - begun) * 1000, _processor() - before


def in_a_terminal(words: list[str], folder: Path, wanted: bytes) -> Took:
    """Until something is on the screen of a terminal; the process is ended then."""
    before, begun = _processor(), time.perf_counter()
    pid, master = pty.fork()
    if pid == 0:
        os.chdir(folder)
        os.execve(words[0], words, _environment())
    seen = b""
    while wanted not in seen:
        more = b""
        if select.select([master], [], [], PATIENCE)[0]:
            with suppress(OSError):  # so a terminal says that nobody is left in it
                more = os.read(master, 65536)
        if not more:
            raise TimeoutError(f"{words[3:]} never showed {wanted!r}, only {seen!r}")
        seen += more
    taken = (time.perf_counter() - begun) * 1000
    os.kill(pid, signal.SIGTERM)
    with suppress(OSError):
        while select.select([master], [], [], PATIENCE)[0] and os.read(master, 65536):
            pass
    with suppress(ProcessLookupError):
        os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    os.close(master)
    return taken, _processor() - before


def _processor() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (used.ru_utime + used.ru_stime) * 1000


def _environment() -> dict[str, str]:
    # Compiled files beside the source, as pip leaves them.
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPATH": ROOT, "TERM": "xterm-256color", "LINES": "24", "COLUMNS": "80"}


def everything(folder: Path) -> dict[str, partial[Took]]:
    """What is measured, by the name that it has in the report."""
    course = folder / "dltutor-course"
    subprocess.run([*PROGRAM, "start"], cwd=folder, env=_environment(), capture_output=True)
    (file,) = course.glob("*/node_value.py")

    def piped(*words: str) -> Took:
        file.write_text(WRONG, encoding="utf-8")
        shutil.rmtree(folder / "another", ignore_errors=True)
        return in_a_pipe([*words], course)

    found = {name: partial(piped, sys.executable, *words) for name, words in FLOORS.items()}
    for typed in TYPED:
        found[f"dltutor {typed}"] = partial(piped, *PROGRAM, *typed.split())
    for typed, wanted in SHOWN.items():
        words = [*PROGRAM, *typed.split()]
        found[f"dltutor {typed}, in a terminal"] = partial(in_a_terminal, words, course, wanted)
    return found


def measured(rounds: int) -> dict[str, list[Took]]:
    """Every figure of every round."""
    with tempfile.TemporaryDirectory() as scratch:
        work = everything(Path(scratch))
        for one in work.values():
            one()  # what is compiled and read from the disk only once
        taken: dict[str, list[Took]] = {name: [] for name in work}
        for _ in range(rounds):
            for name, one in work.items():
                taken[name].append(one())
    return taken


def report(taken: dict[str, list[Took]]) -> None:
    """A line a command. The ratios are medians of the rounds' own, of the processor's time."""
    floors = [[cpu for _, cpu in taken[name]] for name in FLOORS]
    print(f"{'':44} {'wall clock, ms':>18} {'processor, ms':>18} {'x bare':>8} {'x typer':>8}")
    print(f"{'':44} {'median':>9}{'least':>9} {'median':>9}{'least':>9}")
    for name, figures in taken.items():
        wall, cpu = zip(*figures, strict=True)
        ratios = [
            statistics.median(ours / theirs for ours, theirs in zip(cpu, floor, strict=True))
            for floor in floors
        ]
        times = [statistics.median(wall), min(wall), statistics.median(cpu), min(cpu)]
        told = f"{times[0]:9.0f}{times[1]:9.0f} {times[2]:9.0f}{times[3]:9.0f}"
        over = "" if times[1] < GOAL else f"   goal < {GOAL} ms"
        print(f"{name:44} {told} {ratios[0]:8.1f} {ratios[1]:8.2f}{over}")
    wall, cpu = (statistics.median(each) for each in zip(*taken[BARE], strict=True))
    if wall > BUSY * cpu:
        print(f"The machine was busy: a bare Python took {wall:.0f} ms for {cpu:.0f} ms of work.")


def main() -> None:
    """Print the figures."""
    compileall.compile_dir(Path(dltutor.__file__).parent, quiet=1)
    report(measured(int(sys.argv[1]) if sys.argv[1:] else ROUNDS))


if __name__ == "__main__":
    main()
