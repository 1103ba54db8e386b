"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _forward(X, layers, relu=lambda z: np.maximum(0, z)):
    """What each layer was given, each layer's sums, and the prediction."""
    given, sums = [X], []
    for W, b in layers:
        sums.append(given[-1] @ W + b)
        given.append(relu(sums[-1]))
    return given[:-1], sums, sums[-1]


def _backward(dZ, given, masks, layers):
    """Slopes, first layer first; masks[i] is what stops slopes on their way into layer i."""
    slopes = []
    for i in reversed(range(len(layers))):
        slopes.insert(0, (given[i].T @ dZ, dZ.sum(axis=0)))
        if i:
            dZ = dZ @ layers[i][0].T * masks[i]
    return slopes


def _on(arrays):
    return [array > 0 for array in arrays]


def _from(start, X, y, layers):
    """Right, but for what goes back from the output."""
    given, _, prediction = _forward(X, layers)
    return _backward(start(prediction - y), given, _on(given), layers)


def backprop_mlp__forgets_the_two(X, y, layers):
    """You left out the 2: the slope of a squared error is twice the error.

    All your slopes are half of what they should be.
    """
    return _from(lambda error: error / y.size, X, y, layers)


def backprop_mlp__turns_the_error_round(X, y, layers):
    """You took y minus prediction: all your slopes have the wrong sign.

    The error is prediction minus target: in the first row 9 - 13 = -4.
    """
    return _from(lambda error: -2 * error / y.size, X, y, layers)


def backprop_mlp__forgets_the_mean(X, y, layers):
    """You did not divide: these are the slopes of the sum of squares, not of their mean.

    y has two entries in the first case, so each counts by half. Divide once, at the output.
    """
    return _from(lambda error: 2 * error, X, y, layers)


def backprop_mlp__divides_by_the_rows(X, y, layers):
    """You divided by the number of rows; the mean is over all entries of y, rows times outputs.

    One output hides it. With three outputs there are three times as many entries as rows.
    """
    return _from(lambda error: 2 * error / len(y), X, y, layers)


def backprop_mlp__forgets_the_two_and_the_mean(X, y, layers):
    """You started from prediction minus y as it is: the 2 and the division by the entries lack.

    The loss is a mean of squares: twice the error, divided by the number of entries of y.
    """
    return _from(lambda error: error, X, y, layers)


def backprop_mlp__divides_by_the_rows_without_the_two(X, y, layers):
    """You divided the error by the rows; it is twice the error, divided by all entries of y.

    That is the loss with a half before it. With two rows and one output it gives half of what is
    asked.
    """
    return _from(lambda error: error / len(y), X, y, layers)


def backprop_mlp__divides_again_by_the_rows(X, y, layers):
    """You divided by the entries at the output, and by the rows again at every layer.

    One division, at the output, is carried along to all layers. dW and db then add up the rows.
    """
    slopes = _from(lambda error: 2 * error / y.size, X, y, layers)
    return [(dW / len(y), db / len(y)) for dW, db in slopes]


def backprop_mlp__divides_by_the_rows_at_each_layer(X, y, layers):
    """You divided by the rows on every way back through a layer.

    One division, at the output, is carried along to all layers.
    """
    shrunk = [(W / len(y), b) for W, b in layers]
    given, _, prediction = _forward(X, layers)
    return _backward(2 * (prediction - y) / y.size, given, _on(given), shrunk)


def backprop_mlp__takes_the_mean_for_db(X, y, layers):
    """Your dW is right, your db is a mean over the rows: the sum is needed.

    The division by the number of entries is in the slopes already, since the output.
    """
    slopes = _from(lambda error: 2 * error / y.size, X, y, layers)
    return [(dW, db / len(y)) for dW, db in slopes]


def backprop_mlp__leaves_db_by_row(X, y, layers):
    """Your db is dZ itself, one row an example; the biases are shared by all rows.

    Add up over the rows: (units,).
    """
    given, _, prediction = _forward(X, layers)
    dZ, slopes = 2 * (prediction - y) / y.size, []
    for (W, _), A in zip(layers[::-1], given[::-1], strict=True):
        slopes.insert(0, (A.T @ dZ, dZ))
        dZ = dZ @ W.T * (A > 0)
    return slopes


def backprop_mlp__keeps_an_axis_in_db(X, y, layers):
    """Your db has the shape (1, units); b has the shape (units,).

    The numbers are right. Leave out keepdims, so that the axis of the rows is gone.
    """
    slopes = _from(lambda error: 2 * error / y.size, X, y, layers)
    return [(dW, db[np.newaxis]) for dW, db in slopes]


def backprop_mlp__forgets_the_slope_of_relu(X, y, layers):
    """You sent the slopes back through the weights alone: ReLU is missing on the way back.

    In the first row the third node's sum is -1. It is switched off, and nothing may pass it.
    """
    given, _, prediction = _forward(X, layers)
    return _backward(2 * (prediction - y) / y.size, given, [1] * len(layers), layers)


def backprop_mlp__forgets_relu_altogether(X, y, layers):
    """You left ReLU out, forward and backward: that is a linear network.

    Every layer but the last has a ReLU: on the way forward it makes negative sums 0, on the way
    back it stops their slopes.
    """
    given, _, prediction = _forward(X, layers, relu=lambda z: z)
    return _backward(2 * (prediction - y) / y.size, given, [1] * len(layers), layers)


def backprop_mlp__forgets_the_biases(X, y, layers):
    """You left the biases out on the way forward: each layer computes X @ W + b.

    In the first case all of them are 0, which hides it.
    """
    without = [(W, 0 * b) for W, b in layers]
    return _from(lambda error: 2 * error / y.size, X, y, without)


def backprop_mlp__turns_dW_round(X, y, layers):
    """Your dW is turned round, (units, inputs); it should be shaped like W, (inputs, units).

    What the layer was given is turned round and stands on the left, dZ on the right.
    """
    slopes = _from(lambda error: 2 * error / y.size, X, y, layers)
    return [(dW.T, db) for dW, db in slopes]


def backprop_mlp__feeds_the_weights_with_the_sums(X, y, layers):
    """Your dW is made of the sums of the layer before; the weights carry its values after ReLU.

    The third node hands on 0 in the first row, not its sum -1.
    """
    given, sums, prediction = _forward(X, layers)
    return _backward(2 * (prediction - y) / y.size, [X, *sums[:-1]], _on(given), layers)


def backprop_mlp__applies_relu_to_the_slopes(X, y, layers):
    """You put the slopes through ReLU: negative slopes became 0.

    On the way back ReLU does not ask for the sign of the slope, but for the sign of the node's own
    sum on the way forward.
    """
    given, _, prediction = _forward(X, layers)
    dZ, slopes = 2 * (prediction - y) / y.size, []
    for (W, _), A in zip(layers[::-1], given[::-1], strict=True):
        slopes.insert(0, (A.T @ dZ, dZ.sum(axis=0)))
        dZ = np.maximum(0, dZ @ W.T)
    return slopes


def backprop_mlp__masks_the_output_too(X, y, layers):
    """You stopped slopes at the output where the prediction is not above 0, as a ReLU would.

    The last layer has no ReLU, neither forward nor backward, so its slopes all pass.
    """
    given, _, prediction = _forward(X, layers)
    dZ = 2 * (prediction - y) / y.size * (prediction > 0)
    return _backward(dZ, given, _on(given), layers)


def backprop_mlp__relu_on_the_output_forward_only(X, y, layers):
    """You applied ReLU to the predictions: those below 0 became 0, and the errors are others.

    The last layer stays linear: a prediction may be negative.
    """
    given, _, prediction = _forward(X, layers)
    return _backward(2 * (np.maximum(0, prediction) - y) / y.size, given, _on(given), layers)


def backprop_mlp__lets_zero_sums_pass(X, y, layers):
    """A sum of exactly 0 counts as switched on with you; the task says off.

    Ask for > 0, not for >= 0 (or make 0 what is <= 0). Of a value after ReLU, >= 0 is true always.
    """
    given, sums, prediction = _forward(X, layers)
    masks = [None, *(z >= 0 for z in sums)]
    return _backward(2 * (prediction - y) / y.size, given, masks, layers)


def backprop_mlp__takes_the_mask_of_another_layer(X, y, layers):
    """You masked with a layer's own sums the slopes that belong to the layer before it.

    Slopes that were sent back through W meet the ReLU *before* that W: what the layer was given
    says where it is on. Layers of one width hide the mix-up, others do not fit.
    """
    given, sums, prediction = _forward(X, layers)
    return _backward(2 * (prediction - y) / y.size, given, _on(sums), layers)


def backprop_mlp__multiplies_by_the_values(X, y, layers):
    """You multiplied slopes by the hidden values; ReLU's slope is 1 where a node is on.

    A step of a sum moves a value of 5 by just that step: the slope passes as it is.
    """
    given, _, prediction = _forward(X, layers)
    return _backward(2 * (prediction - y) / y.size, given, given, layers)


def backprop_mlp__forgets_to_turn_W_round(X, y, layers):
    """dZ @ W does not fit: on the way back the weights are turned round.

    (rows, units) @ (units, inputs). With square weights the other way fits too, and gives wrong
    numbers without a word.
    """
    given, _, prediction = _forward(X, layers)
    turned = [(W.T, b) for W, b in layers]
    return _backward(2 * (prediction - y) / y.size, given, _on(given), turned)


def backprop_mlp__returns_the_last_layer_first(X, y, layers):
    """Your list starts with the last layer; it should start with the first, as layers does.

    The slopes come about from the last to the first: turn the list round at the end.
    """
    return _from(lambda error: 2 * error / y.size, X, y, layers)[::-1]


def backprop_mlp__knows_two_layers_only(X, y, layers):
    """You have written one hidden layer out: two layers work, one or three do not.

    Go through layers in a loop, forward and then backward: the number of turns is len(layers).
    """
    (W1, b1), (W2, b2) = layers
    h = np.maximum(0, X @ W1 + b1)
    dZ = 2 * (h @ W2 + b2 - y) / y.size
    dZ1 = dZ @ W2.T * (h > 0)
    return [(X.T @ dZ1, dZ1.sum(axis=0)), (h.T @ dZ, dZ.sum(axis=0))]


def backprop_mlp__updates_while_going_back(X, y, layers):
    """You sent slopes back through weights that had been updated already, with a rate of 0.01.

    All slopes belong to the same weights, those that came in. Nothing is updated here.
    """
    given, _, prediction = _forward(X, layers)
    dZ, slopes = 2 * (prediction - y) / y.size, []
    for (W, _), A in zip(layers[::-1], given[::-1], strict=True):
        slopes.insert(0, (A.T @ dZ, dZ.sum(axis=0)))
        dZ = dZ @ (W - 0.01 * slopes[0][0]).T * (A > 0)
    return slopes
