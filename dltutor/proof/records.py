"""The numbers that a lesson's pictures draw, kept beside the page as its own code gives them.

Reading a lesson runs no code, so that a picture of 200 updates is drawn at once; the tests run the
code, and hold the record against it.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from dltutor.course import Lesson
from dltutor.proof.blocks import blocks, run
from dltutor.proof.image_readings import images_agree, trained_images_agree
from dltutor.proof.readings import READERS, bins_agree
from dltutor.screen.markdown.called import Call, Kind, calls
from dltutor.screen.markdown.pictures import PICTURES

CLOSE = 1e-3  # relative: what other versions of NumPy may make of the same code
CLOSE_TRAINED = 0.05  # of the largest number, in the mean: what another machine may train to


class RecordError(Exception):
    """A picture calls for something that the page's code does not give, in words."""


@dataclass(frozen=True)
class Given:
    """What the page's code gives for a call: plain data, as it is recorded."""

    kind: Kind
    value: Any


def write_record(lesson: Lesson) -> list[str]:
    """Keep the numbers that a lesson's pictures draw; the names. Raises RecordError."""
    given = _given(lesson, values_of(lesson))
    if given:
        lines = (f"{json.dumps(name)}: {json.dumps(each.value)}" for name, each in given.items())
        lesson.record.write_text("{\n" + ",\n".join(lines) + "\n}\n", encoding="utf-8")
    else:
        lesson.record.unlink(missing_ok=True)
    return list(given)


def values_of(lesson: Lesson) -> dict[str, Any]:
    """Every name that the page's code binds, once it has run."""
    names: dict[str, Any] = {}
    for block in blocks(lesson.text):
        if block.language == "python":
            run(block.text, names)
    return names


def untrue_records(lesson: Lesson, names: Mapping[str, Any]) -> Iterator[str]:
    """A sentence for each picture that does not draw what the page's code gave: `names`."""
    try:
        given = _given(lesson, names)
    except RecordError as error:
        yield str(error)
        return
    remedy = f"run: dltutor author record {lesson.number}"
    for name, numbers in given.items():
        if not _close(lesson.recorded.get(name), numbers):
            yield f"{name} is not what the page's code gives; {remedy}"
    yield from (f"{name} is in no picture; {remedy}" for name in lesson.recorded.keys() - given)


def _given(lesson: Lesson, names: Mapping[str, Any]) -> dict[str, Given]:
    """What the page's code gave for all that its pictures call, by the key of the record."""
    called = {call.key: call for call in _called(lesson)}
    wanted = dict.fromkeys(name for call in called.values() for name in call.names.values())
    if unknown := [name for name in wanted if name not in names]:
        raise RecordError(f"the page's code has no {', '.join(unknown)}")
    return {key: _read(call, names) for key, call in called.items()}


def _called(lesson: Lesson) -> Iterator[Call]:
    for block in blocks(lesson.text):
        if block.language in PICTURES:
            try:
                yield from calls(block.language, tomllib.loads(block.text))
            except ValueError as error:
                raise RecordError(f"the {block.language} at line {block.line}: {error}") from error


def _read(call: Call, names: Mapping[str, Any]) -> Given:
    try:
        values = {label: names[name] for label, name in call.names.items()}
        return Given(call.kind, READERS[call.kind](values, call.spec))
    except (ValueError, TypeError) as error:
        raise RecordError(f"{call.key}: {error}") from error


def _close(recorded: Any, given: Given) -> bool:
    """Whether a record is what the code gives, as far as versions of NumPy agree."""
    if recorded == given.value or recorded is None or given.kind in (Kind.MODEL, Kind.WORDS):
        return bool(recorded == given.value)
    if given.kind is Kind.IMAGES:
        return images_agree(recorded, given.value)
    if given.kind is Kind.TRAINED_IMAGES:
        return trained_images_agree(recorded, given.value)
    try:
        if given.kind is Kind.BINS:
            return bins_agree(recorded, given.value)
        ours, theirs = np.array(recorded, float), np.array(given.value, float)
    except (TypeError, ValueError):
        return False  # recorded for a picture of another kind
    if ours.shape != theirs.shape:
        return False
    largest = float(np.nanmax(np.abs(theirs), initial=0.0))
    if given.kind is Kind.TRAINED:
        return bool(np.mean(np.abs(ours - theirs)) <= CLOSE_TRAINED * largest)
    return bool(np.allclose(ours, theirs, rtol=CLOSE, atol=CLOSE**2 * largest, equal_nan=True))
