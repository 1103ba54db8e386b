"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _pad(image, rows, columns, **settings):
    return np.pad(image, (rows, columns), **settings)


def pad__only_after_the_image(image, amount):
    """You put zeros below and to the right only; they belong on all four sides.

    Each axis grows by twice the amount: two rows of three pixels become four rows of five.
    """
    return _pad(image, (0, amount), (0, amount))


def pad__only_before_the_image(image, amount):
    """You put zeros above and to the left only; they belong on all four sides.

    Each axis grows by twice the amount: two rows of three pixels become four rows of five.
    """
    return _pad(image, (amount, 0), (amount, 0))


def pad__only_above_and_below(image, amount):
    """You put zeros above and below, and none to the left and right.

    Two rows of *three* pixels become four rows of *five*: the second axis grows as well.
    """
    return _pad(image, (amount, amount), (0, 0))


def pad__only_left_and_right(image, amount):
    """You put zeros to the left and right, and none above and below.

    *Two* rows of three pixels become *four* rows of five: the first axis grows as well.
    """
    return _pad(image, (0, 0), (amount, amount))


def pad__splits_the_amount(image, amount):
    """You split the amount over the two sides: it is meant for each of them.

    With an amount of 1 there is a row of zeros above and one below.
    """
    half = (amount // 2, amount - amount // 2)
    return _pad(image, half, half)


def pad__halves_the_amount(image, amount):
    """You put half the amount on each side: it is meant for each of them.

    With an amount of 1 there is a row of zeros above and one below.
    """
    return _pad(image, amount // 2, amount // 2)


def pad__doubles_the_amount(image, amount):
    """You put twice the amount on each side: an axis grows by twice the amount in all.

    With an amount of 1 there is one row of zeros above and one below.
    """
    return _pad(image, 2 * amount, 2 * amount)


def pad__always_one(image, amount):
    """You always put one zero on each side, whatever the amount is.

    Use amount in place of the 1.
    """
    return _pad(image, 1, 1)


def pad__all_of_it_after_the_image(image, amount):
    """The size is right, but the image stands in the corner at the top left, not in the middle.

    It begins `amount` rows further down and `amount` columns further right.
    """
    return _pad(image, (0, 2 * amount), (0, 2 * amount))


def pad__all_of_it_before_the_image(image, amount):
    """The size is right, but the image stands in the corner at the bottom right, not in the middle.

    It ends `amount` rows above the end, and `amount` columns before it.
    """
    return _pad(image, (2 * amount, 0), (2 * amount, 0))


def pad__repeats_the_edge(image, amount):
    """You repeated the pixels at the edge; zeros are asked for.

    That is np.pad's mode "edge".
    """
    return _pad(image, amount, amount, mode="edge")


def pad__mirrors_the_image(image, amount):
    """You mirrored the image at its edges; zeros are asked for.

    That is np.pad's mode "reflect" or "symmetric".
    """
    return _pad(image, amount, amount, mode="reflect")


def pad__mirrors_the_edge_too(image, amount):
    """You mirrored the image, its edges included; zeros are asked for.

    That is np.pad's mode "symmetric".
    """
    return _pad(image, amount, amount, mode="symmetric")


def pad__goes_on_at_the_other_side(image, amount):
    """You continued the image with its other side, as if it were a ring; zeros are asked for.

    That is np.pad's mode "wrap".
    """
    return _pad(image, amount, amount, mode="wrap")


def pad__with_ones(image, amount):
    """Your frame is made of ones; zeros are asked for.

    A zero adds nothing to a weighted sum, whatever its weight is.
    """
    return _pad(image, amount, amount, constant_values=1)


def pad__loses_the_image_at_zero(image, amount):
    """With an amount of 0 your image is lost: amount:-amount is 0:-0, which is no pixel at all.

    Count from the front: from amount to amount + h.
    """
    h, w = image.shape
    framed = np.zeros((h + 2 * amount, w + 2 * amount))
    inside = slice(amount, -amount)
    framed[inside, inside] = image
    return framed


def pad__exchanges_height_and_width(image, amount):
    """You exchanged height and width: two rows of three become four rows of five.

    image.shape is (h, w), the rows first.
    """
    w, h = image.shape
    framed = np.zeros((h + 2 * amount, w + 2 * amount))
    framed[amount : amount + h, amount : amount + w] = image
    return framed


def pad__writes_over_the_edge(image, amount):
    """You wrote zeros over the edge of the image; they come round it, and no pixel is lost.

    The result is larger than the image, by twice the amount each way.
    """
    framed = image.copy()
    if amount:
        framed[:amount] = framed[-amount:] = 0
        framed[:, :amount] = framed[:, -amount:] = 0
    return framed


def pad__returns_the_frame_only(image, amount):
    """You returned nothing but zeros: the image still has to be laid into the middle.

    It begins at row `amount` and column `amount`.
    """
    h, w = image.shape
    return np.zeros((h + 2 * amount, w + 2 * amount))
