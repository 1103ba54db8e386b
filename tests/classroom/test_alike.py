"""Answers that are the same up to names, comments and formatting have one shape."""

import pytest

from dltutor.classroom import alike
from dltutor.classroom.alike import shape_of

PROGRAM = """
import numpy as np

def mean(rows):
    total = 0
    for row in rows:
        total = total + np.sum(row)
    return total / len(rows)
"""
SAME = {
    "other names": PROGRAM.replace("total", "t")
    .replace("row", "each")
    .replace("eachs", "all_of_it"),
    "comments and layout": PROGRAM.replace("total = 0", "total   =   0  # begin\n"),
    "a docstring": PROGRAM.replace("    total = 0", '    """The mean."""\n    total = 0'),
    "annotations": PROGRAM.replace("rows):", "rows: list) -> float:"),
    "another name for numpy": PROGRAM.replace("np", "numeric"),
}
OTHER = {
    "another operation": PROGRAM.replace("total + np", "total - np"),
    "another number": PROGRAM.replace("total = 0", "total = 1"),
    "another function of numpy": PROGRAM.replace("np.sum", "np.max"),
    "names that are swapped": PROGRAM.replace(
        "return total / len(rows)", "return rows / len(total)"
    ),
    "a builtin": PROGRAM.replace("len(rows)", "max(rows)"),
    "another order": PROGRAM.replace("total + np.sum(row)", "np.sum(row) + total"),
}


@pytest.fixture
def short(monkeypatch):
    """Programs as short as those here are compared."""
    monkeypatch.setattr(alike, "LEAST", 10)


def shape(text):
    return shape_of(text, ["mean"])[0]


@pytest.mark.parametrize("text", SAME.values(), ids=SAME)
def test_what_only_looks_different_is_the_same(short, text):
    assert shape(PROGRAM)
    assert text != PROGRAM
    assert shape(text) == shape(PROGRAM)


@pytest.mark.parametrize("text", OTHER.values(), ids=OTHER)
def test_what_computes_otherwise_is_different(short, text):
    assert text != PROGRAM
    assert shape(text) != shape(PROGRAM)


def test_what_is_no_python_has_no_shape():
    assert shape_of("def mean(", ["mean"]) == ("", 0)
    assert shape_of("x = " + "-" * 20_000 + "1", ["mean"]) == ("", 0)


def test_the_size_counts_what_is_written_and_no_text_for_readers():
    assert shape_of('"""Only text."""\nimport numpy\n', [])[1] == 1  # a `pass` for what is gone
    assert shape_of(PROGRAM, [])[1] == shape_of(SAME["a docstring"], [])[1] > 15


def test_short_answers_get_no_mark():
    assert shape_of("def mean(x):\n    return sum(x) / len(x)\n", ["mean"])[0] == ""
