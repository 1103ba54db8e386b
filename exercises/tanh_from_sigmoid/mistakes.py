"""Wrong answers that people really write; the docstring is what the learner is told."""

import math

import numpy as np


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def tanh_from_sigmoid__forgets_the_inner_two(z):
    """Your curve is tanh(z / 2), half as steep: at 1 you give 0.4621, not 0.7616.

    There are two 2s in the identity. The sigmoid must get twice z, so that at z = 1 it is
    sigmoid(2) = 0.8808 that is stretched: 2 * 0.8808 - 1 = 0.7616.
    """
    return 2 * _sigmoid(z) - 1


def tanh_from_sigmoid__forgets_the_outer_two(z):
    """You moved the sigmoid down without stretching it: your values run from -1 to 0.

    At 0 you give -0.5. First double the sigmoid, so that it runs from 0 to 2; then subtract
    1.
    """
    return _sigmoid(2 * z) - 1


def tanh_from_sigmoid__forgets_to_subtract_one(z):
    """You stretched the sigmoid without moving it down: your values run from 0 to 2.

    At 0 you give 1, and tanh(0) is 0. The last step is still missing.
    """
    return 2 * _sigmoid(2 * z)


def tanh_from_sigmoid__subtracts_before_doubling(z):
    """You subtracted 1 before doubling: your values run from -2 to 0.

    At 0 you give 2 * (0.5 - 1) = -1. Double first, then subtract: 2 * 0.5 - 1 = 0.
    """
    return 2 * (_sigmoid(2 * z) - 1)


def tanh_from_sigmoid__subtracts_inside_the_sigmoid(z):
    """You subtracted 1 inside the sigmoid, from 2z: at 0 you give -0.4621, not 0.

    Close the bracket after 2z. The 1 is subtracted last, from the doubled result.
    """
    return 2 * _sigmoid(2 * z - 1)


def tanh_from_sigmoid__only_the_inner_two(z):
    """You returned sigmoid(2z): at 0 it gives 0.5, at 1 it gives 0.8808.

    It runs from 0 to 1, and tanh runs from -1 to 1. Two steps are left: double it, subtract
    1.
    """
    return _sigmoid(2 * z)


def tanh_from_sigmoid__returns_the_sigmoid(z):
    """You returned sigmoid(z) itself: at 0 it gives 0.5, and tanh(0) is 0.

    The identity changes it in three places: 2z goes in, the result is doubled, and 1 is
    subtracted.
    """
    return _sigmoid(z)


def tanh_from_sigmoid__forgets_the_inner_two_and_the_one(z):
    """You returned 2 * sigmoid(z): at 0 it gives 1, and your values run from 0 to 2.

    The sigmoid must get 2z instead of z, and at the end 1 is subtracted.
    """
    return 2 * _sigmoid(z)


def tanh_from_sigmoid__only_subtracts_one(z):
    """You returned sigmoid(z) - 1: at 0 it gives -0.5, and your values run from -1 to 0.

    Both 2s are missing: the sigmoid must get 2z, and its result is doubled before 1 is
    subtracted.
    """
    return _sigmoid(z) - 1


def tanh_from_sigmoid__upside_down(z):
    """Your curve is upside down: at 1 you give -0.7616, and tanh(1) is 0.7616.

    Either the minus in the sigmoid's exponent is missing, or the subtraction is turned
    round: it is the doubled sigmoid minus 1.
    """
    return 1 - 2 * _sigmoid(2 * z)


def tanh_from_sigmoid__sigmoid_without_brackets(z):
    """Your sigmoid is (1 / 1) + e^-z, because the division comes before the sum.

    At 0 your sigmoid gives 2, so your tanh gives 3. A sigmoid is never above 1: the whole
    sum 1 + e^-z belongs in brackets.
    """
    return 2 * (1 / 1 + np.exp(-2 * z)) - 1


def tanh_from_sigmoid__fraction_without_brackets(z):
    """Your fraction is (2 / 1) + e^-2z, because the division comes before the sum.

    At 0 you give 2 + 1 - 1 = 2, and tanh(0) is 0. The sum below the line belongs in
    brackets: 2 / (1 + 1) - 1 = 0.
    """
    return 2 / 1 + np.exp(-2 * z) - 1


def tanh_from_sigmoid__brackets_around_too_much(z):
    """You computed 2 / (1 + e^-2z - 1): the -1 slipped below the line.

    At 0 you give 2, and tanh(0) is 0. Close the bracket after the exponential, and subtract
    1 from the whole fraction.
    """
    return 2 * np.exp(2 * z)


def tanh_from_sigmoid__doubles_z_twice(z):
    """Your curve is tanh(2z), twice too steep: at 1 you give 0.964, not 0.7616.

    Perhaps z is doubled in the call and again in the exponent. Once, in the call of the
    sigmoid, is right.
    """
    return 2 * _sigmoid(4 * z) - 1


def tanh_from_sigmoid__halves_z(z):
    """You halved z where it is doubled: at 1 you give 0.2449, not 0.7616.

    The sigmoid must get 2z: tanh is the steeper of the two curves.
    """
    return 2 * _sigmoid(z / 2) - 1


def tanh_from_sigmoid__squares_z(z):
    """You squared z where it is doubled: at -1 you give the same as at 1.

    The sigmoid must get 2 * z. A square is never negative, so your curve never goes below
    0.
    """
    return 2 * _sigmoid(np.square(z)) - 1


def tanh_from_sigmoid__squares_the_sigmoid(z):
    """You squared the sigmoid where it is doubled: at 0 you give 0.25 - 1 = -0.75.

    2 * sigmoid(2z), not sigmoid(2z) ** 2: at 0 it is 2 * 0.5 - 1 = 0.
    """
    return _sigmoid(2 * z) ** 2 - 1


def tanh_from_sigmoid__returns_the_slope(z):
    """You returned the slope of tanh, 1 - tanh²: at 0 it gives 1.

    Here the value itself is asked: 0 at 0, and 0.7616 at 1.
    """
    return 1 - np.tanh(z) ** 2


def tanh_from_sigmoid__one_number_at_a_time(z):
    """Your formula works for a single number only; an array makes it stop.

    math.exp and float take one number. np.exp takes a number or a whole array, entry by
    entry.
    """
    return 2 / (1 + math.exp(-2 * z)) - 1


def tanh_from_sigmoid__if_on_an_array(z):
    """An `if` asks one question, but an array holds many entries with many answers.

    Python stops rather than guess. np.where(condition, a, b) chooses entry by entry.
    """
    if z >= 0:
        return 2 / (1 + np.exp(-2 * z)) - 1
    return 1 - 2 / (1 + np.exp(2 * z))


def tanh_from_sigmoid__stores_in_integers(z):
    """Your result is stored as integers where z holds integers: 0.7616 becomes 0.

    zeros_like, empty_like and copy take over the type of z. Ask for floats: dtype=float.
    """
    a = np.zeros_like(z)
    a[...] = np.tanh(z)
    return a
