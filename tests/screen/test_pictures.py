"""Networks, curves and planes: right values, clear words for bad specs, no width crashes."""

from itertools import pairwise

import numpy as np
import pytest
from rich.cells import cell_len

from dltutor.course import builtin_course
from dltutor.proof.blocks import blocks
from dltutor.screen.expressions import function_of
from dltutor.screen.markdown.pictures import PICTURES as KINDS
from dltutor.screen.markdown.pictures import picture
from dltutor.screen.network import ACTIVATIONS, Network
from dltutor.screen.number import short
from dltutor.screen.plane import Plane
from dltutor.screen.plot import Plot
from tests.screen.snapshot import assert_matches, drawn, in_ascii

BANK = {
    "headings": ["inputs", "hidden", "output"],
    "layers": [["children", "accounts"], ["top", "bottom"], ["purchases"]],
    "inputs": [2, 3],
    "weights": [[[1, 1], [-1, 1]], [[2, -1]]],
}
CURVES = {
    "title": "Activations",
    "x": [-4, 4],
    "y": [-1.2, 3],
    "curves": {"ReLU": "max(0, x)", "sigmoid": "1 / (1 + exp(-x))", "tanh": "tanh(x)"},
}
OR = {
    "title": "OR",
    "x": [-0.5, 1.5],
    "y": [-0.5, 1.5],
    "value": "x + y - 0.5",
    "threshold": 0,
    "points": [[0, 0, "0"], [0, 1, "1"], [1, 0, "1"], [1, 1, "1"]],
}
PICTURES = {
    "bank": Network(BANK),
    "bank-focus": Network(BANK | {"focus": "bottom"}),
    "curves": Plot(CURVES),
    "way-back": Network(BANK | {"target": 13, "activation": "relu"}),
    "descent": Plot(
        {
            "x": [-1, 7],
            "y_label": "loss",
            "curves": {"loss": "(3 * x - 10) ** 2"},
            "paths": {"rate 0.02": [[0, 100], [1.2, 40.96], [1.92, 17.98], [2.35, 8.7]]},
        }
    ),
    "ravine": Plane(
        {
            "x": [-2, 11],
            "y": [-1.2, 1.2],
            "value": "0.5 * (x**2 + 50 * y**2)",
            "shade": "root",
            "paths": {
                "rate 0.038": [[10 * 0.962**n, (-0.9) ** n] for n in range(20)],
                "rate 0.02": [[10 * 0.98**n, 0.0] for n in range(20)],
            },
        }
    ),
    "region": Plane(OR),
    "heat": Plane(OR | {"threshold": None}),
}
NUMPY = {
    "identity": lambda z: z,
    "relu": lambda z: np.maximum(z, 0),
    "leaky_relu": lambda z: np.where(z > 0, z, 0.01 * z),
    "tanh": np.tanh,
    "sigmoid": lambda z: 1 / (1 + np.exp(-z)),
    "step": lambda z: np.where(z >= 0, 1.0, 0.0),
}


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_as_it_was_looked_at(name, width):
    assert_matches(PICTURES[name], name, width)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("seed", range(5))
def test_the_values_on_the_nodes_are_numpys(activation, seed):
    rng = np.random.default_rng(seed)
    sizes = rng.integers(1, 5, size=rng.integers(2, 5))
    weights = [rng.normal(size=(b, a)) for a, b in pairwise(sizes)]
    biases = [rng.normal(size=size) for size in sizes[1:]]
    x = rng.normal(size=sizes[0])
    spec = {
        "layers": [int(size) for size in sizes],
        "inputs": x.tolist(),
        "weights": [each.tolist() for each in weights],
        "biases": [each.tolist() for each in biases],
        "activation": activation,
        "output_activation": "tanh",
    }
    network = Network(spec)
    for number, (W, b) in enumerate(zip(weights, biases, strict=True)):
        z = W @ x + b
        x = NUMPY["tanh" if number == len(weights) - 1 else activation](z)
        np.testing.assert_allclose(network.sums[number], z, rtol=1e-12)
        np.testing.assert_allclose(network.values[number + 1], x, rtol=1e-12)


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("seed", range(4))
def test_the_slopes_on_the_way_back_are_those_of_a_nudge(activation, seed):
    rng = np.random.default_rng(seed)
    sizes = [*rng.integers(1, 4, size=3), 2]
    weights = [rng.normal(size=(b, a)) for a, b in pairwise(sizes)]
    target = [0.5, -2.0]
    spec = {
        "layers": [int(size) for size in sizes],
        "inputs": rng.normal(size=sizes[0]).tolist(),
        "activation": activation,
        "target": target,
    }

    def loss(matrices):
        outputs = Network(spec | {"weights": [each.tolist() for each in matrices]}).values[-1]
        return sum((a - t) ** 2 for a, t in zip(outputs, target, strict=True))

    slopes = Network(spec | {"weights": [each.tolist() for each in weights]}).slopes
    for layer, matrix in enumerate(weights):
        for row, column in np.ndindex(matrix.shape):
            losses = []
            for nudge in (1e-6, -1e-6):
                moved = [each.copy() for each in weights]
                moved[layer][row, column] += nudge
                losses.append(loss(moved))
            nudged = (losses[0] - losses[1]) / 2e-6
            assert slopes.weights[layer][row][column] == pytest.approx(nudged, rel=1e-4, abs=1e-6)


def test_the_way_back_has_its_slopes_on_nodes_and_edges():
    back = Network(BANK | {"target": 13})
    assert back.slopes.nodes == [[-24, -8], [-16, 8], [-8]]
    for shown in (drawn(back), in_ascii(back)):
        for slope in ("-32", "16", "-48", "24", "-40", "-8", "-16"):
            assert slope in shown


def test_a_way_back_needs_a_target_for_each_output():
    with pytest.raises(ValueError, match="target"):
        Network(BANK | {"target": [1, 2]})


def test_recorded_lines_and_paths_are_drawn():
    pairs = [[0, 100], [1, 49], [2, 16], [3, 1]]
    spec = {"curves": {"loss": "(3 * x - 10) ** 2"}, "paths": {"steps": pairs}}
    assert drawn(Plot(spec)).count("o") >= 4
    falling = {"y_scale": "log", "lines": {"losses": [1.0, 0.1, None, 1e-4]}, "x_label": "step"}
    shown = drawn(Plot(falling))
    assert "0.0001" in shown
    assert "step" in shown
    plane = OR | {"paths": {"way": [[0, 0], [1, 1]]}}
    assert "● way" in drawn(Plane(plane))
    assert "o way" in in_ascii(Plane(plane))


@pytest.mark.parametrize("values", [None, [], "w", 3])
def test_a_line_of_nothing_is_refused_in_a_sentence(values):
    with pytest.raises(ValueError, match="losses"):
        Plot({"lines": {"losses": values}})
    with pytest.raises(ValueError, match="losses"):
        Plane(OR | {"paths": {"losses": values}})


def test_weights_stand_on_their_own_edges_and_values_in_their_boxes():
    shown = drawn(Network(BANK)).splitlines()
    assert "-1" in next(line for line in shown if "bottom" in line)
    assert next(line for line in shown if "9" in line)


def test_a_node_whose_activation_changed_its_sum_shows_both():
    spec = BANK | {"inputs": [3, 1], "activation": "relu"}
    assert "-2 → 0" in drawn(Network(spec))
    assert "-2 -> 0" in in_ascii(Network(spec))


def test_what_comes_after_the_focus_is_not_known_yet():
    shown = drawn(Network(BANK | {"focus": "bottom"}))
    assert shown.count("?") == 2
    assert "5" in shown


def test_a_narrow_or_ascii_console_gets_the_sums_in_words():
    for shown in (drawn(Network(BANK), width=45), in_ascii(Network(BANK))):
        assert "top = 1*2 + 1*3 = 5" in shown
        assert "bottom = -1*2 + 1*3 = 1" in shown


@pytest.mark.parametrize("width", [20, 40, 60, 79, 200])
@pytest.mark.parametrize("name", PICTURES)
def test_any_width_is_survived_and_kept_to(name, width):
    shown = drawn(PICTURES[name], width)
    assert max(map(len, shown.splitlines())) <= max(width, 24)


@pytest.mark.parametrize("name", PICTURES)
def test_ascii_is_enough(name):
    assert len(in_ascii(PICTURES[name])) > 50


@pytest.mark.parametrize(
    ("change", "say"),
    [
        ({"weights": [[[1, 1]], [[2, -1]]]}, "weights 1"),
        ({"weights": [[[1, 1], [1, 1]]]}, "weight matrices"),
        ({"inputs": [1]}, "inputs"),
        ({"biases": [[0], [1]]}, "biases 1"),
        ({"activation": "relo"}, "relo"),
        ({"focus": "middle"}, "middle"),
        ({"colour": "red"}, "colour"),
    ],
)
def test_a_bad_network_is_refused_in_a_sentence(change, say):
    with pytest.raises(ValueError, match=say):
        Network(BANK | change)


def test_a_bad_plot_or_plane_is_refused_in_a_sentence():
    with pytest.raises(ValueError, match="curves"):
        Plot({"x": [0, 1]})
    with pytest.raises(ValueError, match="smaller first"):
        Plot(CURVES | {"x": [1, 0]})
    with pytest.raises(ValueError, match="one character"):
        Plane(OR | {"points": [[0, 0, "no"]]})


def test_curves_are_labelled_and_differ_without_colour():
    shown = drawn(Plot(CURVES))
    for mark, name in (("*", "ReLU"), ("o", "sigmoid"), ("+", "tanh")):
        assert f"{mark} {name}" in shown


def test_a_region_is_where_the_value_is_above_the_threshold():
    shown = drawn(Plane(OR)).splitlines()
    assert "▒ 1 ▒" in next(line for line in shown if line.strip().startswith("1 "))
    assert "   0   " in next(line for line in shown if line.strip().startswith("0 "))


@pytest.mark.parametrize("source", ["__import__('os')", "x.real", "[1]", "lambda: 1", "y", "x :="])
def test_expressions_hold_arithmetic_and_nothing_else(source):
    with pytest.raises(ValueError):
        function_of(source, "x")


def test_an_expression_without_a_value_is_nan():
    assert np.isnan(function_of("log(x)", "x")(-1))
    assert np.isnan(function_of("1 / x", "x")(0))
    assert function_of("x if x > 0 else 2 * x", "x")(-3) == -6


@pytest.mark.parametrize(
    ("value", "told"),
    [(5.0, "5"), (-0.25, "-0.25"), (1.23848, "1.238"), (-0.0, "0"), (1e6, "1e+06")],
)
def test_numbers_are_short(value, told):
    assert short(value) == told


def test_every_picture_of_the_lessons_draws():
    drawn_kinds = set()
    for lesson in builtin_course().lessons:
        for block in blocks(lesson.text):
            if block.language in KINDS:
                made = picture(block.language, block.text, lesson.recorded)
                for width in (40, 80, 120):
                    lines = drawn(made, width).splitlines()
                    assert len(lines) > 2, (lesson.name, block.line, width)
                    assert max(map(cell_len, lines)) <= width, (lesson.name, block.line, width)
                drawn_kinds.add(block.language)
    assert drawn_kinds == set(KINDS)
