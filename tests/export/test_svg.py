"""Whatever the screen draws, drawn again as SVG: the same words, the same colours, finer lines."""

import math
import re
from xml.etree import ElementTree

import pytest
from rich.text import Text

from dltutor.export.pictures import picture, svg
from dltutor.export.svg import draw
from dltutor.export.svg.lines import path_of
from dltutor.screen.canvas import Canvas
from dltutor.screen.image import Images
from dltutor.screen.markdown.pictures import PICTURES
from dltutor.screen.network import Network
from dltutor.screen.plane import Plane
from dltutor.screen.plot import Plot
from tests.export.pages import COURSE
from tests.screen.snapshot import drawn

FENCE = re.compile(rf"^```({'|'.join(PICTURES)})\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCES = [
    pytest.param(lesson, kind, content, id=f"{lesson.number}-{number}-{kind}")
    for lesson in COURSE.lessons
    for number, (kind, content) in enumerate(FENCE.findall(lesson.text), 1)
]
BANK = {
    "layers": [["children", "accounts"], ["top", "bottom"], ["purchases"]],
    "inputs": [2, 3],
    "weights": [[[1, 1], [-1, 1]], [[2, -1]]],
}


def parsed(drawing, width=80):
    return ElementTree.fromstring(f"<svg>{draw(drawing, width).inside}</svg>")


def texts(tree):
    return [(text.text, text.get("class", "")) for text in tree.iter("text")]


def points(path):
    """The corners of the lines of a path, in pixels."""
    return [tuple(map(float, pair)) for pair in re.findall(r"(-?[\d.]+) (-?[\d.]+)", path)]


def areas(tree):
    """Every filled rectangle as left, top, width, height in pixels of images, with its colour."""
    for path in tree.iter("path"):
        for x, y, w, h in re.findall(r"M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-", path.get("d")):
            told = path.get("style") or path.get("class")
            yield float(x), float(y), float(w), float(h), told


@pytest.mark.parametrize(("lesson", "kind", "content"), FENCES)
def test_every_picture_is_sound_and_says_what_it_shows(lesson, kind, content):
    shown = picture(kind, content, lesson.recorded)
    for drawing in (shown.wide, shown.narrow()):
        tree = ElementTree.fromstring(svg(drawing, shown, name="p"))
        assert tree.get("role") == "img"
        assert tree.get("viewBox") == f"0 0 {drawing.width} {drawing.height}"
        assert tree.find("title").text.strip()
        assert len(tree.find("desc").text) > 10
        assert {tree.find("title").get("id"), tree.find("desc").get("id")} == set(
            tree.get("aria-labelledby").split()
        )
        assert tree.find("text") is not None or tree.find(".//path") is not None


@pytest.mark.parametrize(("lesson", "kind", "content"), FENCES)
def test_every_word_of_a_picture_on_the_screen_is_in_it(lesson, kind, content):
    shown = picture(kind, content, lesson.recorded)
    screen = drawn(shown.drawing, 80, color_system="truecolor", force_terminal=True)
    screen = re.sub(r"\x1b\[[\d;]*m", "", screen)
    words = re.findall(r"[\w.,()%=+-]*\w[\w.,()%=+-]*", screen)
    told = " ".join(text for text, _ in texts(parsed(shown.drawing)))
    assert [word for word in words if word not in told] == []


def test_text_keeps_its_place_and_its_style():
    tree = parsed(Text.assemble("ab", ("cd", "red"), "   ", ("e f", "bold")))
    assert texts(tree) == [("ab", ""), ("cd", "r"), ("e f", "bo")]
    assert [text.get("x") for text in tree.iter("text")] == ["0", "16", "56"]
    assert [text.get("textLength") for text in tree.iter("text")] == ["16", "16", "24"]


def test_what_stands_in_reverse_has_its_colour_behind_it():
    tree = parsed(Text("!", "reverse yellow"))
    assert texts(tree) == [("!", "p")]
    assert list(areas(tree)) == [(0.0, 0.0, 1.0, 2.0, "f x y")]


def test_characters_of_markup_are_text():
    assert texts(parsed(Text("a < b & c > d"))) == [("a < b & c > d", "")]


def test_a_wide_character_takes_two_cells():
    tree = parsed(Text("好x"))
    assert [text.get("textLength") for text in tree.iter("text")] == ["24"]


def test_the_reader_s_terminal_changes_nothing(monkeypatch):
    before = draw(Network(BANK), 80)
    monkeypatch.setenv("NO_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "30")
    monkeypatch.setenv("TERM", "dumb")
    assert draw(Network(BANK), 80) == before


def test_every_pixel_of_an_image_has_its_grey():
    rows = [[0, 255, 102], [51, 0, 255]]
    image = Images({"images": {"it": rows}, "values": [0, 255]})
    found = {}
    for x, y, w, h, told in areas(parsed(image)):
        for column in range(int(w)):
            for row in range(int(h)):
                found[int(y) + row, int(x) + column] = told.removeprefix("color:")
    left = min(column for _, column in found)
    seen = [[found[row, left + column] for column in range(3)] for row in range(2)]
    assert seen == [["#000", "#fff", "#666"], ["#333", "#000", "#fff"]]


def test_the_colours_of_the_terminal_are_classes_so_that_dark_pages_have_their_own():
    inside = draw(Network(BANK), 80).inside
    assert "#" not in inside
    assert 'class="d b"' in inside
    assert 'class="d r"' in inside


def test_a_curve_goes_through_the_values_of_its_function():
    tree = parsed(Plot({"x": [0, 4], "y": [0, 16], "curves": {"square": "x ** 2"}}))
    (line,) = (path for path in tree.iter("path") if (path.get("class") or "").startswith("d"))
    corners = points(line.get("d"))
    (left, bottom), (right, top) = corners[0], corners[-1]
    for x, y in corners:
        part = (x - left) / (right - left)
        assert math.isclose((bottom - y) / (bottom - top), part**2, abs_tol=2e-3)
    assert 15 < len(corners) < 120  # smooth, and no more than that needs


def test_a_straight_line_is_two_points():
    tree = parsed(Plot({"x": [0, 4], "y": [0, 4], "curves": {"same": "x"}}))
    (line,) = (path for path in tree.iter("path") if (path.get("class") or "").startswith("d"))
    assert len(points(line.get("d"))) == 2


def test_the_points_of_a_path_lie_on_its_line():
    steps = [[0, 0], [0.37, 1.9], [1.71, 0.6], [3, 3]]
    for drawing in (
        Plot({"x": [0, 3], "y": [0, 3], "paths": {"p": steps}}),
        Plane({"x": [0, 3], "y": [0, 3], "value": "x + y", "paths": {"p": steps}}),
    ):
        paths = list(parsed(drawing).iter("path"))
        (line,) = (p for p in paths if re.fullmatch(r"d [a-z]", p.get("class") or ""))
        colour = line.get("class").removeprefix("d ")
        *_, marks = (p for p in paths if p.get("class") == f"f {colour}")  # after the legend
        middles = [  # a disc begins at its right end
            (float(x) - 3.4, float(y))
            for x, y in re.findall(r"M([\d.]+) ([\d.]+)a", marks.get("d"))
        ]
        on_line = points(line.get("d"))
        assert len(on_line) == len(steps)
        for (x, y), (at, height) in zip(middles, on_line, strict=True):
            assert abs(x - at) <= 0.1
            assert abs(y - height) <= 0.1


def test_below_the_points_of_a_path_its_plane_is_whole():
    spec = {"x": [0, 3], "y": [0, 3], "value": "1", "threshold": 0}
    spec["paths"] = {"p": [[1, 1], [2, 2]]}
    pieces = [(x, w, h) for x, _, w, h, told in areas(parsed(Plane(spec))) if "q" in told]
    assert len(pieces) > 10  # a piece a row
    assert len(set(pieces)) == 1


def test_a_canvas_shows_a_terminal_what_it_always_did():
    canvas = Canvas(4, 1)
    canvas.write(0, 0, "ab")
    canvas.mark(1, 0, "●", "red", (2.3, 1.0))
    canvas.approach(2, 0, "·", "red")
    assert [line.plain for line in canvas.lines()] == ["a●·"]


def test_a_character_over_a_mark_stays():
    canvas = Canvas(4, 1)
    canvas.mark(1, 0, "●", "red", (2.0, 1.0))
    canvas.write(0, 0, "abcd")
    (line,) = canvas.lines()
    assert texts(parsed(line)) == [("abcd", "")]


def test_points_on_the_way_are_left_out_and_corners_are_not():
    assert path_of([(0, 0), (1, 1), (2, 2), (2, 5)]) == "M2 2L10 10 10 22"
    assert path_of([(1, 1), (1, 1)]) == "M6 6h0"


def test_a_network_on_a_telephone_is_still_a_drawing():
    content = 'layers = [["children", "accounts"], ["top", "bottom"], ["purchases"]]\n'
    content += "inputs = [2, 3]\nweights = [[[1, 1], [-1, 1]], [[2, -1]]]\n"
    narrow = picture("network", content, {}).narrow()
    assert 'class="d b"' in narrow.inside
    assert narrow.width < picture("network", content, {}).wide.width
