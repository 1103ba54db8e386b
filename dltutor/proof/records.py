"""The numbers that a lesson's pictures draw, kept beside the page as its own code gives them.

Reading a lesson runs no code, so that a picture of 200 updates is drawn at once; the tests run the
code, and hold the record against it.
"""

from __future__ import annotations

import json
import math
import tomllib
from collections.abc import Iterator
from typing import Any

import numpy as np

from dltutor.course import Lesson
from dltutor.proof.blocks import blocks, run
from dltutor.screen.markdown.blocks import PICTURES, RECORDED

DIGITS = 5  # significant: more than a drawing can show
CLOSE = 1e-3  # relative: what other versions of NumPy may make of the same code


class RecordError(Exception):
    """A picture calls for something that the page's code does not give, in words."""


def write_record(lesson: Lesson) -> list[str]:
    """Keep the numbers that a lesson's pictures draw; the names. Raises RecordError."""
    given = _given(lesson)
    if given:
        lines = (f"{json.dumps(name)}: {json.dumps(value)}" for name, value in given.items())
        lesson.record.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    else:
        lesson.record.unlink(missing_ok=True)
    return list(given)


def untrue_records(lesson: Lesson) -> Iterator[str]:
    """A sentence for each picture that does not draw what the page's code gives."""
    try:
        given = _given(lesson)
    except RecordError as error:
        yield str(error)
        return
    remedy = f"run: dltutor author record {lesson.number}"
    for name, numbers in given.items():
        if not _close(lesson.recorded.get(name), numbers):
            yield f"{name} is not what the page's code gives; {remedy}"
    yield from (f"{name} is in no picture; {remedy}" for name in lesson.recorded.keys() - given)


def _given(lesson: Lesson) -> dict[str, Any]:
    """What the page's code gives for each name that its pictures call."""
    wanted = dict.fromkeys(_called(lesson))
    if not wanted:
        return {}
    names: dict[str, Any] = {}
    for block in blocks(lesson.text):
        if block.language == "python":
            run(block.text, names)
    if unknown := [name for name in wanted if name not in names]:
        raise RecordError(f"the page's code has no {', '.join(unknown)}")
    return {name: _as_json(name, names[name]) for name in wanted}


def _called(lesson: Lesson) -> Iterator[str]:
    for block in blocks(lesson.text):
        if block.language in PICTURES:
            spec = tomllib.loads(block.text)
            for part in RECORDED:
                yield from spec.get(part, {}).values()


def _as_json(name: str, value: Any) -> list[Any]:
    array = np.asarray(value, float)
    if array.ndim not in (1, 2) or (array.ndim == 2 and array.shape[1] != 2):
        raise RecordError(f"{name} should be numbers, or pairs of numbers: {array.shape}")
    rounded: list[Any] = [_rounded(each) for each in array.tolist()]
    return rounded


def _rounded(value: Any) -> Any:
    if isinstance(value, list):
        return [_rounded(each) for each in value]
    return float(f"{value:.{DIGITS}g}") if math.isfinite(value) else None


def _close(recorded: Any, given: Any) -> bool:
    if recorded is None or len(recorded) != len(given):
        return False
    ours, theirs = np.array(recorded, float), np.array(given, float)
    largest = float(np.nanmax(np.abs(theirs), initial=0.0))
    return bool(np.allclose(ours, theirs, rtol=CLOSE, atol=CLOSE**2 * largest, equal_nan=True))
