"""max_pool_backward(images, size, d_output): the slope goes to the largest pixel alone."""

import numpy as np

SLOPES = "images"


def loss(images, size, d_output):
    """A loss that rises with each number that comes out as steeply as d_output says."""
    rows, h, w, channels = d_output.shape
    covered = images[:, : h * size, : w * size].reshape(rows, h, size, w, size, channels)
    return (covered.max(axis=(2, 4)) * d_output).sum()


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    image = np.array([[1.0, 5, 2, 0], [3, 4, 1, 7], [-6, -2, 8, 9], [-1, -4, 6, 10]])
    slopes = np.array([[3.0, -1], [2, 5]])
    yield (
        "one image of 4 by 4, windows of 2 by 2",
        image[None, ..., None],
        2,
        slopes[None, ..., None],
    )

    def drawn(rows, h, w, channels, size):
        """No two pixels are alike."""
        steps = rng.permutation(rows * h * w * channels) - 0.4 * rows * h * w * channels
        images = (steps / 8).reshape(rows, h, w, channels)
        return images, size, rng.normal(size=(rows, h // size, w // size, channels))

    yield "two images of 4 by 6, three channels", *drawn(2, 4, 6, 3, 2)
    yield "a row and a column left over", *drawn(2, 5, 7, 2, 2)
    yield "windows of 3 by 3, two rows and a column left over", *drawn(3, 8, 7, 2, 3)
    yield "windows of a single pixel: all slopes go back", *drawn(2, 3, 4, 2, 1)
    yield "a window as large as the image", *drawn(3, 4, 4, 2, 4)
    yield "a window as high as the image", *drawn(2, 3, 8, 1, 3)
    images, _, slopes = drawn(2, 6, 4, 2, 2)
    yield "nothing but negative pixels", images - images.max() - 1, 2, slopes
    yield "pixels far below 0", images - 5000, 2, slopes
    yield "slopes of 1 everywhere", images, 2, np.ones(slopes.shape)
    only = np.zeros(slopes.shape)
    only[1, 2, 1, 0] = -2.5
    yield "a single slope that is not 0", images, 2, only
    yield "the same window twice, moved up by 100", *_twice(rng)
    yield "slopes near 0.00001", images, 2, 1e-5 * slopes
    yield "everything alike: 4 images, 4 by 4 pixels, 4 channels", *drawn(4, 4, 4, 4, 2)
    yield "six images of 9 by 11, four channels", *drawn(6, 9, 11, 4, 3)


def _twice(rng):
    """Two channels and two images whose largest pixels stand at other places each."""
    image = rng.permutation(16).reshape(1, 4, 4, 1).astype(float)
    images = np.concatenate([image, image[:, ::-1] + 100], axis=3)
    return np.concatenate([images, images[:, :, ::-1] + 100]), 2, rng.normal(size=(2, 2, 2, 2))
