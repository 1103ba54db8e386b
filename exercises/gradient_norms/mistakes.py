"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _forward(X, layers, activation):
    """What each layer was given, and each layer's sums."""
    given, sums = [X], []
    for W, b in layers:
        sums.append(given[-1] @ W + b)
        given.append(activation(sums[-1]))
    return given[:-1], sums


def _backward(dZ, given, factors, layers):
    """(dW, dZ) of each layer; factors[i - 1] is met by what goes back out of layer i."""
    slopes = []
    for i in reversed(range(len(layers))):
        slopes.insert(0, (given[i].T @ dZ, dZ))
        if i:
            dZ = dZ @ layers[i][0].T * factors[i - 1]
    return slopes


def _right(X, y, layers, activation, activation_slope):
    given, sums = _forward(X, layers, activation)
    dZ = 2 * (sums[-1] - y) / y.size
    return _backward(dZ, given, [activation_slope(z) for z in sums], layers)


def _norms(slopes):
    return [np.linalg.norm(dW) for dW, _ in slopes]


def _times(size, network):
    return [size * norm for norm in _norms(_right(*network))]


def gradient_norms__takes_the_slope_at_the_value(X, y, layers, activation, activation_slope):
    """You gave activation_slope the values after the activation; it wants the net inputs z.

    In the first case z = 0, and a sigmoid's slope there is 0.25. At its value, 0.5, it is 0.235.
    """
    given, sums = _forward(X, layers, activation)
    factors = [activation_slope(A) for A in given[1:]]
    return _norms(_backward(2 * (sums[-1] - y) / y.size, given, factors, layers))


def gradient_norms__forgets_the_slope(X, y, layers, activation, activation_slope):
    """You sent the slopes back through the weights alone: the activation's slope is missing.

    In the first case each sigmoid leaves a quarter of what comes back to it.
    """
    given, sums = _forward(X, layers, activation)
    return _norms(_backward(2 * (sums[-1] - y) / y.size, given, [1] * len(layers), layers))


def gradient_norms__multiplies_by_the_value(X, y, layers, activation, activation_slope):
    """On the way back you multiplied by the activation's value; it is its slope that counts there.

    In the first case the value is 0.5, and the slope 0.25.
    """
    given, sums = _forward(X, layers, activation)
    return _norms(_backward(2 * (sums[-1] - y) / y.size, given, given[1:], layers))


def gradient_norms__is_for_relu_only(X, y, layers, activation, activation_slope):
    """You computed with ReLU, as in backprop_mlp; here the activation is what you are given.

    Call `activation` on the way forward and `activation_slope` on the way back.
    """
    given, sums = _forward(X, layers, lambda z: np.maximum(0, z))
    factors = [z > 0 for z in sums]
    return _norms(_backward(2 * (sums[-1] - y) / y.size, given, factors, layers))


def gradient_norms__takes_the_slope_of_relu(X, y, layers, activation, activation_slope):
    """On the way back you asked which values are above 0: that is ReLU's slope, not this one's.

    The slope of the activation that you are given is activation_slope of the net inputs.
    """
    given, sums = _forward(X, layers, activation)
    factors = [A > 0 for A in given[1:]]
    return _norms(_backward(2 * (sums[-1] - y) / y.size, given, factors, layers))


def gradient_norms__activates_the_output_too(X, y, layers, activation, activation_slope):
    """You applied the activation to the output too, forward and backward: the last layer is linear.

    In the first case the prediction is 1, and a sigmoid would make 0.73 of it.
    """
    given, sums = _forward(X, layers, activation)
    factors = [activation_slope(z) for z in sums]
    dZ = 2 * (activation(sums[-1]) - y) / y.size * factors[-1]
    return _norms(_backward(dZ, given, factors, layers))


def gradient_norms__activates_the_output_forward(X, y, layers, activation, activation_slope):
    """You applied the activation to the prediction: the last layer is linear.

    In the first case the prediction is 1, and a sigmoid would make 0.73 of it.
    """
    given, sums = _forward(X, layers, activation)
    dZ = 2 * (activation(sums[-1]) - y) / y.size
    return _norms(_backward(dZ, given, [activation_slope(z) for z in sums], layers))


def gradient_norms__multiplies_before_w(X, y, layers, activation, activation_slope):
    """You took an activation's slope before going back through W, so the output has one as well.

    First `dZ @ W.T`, then times the slope at the sums of the layer *before* that W. Each layer but
    the last has its slope, the last has none.
    """
    given, sums = _forward(X, layers, activation)
    factors = [activation_slope(z) for z in sums]
    dZ, norms = 2 * (sums[-1] - y) / y.size, []
    for i in reversed(range(len(layers))):
        norms.insert(0, np.linalg.norm(given[i].T @ dZ))
        dZ = (dZ * factors[i]) @ layers[i][0].T
    return norms


def gradient_norms__feeds_the_weights_with_the_sums(X, y, layers, activation, activation_slope):
    """Your dW is made of the net inputs of the layer before; the weights carry its values.

    In the first case these are 0.5, after the sigmoid, and not 0.
    """
    _, sums = _forward(X, layers, activation)
    dZ, factors = 2 * (sums[-1] - y) / y.size, [activation_slope(z) for z in sums]
    return _norms(_backward(dZ, [X, *sums[:-1]], factors, layers))


def gradient_norms__activates_the_inputs(X, y, layers, activation, activation_slope):
    """You applied the activation to X: the inputs go into the first layer as they are.

    The activation comes after a layer, not before it.
    """
    return _norms(_right(activation(X), y, layers, activation, activation_slope))


def gradient_norms__forgets_the_biases(X, y, layers, activation, activation_slope):
    """You left the biases out on the way forward: each layer computes X @ W + b.

    Their slopes are not asked for, but without them the net inputs are others.
    """
    without = [(W, 0 * b) for W, b in layers]
    return _norms(_right(X, y, without, activation, activation_slope))


def gradient_norms__forgets_to_turn_w_round(X, y, layers, activation, activation_slope):
    """dZ @ W does not fit: on the way back the weights are turned round.

    With square weights the other way fits too, and gives wrong numbers without a word.
    """
    given, sums = _forward(X, layers, activation)
    turned = [(W.T, b) for W, b in layers]
    dZ = 2 * (sums[-1] - y) / y.size
    return _norms(_backward(dZ, given, [activation_slope(z) for z in sums], turned))


def gradient_norms__forgets_the_two(*network):
    """You left out the 2: the slope of a squared error is twice the error.

    All your norms are half of what they should be.
    """
    return _times(1 / 2, network)


def gradient_norms__forgets_the_mean(*network):
    """You did not divide: these are the slopes of the sum of squares, not of their mean.

    The first case has one entry, which hides it. Divide once, at the output, by the entries of y.
    """
    return _times(network[1].size, network)


def gradient_norms__divides_by_the_rows(*network):
    """You divided by the number of rows; the mean is over all entries of y, rows times outputs.

    One output hides it.
    """
    return _times(network[1].shape[1], network)


def gradient_norms__takes_the_error_as_it_is(*network):
    """You started from prediction minus y as it is: the 2 and the division by the entries lack.

    The loss is a mean of squares: twice the error, divided by the number of entries of y.
    """
    return _times(network[1].size / 2, network)


def gradient_norms__takes_no_root(*network):
    """You forgot the root: these are the sums of the squares.

    In the first case you have 1.5625 for the first layer; its root is 1.25.
    """
    return [norm**2 for norm in _norms(_right(*network))]


def gradient_norms__adds_up_sizes(*network):
    """You added up the sizes of the entries; square them first, and take the root of their sum.

    In the first case dW of the first layer is 0.75 and 1: √(0.5625 + 1) = 1.25, not 1.75.
    """
    return [np.abs(dW).sum() for dW, _ in _right(*network)]


def gradient_norms__takes_the_mean_size(*network):
    """You took the mean size of the entries; asked is the root of the sum of their squares.

    In the first case dW of the first layer is 0.75 and 1: √(0.5625 + 1) = 1.25.
    """
    return [np.abs(dW).mean() for dW, _ in _right(*network)]


def gradient_norms__takes_the_mean_square(*network):
    """You took the mean of the squares under the root; asked is their sum.

    In the first case dW of the first layer is 0.75 and 1: √(0.5625 + 1) = 1.25.
    """
    return [np.sqrt((dW**2).mean()) for dW, _ in _right(*network)]


def gradient_norms__takes_the_largest(*network):
    """You took the largest entry; asked is the root of the sum of all squares.

    In the first case dW of the first layer is 0.75 and 1: √(0.5625 + 1) = 1.25.
    """
    return [np.abs(dW).max() for dW, _ in _right(*network)]


def gradient_norms__takes_the_spectral_norm(*network):
    """Your norm is another one: np.linalg.norm(dW, 2) is how far dW can stretch a vector.

    For a single row or column it is the same. Leave the 2 out, and all squares are added up.
    """
    return [np.linalg.norm(dW, 2) for dW, _ in _right(*network)]


def gradient_norms__gives_a_norm_for_each_unit(*network):
    """You have a norm for each column of dW; asked is one for the whole layer.

    Leave the axis out, and all entries are counted together.
    """
    return [np.linalg.norm(dW, axis=0) for dW, _ in _right(*network)]


def gradient_norms__gives_the_slopes_themselves(*network):
    """You returned the dW of each layer; asked is one number for each, its norm.

    The root of the sum of all its squared entries.
    """
    return [dW for dW, _ in _right(*network)]


def gradient_norms__measures_the_slopes_at_the_sums(*network):
    """You measured the slopes at the net inputs; asked are those of the weights.

    dW is made of them and of what the layer was given: A.T @ dZ.
    """
    return [np.linalg.norm(dZ) for _, dZ in _right(*network)]


def gradient_norms__counts_the_biases_too(*network):
    """You counted the slopes of the biases too; asked is the norm of dW alone.

    In the first case dW of the last layer is 1: the norm is 1, and not √(1 + 4).
    """
    both = [(dW, dZ.sum(axis=0)) for dW, dZ in _right(*network)]
    return [np.sqrt((dW**2).sum() + (db**2).sum()) for dW, db in both]


def gradient_norms__measures_the_weights(X, y, layers, activation, activation_slope):
    """You measured the weights themselves; asked are their slopes.

    Go forward and back first, as in backprop_mlp.
    """
    return [np.linalg.norm(W) for W, _ in layers]


def gradient_norms__puts_all_layers_together(*network):
    """You put all layers into one number; asked is one for each layer.

    Only side by side they show what becomes of the slopes on their way back.
    """
    return np.sqrt(sum(norm**2 for norm in _norms(_right(*network))))


def gradient_norms__returns_the_last_layer_first(*network):
    """Your list starts with the last layer; it should start with the first, as layers does.

    The slopes come about from the last to the first: turn the list round at the end.
    """
    return _norms(_right(*network))[::-1]
