"""Models, histograms and marked plots: right words, any width, clear sentences for bad specs."""

import math

import pytest

from dltutor.screen.histograms import BINS, Histograms, share
from dltutor.screen.markdown.pictures import picture
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
NAMES = {
    "conv": ("Conv2D 16 3x3", "relu", [8, 8, 16], 2320, 2320),
    "wide": ("Conv2D 16 5x5", "relu", [8, 8, 16], 6416, 6416),
    "one": ("Conv2D 16 1x1", "", [8, 8, 16], 272, 272),
    "pool": ("MaxPooling2D 3x3 stride 1", "", [8, 8, 16], 0, 0),
    "add": ("Add", "", [8, 8, 16], 0, 0),
    "join": ("Concatenate", "", [8, 8, 64], 0, 0),
    "relu": ("ReLU", "", [8, 8, 16], 0, 0),
}


def branched(**fed):
    """A record of layers by the part of their name before a digit, each with what feeds it."""
    layers = [dict(zip(FIELDS, NAMES[name.rstrip("0123456789")], strict=True)) for name in fed]
    numbers = {name: number for number, name in enumerate(fed)} | {"x": -1}
    feeds = [[numbers[source] for source in sources.split()] for sources in fed.values()]
    return {"inputs": [8, 8, 16], "chain": False, "layers": layers, "feeds": feeds}


RESIDUAL = branched(conv1="x", one="conv1", add="one x", relu="add")
PROJECTED = branched(conv1="x", one1="x", conv2="conv1", add="conv2 one1")
INCEPTION = branched(
    one2="x", one3="x", pool="x", one1="x", conv="one2", wide="one3", one4="pool",
    join="one1 conv wide one4",
)  # fmt: skip
LENET = {"inputs": [8, 8, 1], "chain": True, "layers": [LAYERS[0]] * 7 + [LAYERS[1]]}
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
    "model-long": Model({"model": LENET, "diagram": True}),
    "model-residual": Model({"model": RESIDUAL, "diagram": True}),
    "model-projected": Model({"model": PROJECTED, "diagram": True}),
    "model-inception": Model({"model": INCEPTION, "diagram": True}),
    "model-fed-by": Model({"model": INCEPTION}),
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


def test_a_skip_path_leads_round_the_way_into_the_side_of_its_join():
    for shown, corners, arrow in (
        (drawn(PICTURES["model-residual"]), "╮╯", "│◂"),
        (in_ascii(PICTURES["model-residual"]), "++", "|<"),
    ):
        lines = shown.splitlines()
        first = next(line for line in lines if line.strip().startswith(("├", "+--")))
        last = next(line for line in lines if arrow in line)
        lane = len(first.rstrip()) - 1
        assert first.rstrip()[-1] + last.rstrip()[-1] == corners
        assert len(last.rstrip()) - 1 == lane
        between = lines[lines.index(first) + 1 : lines.index(last)]
        assert {line[lane] for line in between} <= {"│", "|"}
        assert "Add" in last


def test_branches_stand_side_by_side_in_the_order_in_which_they_are_joined():
    lines = drawn(PICTURES["model-inception"]).splitlines()
    first = next(line for line in lines if "Conv2D" in line)
    told = [words.strip() for words in first.split("│")[1::2]]
    assert told == [*["Conv2D 16 1x1"] * 3, "MaxPooling2D"]
    second = next(line for line in lines if "5x5" in line)
    assert second.index("3x3") < second.index("5x5")
    assert sum("Concatenate" in line for line in lines) == 1


def test_every_layer_of_a_branching_model_is_drawn_once():
    for name, record in (("inception", INCEPTION), ("projected", PROJECTED)):
        shown = drawn(PICTURES[f"model-{name}"])
        assert shown.count("(8, 8, 16)") + shown.count("(8, 8, 64)") == len(record["layers"]) + 1


@pytest.mark.parametrize("width", [40, 80])
def test_a_table_of_a_branching_model_tells_what_feeds_what(width):
    shown = " ".join(drawn(PICTURES["model-fed-by"], width).split())
    assert "4, 5, 6, 7" in shown
    assert shown.count("input") >= 5


def test_where_branches_have_no_room_a_table_tells_them():
    assert "fed by 4, 5, 6, 7" in drawn(PICTURES["model-inception"], 40)
    assert "fed by" not in drawn(PICTURES["model-inception"], 80)


def test_a_block_within_a_branch_is_drawn():
    nested = branched(conv1="x", conv2="conv1", add1="conv2 conv1", one1="x", add2="add1 one1")
    shown = drawn(Model({"model": nested, "diagram": True}))
    assert shown.count("Add") == 2
    assert "◂" in shown


@pytest.mark.parametrize(
    ("fed", "say"),
    [
        ({"conv1": "x", "conv2": "x"}, "2"),
        ({"conv1": "x", "conv2": "x", "add1": "conv1 conv2", "add2": "add1 conv1"}, "share"),
        ({"conv1": "x", "one1": "conv1", "one2": "conv1", "join": "one1 one2 x"}, "join in turn"),
    ],
)
def test_what_is_no_tree_of_branches_has_a_table_and_no_diagram(fed, say):
    record = branched(**fed)
    with pytest.raises(ValueError, match=say):
        Model({"model": record, "diagram": True})
    assert "fed by" in drawn(Model({"model": record}))


def test_the_layers_of_a_long_chain_have_a_line_each():
    lines = drawn(PICTURES["model-long"]).splitlines()
    assert sum("Conv2D 8 3x3, relu" in line and "80 parameters" in line for line in lines) == 7
    narrow = drawn(PICTURES["model-long"], 30).splitlines()
    assert sum("Conv2D 8 3x3, relu" in line and "parameters" in line for line in narrow) == 0


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
