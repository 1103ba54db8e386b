"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _refuse(labels, positive):
    if len(set(labels) - {positive}) > 1:
        raise ValueError


def _encode(labels, positive):
    return np.array([1.0 if label == positive else 0.0 for label in labels])


def encode_labels__lets_a_third_label_pass(labels, positive):
    """A third label goes through without a word: "perhaps" among yes and no.

    Nobody would notice that it became a number, or that its row has gone. See how many different
    labels there are besides the positive one; where it is more than one, raise a ValueError.
    """
    return _encode(labels, positive)


def encode_labels__counts_all_labels(labels, positive):
    """You refuse more than two different labels, but ["no", "perhaps"] has only two, and passes.

    There the positive label is not among them. Count the labels *besides* the positive one: more
    than one is too many.
    """
    if len(set(labels)) > 2:
        raise ValueError
    return _encode(labels, positive)


def encode_labels__asks_for_two_labels(labels, positive):
    """You refuse whatever has not exactly two different labels; one, or none, is fine.

    ["mine"] is [1.0], ["rock"] is [0.0], no labels are an empty array. Only too many are refused:
    more than one *besides* the positive one.
    """
    if len(set(labels)) != 2:
        raise ValueError
    return _encode(labels, positive)


def encode_labels__asks_for_two_labels_and_the_positive_one(labels, positive):
    """You refuse labels of which all are positive, or none: both are fine.

    ["mine"] is [1.0] and ["rock"] is [0.0] where "mine" is the positive label. Only more than one
    label *besides* the positive one is refused.
    """
    if len(set(labels)) != 2 or positive not in labels:
        raise ValueError
    return _encode(labels, positive)


def encode_labels__asks_for_the_positive_label(labels, positive):
    """You raise an error where the positive label does not occur; then all are 0.0.

    ["rock"] with "mine" is [0.0]: data without a single positive row is unlucky, and no error.
    """
    if positive not in labels or len(set(labels)) > 2:
        raise ValueError
    return _encode(labels, positive)


def encode_labels__refuses_no_labels(labels, positive):
    """You do not answer where there are no labels: that is an empty array, and no error.

    A single other label is looked up, or asked for, that is not there. An empty list has no third
    label.
    """
    if not len(labels):
        raise ValueError
    _refuse(labels, positive)
    return _encode(labels, positive)


def encode_labels__refuses_every_other_label(labels, positive):
    """You raise an error at the first label that is not positive; one other label is allowed.

    Nobody tells you what it is called. It is refused only when a *second* other label turns up.
    """
    if set(labels) - {positive}:
        raise ValueError
    return _encode(labels, positive)


def encode_labels__knows_yes_and_no_only(labels, positive):
    """You look for "yes" and "no"; the labels may be any words.

    `positive` says which one becomes 1.0: compare with that. The other one is not named.
    """
    if set(labels) - {"yes", "no"}:
        raise ValueError
    return _encode(labels, "yes")


def encode_labels__turns_it_round(labels, positive):
    """You give the positive label 0.0 and the other one 1.0; it is the other way round.

    [yes, yes, no, no, no] with "yes" is [1, 1, 0, 0, 0]: 1.0 where the label is positive.
    """
    _refuse(labels, positive)
    return 1 - _encode(labels, positive)


def encode_labels__turns_it_round_and_refuses_nothing(labels, positive):
    """You give the positive label 0.0 and the other one 1.0; and a third label passes.

    [yes, yes, no, no, no] with "yes" is [1, 1, 0, 0, 0]. More than one label besides the positive
    one has to raise a ValueError.
    """
    return 1 - _encode(labels, positive)


def encode_labels__numbers_by_the_alphabet(labels, positive):
    """You number the labels by the alphabet, as np.unique sorts them: no is 0, yes is 1.

    That agrees with `positive` only by luck. It should be 1.0 where a label is `positive`.
    """
    kinds, codes = np.unique(labels, return_inverse=True)
    if len(kinds) > 2:
        raise ValueError
    return codes


def encode_labels__numbers_by_the_alphabet_and_refuses_nothing(labels, positive):
    """You number the labels by the alphabet, as np.unique sorts them, and a third one becomes 2.

    It should be 1.0 where a label is `positive`, whatever the alphabet says, and a ValueError where
    there is more than one other label.
    """
    return np.unique(labels, return_inverse=True)[1]


def encode_labels__numbers_by_first_appearance(labels, positive):
    """You number the labels in the order in which they turn up: the first one is 0.

    It should be 1.0 where a label is `positive`, wherever it stands.
    """
    seen = list(dict.fromkeys(labels))
    if len(seen) > 2:
        raise ValueError
    return np.array([seen.index(label) for label in labels])


def encode_labels__takes_the_first_for_positive(labels, positive):
    """You take the label of the first row for the positive one.

    In the first case it happens to be. `positive` says which one it is.
    """
    _refuse(labels, positive)
    return _encode(labels, labels[0] if len(labels) else positive)


def encode_labels__raises_KeyError(labels, positive):
    """A third label ends in a KeyError; a ValueError is asked for.

    Whoever catches the error has to know what it is. If a dict raises it for you, ask before you
    look up, and `raise ValueError` with a message.
    """
    try:
        _refuse(labels, positive)
    except ValueError:
        raise KeyError from None
    return _encode(labels, positive)


def encode_labels__asserts(labels, positive):
    """Your assert refuses a third label with an AssertionError; a ValueError is asked for.

    An assert is a note to yourself, and `python -O` leaves all of them out. For data that is wrong:
    `if`, and below it `raise ValueError(...)`.
    """
    if len(set(labels) - {positive}) > 1:
        raise AssertionError
    return _encode(labels, positive)


def encode_labels__raises_any_exception(labels, positive):
    """You raise a plain Exception for a third label; a ValueError is asked for.

    Whoever wants to catch it would have to catch every other error with it.
    """
    if len(set(labels) - {positive}) > 1:
        raise Exception
    return _encode(labels, positive)


def encode_labels__returns_the_error(labels, positive):
    """You return the ValueError; it should be raised.

    What is returned is an answer like any other, and the caller goes on with it. `raise` stops.
    """
    if len(set(labels) - {positive}) > 1:
        return ValueError("third label")
    return _encode(labels, positive)


def encode_labels__tidies_up_first(labels, positive):
    """You make capitals small, or cut off spaces, before you compare.

    "Yes" and "yes " are labels of their own here. Whether they mean the same is for whoever knows
    the data to say, and an error makes them look.
    """
    labels = [label.strip().lower() for label in labels]
    _refuse(labels, positive)
    return _encode(labels, positive)


def encode_labels__makes_capitals_small(labels, positive):
    """You make capitals small before you compare: "Yes" and "yes" are two labels here.

    Whether they mean the same is for whoever knows the data to say, and an error makes them look.
    """
    labels = [label.lower() for label in labels]
    _refuse(labels, positive)
    return _encode(labels, positive)


def encode_labels__looks_inside_the_label(labels, positive):
    """You ask whether the positive label is *in* a label: "married" is in "unmarried".

    Between two strings `in` looks for a part. Ask whether they are equal, with ==.
    """
    _refuse(labels, positive)
    return np.array([1.0 if positive in label else 0.0 for label in labels])


def encode_labels__looks_inside_the_positive_label(labels, positive):
    """You ask whether a label is *in* the positive one: "male" is in "female".

    Between two strings `in` looks for a part. Ask whether they are equal, with ==.
    """
    _refuse(labels, positive)
    return np.array([1.0 if label in positive else 0.0 for label in labels])


def encode_labels__compares_first_letters(labels, positive):
    """You compare the first letters only: "fraud" and "fair" have the same.

    Compare the whole words.
    """
    _refuse(labels, positive)
    return np.array([1.0 if label[:1] == positive[:1] else 0.0 for label in labels])


def encode_labels__compares_by_is(labels, positive):
    """You compare by `is`: are they one object? Equal is what is asked.

    In a list it often works by luck; out of a NumPy array each string comes as a new object. Ask
    with ==.
    """
    _refuse(labels, positive)
    return np.array([1.0 if label is positive else 0.0 for label in labels])


def encode_labels__gives_minus_one(labels, positive):
    """Your negative label becomes -1; it should be 0.0.

    Some methods want -1 and 1. A sigmoid and its cross-entropy want 0 and 1: the target is the
    probability of the positive class.
    """
    _refuse(labels, positive)
    return 2 * _encode(labels, positive) - 1


def encode_labels__compares_the_whole_list(labels, positive):
    """You compare the list as a whole with the word: that is one False, not an answer a label.

    Only a NumPy array is compared label by label. Make one of the labels first, or go through
    them in a loop.
    """
    _refuse(labels, positive)
    return np.array(labels == positive, dtype=float)


def encode_labels__overwrites_the_labels(labels, positive):
    """You write the numbers over the labels that you are given; whoever called still needs them.

    Collect the numbers in a list, or an array, of your own.
    """
    _refuse(labels, positive)
    for i, label in enumerate(labels):
        labels[i] = 1.0 if label == positive else 0.0
    return np.array(labels)


def encode_labels__answers_for_the_first_label(labels, positive):
    """You answer for the first label alone: a return inside the loop ends it at once.

    Collect a number for each label, and return them after the loop.
    """
    _refuse(labels, positive)
    return _encode(labels, positive)[:1]
