"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _d_images(kernels, d_output):
    kh, kw = kernels.shape[:2]
    rows, h, w, _ = d_output.shape
    d_images = np.zeros((rows, h + kh - 1, w + kw - 1, kernels.shape[2]))
    for y in range(kh):
        for x in range(kw):
            d_images[:, y : y + h, x : x + w] += d_output @ kernels[y, x].T
    return d_images


def _d_kernels(images, d_output):
    windows = np.lib.stride_tricks.sliding_window_view(images, d_output.shape[1:3], axis=(1, 2))
    return np.einsum("ryxcij,rijf->yxcf", windows, d_output)


def _all(images, kernels, d_output):
    d_bias = d_output.sum(axis=(0, 1, 2))
    return _d_images(kernels, d_output), _d_kernels(images, d_output), d_bias


def conv_backward__does_not_turn_the_kernel(images, kernels, d_output):
    """d_images: you slid the kernels over the padded slopes without turning them.

    The output at (i, j) used the pixel at (i + y, j + x) with the weight (y, x). Seen from the
    pixel that goes the other way: the kernel has to be turned by 180°.
    """
    _, d_kernels, d_bias = _all(images, kernels, d_output)
    return _d_images(kernels[::-1, ::-1], d_output), d_kernels, d_bias


def conv_backward__turns_the_kernels_slopes(images, kernels, d_output):
    """d_kernels is turned by 180°: the slope of the weight (y, x) belongs to place (y, x).

    It is the sum of slope at (i, j) times pixel at (i + y, j + x).
    """
    d_images, d_kernels, d_bias = _all(images, kernels, d_output)
    return d_images, d_kernels[::-1, ::-1], d_bias


def conv_backward__overwrites_the_images_slopes(images, kernels, d_output):
    """d_images: you wrote over what was there; a pixel is used at several places, and they add up.

    += in place of =.
    """
    _, d_kernels, d_bias = _all(images, kernels, d_output)
    (kh, kw), (h, w) = kernels.shape[:2], d_output.shape[1:3]
    d_images = np.zeros(images.shape)
    for y in range(kh):
        for x in range(kw):
            d_images[:, y : y + h, x : x + w] = d_output @ kernels[y, x].T
    return d_images, d_kernels, d_bias


def conv_backward__overwrites_place_by_place(images, kernels, d_output):
    """d_images: you wrote over what was there; places overlap, and what they say adds up.

    += in place of =.
    """
    _, d_kernels, d_bias = _all(images, kernels, d_output)
    (kh, kw), (h, w) = kernels.shape[:2], d_output.shape[1:3]
    d_images = np.zeros(images.shape)
    for i in range(h):
        for j in range(w):
            told = np.einsum("rf,yxcf->ryxc", d_output[:, i, j], kernels)
            d_images[:, i : i + kh, j : j + kw] = told
    return d_images, d_kernels, d_bias


def conv_backward__overwrites_the_kernels_slopes(images, kernels, d_output):
    """d_kernels is that of the last place only: a weight is used at every place, and they add up.

    += in place of =.
    """
    d_images, _, d_bias = _all(images, kernels, d_output)
    h, w = d_output.shape[1:3]
    last = np.einsum("ryxc,rf->yxcf", images[:, h - 1 :, w - 1 :], d_output[:, -1, -1])
    return d_images, last, d_bias


def conv_backward__averages_over_the_rows(images, kernels, d_output):
    """d_kernels and d_bias are divided by the number of images: they are sums.

    All images use the same weights, so what they say adds up. A mean, if the loss has one, is in
    d_output already.
    """
    d_images, d_kernels, d_bias = _all(images, kernels, d_output)
    return d_images, d_kernels / len(images), d_bias / len(images)


def conv_backward__averages_the_kernels_slopes(images, kernels, d_output):
    """d_kernels is divided by the number of images: it is a sum.

    All images use the same weights, so what they say adds up. A mean, if the loss has one, is in
    d_output already.
    """
    d_images, d_kernels, d_bias = _all(images, kernels, d_output)
    return d_images, d_kernels / len(images), d_bias


def conv_backward__averages_over_the_places(images, kernels, d_output):
    """d_kernels is divided by the number of places: it is a sum over all of them.

    The weight is used at each place, and what they say adds up.
    """
    d_images, d_kernels, d_bias = _all(images, kernels, d_output)
    h, w = d_output.shape[1:3]
    return d_images, d_kernels / (h * w), d_bias


def conv_backward__averages_the_bias(images, kernels, d_output):
    """d_bias is a mean; it is the sum of a filter's slopes, over all images and places.

    In the first case 1 + 0 + 10 + 100 = 111: the bias was added four times.
    """
    d_images, d_kernels, _ = _all(images, kernels, d_output)
    return d_images, d_kernels, d_output.mean(axis=(0, 1, 2))


def conv_backward__averages_the_bias_over_the_rows(images, kernels, d_output):
    """d_bias is divided by the number of images; it is the sum over all images and places.

    All images use the same bias, so what they say adds up.
    """
    d_images, d_kernels, _ = _all(images, kernels, d_output)
    return d_images, d_kernels, d_output.sum(axis=(1, 2)).mean(axis=0)


def conv_backward__keeps_the_places_of_the_bias(images, kernels, d_output):
    """d_bias has a number for each place: a filter has one bias, used at all of them.

    Add up over the images, the rows and the columns; (filters,) is left.
    """
    d_images, d_kernels, _ = _all(images, kernels, d_output)
    return d_images, d_kernels, d_output.sum(axis=0)


def conv_backward__keeps_the_rows_of_the_bias(images, kernels, d_output):
    """d_bias has a row for each image: a filter has one bias, used by all of them.

    Add up over the images, the rows and the columns; (filters,) is left.
    """
    d_images, d_kernels, _ = _all(images, kernels, d_output)
    return d_images, d_kernels, d_output.sum(axis=(1, 2))


def conv_backward__makes_one_bias(images, kernels, d_output):
    """d_bias is one number for all filters: each filter has a bias of its own.

    Add up over the images, the rows and the columns, the axes 0, 1 and 2; (filters,) is left.
    """
    d_images, d_kernels, _ = _all(images, kernels, d_output)
    return d_images, d_kernels, d_output.sum()


def conv_backward__adds_the_slopes_up_per_channel(images, kernels, d_output):
    """d_images is the same in all channels: each channel has weights of its own.

    The pixel of channel c goes back through kernels[y, x, c], filter by filter.
    """
    d_images, d_kernels, d_bias = _all(images, kernels, d_output)
    every = d_images.sum(axis=3, keepdims=True)
    return np.repeat(every, images.shape[3], axis=3), d_kernels, d_bias


def conv_backward__uses_the_first_filter_only(images, kernels, d_output):
    """d_images comes from the first filter alone: every filter uses the pixel.

    Add up what all filters say.
    """
    _, d_kernels, d_bias = _all(images, kernels, d_output)
    return _d_images(kernels[..., :1], d_output[..., :1]), d_kernels, d_bias


def conv_backward__uses_the_last_filter_only(images, kernels, d_output):
    """d_images comes from the last filter alone: every filter uses the pixel.

    Add up what all filters say: += in place of =.
    """
    _, d_kernels, d_bias = _all(images, kernels, d_output)
    return _d_images(kernels[..., -1:], d_output[..., -1:]), d_kernels, d_bias


def conv_backward__learns_from_the_first_image(images, kernels, d_output):
    """d_kernels comes from the first image alone: all images use the same weights.

    Add up over the rows as well.
    """
    d_images, _, d_bias = _all(images, kernels, d_output)
    return d_images, _d_kernels(images[:1], d_output[:1]), d_bias


def conv_backward__learns_from_the_last_image(images, kernels, d_output):
    """d_kernels comes from the last image alone: all images use the same weights.

    Add up over the rows as well: += in place of =.
    """
    d_images, _, d_bias = _all(images, kernels, d_output)
    return d_images, _d_kernels(images[-1:], d_output[-1:]), d_bias


def conv_backward__exchanges_channels_and_filters(images, kernels, d_output):
    """d_kernels has channels and filters exchanged: its shape is that of kernels.

    (kh, kw, channels, filters): the third axis goes with the images, the fourth with d_output.
    """
    d_images, d_kernels, d_bias = _all(images, kernels, d_output)
    return d_images, np.swapaxes(d_kernels, 2, 3), d_bias


def conv_backward__takes_the_channels_for_filters(images, kernels, d_output):
    """d_images: you multiplied by kernels[y, x] where its transpose belongs.

    Forward, channels become filters; backward, filters become channels again.
    """
    if kernels.shape[2] != kernels.shape[3]:
        raise ValueError
    _, d_kernels, d_bias = _all(images, kernels, d_output)
    return _d_images(np.swapaxes(kernels, 2, 3), d_output), d_kernels, d_bias


def conv_backward__leaves_the_edges_out(images, kernels, d_output):
    """d_images is 0 or missing at the edges: the pixels there are used too, at fewer places.

    Its shape is that of the images. Each place (i, j) reaches from pixel (i, j) to
    (i + kh - 1, j + kw - 1).
    """
    _, d_kernels, d_bias = _all(images, kernels, d_output)
    kh, kw = kernels.shape[:2]
    d_images = np.zeros(images.shape)
    inner = slice(kh - 1, images.shape[1] - kh + 1), slice(kw - 1, images.shape[2] - kw + 1)
    d_images[:, *inner] = _d_images(kernels, d_output)[:, *inner]
    return d_images, d_kernels, d_bias


def conv_backward__gives_the_kernels_first(images, kernels, d_output):
    """You returned d_kernels before d_images; asked for is (d_images, d_kernels, d_bias).

    The order is that of the arguments.
    """
    d_images, d_kernels, d_bias = _all(images, kernels, d_output)
    return d_kernels, d_images, d_bias


def conv_backward__gives_kernels_bias_images(images, kernels, d_output):
    """You returned d_kernels, d_bias, d_images; asked for is (d_images, d_kernels, d_bias).

    The order is that of the arguments.
    """
    d_images, d_kernels, d_bias = _all(images, kernels, d_output)
    return d_kernels, d_bias, d_images


def conv_backward__counts_each_slope_as_one(images, kernels, d_output):
    """d_kernels is the sum of the pixels that a weight met, without their slopes.

    Multiply each by the slope at the output that it went into.
    """
    d_images, _, d_bias = _all(images, kernels, d_output)
    return d_images, _d_kernels(images, np.ones(d_output.shape)), d_bias


def conv_backward__exchanges_the_kernels_sides(images, kernels, d_output):
    """d_images: you exchanged the kernels' rows and columns.

    The weight at row y and column x sends slopes to the pixel (i + y, j + x).
    """
    _, d_kernels, d_bias = _all(images, kernels, d_output)
    return _d_images(np.swapaxes(kernels, 0, 1), d_output), d_kernels, d_bias


def conv_backward__exchanges_the_slopes_sides(images, kernels, d_output):
    """d_kernels has rows and columns exchanged: the slope of the weight (y, x) belongs to (y, x).

    It is the sum of slope at (i, j) times pixel at (i + y, j + x).
    """
    d_images, d_kernels, d_bias = _all(images, kernels, d_output)
    return d_images, np.swapaxes(d_kernels, 0, 1), d_bias
