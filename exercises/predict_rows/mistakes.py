"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def predict_rows__takes_columns_for_nodes(X, hidden_weights, output_weights):
    """You gave each hidden node a column of the weights; its weights are a row.

    X @ hidden_weights meets the columns. As many inputs as hidden nodes hide it, other numbers do
    not fit. Transpose the weights, so that each node's row becomes a column.
    """
    return X @ hidden_weights @ output_weights


def predict_rows__takes_rows_for_inputs(X, hidden_weights, output_weights):
    """You took the columns of X for the customers; a customer is a row.

    hidden_weights @ X meets the columns of X. As many rows as inputs hide it. Transpose X, or
    begin with X: its last axis holds one customer's inputs.
    """
    return output_weights @ (hidden_weights @ X)


def predict_rows__answers_the_first_row_only(X, hidden_weights, output_weights):
    """You answer the first customer only.

    There should be one prediction for each row of X. A loop that returns at its first turn does
    this: collect the predictions and return after the loop.
    """
    return np.array([output_weights @ (hidden_weights @ X[0])])


def predict_rows__answers_one_number(X, hidden_weights, output_weights):
    """You return one number, the first customer's prediction, or the only one's.

    There should be an array of one prediction for each row of X.
    """
    return output_weights @ (hidden_weights @ X[0])


def predict_rows__answers_the_last_row_only(X, hidden_weights, output_weights):
    """You return one number, the last customer's: each turn of the loop replaced the one before.

    Collect the predictions in a list, and return them all.
    """
    return output_weights @ (hidden_weights @ X[-1])


def predict_rows__adds_the_customers_up(X, hidden_weights, output_weights):
    """You added the predictions of all customers into one number: 9 + 13 = 22.

    Each customer keeps their own: (rows,).
    """
    return np.sum(X @ hidden_weights.T @ output_weights)


def predict_rows__takes_the_mean_of_the_customers(X, hidden_weights, output_weights):
    """You took the mean of all customers' predictions: 11.

    Each customer keeps their own, 9 and 13: (rows,).
    """
    return np.mean(X @ hidden_weights.T @ output_weights)


def predict_rows__stops_at_the_hidden_layer(X, hidden_weights, output_weights):
    """You returned the hidden values, one for each customer and node, and not the predictions.

    One more weighted sum follows: each customer's hidden values with the output's weights.
    """
    return X @ hidden_weights.T


def predict_rows__does_not_add_the_output(X, hidden_weights, output_weights):
    """You stopped before the last sum: each customer still has one number a hidden node.

    Add along the hidden nodes, the last axis.
    """
    return (X @ hidden_weights.T) * output_weights


def predict_rows__adds_the_hidden_values(X, hidden_weights, output_weights):
    """You added the hidden values without the output's weights: 5 + 1 = 6 for the first customer.

    Each hidden value is multiplied by its weight to the output first: 2 · 5 + (-1) · 1.
    """
    return (X @ hidden_weights.T).sum(axis=1)


def predict_rows__adds_along_the_customers(X, hidden_weights, output_weights):
    """The last sum runs along the customers: one number for each hidden node comes out.

    Each customer has one prediction: add along the hidden nodes, the last axis.
    """
    return ((X @ hidden_weights.T) * output_weights).sum(axis=0)


def predict_rows__returns_a_column(X, hidden_weights, output_weights):
    """Your numbers are right, but they stand in a column of shape (rows, 1).

    The answer should be (rows,). An output_weights that was made a column does this.
    """
    return X @ hidden_weights.T @ output_weights[:, None]


def predict_rows__returns_a_row(X, hidden_weights, output_weights):
    """Your numbers are right, but they are wrapped once more, in shape (1, rows).

    The answer should be (rows,): one axis only.
    """
    return (X @ hidden_weights.T @ output_weights)[None]


def predict_rows__flattens_one_row(X, hidden_weights, output_weights):
    """One customer gives a plain number; it should be an array with one entry.

    The answer has as many entries as X has rows, and one is a number of rows too: no squeeze.
    """
    return np.squeeze(X @ hidden_weights.T @ output_weights)


def predict_rows__applies_relu(X, hidden_weights, output_weights):
    """Hidden values below 0 are cut off to 0: that is an activation, ReLU.

    It comes in lesson 2. Here a hidden node hands on its sum, whatever its sign.
    """
    return np.maximum(X @ hidden_weights.T, 0) @ output_weights


def predict_rows__turns_the_customers_round(X, hidden_weights, output_weights):
    """The predictions come in reverse order: the last customer's first.

    The first prediction belongs to the first row of X.
    """
    return (X @ hidden_weights.T @ output_weights)[::-1]


def predict_rows__leaves_out_the_last_row(X, hidden_weights, output_weights):
    """The last customer is left out.

    There is one prediction for each row: len(X) of them.
    """
    return X[:-1] @ hidden_weights.T @ output_weights


def predict_rows__fills_whole_numbers(X, hidden_weights, output_weights):
    """Your predictions are whole numbers: what comes after the point was cut off.

    An array of integers cannot hold fractions. np.zeros(len(X)) holds floats.
    """
    return (X @ hidden_weights.T @ output_weights).astype(int)
