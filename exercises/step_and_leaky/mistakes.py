"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def step__is_zero_at_zero(z):
    """Your step at exactly 0 gives 0, and the task asks for 1 there.

    The yes begins at 0 and includes it: the comparison is "0 or above".
    """
    return np.where(np.greater(z, 0), 1.0, 0.0)


def step__is_a_half_at_zero(z):
    """Your step at exactly 0 gives 0.5, and the task asks for 1 there.

    A step answers yes or no, with nothing between. If you use np.heaviside, its second argument
    is the value at 0.
    """
    return np.heaviside(z, 0.5)


def step__returns_the_sign(z):
    """You returned the sign of z: -1 at -2, and 0 at 0.

    Below 0 the step is 0, not -1; at exactly 0 it is 1.
    """
    return np.sign(z)


def step__is_minus_one_below_zero(z):
    """Where z is below 0 you give -1: at -2 the step is 0.

    Some books use -1 and 1. Here no is 0 and yes is 1.
    """
    return np.where(np.greater_equal(z, 0), 1.0, -1.0)


def step__is_minus_one_up_to_zero(z):
    """Where z is 0 or below you give -1: at -2 the step is 0, and at exactly 0 it is 1.

    Some books use -1 and 1. Here no is 0, yes is 1, and 0 itself counts as yes.
    """
    return np.where(np.greater(z, 0), 1.0, -1.0)


def step__is_upside_down(z):
    """Your step goes down: 1 at -2, and 0 at 2 and at 0.

    Turn the comparison round, or swap the two values.
    """
    return np.where(np.less(z, 0), 1.0, 0.0)


def step__is_upside_down_with_zero_as_yes(z):
    """Your step goes down: 1 at -2 and at 0, and 0 at 2.

    Turn the comparison round, or swap the two values; 0 itself stays with the yes.
    """
    return np.where(np.less_equal(z, 0), 1.0, 0.0)


def step__starts_at_one(z):
    """Your step begins at 1: at 0 and at 0.5 you give 0.

    The step is at 0: compare z with 0, and compare before any rounding to whole numbers.
    """
    return np.where(np.greater_equal(z, 1), 1.0, 0.0)


def step__starts_at_a_half(z):
    """Your step begins at 0.5: at 0 you give 0.

    0.5 is the threshold for a probability, such as a sigmoid gives. The step compares z with 0.
    """
    return np.where(np.greater_equal(z, 0.5), 1.0, 0.0)


def step__starts_above_a_half(z):
    """Your step begins above 0.5: at 0 and at 0.5 you give 0.

    0.5 is the threshold for a probability, such as a sigmoid gives. The step compares z with 0.
    """
    return np.where(np.greater(z, 0.5), 1.0, 0.0)


def step__returns_the_relu(z):
    """Where z is above 0 you return z itself: that is ReLU. At 2 the step is 1.

    A step has only two values: 1 for every z of 0 or above, 0 for the others.
    """
    return np.maximum(z, 0)


def step__is_a_sigmoid(z):
    """Your curve is the sigmoid: at 0 it gives 0.5, and at 2 it gives 0.8808.

    A step has only two values, 0 and 1, and jumps from one to the other at 0.
    """
    return 1 / (1 + np.exp(-np.clip(z, -700, 700)))


def step__is_one_everywhere(z):
    """Your step gives 1 everywhere: at -2 it is 0.

    Check the comparison, and what is returned when it is False.
    """
    return np.ones(np.shape(z))


def step__is_zero_everywhere(z):
    """Your step gives 0 everywhere: at 2 and at 0 it is 1.

    Check the comparison, and what is returned when it is True.
    """
    return np.zeros(np.shape(z))


def step__asks_one_question_of_many_entries(z):
    """An `if` asks one question, but an array holds many entries with many answers.

    Python stops rather than guess. A comparison by itself, z >= ..., answers entry by entry, and
    np.where chooses entry by entry.
    """
    return 1 if z >= 0 else 0


def step__asks_one_question_and_is_zero_at_zero(z):
    """An `if` asks one question, but an array holds many entries with many answers.

    Python stops rather than guess. np.where chooses entry by entry. And the step at exactly 0 is
    1: yours is 0 there.
    """
    return 1 if z > 0 else 0


def step__one_number_at_a_time(z):
    """A single number works, but int() or float() of a whole array makes your code stop.

    int and float make one number. To turn an array of True and False into numbers, multiply it by
    1, use .astype(float), or choose with np.where.
    """
    return float(z >= 0)


def step__writes_into_z(z):
    """You pick entries of z with [...], and a plain number has no entries to pick.

    If you assign into z[...] there is a second fault: the caller's own array is changed. np.where
    takes numbers and arrays, and makes a new array.
    """
    z[0]
    return np.where(z >= 0, 1.0, 0.0)


def leaky_relu__is_plain_relu(z, alpha=0.01):
    """Nothing leaks: where z is negative you give 0, as plain ReLU does.

    Leaky ReLU lets the fraction alpha of it through: at -2, with alpha 0.01, that is -0.02.
    """
    return np.maximum(z, 0)


def leaky_relu__ignores_alpha(z, alpha=0.01):
    """You always let 0.01 through, whatever alpha the caller asks for.

    The second parameter is what to multiply by: with alpha 0.1, -2 becomes -0.2.
    """
    return np.where(np.greater(z, 0), z, 0.01 * np.asarray(z))


def leaky_relu__has_the_default_of_the_keras_layer(z, alpha=0.3):
    """Your default for alpha is 0.3: without an alpha, -2 gives -0.6 instead of -0.02.

    That is the default of Keras' LeakyReLU layer. The one asked here is 0.01.
    """
    return np.where(np.greater(z, 0), z, alpha * np.asarray(z))


def leaky_relu__has_the_default_of_the_keras_function(z, alpha=0.2):
    """Your default for alpha is 0.2: without an alpha, -2 gives -0.4 instead of -0.02.

    That is the default of Keras' leaky_relu function. The one asked here is 0.01.
    """
    return np.where(np.greater(z, 0), z, alpha * np.asarray(z))


def leaky_relu__has_a_default_of_a_tenth(z, alpha=0.1):
    """Your default for alpha is 0.1: without an alpha, -2 gives -0.2 instead of -0.02.

    The default asked here is 0.01, a hundredth.
    """
    return np.where(np.greater(z, 0), z, alpha * np.asarray(z))


def leaky_relu__puts_alpha_for_alpha_times_z(z, alpha=0.01):
    """Where z is negative you give alpha itself: at -2 that is 0.01 instead of -0.02.

    alpha is a fraction of z: multiply z by it.
    """
    return np.where(np.greater_equal(z, 0), z, alpha)


def leaky_relu__puts_alpha_for_alpha_times_z_at_zero_too(z, alpha=0.01):
    """Where z is 0 or negative you give alpha itself: at -2 that is 0.01 instead of -0.02.

    alpha is a fraction of z: multiply z by it.
    """
    return np.where(np.greater(z, 0), z, alpha)


def leaky_relu__takes_the_larger_of_alpha_and_z(z, alpha=0.01):
    """You took the larger of alpha and z: at -2 that is 0.01 instead of -0.02.

    alpha by itself is compared with nothing. It multiplies z: at -2 the leak is 0.01 * -2.
    """
    return np.maximum(alpha, z)


def leaky_relu__puts_minus_alpha(z, alpha=0.01):
    """Where z is negative you give -alpha: at -2 that is -0.01 instead of -0.02.

    The leak grows with z. alpha is a fraction of z: multiply z by it.
    """
    return np.where(np.less(z, 0), -alpha, z)


def leaky_relu__leaks_upwards(z, alpha=0.01):
    """Your leak has the wrong sign: at -2 you give 0.02 instead of -0.02.

    alpha * z is negative already, because z is. No minus and no abs is needed.
    """
    return np.where(np.greater(z, 0), z, alpha * np.abs(z))


def leaky_relu__takes_away_the_sign(z, alpha=0.01):
    """You returned the size of z: at -2 you give 2 instead of -0.02.

    A negative z stays negative and is made small: alpha times z.
    """
    return np.abs(z)


def leaky_relu__stops_at_minus_alpha(z, alpha=0.01):
    """You took the larger of z and -alpha: at -2 that is -0.01 instead of -0.02.

    The leak grows with z and has no lower end. alpha is a fraction of z: multiply z by it.
    """
    return np.maximum(z, -alpha)


def leaky_relu__leaks_the_rest(z, alpha=0.01):
    """You let 1 - alpha through: at -2 that is -1.98 instead of -0.02.

    alpha is the part that gets through, not the part that is held back.
    """
    return np.where(np.greater(z, 0), z, (1 - alpha) * np.asarray(z))


def leaky_relu__squares_alpha(z, alpha=0.01):
    """You multiplied by alpha twice: at -2 you give -0.0002 instead of -0.02.

    Perhaps one line makes the leak and the next one again. Once is asked.
    """
    return np.where(np.greater(z, 0), z, alpha * alpha * np.asarray(z))


def leaky_relu__adds_alpha_to_relu(z, alpha=0.01):
    """You added alpha to the ReLU: at 2 you give 2.01, and at -2 you give 0.01.

    Nothing is added. alpha multiplies a negative z; a positive one stays as it is.
    """
    return np.maximum(z, 0) + alpha


def leaky_relu__adds_alpha_below_zero(z, alpha=0.01):
    """Where z is negative you added alpha: at -2 that gives -1.99 instead of -0.02.

    alpha is a fraction of z: multiply z by it.
    """
    return np.where(np.less(z, 0), np.asarray(z) + alpha, z)


def leaky_relu__starts_at_one(z, alpha=0.01):
    """The corner of your curve is at 1: 0.5 becomes 0.005.

    Compare z with 0: every z above 0 stays as it is, 0.5 too.
    """
    return np.where(np.less(z, 1), alpha * np.asarray(z), z)


def leaky_relu__has_a_default_of_a_thousandth(z, alpha=0.001):
    """Your default for alpha is 0.001: without an alpha, -2 gives -0.002 instead of -0.02.

    The default asked here is 0.01, a hundredth.
    """
    return np.where(np.greater(z, 0), z, alpha * np.asarray(z))


def leaky_relu__leaks_on_the_wrong_side(z, alpha=0.01):
    """You made the positive side small: at 2 you give 0.02, and at -2 the whole -2.

    It is the other way round: above 0 z stays as it is, below 0 it is multiplied by alpha. With
    an alpha from 0 to 1 that makes the larger of z and alpha * z, not the smaller.
    """
    return np.minimum(z, alpha * np.asarray(z))


def leaky_relu__leaks_on_both_sides(z, alpha=0.01):
    """You multiplied every z by alpha: at 2 you give 0.02 instead of 2.

    Only negative entries are made small. Where z is 0 or above it stays as it is.
    """
    return alpha * np.asarray(z)


def leaky_relu__is_the_relu_of_the_leak(z, alpha=0.01):
    """You took the larger of 0 and alpha * z: at 2 you give 0.02, and at -2 you give 0.

    alpha belongs to the negative side only: 2 stays 2, and -2 becomes -0.02.
    """
    return np.maximum(0, alpha * np.asarray(z))


def leaky_relu__adds_the_leak_on_both_sides(z, alpha=0.01):
    """You added alpha * z everywhere: at 2 you give 2.02 instead of 2.

    ReLU plus a leak is a good idea, but the leak belongs to the negative side only.
    """
    return np.maximum(z, 0) + alpha * np.asarray(z)


def leaky_relu__divides_by_alpha(z, alpha=0.01):
    """You divided by alpha: at -2 you give -200 instead of -0.02.

    A leak is a small part of z: multiply by alpha.
    """
    return np.where(np.greater_equal(z, 0), z, np.divide(z, alpha))


def leaky_relu__takes_alpha_away(z, alpha=0.01):
    """Where z is negative you subtracted alpha: at -2 that gives -2.01 instead of -0.02.

    alpha is a fraction of z: multiply z by it.
    """
    return np.where(np.less(z, 0), np.asarray(z) - alpha, z)


def leaky_relu__returns_its_slope(z, alpha=0.01):
    """You returned how steep the curve is, 1 or alpha: at 2 you give 1 instead of 2.

    What is asked is its height: z, or alpha times z.
    """
    return np.where(np.greater(z, 0), 1.0, alpha)


def leaky_relu__returns_its_slope_with_one_at_zero(z, alpha=0.01):
    """You returned how steep the curve is, 1 or alpha: at 2 you give 1 instead of 2.

    What is asked is its height: z, or alpha times z. At exactly 0 that is 0.
    """
    return np.where(np.greater_equal(z, 0), 1.0, alpha)


def leaky_relu__is_an_elu(z, alpha=0.01):
    """Where z is negative you gave alpha * (e^z - 1): that is another activation, the ELU.

    It bends and never goes below -alpha. The leak is a straight line: alpha * z.
    """
    return np.where(np.greater(z, 0), z, alpha * np.expm1(np.minimum(z, 0)))


def leaky_relu__asks_one_question_of_many_entries(z, alpha=0.01):
    """A single number works, but an array makes your code stop with a ValueError.

    Python's `if` and `max` need one yes or no, and an array of four entries has four answers.
    np.where and np.maximum answer entry by entry.
    """
    return z if z > 0 else alpha * z


def leaky_relu__stores_in_integers(z, alpha=0.01):
    """Your result is stored as integers where z holds integers: -0.03 becomes 0.

    copy, zeros_like and empty_like take over the type of z. Ask for floats: dtype=float.
    """
    a = np.array(z)
    a[a < 0] = alpha * a[a < 0]
    return a


def leaky_relu__writes_into_z(z, alpha=0.01):
    """You pick entries of z with [...], and a plain number has no entries to pick.

    Assigning into z[...] has two more faults: the caller's own array is changed, and an array of
    integers cuts -0.03 off to 0. np.where takes numbers and arrays, and makes a new array.
    """
    a = z + 0
    a[z < 0] = alpha * z[z < 0]
    return a


def leaky_relu__indexes_a_plain_number(z, alpha=0.01):
    """Arrays come out right, but a plain number stops your code: it has no entries to pick.

    np.where takes numbers and arrays; or make an array of z first with np.asarray. If you assign
    into z[...] itself, the caller's own array is changed, too.
    """
    z[z < 0]
    return np.where(np.greater(z, 0), z, alpha * z)


def step__is_a_ramp(z):
    """You cut z off at 0 and 1: at 0.5 you give 0.5, and at 0 you give 0.

    A step has nothing between 0 and 1: it jumps. From 0 on, 0 included, it is 1.
    """
    return np.clip(z, 0, 1)


def step__loops_over_the_rows(z):
    """A loop over z goes through its rows: right for one axis, but not for more or for none.

    In a table the loop meets whole rows, and a plain number cannot be looped over at all. A
    comparison, and np.where, need no loop, whatever the shape.
    """
    return [1 if entry >= 0 else 0 for entry in z]


def step__copies_a_plain_number(z):
    """Arrays come out right, but a plain number stops your code: it has no methods of arrays.

    2.5 has no .copy(), .astype() or .shape. NumPy's functions, written np.something(z), take a
    plain number as well as an array.
    """
    z.copy()
    return np.where(z >= 0, 1.0, 0.0)


def leaky_relu__puts_minus_alpha_at_zero_too(z, alpha=0.01):
    """Where z is 0 or negative you give -alpha: at -2 that is -0.01 instead of -0.02.

    The leak grows with z. alpha is a fraction of z: multiply z by it.
    """
    return np.where(np.greater(z, 0), z, -alpha)


def leaky_relu__takes_alpha_away_at_zero_too(z, alpha=0.01):
    """Where z is 0 or negative you subtracted alpha: at -2 that gives -2.01 instead of -0.02.

    alpha is a fraction of z: multiply z by it.
    """
    return np.where(np.greater(z, 0), z, np.asarray(z) - alpha)


def leaky_relu__adds_alpha_up_to_zero(z, alpha=0.01):
    """Where z is 0 or negative you added alpha: at -2 that gives -1.99 instead of -0.02.

    alpha is a fraction of z: multiply z by it.
    """
    return np.where(np.greater(z, 0), z, np.asarray(z) + alpha)


def leaky_relu__is_an_elu_by_exp(z, alpha=0.01):
    """Where z is negative you gave alpha * (e^z - 1): that is another activation, the ELU.

    It bends and never goes below -alpha. The leak is a straight line: alpha * z.
    """
    return np.where(np.greater(z, 0), z, alpha * (np.exp(z) - 1))


def leaky_relu__starts_above_one(z, alpha=0.01):
    """The corner of your curve is at 1: 0.5 becomes 0.005.

    Compare z with 0: every z above 0 stays as it is, 0.5 and 1 too.
    """
    return np.where(np.greater(z, 1), z, alpha * np.asarray(z))


def leaky_relu__loops_over_the_rows(z, alpha=0.01):
    """A loop over z goes through its rows: right for one axis, but not for more or for none.

    In a table the loop meets whole rows, and a plain number cannot be looped over at all.
    np.where needs no loop, whatever the shape.
    """
    return [entry if entry > 0 else alpha * entry for entry in z]


def leaky_relu__copies_a_plain_number(z, alpha=0.01):
    """A plain number stops your code: it has no .copy(), .astype() or .shape.

    NumPy's functions, written np.something(z), take a plain number as well as an array. Mind also
    that a copy of whole numbers holds whole numbers: -0.03 would become 0 in it.
    """
    z.copy()
    return np.where(z > 0, z, alpha * z)


def leaky_relu__copies_a_plain_number_and_stores_in_integers(z, alpha=0.01):
    """A plain number stops your code, and an array of integers loses the leak: -0.03 becomes 0.

    A plain number has no .copy() or .shape; and a copy of whole numbers holds whole numbers. A
    NumPy function that chooses entry by entry has neither fault.
    """
    a = z.copy()
    a[a < 0] = alpha * a[a < 0]
    return a
