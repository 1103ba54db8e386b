"""A table as a learner gets it: numbers to train on, and the columns they were made of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Table:
    """Rows of real data. Each call of `wages()` and so on makes a new one: change it as you like.

    `X` is (rows, features) in float64, nan where something is missing. `y` is (rows,): float64
    for amounts and for 0 or 1, int64 for class numbers, where `classes[k]` names class k.
    `columns` holds every column of the file as it is there, text as text. `units` gives the units
    of the features, and of the target, that have one.
    """

    name: str
    X: NDArray[np.float64]
    y: NDArray[np.float64 | np.int64]
    features: tuple[str, ...]
    target: str
    classes: tuple[str, ...]
    columns: dict[str, NDArray[Any]]
    units: dict[str, str]
    description: str

    def __repr__(self) -> str:
        """One line, for a prompt: thousands of numbers would say less."""
        rows, features = self.X.shape
        count = f"{features} feature{'s' * (features != 1)}"
        unit = f" ({self.units[self.target]})" if self.target in self.units else ""
        return f"<{self.name}: {rows} rows, {count}; y is {self.target}{unit}>"
