"""Models in a verdict: beside what was expected, and by themselves after a pass."""

import pytest

from dltutor.screen.layers import Layers, LayersBeside
from dltutor.screen.verdict import VerdictScreen
from dltutor.verdict import Case, LayerRow, Shown, Status, Verdict
from tests.screen.snapshot import assert_matches, drawn, in_ascii

ROWS = (
    LayerRow(1, "Dense 50, relu", "Dense 50, relu", 3250, True, "(50,)"),
    LayerRow(2, "Dropout 0.3", "", None, False),
    LayerRow(3, "Dense 10, softmax", "Dense 10, relu", 510, False, "(10,)"),
    LayerRow(None, "loss mse", "loss mae", None, False),
)
WRONG = Verdict(
    "digits_model",
    Status.WRONG,
    "Layer 3 gives numbers that do not add up to 1.",
    title="A digit classifier",
    place="12.4",
    cases=1,
    agree=(False,),
    case=Case(1, "64 pixels, 10 classes", "build_model(64, 10)"),
    expected_shown=Shown("a model"),
    got_shown=Shown("another model"),
    explanation="The probabilities of classes add up to 1.",
    layers=ROWS,
)
PASSED = Verdict("digits_model", Status.PASSED, "Right.", cases=1, agree=(True,), layers=ROWS[:1])
SCREENS = {
    "layers-beside": LayersBeside(ROWS),
    "layers": Layers(ROWS),
    "verdict-layers": VerdictScreen(WRONG, file="digits_model.py"),
}


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("name", SCREENS)
def test_layers_are_as_they_were_looked_at(name, width):
    assert_matches(SCREENS[name], name, width)


@pytest.mark.parametrize("shown", [drawn(LayersBeside(ROWS)), in_ascii(LayersBeside(ROWS))])
def test_a_mark_tells_what_differs_without_colour(shown):
    marked = [line for line in shown.splitlines() if line[0] in "✓✗+x"]
    right, missing, other, _ = marked
    assert right[0] in "✓+"
    assert missing[0] in "✗x"
    assert missing.split()[1:] == ["2", "Dropout", "0.3"]
    assert "softmax" in other


def test_parameters_and_layers_are_added_up():
    total = drawn(LayersBeside(ROWS)).splitlines()[-1]
    assert total.split() == ["3", "layers", "2", "layers", "3,760"]


def test_on_a_narrow_screen_expected_stands_above_yours():
    lines = drawn(LayersBeside(ROWS), 40).splitlines()
    assert "✗ 3  expected  Dense 10, softmax" in lines
    assert "     yours     Dense 10, relu   510" in lines
    assert "     yours     no such layer" in lines
    assert max(map(len, lines)) <= 40


def test_a_wrong_model_is_shown_in_place_of_the_two_values():
    shown = drawn(VerdictScreen(WRONG))
    assert "Layers" in shown
    assert "another model" not in shown


def test_a_right_model_is_one_table():
    shown = drawn(VerdictScreen(PASSED))
    assert "Layers" in shown
    assert "expected" not in shown
    assert "(50,)" in shown


def test_without_shapes_there_is_no_column_for_them():
    shown = drawn(Layers([LayerRow(1, "Dense 1", "Dense 1", 4, True)]))
    assert "output" not in shown
    assert "1 layer " in shown


IMAGES = (
    LayerRow(1, "Conv2D(4, 3×3)", "Conv2D(4, 3×3)", 40, True, "6×6×4", "6×6×4"),
    LayerRow(2, "MaxPooling2D(2×2)", "", None, False, "", "3×3×4"),
    LayerRow(3, "Flatten", "Flatten", 0, True, "144", "36"),
)


def test_of_images_and_series_the_shapes_of_both_stand_beside_the_layers():
    lines = drawn(LayersBeside(IMAGES), 80).splitlines()
    assert lines[0].split() == ["layer", "expected", "output", "yours", "output", "params"]
    assert lines[4].split()[1:] == ["3", "Flatten", "36", "Flatten", "144", "0"]
    narrow = drawn(LayersBeside(IMAGES), 40)
    assert "6×6×4" in narrow and "3×3×4" in narrow
    assert "output" not in drawn(LayersBeside(ROWS), 80)
