"""Who is checked after a hostile answer, or beside one, neither fails nor waits for it."""

import io
import re
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from dltutor.cli.console import SafeConsole
from dltutor.grader import Grader
from dltutor.runner import WarmRunner
from dltutor.screen.theme import THEME
from dltutor.screen.verdict import VerdictScreen
from dltutor.verdict import Status
from tests.hostile.test_hostile import ANSWERS, RIGHT, SECONDS, answer, exercise  # noqa: F401

HEAVY = (
    "fills_the_disk_with_small_files",
    "fills_memory_with_a_list",
    "forks_a_bomb",
    "hides_files_in_a_folder_that_cannot_be_read",
    "ignores_every_signal_it_can",
    "loops_for_ever",
    "nests_folders_and_leaves",
    "sends_a_million_empty_lists",
    "starts_threads_with_small_stacks",
)
OVER = 2.0  # seconds beyond its own limit until a hostile answer is gone, on a busy machine
AFTER = 1.0  # seconds for an honest answer, which takes 0.01 where nothing is in its way
ROOT = Path(__file__).parents[2]
STYLES = re.compile(r"\x1b\[[\d;]*m")
FOLDER = Path(__file__).parent / "answers"


def hostile(name):
    return (FOLDER / f"{name}.py").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", HEAVY)
def test_the_next_in_the_same_warm_runner_passes_and_does_not_wait(name, exercise, answer):  # noqa: F811
    with WarmRunner() as runner:
        grader = Grader(runner)
        assert grader.grade(exercise, answer(RIGHT)).status is Status.PASSED

        begun = time.monotonic()
        assert grader.grade(exercise, answer(hostile(name))).status is not Status.PASSED
        assert time.monotonic() - begun < SECONDS + OVER

        begun = time.monotonic()
        verdict = grader.grade(exercise, answer(RIGHT))
        assert time.monotonic() - begun < AFTER
        assert (verdict.status, verdict.warm) == (Status.PASSED, True)


def test_who_is_played_at_the_same_time_passes(exercise, answer, tmp_path):  # noqa: F811
    file = tmp_path / "hostile.py"
    with WarmRunner() as ours, WarmRunner() as theirs:
        honest, other = Grader(ours), Grader(theirs)
        assert honest.grade(exercise, answer(RIGHT)).passed
        for name in HEAVY:
            file.write_text(hostile(name), encoding="utf-8")
            beside = threading.Thread(target=other.grade, args=(exercise, file))
            beside.start()
            verdicts = [honest.grade(exercise, answer(RIGHT)) for _ in range(5)]
            beside.join()
            assert all(each.passed and each.warm for each in verdicts), name


def test_a_module_named_like_one_of_ours_is_not_imported_by_the_command(tmp_path):
    (tmp_path / "node_value.py").write_text(RIGHT)
    for each in (FOLDER / "poisons_the_modules_beside_it").glob("*.py"):
        if each.name != "node_value.py":
            (tmp_path / each.name).write_text("raise SystemExit('poisoned')\n")
    told = subprocess.run(
        [sys.executable, "-B", "-m", "dltutor", "check", "node_value", "-f", "node_value.py"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin", "HOME": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert told.returncode == 0, told.stdout + told.stderr


@pytest.mark.parametrize(
    "source",
    [
        hostile("raises_escape_sequences"),
        hostile("returns_escape_sequences"),
        "# \x1b[2J\nvalue = 1 / 0  # \x1b]0;owned\x07\x9b2J\u202e\n",
    ],
    ids=["raised", "printed and returned", "in the file"],
)
def test_no_letter_that_a_terminal_obeys_reaches_it(source, exercise, answer):  # noqa: F811
    verdict = Grader().grade(exercise, answer(source))
    screen = io.StringIO()
    console = SafeConsole(theme=THEME, force_terminal=True, file=screen, width=80)

    console.print(VerdictScreen(verdict, file="node_value.py"))

    shown = STYLES.sub("", screen.getvalue())
    assert "owned" in shown or "2J" in shown  # it is shown, as the letters that it is
    assert not re.findall(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", shown)
