"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def weight_slope__forgets_the_2(x, w, target):
    """You multiplied the error by the input and left out the 2.

    The error is squared, and the slope of e² is 2e: 2 · (6 - 10) · 3 = -24. If you think of a loss
    with a half in front: here there is none.
    """
    return (w @ x - target) * x


def weight_slope__turns_the_error_round(x, w, target):
    """Your slope has the wrong sign: 24, as with an error of target minus prediction.

    The error is prediction minus target, 6 - 10 = -4. The loss falls when the weight of 2 grows, so
    its slope is negative.
    """
    return 2 * (target - w @ x) * x


def weight_slope__turns_the_error_round_and_forgets_the_2(x, w, target):
    """You give (10 - 6) · 3 = 12: the error is the wrong way round, and the 2 is missing.

    The error is prediction minus target, and the slope of its square is 2 times it:
    2 · (6 - 10) · 3.
    """
    return (target - w @ x) * x


def weight_slope__forgets_the_input(x, w, target):
    """You give 2 · (6 - 10) = -8 for each weight: the inputs are missing.

    That is the slope with respect to the prediction. A weight moves the prediction by its input:
    multiply by x, entry by entry.
    """
    return 2 * (w @ x - target) * np.ones(x.shape)


def weight_slope__stops_at_the_prediction(x, w, target):
    """You return one number, 2 · (6 - 10) = -8: the slope with respect to the prediction.

    There should be one slope for each weight. A weight moves the prediction by its input: multiply
    by x.
    """
    return 2 * (w @ x - target)


def weight_slope__forgets_the_error(x, w, target):
    """You give 2 · 3 = 6: the error is missing.

    The slope of e² is 2e: far from the target the loss is steep, at the target it is flat. 2 · (6 -
    10) · 3.
    """
    return 2 * x


def weight_slope__forgets_the_target(x, w, target):
    """You give 2 · 6 · 3 = 36: the prediction stands where the error belongs.

    Subtract the target first: 6 - 10 = -4.
    """
    return 2 * (w @ x) * x


def weight_slope__multiplies_by_the_weights(x, w, target):
    """You multiplied by the weight, 2, where the input, 3, belongs.

    When a weight moves by 1, the prediction moves by what that weight multiplies: its input.
    """
    return 2 * (w @ x - target) * w


def weight_slope__multiplies_by_weight_and_input(x, w, target):
    """You give 2 · (6 - 10) · 3 · 2 = -48: the weight is one factor too many.

    When a weight moves by 1, the prediction moves by its input, whatever the weight is.
    """
    return 2 * (w @ x - target) * x * w


def weight_slope__squares_the_error(x, w, target):
    """You give (6 - 10)² · 3 = 48: the error is still squared.

    The slope of e² is 2e: the square goes, a 2 comes, and the sign of the error stays.
    """
    return (w @ x - target) ** 2 * x


def weight_slope__squares_the_error_and_doubles_it(x, w, target):
    """You give 2 · (6 - 10)² · 3 = 96: the error is still squared.

    The slope of e² is 2e: the square goes when the 2 comes, and the sign of the error stays.
    """
    return 2 * (w @ x - target) ** 2 * x


def weight_slope__squares_the_input(x, w, target):
    """You give 2 · (6 - 10) · 3² = -72: the input is in it twice.

    The prediction moves by the input when the weight moves by 1: one factor of x.
    """
    return 2 * (w @ x - target) * x**2


def weight_slope__loses_the_sign_of_the_error(x, w, target):
    """You give 24: the size of the error, without its sign.

    6 - 10 is negative, and so is the slope. The sign says which way the loss falls.
    """
    return 2 * np.abs(w @ x - target) * x


def weight_slope__takes_an_error_for_each_weight(x, w, target):
    """You subtracted the target from each product by itself: the products are not added up.

    One input hides it. There is one prediction, the sum of all products, and one error; all weights
    share it.
    """
    return 2 * (w * x - target) * x


def weight_slope__adds_up_the_slopes(x, w, target):
    """You return one number, the slopes of all weights added up.

    Each weight keeps its own slope: the answer has as many entries as there are weights.
    """
    return np.sum(2 * (w @ x - target) * x)


def weight_slope__averages_over_the_inputs(x, w, target):
    """You divided by the number of inputs.

    One input hides it. There is one example with one squared error, and nothing to average: a mean
    over *rows* comes in a later exercise.
    """
    return 2 * (w @ x - target) * x / len(x)


def weight_slope__averages_the_products(x, w, target):
    """Your prediction is the mean of the products: the sum was divided by the number of inputs.

    One input hides it. The prediction is w · x, the sum.
    """
    return 2 * (np.mean(w * x) - target) * x


def weight_slope__returns_the_loss(x, w, target):
    """You return the squared error itself: 16. That is the loss, its height and not its slope.

    The slope is 2 times the error times each input.
    """
    return (w @ x - target) ** 2


def weight_slope__returns_the_error(x, w, target):
    """You return the error alone: 6 - 10 = -4.

    The slope is 2 times the error times each input: one number for each weight.
    """
    return w @ x - target


def weight_slope__divides_by_the_input(x, w, target):
    """You divided by the input: 2 · (6 - 10) / 3.

    The larger the input, the further the weight moves the prediction: multiply.
    """
    return 2 * (w @ x - target) / x


def weight_slope__forgets_the_brackets(x, w, target):
    """You give 2 · 6 - 10 · 3 = -18: only the target was multiplied by the input.

    Python multiplies before it subtracts. Put the error in brackets: 2 · (6 - 10) · 3.
    """
    return 2 * (w @ x) - target * x


def weight_slope__is_of_the_absolute_error(x, w, target):
    """You give -3, the slope of the error without its sign. Here the error is squared.

    The slope of e² is 2e: it grows with the error. 2 · (6 - 10) · 3.
    """
    return np.sign(w @ x - target) * x


def weight_slope__adds_the_target(x, w, target):
    """You added the target: 2 · (6 + 10) · 3.

    Error means prediction *minus* target.
    """
    return 2 * (w @ x + target) * x
