"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _forward(x, W1, w2):
    z = x @ W1
    h = np.maximum(0, z)
    return z, h, h @ w2


def _slopes(x, h, w2, output_slope, mask):
    return np.outer(x, w2 * output_slope * mask), h * output_slope


def backprop_one_hidden__forgets_the_two(x, target, W1, w2):
    """You started from the error, -4; the slope of the squared error is 2 · (-4) = -8.

    Everything behind it inherits the missing 2: all your slopes are half of what they should be.
    """
    z, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, prediction - target, z > 0)


def backprop_one_hidden__turns_the_error_round(x, target, W1, w2):
    """You took target minus prediction: all your slopes have the wrong sign.

    The error is prediction minus target, 9 - 13 = -4: negative slopes say that more would help.
    """
    z, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, 2 * (target - prediction), z > 0)


def backprop_one_hidden__forgets_the_two_and_turns_the_error_round(x, target, W1, w2):
    """You started from target minus prediction, 4; it is 2 · (9 - 13) = -8.

    Two things: the slope of the squared error has a 2, and the error is prediction minus target.
    """
    z, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, target - prediction, z > 0)


def backprop_one_hidden__starts_from_the_loss(x, target, W1, w2):
    """You started from the loss, (9 - 13)² = 16, where its slope belongs: 2 · (9 - 13) = -8.

    What goes back through the network is not the loss but how it changes with the prediction.
    """
    z, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, (prediction - target) ** 2, z > 0)


def backprop_one_hidden__forgets_the_two_for_w2(x, target, W1, w2):
    """Your dW1 has the 2 of the squared error, your dw2 has not.

    Compute the slope at the output once, 2 · (9 - 13) = -8, and use it for both.
    """
    z, h, prediction = _forward(x, W1, w2)
    dW1, dw2 = _slopes(x, h, w2, 2 * (prediction - target), z > 0)
    return dW1, dw2 / 2


def backprop_one_hidden__forgets_the_two_for_W1(x, target, W1, w2):
    """Your dw2 has the 2 of the squared error, your dW1 has not.

    Compute the slope at the output once, 2 · (9 - 13) = -8, and use it for both.
    """
    z, h, prediction = _forward(x, W1, w2)
    dW1, dw2 = _slopes(x, h, w2, 2 * (prediction - target), z > 0)
    return dW1 / 2, dw2


def backprop_one_hidden__doubles_at_each_layer(x, target, W1, w2):
    """Your dW1 is twice too large: the 2 of the squared error comes in once, at the output.

    The slope at the output, -8, has it; what goes back from there is multiplied by weights alone.
    """
    z, h, prediction = _forward(x, W1, w2)
    dW1, dw2 = _slopes(x, h, w2, 2 * (prediction - target), z > 0)
    return 2 * dW1, dw2


def backprop_one_hidden__forgets_the_slope_of_relu(x, target, W1, w2):
    """You took the slopes at the nodes for those at their sums: ReLU is missing on the way back.

    The third node's sum is -1. It is switched off, so moving its weights changes nothing: their
    slopes are 0.
    """
    _, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, 2 * (prediction - target), 1)


def backprop_one_hidden__forgets_relu_on_the_way_forward(x, target, W1, w2):
    """Your forward pass has no ReLU: the third node hands on -1, and the prediction is 6, not 9.

    The sums are 5, 1 and -1, the hidden values 5, 1 and 0.
    """
    z, _, _ = _forward(x, W1, w2)
    return _slopes(x, z, w2, 2 * (z @ w2 - target), z > 0)


def backprop_one_hidden__forgets_relu_altogether(x, target, W1, w2):
    """You left ReLU out, forward and backward: that is a linear network.

    The third sum, -1, becomes 0 on the way forward; on the way back its slope becomes 0.
    """
    z, _, _ = _forward(x, W1, w2)
    return _slopes(x, z, w2, 2 * (z @ w2 - target), 1)


def backprop_one_hidden__feeds_w2_with_the_sums(x, target, W1, w2):
    """Your dw2 is made of the hidden sums; w2 carries the values after ReLU.

    The third node hands on 0, not its sum -1: the slope of its weight is 0.
    """
    z, _, prediction = _forward(x, W1, w2)
    return _slopes(x, z, w2, 2 * (prediction - target), z > 0)


def backprop_one_hidden__applies_relu_to_the_slopes(x, target, W1, w2):
    """You put the slopes through ReLU: negative slopes became 0.

    On the way back ReLU does not ask for the sign of the slope, but for the sign of the node's own
    sum on the way forward: above 0 the slope passes as it is, else it is stopped.
    """
    _, h, prediction = _forward(x, W1, w2)
    output_slope = 2 * (prediction - target)
    return np.outer(x, np.maximum(0, w2 * output_slope)), h * output_slope


def backprop_one_hidden__lets_zero_sums_pass(x, target, W1, w2):
    """A hidden sum of exactly 0 counts as switched on with you; the task says off.

    Ask for > 0, not for >= 0 (or make 0 what is <= 0): a sum below 0 has the value 0 too.
    """
    z, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, 2 * (prediction - target), z >= 0)


def backprop_one_hidden__takes_the_mask_from_the_output(x, target, W1, w2):
    """You asked whether the prediction is above 0; each hidden node has to be asked itself.

    The prediction is 9, but the third node's sum is -1: nothing passes through that node.
    """
    _, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, 2 * (prediction - target), prediction > 0)


def backprop_one_hidden__takes_the_mask_from_the_weights(x, target, W1, w2):
    """You let slopes pass where the weight in w2 is positive; the node's sum decides.

    The second node's weight is -1, but its sum is 1: it is on, and its slope passes.
    """
    _, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, 2 * (prediction - target), w2 > 0)


def backprop_one_hidden__multiplies_by_the_value(x, target, W1, w2):
    """You multiplied the slopes by the hidden values; ReLU's slope is 1 where a node is on.

    The first node's value is 5, but a step of its sum moves its value by just that step.
    """
    _, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, 2 * (prediction - target), h)


def backprop_one_hidden__masks_the_output_too(x, target, W1, w2):
    """Your slopes are 0 where the prediction is not above 0, as if the output had a ReLU.

    The output has no activation, neither forward nor backward.
    """
    z, h, prediction = _forward(x, W1, w2)
    output_slope = 2 * (prediction - target) * (prediction > 0)
    return _slopes(x, h, w2, output_slope, z > 0)


def backprop_one_hidden__relu_on_the_output_forward_only(x, target, W1, w2):
    """You applied ReLU to the prediction: below 0 it became 0, and the error is another.

    The output has no activation.
    """
    z, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, w2, 2 * (np.maximum(0, prediction) - target), z > 0)


def backprop_one_hidden__forgets_w2_on_the_way_back(x, target, W1, w2):
    """The slope at the output went to each hidden node as it is: the weight between is missing.

    The first node's weight is 2, so its slope is 2 · (-8) = -16.
    """
    z, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, 1, 2 * (prediction - target), z > 0)


def backprop_one_hidden__sends_back_the_slopes_of_the_weights(x, target, W1, w2):
    """You sent dw2 further back; a node's slope has the weight in it, not the weight's slope.

    The first node's slope is 2 · (-8) = -16. Its weight's slope, 5 · (-8) = -40, is another number,
    and has done its work when it is in dw2.
    """
    z, h, prediction = _forward(x, W1, w2)
    return _slopes(x, h, h, 2 * (prediction - target), z > 0)


def backprop_one_hidden__multiplies_dw2_by_the_weights(x, target, W1, w2):
    """Your dw2 is the output's slope times the weights: those are the slopes at the hidden values.

    A weight's slope has in it what the weight carries, the hidden value, and not its own size.
    """
    z, h, prediction = _forward(x, W1, w2)
    dW1, _ = _slopes(x, h, w2, 2 * (prediction - target), z > 0)
    return dW1, w2 * 2 * (prediction - target)


def backprop_one_hidden__turns_dW1_round(x, target, W1, w2):
    """Your dW1 is turned round, (hidden, n); it should be shaped like W1, (n, hidden).

    Row i belongs to input i. In the outer product the input comes first. With as many inputs as
    hidden nodes the shape hides it.
    """
    z, h, prediction = _forward(x, W1, w2)
    dW1, dw2 = _slopes(x, h, w2, 2 * (prediction - target), z > 0)
    return dW1.T, dw2


def backprop_one_hidden__forgets_the_inputs(x, target, W1, w2):
    """Your dW1 has the slope at the sum for every weight into it; the inputs are missing.

    A weight that carries a 3 moves its sum three times as far as it moves itself: multiply by the
    input that feeds the weight.
    """
    z, h, prediction = _forward(x, W1, w2)
    return _slopes(np.ones(len(x)), h, w2, 2 * (prediction - target), z > 0)


def backprop_one_hidden__swaps_the_answers(x, target, W1, w2):
    """You returned (dw2, dW1), as the slopes come about; (dW1, dw2) is asked for.

    The order is that of the network, first layer first.
    """
    z, h, prediction = _forward(x, W1, w2)
    dW1, dw2 = _slopes(x, h, w2, 2 * (prediction - target), z > 0)
    return dw2, dW1


def backprop_one_hidden__stores_in_integers(x, target, W1, w2):
    """Your dW1 is stored in integers where W1 holds whole numbers: fractions are cut off.

    zeros_like(W1) and W1.copy() take over the type. np.zeros(W1.shape) gives floats.
    """
    z, h, prediction = _forward(x, W1, w2)
    dW1, dw2 = _slopes(x, h, w2, 2 * (prediction - target), z > 0)
    return dW1.astype(W1.dtype), dw2


def backprop_one_hidden__updates_w2_first(x, target, W1, w2):
    """Your dW1 was made with a w2 that had been updated already, with a rate of 0.01.

    All slopes belong to the same weights, those that came in. Nothing is updated here.
    """
    z, h, prediction = _forward(x, W1, w2)
    output_slope = 2 * (prediction - target)
    return _slopes(x, h, w2 - 0.01 * h * output_slope, output_slope, z > 0)
