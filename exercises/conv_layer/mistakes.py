"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _padded(images, rows, columns):
    return np.pad(images, [(0, 0), rows, columns, (0, 0)])


def _windows(images, shape, down, right):
    windows = np.lib.stride_tricks.sliding_window_view(images, shape, axis=(1, 2))
    return windows[:, ::down, ::right]


def _maps(images, kernels, down=1, right=1):
    windows = _windows(images, kernels.shape[:2], down, right)
    return np.einsum("rijcyx,yxcf->rijf", windows, kernels)


def _layer(images, kernels, bias, stride, padding):
    both = (padding, padding)
    return _maps(_padded(images, both, both), kernels, stride, stride) + bias


def conv_layer__forgets_the_bias(images, kernels, bias, stride=1, padding=0):
    """You left the biases out: each filter's bias is added to all numbers of its map.

    In the first case that is 10 on top of each.
    """
    return _layer(images, kernels, 0, stride, padding)


def conv_layer__adds_the_bias_for_each_channel(images, kernels, bias, stride=1, padding=0):
    """You added the bias once for each channel: a filter has one, whatever goes into its sum.

    Add up the channels first, and then the bias.
    """
    return _layer(images, kernels, bias * images.shape[3], stride, padding)


def conv_layer__turns_the_kernels(images, kernels, bias, stride=1, padding=0):
    """You turned the kernels by 180°; here, as in Keras, they are not turned.

    The weight at the top left meets the pixel at the top left.
    """
    return _layer(images, kernels[::-1, ::-1], bias, stride, padding)


def conv_layer__takes_the_first_channel_only(images, kernels, bias, stride=1, padding=0):
    """You used the first channel only: a filter has weights for all of them.

    Add up the products over height, width and channels.
    """
    return _layer(images[..., :1], kernels[:, :, :1], bias, stride, padding)


def conv_layer__takes_the_last_channel_only(images, kernels, bias, stride=1, padding=0):
    """You used the last channel only: the sums of the channels are added up.

    In a loop over the channels, = puts one in place of the one before; += adds it.
    """
    return _layer(images[..., -1:], kernels[:, :, -1:], bias, stride, padding)


def conv_layer__takes_the_mean_over_channels(images, kernels, bias, stride=1, padding=0):
    """You took the mean over the channels; their sums are added up, and not divided.

    Every product counts whole: 3 by 3 pixels of three channels make 27 of them.
    """
    return _layer(images, kernels / images.shape[3], bias, stride, padding)


def conv_layer__takes_the_mean_of_the_window(images, kernels, bias, stride=1, padding=0):
    """You took the mean of the products; their sum is asked for.

    Every product counts whole: 3 by 3 pixels of three channels make 27 of them.
    """
    return _layer(images, kernels / kernels[..., 0].size, bias, stride, padding)


def conv_layer__keeps_the_channels_apart(images, kernels, bias, stride=1, padding=0):
    """You made a map for each channel and filter: a filter adds its channels up to one map.

    The answer has the shape (rows, h', w', filters), whatever the number of channels is.
    """
    both = (padding, padding)
    windows = _windows(_padded(images, both, both), kernels.shape[:2], stride, stride)
    maps = np.einsum("rijcyx,yxcf->rijcf", windows, kernels)
    return maps + bias


def conv_layer__puts_the_filters_first(images, kernels, bias, stride=1, padding=0):
    """You put the maps in front: (rows, filters, h', w'). Here the filters are the last axis.

    Channels come in as the last axis and go out as the last axis, so that layers can follow each
    other.
    """
    return np.moveaxis(_layer(images, kernels, bias, stride, padding), 3, 1)


def conv_layer__exchanges_channels_and_filters(images, kernels, bias, stride=1, padding=0):
    """You exchanged channels and filters: the kernels' third axis goes with the channels.

    kernels is (kh, kw, channels, filters). The third axis is summed over, the fourth is left.
    """
    kernels = np.swapaxes(kernels, 2, 3)
    if kernels.shape[2] != images.shape[3]:
        raise ValueError
    return _layer(images, kernels, bias, stride, padding)


def conv_layer__exchanges_height_and_width(images, kernels, bias, stride=1, padding=0):
    """You exchanged the kernels' height and width: kernels is (kh, kw, channels, filters).

    Their first axis lies on the rows of the image, their second on its columns.
    """
    return _layer(images, np.swapaxes(kernels, 0, 1), bias, stride, padding)


def conv_layer__pads_one_side(images, kernels, bias, stride=1, padding=0):
    """You padded below and to the right only; zeros belong on all four sides.

    With a padding of 1 images of 4 by 5 become 6 by 7.
    """
    after = (0, padding)
    return _maps(_padded(images, after, after), kernels, stride, stride) + bias


def conv_layer__pads_the_other_side(images, kernels, bias, stride=1, padding=0):
    """You padded above and to the left only; zeros belong on all four sides.

    With a padding of 1 images of 4 by 5 become 6 by 7.
    """
    before = (padding, 0)
    return _maps(_padded(images, before, before), kernels, stride, stride) + bias


def conv_layer__pads_the_height_only(images, kernels, bias, stride=1, padding=0):
    """You padded above and below, and not to the left and right.

    With a padding of 1 images of 4 by 5 become 6 by 7.
    """
    return _maps(_padded(images, (padding, padding), (0, 0)), kernels, stride, stride) + bias


def conv_layer__pads_the_width_only(images, kernels, bias, stride=1, padding=0):
    """You padded to the left and right, and not above and below.

    With a padding of 1 images of 4 by 5 become 6 by 7.
    """
    return _maps(_padded(images, (0, 0), (padding, padding)), kernels, stride, stride) + bias


def conv_layer__pads_every_axis(images, kernels, bias, stride=1, padding=0):
    """You padded all four axes: there are images and channels of zeros now.

    Only height and width are padded: np.pad(images, ((0, 0), (p, p), (p, p), (0, 0))).
    """
    if padding:
        raise ValueError
    return _layer(images, kernels, bias, stride, padding)


def conv_layer__pads_the_images_too(images, kernels, bias, stride=1, padding=0):
    """You padded the first axis too: images of nothing but zeros came in front and behind.

    Only height and width are padded, the axes 1 and 2.
    """
    images = np.pad(images, [(padding, padding), (0, 0), (0, 0), (0, 0)])
    return _layer(images, kernels, bias, stride, padding)


def conv_layer__leaves_out_the_padding(images, kernels, bias, stride=1, padding=0):
    """You left the padding out: zeros come on all four sides of each image first.

    With a padding of 1 images of 4 by 5 become 6 by 7.
    """
    return _layer(images, kernels, bias, stride, 0)


def conv_layer__pads_by_repeating(images, kernels, bias, stride=1, padding=0):
    """You padded with something else than zeros.

    np.pad puts zeros unless another mode is given.
    """
    both = (padding, padding)
    padded = np.pad(images, [(0, 0), both, both, (0, 0)], mode="edge")
    return _maps(padded, kernels, stride, stride) + bias


def conv_layer__pads_what_comes_out(images, kernels, bias, stride=1, padding=0):
    """You put the zeros round the maps; they come round the images, before the kernels slide.

    Then the kernels see them, and every number of the answer is a weighted sum.
    """
    both = (padding, padding)
    return _padded(_layer(images, kernels, bias, stride, 0), both, both)


def conv_layer__leaves_out_the_stride(images, kernels, bias, stride=1, padding=0):
    """You left the stride out: with a stride of 2 only every second place counts, each way.

    The place in row i and column j of a map begins at pixel (i · stride, j · stride).
    """
    return _layer(images, kernels, bias, 1, padding)


def conv_layer__stride_downwards_only(images, kernels, bias, stride=1, padding=0):
    """You applied the stride downwards only; kernels move on by it to the right as well.

    The place in row i and column j of a map begins at pixel (i · stride, j · stride).
    """
    both = (padding, padding)
    return _maps(_padded(images, both, both), kernels, stride, 1) + bias


def conv_layer__stride_to_the_right_only(images, kernels, bias, stride=1, padding=0):
    """You applied the stride to the right only; kernels move on by it downwards as well.

    The place in row i and column j of a map begins at pixel (i · stride, j · stride).
    """
    both = (padding, padding)
    return _maps(_padded(images, both, both), kernels, 1, stride) + bias


def conv_layer__counts_places_but_does_not_skip(images, kernels, bias, stride=1, padding=0):
    """The size is right, but the kernels move on by one pixel only, whatever the stride is.

    The place in row i and column j of a map begins at pixel (i · stride, j · stride), not
    at (i, j).
    """
    right = _layer(images, kernels, bias, stride, padding)
    return _layer(images, kernels, bias, 1, padding)[:, : right.shape[1], : right.shape[2]]


def conv_layer__misses_the_last_place(images, kernels, bias, stride=1, padding=0):
    """You miss places at the right and at the bottom: the last of them fits too.

    The padded height less the kernel's, divided by the stride: that many steps, and the place
    before the first one.
    """
    right = _layer(images, kernels, bias, stride, padding)
    return right[:, :-1, :-1]


def conv_layer__misses_the_last_pixel(images, kernels, bias, stride=1, padding=0):
    """You end one pixel too early, at the right and at the bottom: range leaves its end out.

    The last start is the padded height less the kernel's, and the range goes on to 1 more.
    """
    both = (padding, padding)
    padded = _padded(images, both, both)[:, :-1, :-1]
    return _maps(padded, kernels, stride, stride) + bias


def conv_layer__applies_relu(images, kernels, bias, stride=1, padding=0):
    """Numbers below 0 became 0 in your answer: that is ReLU, and no activation is asked for.

    Return the sums with their biases as they are.
    """
    return np.maximum(_layer(images, kernels, bias, stride, padding), 0)


def conv_layer__adds_up_the_images(images, kernels, bias, stride=1, padding=0):
    """You added up the images of the batch: each of them gets maps of its own.

    The first axis of the answer is `rows`, as it came in.
    """
    return _layer(images.sum(axis=0, keepdims=True), kernels, bias, stride, padding)


def conv_layer__looks_at_the_first_image(images, kernels, bias, stride=1, padding=0):
    """You computed the maps of the first image only.

    The first axis of the answer is `rows`, as it came in.
    """
    return _layer(images[:1], kernels, bias, stride, padding)


def conv_layer__uses_the_first_filter_only(images, kernels, bias, stride=1, padding=0):
    """All your maps are those of the first filter.

    Filter f has the weights kernels[..., f] and the bias bias[f].
    """
    first = np.repeat(kernels[..., :1], kernels.shape[3], axis=3)
    return _layer(images, first, bias, stride, padding)


def conv_layer__stores_whole_numbers(images, kernels, bias, stride=1, padding=0):
    """Where the images hold whole numbers, your answer is cut to whole numbers.

    An array made with another one's dtype takes over its type. np.zeros makes floats.
    """
    return _layer(images, kernels, bias, stride, padding).astype(images.dtype)


def conv_layer__adds_the_bias_for_each_weight(images, kernels, bias, stride=1, padding=0):
    """You added the bias to each product: it comes once, on top of their sum.

    Add up over height, width and channels first, and then add the filter's bias.
    """
    return _layer(images, kernels, bias * kernels[..., 0].size, stride, padding)


def conv_layer__adds_the_bias_for_each_pixel(images, kernels, bias, stride=1, padding=0):
    """You added the bias once for each place of the kernel: it comes once, on top of the whole sum.

    Add up over height, width and channels first, and then add the filter's bias.
    """
    return _layer(images, kernels, bias * kernels[..., 0, 0].size, stride, padding)


def conv_layer__uses_the_first_bias_only(images, kernels, bias, stride=1, padding=0):
    """You added the bias of the first filter to all maps: each filter has its own.

    Filter f has the weights kernels[..., f] and the bias bias[f].
    """
    return _layer(images, kernels, bias[0], stride, padding)


def conv_layer__adds_all_biases(images, kernels, bias, stride=1, padding=0):
    """You added the sum of all biases to each map: each filter has its own.

    Filter f has the weights kernels[..., f] and the bias bias[f].
    """
    return _layer(images, kernels, bias.sum(), stride, padding)
