"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _relu(z):
    return np.maximum(0, z)


def _linear(z):
    return z


def _through(X, weights, hidden=_relu, output=_linear):
    *before, (W_out, b_out) = zip(weights[::2], weights[1::2], strict=True)
    for W, b in before:
        X = hidden(X @ W + b)
    return output(X @ W_out + b_out)


def predict_like_keras__gives_the_first_output_only(X, weights):
    """You return one number a row: predict gives a table, (rows, outputs).

    One output unit is a column, (rows, 1), and several are as many columns. Leave out the index,
    such as [:, 0], at the end.
    """
    return _through(X, weights)[:, 0]


def predict_like_keras__squeezes(X, weights):
    """You removed the axes of length 1: predict keeps them, a column is (rows, 1).

    Leave out squeeze. The last product has the shape (rows, outputs) already, whatever the
    outputs and the rows are.
    """
    return _through(X, weights).squeeze()


def predict_like_keras__makes_it_flat(X, weights):
    """You made the table flat: predict gives (rows, outputs), a row an example.

    With one output that is a column, (rows, 1). Leave out ravel, flatten or reshape(-1).
    """
    return _through(X, weights).ravel()


def predict_like_keras__relu_on_the_output_too(X, weights):
    """You applied ReLU to the last layer too: the third customer's -2 became 0.

    The last layer is linear. Let the loop end one layer earlier. A layer is two arrays, so the
    last one begins at place len(weights) - 2.
    """
    return _through(X, weights, output=_relu)


def predict_like_keras__forgets_relu(X, weights):
    """You applied no ReLU: the second customer's hidden -2 went on, and gave 4 for 2.

    Each layer but the last ends in np.maximum(0, ...).
    """
    return _through(X, weights, hidden=_linear)


def predict_like_keras__relu_on_the_output_only(X, weights):
    """You applied ReLU after the last layer only: it belongs after all the others.

    Hidden layers: ReLU. Last layer: none, or no prediction could be negative.
    """
    return _through(X, weights, hidden=_linear, output=_relu)


def predict_like_keras__relu_after_the_first_layer_only(X, weights):
    """You applied ReLU after the first layer only; each hidden layer has it.

    With one hidden layer that is the same. With more of them, all but the last layer end in
    np.maximum(0, ...).
    """
    W, b, *rest = weights
    return _through(_relu(X @ W + b), rest, hidden=_linear) if rest else X @ W + b


def predict_like_keras__relu_after_the_first_layer_always(X, weights):
    """You applied ReLU after the first layer and no other, even where the first is the last.

    All but the last layer have a ReLU: none of one layer, two of three.
    """
    W, b, *rest = weights
    X = _relu(X @ W + b)
    return _through(X, rest, hidden=_linear) if rest else X


def predict_like_keras__no_relu_before_the_output(X, weights):
    """You left out ReLU after the last hidden layer: your loop ends one layer too early.

    Only the last layer of all is linear. Its arrays are weights[-2] and weights[-1]; everything
    before them has ReLU.
    """
    pairs = list(zip(weights[::2], weights[1::2], strict=True))
    for i, (W, b) in enumerate(pairs):
        X = X @ W + b
        if i < len(pairs) - 2:
            X = _relu(X)
    return X


def predict_like_keras__relu_on_a_single_layer(X, weights):
    """You applied ReLU to a model of one layer: its only layer is its last, and linear.

    Deeper models come out right. Two arrays in the list mean no hidden layer, so no ReLU.
    """
    return _through(X, weights, output=_relu if len(weights) == 2 else _linear)


def predict_like_keras__forgets_the_biases(X, weights):
    """You left out the biases: the customers' outputs are 9, 8 and 4.

    The arrays at the places 1, 3, 5, ... are biases. Each layer adds its own, before ReLU.
    """
    return _through(X, [each * (each.ndim == 2) for each in weights])


def predict_like_keras__forgets_the_hidden_biases(X, weights):
    """You added the biases of the last layer only; hidden layers have biases too.

    The array after each matrix holds them. Add them to the sums, before ReLU.
    """
    before = [each * (each.ndim == 2) for each in weights[:-2]]
    return _through(X, before + weights[-2:])


def predict_like_keras__forgets_the_last_biases(X, weights):
    """You left out the last layer's biases: the customers' outputs are 11, 10 and 6.

    The output has no ReLU, but it has biases: weights[-1].
    """
    return _through(X, [*weights[:-1], 0 * weights[-1]])


def predict_like_keras__adds_the_biases_after_relu(X, weights):
    """You added the biases after ReLU, so what goes on to the next layer may be negative.

    The biases belong to the sum: ReLU of (X @ W + b), not ReLU of X @ W, plus b.
    """
    for i in range(0, len(weights) - 2, 2):
        X = _relu(X @ weights[i]) + weights[i + 1]
    return X @ weights[-2] + weights[-1]


def predict_like_keras__expects_two_layers(X, weights):
    """You take the list apart into exactly four arrays; it has two for each layer.

    With two hidden layers there are six, without a hidden layer two. Go through the list in steps
    of 2, and do the last layer after the loop.
    """
    W1, b1, W2, b2 = weights
    return _relu(X @ W1 + b1) @ W2 + b2


def predict_like_keras__expects_three_layers(X, weights):
    """You take the list apart into exactly six arrays; it has two for each layer.

    The first model has four, the next six. Go through the list in steps of 2, and do the last
    layer after the loop.
    """
    W1, b1, W2, b2, W3, b3 = weights
    return _relu(_relu(X @ W1 + b1) @ W2 + b2) @ W3 + b3


def predict_like_keras__uses_the_first_two_layers(X, weights):
    """You used the first four arrays, and no more: the model may be deeper, or a single layer.

    The list has two arrays for each layer. Go through it in steps of 2, and do the last layer
    after the loop.
    """
    return _relu(X @ weights[0] + weights[1]) @ weights[2] + weights[3]


def predict_like_keras__looks_for_the_biases_at_the_end(X, weights):
    """You look for the matrices in the first half of the list and for biases in the second.

    They alternate: W1, b1, W2, b2. weights[::2] are the matrices, weights[1::2] the biases.
    """
    half = len(weights) // 2
    pairs = [each for pair in zip(weights[:half], weights[half:], strict=True) for each in pair]
    return _through(X, pairs)


def predict_like_keras__goes_on_by_one(X, weights):
    """You go through the list one by one, so biases are taken for a matrix as well.

    A layer is two arrays: go on by 2, to the places 0, 2, 4 and so on.
    """
    for i in range(len(weights) - 2):
        X = _relu(X @ weights[i] + weights[i + 1])
    return X @ weights[-2] + weights[-1]


def predict_like_keras__stops_before_the_last_layer(X, weights):
    """You stopped at the last hidden layer: what you return is not the output.

    For the first customer you have (6, 1). One layer is left: its product and its biases, without
    ReLU.
    """
    for i in range(0, len(weights) - 2, 2):
        X = _relu(X @ weights[i] + weights[i + 1])
    return X


def predict_like_keras__feeds_the_inputs_to_each_layer(X, weights):
    """You gave the inputs X to every layer: a layer takes what the one before has given.

    Keep the outputs of each round under the name that the next round multiplies. Only where the
    last layer has as many inputs as X does anything come out at all.
    """
    return X @ weights[-2] + weights[-1]


def predict_like_keras__takes_rows_of_the_weights(X, weights):
    """You turned the matrices round; Keras stores a unit in a column, as your layers do.

    Leave out the .T: (rows, inputs) @ (inputs, units) fits as it is. A square matrix fits both
    ways, and only one is right.
    """
    return _through(X, [each.T for each in weights])


def predict_like_keras__puts_the_weights_first(X, weights):
    """You wrote the weights to the left of @: then their rows meet the columns of X.

    A row of X has to meet a column of the matrix, so what has been computed so far stands on the
    left: (rows, inputs) @ (inputs, units).
    """
    for i in range(0, len(weights) - 2, 2):
        X = _relu(weights[i] @ X + weights[i + 1])
    return weights[-2] @ X + weights[-1]


def predict_like_keras__goes_backwards(X, weights):
    """You began with the last layer: the list begins with the one that takes X.

    weights[0] and weights[1] are the first layer. Where the sizes differ the other order does
    not even fit.
    """
    pairs = list(zip(weights[::2], weights[1::2], strict=True))[::-1]
    return _through(X, [each for pair in pairs for each in pair])


def predict_like_keras__takes_the_first_row_only(X, weights):
    """You predicted for the first row only; each row of X has its own prediction.

    Multiply the whole of X: NumPy does the same for each row, and gives (rows, outputs).
    """
    return _through(X[0], weights)


def predict_like_keras__gives_probabilities(X, weights):
    """You put the output through a sigmoid: the last layer of this model is linear.

    A sigmoid belongs to a question of yes or no. Here any number may come out, -2 too.
    """
    return _through(X, weights, output=lambda z: 1 / (1 + np.exp(-z)))


def predict_like_keras__applies_tanh(X, weights):
    """You applied tanh in the hidden layers; this model has ReLU there.

    Negative sums become 0, positive ones stay: 6 stays 6, and does not become 1.
    """
    return _through(X, weights, hidden=np.tanh)


def predict_like_keras__stores_integers(X, weights):
    """You cut the fractions off: an array of integers holds none.

    zeros_like(X) and dtype=X.dtype take over the type of whole numbers. np.zeros(shape) is
    float64, and so is a product of whole numbers and fractions.
    """
    return _through(X, weights).astype(X.dtype)


def predict_like_keras__rounds(X, weights):
    """You rounded the predictions: they are asked for as they are.

    Rounding is for printing. Numbers near 0.00001 do not survive four decimals.
    """
    return np.round(_through(X, weights), 4)


def predict_like_keras__changes_what_it_is_given(X, weights):
    """The predictions are right, but what you were given is changed, as pop does to the list.

    Whoever calls predict twice has no weights left. Read the list by its places, weights[i], or by
    slices, and write into none of the arrays.
    """
    result = _through(X, weights)
    weights.clear()
    return result
