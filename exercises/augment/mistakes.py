"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def flip__upside_down(image):
    """You turned the image upside down: the first axis is the rows, from top to bottom.

    Left and right are on the second axis: each row is read from its end.
    """
    return image[::-1]


def flip__turns_both_axes(image):
    """You turned rows and columns round: that is the image rotated by half a turn.

    A mirror exchanges left and right only; what is at the top stays there.
    """
    return image[::-1, ::-1]


def flip__turns_all_axes(image):
    """You turned every axis round: upside down too, and in a colour image the colours exchanged.

    np.flip without an axis does that. Only the second axis, from left to right, is to be turned.
    """
    return np.flip(image)


def flip__turns_the_last_axis(image):
    """You turned the last axis round: in a colour image that exchanges its colours.

    Left and right are on the second axis, with and without channels behind it.
    """
    return image[..., ::-1]


def flip__turns_the_image_on_its_side(image):
    """You exchanged rows and columns: that tips the image over its diagonal.

    In a mirror every row stays a row, and is read from its end.
    """
    return np.swapaxes(image, 0, 1)


def flip__a_quarter_turn(image):
    """You turned the image by a quarter: its rows have become columns.

    In a mirror every row stays a row, and is read from its end.
    """
    return np.rot90(image)


def flip__needs_channels(image):
    """Your flip wants three axes; a grey image has two.

    image[:, ::-1] says nothing of the axes behind the second, so it fits both.
    """
    return image[:, ::-1, :]


def flip__leaves_it(image):
    """Your flip gives the image as it was.

    The columns are to come in the other order, the last one first.
    """
    return image + 0


def random_crop__left_before_top(image, size, rng):
    """You drew the column before the row: the first number that is drawn is the top row.

    So the same generator gives another square.
    """
    h, w = image.shape[:2]
    left, top = rng.integers(0, w - size + 1), rng.integers(0, h - size + 1)
    return image[top : top + size, left : left + size]


def random_crop__top_and_left_exchanged(image, size, rng):
    """You took top for the column and left for the row.

    The first index of an image is the row: image[top : top + size, left : left + size].
    """
    h, w = image.shape[:2]
    top, left = rng.integers(0, h - size + 1), rng.integers(0, w - size + 1)
    return image[left : left + size, top : top + size]


def random_crop__height_and_width_exchanged(image, size, rng):
    """You drew the row from the width and the column from the height.

    image.shape begins with the height: as many rows as h. Where the image is wider than high, your
    square can stick out below.
    """
    w, h = image.shape[:2]
    top, left = rng.integers(0, h - size + 1), rng.integers(0, w - size + 1)
    return image[top : top + size, left : left + size]


def random_crop__never_the_last_place(image, size, rng):
    """You left out the + 1: the last row and the last column are never in a crop.

    The end of rng.integers is not included. In 5 rows a square of 3 can begin at 0, 1 or 2, and
    rng.integers(0, 2) gives only 0 and 1.
    """
    h, w = image.shape[:2]
    top, left = rng.integers(0, h - size), rng.integers(0, w - size)
    return image[top : top + size, left : left + size]


def random_crop__sticks_out(image, size, rng):
    """Your square can begin anywhere, so it may stick out, and then it comes out smaller.

    The last row where it fits is h - size. Draw up to, but not including, h - size + 1.
    """
    h, w = image.shape[:2]
    top, left = rng.integers(0, h), rng.integers(0, w)
    return image[top : top + size, left : left + size]


def random_crop__one_place_too_many(image, size, rng):
    """You drew from one place too many: a square that begins at h - size + 1 sticks out by a row.

    The places are 0 to h - size, and there are h - size + 1 of them; the end is not included.
    """
    h, w = image.shape[:2]
    top, left = rng.integers(0, h - size + 2), rng.integers(0, w - size + 2)
    return image[top : top + size, left : left + size]


def random_crop__one_draw_for_both(image, size, rng):
    """You drew one number for both: the squares all lie on the diagonal.

    Draw a second one for the column.
    """
    place = rng.integers(0, min(image.shape[:2]) - size + 1)
    return image[place : place + size, place : place + size]


def random_crop__the_columns_as_the_rows(image, size, rng):
    """You drew the column from the height too: the column's range comes from the width.

    h and w are the first two numbers of image.shape. A square image hides it.
    """
    h = image.shape[0]
    top, left = rng.integers(0, h - size + 1), rng.integers(0, h - size + 1)
    return image[top : top + size, left : left + size]


def random_crop__the_rows_as_the_columns(image, size, rng):
    """You drew the row from the width too: the row's range comes from the height.

    h and w are the first two numbers of image.shape. A square image hides it.
    """
    w = image.shape[1]
    top, left = rng.integers(0, w - size + 1), rng.integers(0, w - size + 1)
    return image[top : top + size, left : left + size]


def random_crop__up_to_size(image, size, rng):
    """You cut up to row `size`: the slice ends at top + size.

    image[2:3] is one row. image[2 : 2 + 3] is three.
    """
    h, w = image.shape[:2]
    top, left = rng.integers(0, h - size + 1), rng.integers(0, w - size + 1)
    return image[top:size, left:size]


def random_crop__one_row_too_many(image, size, rng):
    """Your crop has one row and one column too many: a slice leaves its end out by itself.

    image[2 : 2 + 3] are the rows 2, 3 and 4: three.
    """
    h, w = image.shape[:2]
    top, left = rng.integers(0, h - size + 1), rng.integers(0, w - size + 1)
    return image[top : top + size + 1, left : left + size + 1]


def random_crop__one_row_too_few(image, size, rng):
    """Your crop has one row and one column too few: a slice leaves its end out by itself.

    image[2 : 2 + 3] are the rows 2, 3 and 4: three. Nothing is to be taken off.
    """
    h, w = image.shape[:2]
    top, left = rng.integers(0, h - size + 1), rng.integers(0, w - size + 1)
    return image[top : top + size - 1, left : left + size - 1]


def random_crop__in_the_middle(image, size, rng):
    """Your crop is always the same, in the middle of the image; it should be at a random place.

    Draw top and left by rng.integers.
    """
    top, left = ((side - size) // 2 for side in image.shape[:2])
    return image[top : top + size, left : left + size]


def random_crop__in_the_corner(image, size, rng):
    """Your crop is always the corner at the top left; it should be at a random place.

    Draw top and left by rng.integers.
    """
    return image[:size, :size]


def random_crop__picks_rows_at_random(image, size, rng):
    """You drew each row and each column by itself; asked is a square of neighbours.

    Draw where the square begins, and take what lies beside it.
    """
    h, w = image.shape[:2]
    rows, columns = rng.integers(0, h, size=size), rng.integers(0, w, size=size)
    return image[rows][:, columns]


def random_crop__draws_by_the_global_generator(image, size, rng):
    """Your crop does not come from the generator that you are given.

    It is a square of the right size, but at another place. Call rng.integers, and neither np.random
    nor a generator of your own.
    """
    h, w = image.shape[:2]
    top, left = np.random.randint(0, h - size + 1), np.random.randint(0, w - size + 1)
    return image[top : top + size, left : left + size]


def random_crop__blanks_what_is_outside(image, size, rng):
    """Your crop is as large as the image, with 0 round it; asked is the square alone.

    A slice gives just the part: size by size.
    """
    h, w = image.shape[:2]
    top, left = rng.integers(0, h - size + 1), rng.integers(0, w - size + 1)
    made = np.zeros_like(image)
    made[top : top + size, left : left + size] = image[top : top + size, left : left + size]
    return made
