"""What every benchmark needs: a clock, and a row of the report."""

from __future__ import annotations

import time
from collections.abc import Callable


def milliseconds(work: Callable[[], object]) -> float:
    """How long one call takes."""
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def line(what: str, ours: float, floor: float, floor_name: str, goal: str) -> None:
    """One row of the report."""
    ratio = f"{ours / floor:5.2f} x"
    print(f"{what:44} {ours:8.1f} ms   {floor:7.1f} ms {floor_name:22} {ratio}   {goal}")
