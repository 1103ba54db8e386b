"""What a picture calls of its page's code by name, and the recorded numbers put in its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Kind(StrEnum):
    """What a name is to hold."""

    LINE = "line"  # numbers, or pairs of them
    NUMBER = "number"
    MODEL = "model"  # of Keras
    BINS = "bins"  # of several arrays over one axis
    IMAGES = "images"  # one array, a list of them, or a dict
    GRID = "grid"  # rows of numbers, to be read as numbers
    WORDS = "words"
    VALUES = "values"  # numbers of any shape, words, or the characters of a text
    TRAINED = "trained"  # numbers that came of a training: other machines give others
    TRAINED_IMAGES = "trained images"


@dataclass(frozen=True)
class Call:
    """Something that is recorded under `key`. `names` are variables, by what they are labelled.

    Of bins a single variable without a label holds a list of arrays, or a dict of them.
    """

    key: str
    kind: Kind
    names: Mapping[str, str]
    spec: Mapping[str, Any]


# Parts of a fence that hold names, or their own numbers in the place of names. They are recorded
# under the part and the name, as one variable may be drawn in several ways.
PARTS = {
    "image": {"images": Kind.IMAGES, "labels": Kind.WORDS},
    "kernel": {"image": Kind.GRID, "kernel": Kind.GRID},
    "matrix": dict.fromkeys(("matrix", "rows", "columns"), Kind.VALUES),
    "gates": dict.fromkeys(("inputs", "gates", "states"), Kind.VALUES),
    "unrolled": dict.fromkeys(("inputs", "states", "outputs", "start", "labels"), Kind.VALUES),
    "bars": dict.fromkeys(("labels", "values"), Kind.VALUES),
    "squares": dict.fromkeys(("letters", "numbers", "actions"), Kind.VALUES),
}
# What these hold where the fence says `trained = true`.
TRAINED = {"matrix": Kind.TRAINED, "images": Kind.TRAINED_IMAGES}


def calls(fence: str, spec: Mapping[str, Any]) -> Iterator[Call]:
    """Everything that a picture calls by name. Raises ValueError."""
    for part in ("lines", "paths"):
        for label, name in spec.get(part, {}).items():
            kind = Kind.TRAINED if spec.get("trained") else Kind.LINE
            yield Call(name, kind, {label: name}, spec)
    for mark in spec.get("marks", []):
        for name in mark[:-1]:
            if isinstance(name, str):
                yield Call(name, Kind.NUMBER, {"": name}, spec)
    if fence == "model":
        name = _name(spec, "model")
        yield Call(name, Kind.MODEL, {"": name}, spec)
    if fence == "histograms":
        yield Call(bins_key(spec), Kind.BINS, _arrays(spec), spec)
    for part, name in _named(fence, spec):
        kind = PARTS[fence][part]
        if spec.get("trained"):
            kind = TRAINED.get(part, kind)
        yield Call(f"{part} {name}", kind, {"": name}, spec)


def filled(fence: str, spec: Mapping[str, Any], recorded: Mapping[str, Any]) -> dict[str, Any]:
    """The spec with what is recorded in the place of names; None for what is not. ValueError."""
    full = dict(spec)
    for part in ("lines", "paths"):
        if part in spec:
            full[part] = {label: recorded.get(name) for label, name in spec[part].items()}
    if "marks" in spec:
        full["marks"] = [
            [*(recorded.get(at) if isinstance(at, str) else at for at in place), label]
            for *place, label in spec["marks"]
        ]
    if fence == "model":
        full["model"] = recorded.get(_name(spec, "model"))
    if fence == "histograms":
        full["arrays"] = recorded.get(bins_key(spec))
    for part, name in _named(fence, spec):
        value = recorded.get(f"{part} {name}")
        if isinstance(spec[part], str):
            full[part] = value
        else:
            full[part] = {
                label: value if each == name else each for label, each in full[part].items()
            }
    return full


def bins_key(spec: Mapping[str, Any]) -> str:
    """What bins are recorded under: the arrays, and the axis, on which they depend."""
    key = f"histograms of {', '.join(_arrays(spec).values())}"
    key += " on a log axis" if spec.get("x_scale") == "log" else ""
    return key + (" from {} to {}".format(*spec["x"]) if "x" in spec else "")


def _named(fence: str, spec: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The parts of a spec that may be a name, or names by their labels, with each name in them."""
    for part in PARTS.get(fence, ()):
        given = spec.get(part)
        names = given.values() if isinstance(given, dict) else [given]
        yield from ((part, name) for name in names if isinstance(name, str))


def _arrays(spec: Mapping[str, Any]) -> Mapping[str, str]:
    given = spec.get("arrays")
    if isinstance(given, str):
        return {"": given}
    if not (isinstance(given, dict) and given):
        raise ValueError("histograms need [arrays], or the name of a list of arrays")
    return given


def _name(spec: Mapping[str, Any], part: str) -> str:
    name = spec.get(part)
    if not isinstance(name, str):
        raise ValueError(f"{part} should be the name of a variable of the page's code")
    return name
