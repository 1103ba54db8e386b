"""Matrices, gates and unrolled networks: right marks, any width, clear sentences for bad specs."""

import math

import pytest
from rich.console import Console

from dltutor.screen.gates import Gates
from dltutor.screen.markdown.pictures import picture
from dltutor.screen.matrix import Matrix
from dltutor.screen.plot import Plot
from dltutor.screen.theme import THEME
from dltutor.screen.unrolled import Unrolled
from tests.screen.snapshot import assert_matches, drawn, in_ascii

DATE, ISO = "3 May 1979", "1979-05-03"
PLACES = (6, 7, 8, 9, 5, 2, 3, 1, 0, 0)
ATTENTION = {
    "title": "Attention",
    "matrix": [[0.9 if at == place else 0.011 for at in range(10)] for place in PLACES],
    "rows": list(ISO),
    "columns": list(DATE),
    "row_title": "output",
    "column_title": "input",
    "values": [0, 1],
}
WORDS = ["the", "neighbours", "sing"]
SMALL = {"matrix": [[0.8, 0.15, 0.05], [0.1, 0.7, 0.2], [0, 0.4, 0.6]], "numbers": True}
SYMBOLS = "a..b.....a....b......?..x....."
LSTM = {
    "title": "Gates",
    "inputs": list(SYMBOLS),
    "gates": {
        "input gate": [0.95 if symbol in "ab" else 0.05 for symbol in SYMBOLS],
        "output gate": [step / 29 for step in range(30)],
    },
    "states": {"cell state": [math.cos(step / 4) for step in range(30)]},
}
STEPS = {
    "title": "Four steps",
    "inputs": [[1, 0], [0, 1], [0, 0], [1, 0]],
    "labels": ["not", "very", "so", "good"],
    "start": [0, 0],
    "states": [[0.46, -0.2], [0.71, 0.05], [-0.323, 0.11], [0.9, -0.64]],
    "outputs": [[0.62, 0.38], [0.5, 0.5], [0.27, 0.73], [0.81, 0.19]],
}
LONG = {"inputs": list("hello world"), "states": [step / 10 for step in range(11)]}
PICTURES = {
    "matrix": Matrix(ATTENTION),
    "matrix-numbers": Matrix(SMALL | {"rows": WORDS, "columns": WORDS}),
    "matrix-signed": Matrix({"matrix": [[-2, 0.5, 1], [0, 2, -1]], "center": 0}),
    "gates": Gates(LSTM),
    "gates-high": Gates({"states": {"c": [0.5, -1.5, 0.1, -1.0]}, "height": 2}),
    "unrolled": Unrolled(STEPS),
    "unrolled-focus": Unrolled(STEPS | {"focus": 2}),
    "unrolled-long": Unrolled(LONG | {"elide": 3}),
    "fading": Plot(
        {
            "y_scale": "log",
            "lines": {
                "SimpleRNN": [0.7**step for step in range(31)],
                "LSTM": [0.98**step for step in range(31)],
            },
        }
    ),
}


def in_colour(renderable, width=80):
    """The styled pieces that a console of many colours shows."""
    console = Console(width=width, theme=THEME, color_system="truecolor", force_terminal=True)
    return [piece for line in console.render_lines(renderable) for piece in line]


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_as_it_was_looked_at(name, width):
    assert_matches(PICTURES[name], name, width)


@pytest.mark.parametrize("width", [24, 30, 40, 60, 79, 200])
@pytest.mark.parametrize("name", PICTURES)
def test_any_width_is_survived_and_kept_to(name, width):
    assert max(map(len, drawn(PICTURES[name], width).splitlines())) <= width


@pytest.mark.parametrize("name", PICTURES)
def test_ascii_is_enough(name):
    shown = in_ascii(PICTURES[name])
    assert len(shown) > 30
    assert shown.count("?") == in_ascii_marks(name)


def in_ascii_marks(name):
    """The question marks that are meant: a symbol, and values that are not known yet."""
    return {"gates": 1, "unrolled-focus": 8}.get(name, 0)


def test_the_most_ink_stands_where_the_weight_is_largest():
    lines = drawn(PICTURES["matrix"]).splitlines()
    heading = next(line for line in lines if "M a y" in line)
    for name, place, line in zip(ISO, PLACES, lines[3:13], strict=True):
        assert line.strip()[0] == name
        assert line.count("█") == 2
        assert line.index("██") == heading.index("3") + 2 * place


def test_blanks_among_labels_are_seen():
    assert "3 ␣ M a y ␣ 1 9 7 9" in drawn(PICTURES["matrix"])
    assert "3 _ M a y _ 1 9 7 9" in in_ascii(PICTURES["matrix"])


def test_numbers_can_be_read_on_their_greys_and_without_them():
    shown = drawn(PICTURES["matrix-numbers"])
    assert "█0.80  0.15  0.05" in shown
    cells = {piece.text.strip(): piece.style for piece in in_colour(PICTURES["matrix-numbers"])}
    dark, light = cells["0.80"], cells["0.05"]
    assert (dark.color.triplet.red, light.color.triplet.red) == (0, 255)
    assert dark.bgcolor.triplet.red > light.bgcolor.triplet.red


def test_a_matrix_that_is_too_wide_goes_on_below():
    wide = {"matrix": [[1] * 30], "columns": list(range(30)), "numbers": True}
    shown = drawn(Matrix(wide), 40)
    assert shown.count("1.00") == 30
    assert shown.split().count("29") == 1


def test_signs_differ_without_colour_and_stand_about_the_middle():
    shown = drawn(PICTURES["matrix-signed"])
    assert "≡≡≡≡" in shown
    assert "████" in shown
    assert "above, ·-=≡ below 0, up to 2" in shown


def test_what_is_not_a_number_is_a_question():
    assert "?" in drawn(Matrix({"matrix": [[0.5, None]]}))
    assert "nan" in drawn(Matrix({"matrix": [[0.5, None]], "numbers": True}))


def test_a_bar_rises_in_eighths_with_its_gate():
    line = next(line for line in drawn(PICTURES["gates"]).splitlines() if "output" in line)
    bars = line.split("│")[1].replace(" ", "")
    assert list(bars) == sorted(bars)
    assert set(bars) == set("▁▂▃▄▅▆▇")


def test_a_state_below_zero_hangs_and_the_inputs_stand_below_their_bars():
    shown = drawn(Gates({"inputs": ["u", "d"], "states": {"c": [1, -1]}}))
    lines = [line.ljust(20) for line in shown.splitlines()]
    axis = next(line for line in lines if "u" in line and "d" in line)
    up, down = axis.index("u"), axis.index("d")
    assert (lines[0][up], lines[0][down]) == ("▇", " ")
    assert (lines[1][up], lines[1][down]) == (" ", "█")


def test_hanging_bars_are_eighths_where_styles_are():
    pieces = in_colour(Gates({"states": {"c": [-0.5, -1.0]}}))
    hanging = [piece.text[0] for piece in pieces if piece.style and piece.style.reverse]
    assert hanging == ["▄", "▁"]


def test_full_height_is_told():
    assert "gates from 0 to 1; states from -1 to 1" in drawn(PICTURES["gates"])
    assert "states from -1.5 to 1.5" in drawn(PICTURES["gates-high"])
    assert "from -4 to 4" in drawn(Gates({"states": {"c": [1]}, "limit": 4}))


def test_long_series_of_gates_go_on_below_with_their_numbers():
    shown = drawn(Gates({"gates": {"i": [0.5] * 90}}), 60)
    assert shown.count("▄") == 90
    assert "90" in shown.split()


def test_an_unrolled_network_tells_its_numbers_from_left_to_right():
    lines = drawn(PICTURES["unrolled"]).splitlines()
    states = next(line for line in lines if "0.460" in line)
    at = [states.index(told) for told in ("0  ", "0.460", "0.710", "-0.323", "0.900")]
    assert at == sorted(at)
    words = lines[-1].split()
    assert words == STEPS["labels"]
    assert drawn(PICTURES["unrolled"]).count(" U") == 4


def test_what_comes_after_the_focus_is_not_known_yet():
    shown = drawn(PICTURES["unrolled-focus"])
    assert "┏" in shown
    assert "0.710" in shown
    assert "0.323" not in shown
    assert "0.27" not in shown
    assert shown.count("?") == 8


@pytest.mark.parametrize(
    ("focus", "count", "shown"),
    [(None, 3, [1, 2, 11]), (6, 4, [1, 5, 6, 11]), (1, 3, [1, 2, 11]), (11, 3, [1, 10, 11])],
)
def test_the_ends_and_the_focus_are_shown_of_long_series(focus, count, shown):
    spec = LONG | ({"focus": focus} if focus else {})
    assert Unrolled(spec).shown(count) == shown


def test_as_many_steps_are_shown_as_there_is_room_for():
    for width, count in ((200, 11), (80, 6), (40, 3)):
        assert drawn(Unrolled(LONG), width).count(" U") == count


def test_a_very_narrow_console_gets_the_steps_in_words():
    shown = " ".join(drawn(PICTURES["unrolled"], 24).split())
    assert "w₃ = 0 0 so, s₃ = -0.323 0.110, o₃ = 0.27 0.73" in shown


def test_a_long_vector_is_cut_and_says_so():
    shown = drawn(Unrolled({"inputs": [[1, 2, 3, 4, 5]]}))
    assert "⋮" in shown
    assert "4" not in shown


@pytest.mark.parametrize(
    ("kind", "text", "say"),
    [
        ("matrix", 'matrix = "unknown"', "recorded"),
        ("matrix", "matrix = [[1, 2], [3]]", "one length"),
        ("matrix", 'matrix = [[1, 2]]\ncolumns = ["a"]', "2 labels, and are 1"),
        ("matrix", 'matrix = [[1, 2]]\nrows = "unknown"', "rows"),
        ("matrix", "matrix = [[1, 2]]\ncolour = 1", "colour"),
        ("matrix", 'matrix = [["a"]]', "numbers"),
        ("gates", 'title = "none"', "gates"),
        ("gates", '[gates]\ni = "unknown"', "recorded"),
        ("gates", "[gates]\ni = [0.5, 1.5]", "from 0 to 1: 1.5"),
        ("gates", "[gates]\ni = [0.5, 1]\nf = [1]", "f: not 2 time steps"),
        ("gates", 'inputs = ["a"]\n[gates]\ni = [0.5, 1]', "2 labels"),
        ("unrolled", 'states = "s"', "inputs"),
        ("unrolled", "inputs = [1, 2]\nstates = [1]", "2 time steps"),
        ("unrolled", "inputs = [1, 2]\nfocus = 3", "from 1 to 2"),
        ("unrolled", "inputs = [1, 2]\nelide = 1", "2 steps"),
        ("unrolled", 'inputs = [1, 2]\nweights = ["U"]', "three"),
        ("unrolled", 'inputs = [1, 2]\nstart = "s0"', "start"),
        ("unrolled", "inputs = [1, 2]\ncolour = 1", "colour"),
    ],
)
def test_a_bad_picture_is_refused_in_a_sentence(kind, text, say):
    with pytest.raises(ValueError, match=say):
        picture(kind, text, {})
