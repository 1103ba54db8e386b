"""A photograph that comes with scikit-learn, as numbers: its JPEG would take Pillow to read."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dltutor.data.reading import opened


def photo() -> NDArray[np.float64]:
    """A tower by a lake in China, in grey: (104, 96), from 0 black to 255 white.

    Row 0 is at the top. Divide by 255 before you train. Cut out of a photograph by danielbuechele
    (CC BY 2.0, scikit-learn's china.jpg), made grey and a third as large.
    """
    with opened("photo.npz") as npz, np.load(npz) as file:
        return np.asarray(file["image"], np.float64)
