"""A whole class through `dltutor grade`, against pytest started once a submission.

`python -m benchmarks.classroom [STUDENTS]` measures this alone; 1000 students take some minutes.
"""

from __future__ import annotations

import ast
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from dltutor.course import Exercise, builtin_course

STUDENTS = 60
SEED = 1
# NumPy alone, of the lessons' beginning and end: short answers and long ones.
NAMES = (
    "node_value relu sigmoid dense_layer mean_squared_error weight_slope fit_line sgd_epoch "
    "adam_step confusion"
).split()
PYTESTS = 5  # submissions that pytest is started for
RIGHT, STARTER = 0.55, 0.65  # of the answers: right ones, then starters, then known mistakes
GRADE = """
import resource, sys
from dltutor.cli.app import run
sys.argv = ["dltutor", "grade", *sys.argv[1:]]
code = run()
print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
sys.exit(code)
"""
TEST = """
import numpy as np
import checks, reference, {name} as answer

def test_{name}():
    for (_, *inputs), (_, *same) in zip(cases(), cases(), strict=True):
        assert np.allclose(answer.{name}(*inputs), reference.{name}(*same))

def cases():
    return checks.cases(np.random.default_rng(1))
"""


def make_class(folder: Path, students: int) -> None:
    """Students by number, each with an answer of their own to every exercise."""
    course, draw = builtin_course(), random.Random(SEED)
    for name in NAMES:
        exercise = course.exercises[name]
        place = f"{course.lesson_of(exercise).path.stem}/{name}.py"
        mistakes = list(wrong_answers(exercise))
        for number in range(students):
            lot = draw.random()
            text = exercise.solution if lot < RIGHT else exercise.starter
            text = draw.choice(mistakes) if lot > STARTER else text
            file = folder / f"student{number:04}" / place
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(f"{text}\n# by student {number}\n", encoding="utf-8")


def wrong_answers(exercise: Exercise) -> Iterator[str]:
    """The reference with a known mistake in the place of a function, and what that needs."""
    module = ast.parse(exercise.read("mistakes.py"))
    parts = {name: node for node in module.body for name in names_of(node)}
    for name in [each for each in parts if "__" in each.strip("_")]:
        needed, waiting = [], [name]
        while waiting:
            part = parts[waiting.pop()]
            if part not in needed:
                needed.append(part)
                used = {each.id for each in ast.walk(part) if isinstance(each, ast.Name)}
                waiting += used & parts.keys()
        needed += [each for each in module.body if isinstance(each, (ast.Import, ast.ImportFrom))]
        code = "\n\n".join(ast.unparse(each) for each in module.body if each in needed)
        yield f"{exercise.solution}\n\n{code}\n\n{name.partition('__')[0]} = {name}\n"


def names_of(node: ast.stmt) -> list[str]:
    """What a line at the top of a module defines."""
    match node:
        case ast.FunctionDef(name=name) | ast.ClassDef(name=name):
            return [name]
        case ast.Assign(targets=[ast.Name(id=name)]):
            return [name]
    return []


def graded(room: Path, out: Path, jobs: int) -> tuple[float, float]:
    """Seconds for a class, and the most memory that the command itself took, in MB."""
    begun = time.perf_counter()
    told = subprocess.run(
        [sys.executable, "-c", GRADE, str(room), "--jobs", str(jobs), "--out", str(out)],
        capture_output=True,
        text=True,
        check=True,
    )
    seconds = time.perf_counter() - begun
    return seconds, int(told.stdout.split("peak ")[1]) / 1024


def pytest_seconds(room: Path, folder: Path, name: str) -> float:
    """Seconds of one pytest for one answer, compared with the reference case by case."""
    exercise = builtin_course().exercises[name]
    (answer,) = room.glob(f"student0000/*/{name}.py")
    folder.mkdir()
    texts = {f"{name}.py": answer.read_text(encoding="utf-8")}
    texts |= {role: exercise.read(role) for role in ("checks.py", "reference.py")}
    texts |= {f"test_{name}.py": TEST.format(name=name)}
    for role, text in texts.items():
        (folder / role).write_text(text, encoding="utf-8")
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", f"test_{name}.py"],
        cwd=folder,
        capture_output=True,
        check=False,
    )
    return time.perf_counter() - begun


def main(students: int = STUDENTS) -> None:
    """Print the figures."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        room, few = folder / "class", folder / "few"
        make_class(room, students)
        make_class(few, max(1, students // 10))
        answers = students * len(NAMES)
        once = [pytest_seconds(room, folder / f"pytest-{name}", name) for name in NAMES[:PYTESTS]]
        floor = sorted(once)[PYTESTS // 2]
        figures = {jobs: graded(room, folder / f"out{jobs}", jobs) for jobs in (1, 2)}
        small = graded(few, folder / "few-out", 2)[1]
        for jobs, (seconds, _) in figures.items():
            rate = answers / seconds
            print(
                f"{f'dltutor grade, {answers} answers, --jobs {jobs}':44} {rate:8.1f} a second"
                f"   {1 / floor:7.2f} a second by pytest, one start each {rate * floor:5.1f} x"
                "   goal > 20 x with 2"
            )
        print(
            f"{'memory of the command':44} {figures[2][1]:8.1f} MB   {small:7.1f} MB with a tenth "
            f"of the class   {figures[2][1] / small:5.2f} x"
        )


if __name__ == "__main__":
    main(int(sys.argv[1]) if sys.argv[1:] else STUDENTS)
