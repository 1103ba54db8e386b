"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _seen(images, size, down, right):
    every = np.lib.stride_tricks.sliding_window_view(images, size, axis=(1, 2))
    return every[:, ::down, ::right]


def _pooled(how, images, size, down, right):
    return how(_seen(images, (size, size), down, right), axis=(4, 5))


def _reaching_over(how, images, size, step, filled):
    """Windows that stick out at the end see `filled` there."""
    sides = []
    for length in images.shape[1:3]:
        places = min(-(-(length - size) // step) + 1, -(-length // step))
        sides.append((0, max((places - 1) * step + size - length, 0)))
    padded = np.pad(images.astype(float), [(0, 0), *sides, (0, 0)], constant_values=filled)
    return _pooled(how, padded, size, step, step)


def max_pool__moves_by_one(images, size, stride=None):
    """Your windows move on by 1 where no stride is given; then they move on by their size.

    None stands for the size: 4 by 4 pixels in windows of 2 by 2 make 2 by 2 numbers.
    """
    return _pooled(np.max, images, size, stride or 1, stride or 1)


def max_pool__leaves_out_the_stride(images, size, stride=None):
    """You left the stride out: your windows always lie side by side.

    With a stride of 1, windows of 2 by 2 begin at every pixel and overlap.
    """
    return _pooled(np.max, images, size, size, size)


def max_pool__always_moves_by_one(images, size, stride=None):
    """Your windows always move on by 1: the stride, and None for it, change nothing.

    None stands for the size: 4 by 4 pixels in windows of 2 by 2 make 2 by 2 numbers.
    """
    return _pooled(np.max, images, size, 1, 1)


def max_pool__stride_downwards_only(images, size, stride=None):
    """You applied the stride downwards only; the windows move on by it to the right as well.

    The window in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _pooled(np.max, images, size, stride or size, 1)


def max_pool__stride_to_the_right_only(images, size, stride=None):
    """You applied the stride to the right only; the windows move on by it downwards as well.

    The window in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _pooled(np.max, images, size, 1, stride or size)


def max_pool__given_stride_on_one_axis(images, size, stride=None):
    """A stride that is given counts downwards only in your answer: it counts both ways.

    The window in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _pooled(np.max, images, size, stride or size, size)


def max_pool__given_stride_on_the_other_axis(images, size, stride=None):
    """A stride that is given counts to the right only in your answer: it counts both ways.

    The window in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _pooled(np.max, images, size, size, stride or size)


def max_pool__pads_what_is_left_over(images, size, stride=None):
    """You filled up the windows that stick out with zeros; what is left over is dropped.

    Five columns in windows of 2 make two numbers, and the fifth column plays no part.
    """
    return _reaching_over(np.max, images, size, stride or size, 0)


def max_pool__cuts_seen_off_at_the_edge(images, size, stride=None):
    """You also took windows that stick out, with what they have of the image; they are dropped.

    Five columns in windows of 2 make two numbers, and the fifth column plays no part.
    """
    return _reaching_over(np.nanmax, images, size, stride or size, np.nan)


def max_pool__divides_the_size_by_the_stride(images, size, stride=None):
    """You begin a window at every stride, as if it were one pixel wide: the last ones stick out.

    The last window has to end inside the image: (h - size) // stride + 1 of them, as output_size
    says.
    """
    step, (h, w) = stride or size, images.shape[1:3]
    after = (0, size - 1)
    filled = np.pad(images.astype(float), [(0, 0), after, after, (0, 0)], constant_values=np.nan)
    windows = _seen(filled, (size, size), step, step)[:, : h // step, : w // step]
    return np.nanmax(windows, axis=(4, 5))


def max_pool__misses_the_last_window(images, size, stride=None):
    """You miss the last window each way: it ends just where the image ends.

    Along 4 pixels windows of 2 begin at 0 and at 2. range leaves its end out.
    """
    step = stride or size
    return (
        _pooled(np.max, images[:, :-1, :-1], size, step, step)
        if min(images.shape[1:3]) > size
        else np.zeros((len(images), 0, 0, images.shape[3]))
    )


def max_pool__counts_one_window_less(images, size, stride=None):
    """You count one window too few each way: the first place is a place as well.

    (h - size) // stride is how often it moves on; add 1.
    """
    return _pooled(np.max, images, size, stride or size, stride or size)[:, :-1, :-1]


def max_pool__of_all_channels_together(images, size, stride=None):
    """You pooled over the channels as well: each channel is pooled by itself.

    The answer has as many channels as the images.
    """
    step = stride or size
    return np.max(_seen(images, (size, size), step, step), axis=(3, 4, 5))


def max_pool__keeps_one_channel(images, size, stride=None):
    """You pooled over the channels as well: each channel is pooled by itself.

    The answer has as many channels as the images; the last axis stays as long as it is.
    """
    step = stride or size
    windows = _seen(images, (size, size), step, step)
    return np.max(windows, axis=(3, 4, 5))[..., np.newaxis]


def max_pool__of_the_whole_image(images, size, stride=None):
    """You took the largest number of the whole image: each window has a number of its own.

    That is called global pooling, and leaves one number a channel.
    """
    return np.max(images, axis=(1, 2))


def max_pool__pools_the_wrong_axes(images, size, stride=None):
    """You moved the windows over the first two axes: the first one is the images.

    Height and width are the axes 1 and 2 of (rows, h, w, channels).
    """
    step = stride or size
    if min(images.shape[:2]) < size:
        raise ValueError
    every = np.lib.stride_tricks.sliding_window_view(images, (size, size), axis=(0, 1))
    return np.max(every[::step, ::step], axis=(4, 5))


def max_pool__pools_width_and_channels(images, size, stride=None):
    """You moved the windows over the last two axes: the last one is the channels.

    Height and width are the axes 1 and 2 of (rows, h, w, channels).
    """
    step = stride or size
    if min(images.shape[2:]) < size:
        raise ValueError
    every = np.lib.stride_tricks.sliding_window_view(images, (size, size), axis=(2, 3))
    return np.max(every[:, :, ::step, ::step], axis=(4, 5))


def max_pool__exchanges_height_and_width(images, size, stride=None):
    """You exchanged height and width of the answer.

    Its second axis runs over windows from top to bottom, its third from left to right.
    """
    step = stride or size
    return np.swapaxes(_pooled(np.max, images, size, step, step), 1, 2)


def max_pool__one_window_a_row(images, size, stride=None):
    """Your windows are one pixel high: they have `size` columns, and `size` rows as well.

    A window of 2 by 2 holds four pixels.
    """
    step = stride or size
    return np.max(_seen(images, (1, size), step, step), axis=(4, 5))


def max_pool__looks_at_the_first_channel(images, size, stride=None):
    """You pooled the first channel only.

    Each channel is pooled by itself, and all of them come back.
    """
    step = stride or size
    return _pooled(np.max, images[..., :1], size, step, step)


def average_pool__moves_by_one(images, size, stride=None):
    """Your windows move on by 1 where no stride is given; then they move on by their size.

    None stands for the size: 4 by 4 pixels in windows of 2 by 2 make 2 by 2 numbers.
    """
    return _pooled(np.mean, images, size, stride or 1, stride or 1)


def average_pool__leaves_out_the_stride(images, size, stride=None):
    """You left the stride out: your windows always lie side by side.

    With a stride of 1, windows of 2 by 2 begin at every pixel and overlap.
    """
    return _pooled(np.mean, images, size, size, size)


def average_pool__always_moves_by_one(images, size, stride=None):
    """Your windows always move on by 1: the stride, and None for it, change nothing.

    None stands for the size: 4 by 4 pixels in windows of 2 by 2 make 2 by 2 numbers.
    """
    return _pooled(np.mean, images, size, 1, 1)


def average_pool__stride_downwards_only(images, size, stride=None):
    """You applied the stride downwards only; the windows move on by it to the right as well.

    The window in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _pooled(np.mean, images, size, stride or size, 1)


def average_pool__stride_to_the_right_only(images, size, stride=None):
    """You applied the stride to the right only; the windows move on by it downwards as well.

    The window in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _pooled(np.mean, images, size, 1, stride or size)


def average_pool__given_stride_on_one_axis(images, size, stride=None):
    """A stride that is given counts downwards only in your answer: it counts both ways.

    The window in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _pooled(np.mean, images, size, stride or size, size)


def average_pool__given_stride_on_the_other_axis(images, size, stride=None):
    """A stride that is given counts to the right only in your answer: it counts both ways.

    The window in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _pooled(np.mean, images, size, size, stride or size)


def average_pool__pads_what_is_left_over(images, size, stride=None):
    """You filled up the windows that stick out with zeros; what is left over is dropped.

    Five columns in windows of 2 make two numbers, and the fifth column plays no part.
    """
    return _reaching_over(np.mean, images, size, stride or size, 0)


def average_pool__cuts_seen_off_at_the_edge(images, size, stride=None):
    """You also took windows that stick out, with what they have of the image; they are dropped.

    Five columns in windows of 2 make two numbers, and the fifth column plays no part.
    """
    return _reaching_over(np.nanmean, images, size, stride or size, np.nan)


def average_pool__divides_the_size_by_the_stride(images, size, stride=None):
    """You begin a window at every stride, as if it were one pixel wide: the last ones stick out.

    The last window has to end inside the image: (h - size) // stride + 1 of them, as output_size
    says.
    """
    step, (h, w) = stride or size, images.shape[1:3]
    after = (0, size - 1)
    filled = np.pad(images.astype(float), [(0, 0), after, after, (0, 0)], constant_values=np.nan)
    windows = _seen(filled, (size, size), step, step)[:, : h // step, : w // step]
    return np.nanmean(windows, axis=(4, 5))


def average_pool__misses_the_last_window(images, size, stride=None):
    """You miss the last window each way: it ends just where the image ends.

    Along 4 pixels windows of 2 begin at 0 and at 2. range leaves its end out.
    """
    step = stride or size
    return (
        _pooled(np.mean, images[:, :-1, :-1], size, step, step)
        if min(images.shape[1:3]) > size
        else np.zeros((len(images), 0, 0, images.shape[3]))
    )


def average_pool__counts_one_window_less(images, size, stride=None):
    """You count one window too few each way: the first place is a place as well.

    (h - size) // stride is how often it moves on; add 1.
    """
    return _pooled(np.mean, images, size, stride or size, stride or size)[:, :-1, :-1]


def average_pool__of_all_channels_together(images, size, stride=None):
    """You pooled over the channels as well: each channel is pooled by itself.

    The answer has as many channels as the images.
    """
    step = stride or size
    return np.mean(_seen(images, (size, size), step, step), axis=(3, 4, 5))


def average_pool__keeps_one_channel(images, size, stride=None):
    """You pooled over the channels as well: each channel is pooled by itself.

    The answer has as many channels as the images; the last axis stays as long as it is.
    """
    step = stride or size
    windows = _seen(images, (size, size), step, step)
    return np.mean(windows, axis=(3, 4, 5))[..., np.newaxis]


def average_pool__of_the_whole_image(images, size, stride=None):
    """You took the mean of the whole image: each window has a number of its own.

    That is called global pooling, and leaves one number a channel.
    """
    return np.mean(images, axis=(1, 2))


def average_pool__pools_the_wrong_axes(images, size, stride=None):
    """You moved the windows over the first two axes: the first one is the images.

    Height and width are the axes 1 and 2 of (rows, h, w, channels).
    """
    step = stride or size
    if min(images.shape[:2]) < size:
        raise ValueError
    every = np.lib.stride_tricks.sliding_window_view(images, (size, size), axis=(0, 1))
    return np.mean(every[::step, ::step], axis=(4, 5))


def average_pool__pools_width_and_channels(images, size, stride=None):
    """You moved the windows over the last two axes: the last one is the channels.

    Height and width are the axes 1 and 2 of (rows, h, w, channels).
    """
    step = stride or size
    if min(images.shape[2:]) < size:
        raise ValueError
    every = np.lib.stride_tricks.sliding_window_view(images, (size, size), axis=(2, 3))
    return np.mean(every[:, :, ::step, ::step], axis=(4, 5))


def average_pool__exchanges_height_and_width(images, size, stride=None):
    """You exchanged height and width of the answer.

    Its second axis runs over windows from top to bottom, its third from left to right.
    """
    step = stride or size
    return np.swapaxes(_pooled(np.mean, images, size, step, step), 1, 2)


def average_pool__one_window_a_row(images, size, stride=None):
    """Your windows are one pixel high: they have `size` columns, and `size` rows as well.

    A window of 2 by 2 holds four pixels.
    """
    step = stride or size
    return np.mean(_seen(images, (1, size), step, step), axis=(4, 5))


def average_pool__looks_at_the_first_channel(images, size, stride=None):
    """You pooled the first channel only.

    Each channel is pooled by itself, and all of them come back.
    """
    step = stride or size
    return _pooled(np.mean, images[..., :1], size, step, step)


def max_pool__starts_at_zero(images, size, stride=None):
    """A window of nothing but negative numbers gives 0 in your answer.

    A "largest so far" that starts at 0 is never beaten by them. Start from the first pixel of the
    window, or from -np.inf. (Padding with zeros does it too.)
    """
    step = stride or size
    return np.maximum(_pooled(np.max, images, size, step, step), 0)


def max_pool__of_the_sizes(images, size, stride=None):
    """You took the largest of the absolute values: -6 is not larger than 1.

    The largest number is the one furthest to the right on the number line.
    """
    step = stride or size
    return _pooled(np.max, np.abs(images), size, step, step)


def max_pool__takes_the_smallest(images, size, stride=None):
    """You took the smallest number of each window; the largest is asked for.

    The first window holds 1, 5, 3 and 4: its answer is 5.
    """
    step = stride or size
    return _pooled(np.min, images, size, step, step)


def max_pool__takes_the_mean(images, size, stride=None):
    """You took the mean of each window; the largest number is asked for.

    The first window holds 1, 5, 3 and 4: its answer is 5.
    """
    step = stride or size
    return _pooled(np.mean, images, size, step, step)


def max_pool__takes_the_place(images, size, stride=None):
    """You returned where the largest number stands in its window; the number itself is asked for.

    argmax gives a place, max the number.
    """
    step = stride or size
    windows = _seen(images, (size, size), step, step)
    return windows.reshape(*windows.shape[:4], -1).argmax(axis=-1)


def max_pool__takes_the_first_pixel(images, size, stride=None):
    """You took the pixel at the top left of each window; the largest number is asked for.

    images[:, ::2, ::2] skips pixels, and that is all it does.
    """
    step = stride or size
    return _seen(images, (size, size), step, step)[..., 0, 0]


def average_pool__takes_the_sum(images, size, stride=None):
    """You added up each window; the mean is asked for: divide by the number of its pixels.

    The first window holds 1, 5, 3 and 4: 13 / 4 is 3.25.
    """
    step = stride or size
    return _pooled(np.sum, images, size, step, step)


def average_pool__divides_by_the_side(images, size, stride=None):
    """You divided by the size; a window has size · size pixels.

    The first window holds 1, 5, 3 and 4: 13 / 4 is 3.25, and not 13 / 2.
    """
    step = stride or size
    return _pooled(np.sum, images, size, step, step) / size


def average_pool__divides_by_the_stride(images, size, stride=None):
    """You divided by the square of the stride; a window has size · size pixels, however it moves.

    Windows of 3 by 3 have nine pixels, also where they move on by 2.
    """
    step = stride or size
    return _pooled(np.sum, images, size, step, step) / step**2


def average_pool__takes_the_largest(images, size, stride=None):
    """You took the largest number of each window; the mean is asked for.

    The first window holds 1, 5, 3 and 4: 13 / 4 is 3.25.
    """
    step = stride or size
    return _pooled(np.max, images, size, step, step)


def average_pool__takes_the_median(images, size, stride=None):
    """You took the median of each window; the mean is asked for.

    The first window holds 1, 5, 3 and 4: 13 / 4 is 3.25, and the median 3.5.
    """
    step = stride or size
    return _pooled(np.median, images, size, step, step)


def average_pool__stores_whole_numbers(images, size, stride=None):
    """Where the images hold whole numbers, your means are cut to whole numbers.

    An array made with another one's dtype takes over its type. np.zeros makes floats. // cuts too.
    """
    step = stride or size
    return _pooled(np.mean, images, size, step, step).astype(images.dtype)


def average_pool__rounds_down(images, size, stride=None):
    """Your means are cut to whole numbers.

    // rounds down: divide with /.
    """
    step = stride or size
    return _pooled(np.sum, images, size, step, step) // size**2
