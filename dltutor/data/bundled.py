"""Two data sets that come with scikit-learn, whose import takes a second: here they are files."""

from __future__ import annotations

import numpy as np

from dltutor.data.reading import describe, opened
from dltutor.data.table import Table


def digits() -> Table:
    """1,797 handwritten digits of 8 by 8 pixels: X (1797, 64) from 0 to 16, y 0 to 9.

    `table.X.reshape(-1, 8, 8)` has them as images, line by line. Divide by 16 before you train.
    """
    names = tuple(str(digit) for digit in range(10))
    return _table("digits", "digit", names)


def breast_cancer() -> Table:
    """569 tumours, 30 measurements of their cells: X (569, 30), y 0 malignant, 1 benign.

    Mind the numbers of the classes: 1 is the harmless one. The columns are on very different
    scales, from 0.001 to 4254.
    """
    return _table("breast_cancer", "diagnosis", ("malignant", "benign"))


def _table(name: str, target: str, classes: tuple[str, ...]) -> Table:
    with opened(f"{name}.npz") as npz, np.load(npz) as file:
        X, y = file["X"].astype(np.float64), file["y"].astype(np.int64)
        features = tuple(str(each) for each in file["features"])
    columns = {feature: X[:, i].copy() for i, feature in enumerate(features)}
    return Table(
        name=name,
        X=X,
        y=y,
        features=features,
        target=target,
        classes=classes,
        columns=columns | {target: np.array(classes)[y]},
        units={},
        description=describe(name),
    )
