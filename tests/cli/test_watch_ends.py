"""Watch ends: quietly, at once, with nothing left behind, and where it has no terminal at all."""

import errno
import io
import os
import signal
import subprocess
import sys
import time

import pytest
from rich.console import Console

from dltutor.cli.terminal.screen import Screen
from dltutor.screen.theme import THEME
from tests.cli.conftest import descendants, running
from tests.cli.program import ROOT

LOOPING = "while True:\n    pass\n"
linux = pytest.mark.skipif(sys.platform != "linux", reason="looks for processes in /proc")


def nothing_is_left(processes, scratch):
    deadline = time.monotonic() + 2
    while running(processes) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert running(processes) == []
    assert list(scratch.iterdir()) == []


@pytest.fixture
def checking(open_watch, relu):
    """Watch in the middle of a check that would take seconds; and the processes it has."""
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    relu.write_text(LOOPING)
    watch.wait_for("checking")
    time.sleep(0.2)
    below = descendants(watch.pid)
    assert len(below) >= 2
    return watch, below


@linux
@pytest.mark.parametrize("how", ["q", "\x03", signal.SIGTERM, signal.SIGHUP])
def test_quitting_in_the_middle_of_a_check_leaves_nothing(checking, scratch, how):
    watch, below = checking
    begun = time.monotonic()
    watch.press(how) if isinstance(how, str) else os.kill(watch.pid, how)
    assert watch.ends() == 0
    assert time.monotonic() - begun < 2
    nothing_is_left(below, scratch)


@linux
def test_a_terminal_that_vanishes_in_the_middle_of_a_check_ends_it_quietly(checking, scratch):
    watch, below = checking
    watch.vanish()
    assert watch.ends() == 0
    nothing_is_left(below, scratch)


@linux
def test_a_terminal_that_vanishes_ends_watch_quietly(open_watch, scratch):
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    below = descendants(watch.pid)
    watch.vanish()
    assert watch.ends() == 0
    nothing_is_left(below, scratch)


class Gone(io.StringIO):
    """The stream of a terminal that is not there any more."""

    def write(self, text):
        raise OSError(errno.EIO, "Input/output error")


def test_nothing_can_be_written_to_a_terminal_that_has_gone(monkeypatch):
    monkeypatch.setattr(sys, "stdout", Gone())
    console = Console(theme=THEME)
    screen = Screen(console)

    def rendered():
        with console.capture() as capture:
            console.print("a frame")
        return capture.get()

    screen.show(("a part",), rendered)
    assert screen.gone
    screen.show(("another",), rendered)
    screen.write("the end")
    screen.console.file.close()


@linux
def test_a_terminal_that_vanishes_under_the_editor_ends_watch_quietly(
    open_watch, scratch, tmp_path
):
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\necho editing\nsleep 30\n")
    editor.chmod(0o755)
    watch = open_watch("relu", VISUAL=str(editor))
    watch.wait_for("NOT STARTED")
    watch.press("e")
    watch.wait_for("editing")
    below = descendants(watch.pid)
    watch.vanish()
    assert watch.ends() == 0
    nothing_is_left(below, scratch)


@linux
def test_an_answer_played_cold_is_ended_with_watch_too(open_watch, relu, scratch):
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    for pid in descendants(watch.pid):
        os.kill(pid, signal.SIGKILL)  # the process that forks, so that answers are played cold
    relu.write_text(LOOPING)
    watch.wait_for("checking")
    time.sleep(0.5)
    below = descendants(watch.pid)
    assert running(below)
    watch.press("q")
    assert watch.ends() == 0
    nothing_is_left(below, scratch)


@linux
def test_an_answer_played_cold_leaves_no_folder(open_watch, relu, right, scratch):
    watch = open_watch("relu")
    watch.wait_for("NOT STARTED")
    for pid in descendants(watch.pid):
        os.kill(pid, signal.SIGKILL)
    for text in (right, "# again\n" + right):
        relu.write_text(text)
        watch.wait_for("PASSED")
        relu.write_text("relu = None\n")
        watch.quiet(1)
    assert list(scratch.iterdir()) == []


def test_ctrl_c_in_the_editor_is_the_editors(open_watch, tmp_path):
    editor = tmp_path / "editor"
    editor.write_text("#!/bin/sh\ntrap '' INT\necho editing\nsleep 0.7\n")
    editor.chmod(0o755)
    watch = open_watch("relu", VISUAL=str(editor))
    watch.wait_for("NOT STARTED")
    watch.press("e")
    watch.wait_for("editing")
    watch.press("\x03")
    watch.wait_for("NOT STARTED")
    watch.press("h")
    watch.wait_for("Hint 1 of")


def plain(workspace, redirections, timeout=60):
    script = f'exec "{sys.executable}" -m dltutor watch relu {redirections}'
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        ["sh", "-c", script],
        cwd=workspace,
        env=environment,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def test_without_standard_input_a_verdict_is_printed_and_why_it_ends_is_said(workspace):
    told = plain(workspace, "<&-")
    assert told.returncode == 0
    assert "NOT STARTED" in told.stdout
    assert "standard input" in told.stderr
    assert "failed" not in told.stderr


def test_without_standard_output_a_sentence_is_said(workspace):
    told = plain(workspace, ">&-")
    assert told.returncode == 2
    assert "standard output" in told.stderr
    assert "itself failed" not in told.stderr


@linux
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_without_a_terminal_it_leaves_nothing_either(workspace, relu, scratch, number):
    relu.write_text(LOOPING)
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "TMPDIR": str(scratch)}
    words = [sys.executable, "-m", "dltutor", "watch", "relu"]
    with subprocess.Popen(
        words,
        cwd=workspace,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as watch:
        while len(descendants(watch.pid)) < 2:
            time.sleep(0.02)
        below = descendants(watch.pid)
        watch.send_signal(number)
        told, _ = watch.communicate(timeout=10)
        assert b"Traceback" not in told
    nothing_is_left(below, scratch)
