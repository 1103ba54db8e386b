"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _padded(sequences, maxlen, value, *, cut_front=True, fill_front=True):
    rows = []
    for sequence in sequences:
        kept = sequence[-maxlen:] if cut_front else sequence[:maxlen]
        fill = [value] * (maxlen - len(kept))
        rows.append(fill + kept if fill_front else kept + fill)
    return np.array(rows)


def pad_sequences__does_both_at_the_end(sequences, maxlen, value=0):
    """You fill up and cut at the end; both are asked for at the front.

    The last number of a sequence stays last: [5, 9] becomes [0, 5, 9], and of [3, 1, 4, 1, 6] stays
    [4, 1, 6].
    """
    return _padded(sequences, maxlen, value, cut_front=False, fill_front=False)


def pad_sequences__fills_up_at_the_end(sequences, maxlen, value=0):
    """You fill up at the end; it is asked for at the front: [5, 9] becomes [0, 5, 9].

    A recurrent network remembers what came last best, and that should not be padding.
    """
    return _padded(sequences, maxlen, value, fill_front=False)


def pad_sequences__cuts_at_the_end(sequences, maxlen, value=0):
    """Of sequences that are too long you keep the first numbers; the last ones are asked for.

    Of [3, 1, 4, 1, 6] stays [4, 1, 6], as Keras does it by default.
    """
    return _padded(sequences, maxlen, value, cut_front=False)


def pad_sequences__ignores_the_value(sequences, maxlen, value=0):
    """You fill up with 0 always: `value` changes nothing.

    0 is only its default. Use `value` where the zeros come from.
    """
    return _padded(sequences, maxlen, 0)


def pad_sequences__stumbles_over_the_empty(sequences, maxlen, value=0):
    """An empty sequence breaks it: row[-0:] is the whole row, and not its end.

    -0 is 0, so a slice from there begins at the front. Count from the front, from
    maxlen - len(sequence) on, or leave an empty sequence out of the assignment.
    """
    out = np.full((len(sequences), maxlen), value)
    for i, sequence in enumerate(sequences):
        kept = sequence[-maxlen:]
        out[i, -len(kept) :] = kept
    return out


def pad_sequences__leaves_the_empty_out(sequences, maxlen, value=0):
    """You leave empty sequences out: the rows no longer belong to the answers that go with them.

    An empty sequence becomes a row of nothing but `value`.
    """
    return _padded([each for each in sequences if each], maxlen, value)


def pad_sequences__does_not_cut(sequences, maxlen, value=0):
    """You do not cut sequences that are too long.

    Every row has maxlen numbers in the end: of longer ones keep the last, sequence[-maxlen:].
    """
    longest = max(maxlen, *map(len, sequences), 0)
    return _padded(sequences, longest, value)


def pad_sequences__returns_rows_of_unequal_length(sequences, maxlen, value=0):
    """Your rows are not all of the same length: sequences that are too long are not cut.

    Of those keep the last maxlen numbers, sequence[-maxlen:].
    """
    return [[value] * (maxlen - len(each)) + each for each in sequences]


def pad_sequences__does_not_fill_up(sequences, maxlen, value=0):
    """Your rows are not all of the same length: sequences that are too short are not filled up.

    Put `value` in front of them, maxlen - len(sequence) times.
    """
    return [each[-maxlen:] for each in sequences]


def pad_sequences__fills_up_to_the_longest(sequences, maxlen, value=0):
    """Your rows are as long as the longest sequence; maxlen numbers are asked for.

    maxlen may be more or less than that.
    """
    return _padded(sequences, max(map(len, sequences)), value)


def pad_sequences__fills_up_to_the_longest_kept(sequences, maxlen, value=0):
    """Where all sequences are short, your rows are only as long as the longest of them.

    maxlen numbers are asked for, always.
    """
    return _padded(sequences, min(maxlen, max(map(len, sequences))), value)


def pad_sequences__drops_the_zeros(sequences, maxlen, value=0):
    """You dropped zeros that stood in the sequences: only what is missing is filled up.

    A 0 in a sequence is a number like any other here.
    """
    return _padded([[i for i in each if i] for each in sequences], maxlen, value)


def pad_sequences__replaces_the_zeros(sequences, maxlen, value=0):
    """Zeros that stood in the sequences have become `value` as well.

    Only what is filled up gets that value. Begin with an array of `value`: np.full.
    """
    out = _padded(sequences, maxlen, 0)
    return np.where(out == 0, value, out)


def pad_sequences__turns_the_sequences_round(sequences, maxlen, value=0):
    """Your rows run backwards: the order within a sequence stays as it is.

    [5, 9] becomes [0, 5, 9].
    """
    return _padded([each[::-1] for each in sequences], maxlen, value, cut_front=False)


def pad_sequences__centres_them(sequences, maxlen, value=0):
    """You fill up on both sides: all of it belongs in front.

    [5, 9] in a row of 5 becomes [0, 0, 0, 5, 9].
    """
    rows = []
    for each in sequences:
        kept = each[-maxlen:]
        front = (maxlen - len(kept)) // 2
        rows.append([value] * front + kept + [value] * (maxlen - len(kept) - front))
    return np.array(rows)


def pad_sequences__keeps_one_too_few(sequences, maxlen, value=0):
    """Of long sequences you keep one number too few, and fill up one.

    sequence[-maxlen:] has maxlen numbers; sequence[-maxlen + 1:] has one less.
    """
    return _padded(
        [each[len(each) - maxlen + 1 :] if len(each) > maxlen else each for each in sequences],
        maxlen,
        value,
    )


def pad_sequences__writes_in_columns(sequences, maxlen, value=0):
    """Your sequences stand in columns; each is a row: (rows, maxlen).

    Leave the transpose away.
    """
    return _padded(sequences, maxlen, value).T
