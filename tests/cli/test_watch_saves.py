"""Saves as editors make them: in steps, twice in a row, in the middle of a check."""

import io
import os
import shutil
import time
from contextlib import redirect_stdout

import pytest
from rich.console import Console

from dltutor.cli.terminal.screen import Screen
from dltutor.cli.watching.saves import Saves
from dltutor.screen.theme import THEME

WRONG = "def relu(z):\n    return -z\n"
SLOW = "import time\ntime.sleep(4)\n" + WRONG


@pytest.fixture
def watch(open_watch):
    opened = open_watch("relu")
    opened.wait_for("NOT STARTED")
    opened.quiet()
    return opened


def test_a_file_that_is_emptied_and_then_written_is_judged_once(watch, relu, right, attempts):
    with relu.open("w") as file:
        time.sleep(0.02)
        file.write(right)
    watch.wait_for("PASSED")
    watch.quiet()
    assert attempts() == ["passed"]


def test_a_file_written_in_two_halves_ends_with_the_verdict_on_the_whole(watch, relu, right):
    with relu.open("w") as file:
        for half in (right[:-20], right[-20:]):
            file.write(half)
            file.flush()
            time.sleep(0.15)
    watch.wait_for("PASSED")
    assert "NOT YET" not in watch.quiet()


def test_a_file_that_grows_all_the_time_is_not_judged_before_it_rests(watch, relu, right, attempts):
    with relu.open("w") as file:
        for letter in right[: len(right) // 2]:
            file.write(letter)
            file.flush()
            time.sleep(0.002)
        file.write(right[len(right) // 2 :])
    watch.wait_for("PASSED")
    watch.quiet()
    assert attempts().count("passed") == 1
    assert len(attempts()) <= 4


def test_an_editor_that_moves_the_old_file_away_first_says_nothing_is_gone(watch, relu, right):
    relu.rename(relu.with_name("relu.py~"))
    time.sleep(0.02)
    relu.write_text(right)
    relu.with_name("relu.py~").unlink()
    assert "is gone" not in watch.wait_for("PASSED")


def test_a_file_moved_into_place_with_its_old_time_is_judged(watch, relu, right, tmp_path):
    other = tmp_path / "elsewhere.py"
    other.write_text(right)
    os.utime(other, (1e9, 1e9))
    shutil.move(other, relu)
    watch.wait_for("PASSED")


def test_of_two_saves_in_quick_succession_the_last_counts(watch, relu, right, attempts):
    for pause in (0.001, 0.005, 0.02, 0.05):
        relu.write_text(WRONG)
        time.sleep(pause)
        relu.write_text(right)
        watch.quiet()
        assert attempts()[-1] == "passed"


def test_a_save_during_a_check_ends_it_and_its_verdict_is_never_shown(watch, relu, right, attempts):
    relu.write_text(SLOW)
    watch.wait_for("checking")
    begun = time.monotonic()
    relu.write_text(right)
    assert "NOT YET" not in watch.wait_for("PASSED")
    assert time.monotonic() - begun < 3
    watch.quiet()
    assert attempts() == ["passed"]


def test_going_on_does_not_wait_for_a_long_check(watch, relu):
    relu.write_text(SLOW)
    watch.wait_for("checking")
    begun = time.monotonic()
    watch.press("n")
    assert "Step and leaky" in watch.wait_for("NOT STARTED") + watch.quiet()
    assert time.monotonic() - begun < 3


def test_a_check_that_is_ended_leaves_the_next_one_as_warm_as_ever(watch, relu, right, scratch):
    relu.write_text(SLOW)
    watch.wait_for("checking")
    relu.write_text(WRONG)
    watch.wait_for("NOT YET")
    begun = time.monotonic()
    relu.write_text(right)
    watch.wait_for("PASSED")
    assert time.monotonic() - begun < 1
    assert list(scratch.iterdir()) == []


def test_the_same_content_written_again_during_its_check_is_judged_anew(watch, relu, attempts):
    answer = "import time\ntime.sleep(0.5)\n" + WRONG
    relu.write_text(answer)
    watch.wait_for("checking")
    relu.write_text(answer)  # what was read in between may have been anything
    watch.wait_for("NOT YET")
    watch.quiet()
    assert attempts() == ["wrong"]


def test_a_file_that_is_gone_is_not_being_checked(watch, relu):
    relu.unlink()
    assert "Checking" not in watch.wait_for("is gone") + watch.quiet()
    watch.press("r")
    watch.press("r")
    watch.wait_for("NOT STARTED")


def test_a_file_in_another_encoding_is_told_of_and_mended(watch, relu, right):
    relu.write_bytes("# größe\n".encode("latin-1") + right.encode())
    watch.wait_for("DOES NOT RUN")
    relu.write_bytes(b"\x00\xff" * 50)
    watch.quiet()
    relu.write_text(right)
    watch.wait_for("PASSED")


def test_a_save_that_changes_no_verdict_is_still_seen_to_be_checked(watch, relu):
    relu.write_text(WRONG)
    watch.wait_for("NOT YET")
    watch.quiet()
    time.sleep(1)
    relu.write_text(WRONG + "# the same\n")
    assert "NOT YET" in watch.wait_for("checked at")


def test_a_folder_that_cannot_be_watched_is_no_failure(tmp_path):
    told = []
    saves = Saves(tmp_path / "none", lambda: told.append(True))
    saves.start()
    saves._thread.join(5)
    assert not saves._thread.is_alive()


def test_a_screen_drawn_while_a_reference_is_played_reaches_the_terminal(capsys):
    screen = Screen(Console(theme=THEME))
    with redirect_stdout(io.StringIO()):  # as the grader does, in its thread
        screen.show(("a part",), lambda: "a frame")
    assert "a frame" in capsys.readouterr().out
