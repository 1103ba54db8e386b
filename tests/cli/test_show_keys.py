"""What each key of show does, without a terminal: the stage, the page, and the parser of arrows."""

import io

import pytest
from rich.console import Console

from dltutor.cli.showing.page import Page
from dltutor.cli.showing.stage import Stage
from dltutor.cli.terminal import arrows
from dltutor.cli.terminal.sequences import KeyParser
from dltutor.screen.theme import THEME
from dltutor.show import TOPICS, find_topic


def stage(topic="descent"):
    return Stage(find_topic(topic), find_topic(topic).defaults)


def typed(at, text):
    at.press("v")
    for letter in text:
        at.press(letter)
    at.press("\r")


@pytest.mark.parametrize("forth", [arrows.RIGHT, " ", "n"])
@pytest.mark.parametrize("back", [arrows.LEFT, "p"])
def test_steps_go_forth_and_back_and_stop_at_the_ends(forth, back):
    at = stage()
    at.press(back)
    assert at.at == 0
    at.press(forth)
    at.press(forth)
    assert at.at == 2
    at.press(back)
    assert at.at == 1
    at.press(arrows.LAST)
    at.press(forth)
    assert at.at == len(at.frames) - 1
    at.press(arrows.FIRST)
    assert at.at == 0


def test_plus_changes_the_chosen_value_and_the_step_stays():
    at = stage()
    at.press("n")
    at.press("+")
    assert at.values.number("rate") == 0.02
    assert at.at == 1
    assert "0.02" in at.frame.sum
    at.press(arrows.DOWN)
    assert at.values.number("rate") == 0.01


def test_tab_goes_through_every_number_and_round():
    at = stage("forward")
    seen = []
    for _ in range(9):
        seen.append((at.chosen.name, at.place))
        at.press("\t")
    assert seen == [
        *(("inputs", place) for place in range(2)),
        *(("hidden", place) for place in range(4)),
        *(("output", place) for place in range(2)),
        ("activation", 0),
    ]
    assert (at.chosen.name, at.place) == ("inputs", 0)
    at.press(arrows.BACK_TAB)
    assert at.chosen.name == "activation"


def test_a_digit_chooses_a_value_and_again_the_next_number_in_it():
    at = stage("forward")
    at.press("2")
    assert (at.chosen.name, at.place) == ("hidden", 0)
    at.press("2")
    assert at.place == 1
    at.press("9")
    assert at.chosen.name == "hidden"


def test_a_typed_number_takes_the_chosen_place():
    at = stage("forward")
    at.press("\t")
    typed(at, "0.5")
    assert at.values.row("inputs") == [2, 0.5]


def test_a_typed_row_takes_the_whole_value_and_names_take_several():
    at = stage("forward")
    typed(at, "7,8")
    assert at.values.row("inputs") == [7, 8]
    typed(at, "inputs=1,2,3 hidden=1,1,1;0,0,1")
    assert at.values.row("inputs") == [1, 2, 3]
    assert at.typed is None


def test_what_does_not_fit_changes_nothing_and_can_be_mended():
    at = stage("forward")
    typed(at, "1,2,3")
    assert "as many numbers as inputs, 3, and has 2" in at.trouble
    assert at.values.row("inputs") == [2, 3]
    for _ in range(2):
        at.press("\x7f")
    at.press("\r")
    assert (at.trouble, at.typed, at.values.row("inputs")) == ("", None, [1, 2])


def test_escape_leaves_a_typed_value_and_letters_are_no_commands_meanwhile():
    at = stage()
    at.press("v")
    at.press("q")
    assert (at.typed, at.running) == ("q", True)
    at.press("\x1b")
    assert (at.typed, at.running) == (None, True)


def test_r_brings_the_values_back_that_were_given():
    topic = find_topic("descent")
    given = topic.defaults.changed("rate", ((0.05,),))
    at = Stage(topic, given)
    at.press("+")
    at.press("n")
    at.press("r")
    assert (at.values, at.at) == (given, 0)


def test_fewer_steps_leave_one_at_the_last():
    at = stage()
    at.press(arrows.LAST)
    at.press("5")
    typed(at, "3")
    assert at.at == len(at.frames) - 1 == 3


@pytest.mark.parametrize(
    ("sent", "expected"),
    [
        (b"\x1b[C\x1b[D", [arrows.RIGHT, arrows.LEFT]),
        (b"\x1bOA\x1bOB", [arrows.UP, arrows.DOWN]),
        (b"\x1b[H\x1b[4~", [arrows.FIRST, arrows.LAST]),
        (b"\x1b[5~\x1b[6~\x1b[Z", [arrows.PAGE_UP, arrows.PAGE_DOWN, arrows.BACK_TAB]),
        (b"\x1b[1;5Cn", ["n"]),
        (b"\x1b[200~nnqq\x1b[C\x1b[201~n", ["n"]),
        (b"\x1b]11;rgb:ffff/aaaa\x07n", ["n"]),
        (b"\x1b[<0;12;5Mn", ["n"]),
        (b"\x1b[M qqn", ["n"]),
        (b"\x1b[1\x1b[Cn", [arrows.RIGHT, "n"]),
    ],
)
def test_arrows_are_keys_and_other_sequences_are_swallowed_whole(sent, expected):
    assert KeyParser().feed(sent) == expected


def test_an_arrow_may_come_in_pieces():
    parser = KeyParser()
    assert [parser.feed(piece) for piece in (b"\x1b", b"[", b"C")] == [[], [], [arrows.RIGHT]]


def console(width, height, encoding="utf-8"):
    stream = io.TextIOWrapper(io.BytesIO(), encoding=encoding, errors="strict")
    return Console(
        file=stream, width=width, height=height, theme=THEME, highlight=False, force_terminal=True
    )


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 24), (20, 5)])
@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_a_page_is_never_taller_than_the_terminal(topic, size):
    at = Stage(topic, topic.defaults)
    page = Page(console(*size), at)
    for _ in at.frames:
        assert page.drawn().count("\r\n") < size[1]
        at.press("n")


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_nothing_is_left_out_at_80_by_24(topic):
    at = Stage(topic, topic.defaults)
    page = Page(console(80, 24), at)
    for _ in at.frames:
        assert "PgDn" not in page.drawn()
        at.press("n")


@pytest.mark.parametrize("topic", TOPICS, ids=lambda topic: topic.name)
def test_a_page_is_ascii_where_the_terminal_is(topic):
    at = Stage(topic, topic.defaults)
    page = Page(console(80, 24, "ascii"), at)
    for _ in at.frames:
        assert page.drawn().isascii()
        at.press("n")
    at.press("?")
    assert page.drawn().isascii()


def test_the_keys_stay_in_their_line_from_step_to_step():
    at = stage("forward")
    page = Page(console(80, 24), at)
    for _ in range(2):
        for _ in at.frames:
            page.drawn()
            at.press("n")
        at.press(arrows.FIRST)
    lines = set()
    for _ in at.frames:
        lines.add(page.drawn().count("\r\n"))
        at.press("n")
    assert len(lines) == 1


def test_page_down_shows_the_rest_of_a_page_that_is_too_long():
    at = stage("backward")
    page = Page(console(80, 16), at)
    assert "lines more: PgDn" in page.drawn()
    for _ in range(5):
        at.press(arrows.PAGE_DOWN)
        last = page.drawn()
    assert "lines above: PgUp" in last
    assert "How does the loss change" in last
