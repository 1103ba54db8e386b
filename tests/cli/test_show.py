"""`dltutor show`: text in a pipe, clear words for what does not fit, and the loop on a terminal."""

import os
import signal
import subprocess
import sys
import termios

import pytest

from tests.cli.program import ROOT, dltutor
from tests.cli.terminal import Terminal


@pytest.fixture
def show(tmp_path):
    """show(*words) -> the finished process, in a pipe."""
    return lambda *words, **environment: dltutor("show", *words, cwd=tmp_path, **environment)


@pytest.fixture
def open_show(tmp_path):
    opened = []

    def start(*words, **options):
        opened.append(Terminal("show", *words, cwd=tmp_path, **options))
        return opened[-1]

    yield start
    for terminal in opened:
        terminal.close()


def test_a_pipe_gets_every_step_with_its_sum_and_its_picture(show):
    told = show("forward", PYTHONIOENCODING="utf-8")
    assert told.returncode == 0
    for number in range(1, 6):
        assert f"Step {number} of 5: " in told.stdout
    assert "bottom = 2 · (-1) + 3 · 1 = 1\n" in told.stdout
    assert "┃ purchases ┃" in told.stdout
    assert "\x1b" not in told.stdout


def test_values_can_be_set_and_one_step_asked_for(show):
    told = show(
        "forward", "--set", "inputs=4,1", "--set", "hidden=1,0;0,2", "--step", "3",
        PYTHONIOENCODING="utf-8",
    )  # fmt: skip
    assert "bottom = 4 · 0 + 1 · 2 = 2\n" in told.stdout
    assert "Step 2 of" not in told.stdout


def test_a_console_of_ascii_is_told_the_same(show):
    told = show("descent", "--step", "2", PYTHONIOENCODING="ascii", LANG="C")
    assert "weight = 2 - 0.01 * (-24) = 2.24\n" in told.stdout
    assert told.stdout.isascii()
    assert "?" not in told.stdout


@pytest.mark.parametrize("words", [(), ("--list",), ("lstm", "--list")])
def test_the_list_has_every_topic_with_its_lesson(show, words):
    told = show(*words)
    for line in ("forward ", "lesson 1,", "lstm ", "lesson 20,", "values: rate, start,"):
        assert line in told.stdout


@pytest.mark.parametrize(
    ("typed", "title"),
    [
        ("6", "Gradient descent,"),
        ("05", "Gradient descent,"),
        ("16", "A kernel"),
        ("backpropagation", "A backward pass,"),
    ],
)
def test_a_lesson_stands_for_its_topic(show, typed, title):
    assert show(typed, "--step", "1").stdout.startswith(title)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("foward",), "There is no topic to show 'foward'. Did you mean forward?"),
        (("9",), "Lesson 9 has nothing to step through."),
        (("99",), "There is no lesson '99'."),
        (("descent", "--set", "rate=fast"), "rate: 'fast' is no number."),
        (("descent", "--set", "rte=1"), "descent has no value 'rte'. Did you mean rate?"),
        (("forward", "--set", "inputs=1,2,3"), "as many numbers as inputs, 3, and has 2."),
        (("forward", "--step", "9"), "There is no step 9: forward has 5 steps now."),
        (("kernel", "--set", "kernel=1,1,1,1,1"), "A kernel of 1 by 5 finds no place"),
    ],
)
def test_what_does_not_fit_is_said_in_words_with_exit_code_2(show, words, said):
    told = show(*words)
    assert (told.returncode, told.stdout) == (2, "")
    assert said in told.stderr
    assert (
        "dltutor show --list" in told.stderr or "dltutor list" in told.stderr or "--step" in words
    )


def test_plain_is_as_in_a_pipe_on_a_terminal_too(open_show):
    terminal = open_show("forward", "--plain")
    assert "Step 5 of 5" in terminal.wait_for("Change a value")
    assert terminal.ends() == 0


def test_keys_step_change_type_and_restart(open_show):
    terminal = open_show("descent")
    terminal.wait_for("step 1 of 11")
    terminal.press("\x1b[C")
    # What is lowest on the screen comes last.
    assert "step 2 of 11" in terminal.wait_for("weight = 2 - 0.01 · (-24) = 2.24")
    terminal.press("+")
    assert "0.02 · (-24) = 2.48" in terminal.wait_for("[0.02]")
    terminal.press("v0.12\r")
    assert "It diverges (limit 0.1111)." in terminal.wait_for("[0.12]")
    terminal.press("r")
    assert "step 1 of 11" in terminal.wait_for("[0.01]")
    terminal.press("q")
    assert terminal.ends() == 0


def test_many_keys_at_once_are_all_acted_on(open_show):
    terminal = open_show("backward")
    terminal.wait_for("step 1 of 15")
    terminal.press(b"n\x1b[C \x1bOC\x1b[D")
    terminal.wait_for("step 4 of 15")


def test_what_is_typed_wrongly_is_told_and_mended(open_show):
    terminal = open_show("forward")
    terminal.wait_for("step 1 of 5")
    terminal.press("vmany\r")
    terminal.wait_for("inputs: 'many' is no number.")
    terminal.press("\x157\r")
    assert "is no number" not in terminal.wait_for("[7]")


def test_help_lists_the_keys_and_any_key_goes_back(open_show):
    terminal = open_show("beam")
    terminal.wait_for("step 1 of 6")
    terminal.press("?")
    terminal.wait_for("start again with the values as they were")
    terminal.press("n")
    terminal.wait_for("step 1 of 6")


def test_a_resized_terminal_is_drawn_anew(open_show):
    terminal = open_show("kernel")
    terminal.wait_for("quit")
    terminal.quiet()
    terminal.resize(40, 120)
    terminal.wait_for(" " * 45 + "step 1 of 6")
    terminal.quiet()
    terminal.resize(24, 40)
    terminal.wait_for("v type  r restart  ? help  q quit")


@pytest.mark.parametrize("end", ["q", "\x03", "\x04"])
def test_the_terminal_is_given_back_as_it_was(open_show, end):
    terminal = open_show("forward")
    before = terminal.settings()
    terminal.wait_for("step 1 of 5")
    assert not terminal.settings()[3] & termios.ECHO
    terminal.press(end)
    assert terminal.ends() == 0
    after = terminal.settings()
    assert after[3] & termios.ECHO == before[3] & termios.ECHO
    assert after[3] & termios.ICANON == before[3] & termios.ICANON


def test_a_signal_to_end_gives_the_terminal_back(open_show):
    terminal = open_show("forward")
    terminal.wait_for("step 1 of 5")
    os.kill(terminal.pid, signal.SIGTERM)
    assert terminal.ends() == 0
    assert terminal.settings()[3] & termios.ECHO


def test_it_ends_when_the_terminal_goes(open_show):
    terminal = open_show("forward")
    terminal.wait_for("step 1 of 5")
    terminal.vanish()
    terminal.ends()


def test_listing_the_topics_imports_no_numpy():
    source = (
        "import sys, dltutor.cli.show, dltutor.show.given, dltutor.screen.frames\n"
        "from dltutor.show import TOPICS\n"
        "for topic in TOPICS: topic.frames(topic.defaults)\n"
        "print(*sys.modules)"
    )
    told = subprocess.run(
        [sys.executable, "-c", source], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert not {"numpy", "markdown_it", "dltutor.drill"} & set(told.stdout.split())
