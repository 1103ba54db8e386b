"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def dense_backward__forgets_to_turn_W_round(X, W, dZ):
    """dZ @ W does not fit: the units have to meet the units, and W has them in its columns.

    (rows, units) @ (units, inputs): the weights turned round. With as many inputs as units the
    other way fits too, and gives wrong numbers without a word.
    """
    return dZ @ W, X.T @ dZ, dZ.sum(axis=0)


def dense_backward__turns_W_round_only_where_it_must(X, W, dZ):
    """Your dX is right but for square weights: there you multiply by W as it is.

    Choosing by what fits goes wrong as soon as both fit. The rule is always the same: an input's
    weights are a row of W, so it is the weights turned round that dZ meets.
    """
    if W.shape[0] == W.shape[1]:
        return dZ @ W, X.T @ dZ, dZ.sum(axis=0)
    return dZ @ W.T, X.T @ dZ, dZ.sum(axis=0)


def dense_backward__turns_dW_round(X, W, dZ):
    """Your dW is turned round, (units, inputs); it should be shaped like W.

    The inputs come first: X is what is turned round, and dZ stands on the right. With as many
    inputs as units the shape hides it.
    """
    return dZ @ W.T, dZ.T @ X, dZ.sum(axis=0)


def dense_backward__forgets_to_turn_X_round(X, W, dZ):
    """X @ dZ does not fit: the rows have to meet the rows.

    (inputs, rows) @ (rows, units): X turned round. With as many rows as inputs the other way fits
    too, and gives wrong numbers without a word.
    """
    return dZ @ W.T, X @ dZ, dZ.sum(axis=0)


def dense_backward__divides_by_the_rows(X, W, dZ):
    """You divided dW and db by the number of rows; the sums over the rows are asked for.

    A loss that is a mean over rows has its division in dZ already, and dividing once more makes
    every step too small.
    """
    return dZ @ W.T, X.T @ dZ / len(X), dZ.mean(axis=0)


def dense_backward__divides_dW_by_the_rows(X, W, dZ):
    """You divided dW by the number of rows; its sum over the rows is asked for.

    What the rows say about a weight is added up, as you do for db.
    """
    return dZ @ W.T, X.T @ dZ / len(X), dZ.sum(axis=0)


def dense_backward__takes_the_mean_for_db(X, W, dZ):
    """Your db is the mean over the rows; the sum is asked for.

    A bias is added in every row, so what the rows say about it is added up: -8 + 12 = 4 for the
    first unit.
    """
    return dZ @ W.T, X.T @ dZ, dZ.mean(axis=0)


def dense_backward__divides_everything(X, W, dZ):
    """You divided all three by the number of rows: nothing is divided here.

    dZ holds the slopes as they are, the division of a mean over the rows included.
    """
    return dZ @ W.T / len(X), X.T @ dZ / len(X), dZ.mean(axis=0)


def dense_backward__keeps_an_axis_in_db(X, W, dZ):
    """Your db has the shape (1, units); b has the shape (units,).

    The numbers are right. Leave out keepdims, so that the axis of the rows is gone.
    """
    return dZ @ W.T, X.T @ dZ, dZ.sum(axis=0, keepdims=True)


def dense_backward__adds_up_db_along_the_units(X, W, dZ):
    """You added up dZ along the units for db: one number a row; one a unit is asked for.

    Each unit has its own bias, and all rows share it: the sum runs over the rows, the first axis.
    """
    return dZ @ W.T, X.T @ dZ, dZ.sum(axis=1)


def dense_backward__adds_up_all_of_dZ_for_db(X, W, dZ):
    """Your db is one number: you added up all of dZ.

    Each unit has its own bias. Add up over the rows only, the first axis: (units,).
    """
    return dZ @ W.T, X.T @ dZ, dZ.sum()


def dense_backward__leaves_db_by_row(X, W, dZ):
    """Your db is dZ itself, one row an example; the biases are shared by all rows.

    Add up over the rows: (units,).
    """
    return dZ @ W.T, X.T @ dZ, dZ


def dense_backward__takes_the_first_row_for_db(X, W, dZ):
    """Your db is the first row of dZ; all rows share the biases.

    Add up over the rows: -8 + 12 = 4 for the first unit.
    """
    return dZ @ W.T, X.T @ dZ, dZ[0]


def dense_backward__puts_dX_through_relu(X, W, dZ):
    """Your dX is 0 where the input is not positive: that is ReLU's slope, and not asked for here.

    These are the slopes at the layer's inputs. Whether an activation stands before them is the
    next step's business.
    """
    return dZ @ W.T * (X > 0), X.T @ dZ, dZ.sum(axis=0)


def dense_backward__passes_on_through_the_sums(X, W, dZ):
    """You stopped slopes where the sum X @ W is not positive: dZ is past the activation already.

    dZ holds the slopes at the sums. Take it as it is.
    """
    dZ = dZ * (X @ W > 0)
    return dZ @ W.T, X.T @ dZ, dZ.sum(axis=0)


def dense_backward__answers_in_another_order(X, W, dZ):
    """You returned (dW, db, dX); (dX, dW, db) is asked for.

    The order of the inputs: X, W, and then the biases.
    """
    return X.T @ dZ, dZ.sum(axis=0), dZ @ W.T


def dense_backward__adds_up_dX(X, W, dZ):
    """You added up dX over the rows; each row has its own inputs, and its own slopes at them.

    Only what the rows share, weights and biases, is added up.
    """
    return (dZ @ W.T).sum(axis=0), X.T @ dZ, dZ.sum(axis=0)


def dense_backward__takes_the_first_row_only(X, W, dZ):
    """Your dW is made of the first row alone: the outer product of X[0] and dZ[0].

    Each row has such an outer product, and they are added up.
    """
    return dZ @ W.T, np.outer(X[0], dZ[0]), dZ.sum(axis=0)


def dense_backward__stores_dX_in_integers(X, W, dZ):
    """Your dX is stored in integers where X holds whole numbers: the fractions are cut off.

    zeros_like(X) and dtype=X.dtype take over the type. np.zeros(X.shape) gives floats.
    """
    return (dZ @ W.T).astype(X.dtype), X.T @ dZ, dZ.sum(axis=0)


def dense_backward__stores_dW_in_integers(X, W, dZ):
    """Your dW is stored in integers where W holds whole numbers: the fractions are cut off.

    zeros_like(W) and dtype=W.dtype take over the type. np.zeros(W.shape) gives floats.
    """
    return dZ @ W.T, (X.T @ dZ).astype(W.dtype), dZ.sum(axis=0)


def dense_backward__returns_dW_first(X, W, dZ):
    """You returned (dW, dX, db); (dX, dW, db) is asked for.

    The order of the inputs: X, W, and then the biases.
    """
    return X.T @ dZ, dZ @ W.T, dZ.sum(axis=0)


def dense_backward__stands_db_up(X, W, dZ):
    """Your db is a column, (units, 1); b has the shape (units,).

    The numbers are right. One sum over the rows gives them without a second axis.
    """
    return dZ @ W.T, X.T @ dZ, dZ.sum(axis=0)[:, np.newaxis]


def dense_backward__keeps_the_last_row_for_db(X, W, dZ):
    """Your db is the last row of dZ, as a loop with = for += gives it; all rows share the biases.

    Add up over the rows: -8 + 12 = 4 for the first unit.
    """
    return dZ @ W.T, X.T @ dZ, dZ[-1]


def dense_backward__divides_by_the_rows_and_keeps_an_axis(X, W, dZ):
    """dW and db are divided by the rows, and db is a table of one row.

    A mean over the rows would be in dZ already: here the slopes are added up. And b has the shape
    (units,), so db has it too: without keepdims.
    """
    return dZ @ W.T, X.T @ dZ / len(X), dZ.mean(axis=0, keepdims=True)
