"""A check that trains shows how far it is, while it is."""

import pytest

from dltutor.course import builtin_course
from tests.cli.program import dltutor
from tests.cli.terminal import Terminal

SOLUTION = builtin_course().exercises["train_digits"].solution
SLOW = SOLUTION.replace(
    '        print(f"epoch', '        __import__("time").sleep(0.08)\n        print(f"epoch'
)


@pytest.fixture
def digits(workspace):
    (file,) = workspace.glob("*/train_digits.py")
    file.write_text(SLOW)
    return file


def test_check_moves_a_bar_and_draws_the_learning_curve(digits, workspace):
    terminal = Terminal("check", "train_digits", cwd=workspace, rows=50)
    try:
        seen = terminal.wait_for("PASSED", seconds=60)
        assert " of 30  loss 0." in seen
        assert terminal.ends() == 0
        assert "500 new digits" in seen + terminal.quiet()
    finally:
        terminal.close()


def test_check_says_at_once_what_it_checks_and_leaves_nothing_of_it(workspace):
    (file,) = workspace.glob("*/node_value.py")
    file.write_text("def node_value(inputs, weights):\n    return 1.0\n")
    terminal = Terminal("check", "node_value", cwd=workspace)
    try:
        terminal.wait_for("NOT YET", seconds=20)
        begun, _, after = terminal.raw.partition(b"Checking node_value ...")
        assert not begun.strip()
        assert after.startswith(b"\r\x1b[K")
        assert terminal.ends() == 1
    finally:
        terminal.close()


def test_watch_moves_a_bar(digits, open_watch):
    watch = open_watch("train_digits", rows=50)
    seen = watch.wait_for("PASSED", seconds=60)
    assert " of 30  loss 0." in seen
    watch.press("q")
    assert watch.ends() == 0


@pytest.mark.parametrize("options", [[], ["--json"]])
def test_a_pipe_gets_no_bar(digits, workspace, options):
    told = dltutor("check", "train_digits", *options, cwd=workspace)
    assert told.returncode == 0
    assert "epoch 10 of 30  loss" not in told.stdout.replace("epoch 10 of 30, loss", "")
