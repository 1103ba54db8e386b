"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _relu(z):
    return np.maximum(0, z)


def _through(X, layers, hidden=_relu, output=lambda z: z):
    *before, (W_out, b_out) = layers
    for W, b in before:
        X = hidden(X @ W + b)
    return output(X @ W_out + b_out)


def deep_forward__relu_on_the_output_too(X, layers):
    """You applied ReLU after the last layer too: the second customer's -3 became 0.

    The last layer stays linear, or no prediction can be negative. Let the loop end one layer
    earlier, and do the last one without ReLU.
    """
    return _through(X, layers, output=_relu)


def deep_forward__forgets_relu(X, layers):
    """You applied no ReLU: the second customer's hidden -2 goes on, and the output is -21.

    Without ReLU the layers collapse into one. Every layer but the last ends in np.maximum(0, ...).
    """
    return _through(X, layers, hidden=lambda z: z)


def deep_forward__relu_on_the_output_only(X, layers):
    """You applied ReLU after the last layer only: it belongs after all the others.

    Hidden layers: ReLU. Last layer: none.
    """
    return _through(X, layers, hidden=lambda z: z, output=_relu)


def deep_forward__relu_after_the_first_layer_only(X, layers):
    """You applied ReLU after the first layer only; each hidden layer needs it.

    The second customer's second layer gives 4 and -1, and that -1 has to become 0 too. All
    layers but the last have a ReLU.
    """
    for i, (W, b) in enumerate(layers):
        X = X @ W + b
        if i == 0 and len(layers) > 1:
            X = _relu(X)
    return X


def deep_forward__relu_after_the_first_layer_always(X, layers):
    """You applied ReLU after the first layer and no other, even where the first is the last.

    Each layer but the last has a ReLU: two of the three in the first case, none where there is
    a single layer.
    """
    for i, (W, b) in enumerate(layers):
        X = X @ W + b
        if i == 0:
            X = _relu(X)
    return X


def deep_forward__no_relu_before_the_output(X, layers):
    """You left out ReLU after the last hidden layer: the second customer's -1 goes on.

    Only the last layer of all, the output, is without ReLU. The end of the loop is one layer
    too early.
    """
    for i, (W, b) in enumerate(layers):
        X = X @ W + b
        if i < len(layers) - 2:
            X = _relu(X)
    return X


def deep_forward__no_relu_after_the_first_layer(X, layers):
    """You left out ReLU after the first layer: the second customer's hidden -2 goes on.

    Each layer but the last has a ReLU, the first of them too, unless it is the only one.
    """
    for i, (W, b) in enumerate(layers):
        X = X @ W + b
        if 0 < i < len(layers) - 1:
            X = _relu(X)
    return X


def deep_forward__relu_on_each_but_the_first(X, layers):
    """You left out ReLU after the first layer; the one without ReLU is the last.

    Hidden layers, the first of them too, end in np.maximum(0, ...). The output does not.
    """
    for i, (W, b) in enumerate(layers):
        X = X @ W + b
        if i > 0:
            X = _relu(X)
    return X


def deep_forward__relu_on_a_single_layer(X, layers):
    """You applied ReLU to a network of one layer: its only layer is its last.

    Deeper networks come out right. With one layer there is no hidden layer, so no ReLU.
    """
    return _through(X, layers, output=_relu if len(layers) == 1 else lambda z: z)


def deep_forward__relu_before_each_layer(X, layers):
    """You put the inputs through ReLU as well: a network's inputs may be negative.

    ReLU comes after a layer, not before it: the first layer takes X as it is.
    """
    return _through(_relu(X), layers)


def deep_forward__forgets_the_biases(X, layers):
    """You left out the biases: the outputs are 22 and 12 for the two customers.

    Each layer adds its b to the sums, before ReLU. The second layer's -5 turns a 6 into a 1.
    """
    return _through(X, [(W, 0) for W, b in layers])


def deep_forward__forgets_the_hidden_biases(X, layers):
    """You added the bias of the last layer only; hidden layers have biases too.

    The second layer's bias of -5 turns a 6 into a 1. Add b in each layer, before ReLU.
    """
    return _through(X, [(W, 0) for W, b in layers[:-1]] + layers[-1:])


def deep_forward__forgets_the_last_bias(X, layers):
    """You left out the last layer's bias: 3 and -3 became 2 and -4.

    The output has no ReLU, but it has a bias, like every layer.
    """
    return _through(X, [*layers[:-1], (layers[-1][0], 0 * layers[-1][1])])


def deep_forward__adds_the_bias_after_relu(X, layers):
    """You added the biases after ReLU, so what goes on to the next layer may be negative.

    The bias is a part of the sum: ReLU of (X @ W + b), not ReLU of X @ W, plus b.
    """
    *before, (W_out, b_out) = layers
    for W, b in before:
        X = _relu(X @ W) + b
    return X @ W_out + b_out


def deep_forward__subtracts_the_biases(X, layers):
    """You subtracted the biases: the second layer's -5 made 6 an 11 instead of a 1.

    A bias is added, and may be negative itself.
    """
    return _through(X, [(W, -b) for W, b in layers])


def deep_forward__stops_before_the_last_layer(X, layers):
    """You stopped at the last hidden layer: what you return is not the output.

    For the first customer you have (2, 1). One layer is left: its product and its bias,
    without ReLU.
    """
    for W, b in layers[:-1]:
        X = _relu(X @ W + b)
    return X


def deep_forward__gives_the_input_of_the_last_layer_alone(X, layers):
    """You stopped at the last hidden layer, and left ReLU out on the way.

    Each hidden layer ends in np.maximum(0, ...). After them comes the last layer, without.
    """
    for W, b in layers[:-1]:
        X = X @ W + b
    return X


def deep_forward__feeds_the_inputs_to_each_layer(X, layers):
    """You gave the inputs X to every layer: a layer takes what the one before has given.

    Keep the outputs of each round under the name that the next round multiplies. Only where
    the last layer has as many inputs as X does anything come out at all.
    """
    *_, (W_out, b_out) = layers
    for W, b in layers[:-1]:
        _relu(X @ W + b)
    return X @ W_out + b_out


def deep_forward__uses_the_first_and_last_layer_only(X, layers):
    """You used the first and the last layer, and left out those between them.

    The list may be of any length: go through all of layers[:-1] in a loop.
    """
    (W, b), (W_out, b_out) = layers[0], layers[-1]
    if len(layers) == 1:
        return X @ W + b
    return _relu(X @ W + b) @ W_out + b_out


def deep_forward__uses_the_first_layer_twice_if_alone(X, layers):
    """You used the first and the last layer, and left out those between them.

    The list may be of any length, one included: then the first is the last, and is used once.
    Go through layers[:-1] in a loop, and take the last after it.
    """
    (W, b), (W_out, b_out) = layers[0], layers[-1]
    return _relu(X @ W + b) @ W_out + b_out


def deep_forward__expects_two_layers(X, layers):
    """You take the list apart into exactly two layers; it may have any number of them.

    With three there is one too many to unpack, with one too few. Go through layers[:-1] in a
    loop, and take the last after it.
    """
    (W, b), (W_out, b_out) = layers
    return _relu(X @ W + b) @ W_out + b_out


def deep_forward__expects_three_layers(X, layers):
    """You take the list apart into exactly three layers; it may have any number of them.

    The first case has three, the next has two. Go through layers[:-1] in a loop, and take the
    last after it.
    """
    (W, b), (W_2, b_2), (W_out, b_out) = layers
    return _relu(_relu(X @ W + b) @ W_2 + b_2) @ W_out + b_out


def deep_forward__expects_a_hidden_layer(X, layers):
    """A network of one layer stops: you take a first layer and a last one for granted.

    With one layer the loop over layers[:-1] does nothing, and the last layer takes X itself.
    """
    if len(layers) == 1:
        raise UnboundLocalError
    return _through(X, layers)


def deep_forward__goes_backwards(X, layers):
    """You went through the layers from the last to the first.

    The list begins with the layer that takes X. Where the sizes differ the other order does
    not even fit.
    """
    return _through(X, layers[::-1])


def deep_forward__takes_rows_of_the_weights(X, layers):
    """You read a unit's weights along a row of W; here each column is a unit.

    Leave out the .T: (rows, inputs) @ (inputs, units) fits as it is. In the first case both
    ways fit, and only one is right.
    """
    return _through(X, [(W.T, b) for W, b in layers])


def deep_forward__takes_rows_of_the_hidden_weights(X, layers):
    """You read a hidden unit's weights along a row of W; here each column is a unit.

    The last layer is right. Leave out the .T in the others too: (rows, inputs) @ (inputs,
    units) fits as it is.
    """
    return _through(X, [(W.T, b) for W, b in layers[:-1]] + layers[-1:])


def deep_forward__puts_the_weights_first(X, layers):
    """You wrote W to the left of @: then its rows meet the columns of X.

    A row of X has to meet a column of W, so what has been computed so far stands on the left:
    (rows, inputs) @ (inputs, units).
    """
    *before, (W_out, b_out) = layers
    for W, b in before:
        X = _relu(W @ X + b)
    return W_out @ X + b_out


def deep_forward__knows_the_last_layer_by_its_arrays(X, layers):
    """Where the same layer stands in the list twice, you take an early one for the last.

    You ask whether a layer is layers[-1], and an earlier one may be the very same arrays. Count
    instead, or loop over layers[:-1] and do the last one after the loop.
    """
    for W, b in layers:
        X = X @ W + b
        if W is not layers[-1][0]:
            X = _relu(X)
    return X


def deep_forward__applies_tanh(X, layers):
    """You applied tanh after the hidden layers; ReLU is asked for.

    Negative sums become 0, positive ones stay: 5 stays 5, and does not become 0.9999.
    """
    return _through(X, layers, hidden=np.tanh)


def deep_forward__applies_sigmoid(X, layers):
    """You applied the sigmoid after the hidden layers; ReLU is asked for.

    Negative sums become 0, positive ones stay: 5 stays 5, and does not become 0.9933.
    """
    return _through(X, layers, hidden=lambda z: 1 / (1 + np.exp(-z)))


def deep_forward__leaks(X, layers):
    """Negative sums get through your hidden layers, made smaller: that is a leaky ReLU.

    Plain ReLU is asked for: negative sums become exactly 0.
    """
    return _through(X, layers, hidden=lambda z: np.where(z > 0, z, 0.01 * z))


def deep_forward__takes_absolute_values(X, layers):
    """Your hidden layers turn negative sums into positive ones: -2 became 2.

    ReLU makes them 0: np.maximum(0, ...), not np.abs.
    """
    return _through(X, layers, hidden=np.abs)


def deep_forward__turns_relu_round(X, layers):
    """Your hidden layers keep the negative sums and drop the positive ones.

    ReLU is the larger of 0 and the sum: np.maximum, not np.minimum.
    """
    return _through(X, layers, hidden=lambda z: np.minimum(0, z))


def deep_forward__takes_steps(X, layers):
    """Your hidden layers give 1 for each positive sum: ReLU gives the sum itself.

    5 stays 5. A comparison, z > 0, is only the step; multiply it by z, or take np.maximum.
    """
    return _through(X, layers, hidden=lambda z: (z > 0).astype(float))


def deep_forward__flattens_the_outputs(X, layers):
    """You flattened the outputs: (rows, outputs) became one long row of numbers.

    A row's outputs stay together, and one output is still an axis: (rows, 1). Return the last
    sums as they are.
    """
    return _through(X, layers).ravel()


def deep_forward__serves_the_first_row_only(X, layers):
    """You computed the first row only: the result has lost the axis of the rows.

    X @ W takes all rows at once, and gives (rows, units).
    """
    return _through(X[0], layers)


def deep_forward__gives_every_layer(X, layers):
    """You returned the outputs of all layers in a list; only the last layer's are asked for.

    Return the last of them.
    """
    outputs = []
    for W, b in layers[:-1]:
        X = _relu(X @ W + b)
        outputs.append(X)
    return [*outputs, X @ layers[-1][0] + layers[-1][1]]


def deep_forward__stores_in_integers(X, layers):
    """Your hidden outputs are integers where X holds whole numbers: the fractions are lost.

    zeros_like, empty_like and dtype=X.dtype take over the type of X, and so does writing into
    a copy of it. Let each layer make a new array.
    """
    return _through(X, layers, hidden=lambda z: _relu(z).astype(X.dtype))


def deep_forward__feeds_the_inputs_to_each_hidden_layer(X, layers):
    """You gave the inputs X to every hidden layer: a layer takes what the one before has given.

    The first customer's second layer gets (2, 3) again, in place of (5, 1). Keep each layer's
    outputs under the name that the next round multiplies.
    """
    hidden = X
    for W, b in layers[:-1]:
        hidden = _relu(X @ W + b)
    return hidden @ layers[-1][0] + layers[-1][1]


def deep_forward__feeds_the_inputs_and_has_none_for_one_layer(X, layers):
    """You gave the inputs X to every hidden layer: a layer takes what the one before has given.

    The first customer's second layer gets (2, 3) again, in place of (5, 1). Let one name begin as
    X and be renewed by each layer; then a single layer works too.
    """
    for W, b in layers[:-1]:
        hidden = _relu(X @ W + b)
    return hidden @ layers[-1][0] + layers[-1][1]


def deep_forward__uses_the_last_layer_twice(X, layers):
    """You went through all layers in the loop, and then through the last one once more.

    Only where the last layer has as many outputs as inputs does that fit at all. Let the loop end
    before the last: layers[:-1].
    """
    return _through(X, [*layers, layers[-1]])


def deep_forward__returns_in_the_first_round(X, layers):
    """You return inside the loop, so it ends after its first round.

    The layers in the middle are never reached. Move the return, and the last layer, to the left,
    out of the loop.
    """
    for W, b in layers[:-1]:
        return _relu(X @ W + b) @ layers[-1][0] + layers[-1][1]
    return None


def deep_forward__gives_the_first_layer(X, layers):
    """You returned what the first hidden layer gives; the other layers are never reached.

    A return inside the loop ends it after its first round. Move it to the left, out of the loop.
    """
    W, b = layers[0]
    return _relu(X @ W + b)


def deep_forward__leaves_out_the_first_layer(X, layers):
    """You began with the second layer; the first takes X, and comes first.

    Lists count from 0: layers[1:] leaves out one at the front, layers[:-1] one at the end.
    """
    return _through(X, layers[1:]) if len(layers) > 1 else X


def deep_forward__leaves_out_the_first_layer_and_ends_in_relu(X, layers):
    """You began with the second layer, and the last layer has a ReLU.

    The layers with a ReLU are all but the last: layers[:-1]. layers[1:] is all but the first.
    """
    return _through(X, layers[1:], output=_relu) if len(layers) > 1 else X


def deep_forward__clips_at_one(X, layers):
    """Your hidden outputs end at 1: ReLU has no upper end.

    5 stays 5. Only negative sums are changed.
    """
    return _through(X, layers, hidden=lambda z: np.clip(z, 0, 1))


def deep_forward__adds_each_bias_after_relu(X, layers):
    """You applied ReLU before the bias, and in every layer, the last included.

    The bias is a part of the sum: ReLU of (X @ W + b). And the last layer has no ReLU.
    """
    for W, b in layers:
        X = _relu(X @ W) + b
    return X


def deep_forward__relu_everywhere_and_no_biases(X, layers):
    """You left out the biases, and applied ReLU after the last layer too.

    Each layer adds its b to the sums. Then comes ReLU, in all layers but the last.
    """
    return _through(X, [(W, 0) for W, b in layers], output=_relu)


def deep_forward__no_relu_and_no_biases(X, layers):
    """You multiplied by the weights only: there are no biases and no ReLU.

    Each layer adds its b to the sums. Then comes ReLU, in all layers but the last.
    """
    return _through(X, [(W, 0) for W, b in layers], hidden=lambda z: z)


def deep_forward__rows_of_weights_and_relu_everywhere(X, layers):
    """You read a unit's weights along a row of W, and the last layer has a ReLU.

    Each column of W is a unit here: leave out the .T. And let the loop end before the last layer.
    """
    return _through(X, [(W.T, b) for W, b in layers], output=_relu)


def deep_forward__tanh_everywhere(X, layers):
    """You applied tanh, and after the last layer too.

    ReLU is asked for, after all layers but the last, which stays as it is.
    """
    return _through(X, layers, hidden=np.tanh, output=np.tanh)


def deep_forward__sigmoid_on_the_output(X, layers):
    """You put the output through a sigmoid: 3 became 0.9526.

    The last layer stays linear, so that any number can come out.
    """
    return _through(X, layers, output=lambda z: 1 / (1 + np.exp(-z)))
