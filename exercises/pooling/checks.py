"""max_pool and average_pool(images, size, stride=None): (rows, h, w, channels), valid."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    for name in ("max_pool", "average_pool"):
        for title, *inputs in _inputs(np.random.default_rng(16)):
            yield title, name, *inputs


def _inputs(rng):
    image = np.array([[1.0, 5, 2, 0], [3, 4, 1, 7], [-6, -2, 8, 9], [-1, -4, 6, 10]])
    yield "one image of 4 by 4, windows of 2 by 2", image.reshape(1, 4, 4, 1), 2

    def drawn(*shape):
        return rng.normal(size=shape)

    yield "three images of 4 by 6, two channels", drawn(3, 4, 6, 2), 2
    yield "a row and a column left over", drawn(2, 5, 7, 3), 2
    yield "windows of 3 by 3, two rows and a column left over", drawn(2, 8, 7, 2), 3
    yield "windows of 2 by 2 that overlap: stride 1", drawn(2, 3, 5, 2), 2, 1
    yield "windows of 3 by 3 that overlap: stride 2", drawn(2, 7, 5, 2), 3, 2
    yield "stride 2, a column left over", drawn(2, 5, 6, 3), 3, 2
    yield "a stride of 3, longer than the windows of 2", drawn(2, 8, 6, 2), 2, 3
    yield "the stride is said, and is the size", drawn(2, 6, 4, 1), 2, 2
    yield "windows of a single pixel", drawn(2, 3, 4, 2), 1
    yield "windows of a single pixel, stride 2", drawn(1, 5, 4, 3), 1, 2
    yield "a window as large as the image", drawn(3, 4, 4, 2), 4
    yield "a window as high as the image", drawn(2, 3, 7, 2), 3
    yield "nothing but negative numbers", -rng.uniform(1, 9, size=(2, 5, 5, 2)), 2
    yield (
        "nothing but negative numbers, overlapping windows",
        -rng.uniform(5, 9, (1, 6, 5, 2)),
        3,
        2,
    )
    yield "whole numbers", rng.integers(-9, 10, size=(2, 6, 5, 2)), 2
    yield "numbers near 0.00001", 1e-5 * drawn(2, 4, 4, 2), 2
    yield "everything alike: 4 images, 4 by 4 pixels, 4 channels", drawn(4, 4, 4, 4), 2
    yield "ten images of 9 by 12, five channels", drawn(10, 9, 12, 5), 3, 2
