"""flip(image), random_crop(image, size, rng): left-right; top, then left, by rng.integers."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    small = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
    yield "two rows, three columns", "flip", small
    yield "a colour image", "flip", rng.normal(size=(4, 5, 3))
    yield "as wide as high", "flip", rng.normal(size=(6, 6))
    yield "a colour image as wide as high as its channels", "flip", rng.normal(size=(3, 3, 3))
    yield "one row", "flip", rng.normal(size=(1, 4))
    yield "one column", "flip", rng.normal(size=(4, 1))
    yield "one channel", "flip", rng.normal(size=(3, 4, 1))
    yield "whole numbers, two columns", "flip", rng.integers(0, 256, size=(5, 2, 3))
    numbers = np.arange(35.0).reshape(5, 7)
    yield "five rows, seven columns, size 3", "random_crop", numbers, 3, 3
    yield "seven rows, five columns, three crops", "random_crop", numbers.reshape(7, 5), 3, 1, 3
    yield "a colour image, four crops", "random_crop", rng.normal(size=(6, 9, 3)), 4, 2, 4
    yield "as wide as high, twenty crops", "random_crop", rng.normal(size=(4, 4)), 2, 3, 20
    yield "a single pixel, thirty crops", "random_crop", rng.normal(size=(2, 3)), 1, 4, 30
    yield "as large as the image is high", "random_crop", rng.normal(size=(4, 8)), 4, 5, 6
    yield "as large as the image is wide", "random_crop", rng.normal(size=(8, 4)), 4, 6, 6
    yield "as large as the image", "random_crop", rng.normal(size=(5, 5, 2)), 5, 7, 2
    yield "a large image", "random_crop", rng.normal(size=(40, 60)), 32, 8, 5
    yield "whole numbers", "random_crop", rng.integers(0, 256, size=(5, 8, 3)), 2, 9, 6
    yield "only just smaller", "random_crop", rng.normal(size=(6, 6, 3)), 5, 10, 8


def play(answer, name, image, size=None, seed=None, crops=1):
    """What is made of the image; several crops, with one generator, side by side."""
    np.random.seed(0)  # an answer that draws by the global np.random: so it repeats itself
    if name == "flip":
        return answer.flip(image)
    rng = np.random.default_rng(seed)
    made = [answer.random_crop(image, size, rng) for _ in range(crops)]
    return made if crops > 1 else made[0]


def laws(answer, name, image, size=None, seed=None, crops=1):
    """What holds of every right answer, in words a learner can use."""
    if name == "flip":
        answer = np.asarray(answer)
        yield (
            "the first column of what comes out is the last of the image",
            _first_is_last(answer, image),
        )
        return
    each = [np.asarray(crop) for crop in (answer if crops > 1 else [answer])]
    right = all(crop.shape == (size, size, *image.shape[2:]) for crop in each)
    yield f"each crop is {size} by {size} pixels", right
    windows = list(_windows(image, size))
    held = all(any(np.array_equal(crop, window) for window in windows) for crop in each)
    yield "each crop is a piece of the image as it is", held


def _first_is_last(answer, image):
    return answer.shape == image.shape and np.array_equal(answer[:, 0], image[:, -1])


def _windows(image, size):
    for top in range(image.shape[0] - size + 1):
        for left in range(image.shape[1] - size + 1):
            yield image[top : top + size, left : left + size]
