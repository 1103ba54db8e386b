"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def decoder_inputs__does_not_shift(targets, start):
    """You give the targets as they are: the decoder would be told what it should write.

    It would learn to copy, and know nothing when it has to write by itself. Shift by one place.
    """
    return targets.copy()


def decoder_inputs__shifts_left(targets, start):
    """You shifted to the left: at each place the decoder is given the token after.

    Shift to the right: first start, then 3 and 1, and the 2 falls out.
    """
    return np.column_stack([targets[:, 1:], np.full(len(targets), start)])


def decoder_inputs__puts_start_at_the_end(targets, start):
    """You left the last token out, and put start behind the rest; start comes first.

    [9, 3, 1] and not [3, 1, 9].
    """
    return np.column_stack([targets[:, :-1], np.full(len(targets), start)])


def decoder_inputs__drops_the_first(targets, start):
    """You put start in front and left the first token out; the last one falls out.

    That overwrites a token, and shifts nothing: [9, 1, 2] where [9, 3, 1] belongs.
    """
    return np.column_stack([np.full(len(targets), start), targets[:, 1:]])


def decoder_inputs__keeps_the_last(targets, start):
    """Your rows have one place too many: the last token falls out.

    After it nothing is to be written, so the decoder is never given it.
    """
    return np.column_stack([np.full(len(targets), start), targets])


def decoder_inputs__leaves_start_out(targets, start):
    """Your rows have one place too few: start is missing in front.

    Before its first token the decoder is given start.
    """
    return targets[:, :-1].copy()


def decoder_inputs__rolls_round(targets, start):
    """Your last token comes back in at the left, as np.roll does; start belongs there.

    Put start in the first column after rolling.
    """
    return np.roll(targets, 1, axis=1)


def decoder_inputs__shifts_the_rows(targets, start):
    """You shifted the rows downwards; the tokens are to move within each row.

    Time goes along axis 1.
    """
    first = np.full((1, targets.shape[1]), start)
    return np.concatenate([first, targets[:-1]])


def decoder_inputs__shifts_all_as_one(targets, start):
    """You shifted all rows as one long sequence: the last token of a row gets into the next.

    Every row begins with start. np.roll goes on from row to row, too, unless it is told axis=1.
    """
    return np.concatenate([[start], targets.ravel()[:-1]]).reshape(targets.shape)


def decoder_inputs__always_starts_with_0(targets, start):
    """Your rows begin with 0; they begin with the token start that is handed over.

    In the first case it is 9.
    """
    return np.column_stack([np.zeros(len(targets), int), targets[:, :-1]])


def decoder_inputs__shifts_twice(targets, start):
    """You shifted by two places; one is asked for.

    At each place the token just before is given.
    """
    both = np.full((len(targets), 2), start)
    return np.concatenate([both, targets], axis=1)[:, : targets.shape[1]]


def decoder_inputs__returns_both(targets, start):
    """You return the targets beside the inputs; the inputs alone are asked for.

    The targets stay as they are: whoever called has them.
    """
    return np.column_stack([np.full(len(targets), start), targets[:, :-1]]), targets.copy()


def decoder_inputs__turned(targets, start):
    """Rows and places have changed places: (time, rows) where (rows, time) is asked for.

    The numbers are right. A list of columns has to be turned, or stacked along axis 1.
    """
    return np.column_stack([np.full(len(targets), start), targets[:, :-1]]).T


def decoder_inputs__reads_backwards(targets, start):
    """You turned every row round; the tokens keep their order and move by one place.

    [9, 3, 1] and not [9, 2, 1].
    """
    return np.column_stack([np.full(len(targets), start), targets[:, :0:-1]])


def decoder_inputs__overwrites_what_it_still_needs(targets, start):
    """You filled the places from left to right out of the array that you write to.

    So the first token is carried through the row. Read from the targets, write to a new array.
    """
    shifted = np.repeat(targets[:, :1], targets.shape[1], axis=1)
    shifted[:, 0] = start
    return shifted
