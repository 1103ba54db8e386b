"""`python -m benchmarks.hands [EXERCISE ...]`: answers by other hands, and what becomes of them.

Right ones should pass, wrong ones should not, and should be named: by a mistake, a kind, a law.
"""

from __future__ import annotations

import re
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from dltutor.course import builtin_course
from dltutor.grader import Grader
from dltutor.runner import WarmRunner
from dltutor.verdict import Verdict

FOLDER = Path(__file__).parents[1] / "tests" / "grader" / "answers"
IMPORTS = "import math\nimport numpy as np\n"


def answers(name: str) -> Iterator[tuple[str, str]]:
    """Title and text of each answer to an exercise."""
    text = (FOLDER / f"{name}.txt").read_text(encoding="utf-8")
    for part in re.split(r"^#### ", text, flags=re.MULTILINE)[1:]:
        title, _, answer = part.partition("\n")
        yield title, answer


def named(verdict: Verdict) -> bool:
    """Whether it says more than that something is wrong."""
    told = verdict.mistake or verdict.kind or verdict.status != "wrong"
    return bool(told) or any(not law.holds for law in verdict.laws)


def main() -> None:
    """Print what is judged otherwise than it should be, and how many are named."""
    course, counts = builtin_course(), dict.fromkeys(("right", "passed", "wrong", "named"), 0)
    with WarmRunner() as runner, tempfile.TemporaryDirectory() as folder:
        grader = Grader(runner)
        for name in sys.argv[1:] or sorted(path.stem for path in FOLDER.glob("*.txt")):
            file = Path(folder, f"{name}.py")
            for title, answer in answers(name):
                file.write_text(IMPORTS + answer, encoding="utf-8")
                verdict = grader.grade(course.exercise(name), file)
                right = title.startswith("right")
                counts["right" if right else "wrong"] += 1
                counts["passed" if right else "named"] += (
                    verdict.passed if right else named(verdict)
                )
                if right != verdict.passed:
                    print(f"{name}: {title}: {verdict.status}: {verdict.headline}", flush=True)
    print(counts)


if __name__ == "__main__":
    main()
