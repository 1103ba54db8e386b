"""What a network has learnt from the digits 0 to 4, so that a lesson can go on from it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from dltutor.data.reading import opened


def digits_base() -> list[NDArray[np.float32]]:
    """The ten arrays of weights of lesson 18's network, in the order that `set_weights` takes.

    It takes images (12, 12, 1) and gives 40 probabilities: which of the digits 0 to 4, in which of
    eight positions, turned and mirrored. `benchmarks/digits_base.py` has trained it.
    """
    with opened("digits_base.npz") as npz, np.load(npz) as file:
        return [file[f"w{i}"].astype(np.float32) for i in range(len(file.files))]
