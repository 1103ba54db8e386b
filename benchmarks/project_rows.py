"""`python -m benchmarks.project_rows`: the data of the projects that end Parts IV and V.

Writes rows.npz and labels.npz of `project_forecast` (the sunspots until 1899 to learn from, and
three years at a time from later ones; the electricity of a town, made up here) and of
`project_generate_and_explain` (the digits, and a network that knows them: that of `fit_vae`).
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from dltutor.data import digits, sunspots

EXERCISES = Path(__file__).parents[1] / "exercises"
PAST, AHEAD = 36, 12
UNTIL = 1812  # months from January 1749 to December 1899
EVERY = 3  # months between the windows of the sunspots
LEARNT = 600  # months of the electricity to learn from
NEW = 60  # years of it to be forecast, in windows that do not overlap
EXPLAINED = 20  # new digits that are explained: two of each, in front


def electricity(rng: np.random.Generator, months: int) -> Any:
    """What a town uses a month, in kWh: a yearly course, cold years and warm ones, chance."""
    t, slow = np.arange(months), np.zeros(months)
    for i in range(1, months):
        slow[i] = 0.9 * slow[i - 1] + rng.normal()
    course = 140 * np.cos(2 * np.pi * t / 12) + 30 * np.cos(4 * np.pi * t / 12)
    return (1000 * (600 + course + 15 * slow + 20 * rng.normal(size=months))).round()


def windows(series: Any, every: int) -> tuple[Any, Any]:
    """Three years at a time, and the year after each."""
    starts = np.arange(0, len(series) - PAST - AHEAD + 1, every)[:, None]
    return series[starts + np.arange(PAST)], series[starts + PAST + np.arange(AHEAD)]


def forecast() -> None:
    """Two series to learn from, and what comes later."""
    record = sunspots().y
    used = electricity(np.random.default_rng(1879), LEARNT + NEW * (PAST + AHEAD))
    past, future = windows(record[UNTIL:], EVERY)
    used_past, used_future = windows(used[LEARNT:], PAST + AHEAD)
    _write(
        "project_forecast",
        {
            "sunspots": record[:UNTIL].astype(np.float32),
            "sunspots_past": past.astype(np.float32),
            "electricity": used[:LEARNT].astype(np.int32),
            "electricity_past": used_past.astype(np.int32),
        },
        {"sunspots": future.astype(np.float32), "electricity": used_future.astype(np.int32)},
    )


def generate_and_explain() -> None:
    """1,297 digits to learn from, 500 others, and a network that knows real ones."""
    table = digits()
    order = np.random.default_rng(26).permutation(len(table.X))
    known, new = order[:1297], order[1297:]
    first = [row for k in range(10) for row in new[table.y[new] == k][: EXPLAINED // 10]]
    new = np.array([*first, *(row for row in new if row not in first)])
    with np.load(EXERCISES / "fit_vae" / "labels.npz") as kept:
        knows = {name: kept[name] for name in ("W1", "b1", "W2", "b2")}
    X, y = table.X.astype(np.uint8), table.y.astype(np.uint8)
    _write(
        "project_generate_and_explain",
        {"X": X[known], "y": y[known], "X_new": X[new]},
        {"y_new": y[new], **knows},
    )


def _write(name: str, rows: dict[str, Any], labels: dict[str, Any]) -> None:
    np.savez_compressed(EXERCISES / name / "rows.npz", **rows)
    np.savez_compressed(EXERCISES / name / "labels.npz", **labels)


if __name__ == "__main__":
    forecast()
    generate_and_explain()
