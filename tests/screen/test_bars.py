"""Signed bars: right lengths on the right side, at any width, and clear sentences for bad specs."""

import pytest
from rich.console import Console

from dltutor.course import Lesson
from dltutor.proof.records import untrue_records, values_of, write_record
from dltutor.screen.bars import Bars
from dltutor.screen.markdown import Page
from dltutor.screen.markdown.pictures import picture
from dltutor.screen.theme import THEME
from tests.screen.snapshot import assert_matches, drawn, in_ascii

FEATURES = ["age", "cement", "water", "fine_aggregate", "superplasticizer"]
EXPLANATION = {
    "title": "One mix of concrete",
    "labels": FEATURES,
    "values": [31.4, 12.8, -4.25, 0.02, -1.1],
    "caption": "MPa for one standard deviation more.",
}
PICTURES = {
    "bars": Bars(EXPLANATION),
    "bars-one-sided": Bars({"labels": ["age", "cement"], "values": [0.714, 0.48]}),
    "bars-below": Bars({"labels": ["age", "cement"], "values": [-1500, -300]}),
    "bars-about-a-half": Bars(
        {"labels": ["a", "b", "c"], "values": [0.2, 0.5, 0.9], "center": 0.5}
    ),
}


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_as_it_was_looked_at(name, width):
    assert_matches(PICTURES[name], name, width)


@pytest.mark.parametrize("width", [24, 30, 40, 60, 79, 120, 200])
@pytest.mark.parametrize("name", PICTURES)
def test_any_width_is_survived_and_kept_to(name, width):
    assert max(map(len, drawn(PICTURES[name], width).splitlines())) <= width


def lines(values, width=80, **spec):
    """The line of each value, without its label and number: left of the axis, and right of it."""
    shown = drawn(Bars({"labels": ["x"] * len(values), "values": values} | spec), width)
    return [line.split("  ", 1)[1].split("│") for line in shown.splitlines()]


def test_the_side_is_the_sign_and_the_number_has_it_too():
    (left, right), (other_left, other_right) = lines([3, -2])
    assert (left.strip(), right) == ("", "█" * len(right))
    assert (other_left.strip("▐█").strip(), other_right) == ("", "")
    assert "+3.00" in drawn(Bars({"labels": ["a", "b"], "values": [3, -2]}))
    assert "+" not in drawn(Bars({"labels": ["a", "b"], "values": [3, 2]}))


@pytest.mark.parametrize("width", [40, 61, 80, 120])
@pytest.mark.parametrize("values", [[4, 2, 1], [-4, 2, -1], [-4, -2], [1, -40], [40, -1]])
def test_lengths_are_to_scale_on_both_sides(values, width):
    halves = [
        2 * side.count("█") + side.count("▌") + side.count("▐")
        for side in ("".join(pair) for pair in lines(values, width))
    ]
    unit = max(halves) / max(map(abs, values))
    for value, told in zip(values, halves, strict=True):
        assert told == pytest.approx(abs(value) * unit, abs=1.1)


def test_what_is_little_can_be_seen_and_what_is_nothing_cannot():
    _, (_, little), (_, nothing), (_, zero) = lines([100, 0.5, 0.01, 0])
    assert (little, nothing, zero) == ("▌", "", "")


def test_two_pictures_can_have_one_axis():
    alone = lines([2, 1])
    beside = lines([2, 1], x=[-2, 4])
    assert len(alone[0][1]) > 2 * len(beside[0][1]) > 0
    assert "█" in beside[0][1]
    assert lines([2, 1], x=[0, 1]) == alone


def test_bars_begin_at_the_center():
    (left, right), (_, other_right) = lines([0.25, 0.75], center=0.5)
    assert left.strip()
    assert (right, len(other_right)) == ("", len(left.strip()))


def test_ascii_tells_the_sides_apart():
    shown = in_ascii(PICTURES["bars"])
    assert "?" not in shown
    assert "====|" in shown
    assert "|####" in shown


def test_nothing_is_lost_without_colour():
    stripped = drawn(PICTURES["bars"])
    console = Console(width=80, theme=THEME, color_system="truecolor", force_terminal=True)
    with console.capture() as capture:
        console.print(PICTURES["bars"], highlight=False)
    from rich.text import Text

    plain = Text.from_ansi(capture.get()).plain
    assert [line.rstrip() for line in plain.splitlines()] == stripped.splitlines()


def test_numbers_that_are_not_finite_are_told():
    assert "?" in drawn(Bars({"labels": ["a", "b"], "values": [None, 1]}))
    assert "nan" in drawn(Bars({"labels": ["a", "b"], "values": [None, 1]}))
    assert drawn(Bars({"labels": ["a"], "values": [0]})).strip() == "a 0.00  │"
    assert "2e+07" in drawn(Bars({"labels": ["a"], "values": [2e7]}))


@pytest.mark.parametrize(
    ("text", "say"),
    [
        ('labels = ["a"]', "values"),
        ('labels = ["a"]\nvalues = "unknown"', "values"),
        ('labels = "unknown"\nvalues = [1]', "labels"),
        ("values = [1]", "labels"),
        ('labels = ["a"]\nvalues = [1, 2]', "2 labels, and are 1"),
        ('labels = ["a"]\nvalues = ["b"]', "numbers"),
        ('labels = ["a"]\nvalues = [1]\ncenter = "b"', "center"),
        ('labels = ["a"]\nvalues = [1]\nx = [1, 0]', "the smaller first"),
        ('labels = ["a"]\nvalues = [1]\ncolour = 1', "colour"),
    ],
)
def test_a_bad_picture_is_refused_in_a_sentence(text, say):
    with pytest.raises(ValueError, match=say):
        picture("bars", text, {})


PAGE = """---
title: Explaining
exercises: []
---
```python
import numpy as np
features, coefficients = ("age", "water"), np.array([3.0, -1.5])
```

```bars
labels = "features"
values = "coefficients"
```
"""


def test_names_are_recorded_drawn_and_held_against_the_code(tmp_path):
    path = tmp_path / "01-explaining.md"
    path.write_text(PAGE)
    assert write_record(Lesson(path)) == ["labels features", "values coefficients"]
    fresh = Lesson(path)
    assert list(untrue_records(fresh, values_of(fresh))) == []
    shown = drawn(Page(fresh.text, recorded=fresh.recorded))
    assert "water -1.50" in shown
    path.write_text(PAGE.replace("-1.5", "-1.6"))
    (sentence,) = untrue_records(Lesson(path), values_of(Lesson(path)))
    assert "values coefficients" in sentence
