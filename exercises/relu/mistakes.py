"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def relu__asks_one_question_of_many_entries(z):
    """A single number works, but an array makes your code stop with a ValueError.

    Python's `max` and `if` need one yes or no, and an array of four entries has four answers.
    NumPy has functions that compare every entry with 0.
    """
    if z > 0:
        return z
    return 0


def relu__keeps_the_negatives(z):
    """You kept the smaller of z and 0: at 3 you give 0, at -3 you give -3.

    It is the other way round: ReLU keeps what is above 0 and replaces what is below.
    """
    return np.minimum(z, 0)


def relu__keeps_the_negatives_and_loses_nan(z):
    """You kept z where it is negative: at 3 you give 0, at -3 you give -3.

    It is the other way round: ReLU keeps what is above 0 and replaces what is below. (And nan,
    which is neither above nor below 0, has to stay nan.)
    """
    return np.where(np.less(z, 0), z, 0)


def relu__takes_away_the_sign(z):
    """You returned the size of z: at -3 you give 3, and ReLU of -3 is 0.

    ReLU does not turn a negative number round, it replaces it by 0.
    """
    return np.abs(z)


def relu__is_mirrored(z):
    """Your curve is the ReLU of -z: at 3 you give 0, at -3 you give 3.

    The wrong side is kept, and there is a minus too many. ReLU keeps what is above 0: 3 stays 3,
    and -3 becomes 0.
    """
    return np.maximum(np.negative(z), 0)


def relu__answers_yes_or_no(z):
    """You returned whether z is above 0, as 1 or 0: at 3 you give 1 instead of 3.

    The comparison finds the entries to keep. What is kept is z itself: 3 stays 3, 0.5 stays 0.5.
    """
    return np.where(np.greater(z, 0), 1.0, 0.0)


def relu__answers_yes_or_no_with_zero_as_yes(z):
    """You returned whether z is at least 0, as 1 or 0: at 3 you give 1 instead of 3.

    That is a step, the next exercise. ReLU keeps z itself: 3 stays 3, 0.5 stays 0.5.
    """
    return np.where(np.greater_equal(z, 0), 1.0, 0.0)


def relu__returns_the_sign(z):
    """You returned the sign of z: 1 at 3, -1 at -3.

    ReLU keeps a positive number as it is (3 stays 3) and replaces a negative one by 0.
    """
    return np.sign(z)


def relu__lets_some_through(z):
    """You let a hundredth of a negative z through: at -3 you give -0.03.

    That is leaky ReLU, the next exercise. Plain ReLU gives exactly 0 there.
    """
    return np.where(np.less(z, 0), 0.01 * np.asarray(z), z)


def relu__stops_at_one(z):
    """Your curve stops at 1: at 3 you give 1 instead of 3.

    ReLU has no upper end. Below 0 it gives 0, above 0 it gives z, however large.
    """
    return np.clip(z, 0, 1)


def relu__stops_at_six(z):
    """Your curve stops at 6: 1000 becomes 6.

    A curve cut off at 6 exists and is called ReLU6, but the one asked here has no upper end.
    """
    return np.clip(z, 0, 6)


def relu__never_below_one(z):
    """You took the larger of z and 1: at -3 you give 1, and at 0.5 too.

    The corner of ReLU is at 0: compare with 0.
    """
    return np.maximum(z, 1)


def relu__starts_at_one(z):
    """You keep z only from 1 upwards: 0.5 becomes 0.

    The corner of ReLU is at 0: every number above 0 is kept, 0.5 and 0.00001 as well.
    """
    return np.where(np.less(z, 1), 0, z)


def relu__maximum_along_an_axis(z):
    """You took the largest entry along an axis: four entries come out as fewer.

    np.max(z, 0) reads the 0 as an axis: it looks for the largest entry among those of z. What is
    asked is the larger of two numbers, an entry and 0, for each entry separately.
    """
    return np.max(z, 0)


def relu__one_maximum_for_all(z):
    """You returned one number for the whole array: the larger of 0 and its largest entry.

    Each entry is compared with 0 by itself, so four entries give four results.
    """
    return np.maximum(np.max(z), 0)


def relu__picks_out_the_positive(z):
    """You dropped the entries that are not above 0: four entries come out as two.

    Every entry keeps its place. -3 is not taken out, it is replaced by 0.
    """
    return z[z > 0]


def relu__picks_out_the_positive_and_zero(z):
    """You dropped the negative entries: four entries come out as three.

    Every entry keeps its place. -3 is not taken out, it is replaced by 0.
    """
    return z[z >= 0]


def relu__loops_over_the_rows(z):
    """A loop over z goes through its rows: right for one axis, but not for more or for none.

    In a table the loop meets whole rows, and a plain number cannot be looped over at all. NumPy's
    functions that work entry by entry need no loop, whatever the shape. (Python's max(0, nan) is
    0, too: nan should stay nan.)
    """
    return [max(0, entry) for entry in z]


def relu__loops_over_the_rows_and_keeps_nan(z):
    """A loop over z goes through its rows: right for one axis, but not for more or for none.

    In a table the loop meets whole rows, and a plain number cannot be looped over at all. NumPy's
    functions that work entry by entry need no loop, whatever the shape.
    """
    return [max(entry, 0) for entry in z]


def relu__indexes_with_brackets(z):
    """You pick entries of z with [...], and a plain number has no entries to pick.

    If you assign into z[...] there is a second fault: the caller's own array is changed. A NumPy
    function that compares every entry with 0 and makes a new array has neither.
    """
    z[z < 0]
    return np.maximum(z, 0)


def relu__copies_a_plain_number(z):
    """Arrays come out right, but a plain number stops your code: it has no methods of arrays.

    2.5 has no .copy(), .clip() or .shape. NumPy's functions, written np.something(z), take a
    plain number as well as an array.
    """
    a = z.copy()
    a[a < 0] = 0
    return a


def relu__turns_nan_into_zero(z):
    """Numbers come out right, but you turn nan into 0, and that hides a fault.

    nan > 0 is False, so a choice by comparison sends nan to the branch with the 0; np.fmax
    prefers the number, too. Another function of NumPy lets nan through.
    """
    return np.where(np.greater(z, 0), z, 0)


def relu__turns_minus_inf_into_nan(z):
    """Numbers come out right, but -inf gives nan where 0 is asked.

    -inf * 0 is nan, and so is -inf + inf. Choose between z and 0 without multiplying or adding.
    """
    return np.asarray(z) * np.greater(z, 0)


def relu__is_softplus(z):
    """Your curve is round at 0, log(1 + e^z): it is called softplus.

    ReLU has a sharp corner: exactly 0 up to z = 0, then z itself. No exponential is needed.
    """
    return np.logaddexp(0, z)


def relu__is_softplus_written_out(z):
    """Your curve is round at 0, log(1 + e^z): it is called softplus.

    ReLU has a sharp corner: exactly 0 up to z = 0, then z itself. No exponential is needed.
    """
    return np.log1p(np.exp(z))


def relu__is_tanh(z):
    """Your curve is tanh: at 3 it gives 0.9951, and it never reaches 1.

    ReLU has no upper end: it gives z itself wherever z is above 0, and 0 elsewhere.
    """
    return np.tanh(z)


def relu__is_a_sigmoid(z):
    """Your curve is the sigmoid: at 3 it gives 0.9526, at 0 it gives 0.5.

    ReLU has no upper end: it gives z itself wherever z is above 0, and 0 elsewhere.
    """
    return 1 / (1 + np.exp(np.negative(z, dtype=float)))


def relu__is_upside_down(z):
    """You returned minus the ReLU: at 3 you give -3.

    The larger of z and 0 is never below 0. There is a minus too many.
    """
    return -np.maximum(z, 0)


def relu__adds_one(z):
    """Every value is 1 too large: at -3 you give 1, and ReLU gives 0.

    Nothing is added: it is the larger of z and 0, and that is all.
    """
    return np.maximum(z, 0) + 1


def relu__cuts_off_the_fraction(z):
    """Your results are whole numbers: 0.5 becomes 0.

    int() and an array of integers cut off what comes after the point. Keep the type of z, or ask
    for floats.
    """
    return np.maximum(z, 0).astype(int)


def relu__cuts_off_the_fraction_of_floats(z):
    """Your results are whole numbers: 0.5 becomes 0.

    Rounding down and `//` take away what comes after the point. ReLU gives z itself where z is
    above 0.
    """
    return np.floor(np.maximum(z, 0))


def relu__stops_at_one_on_both_sides(z):
    """You cut z off at -1 and 1: at -3 you give -1, at 3 you give 1.

    ReLU has one limit only: nothing below 0. Above 0 it gives z, however large.
    """
    return np.clip(z, -1, 1)


def relu__answers_yes_or_no_and_keeps_nan(z):
    """You returned whether z is above 0, as 1 or 0: at 3 you give 1 instead of 3.

    The comparison finds the entries to keep. What is kept is z itself: 3 stays 3, 0.5 stays 0.5.
    """
    return np.heaviside(z, 0)


def relu__starts_at_one_and_loses_nan(z):
    """You keep z only from 1 upwards: 0.5 becomes 0.

    The corner of ReLU is at 0: every number above 0 is kept, 0.5 and 0.00001 as well.
    """
    return np.where(np.greater_equal(z, 1), z, 0)


def relu__puts_one_for_the_negatives(z):
    """Where z is not above 0 you give 1: at -3 ReLU gives 0.

    The larger of -3 and 0 is 0.
    """
    return np.where(np.greater(z, 0), z, 1)


def relu__makes_nan_and_inf_finite(z):
    """Numbers come out right, but inf becomes 1.8e308 and nan becomes 0.

    np.nan_to_num does that. A result that has gone wrong must stay visible: let inf and nan be.
    """
    return np.nan_to_num(np.maximum(z, 0))


def relu__indexes_with_brackets_and_loses_nan(z):
    """You pick entries of z with [...]: a plain number has none, and nan is never picked.

    z > 0 is False for nan, so it stays the 0 that your new array began with. A NumPy function
    that compares every entry with 0 takes plain numbers too, and lets nan through.
    """
    z[z > 0]
    return np.where(z > 0, z, 0)


def relu__asks_a_plain_number_for_its_shape(z):
    """A plain number stops your code, having no .shape or .copy(), and nan becomes 0.

    NumPy's functions, written np.something(z), take a plain number as well as an array. And
    z > 0 is False for nan: choose a function that compares with 0 and lets nan through.
    """
    np.zeros(z.shape)
    return np.where(z > 0, z, 0)
