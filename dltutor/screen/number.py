"""Numbers as pictures say them: short, and without a point where there is no fraction."""

from __future__ import annotations

import math


def short(value: float, digits: int = 4) -> str:
    """`5`, `-0.25`, `1.238`, `1e+06`; at most four digits that tell."""
    if not math.isfinite(value):
        return str(value)
    text = f"{value:.{digits}g}"
    return "0" if text == "-0" else text
