"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _covered(images, size):
    """(rows, h', size, w', size, channels), without what is left over."""
    rows, h, w, channels = images.shape
    h, w = h // size, w // size
    part = images[:, : h * size, : w * size]
    return part.reshape(rows, h, size, w, size, channels)


def _back(images, slopes):
    """From windows to the images, with 0 where pixels were left over."""
    rows, h, size, w, _, channels = slopes.shape
    d_images = np.zeros(images.shape)
    d_images[:, : h * size, : w * size] = slopes.reshape(rows, h * size, w * size, channels)
    return d_images


def _spread(d_output):
    return d_output[:, :, None, :, None]


def _is_largest(windows):
    return windows == windows.max(axis=(2, 4), keepdims=True)


def max_pool_backward__gives_it_to_all(images, size, d_output):
    """You gave each window's slope to all of its pixels: it belongs to the largest alone.

    The first window holds 1, 5, 3 and 4. If the 1 grew a little, the maximum would still be 5.
    """
    windows = _covered(images, size)
    return _back(images, np.ones(windows.shape) * _spread(d_output))


def max_pool_backward__shares_it_out(images, size, d_output):
    """You shared each slope out evenly, as average pooling does; here one pixel has all of it.

    The first window holds 1, 5, 3 and 4: the slope 3 goes to the 5.
    """
    windows = _covered(images, size)
    return _back(images, np.ones(windows.shape) * _spread(d_output) / size**2)


def max_pool_backward__gives_it_to_the_smallest(images, size, d_output):
    """You gave each window's slope to its smallest pixel; it belongs to the largest.

    The first window holds 1, 5, 3 and 4: the slope 3 goes to the 5.
    """
    windows = _covered(images, size)
    smallest = windows == windows.min(axis=(2, 4), keepdims=True)
    return _back(images, smallest * _spread(d_output))


def max_pool_backward__gives_it_to_the_first_pixel(images, size, d_output):
    """You gave each window's slope to its pixel at the top left; it belongs to the largest.

    The first window holds 1, 5, 3 and 4: the slope 3 goes to the 5, at its top right.
    """
    slopes = np.zeros(_covered(images, size).shape)
    slopes[:, :, 0, :, 0] = d_output
    return _back(images, slopes)


def max_pool_backward__multiplies_by_the_pixel(images, size, d_output):
    """You multiplied the slope by the pixel: the maximum changes as fast as its largest pixel.

    That is a slope of 1. What went through unchanged comes back unchanged: 3, and not 3 · 5.
    """
    windows = _covered(images, size)
    return _back(images, windows * _is_largest(windows) * _spread(d_output))


def max_pool_backward__returns_where_it_was(images, size, d_output):
    """You returned a 1 at each largest pixel; the slope of its window belongs there.

    Multiply by d_output, each window by its own.
    """
    windows = _covered(images, size)
    return _back(images, _is_largest(windows) * 1.0)


def max_pool_backward__returns_the_largest(images, size, d_output):
    """You returned the largest pixels themselves; the slope of its window belongs there.

    Where the maximum stood goes its window's number of d_output.
    """
    windows = _covered(images, size)
    return _back(images, windows * _is_largest(windows))


def max_pool_backward__asks_for_the_largest_size(images, size, d_output):
    """You looked for the largest absolute value: -6 is not larger than -1.

    The third window holds -6, -2, -1 and -4: its maximum was -1.
    """
    sizes = np.abs(_covered(images, size))
    return _back(images, _is_largest(sizes) * _spread(d_output))


def max_pool_backward__starts_at_zero(images, size, d_output):
    """Windows of nothing but negative pixels get no slope in your answer.

    Max pooling asks which pixel is the largest, not on which side of 0 it lies. (A "largest so far"
    that starts at 0 is never beaten by them: start it from -np.inf.)
    """
    windows = _covered(images, size)
    return _back(
        images,
        (windows == np.maximum(windows.max(axis=(2, 4), keepdims=True), 0)) * (_spread(d_output)),
    )


def max_pool_backward__compares_all_channels(images, size, d_output):
    """You looked for the largest pixel of all channels together: each channel is pooled by itself.

    Compare within one channel's window only.
    """
    windows = _covered(images, size)
    largest = windows == windows.max(axis=(2, 4, 5), keepdims=True)
    return _back(images, largest * _spread(d_output))


def max_pool_backward__compares_all_images(images, size, d_output):
    """You looked for the largest pixel of all images together: each image is pooled by itself.

    Compare within one window of one image only.
    """
    windows = _covered(images, size)
    largest = windows == windows.max(axis=(0, 2, 4), keepdims=True)
    return _back(images, largest * _spread(d_output))


def max_pool_backward__compares_the_whole_image(images, size, d_output):
    """You gave a slope to the largest pixel of the whole image only: each window has one.

    Compare within one window.
    """
    windows = _covered(images, size)
    largest = windows == windows.max(axis=(1, 2, 3, 4), keepdims=True)
    return _back(images, largest * _spread(d_output))


def max_pool_backward__finds_the_values_anywhere(images, size, d_output):
    """You looked for each maximum in the whole image; compare within its own window.

    A pixel that is as large, but stands in another window, gets none of this window's slope.
    """
    d_images = np.zeros(images.shape)
    for r, i, j, c in np.ndindex(d_output.shape):
        window = images[r, i * size : (i + 1) * size, j * size : (j + 1) * size, c]
        d_images[images == window.max()] += d_output[r, i, j, c]
    return d_images


def max_pool_backward__forgets_what_was_left_over(images, size, d_output):
    """The pixels that were left over are missing: the answer has the shape of the images.

    They have slope 0: begin with zeros of the images' shape.
    """
    windows = _covered(images, size)
    slopes = _is_largest(windows) * _spread(d_output)
    rows, h, _, w, _, channels = windows.shape
    return slopes.reshape(rows, h * size, w * size, channels)


def max_pool_backward__exchanges_height_and_width(images, size, d_output):
    """You exchanged height and width inside each window: row and column of the maximum.

    argmax of a flat window gives row · size + column: the row by //, the column by %.
    """
    windows = _covered(images, size)
    slopes = _is_largest(windows) * _spread(d_output)
    return _back(images, np.swapaxes(slopes, 2, 4))


def max_pool_backward__gives_the_images_slopes_in_windows(images, size, d_output):
    """You returned the slopes window by window; they belong at the pixels of the images.

    The answer has the shape of the images, (rows, h, w, channels).
    """
    windows = _covered(images, size)
    return _is_largest(windows) * _spread(d_output)


def max_pool_backward__returns_d_output(images, size, d_output):
    """You returned the slopes as they came: there are more pixels than windows.

    Each slope belongs at the place of its window's largest pixel, in the shape of the images.
    """
    return 1.0 * d_output
