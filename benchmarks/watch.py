"""From a save to its verdict on the screen, in the real `dltutor watch` in a terminal of its own.

`python -m benchmarks.watch [SAVES]` measures this alone.
"""

from __future__ import annotations

import os
import pty
import random
import re
import select
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

import dltutor
from dltutor.course import builtin_course
from dltutor.grader import Grader
from dltutor.runner import WarmRunner

ROOT = str(Path(dltutor.__file__).resolve().parents[1])
SAVES = 30
PATIENCE = 20.0  # seconds until a verdict that does not come is given up
PAUSE = (0.1, 0.2)  # seconds between saves: of no one length, or it may beat with a clock of watch
EXERCISE = "node_value"
WRONG = "def node_value(inputs, weights):\n    return -(inputs * weights).sum()\n"
BADGES = (b"NOT YET", b"PASSED")


class Watching:
    """`dltutor watch` on a fresh workspace, under a pseudo-terminal, for a `with` block."""

    def __init__(self, folder: Path) -> None:
        program = [sys.executable, "-m", "dltutor"]
        environment = {**os.environ, "TERM": "xterm-256color", "PYTHONPATH": ROOT}
        subprocess.run(
            [*program, "start"], cwd=folder, env=environment, capture_output=True, check=True
        )
        root = folder / "dltutor-course"
        (self.file,) = root.glob(f"*/{EXERCISE}.py")
        self.pid, self.master = pty.fork()
        if self.pid == 0:
            os.chdir(root)
            os.execve(program[0], [*program, "watch", EXERCISE], environment)

    def __enter__(self) -> Watching:
        self.wait_for(b"NOT STARTED")
        return self

    def __exit__(self, *_: object) -> None:
        os.kill(self.pid, signal.SIGTERM)
        with suppress(OSError):
            while os.read(self.master, 65536):
                pass
        os.waitpid(self.pid, 0)
        os.close(self.master)

    def wait_for(self, badge: bytes) -> float:
        """When a badge arrived on the terminal."""
        seen = b""
        while True:
            if not select.select([self.master], [], [], PATIENCE)[0]:
                raise TimeoutError(f"watch never wrote {badge!r}, only {len(seen)} bytes")
            seen += os.read(self.master, 65536)
            if badge in re.sub(rb"\x1b\[[0-?]*[ -/]*[@-~]", b"", seen):
                return time.perf_counter()

    def save(self, text: str, badge: bytes) -> float:
        """Milliseconds from the beginning of a save to its verdict."""
        while select.select([self.master], [], [], random.uniform(*PAUSE))[0]:
            os.read(self.master, 65536)
        begun = time.perf_counter()
        self.file.write_text(text, encoding="utf-8")
        return (self.wait_for(badge) - begun) * 1000


def save_to_verdict(saves: int = SAVES) -> tuple[list[float], list[float]]:
    """Milliseconds from each save to its verdict, and of as many re-checks in this process.

    Every other answer is wrong, so that each verdict is another than the one before; the two are
    measured in turn, so that a drifting machine drifts for both.
    """
    exercise = builtin_course().exercise(EXERCISE)
    ours, floors = [], []
    with tempfile.TemporaryDirectory() as folder, WarmRunner() as runner:
        grader = Grader(runner)
        copy = Path(folder) / "answer.py"
        with Watching(Path(folder)) as watching:
            for number in range(-4, saves):
                answer = exercise.solution if number % 2 else WRONG
                text = f"{answer}# {number}\n"
                taken = watching.save(text, BADGES[number % 2])
                copy.write_text(text, encoding="utf-8")
                begun = time.perf_counter()
                grader.grade(exercise, copy)
                if number >= 0:  # those before have warmed everything
                    ours.append(taken)
                    floors.append((time.perf_counter() - begun) * 1000)
    return ours, floors


def p90(times: list[float]) -> float:
    """What nine in ten stay under."""
    return statistics.quantiles(times, n=10)[-1]


def main() -> None:
    """Print the figures."""
    ours, floors = save_to_verdict(int(sys.argv[1]) if sys.argv[1:] else SAVES)
    for what, measured in (("save to verdict", ours), ("warm re-check", floors)):
        print(
            f"{what:16} median {statistics.median(measured):6.1f} ms   p90 {p90(measured):6.1f} ms"
        )
    ratio = statistics.median(ours) / statistics.median(floors)
    beyond = statistics.median(ours) - statistics.median(floors)
    print(f"{'':16} {ratio:.2f} x, {beyond:.1f} ms beyond   (goal: under 30 ms beyond)")


if __name__ == "__main__":
    main()
