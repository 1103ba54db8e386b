"""`python -m benchmarks.seeds [EXERCISE ...] [--seeds N]`: does a right training always pass?

The reference of each training exercise is trained with other random numbers each time, and judged
by the exercise's laws. The bar must leave a margin: no seed may fail.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import os
import re
import statistics
from collections.abc import Callable

from dltutor.course import Exercise, builtin_course
from dltutor.grader.grade import TRAINING
from dltutor.grader.laws import laws_of
from dltutor.runner.plain import plain
from dltutor.runner.play import Script, run_source

SEEDS = 50
MEASURED = re.compile(r"here ([\d.]+)(%?)")


def seeds_of(exercise: Exercise, seeds: int, begin: Callable[[int], None]) -> None:
    """Train the first case with each seed, and print what the bar's own law measured."""
    script = Script(exercise.read("checks.py"), exercise.names, exercise.rows)
    answer = run_source(exercise.solution, "reference.py", "reference")
    laws, failed, bar = laws_of(exercise, script), 0, ""
    measured: list[float] = []
    trained = "fit" if "fit" in exercise.names else exercise.names[0]
    asked = [script.called(inputs)[0] for _, inputs in script.cases()]
    first = asked.index(trained)
    for seed in range(seeds):
        begin(seed)
        _, inputs = script.cases()[first]
        with contextlib.redirect_stdout(io.StringIO()):  # each epoch tells how far it is
            result = plain(script.ask(answer, inputs))
        told = laws.of(first, result)
        failed += not all(law.holds for law in told)
        found = MEASURED.search(told[-1].sentence)
        if found and all(law.holds for law in told[:-1]):  # else the bar was not looked at
            measured.append(float(found[1]))
            bar = MEASURED.split(told[-1].sentence)[0].rstrip(": ")
    spread = "none came to the bar"
    if measured:
        spread = f"{min(measured):g} / {statistics.median(measured):g} / {max(measured):g}"
    print(f"{exercise.name:20} {seeds} seeds, {failed} failed; {spread}   {bar}", flush=True)


def main() -> None:
    """Print a line an exercise: smallest, median and largest of what is measured."""
    course = builtin_course()
    training = [
        name for name, each in course.exercises.items() if TRAINING in each.read("checks.py")
    ]
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("exercises", nargs="*", default=training)
    parser.add_argument("--seeds", type=int, default=SEEDS)
    asked = parser.parse_args()
    os.environ |= {"TF_CPP_MIN_LOG_LEVEL": "3", "CUDA_VISIBLE_DEVICES": "-1"}
    import keras

    from dltutor.runner.with_keras import WithKeras

    with_keras = WithKeras()  # notes each training, as the laws want it

    def begin(seed: int) -> None:
        with_keras.fits.fits.clear()  # only so many are noted
        keras.utils.clear_session()
        keras.utils.set_random_seed(seed)

    for name in asked.exercises:
        seeds_of(course.exercise(name), asked.seeds, begin)


if __name__ == "__main__":
    main()
