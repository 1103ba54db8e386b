"""Output sizes: what convolution and pooling leave of an image."""

from __future__ import annotations

import math
from random import Random

from dltutor.drill.numbers import equals, told
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "output_sizes"


def problem(random: Random) -> Problem:
    """A convolution half of the time; else pooling, a convolution with pooling, or "same"."""
    kinds = (_convolution, _convolution, _convolution, _pooling, _both, _same)
    return random.choice(kinds)(random)


def _convolution(random: Random) -> Problem:
    kernel, stride = random.choice((2, 3, 3, 4, 5, 5, 7)), random.choice((1, 2, 2, 3))
    padding = random.choice((0, 1, 1, 2)) if kernel > 2 else random.choice((0, 1))
    size = random.randint(kernel + 3, 32)
    answer = _fits(size, kernel, stride, padding)
    padded = "no padding" if not padding else f"padding {padding} on every side"
    return posed(
        TOPIC,
        f"An image of {size} by {size} pixels meets a kernel of {kernel} by {kernel} with stride "
        f"{stride} and {padded}. How many rows does the output have?",
        answer,
        _steps(size, kernel, stride, padding),
        [
            *_slips(size, kernel, stride, padding),
            Mistake(
                "multiplied_both_sides",
                answer * answer,
                "That is rows times columns: all the numbers of one filter. Its rows are asked.",
            ),
        ],
    )


def _pooling(random: Random) -> Problem:
    window = random.choice((2, 3, 4))
    overlaps = window > 2 and random.random() < 0.5
    stride = window - 1 if overlaps else window
    size = random.randint(2 * window + 1, 30)
    answer = _fits(size, window, stride, 0)
    words = f"stride {stride}" if overlaps else "the stride that Keras takes where none is given"
    return posed(
        TOPIC,
        f"Max pooling with a window of {window} by {window} and {words} meets an image of {size} "
        f"by {size}; nothing is padded. How many rows does the output have?",
        answer,
        [
            *([] if overlaps else [f"Without a stride, windows do not overlap: stride {window}"]),
            *_steps(size, window, stride, 0),
        ],
        [
            *_slips(size, window, stride, 0),
            Mistake(
                "took_the_size_for_the_stride",
                _fits(size, window, window, 0),
                f"You moved on by the whole window. These windows overlap: the stride is {stride}.",
            )
            if overlaps
            else None,
            Mistake(
                "divided_and_rounded_up",
                math.ceil(size / window),
                "You rounded up. A window that does not fit whole is left out.",
            )
            if not overlaps and size % window
            else None,
        ],
    )


def _both(random: Random) -> Problem:
    kernel, size = random.choice((3, 5)), random.randint(12, 32)
    between = size - kernel + 1
    answer = between // 2
    return posed(
        TOPIC,
        f"A convolution with kernels of {kernel} by {kernel}, stride 1 and no padding, then max "
        f"pooling of 2 by 2 with stride 2. An image has {size} rows. How many rows come out?",
        answer,
        [
            f"Convolution: {size} - {kernel} + 1 = {between} rows",
            f"Pooling: {between} / 2 = {told(between / 2)} rows"
            + (f", and half a window is left out: {answer}" if between % 2 else ""),
        ],
        _slips_of_both(size, kernel),
    )


def _slips_of_both(size: int, kernel: int) -> list[Mistake | None]:
    between = size - kernel + 1
    return [
        Mistake("left_out_the_pooling", between, "That is what pooling gets. It halves the rows."),
        Mistake(
            "left_out_the_kernel",
            size // 2,
            f"You kept all {size} rows for the pooling. Without padding a kernel of {kernel} "
            f"takes {kernel - 1} away.",
        ),
        Mistake(
            "left_out_the_1",
            (size - kernel) // 2,
            f"You took {kernel} rows away. The kernel takes away {kernel - 1}: its first "
            "place counts too.",
        ),
        Mistake(
            "rounded_up",
            math.ceil(between / 2),
            "You rounded up. A window that does not fit whole is left out.",
        ),
        Mistake(
            "pooled_first",
            size // 2 - kernel + 1,
            "You pooled first. The kernel meets the image before the pooling does.",
        ),
        Mistake("kept_half_a_row", between / 2, "There is no half row: what does not fit is left.")
        if between % 2
        else None,
    ]


def _same(random: Random) -> Problem:
    kernel, stride, size = random.choice((3, 5)), random.choice((2, 2, 3)), random.randint(9, 32)
    answer = math.ceil(size / stride)
    return posed(
        TOPIC,
        f"A Keras convolution with kernels of {kernel} by {kernel}, stride {stride} and "
        f'padding="same" meets an image of {size} by {size}. How many rows does the output have?',
        answer,
        [
            'With "same" and stride 1 the size stays; the stride keeps one row of '
            f"{stride}: {size} / {stride} {equals(size / stride)}",
            f"Padding completes the last window, so round up: {answer}",
        ],
        _slips_of_same(size, kernel, stride),
    )


def _slips_of_same(size: int, kernel: int, stride: int) -> list[Mistake]:
    return [
        Mistake(
            "took_no_padding",
            _fits(size, kernel, stride, 0),
            'That is without padding. With "same" the kernel takes nothing away.',
        ),
        Mistake(
            "left_out_the_stride",
            size,
            f'With "same" the size stays for stride 1. Here the kernel stops at one row of '
            f"{stride}.",
        ),
        Mistake(
            "rounded_down",
            size // stride,
            'You rounded down. With "same" the last window is padded until it is whole.',
        ),
        Mistake(
            "added_1",
            size // stride + 1,
            f"The rows 0, {stride}, {2 * stride} and on have a window each: that is "
            f"{size} / {stride}, rounded up.",
        ),
        Mistake(
            "left_the_1",
            (size - kernel) // stride,
            'That is without padding, and without the + 1. With "same" the size stays.',
        ),
    ]


def _fits(size: int, kernel: int, stride: int, padding: int) -> int:
    return (size + 2 * padding - kernel) // stride + 1


def _steps(size: int, kernel: int, stride: int, padding: int) -> list[str]:
    padded = size + 2 * padding
    moves = (padded - kernel) // stride
    exactly = (padded - kernel) / stride
    return [
        *([f"With its padding: {size} + 2 · {padding} = {padded} rows"] if padding else []),
        f"The first window leaves {padded} - {kernel} = {padded - kernel} rows to move over",
        f"Moves: {padded - kernel} / {stride} {equals(exactly)}"
        + ("" if moves == exactly else f", whole ones {moves}"),
        f"The first window and the moves: 1 + {moves} = {moves + 1}",
    ]


def _slips(size: int, kernel: int, stride: int, padding: int) -> list[Mistake]:
    padded = size + 2 * padding
    moves = (padded - kernel) / stride
    return [
        Mistake(
            "left_out_the_1",
            int(moves),
            "You counted the moves. The window has a first place too: add 1.",
        ),
        Mistake(
            "kept_a_fraction",
            moves + 1,
            "There is no part of a row. A window that does not fit whole is left out.",
        ),
        Mistake(
            "rounded_up",
            math.ceil(moves) + 1,
            "You rounded up. A window that does not fit whole is left out.",
        ),
        Mistake(
            "left_out_the_stride",
            padded - kernel + 1,
            f"You moved on by 1. The stride is {stride}.",
        ),
        Mistake(
            "left_out_the_kernel",
            padded // stride,
            "You divided the whole height. The window takes up room: subtract it first.",
        ),
        *(_about_padding(size, kernel, stride, padding) if padding else []),
    ]


def _about_padding(size: int, kernel: int, stride: int, padding: int) -> list[Mistake]:
    return [
        Mistake(
            "left_out_the_padding",
            _fits(size, kernel, stride, 0),
            f"You left out the padding: {2 * padding} rows more.",
        ),
        Mistake(
            "padded_one_side",
            (size + padding - kernel) // stride + 1,
            f"You padded one side. There are {padding} rows above and {padding} below.",
        ),
    ]
