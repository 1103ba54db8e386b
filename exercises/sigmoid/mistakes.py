"""Wrong answers that people really write; the docstring is what the learner is told."""

import math

import numpy as np


def sigmoid__forgets_the_brackets(z):
    """Your value is 1 + e^-z: at 0 that is 2, and a sigmoid is never above 1.

    If you did write a division: it comes before the sum, so 1 / 1 + e^-z is (1 / 1) + e^-z. The
    whole sum belongs below the line, in brackets: 1 / (1 + 1) = 0.5 at 0.
    """
    return 1 / 1 + np.exp(-z)


def sigmoid__falls_instead_of_rising(z):
    """Your curve is the sigmoid of -z: it falls from 1 to 0 instead of rising.

    At 2 you give 0.1192, the value for -2. Either the minus in the exponent is missing, or
    the two halves of the curve are swapped. A large positive z must come out near 1.
    """
    return np.exp(-np.maximum(z, 0)) / (1 + np.exp(-np.abs(z)))


def sigmoid__falls_and_overflows(z):
    """Your curve is the sigmoid of -z, and at -1000 it divides inf by inf: nan.

    e^-z / (1 + e^-z) falls from 1 to 0; at 2 it gives 0.1192, the value for -2. It is 1,
    not e^-z, that stands above 1 + e^-z.
    """
    return np.exp(-z) / (1 + np.exp(-z))


def sigmoid__overflows_at_a_thousand(z):
    """Your formula is right, but at 1000 it divides inf by inf, which gives nan.

    e^1000 does not fit into a float. e^z / (1 + e^z) is safe only where z is negative;
    where z is positive use 1 / (1 + e^-z). Multiplying by 0 does not remove a nan: 0 * nan
    is nan.
    """
    return np.exp(z) / (1 + np.exp(z))


def sigmoid__subtracts_the_exponential(z):
    """You divided by 1 - e^-z; at 0 that is a division by 1 - 1 = 0.

    The sum below the line has a plus: 1 / (1 + e^-z). At 0 it is 1 / (1 + 1) = 0.5.
    """
    return 1 / (1 - np.exp(-z))


def sigmoid__forgets_the_one(z):
    """Your value is 1 / e^-z, which is e^z: at 0 it gives 1, at 2 it gives 7.39.

    The 1 below the line is what keeps the curve under 1: 1 / (1 + e^-z).
    """
    return np.exp(z)


def sigmoid__only_the_exponential(z):
    """You returned e^-z, one part of the formula: at 0 it gives 1, at 2 it gives 0.1353.

    Two steps are left: add 1, and then divide 1 by that sum.
    """
    return np.exp(-z)


def sigmoid__is_tanh(z):
    """Your curve is tanh: it runs from -1 to 1 and is 0 at 0.

    The sigmoid runs from 0 to 1 and is 0.5 at 0: 1 / (1 + e^-z).
    """
    return np.tanh(z)


def sigmoid__is_centred_on_zero(z):
    """Your curve runs from -1 to 1: it is 2 * sigmoid(z) - 1, and 0 at 0.

    The sigmoid itself lies between 0 and 1 and is 0.5 at 0. Nothing is doubled and nothing
    is subtracted.
    """
    return np.tanh(z / 2)


def sigmoid__of_twice_z(z):
    """Your curve is the sigmoid of 2z: at 2 you give 0.982, the value for 4.

    If you went by tanh, halve z first: sigmoid(z) = (1 + tanh(z / 2)) / 2. Otherwise the
    exponent is -z alone.
    """
    return (1 + np.tanh(z)) / 2


def sigmoid__returns_its_slope(z):
    """You returned the slope of the sigmoid, a * (1 - a): at 0 it gives 0.25.

    The slope has an exercise of its own. Here the value itself is asked: 0.5 at 0.
    """
    a = 1 / (1 + np.exp(-z))
    return a * (1 - a)


def sigmoid__applied_twice(z):
    """You took the sigmoid of the sigmoid: at 0 it gives 0.622 instead of 0.5.

    Apply the formula once, to z itself.
    """
    a = 1 / (1 + np.exp(-z))
    return 1 / (1 + np.exp(-a))


def sigmoid__of_the_size_of_z(z):
    """Your curve never goes below 0.5: at -2 you give 0.8808, the value for 2.

    The size of z is right inside the exponential, but a negative z needs e^z above the line
    as well: e^-2 / (1 + e^-2) = 0.1192.
    """
    return 1 / (1 + np.exp(-np.abs(z)))


def sigmoid__rounds_to_a_class(z):
    """You gave only 0s and 1s: a class, where a value between 0 and 1 is asked.

    Comparing with a threshold comes later, when a decision is needed. At 0, 2 and -2 the
    values are 0.5, 0.8808 and 0.1192.
    """
    return np.where(np.greater_equal(z, 0), 1.0, 0.0)


def sigmoid__rounds_to_a_class_with_zero_below(z):
    """You gave only 0s and 1s: a class or a rounded number, where a value is asked.

    Leave out the rounding or the comparison. At 0, 2 and -2 the values are 0.5, 0.8808 and
    0.1192.
    """
    return np.where(np.greater(z, 0), 1.0, 0.0)


def sigmoid__is_a_softmax(z):
    """You divided each exponential by the sum of all of them: that is softmax.

    The sigmoid looks at one entry at a time: the others play no part. Divide 1 by the
    entry's own 1 + e^-z.
    """
    e = np.exp(z - np.max(z))
    return e / np.sum(e)


def sigmoid__is_an_unshifted_softmax(z):
    """You divided each exponential by the sum of all of them: that is softmax.

    The sigmoid looks at one entry at a time: the others play no part. Divide 1 by the
    entry's own 1 + e^-z.
    """
    e = np.exp(z)
    return e / np.sum(e)


def sigmoid__one_number_at_a_time(z):
    """Your formula works for a single number only; an array makes it stop.

    math.exp and float take one number. np.exp takes a number or a whole array, entry by
    entry.
    """
    e = math.exp(-abs(z))
    return (1 if z >= 0 else e) / (1 + e)


def sigmoid__one_number_and_overflows(z):
    """math.exp takes a single number, and math.exp(1000) stops with an OverflowError.

    np.exp takes a number or a whole array, entry by entry. Then let it see numbers below 0
    only, so that nothing overflows.
    """
    return 1 / (1 + math.exp(-z))


def sigmoid__if_on_an_array(z):
    """An `if` asks one question, but an array holds many entries with many answers.

    Python stops rather than guess. np.where(condition, a, b) chooses entry by entry.
    """
    if z >= 0:
        return 1 / (1 + np.exp(-z))
    return np.exp(z) / (1 + np.exp(z))


def sigmoid__stores_in_integers(z):
    """Your result is stored as integers where z holds integers: 0.98 becomes 0.

    zeros_like, empty_like and copy take over the type of z. Ask for floats: dtype=float.
    """
    z = np.asarray(z)
    a = np.zeros_like(z)
    a[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    a[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return a


def sigmoid__stores_in_integers_and_indexes_a_number(z):
    """Integers in give integers out (0.98 becomes 0), and a plain number stops your code.

    zeros_like takes over the type of z: ask for dtype=float. And a plain number cannot be
    indexed with [...]: np.asarray(z) makes an array of it first.
    """
    a = np.zeros_like(z)
    a[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    a[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return a


def sigmoid__indexes_a_plain_number(z):
    """Arrays come out right, but a plain number stops your code with a TypeError.

    A plain number has no entries to pick with [...] and no length to loop over. np.where or
    np.abs need no indexing; or make an array of it first with np.asarray(z).
    """
    a = np.zeros_like(z, dtype=float)
    a[z >= 0] = 1 / (1 + np.exp(-z[z >= 0]))
    a[z < 0] = np.exp(z[z < 0]) / (1 + np.exp(z[z < 0]))
    return a


def sigmoid__forgets_the_line_below_zero(z):
    """Where z is negative you returned e^z alone: at -2 it gives 0.1353, not 0.1192.

    The sum below the line belongs to both halves: e^-2 / (1 + e^-2) = 0.1353 / 1.1353.
    """
    return np.where(np.greater_equal(z, 0), 1 / (1 + np.exp(-np.abs(z))), np.exp(-np.abs(z)))


def sigmoid__is_zero_below_zero(z):
    """Where z is negative you returned 0: at -2 the value is 0.1192.

    The sigmoid never reaches 0. Below 0 use e^z / (1 + e^z), which is safe there.
    """
    return np.where(np.greater_equal(z, 0), 1 / (1 + np.exp(-np.abs(z))), 0.0)


def sigmoid__returns_its_logarithm(z):
    """You returned the logarithm of the sigmoid: at 0 it gives -0.6931.

    A sigmoid lies between 0 and 1. Leave out the logarithm, or take the exponential at the end.
    """
    return np.minimum(z, 0) - np.log(1 + np.exp(-np.abs(z)))


def sigmoid__clips_at_thirty(z):
    """You cut z off at about ±30, but the curve still moves there: 1e-13 is not 0.

    Cutting off keeps exp from overflowing, if it is done where the curve is flat to the last
    digit, say at ±500. Better: let exp see numbers below 0 only, and cut nothing.
    """
    return 1 / (1 + np.exp(-np.clip(z, -30, 30)))


def sigmoid__clips_at_twenty(z):
    """You cut z off at about ±20, but the curve still moves there: 2e-9 is not 0.

    Cutting off keeps exp from overflowing, if it is done where the curve is flat to the
    last digit, say at ±500. Better: let exp see numbers below 0 only, and cut nothing.
    """
    return 1 / (1 + np.exp(-np.clip(z, -20, 20)))


def sigmoid__clips_at_ten(z):
    """You cut z off at ±10, but the curve still moves there: beyond it you are 5e-5 off.

    Cutting off keeps exp from overflowing, if it is done where the curve is flat to the
    last digit, say at ±500. Better: let exp see numbers below 0 only, and cut nothing.
    """
    return 1 / (1 + np.exp(-np.clip(z, -10, 10)))
