"""What an answer did: one `Played` a case, as it comes over the wire and as the judge reads it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dltutor.wire.frames import WireError
from dltutor.wire.values import Opaque


@dataclass(frozen=True)
class Raised:
    """An exception, told from the learner's own line."""

    type_name: str
    message: str
    line: int | None = None  # in the answer's file; None where none of its lines was running


@dataclass(frozen=True)
class Played:
    """What one case gave: a result, or an exception; and what the answer did besides."""

    result: Any = None
    raised: Raised | None = None
    printed: str = ""
    changed: tuple[int, ...] = ()  # positions of the inputs that are no longer what they were
    again: Any = None  # the second answer to the same inputs, where it was not the same bytes
    repeats: bool = True


@dataclass(frozen=True)
class Recording:
    """Everything that came of playing an answer through the cases of an exercise."""

    played: tuple[Played, ...] = ()
    load_error: Raised | None = None  # the file could not be run as far as its end
    missing: tuple[str, ...] = ()  # names that it should define and does not
    defined: tuple[str, ...] = ()  # names that it does define
    complete: bool = False  # it reached the end, and said so
    halted_at: int | None = None  # the answer's line that was running when time ran out


def to_frame(played: Played) -> dict[str, Any]:
    """A Played as plain data."""
    frame: dict[str, Any] = {"result": played.result, "printed": played.printed}
    if played.raised:
        frame["raised"] = raised_frame(played.raised)
    if played.changed:
        frame["changed"] = list(played.changed)
    return frame


def raised_frame(raised: Raised) -> list[Any]:
    """A Raised as plain data."""
    return [raised.type_name, raised.message, raised.line]


def from_frames(frames: list[Any]) -> Recording:
    """The recording that a run of frames tells. Raises WireError where it tells none.

    The frames come from a process that ran a stranger's code, so every field's type is checked.
    """
    played: list[Played] = []
    load_error: Raised | None = None
    missing: tuple[str, ...] = ()
    defined: tuple[str, ...] = ()
    complete, halted_at = False, None
    for frame in frames:
        if complete or not isinstance(frame, dict):
            raise WireError("a frame after the end, or of no known form")
        match frame:
            case {"played": dict(fields)}:
                played.append(_played(fields))
            case {"again": [int(position), result]} if 0 <= position < len(played):
                first = played[position]
                played[position] = Played(
                    first.result, first.raised, first.printed, first.changed, result, repeats=False
                )
            case {"loaded": list(names), "missing": list(absent)}:
                defined, missing = _texts(names), _texts(absent)
            case {"load_error": fields}:
                load_error = _raised(fields)
            case {"halted_at": int() | None as line}:
                halted_at = line
            case {"end": int(count)} if count == len(played):
                complete = True
            case _:
                raise WireError("a frame of no known form")
    return Recording(tuple(played), load_error, missing, defined, complete, halted_at)


def _played(fields: dict[str, Any]) -> Played:
    printed, changed = fields.get("printed", ""), fields.get("changed", [])
    if not isinstance(printed, str) or not isinstance(changed, list):
        raise WireError("a case of no known form")
    if not all(type(position) is int for position in changed):
        raise WireError("a case of no known form")
    raised = _raised(fields["raised"]) if "raised" in fields else None
    return Played(fields.get("result"), raised, printed, tuple(changed))


def _raised(fields: Any) -> Raised:
    match fields:
        case [str(type_name), str(message), int() | None as line]:
            return Raised(type_name, message, line)
    raise WireError("an exception of no known form")


def _texts(items: list[Any]) -> tuple[str, ...]:
    if not all(isinstance(item, str) for item in items):
        raise WireError("a name that is not text")
    return tuple(items)


def is_blank(value: Any) -> bool:
    """Whether a value is still the starter's `...`."""
    return isinstance(value, Opaque) and value.type_name == "ellipsis"
