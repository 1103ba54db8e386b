"""Numbers and sums as a worked solution writes them: `2 · 3 + (-1) · 4 + 5 = 7`."""

from __future__ import annotations

from collections.abc import Sequence

PLACES = 4


def told(value: float) -> str:
    """A number in at most four decimals, without a point where there is no fraction."""
    text = f"{value:.{PLACES}f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


def equals(value: float) -> str:
    """`= 0.25`, or `≈ 0.3333` where four decimals do not hold it."""
    return f"{'=' if abs(value - round(value, PLACES)) < 1e-9 else '≈'} {told(value)}"


def factor(value: float) -> str:
    """A number beside a sign of another sum or product: negative ones in parentheses."""
    return f"({told(value)})" if value < 0 and told(value) != "0" else told(value)


def product(*values: float) -> str:
    """`2 · (-4) · 3`."""
    return " · ".join([told(values[0]), *map(factor, values[1:])])


def difference(left: float, right: float) -> str:
    """`6 - 10`, `6 - (-1)`."""
    return f"{told(left)} - {factor(right)}"


def weighted_sum(weights: Sequence[float], values: Sequence[float], bias: float = 0) -> str:
    """`1 · 2 + (-1) · 3 + 4`; a bias of 0 is not written."""
    first, *others = [(w, v) for w, v in zip(weights, values, strict=True)]
    terms = [product(*first), *[f"{factor(w)} · {factor(v)}" for w, v in others]]
    return " + ".join(terms) + (plus(bias) if bias else "")


def plus(value: float) -> str:
    """` + 3` or ` - 3`, to go on with a sum."""
    return f" - {told(-value)}" if value < 0 else f" + {told(value)}"


def dot(weights: Sequence[float], values: Sequence[float], bias: float = 0) -> float:
    """The weighted sum itself."""
    return sum(w * v for w, v in zip(weights, values, strict=True)) + bias


def listed(words: Sequence[str]) -> str:
    """`a`, `a and b`, `a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"
