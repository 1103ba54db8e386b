"""convolve(image, kernel, stride): valid cross-correlation, (h, w) and (kh, kw)."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    image = np.array([[1.0, 2, 0, 3], [4, 0, 1, 2], [2, 1, 3, 0]])
    kernel = np.array([[1.0, 0], [2, -1]])
    yield "three rows of four pixels, a kernel of 2 by 2", image, kernel
    yield "the same, stride 2: a row and no column is left over", image, kernel, 2

    def drawn(h, w, kh, kw, *stride):
        return rng.normal(size=(h, w)), rng.normal(size=(kh, kw)), *stride

    yield "a kernel wider than high", *drawn(5, 7, 2, 3)
    yield "a kernel higher than wide", *drawn(6, 5, 4, 2)
    yield "a kernel of one row", *drawn(4, 6, 1, 3)
    yield "a kernel of one column", *drawn(6, 3, 3, 1)
    yield "a kernel of 1 by 1", *drawn(3, 4, 1, 1)
    yield "a kernel as large as the image", *drawn(3, 4, 3, 4)
    yield "a kernel as wide as the image", *drawn(5, 3, 2, 3)
    yield "as many rows as columns, a square kernel", *drawn(6, 6, 3, 3)
    yield "stride 2, nothing left over", *drawn(7, 9, 3, 3, 2)
    yield "stride 2, a row and a column left over", *drawn(8, 6, 3, 3, 2)
    yield "stride 3, two rows left over and one column", *drawn(10, 9, 2, 2, 3)
    yield "stride 3, a kernel of 2 by 5", *drawn(9, 12, 2, 5, 3)
    yield "a stride longer than the image", *drawn(4, 5, 2, 2, 6)
    whole = rng.integers(-9, 10, size=(5, 6)), rng.integers(-3, 4, size=(3, 2))
    yield "whole numbers", *whole
    image, kernel = rng.uniform(size=(5, 4)), rng.integers(-1, 2, size=(3, 3))
    yield "pixels with a fraction, whole numbers in the kernel", image, kernel
    yield "a kernel that weighs all alike", rng.uniform(0, 255, size=(6, 7)), np.full((3, 3), 1 / 9)
    yield "pixels near 0.00001", 1e-5 * rng.normal(size=(4, 5)), rng.normal(size=(2, 2))
    yield "thirty rows of twenty pixels, a kernel of 5 by 4", *drawn(30, 20, 5, 4, 2)
