"""What an answer is worth: weights in a small TOML file, and partial credit."""

from __future__ import annotations

import difflib
import math
import tomllib
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dltutor.classroom.errors import ClassroomError

PARTIAL = 0.5
EXAMPLE = "Expected:  partial = 0.5  and below it  [weights]  with lines such as  node_value = 2"


@dataclass(frozen=True)
class Weights:
    """Points for an exercise that is passed, 1 without a weight; and a share for one that is not.

    `partial` is the share of the points that an answer would get if all but nothing agreed.
    """

    partial: float = PARTIAL
    of: Mapping[str, float] = field(default_factory=dict)

    def weight(self, exercise: str) -> float:
        """The points for passing it."""
        return self.of.get(exercise, 1.0)

    def points(self, record: Mapping[str, Any]) -> float:
        """The points for the record of an answer, to the hundredth."""
        verdict = record["verdict"]
        earned = 1.0 if verdict["status"] == "passed" else self.partial * agreeing(record)
        return round(self.weight(verdict["exercise"]) * earned, 2)


def agreeing(record: Mapping[str, Any]) -> float:
    """The share of the cases that agree, from 0 to 1.

    Where laws judge, those that hold count for their part of the case that the verdict is about.
    """
    verdict = record["verdict"]
    if verdict["status"] == "passed":
        return 1.0
    cases, laws = verdict["cases"], verdict["laws"] if record["laws_judge"] else ()
    held = sum(law["holds"] for law in laws)
    part = held / len(laws) if held < len(laws) else 0.0
    return float((verdict["passed_cases"] + part) / cases) if cases else 0.0


def read_weights(file: Path, names: Collection[str]) -> Weights:
    """The weights of a file, for exercises of these names. Raises ClassroomError."""
    try:
        told = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "it is not text in UTF-8"
        raise ClassroomError(f"The weights {file} cannot be read: {why}.") from None
    except tomllib.TOMLDecodeError as error:
        raise ClassroomError(f"The weights {file} are not TOML: {error}.\n{EXAMPLE}") from None
    unknown = sorted(told.keys() - {"partial", "weights"})
    if unknown:
        raise ClassroomError(f"The weights {file} say `{unknown[0]}`, which is unknown.\n{EXAMPLE}")
    weights = told.get("weights", {})
    if not isinstance(weights, dict):
        raise ClassroomError(f"In {file}, `weights` is no table.\n{EXAMPLE}")
    partial = _number(file, "partial", told.get("partial", PARTIAL), 1.0)
    plain = {name.replace("-", "_"): value for name, value in weights.items()}
    for name in plain:
        _known(file, name, names)
    return Weights(partial, {name: _number(file, name, value) for name, value in plain.items()})


def _known(file: Path, name: str, names: Collection[str]) -> None:
    if name not in names:
        near = difflib.get_close_matches(name, names, n=1)
        meant = f" Did you mean {near[0]}?" if near else ""
        raise ClassroomError(
            f"The weights {file} name {name!r}, and there is no such exercise.{meant}\n"
            "All names: dltutor list"
        )


def _number(file: Path, name: str, value: Any, most: float = math.inf) -> float:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= most:
        upto = "0 or more" if most == math.inf else f"between 0 and {most:g}"
        raise ClassroomError(f"In {file}, {name} is {value!r}. Expected: a number, {upto}.")
    if math.isinf(value):
        raise ClassroomError(f"In {file}, {name} is infinite. Expected: a number, 0 or more.")
    return float(value)
