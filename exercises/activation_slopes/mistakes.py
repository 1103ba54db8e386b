"""Wrong answers that people really write; the docstring is what the learner is told."""

import math

import numpy as np


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def sigmoid_slope__feeds_the_formula_with_z(z):
    """You computed z * (1 - z): z went in where the sigmoid of z belongs.

    The formula a * (1 - a) is written with the node's output. What comes in is z: compute a
    first. At z = 2 that is a = 0.8808, and the slope is 0.8808 * 0.1192 = 0.105.
    """
    return z * (1 - z)


def sigmoid_slope__returns_the_sigmoid(z):
    """You returned the sigmoid itself: at 0 it gives 0.5, its height and not its slope.

    With a = 0.5 the slope is a * (1 - a) = 0.25.
    """
    return _sigmoid(z)


def sigmoid_slope__forgets_a_factor(z):
    """You returned 1 - a, one of the two factors: at 0 it gives 0.5.

    The slope is the product of both: a * (1 - a). If you went by the exponentials, e^-z /
    (1 + e^-z), then the part below the line is to be squared.
    """
    return 1 - _sigmoid(z)


def sigmoid_slope__squares_the_sigmoid(z):
    """You returned a², 1 / (1 + e^-z)²: it keeps rising with z, while the slope falls again.

    The second factor is not a but 1 - a. At z = 2: 0.8808 * 0.1192 = 0.105.
    """
    return _sigmoid(z) ** 2


def sigmoid_slope__squares_the_other_factor(z):
    """You returned (1 - a)²; the slope is a * (1 - a).

    At 0 both are 0.25, but at 2 the slope is 0.8808 * 0.1192 = 0.105.
    """
    return (1 - _sigmoid(z)) ** 2


def sigmoid_slope__uses_the_formula_of_tanh(z):
    """You computed 1 - a² with a = sigmoid(z): that is the formula of tanh.

    The sigmoid's slope is a * (1 - a): at 0, with a = 0.5, it is 0.25 and not 0.75.
    """
    return 1 - _sigmoid(z) ** 2


def sigmoid_slope__adds_instead_of_subtracting(z):
    """You computed a * (1 + a): at 0 it gives 0.75, and no slope of the sigmoid exceeds 0.25.

    The second factor is 1 - a.
    """
    a = _sigmoid(z)
    return a * (1 + a)


def sigmoid_slope__turns_the_difference_round(z):
    """You computed (a - 1) * a, so every slope is negative, but the sigmoid always rises.

    The factor is 1 - a, not a - 1. If you went by the exponentials, the two minus signs of
    the chain rule make a plus.
    """
    a = _sigmoid(z)
    return a * (a - 1)


def sigmoid_slope__takes_the_slope_at_the_output(z):
    """You took the sigmoid twice: the slope is at z, and you took it at a = sigmoid(z).

    At z = 0 you give 0.235, the slope at 0.5. One sigmoid is enough: a * (1 - a) with a =
    sigmoid(z).
    """
    a = _sigmoid(_sigmoid(z))
    return a * (1 - a)


def sigmoid_slope__mixes_z_and_a(z):
    """You computed a * (1 - z): one factor has the output a, the other still has z.

    Both factors are written with a = sigmoid(z). At 0: 0.5 * (1 - 0.5) = 0.25.
    """
    return _sigmoid(z) * (1 - z)


def sigmoid_slope__mixes_a_and_z(z):
    """You computed z * (1 - a): one factor has the output a, the other still has z.

    Both factors are written with a = sigmoid(z). At 0: 0.5 * (1 - 0.5) = 0.25.
    """
    return z * (1 - _sigmoid(z))


def sigmoid_slope__sigmoid_without_brackets(z):
    """Your sigmoid is (1 / 1) + e^-z, because the division comes before the sum.

    At 0 your a is 2, which makes the slope 2 * (1 - 2) = -2. The sum 1 + e^-z belongs in
    brackets: then a is 0.5 and the slope 0.25.
    """
    a = 1 / 1 + np.exp(-z)
    return a * (1 - a)


def sigmoid_slope__fraction_without_brackets(z):
    """Your fraction is e^-z / 1 + (e^-z)²: at 0 it gives 1 + 1 = 2.

    The sum 1 + e^-z belongs in brackets, and the bracket is squared: 1 / 2² = 0.25 at 0.
    """
    return np.exp(-z) / 1 + np.exp(-z) ** 2


def sigmoid_slope__slope_without_brackets(z):
    """Your slope is 0 everywhere, as from a * 1 - a: the product comes before the difference.

    Put the second factor in brackets: a * (1 - a).
    """
    a = _sigmoid(z)
    return a * 1 - a


def sigmoid_slope__is_the_slope_of_tanh(z):
    """You returned the slope of tanh: at 0 it gives 1, and the sigmoid's slope is 0.25.

    With a = sigmoid(z) the slope is a * (1 - a).
    """
    return 1 - np.tanh(z) ** 2


def sigmoid_slope__one_number_at_a_time(z):
    """Your formula works for a single number only; an array makes it stop.

    math.exp and float take one number. np.exp takes a number or a whole array, entry by
    entry.
    """
    a = 1 / (1 + math.exp(-z))
    return a * (1 - a)


def tanh_slope__feeds_the_formula_with_z(z):
    """You computed 1 - z²: z went in where tanh(z) belongs.

    The formula 1 - a² is written with the node's output. What comes in is z: compute a =
    tanh(z) first. At z = 2 that is a = 0.964, and the slope is 1 - 0.9293 = 0.0707.
    """
    return 1 - np.square(z)


def tanh_slope__forgets_the_square(z):
    """You computed 1 - tanh(z) without the square: at -2 it gives 1.964.

    No slope of tanh is above 1. Squared, both signs give the same: 1 - 0.9293 = 0.0707 at 2
    and at -2.
    """
    return 1 - np.tanh(z)


def tanh_slope__squares_z_inside(z):
    """You computed 1 - tanh(z²): the square has slipped inside.

    First tanh, then the square of its result: at 2 it is 0.964² = 0.9293, and the slope is
    0.0707.
    """
    return 1 - np.tanh(np.square(z))


def tanh_slope__squares_the_difference(z):
    """You computed (1 - tanh(z))²: the square belongs to tanh alone.

    At -2 you give 1.964² = 3.857, and no slope of tanh is above 1. Square first, then
    subtract from 1.
    """
    return (1 - np.tanh(z)) ** 2


def tanh_slope__doubles_instead_of_squaring(z):
    """You computed 1 - 2 * tanh(z), with a double where a square belongs.

    A square is a number times itself: 0.964 * 0.964 = 0.9293 at z = 2, and the slope is
    0.0707.
    """
    return 1 - 2 * np.tanh(z)


def tanh_slope__returns_the_tanh(z):
    """You returned tanh itself: at 0 it gives 0, its height, where its slope is 1.

    With a = tanh(z) the slope is 1 - a².
    """
    return np.tanh(z)


def tanh_slope__forgets_the_one(z):
    """You returned tanh², which is 0 at 0, just where tanh is steepest.

    Subtract it from 1: at 0 the slope is 1 - 0 = 1.
    """
    return np.tanh(z) ** 2


def tanh_slope__adds_the_square(z):
    """You computed 1 + tanh², so your slopes grow where the curve goes flat.

    The square is subtracted: at 2 it is 1 - 0.9293 = 0.0707.
    """
    return 1 + np.tanh(z) ** 2


def tanh_slope__turns_the_difference_round(z):
    """You computed tanh² - 1, so every slope is negative or 0, but tanh always rises.

    Turn it round: 1 minus the square.
    """
    return np.tanh(z) ** 2 - 1


def tanh_slope__uses_the_formula_of_the_sigmoid(z):
    """You computed a * (1 - a) with a = tanh(z): that is the formula of the sigmoid.

    The slope of tanh is 1 - a²: at 0, with a = 0, it is 1.
    """
    a = np.tanh(z)
    return a * (1 - a)


def tanh_slope__takes_the_slope_at_the_output(z):
    """You took tanh twice: the slope is at z, and you took it at a = tanh(z).

    At 2 you give 0.4434, the slope at 0.964. One tanh is enough: 1 - a² with a = tanh(z).
    """
    return 1 - np.tanh(np.tanh(z)) ** 2


def tanh_slope__is_the_slope_of_the_sigmoid(z):
    """You returned the slope of the sigmoid: at 0 it gives 0.25, where tanh has slope 1.

    Here a is tanh(z), and the slope is 1 - a².
    """
    a = _sigmoid(z)
    return a * (1 - a)


def tanh_slope__takes_a_from_the_sigmoid(z):
    """You computed 1 - a² with a = sigmoid(z): at 0 it gives 0.75.

    The formula is the right one, but a must be tanh(z): at 0 it is 1 - 0 = 1.
    """
    return 1 - _sigmoid(z) ** 2


def tanh_slope__of_the_sigmoid_of_twice_z(z):
    """You give the sigmoid's slope at 2z: the inside of tanh was kept, the outside forgotten.

    tanh(z) = 2 * sigmoid(2z) - 1, and each 2 doubles the slope: that makes 4 times as much,
    or 1 - a² with a = tanh(z).
    """
    a = _sigmoid(2 * z)
    return a * (1 - a)


def tanh_slope__half_of_it(z):
    """You give half the slope of tanh: at 0 it is 0.5 and should be 1.

    If you went by tanh(z) = 2 * sigmoid(2z) - 1, each of the two 2s doubles the slope, the
    inner one too.
    """
    a = _sigmoid(2 * z)
    return 2 * a * (1 - a)


def tanh_slope__forgets_to_square_the_cosh(z):
    """You computed 1 / cosh(z), the root of the slope: at 2 it gives 0.2658.

    The slope is 1 / cosh(z)², the same as 1 - tanh(z)²: 0.0707 at 2.
    """
    return 1 / np.cosh(z)


def tanh_slope__one_number_at_a_time(z):
    """Your formula works for a single number only; an array makes it stop.

    math.tanh and float take one number. np.tanh takes a number or a whole array, entry by
    entry.
    """
    return 1 - math.tanh(z) ** 2


def relu_slope__is_one_at_zero(z):
    """Your slope at exactly 0 is 1, and the task asks for 0 there.

    ReLU has a corner at 0 and no slope; either choice can be found in practice. Here z has
    to be above 0, not equal to it.
    """
    return np.where(np.greater_equal(z, 0), 1.0, 0.0)


def relu_slope__is_a_half_at_zero(z):
    """Your slope at exactly 0 is 0.5, and the task asks for 0 there.

    ReLU has a corner at 0: the slope is 0 on its left and 1 on its right. The convention
    here is the left one, not the mean.
    """
    return np.heaviside(z, 0.5)


def relu_slope__returns_the_relu(z):
    """You returned ReLU itself: at 2 it gives 2, its height, and its slope there is 1.

    Where z is positive ReLU is the line a = z, and that rises by 1 for each 1 of z, however
    large z is.
    """
    return np.maximum(z, 0)


def relu_slope__returns_the_sign(z):
    """You returned the sign of z: at -2 it gives -1, but ReLU is flat there.

    Where z is negative ReLU stays at 0, so its slope is 0.
    """
    return np.sign(z)


def relu_slope__is_one_everywhere(z):
    """Your slope is 1 everywhere: that is the slope of the identity, a line without a corner.

    Where z is negative ReLU stays at 0, so its slope there is 0.
    """
    return np.ones(np.shape(z))


def relu_slope__is_zero_everywhere(z):
    """Your slope is 0 everywhere, but where z is positive ReLU rises as fast as z.

    At 2 the slope is 1. Check the comparison and which of the two values comes first.
    """
    return np.zeros(np.shape(z))


def relu_slope__is_one_below_zero(z):
    """Your slopes are on the wrong side: 1 at -2, where ReLU is flat, and 0 at 2.

    Turn the comparison round, or swap the two values.
    """
    return np.where(np.less(z, 0), 1.0, 0.0)


def relu_slope__is_one_up_to_zero(z):
    """Your slopes are on the wrong side: 1 at -2 and at 0, where ReLU is flat, and 0 at 2.

    Turn the comparison round, or swap the two values.
    """
    return np.where(np.less_equal(z, 0), 1.0, 0.0)


def relu_slope__divides_relu_by_z(z):
    """You divided ReLU by z, which is 0 / 0 = nan at 0.

    Height over z happens to be the slope elsewhere, because both pieces are lines through
    0. Ask instead whether z is above 0: no division is needed.
    """
    return np.maximum(z, 0) / np.asarray(z, dtype=float)


def relu_slope__is_leaky(z):
    """Your slope below 0 is 0.01: that is leaky ReLU.

    Plain ReLU is flat there, with slope 0.
    """
    return np.where(np.greater(z, 0), 1.0, 0.01)


def relu_slope__is_leaky_at_zero_too(z):
    """Your slope is 0.01 below 0 and 1 at exactly 0: that is a leaky ReLU.

    Plain ReLU is flat below 0, with slope 0, and at exactly 0 the task asks for 0 as well.
    """
    return np.where(np.greater_equal(z, 0), 1.0, 0.01)


def relu_slope__starts_at_one(z):
    """Your slope becomes 1 only from z = 1 on: at 0.5 you give 0.

    The corner of ReLU is at 0. Compare z with 0, and compare before any rounding to whole
    numbers.
    """
    return np.where(np.greater_equal(z, 1), 1.0, 0.0)


def relu_slope__if_on_an_array(z):
    """An `if` asks one question, but an array holds many entries with many answers.

    Python stops rather than guess. A comparison alone, or np.where, answers entry by entry.
    """
    if z > 0:
        return 1.0
    return 0.0
