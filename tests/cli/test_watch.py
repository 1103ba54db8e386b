"""`dltutor watch` in a pseudo-terminal: saves, keys, and a terminal left as it was found."""

import os
import shutil
import signal
import time

import pytest

from dltutor.course import builtin_course
from tests.cli.program import dltutor

COURSE = builtin_course()
RIGHT = COURSE.exercises["relu"].solution
WRONG = "def relu(z):\n    return -z\n"


def test_a_save_is_graded_and_the_file_is_the_last_thing_on_the_screen(open_watch, relu):
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    relu.write_text(WRONG)
    watch.wait_for("NOT YET")
    relu.write_text(RIGHT)
    shown = watch.wait_for("PASSED") + watch.quiet()
    assert shown.rstrip().endswith("relu.py")


def test_an_atomic_save_is_seen(open_watch, relu):
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    new = relu.with_suffix(".py.swp")
    new.write_text(RIGHT)
    new.replace(relu)
    watch.wait_for("PASSED")


def test_the_next_exercise_comes_only_when_asked_for(open_watch, relu, history):
    relu.write_text(RIGHT)
    watch = open_watch("relu")
    watch.wait_for("PASSED")
    assert "Step and leaky" not in watch.quiet().split("Next")[0]
    watch.press("n")
    watch.wait_for("NOT STARTED")
    watch.press("p")
    watch.wait_for("PASSED")
    watch.press("q")
    assert watch.ends() == 0
    assert [event.exercise for event in history("selected")] == ["step_and_leaky", "relu"]


def test_hints_come_one_at_a_time(open_watch, history):
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    watch.press("h")
    watch.wait_for("Hint 1 of")
    watch.press("h")
    watch.wait_for("Hint 2 of")
    watch.press("q")
    assert watch.ends() == 0
    assert [event.detail["number"] for event in history("hint")] == [1, 2]


def test_reset_asks_and_any_other_key_says_no(open_watch, relu):
    relu.write_text(WRONG)
    watch = open_watch("relu")
    watch.wait_for("NOT YET")
    watch.press("r")
    watch.wait_for("Back to the starter?")
    watch.press("x")
    watch.quiet()
    assert relu.read_text() == WRONG
    watch.press("rr")
    watch.wait_for("NOT STARTED")
    assert relu.read_text() == COURSE.exercises["relu"].starter


def test_the_solution_is_shown_after_a_pass_only(open_watch, relu):
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    watch.press("s")
    watch.wait_for("--give-up")
    relu.write_text(RIGHT)
    watch.wait_for("PASSED")
    watch.press("s")
    watch.wait_for("def relu")
    watch.press("x")
    watch.wait_for("PASSED")


def test_keys_pressed_during_a_check_are_acted_on_after_it(open_watch, relu):
    relu.write_text("import time\ntime.sleep(1.5)\n" + RIGHT)
    watch = open_watch("relu")
    watch.wait_for("Checking")
    watch.press("hh")
    watch.wait_for("PASSED")
    watch.press("h")
    watch.wait_for("Hint 3 of")


@pytest.mark.parametrize("how", ["q", "\x03", "\x04", signal.SIGTERM, signal.SIGHUP])
def test_the_terminal_is_left_as_it_was_however_it_ends(open_watch, how):
    watch = open_watch("relu")
    before = watch.settings()
    watch.wait_for("NOT STARTED")
    assert watch.settings() != before
    if isinstance(how, str):
        watch.press(how)
    else:
        os.kill(watch.pid, how)
    assert watch.ends() == 0
    assert watch.settings() == before


def test_a_resize_draws_anew(open_watch):
    watch = open_watch("relu")
    watch.wait_for("quit")
    watch.quiet()
    watch.resize(40, 120)
    assert "NOT STARTED" in watch.wait_for("2.1 ReLU") + watch.quiet()


def test_everything_important_fits_twenty_four_lines(open_watch, workspace):
    (file,) = workspace.glob("*/softmax.py")
    file.write_text("import numpy as np\ndef softmax(x):\n    print(x)\n    return np.exp(x)\n")
    watch = open_watch("softmax")
    watch.wait_for("NOT YET")
    watch.quiet()
    watch.press("h")
    shown = watch.quiet()
    assert len(shown.split("\r\n")) <= 24
    for part in ("NOT YET", "Case 1", "expected", "Why", "Hint 1", "quit", "softmax.py"):
        assert part in shown, part


def test_a_hundred_saves_in_ten_seconds_are_survived_and_the_last_is_judged(
    open_watch, relu, attempts
):
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    for number in range(99):
        relu.write_text(f"{WRONG}# {number}\n")
        time.sleep(0.01 if number % 10 else 0.9)  # in bursts, and with time for a check between
        watch._read(0)
    relu.write_text(RIGHT)
    watch.wait_for("PASSED")
    watch.press("q")
    assert watch.ends() == 0
    assert attempts()[-1] == "passed"


def test_a_file_that_is_removed_is_said_and_comes_back(open_watch, relu):
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    relu.unlink()
    watch.wait_for("is gone")
    relu.write_text(RIGHT)
    watch.wait_for("PASSED")


@pytest.mark.skipif(not shutil.which("true"), reason="needs the command true")
def test_the_editor_is_opened_with_the_file(open_watch, tmp_path, relu):
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\necho 'def relu(z): return z' > \"$1\"\n")
    editor.chmod(0o755)
    watch = open_watch("relu", VISUAL=str(editor))
    watch.wait_for("NOT STARTED")
    watch.press("e")
    watch.wait_for("NOT YET")
    assert relu.read_text() == "def relu(z): return z\n"


def test_without_a_terminal_a_verdict_is_printed(workspace):
    told = dltutor("watch", "relu", cwd=workspace)
    assert told.returncode == 0
    assert "NOT STARTED" in told.stdout
