"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def linear_unit__forgets_the_bias(x, w, b):
    """You left the bias out: 3 · 2 is 6, and the unit adds 1 to it.

    y is the weighted sum plus b, once for each example.
    """
    return x @ w


def linear_unit__adds_the_bias_to_every_input(x, w, b):
    """You added the bias once for each input; it is added once for each example.

    One input hides it. With three inputs the bias was counted three times: add it after the sum.
    """
    return (x * w + b).sum(axis=-1)


def linear_unit__adds_the_bias_before_the_weights(x, w, b):
    """You added the bias to the inputs before the weights: (3 + 1) · 2 = 8.

    The weighted sum comes first: 3 · 2 = 6. Then the bias: 7.
    """
    return (x + b) @ w


def linear_unit__multiplies_by_the_bias(x, w, b):
    """You multiplied by the bias; it is added.

    With a bias of 1 nothing shows, with any other number it does.
    """
    return (x @ w) * b


def linear_unit__subtracts_the_bias(x, w, b):
    """You took the bias away: 6 - 1 = 5.

    It is added: 6 + 1. A bias that should lower the result is itself negative.
    """
    return x @ w - b


def linear_unit__adds_up_the_whole_batch(x, w, b):
    """For a batch you return one number: the rows were added together.

    Each row is an example of its own and has its own answer. Add along the last axis only.
    """
    return np.sum(x * w) + b


def linear_unit__adds_up_the_batch_and_repeats(x, w, b):
    """Each row of a batch gets the sum of all rows.

    Each row is an example of its own and has its own answer. Add along the last axis only.
    """
    return np.sum(x * w) + b * np.ones(x.shape[:-1])


def linear_unit__does_not_add_up(x, w, b):
    """You stopped before the sum: there is still one number for each input.

    Add up the products of an example, then the bias.
    """
    return x * w + b


def linear_unit__adds_along_the_rows(x, w, b):
    """In a batch you added along the rows: one answer for each input, not for each example.

    The answer has as many entries as there are rows: the sum runs along the last axis.
    """
    return (x * w).sum(axis=0) + b


def linear_unit__knows_one_example_only(x, w, b):
    """One example works; a batch does not fit: the weights stand on the left of it.

    (n,) @ (rows, n) has no meaning. (rows, n) @ (n,) has: one weighted sum a row.
    """
    return w @ x + b


def linear_unit__knows_batches_only(x, w, b):
    """A batch works; one example alone does not: your sum runs along axis 1, which it has not.

    The last axis is -1, with or without rows before it.
    """
    return (x * w).sum(axis=1) + b


def linear_unit__answers_the_first_row_only(x, w, b):
    """Of a batch you answer the first row only.

    There should be one number for each row: (rows,).
    """
    return (x[0] if x.ndim == 2 else x) @ w + b


def linear_unit__keeps_an_axis(x, w, b):
    """Your numbers are right, but the sum has kept its axis.

    One example should give one number, a batch an array of shape (rows,): no keepdims, no reshape
    to a column.
    """
    return (x * w).sum(axis=-1, keepdims=True) + b


def linear_unit__makes_one_example_a_batch(x, w, b):
    """One example gives an array with one entry; it should be a number.

    Only a batch gives an array. What turned the example into a batch has to be undone at the end.
    """
    return np.atleast_2d(x) @ w + b


def linear_unit__takes_the_mean(x, w, b):
    """You took the mean of the products: the weighted sum was divided by the number of inputs.

    A unit adds. One input hides it, three do not.
    """
    return (x * w).mean(axis=-1) + b


def linear_unit__applies_relu(x, w, b):
    """Answers below 0 are cut off to 0: that is an activation, ReLU.

    It comes in lesson 2. A linear unit may be negative.
    """
    return np.maximum(x @ w + b, 0)


def linear_unit__ignores_the_weights(x, w, b):
    """You added the inputs without their weights: 3 + 1 = 4.

    Each input is multiplied by its weight first: 3 · 2.
    """
    return x.sum(axis=-1) + b


def linear_unit__flattens_one_row(x, w, b):
    """A batch of one row gives a plain number; it should be an array with one entry.

    Whether the answer is an array depends on x having rows, not on how many it has.
    """
    return np.squeeze(x @ w + b)


def linear_unit__takes_the_size_of_the_bias(x, w, b):
    """A negative bias is added as if it were positive.

    Add b as it is: a bias of -4 makes the answer 4 smaller.
    """
    return x @ w + np.abs(b)


def linear_unit__forgets_the_bias_of_a_batch(x, w, b):
    """One example gets its bias, a batch does not.

    The bias belongs to the unit: every row gets it.
    """
    return x @ w + b if x.ndim == 1 else x @ w
