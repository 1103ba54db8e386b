"""`python -m benchmarks`: every figure, each beside its floor. Takes some minutes."""

from __future__ import annotations

import compileall
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import dltutor
from benchmarks import classroom, first_screen, keras
from benchmarks.timing import line, milliseconds
from benchmarks.watch import p90, save_to_verdict
from dltutor.course import builtin_course
from dltutor.grader import Grader
from dltutor.proof import prove_exercises
from dltutor.runner import WarmRunner

RUNS = 15
FLOOR = [sys.executable, "-c", "import numpy"]


def paired(work: Callable[[], object], floor: Callable[[], object]) -> tuple[float, float]:
    """Medians of two things done in turn, so that a drifting machine drifts for both."""
    work(), floor()
    pairs = [(milliseconds(work), milliseconds(floor)) for _ in range(RUNS)]
    ours, floors = zip(*pairs, strict=True)
    return statistics.median(ours), statistics.median(floors)


def command(*words: str) -> Callable[[], object]:
    """A whole process, its output thrown away."""
    return lambda: subprocess.run(words, capture_output=True, check=False)


def cold_commands(answer: Path) -> None:
    """Whole commands against a Python that imports NumPy."""
    floor = command(*FLOOR)
    program = [sys.executable, "-m", "dltutor"]
    for what, words, goal in (
        ("dltutor --help", ["--help"], ""),
        (
            "dltutor check node_value, cold",
            ["check", "node_value", "-f", str(answer)],
            "goal < 3 x",
        ),
    ):
        ours, theirs = paired(command(*program, *words), floor)
        line(what, ours, theirs, "python -c import numpy", goal)


def warm_check(answer: Path) -> None:
    """A re-check in a process that has done one, against one fork of a warm process."""
    exercise = builtin_course().exercise("node_value")
    with WarmRunner() as runner:
        grader = Grader(runner)
        grader.grade(exercise, answer)
        ours = statistics.median(
            milliseconds(lambda: grader.grade(exercise, answer)) for _ in range(RUNS * 3)
        )
    floor = statistics.median(milliseconds(command(sys.executable, "-c", "")) for _ in range(RUNS))
    line("a warm re-check of node_value", ours, floor, "python -c ''", "goal < 30 ms")


def watching() -> None:
    """From a save to its verdict on the screen, against the re-check that is a part of it."""
    ours, floors = save_to_verdict()
    for what, middle, goal in (
        ("median", statistics.median, "goal < 30 ms beyond"),
        ("p90", p90, ""),
    ):
        figures = middle(ours), middle(floors)
        line(f"watch, save to verdict, {what}", *figures, "a warm re-check", goal)


def proofs() -> None:
    """Every proof of every exercise: mistakes, mutants and all."""
    course = builtin_course()
    begun = time.perf_counter()
    told = list(prove_exercises(course, course.exercises.values()))
    seconds = time.perf_counter() - begun
    count = len(course.exercises)
    print(f"{'proofs of all exercises':44} {count / seconds:8.2f} exercises a second", end="")
    print(f"   ({count} exercises, {len(told)} claims, {seconds:.1f} s)")


def main() -> None:
    """Print the report."""
    # pip compiles what it installs; a checkout may never have been.
    compileall.compile_dir(Path(dltutor.__file__).parent, quiet=1)
    first_screen.main()
    reference = builtin_course().exercise("node_value").solution
    with tempfile.TemporaryDirectory() as folder:
        answer = Path(folder) / "node_value.py"
        answer.write_text(reference, encoding="utf-8")
        cold_commands(answer)
        warm_check(answer)
    watching()
    keras.main()
    classroom.main()
    proofs()


if __name__ == "__main__":
    main()
