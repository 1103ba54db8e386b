"""Numbers and sums as the steps tell them: `2 · 1 + 3 · (-1) = -1`."""

from __future__ import annotations

import math
from collections.abc import Sequence

PLACES = 4
NEAR_NOTHING, WRITTEN_OUT = 1e-3, 1e7  # between them a number is told without powers of ten


def told(value: float) -> str:
    """A number in at most four decimals; in powers of ten where those would not tell it."""
    if value and not NEAR_NOTHING <= abs(value) < WRITTEN_OUT:
        return f"{value:.{PLACES}g}" if math.isfinite(value) else str(value)
    text = f"{value:.{PLACES}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def factor(value: float) -> str:
    """A number after another sign: negative ones in parentheses."""
    return f"({told(value)})" if value < 0 else told(value)


def product(*values: float) -> str:
    """`2 · (-4) · 3`."""
    return " · ".join([told(values[0]), *map(factor, values[1:])])


def weighted_sum(values: Sequence[float], weights: Sequence[float], bias: float = 0) -> str:
    """`2 · 1 + 3 · (-1)`; a bias of 0 is not written."""
    first, *others = zip(values, weights, strict=True)
    terms = [product(*first), *(f"{factor(v)} · {factor(w)}" for v, w in others)]
    return " + ".join(terms) + (plus(bias) if bias else "")


def plus(value: float) -> str:
    """` + 3` or ` - 3`, to go on with a sum."""
    return f" - {told(-value)}" if value < 0 else f" + {told(value)}"


def equals(value: float) -> str:
    """`= 0.25`, or `≈ 0.3333` where four decimals do not hold it."""
    exact = math.isclose(value, float(told(value)), rel_tol=1e-9, abs_tol=1e-12)
    return f"{'=' if exact else '≈'} {told(value)}"


def dot(values: Sequence[float], weights: Sequence[float], bias: float = 0) -> float:
    """The weighted sum itself."""
    return sum(v * w for v, w in zip(values, weights, strict=True)) + bias


def sigmoid(z: float) -> float:
    """1 / (1 + exp(-z)), for any z."""
    return (math.tanh(z / 2) + 1) / 2
