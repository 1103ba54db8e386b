"""Keys of watch: what a terminal sends besides them is swallowed whole, and a reset asks first."""

import time

import pytest

WRONG = "def relu(z):\n    return -z\n"
FOREIGN = {
    "an arrow": b"\x1b[A",
    "an arrow of the other kind": b"\x1bOq",
    "a function key": b"\x1b[15~",
    "a function key of the Linux console": b"\x1b[[h",
    "Alt and a key": b"\x1bh",
    "Alt and a letter of two bytes": b"\x1b\xc3\xb1",
    "a letter of two bytes": "ñ".encode(),
    "a paste": b"\x1b[200~hhqq\x1b[A\x1b]hh\x1b[201~",
    "a mouse of the old kind": b"\x1b[M qq",
    "a mouse": b"\x1b[<0;12;5M\x1b[<0;12;5m",
    "what terminal this is": b"\x1b[?1;2c\x1b[>0;276;0c",
    "where the cursor is": b"\x1b[12;40R",
    "the window has the focus": b"\x1b[I",
    "the background colour": b"\x1b]11;rgb:ffff/hhhh/hhhh\x07",
    "the background colour, ended otherwise": b"\x1b]11;rgb:ffff/hhhh/hhhh\x1b\\",
    "a device control string": b"\x1bP1+r436f=hh\x1b\\",
    "an application's string": b"\x1b_Ghqhq\x1b\\",
    "a string within which the key Esc falls": b"\x1b]11;hh\x1b[A",
    "a sequence within which another begins": b"\x1b[1\x1b[A",
}


@pytest.fixture
def watch(open_watch):
    opened = open_watch("relu")
    opened.wait_for("NOT STARTED")
    return opened


@pytest.mark.parametrize("sent", FOREIGN.values(), ids=FOREIGN)
def test_what_is_no_key_takes_no_hint_and_does_not_eat_the_next_key(watch, history, sent):
    watch.press(sent)
    time.sleep(0.2)
    watch.press("h")
    assert "2.1 ReLU" in watch.wait_for("Hint 1 of")
    watch.press("q")
    assert watch.ends() == 0
    assert len(history("hint")) == 1


@pytest.mark.parametrize("split", [3, 8])
def test_a_sequence_that_comes_in_pieces_is_swallowed_whole(watch, history, split):
    sent = FOREIGN["the background colour"]
    watch.press(sent[:split])
    time.sleep(0.15)  # as over a slow connection
    watch.press(sent[split:])
    time.sleep(0.2)
    watch.press("h")
    watch.wait_for("Hint 1 of")
    watch.press("q")
    assert watch.ends() == 0
    assert len(history("hint")) == 1


def test_escape_alone_is_a_key_and_does_not_eat_the_next(watch):
    watch.press("\x1b")
    time.sleep(0.1)
    watch.press("h")
    watch.wait_for("Hint 1 of")


def test_escape_says_no_to_a_reset(watch, relu):
    relu.write_text(WRONG)
    watch.wait_for("NOT YET")
    watch.press("r")
    watch.wait_for("Back to the starter?")
    watch.press("\x1b")
    watch.wait_for("Change the file")
    watch.press("r")
    watch.wait_for("Back to the starter?")
    assert relu.read_text() == WRONG


def test_a_sequence_that_is_never_finished_does_not_hold_keys_for_ever(watch):
    watch.press("\x1b]")  # Alt and ]
    time.sleep(1.3)
    watch.press("h")
    watch.wait_for("Hint 1 of")


def test_pastes_are_marked_as_such_for_as_long_as_watch_has_the_terminal(watch):
    assert watch.raw.count(b"\x1b[?2004h") == 1
    watch.press("q")
    assert watch.ends() == 0
    assert watch.raw.rindex(b"\x1b[?2004l") > watch.raw.rindex(b"\x1b[?2004h")


def test_a_save_before_the_second_r_makes_reset_ask_again(watch, relu):
    relu.write_text(WRONG)
    watch.wait_for("NOT YET")
    watch.press("r")
    watch.wait_for("Back to the starter?")
    relu.write_text(WRONG + "# more work\n")
    watch.wait_for("Change the file")
    watch.press("r")
    watch.wait_for("Back to the starter?")
    assert relu.read_text() == WRONG + "# more work\n"
    watch.press("r")
    watch.wait_for("NOT STARTED")


def test_a_save_that_was_not_seen_yet_makes_reset_ask_again(watch, relu):
    relu.write_text(WRONG)
    watch.wait_for("NOT YET")
    watch.press("r")
    watch.wait_for("Back to the starter?")
    relu.write_text(WRONG + "# more work\n")
    watch.press("r")
    watch.quiet()
    assert relu.read_text() == WRONG + "# more work\n"


def test_a_verdict_before_the_second_r_makes_reset_ask_again(watch, relu):
    answer = "import time\ntime.sleep(0.7)\n" + WRONG
    relu.write_text(answer)
    watch.wait_for("checking")
    watch.press("r")
    watch.wait_for("Back to the starter?")
    watch.wait_for("NOT YET")
    watch.press("r")
    watch.wait_for("Back to the starter?")
    assert relu.read_text() == answer


def test_a_hint_asked_for_during_a_check_is_still_there_with_the_verdict(watch, relu):
    relu.write_text("import time\ntime.sleep(0.7)\n" + WRONG)
    watch.wait_for("checking")
    watch.press("h")
    watch.wait_for("Hint 1 of")
    assert "Hint 1 of" in watch.wait_for("NOT YET") + watch.quiet()
