"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def slope_through_activation__takes_the_slope_at_the_output(
    x, w, target, activation, activation_slope
):
    """You took the activation's slope at its output, 0.5; it belongs at the net input, 0.

    `activation_slope` is a function of what goes into the activation: z. The sigmoid's slope at 0
    is 0.25, at 0.5 it is 0.235.
    """
    z = w @ x
    a = activation(z)
    return 2 * (a - target) * activation_slope(a) * x


def slope_through_activation__forgets_the_activation_slope(
    x, w, target, activation, activation_slope
):
    """You multiplied two of the three terms: the activation's slope is missing.

    The weight moves z, and the prediction moves only 0.25 times as far as z does. The product is
    2 · (-0.5) · 0.25 · 3 = -0.75.
    """
    return 2 * (activation(w @ x) - target) * x


def slope_through_activation__forgets_the_input(x, w, target, activation, activation_slope):
    """You multiplied two of the three terms: the inputs are missing.

    2 · (-0.5) · 0.25 = -0.25 is the slope with respect to z. Each weight moves z by its own input:
    times 3, and times 2.
    """
    z = w @ x
    return 2 * (activation(z) - target) * activation_slope(z) * np.ones(x.shape)


def slope_through_activation__stops_at_the_net_input(x, w, target, activation, activation_slope):
    """You return one number, -0.25: the slope with respect to z. The inputs are missing.

    Each weight moves z by its own input: times 3, and times 2.
    """
    z = w @ x
    return 2 * (activation(z) - target) * activation_slope(z)


def slope_through_activation__forgets_the_error(x, w, target, activation, activation_slope):
    """You left the error out of the product: how far the prediction is off does not count.

    The slope of the loss at the prediction is 2 · (0.5 - 1) = -1: twice the error, with its sign.
    """
    return 2 * activation_slope(w @ x) * x


def slope_through_activation__is_the_slope_of_the_prediction(
    x, w, target, activation, activation_slope
):
    """You give the slope of the prediction, 0.25 · 3 = 0.75. The loss is missing.

    How fast the *loss* changes is asked. Multiply by its slope at the prediction, 2 · (0.5 - 1).
    """
    return activation_slope(w @ x) * x


def slope_through_activation__forgets_the_2(x, w, target, activation, activation_slope):
    """You left out the 2: the error is squared, and the slope of e² is 2e.

    2 · (-0.5) · 0.25 · 3 = -0.75, and you have half of it.
    """
    z = w @ x
    return (activation(z) - target) * activation_slope(z) * x


def slope_through_activation__turns_the_error_round(x, w, target, activation, activation_slope):
    """Your slopes have the wrong sign, as with an error of target minus prediction.

    Error means prediction minus target: 0.5 - 1. The prediction is too low, so more of the first
    weight lowers the loss, and its slope is negative.
    """
    z = w @ x
    return 2 * (target - activation(z)) * activation_slope(z) * x


def slope_through_activation__turns_the_error_round_and_forgets_the_2(
    x, w, target, activation, activation_slope
):
    """Your error is the wrong way round, and the 2 is missing.

    Error means prediction minus target, 0.5 - 1, and the slope of its square is 2 times it.
    """
    z = w @ x
    return (target - activation(z)) * activation_slope(z) * x


def slope_through_activation__takes_the_error_before_the_activation(
    x, w, target, activation, activation_slope
):
    """Your error compares the net input with the target: 0 - 1.

    The prediction is what comes out of the activation, 0.5. The error is 0.5 - 1.
    """
    z = w @ x
    return 2 * (z - target) * activation_slope(z) * x


def slope_through_activation__is_weight_slope(x, w, target, activation, activation_slope):
    """You give the slopes of a neuron without an activation: neither function was used.

    The prediction is `activation` of the net input, and its slope is one of the three terms.
    """
    return 2 * (w @ x - target) * x


def slope_through_activation__multiplies_by_the_activation(
    x, w, target, activation, activation_slope
):
    """You multiplied by the activation's output, 0.5, where its slope, 0.25, belongs.

    The middle term is `activation_slope` at the net input.
    """
    a = activation(w @ x)
    return 2 * (a - target) * a * x


def slope_through_activation__multiplies_by_the_weights(x, w, target, activation, activation_slope):
    """You multiplied by the weights, 2 and -3, where the inputs, 3 and 2, belong.

    When a weight moves by 1, the net input moves by what that weight multiplies: its input.
    """
    z = w @ x
    return 2 * (activation(z) - target) * activation_slope(z) * w


def slope_through_activation__takes_the_slope_at_the_inputs(
    x, w, target, activation, activation_slope
):
    """You took the activation's slope at the inputs, one for each; there is one, at the net input.

    The activation never sees the inputs. It gets their weighted sum: one number, one slope.
    """
    return 2 * (activation(w @ x) - target) * activation_slope(x) * x


def slope_through_activation__takes_the_slope_at_each_product(
    x, w, target, activation, activation_slope
):
    """You took the activation's slope at each product of weight and input by itself.

    The activation gets the sum of the products: one number, one slope.
    """
    return 2 * (activation(w @ x) - target) * activation_slope(w * x) * x


def slope_through_activation__takes_a_neuron_for_each_weight(
    x, w, target, activation, activation_slope
):
    """You did not add up the products: each weight was treated as a neuron of its own.

    There is one net input, the sum: 2 · 3 + (-3) · 2 = 0. One prediction and one error follow.
    """
    z = w * x
    return 2 * (activation(z) - target) * activation_slope(z) * x


def slope_through_activation__takes_the_slope_at_the_error(
    x, w, target, activation, activation_slope
):
    """You took the activation's slope at the error, -0.5; it belongs at the net input, 0.

    Each slope is taken at the number that goes into that step. Into the activation goes z.
    """
    error = activation(w @ x) - target
    return 2 * error * activation_slope(error) * x


def slope_through_activation__squares_the_error(x, w, target, activation, activation_slope):
    """The error is still squared in your product.

    The slope of e² is 2e: the square goes, a 2 comes, and the sign of the error stays.
    """
    z = w @ x
    return (activation(z) - target) ** 2 * activation_slope(z) * x


def slope_through_activation__squares_the_error_and_doubles_it(
    x, w, target, activation, activation_slope
):
    """The error is still squared in your product, although the 2 is there.

    The slope of e² is 2e: the square goes when the 2 comes, and the sign of the error stays.
    """
    z = w @ x
    return 2 * (activation(z) - target) ** 2 * activation_slope(z) * x


def slope_through_activation__averages_over_the_inputs(x, w, target, activation, activation_slope):
    """You divided by the number of inputs, 2 in the first case.

    There is one example with one squared error: nothing to average.
    """
    z = w @ x
    return 2 * (activation(z) - target) * activation_slope(z) * x / len(x)


def slope_through_activation__takes_the_slope_at_the_output_and_forgets_the_2(
    x, w, target, activation, activation_slope
):
    """Two things: the activation's slope is taken at its output, 0.5, and the 2 is missing.

    `activation_slope` wants what goes into the activation, z. And the slope of e² is 2e.
    """
    a = activation(w @ x)
    return (a - target) * activation_slope(a) * x


def slope_through_activation__takes_the_slope_at_the_output_and_turns_the_error_round(
    x, w, target, activation, activation_slope
):
    """Two things: the activation's slope is taken at its output, 0.5, and the sign is wrong.

    `activation_slope` wants what goes into the activation, z. Error means prediction minus target.
    """
    a = activation(w @ x)
    return 2 * (target - a) * activation_slope(a) * x


def slope_through_activation__forgets_the_activation_slope_and_the_2(
    x, w, target, activation, activation_slope
):
    """You give error times input: the activation's slope is missing, and so is the 2.

    The slope of e² is 2e, and the prediction moves only 0.25 times as far as z does.
    """
    return (activation(w @ x) - target) * x


def slope_through_activation__forgets_the_activation_slope_and_turns_the_error_round(
    x, w, target, activation, activation_slope
):
    """The activation's slope is missing, and the sign is wrong.

    The prediction moves only 0.25 times as far as z does. Error means prediction minus target.
    """
    return 2 * (target - activation(w @ x)) * x


def slope_through_activation__assumes_a_sigmoid(x, w, target, activation, activation_slope):
    """You used a · (1 - a) for the slope, which is that of the sigmoid only.

    The activation may be any. Its slope is what `activation_slope` gives at z.
    """
    a = activation(w @ x)
    return 2 * (a - target) * a * (1 - a) * x


def slope_through_activation__assumes_relu(x, w, target, activation, activation_slope):
    """You used 1 or 0 for the slope, by the sign of z: that is ReLU only.

    The activation may be any. Its slope is what `activation_slope` gives at z.
    """
    z = w @ x
    return 2 * (activation(z) - target) * (z > 0) * x


def slope_through_activation__swaps_the_functions(x, w, target, activation, activation_slope):
    """You swapped the two functions: the prediction came from `activation_slope`.

    `activation` of z is the prediction, `activation_slope` of z is the middle term.
    """
    z = w @ x
    return 2 * (activation_slope(z) - target) * activation(z) * x


def slope_through_activation__multiplies_by_weight_and_input(
    x, w, target, activation, activation_slope
):
    """You multiplied by the weights and by the inputs: the weights are one factor too many.

    When a weight moves by 1, the net input moves by its input, whatever the weight is.
    """
    z = w @ x
    return 2 * (activation(z) - target) * activation_slope(z) * x * w


def slope_through_activation__squares_the_activation_slope(
    x, w, target, activation, activation_slope
):
    """The activation's slope is in your product twice: 0.25 · 0.25.

    Three terms: the slope of the loss, the slope of the activation, the input. Each of them once.
    """
    z = w @ x
    return 2 * (activation(z) - target) * activation_slope(z) ** 2 * x


def slope_through_activation__puts_the_target_through_the_activation(
    x, w, target, activation, activation_slope
):
    """You put the target through the activation as well, and compared the two outputs.

    The target is what should come out, as it stands: the error is 0.5 - 1 in the first case.
    """
    z = w @ x
    return 2 * (activation(z) - activation(target)) * activation_slope(z) * x
