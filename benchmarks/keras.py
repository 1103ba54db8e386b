"""`python -m benchmarks.keras`: a Keras check, warm and cold, against the same work done in place.

In place means: in a process that has imported Keras, the answer's file is run and its cases are
played, as the child of a runner does it, and nothing more.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.timing import line, milliseconds
from dltutor.course import Exercise, builtin_course
from dltutor.grader import Grader
from dltutor.runner.cold import environment
from dltutor.runner.keras import KerasRunner

EXERCISES = {
    "wages_model": "two small models, built and read: what a start of Keras costs",
    "save_and_reload": "small models, saved to files and loaded",
    "try_learning_rates": "a small model, fitted at several rates",
    "fit_digits": "two trainings of 30 epochs on 1,297 rows: mostly the training itself",
}
RUNS = 7
COLD_RUNS = 3

IN_PLACE = """
import json, sys, time
sys.path.append({root!r})
from dltutor.course import builtin_course
from dltutor.runner.play import Player, Script
from dltutor.runner.with_keras import WithKeras
exercise = builtin_course().exercise({name!r})
script = Script(exercise.read("checks.py"), exercise.names, exercise.rows)
seed = WithKeras().seed
sys.stdout = open("/dev/null", "w")
taken = []
for _ in range({runs}):
    begun = time.perf_counter()
    player = Player(script, "answer.py", lambda frame: None, seed)
    player.play(player.load(exercise.solution))
    taken.append(1000 * (time.perf_counter() - begun))
print(json.dumps(taken), file=sys.__stdout__)
"""


def in_place(name: str) -> float:
    """The median of the work alone, in milliseconds."""
    code = IN_PLACE.format(root=str(Path(__file__).parents[1]), name=name, runs=RUNS)
    with tempfile.TemporaryDirectory() as folder:
        ran = subprocess.run(
            [sys.executable, "-c", code],
            cwd=folder,  # a play may clear the folder that it runs in, as a child's is its own
            env=environment(folder),
            capture_output=True,
            text=True,
            check=True,
        )
    return float(statistics.median(json.loads(ran.stdout.splitlines()[-1])))


def checks(exercise: Exercise, file: Path, *, cold: bool, runs: int) -> float:
    """The median of whole checks in milliseconds, after one that does not count."""
    with KerasRunner(cold=cold) as runner:
        grader = Grader(keras_runner=runner)
        grader.grade(exercise, file)
        return statistics.median(
            milliseconds(lambda: grader.grade(exercise, file)) for _ in range(runs)
        )


def main() -> None:
    """Print the report."""
    for name, what in EXERCISES.items():
        exercise = builtin_course().exercise(name)
        print(f"{name}: {what}")
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder, f"{name}.py")
            file.write_text(exercise.solution, encoding="utf-8")
            floor = in_place(name)
            warm = checks(exercise, file, cold=False, runs=RUNS)
            cold = checks(exercise, file, cold=True, runs=COLD_RUNS)
        line("  a warm check", warm, floor, "the work in place", "goal < 1.3 x, trainings")
        # What a cold check adds is one start of Keras, however long the training.
        line("  a cold check", cold, warm, "a warm check", "goal > 3 x, small models")


if __name__ == "__main__":
    main()
