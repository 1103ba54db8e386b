"""One visual language: styles and glyphs have names, in one place, and each is used."""

import ast
import unicodedata
from pathlib import Path

import pytest

import dltutor
from dltutor.screen.glyphs import ASCII, UNICODE, spelt
from dltutor.screen.theme import STYLES

PACKAGE = Path(dltutor.__file__).parent
ROOMS = ("screen", "cli", "show", "export")  # that name styles
HOME = {"theme.py", "glyphs.py"}
# An alphabet of its own: the letters of mathematics are data there.
FORMULA = PACKAGE / "screen" / "formula"
# Attributes and colours, which are words of the theme alone.
PLAIN = {
    "bold", "dim", "italic", "underline", "reverse", "strike", "black", "red", "green", "yellow",
    "blue", "magenta", "cyan", "white",
}  # fmt: skip
# The calls that take a style, and the place of it among their arguments.
STYLED = {"Text": 1, "append": 1, "stylize": 0, "write": 3, "get_style": 0}


def sources(*rooms):
    return [
        path
        for room in rooms
        for path in sorted((PACKAGE / room).rglob("*.py"))
        if path.name not in HOME
    ]


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def docstrings(tree):
    """The ids of the strings that are documentation."""
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef)
    bodies = [node.body for node in ast.walk(tree) if isinstance(node, kinds) and node.body]
    return {id(body[0].value) for body in bodies if isinstance(body[0], ast.Expr)}


def strings(tree):
    """Every string of the code itself, demos left out: those hold text to be shown."""
    told = docstrings(tree)
    for top in tree.body:
        if isinstance(top, ast.FunctionDef) and top.name == "demo":
            continue
        for node in ast.walk(top):
            if (
                isinstance(node, ast.Constant)
                and isinstance(node.value, str)
                and id(node) not in told
            ):
                yield node


def told_by(node):
    """The strings that an expression may be: constants, either branch of a choice."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from told_by(node.body)
        yield from told_by(node.orelse)


def styles_asked_for(tree):
    """What stands in the place of a style: an argument, a keyword, the end of a pair."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        place = STYLED.get(name)
        if place is not None and len(node.args) > place:
            yield from told_by(node.args[place])
        for keyword in node.keywords:
            if keyword.arg and keyword.arg.endswith("style"):
                yield from told_by(keyword.value)
        if name == "assemble":
            for pair in node.args:
                if isinstance(pair, ast.Tuple) and len(pair.elts) == 2:
                    yield from told_by(pair.elts[1])


@pytest.mark.parametrize("path", sources(*ROOMS), ids=lambda path: path.name)
def test_every_style_has_a_name_in_the_theme(path):
    asked = {style for style in styles_asked_for(tree_of(path)) if style}
    assert asked <= set(STYLES)


@pytest.mark.parametrize("path", sources("screen"), ids=lambda path: path.name)
def test_no_screen_has_attributes_or_colours_of_its_own(path):
    own = [node.value for node in strings(tree_of(path)) if node.value not in STYLES]
    assert [words for words in own if words.split() and set(words.split()) <= PLAIN] == []


def test_every_style_of_the_theme_is_used():
    used, prefixes = set(), set()
    for path in sources(*ROOMS):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                used.add(node.value)
            if isinstance(node, ast.JoinedStr) and isinstance(node.values[0], ast.Constant):
                prefixes.add(node.values[0].value)
    families = tuple(prefix for prefix in prefixes if prefix.endswith("."))
    assert [name for name in STYLES if name not in used and not name.startswith(families)] == []


@pytest.mark.parametrize("path", sources("screen"), ids=lambda path: path.name)
def test_no_screen_has_glyphs_of_its_own(path):
    if FORMULA in path.parents:
        return
    strange = {
        letter
        for node in strings(tree_of(path))
        for letter in node.value
        if not letter.isascii() and unicodedata.category(letter) != "Co"
    }
    assert strange == set()


def test_every_glyph_is_used():
    names = {
        node.attr
        for path in sources(*ROOMS)
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Attribute)
    }
    names |= {"bar", "code", "output"}  # of Beside, which is given their names
    assert [name for name in vars(UNICODE) if name not in names] == []


def test_every_glyph_is_ascii_where_the_console_is():
    assert all(glyph.isascii() for glyph in vars(ASCII).values())


def test_marks_differ_by_shape():
    for glyphs in (UNICODE, ASCII):
        marks = [glyphs.right, glyphs.wrong, glyphs.why, glyphs.next, glyphs.begun, glyphs.open]
        assert len(set(marks)) == len(marks)
        assert len({glyphs.full, glyphs.empty}) == 2


def test_boxes_and_boards_have_all_their_parts():
    for glyphs in (UNICODE, ASCII):
        assert [len(each) for each in (glyphs.box, glyphs.focus, glyphs.frame)] == [6, 6, 6]
        assert (len(glyphs.board), len(glyphs.actions), len(glyphs.digits)) == (11, 4, 10)


def test_words_are_spelt_in_ascii_where_they_can_be():
    assert spelt("2 · (−1) ≤ σ²", ascii_only=True) == "2 * (-1) <= sigma^2"
    assert spelt("2 · 3", ascii_only=False) == "2 · 3"
