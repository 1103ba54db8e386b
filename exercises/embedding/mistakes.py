"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _slopes(ids, d_output, vocabulary):
    slopes = np.zeros((vocabulary, d_output.shape[-1]))
    np.add.at(slopes, ids, d_output)
    return slopes


def embedding__takes_columns(ids, table):
    """You looked up columns; row i of the table belongs to id i.

    table[ids] takes rows, table[:, ids] columns.
    """
    return table[:, ids]


def embedding__counts_from_one(ids, table):
    """You took the row before each one: ids count from 0, as rows do.

    Id 3 is table[3], the fourth row.
    """
    return table[ids - 1]


def embedding__counts_one_too_far(ids, table):
    """You took the row after each one: ids count from 0, as rows do.

    Id 3 is table[3], the fourth row.
    """
    return table[(ids + 1) % len(table)]


def embedding__adds_up_the_rows(ids, table):
    """You added up the rows of a sequence; each id keeps its own.

    (time,) becomes (time, size): the order is what the next layer is there for.
    """
    return table[np.atleast_1d(ids)].sum(axis=-2)


def embedding__averages_the_rows(ids, table):
    """You took the mean of the rows of a sequence; each id keeps its own.

    (time,) becomes (time, size): the order is what the next layer is there for.
    """
    return table[np.atleast_1d(ids)].mean(axis=-2)


def embedding__lays_everything_in_a_row(ids, table):
    """You lost the shape of ids: one axis is added at its end, and the others stay.

    (rows, time) becomes (rows, time, size). An array as an index does that by itself.
    """
    return table[np.ravel(ids)]


def embedding__joins_the_rows(ids, table):
    """You joined the rows of a sequence into one long row; each id keeps its own.

    (time,) becomes (time, size), and not (time · size,).
    """
    return table[ids].reshape(*ids.shape[:-1], -1)


def embedding__takes_id_0_for_padding(ids, table):
    """You made zeros for id 0: here it is a row of the table like every other.

    Leave the mask away; Keras' Embedding looks row 0 up as well.
    """
    return table[ids] * (ids != 0)[..., None]


def embedding__puts_the_size_first(ids, table):
    """You put the new axis in front; it belongs at the end: (rows, time, size).

    Each id in its place becomes a row of numbers in that place.
    """
    return np.moveaxis(table[ids], -1, 0)


def embedding__takes_single_numbers(ids, table):
    """You took single numbers of the table: a whole row belongs to each id.

    table[ids] with no second index takes rows.
    """
    return table.ravel()[ids]


def embedding__makes_one_hot_rows(ids, table):
    """You returned one-hot rows: they still have to be multiplied by the table.

    A one-hot row times the table is a row of the table; to look it up is the same and cheaper.
    """
    return np.eye(len(table))[ids]


def embedding_gradient__counts_repeated_ids_once(ids, d_output, vocabulary):
    """Of an id that occurs twice only the last slopes count: they have to add up.

    slopes[ids] += d_output looks as if it added, but NumPy writes every place only once. np.add.at
    adds each time; a loop does as well.
    """
    slopes = np.zeros((vocabulary, d_output.shape[-1]))
    slopes[ids] += d_output
    return slopes


def embedding_gradient__keeps_the_first(ids, d_output, vocabulary):
    """Of an id that occurs twice only the first slopes count: they have to add up.

    Every use of a row is a way from the row to the loss.
    """
    slopes = np.zeros((vocabulary, d_output.shape[-1]))
    slopes[np.ravel(ids)[::-1]] = d_output.reshape(-1, d_output.shape[-1])[::-1]
    return slopes


def embedding_gradient__takes_means(ids, d_output, vocabulary):
    """You divided by how often an id occurs: its slopes add up, and nothing is divided.

    A row that is used twice moves the loss twice.
    """
    count = np.bincount(np.ravel(ids), minlength=vocabulary)
    return _slopes(ids, d_output, vocabulary) / np.maximum(count, 1)[:, None]


def embedding_gradient__divides_by_all_ids(ids, d_output, vocabulary):
    """You divided by the number of ids: the slopes add up, and nothing is divided.

    A mean over the rows, if the loss has one, is in d_output already.
    """
    return _slopes(ids, d_output, vocabulary) / np.size(ids)


def embedding_gradient__divides_by_the_batch(ids, d_output, vocabulary):
    """You divided by the length of the first axis: the slopes add up, and nothing is divided.

    A mean over the rows, if the loss has one, is in d_output already.
    """
    return _slopes(ids, d_output, vocabulary) / len(np.atleast_1d(ids))


def embedding_gradient__goes_up_to_the_largest_id(ids, d_output, vocabulary):
    """Your slopes end with the largest id that occurs; the table has `vocabulary` rows.

    A row that is not used has slopes of 0, but it has them.
    """
    return _slopes(ids, d_output, np.max(ids) + 1)


def embedding_gradient__leaves_unused_rows_out(ids, d_output, vocabulary):
    """You left out the rows that are not used: they have slopes of 0.

    The answer has the shape of the table, `vocabulary` rows, so that it can be subtracted from it.
    """
    return _slopes(ids, d_output, vocabulary)[np.unique(ids)]


def embedding_gradient__returns_the_slopes_of_the_ids(ids, d_output, vocabulary):
    """You returned the slopes in the order of the ids; asked for are those of the table.

    Row i of the answer collects what all places with id i have to say.
    """
    return d_output + 0.0


def embedding_gradient__counts_from_one(ids, d_output, vocabulary):
    """You gave the slopes of each id to the row before it: ids count from 0, as rows do.

    Id 3 is row 3.
    """
    return _slopes(ids - 1, d_output, vocabulary)


def embedding_gradient__takes_id_0_for_padding(ids, d_output, vocabulary):
    """You gave row 0 no slopes: here it is a row like every other.

    It was looked up, so it has its say.
    """
    slopes = _slopes(ids, d_output, vocabulary)
    slopes[0] = 0
    return slopes


def embedding_gradient__is_transposed(ids, d_output, vocabulary):
    """Your slopes are (size, vocabulary); the table is (vocabulary, size).

    Slopes have the shape of what they are slopes of.
    """
    return _slopes(ids, d_output, vocabulary).T


def embedding_gradient__only_counts(ids, d_output, vocabulary):
    """You counted how often each id occurs, and left d_output unused.

    Not 1 for each use is added up, but the slope that stands there.
    """
    return _slopes(ids, np.ones_like(d_output), vocabulary)


def embedding_gradient__stumbles_over_a_batch(ids, d_output, vocabulary):
    """With ids of more than one axis it breaks, or only one of them is gone through.

    ids.ravel() and d_output.reshape(-1, size) are a list of ids and of their slopes, in one order.
    """
    slopes = np.zeros((vocabulary, d_output.shape[-1]))
    for i, d in zip(ids, d_output, strict=True):
        slopes[int(i)] += d
    return slopes
