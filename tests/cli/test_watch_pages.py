"""Lesson, task and verdict in watch: a key apart, scrolled, resized, and nothing lost between."""

import re
import time

import pytest

from dltutor.cli.terminal import arrows
from dltutor.cli.watching.frame import BEGIN as BEGINNING
from dltutor.cli.watching.frame import END as ENDING
from dltutor.cli.watching.views import UNKNOWN, Scroll
from tests.cli.terminal import ESCAPES

BEGIN, END = BEGINNING.encode(), ENDING.encode()

WRONG = "def relu(z):\n    return -z\n"
HALF = "def relu(z):\n    return z / 2\n"


@pytest.fixture
def watch(open_watch):
    opened = open_watch("relu")
    opened.wait_for("NOT STARTED")
    opened.quiet()
    return opened


def screen(watch, text, seconds=20):
    """The whole screen, as soon as it holds a text."""
    deadline = time.monotonic() + seconds
    while True:
        last = watch.raw.split(BEGIN)[-1]
        frame = ESCAPES.sub("", last.decode(errors="replace")).replace("\r", "")
        if END in last and text in frame:
            return frame
        assert time.monotonic() < deadline, f"{text!r} was not shown; this was:\n{frame}"
        watch._read(0.05)


def shown(watch, key, text):
    """The whole screen after a key, which is to hold a text."""
    watch.press(key)
    return screen(watch, text)


def test_lesson_task_and_verdict_are_a_key_apart(watch):
    shown(watch, "l", "2 Activation functions")
    task = shown(watch, "t", "Write relu(z)")
    assert "NOT STARTED" in task.splitlines()[-1]  # what one would miss stays in view
    shown(watch, "v", "Write your answer")


@pytest.mark.parametrize("back", ["v", "q", "l", "\x1b", "x"])
def test_every_key_back_leads_to_the_verdict_and_watch_goes_on(watch, back):
    shown(watch, "l", "Activation functions")
    shown(watch, back, "Write your answer")
    watch.press("q")
    assert watch.ends() == 0


def test_a_lesson_is_found_again_where_one_left_it(watch):
    shown(watch, "l", "\n1-21 of ")
    place = shown(watch, "  \x1b[B", "\n40-60 of ")
    shown(watch, "v", "Write your answer")
    assert shown(watch, "l", " of ") == place


def test_a_lesson_is_scrolled_to_its_end_and_back(watch):
    first = shown(watch, "l", "\n1-21 of ")
    total = first.partition("\n1-21 of ")[2].split()[0]
    shown(watch, "\x1b[F", f"-{total} of {total}")
    watch.press("\x1b[6~")  # there is no more
    shown(watch, "\x1b[5~", f" of {total}")
    shown(watch, "\x1b[H", "\n1-21 of ")


def test_a_resize_in_the_lesson_draws_it_anew_at_about_the_same_place(watch):
    shown(watch, "l", "\n1-21 of ")
    before = shown(watch, "    ", "\n77-97 of ")
    watch.resize(30, 60)
    after = screen(watch, f"\n{'─' * 60}\n")
    assert len(after.splitlines()) == 30
    assert all(len(line) <= 60 for line in after.splitlines())
    assert len(set(before.split()) & set(after.split())) > 40
    watch.resize(24, 80)
    screen(watch, f"\n{'─' * 80}\n")


def test_keys_typed_fast_are_all_acted_on(watch, history):
    watch.press("ljjkvhtbh vhq")
    assert watch.ends() == 0
    assert len(history("hint")) == 3


def test_a_save_brings_the_verdict_back(watch, relu):
    shown(watch, "l", "Activation functions")
    relu.write_text(WRONG)
    assert "Case 1" in screen(watch, "NOT YET")


def test_a_verdict_tells_what_the_save_has_changed(watch, relu):
    relu.write_text(WRONG)
    assert "Change  " not in screen(watch, "NOT YET")
    relu.write_text(HALF)
    screen(watch, "Change  ")
    shown(watch, "n", "2.2 ")
    back = shown(watch, "p", "NOT YET")
    assert "Change  " not in back  # another exercise came between


def test_the_task_stands_beside_the_verdict_on_a_wide_screen(watch):
    watch.resize(40, 120)
    assert "Write relu(z)" in screen(watch, "─" * 120)
    assert "Write relu(z)" in shown(watch, "h", "Hint 1 of")
    assert "Hint 1 of" not in shown(watch, "t", "q verdict")
    watch.resize(50, 160)
    assert "Hint 1 of" in screen(watch, "─" * 160)
    assert "Hint 1 of" in shown(watch, "l", "Activation functions")


def test_header_and_next_step_stay_while_a_long_verdict_is_scrolled(open_watch, workspace):
    (file,) = workspace.glob("*/softmax.py")
    file.write_text(
        "import numpy as np\ndef softmax(x):\n    for i in range(9):\n        print(i)\n"
        "    return np.exp(x) / np.exp(x).sum()\n"
    )
    watch = open_watch("softmax")
    first = screen(watch, "NOT YET")
    last = shown(watch, " ", "Cases")
    for seen in (first, last):
        assert len(seen.splitlines()) <= 24
        for part in ("NOT YET", "Change the file", "softmax.py"):
            assert part in seen
    assert "Case 1" in first
    assert "Case 1" not in last


def test_a_frame_is_written_between_the_marks_of_one(watch):
    assert watch.raw.count(BEGIN) == watch.raw.count(END) > 0
    for frame in watch.raw.split(BEGIN)[1:]:
        assert frame.startswith(b"\x1b[H")


def test_nothing_is_cleared_behind_a_line_that_fills_the_screen(watch):
    rule = "─" * 80
    _, *after = watch.raw.decode().split(rule)
    assert after
    assert all(re.match(r"(\x1b\[0m)?\r", rest) for rest in after)


def test_a_page_never_scrolls_beyond_its_ends():
    scroll = Scroll()
    assert scroll.fit(100, 20) == 0
    for _ in range(9):
        scroll.act(arrows.PAGE_DOWN)
    assert scroll.fit(100, 20) == 80
    assert scroll.act("\x1b") is False
    scroll.act("g")
    assert (scroll.top, scroll.told) == (0, "1-20 of 100")
    scroll.top = UNKNOWN
    assert scroll.fit(15, 20) == 0
    assert scroll.told == ""


def test_a_page_that_is_wrapped_anew_stays_at_its_place():
    scroll = Scroll()
    scroll.fit(100, 20)
    scroll.top = 50
    assert scroll.fit(200, 20) == 100
