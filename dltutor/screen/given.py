"""Numbers and labels that a spec gives, as literal lists or recorded from the page's code."""

from __future__ import annotations

import math
from typing import Any

from dltutor.screen.number import short
from dltutor.screen.theme import ASCII, UNICODE


def labels(value: Any, part: str, count: int) -> list[str]:
    """A label for each of `count` things: words, or numbers. Raises ValueError."""
    if not isinstance(value, list):
        raise ValueError(f"{part} should be a list, or a name that is recorded")
    if len(value) != count:
        raise ValueError(f"{part} should be {count} labels, and are {len(value)}")
    return [each if isinstance(each, str) else short(float(each)) for each in value]


def visible(label: str, *, ascii_only: bool) -> str:
    """The label, with a mark for each blank."""
    return label.replace(" ", (ASCII if ascii_only else UNICODE).blank)


def numbers(value: Any, part: str) -> list[float]:
    """A list of numbers; nan for those that are recorded as null. Raises ValueError."""
    if not (isinstance(value, list) and value) or not all(map(_is_number, value)):
        raise ValueError(f"{part} should be a list of numbers, or a name that is recorded")
    return [math.nan if each is None else float(each) for each in value]


def rows(value: Any, part: str) -> list[list[float]]:
    """Rows of numbers, all of one length. Raises ValueError."""
    if not (isinstance(value, list) and value):
        raise ValueError(f"{part} should be rows of numbers, or a name that is recorded")
    told = [numbers(row, f"each row of {part}") for row in value]
    if len(set(map(len, told))) > 1:
        raise ValueError(f"the rows of {part} should be of one length")
    return told


def steps(value: Any, part: str) -> list[list[float | str]]:
    """Of each time step what it holds: a number, a vector, or a word. Raises ValueError."""
    if not (isinstance(value, list) and value):
        raise ValueError(f"{part} should be a list with a step each, or a name that is recorded")
    return [[each] if isinstance(each, str) else _vector(each, part) for each in value]


def vector(value: Any, part: str) -> list[float | str]:
    """One number or several. Raises ValueError."""
    if value is None:
        raise ValueError(f"{part} should be a number, a vector, or a name that is recorded")
    return _vector(value, part)


def _vector(value: Any, part: str) -> list[float | str]:
    return [*numbers(value if isinstance(value, list) else [value], part)]


def _is_number(value: Any) -> bool:
    return value is None or isinstance(value, int | float)
