"""General diagnoses: what can be told from the results alone, whatever the exercise.

Each looks at every failing case of one name and speaks only if all of them say the same.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from dltutor.grader.compare import agree, as_array
from dltutor.grader.evidence import Evidence
from dltutor.grader.judged import Judged
from dltutor.grader.layers import other_model
from dltutor.grader.numeric import (
    not_finite,
    reordered,
    rounded,
    scaled,
    shifted,
    sign_flipped,
    whole_numbers,
)
from dltutor.grader.shapes import shape
from dltutor.grader.show import number
from dltutor.grader.told import Finding
from dltutor.wire.model import KerasModel
from dltutor.wire.values import Opaque


def diagnose(evidence: Evidence) -> Finding | None:
    """The first general diagnosis that is true of every failing case, the plainest first."""
    # Wrong answers overflow, and so does arithmetic with them; that is no news.
    with np.errstate(all="ignore"):
        return next(filter(None, (look(evidence) for look in LOOKS)), None)


def none_returned(evidence: Evidence) -> Finding | None:
    """The function gave None; or it printed, which is not the same as returning."""
    first = evidence.first
    if not evidence.every(lambda case: case.got is None and case.expected is not None):
        return None
    if first.played.printed.strip():
        printed = first.played.printed.strip().splitlines()[0][:60]
        return Finding(
            "printed-not-returned",
            f"{first.name} prints its answer, but returns None.",
            f"It printed {printed}. What is printed is for people; other code gets only what "
            "`return` hands back. Use return where you now use print.",
        )
    return Finding(
        "none-returned",
        f"{first.name} returns None.",
        "A function that ends without `return` gives None back. Return what it has computed, on "
        "every path through it.",
    )


def not_repeatable(evidence: Evidence) -> Finding | None:
    """Two calls with the same inputs gave two answers."""
    case = next((case for case in evidence.failing if not case.played.repeats), None)
    if case is None or agree(case.got, case.played.again, case.scale):
        return None
    return Finding(
        "not-repeatable",
        f"{case.name} gives another answer when it is called again with the same inputs.",
        "Something is kept between the calls (a global, a default argument that is changed, an "
        "unseeded random number). Compute the answer from the inputs alone.",
    )


def input_changed(evidence: Evidence) -> Finding | None:
    """The numbers agree, but the caller's arrays were written to."""
    first = evidence.first
    obeys = bool(first.laws) and all(law.holds for law in first.laws) and first.expected is None
    if not first.played.changed or not (obeys or first.would_be(first.got)):
        return None
    return Finding(
        "input-changed",
        f"{first.name} changes the array that it is given.",
        "Here the result is right, but whoever called it finds their own data altered. Assigning "
        "into an input, `+=`, `*=` and `out=` write into the caller's array: make a new one.",
    )


def wrong_type(evidence: Evidence) -> Finding | None:
    """Not numbers at all, or another container than asked."""
    first = evidence.first
    if not evidence.every(lambda case: _is_other_type(case.expected, case.got)):
        return None
    asked = kind_of(first.expected)
    return Finding(
        "wrong-type",
        f"{first.name} should be {asked}, but it is {kind_of(first.got)}."
        if not first.inputs
        else f"{first.name} should return {asked}, but returns {kind_of(first.got)}.",
        "Look at what the task says comes back, and in which form.",
    )


def _is_other_type(expected: Any, got: Any) -> bool:
    if as_array(expected) is not None:
        return as_array(got) is None or _complex(got)
    if isinstance(expected, (list, tuple)):
        return not isinstance(got, (list, tuple)) or len(got) != len(expected)
    return type(expected) is not type(got)


def _complex(value: Any) -> bool:
    array = as_array(value)
    return array is not None and array.dtype.kind == "c"


def kind_of(value: Any) -> str:
    """What a value is, in words: `a number`, `an array of shape (3, 2)`."""
    if isinstance(value, Opaque):
        return f"a {value.type_name}" + (f" ({value.text})" if value.text else "")
    if isinstance(value, KerasModel):
        return "a Keras model"
    array = as_array(value)
    if array is not None and array.ndim == 0:
        return "a complex number" if array.dtype.kind == "c" else "a number"
    if array is not None and not isinstance(value, tuple):
        return f"an array of shape {array.shape}"
    if isinstance(value, (list, tuple)):
        return f"{len(value)} values" if isinstance(value, tuple) else f"a list of {len(value)}"
    name = type(value).__name__
    return {"str": "text", "NoneType": "None"}.get(name, f"a {name}")


def only_the_example(evidence: Evidence) -> Finding | None:
    """The same answer whatever the inputs, and right for one of them."""
    results = [case.got for case in evidence.cases]
    if len(results) < 3 or not any(case.ok and case.inputs for case in evidence.cases):
        return None
    if not all(agree(results[0], result) for result in results[1:]):
        return None
    return Finding(
        "only-the-example",
        f"{evidence.first.name} gives one and the same answer, whatever it is given.",
        "One case passes because its answer is written down. Compute the result from the inputs, "
        "so that other numbers give other answers.",
    )


def input_returned(evidence: Evidence) -> Finding | None:
    """What came back is what went in."""
    if not evidence.every(lambda case: any(agree(given, case.got) for given in _arrays(case))):
        return None
    return Finding(
        "input-returned",
        f"{evidence.first.name} returns its input as it was.",
        "Nothing has been done to it yet, or the result of what was done is not what is returned.",
    )


def _arrays(case: Judged) -> list[Any]:
    """The inputs that are numbers; of another shape than the answer they do not agree with it."""
    given = (as_array(value) for value in case.inputs if not callable(value))
    return [array for array in given if array is not None]


def never_finite(evidence: Evidence) -> Finding | None:
    """The answer has nan or inf where a number belongs."""
    if not evidence.every(lambda case: not_finite(case) > 0):
        return None
    first = evidence.first
    assert first.got_array is not None
    bad = next(value for value in first.got_array.flat if not np.isfinite(value))
    return Finding(
        "not-a-number",
        f"The answer holds {number(bad)} where a number belongs.",
        "nan comes from 0/0, 0 times inf, inf - inf, inf/inf, or the logarithm or root of a "
        "negative number; inf from log(0), an overflow or a division by zero. Find the first line "
        "that makes it.",
    )


LOOKS: tuple[Callable[[Evidence], Finding | None], ...] = (
    none_returned,
    not_repeatable,
    input_changed,
    wrong_type,
    other_model,
    only_the_example,
    shape,
    never_finite,
    lambda evidence: sign_flipped(evidence.failing),
    input_returned,
    lambda evidence: scaled(evidence.failing),
    lambda evidence: shifted(evidence.failing),
    lambda evidence: whole_numbers(evidence.failing, evidence.cases),
    lambda evidence: rounded(evidence.failing),
    lambda evidence: reordered(evidence.failing),
)
