"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _relu(z):
    return np.maximum(0, z)


def _sigmoid(z):
    return 1 / (1 + np.exp(-z))


def dense_layer__forgets_the_bias(X, W, b, activation):
    """You left out the biases: ReLU of the sums alone gives 2, 6 and 4, 4.

    Add b to X @ W before the activation: 6 - 5 is 1, and 4 - 5 is -1, which ReLU makes 0.
    """
    return activation(X @ W)


def dense_layer__forgets_the_activation(X, W, b, activation):
    """You returned the sums themselves: the activation is never applied.

    The sums X @ W + b are 2, 1 and 4, -1. Call the function that came in as `activation` on
    them: ReLU makes 0 of the -1.
    """
    return X @ W + b


def dense_layer__forgets_bias_and_activation(X, W, b, activation):
    """You returned X @ W: the biases are not added, and the activation is never applied.

    Add b to the sums, then call the function that came in as `activation` on the result.
    """
    return X @ W


def dense_layer__adds_the_bias_after_the_activation(X, W, b, activation):
    """You added the bias after the activation, so ReLU can't see it: the -1 gets through.

    The bias belongs to the sum. In the last corner 4 + (-5) is -1, and ReLU of that is 0; you
    took ReLU of 4 first and added -5 to it.
    """
    return activation(X @ W) + b


def dense_layer__activates_the_inputs(X, W, b, activation):
    """You put the inputs through the activation, where the sums belong.

    The inputs have had their activation in the layer before. A unit adds up first, X @ W + b,
    and sends the sum through the activation.
    """
    return activation(X) @ W + b


def dense_layer__activates_inputs_and_sums(X, W, b, activation):
    """You applied the activation to the sums, rightly, but to the inputs as well.

    Multiply X as it comes. The activation is applied once in a layer: to X @ W + b.
    """
    return activation(activation(X) @ W + b)


def dense_layer__activates_the_terms_apart(X, W, b, activation):
    """You activated X @ W and the biases apart, and then added the two.

    The bias is a part of the sum: 4 and -5 make -1, and ReLU of that is 0, not ReLU of 4 plus
    ReLU of -5. Add first, then activate the sum.
    """
    return activation(X @ W) + activation(b)


def dense_layer__activates_the_weights(X, W, b, activation):
    """You put the weights through the activation; it belongs to the sums.

    A weight may be negative, and stays so: -3 in W is no mistake. Add up first, then activate.
    """
    return X @ activation(W) + b


def dense_layer__activates_twice(X, W, b, activation):
    """You applied the activation twice. ReLU does not show it; tanh, sigmoid and softmax do.

    Apply it once, to X @ W + b.
    """
    return activation(activation(X @ W + b))


def dense_layer__takes_rows_of_the_weights(X, W, b, activation):
    """You read a unit's weights along a row of W; here each column is a unit.

    Your first sum is 5 · 1 + 1 · 1. The first unit's weights are the first column, 1 and -3:
    5 · 1 + 1 · (-3). Leave out the .T: (rows, inputs) @ (inputs, units) fits as it is.
    """
    return activation(X @ W.T + b)


def dense_layer__takes_rows_of_the_weights_without_bias(X, W, b, activation):
    """You read a unit's weights along a row of W, and left out the biases.

    Here each column is a unit: (rows, inputs) @ (inputs, units) fits without .T. Then add b,
    and then comes the activation.
    """
    return activation(X @ W.T)


def dense_layer__takes_rows_of_the_weights_without_activation(X, W, b, activation):
    """You read a unit's weights along a row of W, and the activation is never applied.

    Here each column is a unit: (rows, inputs) @ (inputs, units) fits without .T. Then call the
    function that came in as `activation` on the sums.
    """
    return X @ W.T + b


def dense_layer__puts_the_weights_first(X, W, b, activation):
    """You wrote the weights to the left of @: W @ X multiplies W's rows by X's columns.

    A row of X has to meet a column of W, so X stands on the left. Write the shapes below it:
    (rows, inputs) @ (inputs, units).
    """
    return activation(W @ X + b)


def dense_layer__puts_the_weights_first_without_bias(X, W, b, activation):
    """You wrote the weights to the left of @, and left out the biases.

    A row of X has to meet a column of W: (rows, inputs) @ (inputs, units). Then add b, and
    then comes the activation.
    """
    return activation(W @ X)


def dense_layer__turns_the_whole_layer(X, W, b, activation):
    """You computed W.T @ X.T, one column a row of X, but added b as if units were columns.

    There, 0 and -5 go to the two examples, and not to the two units. X @ W has the units as
    columns, as b needs them.
    """
    return activation((W.T @ X.T + b).T)


def dense_layer__multiplies_entry_by_entry(X, W, b, activation):
    """You multiplied X and W entry by entry, with *; nothing is added up.

    5 · 1 and 1 · 1 stand side by side. A unit adds its products: that is what @ does,
    (rows, inputs) @ (inputs, units).
    """
    return activation(X * W + b)


def dense_layer__subtracts_the_bias(X, W, b, activation):
    """You subtracted the biases: 6 - (-5) is 11, where 6 + (-5) = 1 is meant.

    A bias is added, and may be negative itself.
    """
    return activation(X @ W - b)


def dense_layer__adds_the_bias_twice(X, W, b, activation):
    """You added the biases twice: 6 - 5 - 5 is -4, and ReLU makes 0 of it.

    Once is enough: X @ W + b.
    """
    return activation(X @ W + 2 * b)


def dense_layer__adds_the_bias_before_and_after(X, W, b, activation):
    """You added the biases before the activation, rightly, and once more after it.

    Your result holds the biases 0 and -5 even where ReLU gave 0. Add b once, inside.
    """
    return activation(X @ W + b) + b


def dense_layer__multiplies_by_the_bias(X, W, b, activation):
    """You multiplied the sums by the biases; a bias is added.

    The first unit's bias is 0: added, it leaves the sums 2 and 4 as they are.
    """
    return activation(X @ W * b)


def dense_layer__adds_all_biases_to_each_unit(X, W, b, activation):
    """You added the sum of all biases to every unit: each unit has a bias of its own.

    The first unit's bias is 0, the second's -5. NumPy lines (units,) up with the columns of
    (rows, units) without help.
    """
    return activation(X @ W + b.sum())


def dense_layer__adds_one_bias_to_all_units(X, W, b, activation):
    """You added the first bias to every unit; each unit has a bias of its own.

    The second unit's bias is -5. Add the whole of b.
    """
    return activation(X @ W + b[0])


def dense_layer__adds_the_bias_to_the_inputs(X, W, b, activation):
    """You added the biases to the inputs, before the weights came in.

    A bias belongs to a unit, not to an input: there are as many as W has columns. Multiply
    first, then add.
    """
    return activation((X + b) @ W)


def dense_layer__averages(X, W, b, activation):
    """You divided the sums by the number of inputs: a unit adds, it takes no mean.

    5 · 1 + 1 · (-3) is 2; you went on with half of it. Leave the division out.
    """
    return activation(X @ W / X.shape[1] + b)


def dense_layer__averages_bias_and_all(X, W, b, activation):
    """You took the mean of each unit's products where their sum is meant.

    A unit adds 5 · 1 and 1 · (-3) to 2, adds its bias, and divides by nothing.
    """
    return activation((X @ W + b) / X.shape[1])


def dense_layer__always_takes_relu(X, W, b, activation):
    """You applied ReLU whatever the activation is; another was asked for.

    The function to use comes in as the argument `activation`: call that one.
    """
    return _relu(X @ W + b)


def dense_layer__takes_relu_as_well(X, W, b, activation):
    """You applied ReLU after the activation that was asked for: negative results are gone.

    Only the function that comes in as `activation` is to be applied.
    """
    return _relu(activation(X @ W + b))


def dense_layer__takes_relu_before(X, W, b, activation):
    """You applied ReLU before the activation that was asked for.

    Only the function that comes in as `activation` is to be applied, to the sums themselves.
    """
    return activation(_relu(X @ W + b))


def dense_layer__always_takes_sigmoid(X, W, b, activation):
    """You applied the sigmoid whatever the activation is; another was asked for.

    The function to use comes in as the argument `activation`: call that one.
    """
    return _sigmoid(X @ W + b)


def dense_layer__always_takes_tanh(X, W, b, activation):
    """You applied tanh whatever the activation is; another was asked for.

    The function to use comes in as the argument `activation`: call that one.
    """
    return np.tanh(X @ W + b)


def dense_layer__activates_number_by_number(X, W, b, activation):
    """You called the activation on each number alone, and a softmax of one number is 1.

    Softmax has to see all the units of a row. Hand the whole array of sums to the activation:
    the others work on whole arrays too.
    """
    z = X @ W + b
    return np.array(
        [[activation(z[i, j : j + 1])[0] for j in range(z.shape[1])] for i in range(len(z))]
    )


def dense_layer__activates_unit_by_unit(X, W, b, activation):
    """You called the activation on each column: a softmax then mixes the examples.

    It has to see the units of one row together. Hand the whole array of sums, (rows, units),
    to the activation.
    """
    z = X @ W + b
    return np.stack([activation(column) for column in z.T], axis=1)


def dense_layer__serves_the_first_row_only(X, W, b, activation):
    """You computed the first row only: the result has lost the axis of the rows.

    X @ W takes all rows at once, and gives (rows, units).
    """
    return activation(X[0] @ W + b)


def dense_layer__adds_up_the_units(X, W, b, activation):
    """You added up all the units of a row: one number a row is left of a whole layer.

    @ has added up the inputs already. Each unit keeps its own output: (rows, units).
    """
    return activation(X @ W + b).sum(axis=1)


def dense_layer__stores_in_integers(X, W, b, activation):
    """Your result is stored in integers where X holds whole numbers: the fractions are lost.

    zeros_like, empty_like and dtype=X.dtype take over the type of X. Ask for floats, or return
    what the activation gives.
    """
    return activation(X @ W + b).astype(X.dtype)


def dense_layer__stores_the_sums_in_integers(X, W, b, activation):
    """Your sums are stored in integers where X holds whole numbers: fractions are cut off.

    zeros_like, empty_like and dtype=X.dtype take over the type of X. Ask for floats: np.zeros
    gives them by itself.
    """
    return activation((X @ W + b).astype(X.dtype))


def dense_layer__makes_room_like_the_inputs(X, W, b, activation):
    """Your result has the shape of X; a layer gives a column for each unit, not for each input.

    zeros_like(X) and copies of X make (rows, inputs). Room for (rows, units) is as wide as W. It
    fits by chance where a layer has as many units as inputs.
    """
    out = np.zeros_like(X)
    for unit in range(W.shape[1]):
        out[:, unit] = activation(X @ W[:, unit] + b[unit])
    return out


def dense_layer__makes_room_like_the_inputs_for_sums(X, W, b, activation):
    """Your sums have the shape of X; a layer gives a column for each unit, not for each input.

    zeros_like(X) and copies of X make (rows, inputs). Room for (rows, units) is as wide as W. It
    fits by chance where a layer has as many units as inputs.
    """
    out = np.zeros_like(X)
    for unit in range(W.shape[1]):
        out[:, unit] = X @ W[:, unit] + b[unit]
    return activation(out)


def dense_layer__turns_the_inputs_round(X, W, b, activation):
    """You turned X round: X.T @ W mixes the examples with one another.

    A row of X is one example and meets a column of W: (rows, inputs) @ (inputs, units), without .T.
    """
    return activation(X.T @ W + b)


def dense_layer__adds_the_bias_to_the_weights(X, W, b, activation):
    """You added the biases to the weights, so the inputs multiply them: X @ (W + b).

    A bias is added to the sum as it is, whatever the inputs are: X @ W first, then plus b.
    """
    return activation(X @ (W + b))


def dense_layer__gives_units_as_rows(X, W, b, activation):
    """You returned one row a unit, (units, rows); one row an example is asked for.

    W.T @ X.T is X @ W turned round. Compute X @ W, and add b to it as it is. A softmax, too, then
    sees the units of a row along the last axis.
    """
    return activation(W.T @ X.T + b[:, np.newaxis])
