"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _relu(z):
    return np.maximum(z, 0)


def predict__never_activates(inputs, hidden_weights, output_weights, activation):
    """You never use the activation: the bank gives 2 * 5 - 1 = 9, with tanh too.

    The weighted sums 5 and 1 are the hidden nodes' net inputs. What they hand on is the activation
    of these, and only then come the output's weights. If you do call it, keep what it returns.
    """
    return output_weights @ (hidden_weights @ inputs)


def predict__activates_the_output_too(inputs, hidden_weights, output_weights, activation):
    """You activated the prediction as well: the bank's 1.238 became tanh(1.238) = 0.845.

    The activation is for the hidden nodes only. The prediction is a weighted sum and stays as
    it is, so that it can be any number.
    """
    return activation(output_weights @ activation(hidden_weights @ inputs))


def predict__activates_only_the_output(inputs, hidden_weights, output_weights, activation):
    """You activated the prediction, not the hidden nodes: the bank gives tanh(9), nearly 1.

    The activation comes one step earlier: between the hidden nodes' sums, 5 and 1, and the
    output's weights.
    """
    return activation(output_weights @ (hidden_weights @ inputs))


def predict__activates_the_inputs(inputs, hidden_weights, output_weights, activation):
    """You activated the inputs, and not the weighted sums of the hidden nodes.

    2 and 3 go in as they are. The weights come first; the activation gets the sums 5 and 1.
    """
    return output_weights @ (hidden_weights @ activation(inputs))


def predict__activates_the_inputs_too(inputs, hidden_weights, output_weights, activation):
    """You activated the inputs as well as the hidden nodes.

    2 and 3 go in as they are: inputs are data, not nodes that compute. The activation gets the
    weighted sums 5 and 1, and nothing else.
    """
    return output_weights @ activation(hidden_weights @ activation(inputs))


def predict__activates_everything(inputs, hidden_weights, output_weights, activation):
    """You activated the inputs, the hidden nodes and the prediction.

    Only the hidden nodes have an activation here: it gets the weighted sums 5 and 1, and nothing
    else.
    """
    return activation(output_weights @ activation(hidden_weights @ activation(inputs)))


def predict__activates_the_products(inputs, hidden_weights, output_weights, activation):
    """You activated each product of weight and input, before adding them up.

    First the whole sum of a node: 2 * 1 + 3 * 1 = 5. Then the activation, once a node: tanh(5).
    """
    return output_weights @ activation(hidden_weights * inputs).sum(axis=1)


def predict__activates_after_the_output_weights(inputs, hidden_weights, output_weights, activation):
    """You multiplied by the output's weights before the activation: tanh(2 * 5) + tanh(-1 * 1).

    A hidden node activates its own sum and hands on the result; the output's weights multiply
    that: 2 * tanh(5) - 1 * tanh(1).
    """
    return activation(output_weights * (hidden_weights @ inputs)).sum()


def predict__activates_the_weights(inputs, hidden_weights, output_weights, activation):
    """You activated the weights: the activation gets sums, and never a weight.

    The bank's hidden sums are 5 and 1. Only these two numbers go through the activation.
    """
    return output_weights @ (activation(hidden_weights) @ inputs)


def predict__activates_twice(inputs, hidden_weights, output_weights, activation):
    """You activated the hidden nodes twice: tanh(tanh(5)) instead of tanh(5).

    Perhaps one line does it and the next one again. Once is asked.
    """
    return output_weights @ activation(activation(hidden_weights @ inputs))


def predict__reads_the_weights_by_column(inputs, hidden_weights, output_weights, activation):
    """You took the hidden weights by column: the first node got 2 * 1 + 3 * -1 = -1.

    A row holds one node: the top one has the weights (1, 1), so its sum is 5. Look at which side
    of @ each array stands on, or which axis you add along.
    """
    return output_weights @ activation(inputs @ hidden_weights)


def predict__reads_by_column_and_never_activates(
    inputs, hidden_weights, output_weights, activation
):
    """You took the hidden weights by column, and the activation is not used.

    Two things. A row holds one node: the top one's sum is 2 * 1 + 3 * 1 = 5. And each sum goes
    through the activation before the output's weights.
    """
    return output_weights @ (inputs @ hidden_weights)


def predict__forgets_the_output_weights(inputs, hidden_weights, output_weights, activation):
    """You added up the hidden nodes without the output's weights: tanh(5) + tanh(1).

    Each node's output is multiplied by its weight to the output first: 2 * tanh(5) - 1 * tanh(1).
    """
    return activation(hidden_weights @ inputs).sum()


def predict__returns_the_products(inputs, hidden_weights, output_weights, activation):
    """You multiplied the hidden nodes by the output's weights, but did not add the results up.

    One number is asked: the sum of the products, 2 * tanh(5) - 1 * tanh(1) = 1.238.
    """
    return output_weights * activation(hidden_weights @ inputs)


def predict__returns_the_hidden_nodes(inputs, hidden_weights, output_weights, activation):
    """You returned the hidden nodes' outputs: the last step to the prediction is missing.

    Multiply each by its weight to the output and add up: 2 * tanh(5) - 1 * tanh(1) = 1.238.
    """
    return activation(hidden_weights @ inputs)


def predict__takes_the_mean(inputs, hidden_weights, output_weights, activation):
    """You divided by the number of hidden nodes: the bank gives 0.619, half of 1.238.

    A node adds up its weighted inputs; there is no mean.
    """
    return output_weights @ activation(hidden_weights @ inputs) / len(output_weights)


def predict__always_takes_tanh(inputs, hidden_weights, output_weights, activation):
    """You always use tanh, whichever activation is handed in.

    The parameter `activation` is a function: call it like any other, with the sums in brackets.
    """
    return output_weights @ np.tanh(hidden_weights @ inputs)


def predict__always_takes_relu(inputs, hidden_weights, output_weights, activation):
    """You always use ReLU, whichever activation is handed in.

    The parameter `activation` is a function: call it like any other, with the sums in brackets.
    """
    return output_weights @ _relu(hidden_weights @ inputs)


def predict__always_takes_the_sigmoid(inputs, hidden_weights, output_weights, activation):
    """You always use the sigmoid, whichever activation is handed in.

    The parameter `activation` is a function: call it like any other, with the sums in brackets.
    """
    return output_weights @ (1 / (1 + np.exp(-(hidden_weights @ inputs))))


def predict__knows_two_hidden_nodes(inputs, hidden_weights, output_weights, activation):
    """Only the first two hidden nodes are computed: right for the bank, but not in general.

    There may be any number of hidden nodes: one for each row of hidden_weights. Go through the
    rows, or take all sums at once with @.
    """
    top = activation(hidden_weights[0] @ inputs)
    bottom = activation(hidden_weights[1] @ inputs)
    return top * output_weights[0] + bottom * output_weights[1]


def predict__knows_two_inputs(inputs, hidden_weights, output_weights, activation):
    """Only the first two inputs are used: right for the bank, but not in general.

    There may be any number of inputs. A node's weighted sum runs over all of them.
    """
    z = hidden_weights[:, 0] * inputs[0] + hidden_weights[:, 1] * inputs[1]
    return output_weights @ activation(z)


def predict__knows_two_inputs_and_two_nodes(inputs, hidden_weights, output_weights, activation):
    """Two inputs and two hidden nodes are all you use: right for the bank, but not in general.

    There may be any number of each. Go through all the rows of hidden_weights, and let each
    weighted sum run over all the inputs; @ does both at once.
    """
    z = [row[0] * inputs[0] + row[1] * inputs[1] for row in hidden_weights[[0, 1]]]
    a = activation(np.array(z))
    return a[0] * output_weights[0] + a[1] * output_weights[1]


def predict__adds_all_the_nodes_first(inputs, hidden_weights, output_weights, activation):
    """You added the hidden nodes' sums together before the activation: tanh(5 + 1).

    Each node has its own sum and activates it alone. Keep 5 and 1 apart until the output's
    weights have multiplied what the activation made of them.
    """
    return (output_weights * activation((hidden_weights @ inputs).sum())).sum()


def predict__uses_only_the_last_node(inputs, hidden_weights, output_weights, activation):
    """Only the last hidden node counts in your prediction: a loop overwrites the ones before.

    Start from 0 before the loop and add each node's share to it, with += or a sum.
    """
    return output_weights[-1] * activation(hidden_weights[-1] @ inputs)


def predict__uses_only_the_first_node(inputs, hidden_weights, output_weights, activation):
    """Only the first hidden node counts in your prediction: the bank gives 2 * tanh(5).

    If there is a loop, `return` inside it ends it at the first turn. Every node's share is added:
    2 * tanh(5) - 1 * tanh(1).
    """
    return output_weights[0] * activation(hidden_weights[0] @ inputs)


def predict__activates_the_inputs_and_the_output(
    inputs, hidden_weights, output_weights, activation
):
    """You activated the inputs and the prediction, but not the hidden nodes between them.

    It is the other way round: only the hidden nodes' sums, 5 and 1, go through the activation.
    """
    return activation(output_weights @ (hidden_weights @ activation(inputs)))


def predict__takes_the_mean_of_the_hidden_nodes(inputs, hidden_weights, output_weights, activation):
    """You returned the mean of the hidden nodes' outputs, without the output's weights.

    Each node's output is multiplied by its weight to the output, and the products are added up:
    2 * tanh(5) - 1 * tanh(1). There is no mean.
    """
    return activation(hidden_weights @ inputs).mean()


def predict__divides_by_the_number_of_inputs(inputs, hidden_weights, output_weights, activation):
    """You divided by the number of inputs: the bank gives 0.619, half of 1.238.

    A node adds up its weighted inputs; there is no mean.
    """
    return output_weights @ activation(hidden_weights @ inputs) / len(inputs)


def predict__activates_the_output_weights(inputs, hidden_weights, output_weights, activation):
    """You activated the output's weights and not the hidden nodes: tanh(2) * 5 + tanh(-1) * 1.

    Weights never go through the activation. The hidden nodes' sums do: 2 * tanh(5) - 1 * tanh(1).
    """
    return activation(output_weights) @ (hidden_weights @ inputs)


def predict__activates_the_output_weights_too(inputs, hidden_weights, output_weights, activation):
    """You activated the output's weights as well as the hidden nodes.

    Weights never go through the activation: 2 and -1 multiply as they are, 2 * tanh(5) - 1 *
    tanh(1).
    """
    return activation(output_weights) @ activation(hidden_weights @ inputs)


def predict__activates_products_by_column(inputs, hidden_weights, output_weights, activation):
    """You multiplied without adding up: a node's weighted sum comes before its activation.

    The star keeps a whole table of products. Each row of them is one node, and has to be added up,
    2 * 1 + 3 * 1 = 5, before the activation: @ multiplies and adds.
    """
    return (output_weights * activation(hidden_weights * inputs)).sum()


def predict__multiplies_without_adding(inputs, hidden_weights, output_weights, activation):
    """You multiplied without adding up, so a row of numbers comes out instead of one.

    The star keeps a whole table of products. Each row of them is one node, and has to be added up,
    2 * 1 + 3 * 1 = 5, before the activation: @ multiplies and adds.
    """
    return output_weights @ activation(hidden_weights * inputs)


def predict__rounds_the_answer(inputs, hidden_weights, output_weights, activation):
    """You rounded the prediction to three decimals: 1.238 instead of 1.23822...

    Rounding is for printing. Return the number as it comes.
    """
    return np.round(output_weights @ activation(hidden_weights @ inputs), 3)


def predict__loops_over_the_inputs(inputs, hidden_weights, output_weights, activation):
    """Your loop over the hidden nodes turns once for each input, not once for each node.

    In the bank both are 2. The number of hidden nodes is the number of rows of hidden_weights,
    its len.
    """
    total = 0
    for i in range(len(inputs)):
        total += output_weights[i] * activation(hidden_weights[i] @ inputs)
    return total


def predict__multiplies_by_the_output_weights_twice(
    inputs, hidden_weights, output_weights, activation
):
    """You multiplied by the output's weights twice: before the activation and after it.

    Once, after: 2 * tanh(5) - 1 * tanh(1).
    """
    return output_weights @ activation(output_weights * (hidden_weights @ inputs))
