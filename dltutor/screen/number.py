"""Numbers as pictures say them: short, and without a point where there is no fraction."""

from __future__ import annotations

import math

WRITTEN_OUT = 1e6  # below it no number is told in powers of ten because it is large


def short(value: float, digits: int = 4) -> str:
    """`5`, `-0.25`, `1.238`, `15432`, `1e+06`; at most four digits that tell, or a whole number."""
    if not math.isfinite(value):
        return str(value)
    text = f"{value:.{digits}g}"
    if "e+" in text and abs(value) < WRITTEN_OUT:
        return f"{value:.0f}"
    return "0" if text == "-0" else text
