"""conv_backward(images, kernels, d_output): the slopes at images, kernels and biases."""

import numpy as np

SLOPES = ("images", "kernels", "bias")


def loss(images, kernels, d_output, bias=0.0):
    """A loss that rises with each number that comes out as steeply as d_output says."""
    kh, kw = kernels.shape[:2]
    h, w = images.shape[1] - kh + 1, images.shape[2] - kw + 1
    places = ((y, x) for y in range(kh) for x in range(kw))
    out = sum(images[:, y : y + h, x : x + w] @ kernels[y, x] for y, x in places) + bias
    return (out * d_output).sum()


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    image = np.array([[1.0, 2, 0], [4, 0, 1], [2, 1, 3]]).reshape(1, 3, 3, 1)
    kernel = np.array([[1.0, 0], [2, -1]]).reshape(2, 2, 1, 1)
    d_output = np.array([[1.0, 0], [10, 100]]).reshape(1, 2, 2, 1)
    yield "one image of 3 by 3, one filter of 2 by 2", image, kernel, d_output

    def drawn(rows, h, w, channels, kh, kw, filters):
        return (
            rng.normal(size=(rows, h, w, channels)),
            rng.normal(size=(kh, kw, channels, filters)),
            rng.normal(size=(rows, h - kh + 1, w - kw + 1, filters)),
        )

    yield "one image, two channels, three filters", *drawn(1, 4, 5, 2, 2, 2, 3)
    yield "three images, one channel, two filters", *drawn(3, 5, 4, 1, 3, 3, 2)
    yield "as many filters as channels", *drawn(2, 4, 5, 3, 3, 2, 3)
    yield "kernels wider than high", *drawn(2, 4, 6, 2, 2, 4, 3)
    yield "kernels higher than wide", *drawn(2, 6, 4, 2, 4, 2, 3)
    yield "kernels of 1 by 1", *drawn(2, 3, 4, 3, 1, 1, 2)
    yield "kernels as large as the images", *drawn(3, 3, 4, 2, 3, 4, 2)
    yield "everything alike: 3 images, 5 by 5 pixels, 3 channels", *drawn(3, 5, 5, 3, 3, 3, 3)
    images, kernels, slopes = drawn(2, 5, 5, 2, 3, 3, 2)
    only = np.zeros(slopes.shape)
    only[1, 2, 0, 1] = 2.0
    yield "a single slope that is not 0, at the edge", images, kernels, only
    yield "slopes of 1 everywhere", images, kernels, np.ones(slopes.shape)
    yield "slopes near 0.00001", images, kernels, 1e-5 * slopes
    yield "eight images of 9 by 7, four channels", *drawn(8, 9, 7, 4, 3, 3, 5)
