"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _dead(activations):
    return (activations == 0).all(axis=0)


def dead_neurons__asks_for_any_zero(activations):
    """You call a unit dead as soon as one row gives 0: every ReLU unit is silent now and then.

    The third column, 0, 3, 0, is alive: for the second row it gave 3, and there it learns. Dead
    means 0 for all rows.
    """
    return (activations == 0).any(axis=0)


def dead_neurons__looks_along_the_rows(activations):
    """You answered for each row; the units are the columns.

    The axis that you name is the one that disappears. To keep one answer a unit, go down the rows:
    that is axis 0. With as many units as rows it doesn't show in the shape.
    """
    return (activations == 0).all(axis=1)


def dead_neurons__looks_for_zeros_along_the_rows(activations):
    """You asked each row whether it holds a 0; asked is each column, whether it holds only that.

    Units are columns, so it is axis 0 that disappears; and dead means 0 for all rows, not for one.
    """
    return (activations == 0).any(axis=1)


def dead_neurons__says_who_is_alive(activations):
    """You have it the other way round: True stands at the units that are alive.

    True is to mean dead. `~` turns booleans round, or compare the other way.
    """
    return ~_dead(activations)


def dead_neurons__says_who_is_always_on(activations):
    """You asked where a column has no 0 at all: `.all` takes every number but 0 for True.

    Ask for the zeros first, by comparing with 0, and then whether all are.
    """
    return (activations != 0).all(axis=0)


def dead_neurons__asks_the_whole_table(activations):
    """You gave one answer for the whole layer; each unit wants its own.

    Without an axis, NumPy looks at all numbers at once. Name the axis of the rows.
    """
    return bool((activations == 0).all())


def dead_neurons__asks_the_whole_table_for_any(activations):
    """You gave one answer for the whole layer, and it is True if there is any 0 in it.

    Each unit wants its own answer, so name the axis of the rows; and dead means 0 for all of them.
    """
    return bool((activations == 0).any())


def dead_neurons__leaves_a_table(activations):
    """You compared every number with 0 and left it at that: the rows are still there.

    (rows, units) has to become (units,): one answer for each column. Which word asks all rows?
    """
    return activations == 0


def dead_neurons__gives_their_numbers(activations):
    """You gave the numbers of the dead units; asked is True or False for each unit.

    [1] says the same as [False True False False], but its length changes with the answer. The
    comparison that you looked these numbers up in is what is wanted.
    """
    return np.flatnonzero(_dead(activations))


def dead_neurons__gives_their_numbers_in_a_tuple(activations):
    """np.where with one argument gives the places, in a tuple; asked is True or False a unit.

    What you gave np.where is the answer already.
    """
    return np.where(_dead(activations))


def dead_neurons__gives_their_numbers_by_np_argwhere(activations):
    """np.argwhere gives the places, one a line; asked is True or False for each unit.

    What you gave np.argwhere is the answer already.
    """
    return np.argwhere(_dead(activations))


def dead_neurons__counts_them(activations):
    """You counted the dead units; asked is which ones they are.

    One True or False for each unit: [False True False False] in place of 1.
    """
    return int(_dead(activations).sum())


def dead_neurons__gives_their_share(activations):
    """You gave the share of dead units, one number; asked is which ones they are.

    One True or False for each unit: [False True False False] in place of 0.25.
    """
    return float(_dead(activations).mean())


def dead_neurons__gives_ones_and_zeros(activations):
    """Your units are the right ones, but as numbers, 1 and 0: asked are True and False.

    As an index, 1 and 0 mean the columns 1 and 0, and not yes and no. Return a comparison itself,
    or make the array with dtype=bool: without it, np.zeros and np.ones make floats.
    """
    return _dead(activations).astype(int)


def dead_neurons__forgives_a_little(activations):
    """You took very small numbers for 0: a unit that gave 1e-12 is alive.

    ReLU gives exactly 0 where it is off, so no tolerance is needed: not np.isclose, nor < 1e-6.
    """
    return (activations < 1e-8).all(axis=0)


def dead_neurons__gives_the_share_of_zeros(activations):
    """You gave the share of rows in which a unit was 0; dead is where that is 1, all of them.

    One comparison more, and it is True or False.
    """
    return (activations == 0).mean(axis=0)


def dead_neurons__counts_the_zeros(activations):
    """You counted the rows in which a unit was 0; dead is where that is the number of rows.

    One comparison more, and it is True or False.
    """
    return (activations == 0).sum(axis=0)


def dead_neurons__counts_the_rows_that_are_on(activations):
    """You counted the rows in which a unit was on; dead is where that is 0.

    One comparison more, and it is True or False.
    """
    return (activations != 0).sum(axis=0)


def dead_neurons__is_content_with_most_rows(activations):
    """You call a unit dead that is silent for most rows: it must be all of them.

    A unit that is on for one row in a hundred is rare, not dead: it learns from that row.
    """
    return (activations == 0).mean(axis=0) > 0.5


def dead_neurons__looks_at_the_first_row(activations):
    """You looked at the first row only.

    If you have a loop over the rows, `return` belongs behind it, and what a row says has to be
    joined with what the rows before have said.
    """
    return activations[0] == 0


def dead_neurons__looks_at_the_last_row(activations):
    """Only the last row counts in your answer: each row wrote over the ones before it.

    Dead is who was 0 in this row *and* in all before it.
    """
    return activations[-1] == 0


def dead_neurons__returns_the_living_columns(activations):
    """You returned the columns that are left without the dead ones; asked is which are dead.

    One True or False for each unit. With that, anybody can pick columns.
    """
    return activations[:, ~_dead(activations)]


def dead_neurons__returns_the_largest(activations):
    """You returned the largest number of each column; dead is where that is 0.

    One comparison more, and it is True or False.
    """
    return activations.max(axis=0)


def dead_neurons__returns_the_sums(activations):
    """You returned the sum of each column; dead is where that is 0.

    One comparison more, and it is True or False.
    """
    return activations.sum(axis=0)
