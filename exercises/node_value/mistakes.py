"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def node_value__adds_the_inputs_only(inputs, weights):
    """You added the inputs and left the weights out: 2 + 3 = 5.

    Each input is multiplied by its own weight first: 2 · (-1) + 3 · 1.
    """
    return np.sum(inputs)


def node_value__adds_the_weights_only(inputs, weights):
    """You added the weights and left the inputs out: -1 + 1 = 0.

    Each weight multiplies its input first: 2 · (-1) + 3 · 1.
    """
    return np.sum(weights)


def node_value__does_not_add_up(inputs, weights):
    """You stopped before the sum: there is still one product for each input.

    -2 and 3 are right. The node's value is one number: add them.
    """
    return inputs * weights


def node_value__takes_the_mean(inputs, weights):
    """You took the mean of the products: the sum was divided by the number of inputs.

    A node adds up what comes in. (-2) + 3 is 1, and nothing is divided.
    """
    return np.mean(inputs * weights)


def node_value__divides_by_the_weights_sum(inputs, weights):
    """You divided by the sum of the weights, as for a weighted average.

    A node's value is the weighted sum itself; weights may well add up to 0, as -1 and 1 do.
    """
    with np.errstate(all="ignore"):
        return np.sum(inputs * weights) / np.sum(weights)


def node_value__adds_before_it_multiplies(inputs, weights):
    """You added first and multiplied the two sums: (2 + 3) · (-1 + 1) = 0.

    Each input belongs to its own weight. Multiply pair by pair, then add.
    """
    return np.sum(inputs) * np.sum(weights)


def node_value__adds_instead_of_multiplying(inputs, weights):
    """You added inputs and weights together: 2 + (-1) + 3 + 1 = 5.

    Between an input and its weight stands a multiplication: 2 · (-1), and 3 · 1.
    """
    return np.sum(inputs + weights)


def node_value__multiplies_everything(inputs, weights):
    """You multiplied the products together: (-2) · 3 = -6.

    The products of input and weight are added: (-2) + 3.
    """
    return np.prod(inputs * weights)


def node_value__keeps_only_the_last_product(inputs, weights):
    """Only the last pair counts: 3 · 1 = 3. Each turn of the loop replaced the one before.

    Begin with 0 and add to it (`+=`), for every pair.
    """
    return inputs[-1] * weights[-1]


def node_value__keeps_only_the_first_product(inputs, weights):
    """Only the first pair counts: 2 · (-1) = -2. The function returns inside its loop.

    Return after the loop, when every pair has been added.
    """
    return inputs[0] * weights[0]


def node_value__leaves_out_the_last_input(inputs, weights):
    """The last input and its weight are left out.

    A loop over range(len(inputs)) reaches them all; so does zip(inputs, weights).
    """
    return np.sum(inputs[:-1] * weights[:-1])


def node_value__leaves_out_the_first_input(inputs, weights):
    """The first input and its weight are left out.

    Positions count from 0, not from 1.
    """
    return np.sum(inputs[1:] * weights[1:])


def node_value__ignores_the_signs(inputs, weights):
    """The signs are lost: 2 · 1 + 3 · 1 = 5.

    A weight may be negative. It then takes away: 2 · (-1) = -2.
    """
    return np.sum(np.abs(inputs * weights))


def node_value__takes_the_size_of_the_sum(inputs, weights):
    """Where the sum is below 0 its sign is lost.

    A node's value may be negative. Return the sum as it is.
    """
    return np.abs(np.sum(inputs * weights))


def node_value__turns_the_weights_round(inputs, weights):
    """The weights are taken in reverse order: 2 · 1 + 3 · (-1) = -1.

    The first weight belongs to the first input.
    """
    return np.sum(inputs * weights[::-1])


def node_value__cuts_off_what_is_negative(inputs, weights):
    """Where the sum is below 0 you return 0: that is an activation, ReLU.

    It comes in lesson 2. Here the value is the sum, whatever its sign.
    """
    return np.maximum(np.sum(inputs * weights), 0)


def node_value__wraps_the_sum_in_a_list(inputs, weights):
    """The number is right, but it is wrapped: an array or a list with one entry.

    Return the number itself, without brackets and without keepdims.
    """
    return np.array([np.sum(inputs * weights)])


def node_value__adds_a_bias_of_one(inputs, weights):
    """The sum is 1 too large: something is added that is no input times a weight.

    Begin the sum with 0. A bias, if there were one, would be given.
    """
    return np.sum(inputs * weights) + 1


def node_value__takes_the_largest_product(inputs, weights):
    """You took the largest of the products, 3. The node adds them all: (-2) + 3.

    max picks one; a sum needs every product.
    """
    return np.max(inputs * weights)


def node_value__divides_by_the_length_of_the_weights(inputs, weights):
    """You divided by the length of the weight vector (its norm).

    A node's value is the weighted sum as it is; nothing is normalised.
    """
    return np.sum(inputs * weights) / np.linalg.norm(weights)


def node_value__multiplies_by_the_mean_weight(inputs, weights):
    """You gave every input the mean of the weights: (2 + 3) · 0 = 0.

    Each input has a weight of its own. Multiply pair by pair, then add.
    """
    return np.sum(inputs) * np.mean(weights)
