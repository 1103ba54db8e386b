"""Formulas as MathML: all that the course has, and what is not known."""

import re
from xml.etree import ElementTree

import pytest

from dltutor.export.html.maths import mathml
from dltutor.screen.markdown.maths import formulas_of
from tests.export.pages import COURSE

TEXTS = [lesson.text for lesson in COURSE.lessons]
TEXTS += [exercise.task for exercise in COURSE.exercises.values()]
FORMULAS = sorted({latex for text in TEXTS for latex in formulas_of(text)})
SPOKEN = re.compile(r"\\(log|exp|tanh|cos|sin|max|min)(?![A-Za-z])")


def letters(text):
    return sorted(re.findall(r"[A-Za-z0-9]", text))


@pytest.mark.parametrize("latex", FORMULAS)
def test_every_formula_of_the_course_is_set_with_all_its_letters(latex):
    for display in (False, True):
        told = mathml(latex, display=display)
        tree = ElementTree.fromstring(told)
        assert tree.tag == "math"
        assert ("block" if display else "inline") == tree.get("display")
        shown = "".join(tree.itertext())
        assert "\\" not in shown
        assert "&" not in shown
        source = re.sub(r"\\(begin|end)\{\w+\}", "", latex)
        source = re.sub(r"\\[A-Za-z]+", "", SPOKEN.sub(r"\1 ", source))
        assert letters(shown) == letters(source)


def test_aligned_lines_are_rows_of_a_table():
    tree = ElementTree.fromstring(mathml(r"\begin{aligned} a &= b \\ c &= d \end{aligned}"))
    assert len(tree.findall(".//mtr")) == 2
    assert len(tree.findall(".//mtd")) == 4


def test_a_function_s_name_does_not_run_into_what_follows():
    assert "mspace" in mathml(r"\log p")
    assert "mspace" not in mathml(r"\log(p)")


def test_a_sign_is_told_from_a_subtraction():
    assert mathml("a - b").count("prefix") == 0
    assert mathml("(a) - b").count("prefix") == 0
    assert mathml("a = -b + (-c)").count('form="prefix"') == 2


def test_a_maximum_stands_close_to_its_bracket():
    assert 'rspace="0">max<' in mathml(r"\max(0, x)")
    assert "rspace" not in mathml(r"\max_i x")


@pytest.mark.parametrize("latex", [r"\frac{a", r"\begin{nothing} x & y \end{nothing}", r"a & b"])
def test_what_cannot_be_set_is_shown_as_it_is_written(latex):
    told = mathml(latex)
    assert ElementTree.fromstring(told).tag in ("code", "math")
    if told.startswith("<code"):
        assert "".join(ElementTree.fromstring(told).itertext()) == latex
