"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _windows(image, shape, down=1, right=1):
    windows = np.lib.stride_tricks.sliding_window_view(image, shape)
    return windows[::down, ::right]


def _correlated(image, kernel, down=1, right=1):
    return (_windows(image, kernel.shape, down, right) * kernel).sum(axis=(2, 3))


def convolve__turns_the_kernel(image, kernel, stride=1):
    """You turned the kernel by 180°: that is the mathematicians' convolution.

    Here, as in Keras, the weight at the top left meets the pixel at the top left: the first number
    is 1 · 1 + 0 · 2 + 2 · 4 - 1 · 0 = 9.
    """
    return _correlated(image, kernel[::-1, ::-1], stride, stride)


def convolve__turns_the_rows(image, kernel, stride=1):
    """You turned the rows of the kernel upside down.

    The weight at the top left meets the pixel at the top left: the first number is
    1 · 1 + 0 · 2 + 2 · 4 - 1 · 0 = 9.
    """
    return _correlated(image, kernel[::-1], stride, stride)


def convolve__turns_the_columns(image, kernel, stride=1):
    """You turned the columns of the kernel, left for right.

    The weight at the top left meets the pixel at the top left: the first number is
    1 · 1 + 0 · 2 + 2 · 4 - 1 · 0 = 9.
    """
    return _correlated(image, kernel[:, ::-1], stride, stride)


def convolve__transposes_the_kernel(image, kernel, stride=1):
    """You exchanged the rows and columns of the kernel.

    Row i of the kernel lies on rows of the image. A kernel of 2 by 3 covers two rows of three.
    """
    if kernel.shape[0] > image.shape[1] or kernel.shape[1] > image.shape[0]:
        raise ValueError
    return _correlated(image, kernel.T, stride, stride)


def convolve__leaves_out_the_stride(image, kernel, stride=1):
    """You left the stride out: with a stride of 2 only every second place counts, each way.

    The place in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _correlated(image, kernel)


def convolve__stride_downwards_only(image, kernel, stride=1):
    """You applied the stride downwards only; the kernel moves on by it to the right as well.

    The place in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _correlated(image, kernel, stride, 1)


def convolve__stride_to_the_right_only(image, kernel, stride=1):
    """You applied the stride to the right only; the kernel moves on by it downwards as well.

    The place in row i and column j of the answer begins at pixel (i · stride, j · stride).
    """
    return _correlated(image, kernel, 1, stride)


def convolve__counts_places_but_does_not_skip(image, kernel, stride=1):
    """The size is right, but the kernel moves on by one pixel only, whatever the stride is.

    The place in row i and column j of the answer begins at pixel (i · stride, j · stride), not at
    (i, j).
    """
    every = _correlated(image, kernel)
    h, w = every[::stride, ::stride].shape
    return every[:h, :w]


def convolve__misses_the_last_place(image, kernel, stride=1):
    """You miss the last row and the last column of places: one each way.

    Along an axis of h pixels a kernel of kh can start at 0, 1, ... up to h - kh, which is
    h - kh + 1 places. range ends before its end.
    """
    return _correlated(image[:-1, :-1], kernel, stride, stride)


def convolve__forgets_the_one_after_dividing(image, kernel, stride=1):
    """You count (h - kh) // stride places: the one where the kernel starts is missing.

    Add 1 after you have divided.
    """
    h, w = (
        (size - of_kernel) // stride
        for size, of_kernel in zip(image.shape, kernel.shape, strict=True)
    )
    return _correlated(image, kernel, stride, stride)[:h, :w]


def convolve__adds_the_one_before_dividing(image, kernel, stride=1):
    """You count (h - kh + 1) // stride places: the 1 comes after the division.

    Six pixels, a kernel of 3, stride 3: 3 // 3 + 1 is two places, and 4 // 3 is one.
    """
    h, w = (
        (size - of_kernel + 1) // stride
        for size, of_kernel in zip(image.shape, kernel.shape, strict=True)
    )
    return _correlated(image, kernel, stride, stride)[:h, :w]


def convolve__keeps_the_size(image, kernel, stride=1):
    """You padded the image so that it keeps its size; here the kernel never sticks out.

    Only places where all of it lies on the image count. (np.convolve and SciPy call that "valid",
    and "same" what you have.)
    """
    kh, kw = kernel.shape
    before, after = ((kh - 1) // 2, kh // 2), ((kw - 1) // 2, kw // 2)
    return _correlated(np.pad(image, (before, after)), kernel, stride, stride)


def convolve__lets_the_kernel_stick_out(image, kernel, stride=1):
    """You also count places where only a part of the kernel lies on the image: "full".

    Only places where all of it lies on the image count: "valid".
    """
    kh, kw = kernel.shape
    return _correlated(np.pad(image, ((kh - 1, kh - 1), (kw - 1, kw - 1))), kernel, stride, stride)


def convolve__cuts_the_kernel_off_at_the_edge(image, kernel, stride=1):
    """You start the kernel at every pixel, and cut it off at the right and at the bottom.

    It has to fit: its first row goes down to row h - kh of the image and no further.
    """
    kh, kw = kernel.shape
    return _correlated(np.pad(image, ((0, kh - 1), (0, kw - 1))), kernel, stride, stride)


def convolve__takes_the_mean(image, kernel, stride=1):
    """You took the mean of the products; their sum is asked for.

    The first number is 1 · 1 + 0 · 2 + 2 · 4 - 1 · 0 = 9, and not a quarter of it.
    """
    return _correlated(image, kernel, stride, stride) / kernel.size


def convolve__divides_by_the_sum_of_the_weights(image, kernel, stride=1):
    """You divided by the sum of the weights; the plain weighted sum is asked for.

    Weights that find an edge add up to 0, and cannot be divided by.
    """
    return _correlated(image, kernel, stride, stride) / kernel.sum()


def convolve__takes_the_largest(image, kernel, stride=1):
    """You took the largest of the products; their sum is asked for.

    A largest number is what max pooling takes, and there are no weights in it.
    """
    return (_windows(image, kernel.shape, stride, stride) * kernel).max(axis=(2, 3))


def convolve__multiplies_matrices(image, kernel, stride=1):
    """You multiplied window and kernel as matrices, with @; weight by weight is asked for, with *.

    Each weight meets only the pixel under it. Then all products are added up.
    """
    return (_windows(image, kernel.shape, stride, stride) @ kernel).sum(axis=(2, 3))


def convolve__adds_up_the_window(image, kernel, stride=1):
    """You added up the pixels of each window without their weights.

    The first number is 1 · 1 + 0 · 2 + 2 · 4 - 1 · 0 = 9, and not 1 + 2 + 4 + 0.
    """
    return _correlated(image, np.ones(kernel.shape), stride, stride)


def convolve__tiles_the_image(image, kernel, stride=1):
    """You moved the kernel on by its own size, so that its places do not overlap.

    It moves on by `stride`: 1 unless something else is said, so that places share pixels.
    """
    return _correlated(image, kernel, kernel.shape[0], kernel.shape[1])


def convolve__uses_one_side_for_both(image, kernel, stride=1):
    """You took the kernel's height for its width as well: only for square kernels is that right.

    kernel.shape is (kh, kw): kh with the rows, kw with the columns.
    """
    side = kernel.shape[0]
    return (_windows(image, (side, side), stride, stride) * kernel).sum(axis=(2, 3))


def convolve__exchanges_height_and_width(image, kernel, stride=1):
    """You exchanged height and width of the answer.

    Its first axis runs over places from top to bottom: (h - kh) // stride + 1 of them.
    """
    return _correlated(image, kernel, stride, stride).T


def convolve__stores_whole_numbers(image, kernel, stride=1):
    """Where one of the inputs holds whole numbers, your answer is cut to whole numbers.

    An array made with another one's dtype takes over its type. np.zeros makes floats.
    """
    return _correlated(image, kernel, stride, stride).astype(kernel.dtype)


def convolve__applies_relu(image, kernel, stride=1):
    """Sums below 0 became 0 in your answer: that is an activation, ReLU, which comes later.

    The weighted sum may be negative; the one at row 1, column 1 of the first case is -1.
    """
    return np.maximum(_correlated(image, kernel, stride, stride), 0)


def convolve__multiplies_matrices_turned(image, kernel, stride=1):
    """You multiplied window and kernel as matrices; weight by weight is asked for, with *.

    Each weight meets only the pixel under it. Then all products are added up.
    """
    return (_windows(image, kernel.shape, stride, stride) @ kernel.T).sum(axis=(2, 3))
