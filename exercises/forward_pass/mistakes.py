"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def forward_pass__takes_columns_for_nodes(inputs, hidden_weights, output_weights):
    """You gave each hidden node a column of the weights; its weights are a row.

    The top node's row is 1, 1; the bottom node's is -1, 1. As many inputs as hidden nodes hide
    it; other numbers do not fit together. The rows are in their place already: no .T is needed,
    and the matrix stands on the left of `@`.
    """
    return output_weights @ (inputs @ hidden_weights)


def forward_pass__stops_at_the_hidden_layer(inputs, hidden_weights, output_weights):
    """You returned the hidden values, 5 and 1, and not yet the prediction.

    One more weighted sum follows: the hidden values with the output's weights.
    """
    return hidden_weights @ inputs


def forward_pass__adds_the_hidden_values(inputs, hidden_weights, output_weights):
    """You added the hidden values without the output's weights: 5 + 1 = 6.

    Each hidden value is multiplied by its weight to the output first: 2 · 5 + (-1) · 1.
    """
    return np.sum(hidden_weights @ inputs)


def forward_pass__takes_only_the_first_node(inputs, hidden_weights, output_weights):
    """Only the first hidden node reaches the output: 2 · 5 = 10.

    Every hidden node has a weight to the output. A loop that returns at its first turn does this.
    """
    return output_weights[0] * (hidden_weights[0] @ inputs)


def forward_pass__takes_only_the_last_node(inputs, hidden_weights, output_weights):
    """Only the last hidden node reaches the output: -1 · 1 = -1.

    In a loop, add to what you have (`+=`) instead of replacing it.
    """
    return output_weights[-1] * (hidden_weights[-1] @ inputs)


def forward_pass__does_not_add_the_output(inputs, hidden_weights, output_weights):
    """You stopped before the last sum: 10 and -1 are still two numbers.

    The prediction is their sum.
    """
    return output_weights * (hidden_weights @ inputs)


def forward_pass__takes_the_mean(inputs, hidden_weights, output_weights):
    """You took a mean where the output takes a sum: the number of hidden nodes divides it.

    2 · 5 + (-1) · 1 is 9, and nothing is divided.
    """
    return np.mean(output_weights * (hidden_weights @ inputs))


def forward_pass__takes_the_mean_of_the_inputs(inputs, hidden_weights, output_weights):
    """Each hidden node takes the mean of its products; a node takes their sum.

    The top node is 2 · 1 + 3 · 1 = 5, not 2.5.
    """
    return output_weights @ (hidden_weights * inputs).mean(axis=1)


def forward_pass__ignores_the_hidden_weights(inputs, hidden_weights, output_weights):
    """The hidden nodes add their inputs without weights: each is 2 + 3 = 5.

    Each row of hidden_weights says how much each input counts for that node.
    """
    return np.sum(output_weights) * np.sum(inputs)


def forward_pass__applies_relu(inputs, hidden_weights, output_weights):
    """Hidden values below 0 are cut off to 0: that is an activation, ReLU.

    It comes in lesson 2. Here a hidden node hands on its sum, whatever its sign.
    """
    return output_weights @ np.maximum(hidden_weights @ inputs, 0)


def forward_pass__applies_tanh(inputs, hidden_weights, output_weights):
    """The hidden values go through tanh: that is an activation.

    It comes in lesson 2. Here a hidden node hands on its sum as it is.
    """
    return output_weights @ np.tanh(hidden_weights @ inputs)


def forward_pass__cuts_the_prediction_off(inputs, hidden_weights, output_weights):
    """A prediction below 0 is cut off to 0.

    Nothing here forbids a negative one. Return the sum as it is.
    """
    return np.maximum(output_weights @ (hidden_weights @ inputs), 0)


def forward_pass__turns_the_output_weights_round(inputs, hidden_weights, output_weights):
    """The output's weights are taken in reverse order: 2 · 1 + (-1) · 5 = -3.

    The first weight belongs to the first hidden node, the one of the first row.
    """
    return output_weights[::-1] @ (hidden_weights @ inputs)


def forward_pass__knows_two_nodes_only(inputs, hidden_weights, output_weights):
    """Only the first two hidden nodes are used, however many there are.

    Names such as top and bottom fit the bank alone. Let the number of rows decide.
    """
    return output_weights[:2] @ (hidden_weights[:2] @ inputs)


def forward_pass__knows_two_inputs_only(inputs, hidden_weights, output_weights):
    """Only the first two inputs are used, however many there are.

    Children and accounts are the bank's. Let the length of `inputs` decide.
    """
    return output_weights @ (hidden_weights[:, :2] @ inputs[:2])


def forward_pass__puts_the_result_in_a_list(inputs, hidden_weights, output_weights):
    """The number is right, but it is wrapped: an array or a list with one entry.

    Return the number itself.
    """
    return np.array([output_weights @ (hidden_weights @ inputs)])
