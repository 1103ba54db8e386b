"""Models, histograms and marked plots: right words, any width, clear sentences for bad specs."""

import math

import pytest

from dltutor.screen.histograms import BINS, Histograms, share
from dltutor.screen.markdown.blocks import picture
from dltutor.screen.model import Model, shape
from dltutor.screen.plot import Plot
from tests.screen.snapshot import assert_matches, drawn, in_ascii

FIELDS = ("kind", "activation", "output", "parameters", "trainable")
LAYERS = [
    dict(zip(FIELDS, row, strict=True))
    for row in (
        ("Conv2D 8 3x3", "relu", [26, 26, 8], 80, 80),
        ("Flatten", "", [5408], 0, 0),
        ("BatchNormalization", "", [5408], 21632, 10816),
        ("Dense 10", "softmax", [10], 54090, 0),
    )
]
RECORD = {"inputs": [28, 28, 1], "chain": True, "layers": LAYERS}
SHORT = {"inputs": [3], "chain": True, "layers": [LAYERS[3]]}
MIDDLES = [(step + 0.5) / BINS * 8 - 4 for step in range(BINS)]
BELLS = {
    "x": [-4, 4],
    "bins": [
        [f"layer {n}", [math.exp(-((x * n) ** 2) / 2) / 50 for x in MIDDLES], 0.2 * n, 0.03]
        for n in (1, 2, 3)
    ],
}
DEAD = {"x": [0, 2], "bins": [["dead", [0.0] * BINS, 1.0, 0.0]]}
ROC = {
    "x_label": "false positive rate",
    "curves": {"chance": "x"},
    "lines": {"roc": [[0, 0], [0, 0.3], [0.1, 0.3], [0.1, 0.6], [0.5, 0.9], [1, 1]]},
    "marks": [[0.1, 0.6, "0.5"]],
}
RATES = {
    "x_scale": "log",
    "lines": {"final loss": [[1e-5, 3], [1e-3, 0.5], [0.01, 0.2], [1, 4]]},
    "marks": [[0.01, "best rate"]],
}
LENGTHS = {
    "lines": {"stopped": [1.0, 0.5, 0.3, 0.4], "all": [1 / (n + 1) for n in range(21)]},
    "marks": [[2, "best epoch"]],
}
PICTURES = {
    "model": Model({"title": "Digits", "model": RECORD}),
    "model-down": Model({"model": RECORD, "diagram": True}),
    "model-right": Model({"model": SHORT, "diagram": True}),
    "histograms": Histograms({"arrays": BELLS, "zeros": True, "x_label": "activation"}),
    "histograms-dead": Histograms({"arrays": DEAD, "zeros": True, "rows": 1}),
    "roc": Plot(ROC),
    "rates": Plot(RATES),
    "lengths": Plot(LENGTHS),
}


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_as_it_was_looked_at(name, width):
    assert_matches(PICTURES[name], name, width)


@pytest.mark.parametrize("width", [24, 40, 60, 79, 200])
@pytest.mark.parametrize("name", PICTURES)
def test_any_width_is_survived_and_kept_to(name, width):
    assert max(map(len, drawn(PICTURES[name], width).splitlines())) <= width


@pytest.mark.parametrize("name", PICTURES)
def test_ascii_is_enough(name):
    assert "?" not in in_ascii(PICTURES[name])


@pytest.mark.parametrize("width", [40, 80])
def test_a_table_tells_every_layer_and_the_parameters(width):
    shown = " ".join(drawn(PICTURES["model"], width).split())
    for told in ("Conv2D 8 3x3", "(26, 26, 8)", "frozen 54,090", "softmax", "(28, 28, 1)"):
        assert told in shown
    assert "75,802 parameters, 10,896 of them trainable" in shown


def test_a_diagram_has_the_shapes_between_its_boxes():
    lines = drawn(PICTURES["model-down"]).splitlines()
    told = [line.strip(" ▾") for line in lines if "(" in line]
    assert told == ["(28, 28, 1)", "(26, 26, 8)", "(5408,)", "(5408,)", "(10,)"]


def test_shapes_are_those_of_python():
    assert (shape([50]), shape([None, 8]), shape([28, 28, 1])) == ("(50,)", "(n, 8)", "(28, 28, 1)")


def test_zeros_are_told_and_not_drawn_or_drawn_and_not_told():
    told = drawn(PICTURES["histograms-dead"])
    assert "100% zero" in told
    assert "█" not in told
    shown = drawn(Histograms({"arrays": DEAD}))
    assert "zero" not in shown
    assert "█" in shown


@pytest.mark.parametrize(
    ("part", "told"), [(0, "0%"), (0.001, "<1%"), (0.62, "62%"), (0.999, ">99%"), (1, "100%")]
)
def test_shares_are_rounded_but_not_to_none_or_all(part, told):
    assert share(part) == told


def test_marks_are_told_at_a_line_or_at_a_point():
    assert "0.5 ◆" in drawn(Plot(ROC))
    shown = drawn(Plot(LENGTHS))
    assert "┊ best epoch" in shown
    assert ": best epoch" in in_ascii(Plot(LENGTHS))
    outside = drawn(Plot(LENGTHS | {"marks": [[99, "outside"]]}))
    assert "outside" not in outside


@pytest.mark.parametrize(
    ("kind", "text", "say"),
    [
        ("model", 'model = "unknown"', "recorded"),
        ("model", 'title = "none"', "name of a variable"),
        ("model", 'model = "branched"\ndiagram = true', "branches"),
        ("model", 'model = "branched"\ncolour = 1', "colour"),
        ("histograms", 'title = "none"', "arrays"),
        ("histograms", '[arrays]\na = "unknown"', "recorded"),
        ("plot", 'marks = [["best", "best"]]\n[curves]\na = "x"', "at a number"),
        ("plot", 'marks = [[1, 2]]\n[curves]\na = "x"', "a mark is"),
        ("plot", 'x_scale = "log"\nx = [0, 1]\n[curves]\na = "x"', "above 0"),
    ],
)
def test_a_bad_picture_is_refused_in_a_sentence(kind, text, say):
    with pytest.raises(ValueError, match=say):
        picture(kind, text, {"branched": RECORD | {"chain": False}})
