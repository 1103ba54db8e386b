"""conv_layer(images, kernels, bias, stride, padding): (rows, h, w, channels) to filters."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    image = np.array([[[[1.0, 0], [2, 1], [0, 3]], [[4, 2], [0, 0], [1, -1]]]])
    kernel = np.array([[[[1.0], [2]], [[0], [1]]], [[[2], [0]], [[-1], [1]]]])
    yield "one image of 2 by 3, two channels, one filter of 2 by 2", image, kernel, np.array([10.0])

    def drawn(rows, h, w, channels, kh, kw, filters, *rest):
        images = rng.normal(size=(rows, h, w, channels))
        return images, rng.normal(size=(kh, kw, channels, filters)), rng.normal(size=filters), *rest

    yield "three channels, four filters", *drawn(2, 5, 6, 3, 3, 3, 4)
    yield "one channel, two filters", *drawn(3, 6, 5, 1, 3, 3, 2)
    yield "as many filters as channels", *drawn(2, 4, 5, 3, 2, 2, 3)
    yield "kernels wider than high", *drawn(2, 5, 7, 2, 2, 4, 3)
    yield "kernels of one column", *drawn(2, 6, 4, 2, 3, 1, 4)
    yield "kernels of 1 by 1: the channels are mixed, pixel by pixel", *drawn(2, 3, 4, 3, 1, 1, 2)
    yield "kernels as large as the images", *drawn(3, 3, 4, 2, 3, 4, 2)
    yield "stride 2, nothing left over", *drawn(2, 7, 9, 2, 3, 3, 3, 2)
    yield "stride 2, a row and a column left over", *drawn(2, 8, 6, 2, 3, 3, 3, 2)
    yield "stride 3, a row left over", *drawn(1, 9, 11, 2, 2, 2, 3, 3)
    yield "padding 1, the size stays", *drawn(2, 4, 5, 3, 3, 3, 2, 1, 1)
    yield "padding 2, and kernels of 2 by 3", *drawn(2, 3, 4, 2, 2, 3, 3, 1, 2)
    yield "stride 2 and padding 1, a row left over", *drawn(2, 6, 7, 2, 3, 3, 3, 2, 1)
    yield "stride 3 and padding 2", *drawn(3, 5, 7, 2, 3, 2, 4, 3, 2)
    yield "kernels that fit only with the padding", *drawn(2, 2, 3, 2, 4, 4, 3, 1, 1)
    yield "everything alike: 3 images, 3 by 3 pixels, 3 channels", *drawn(3, 3, 3, 3, 3, 3, 3, 1, 1)
    yield (
        "weights of 0: the biases are left",
        np.ones((2, 3, 3, 2)),
        np.zeros((2, 2, 2, 3)),
        1 + 0.5 * (np.arange(3)),
    )
    whole = rng.integers(-9, 10, size=(2, 4, 5, 2)), rng.integers(-3, 4, size=(2, 3, 2, 3))
    yield "whole numbers", *whole, np.array([1, -2, 3])
    yield "whole pixels, weights with a fraction", whole[0], *drawn(1, 1, 1, 2, 3, 2, 2)[1:], 2, 1
    images, kernels, bias = drawn(2, 5, 4, 2, 3, 3, 2)
    yield "pixels and biases near 0.00001", 1e-5 * images, kernels, 1e-5 * bias
    yield "sixteen images of 9 by 8, four channels", *drawn(16, 9, 8, 4, 3, 3, 5, 2, 1)
