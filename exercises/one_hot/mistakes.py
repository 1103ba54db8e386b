"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _check(labels, classes):
    if labels.min() < 0 or labels.max() >= classes:
        raise ValueError("a label is outside the classes")


def one_hot__trusts_the_labels(labels, classes):
    """You do not look at the labels first: -1 becomes the last class, without a word.

    NumPy counts -1 from the end. And a label that is too large gives an IndexError, where a
    ValueError is asked for. Check both ends before you use a label as an index.
    """
    return np.eye(classes)[labels]


def one_hot__gives_rows_of_zeros(labels, classes):
    """A label that is no class gives a row of zeros; a ValueError is asked for.

    A row without a 1 says that the answer is no class at all. Look at the labels first: is one
    below 0, or not below classes?
    """
    return (labels[:, None] == np.arange(classes)).astype(float)


def one_hot__leaves_out_the_unknown(labels, classes):
    """A row whose label is no class is left out; a ValueError is asked for.

    From there on every row would stand beside the features of another. Stop, by raise.
    """
    return np.eye(classes)[labels[(labels >= 0) & (labels < classes)]]


def one_hot__cuts_labels_to_the_range(labels, classes):
    """A label that is no class is moved to the nearest one; a ValueError is asked for.

    That makes a wrong target of what was an error in the data. Stop, by raise.
    """
    return np.eye(classes)[np.clip(labels, 0, classes - 1)]


def one_hot__lets_negatives_through(labels, classes):
    """You let a label of -1 through: NumPy counts it from the end, as the last class.

    The check at the upper end does its work. One at the lower end is missing, for labels below 0.
    """
    if labels.max() >= classes:
        raise ValueError
    return np.eye(classes)[labels]


def one_hot__lets_large_labels_through(labels, classes):
    """You let a label that is too large through, and NumPy stops with an IndexError.

    Asked for is a ValueError, at both ends: below 0, and not below classes.
    """
    if labels.min() < 0:
        raise ValueError
    return np.eye(classes)[labels]


def one_hot__gives_zeros_for_large_labels(labels, classes):
    """A label that is too large gives a row of zeros; a ValueError is asked for.

    The check at the lower end does its work. Add one for labels that are not below classes.
    """
    if labels.min() < 0:
        raise ValueError
    return (labels[:, None] == np.arange(classes)).astype(float)


def one_hot__gives_zeros_for_negatives(labels, classes):
    """A label below 0 gives a row of zeros; a ValueError is asked for.

    The check at the upper end does its work. Add one for labels below 0.
    """
    if labels.max() >= classes:
        raise ValueError
    return (labels[:, None] == np.arange(classes)).astype(float)


def one_hot__lets_the_number_of_classes_through(labels, classes):
    """You let a label of 4 through where there are 4 classes; the last one is number 3.

    The first class is number 0, so a label as large as classes is too large already: >=, not >.
    """
    if labels.min() < 0 or labels.max() > classes:
        raise ValueError
    return np.eye(classes)[labels]


def one_hot__gives_zeros_for_the_number_of_classes(labels, classes):
    """A label of 4 gives a row of zeros where there are 4 classes; the last one is number 3.

    The first class is number 0, so a label as large as classes is too large already: >=, not >.
    """
    if labels.min() < 0 or labels.max() > classes:
        raise ValueError
    return (labels[:, None] == np.arange(classes)).astype(float)


def one_hot__asks_for_both_at_once(labels, classes):
    """You raise only if one label is too small and another too large; either is enough.

    Join the two questions by `or`, not by `and`.
    """
    if labels.min() < 0 and labels.max() >= classes:
        raise ValueError
    return np.eye(classes)[labels]


def one_hot__refuses_class_zero(labels, classes):
    """You raise a ValueError for label 0, which is the first class.

    Too small is a label *below* 0: <, not <=.
    """
    if labels.min() <= 0 or labels.max() >= classes:
        raise ValueError
    return np.eye(classes)[labels]


def one_hot__refuses_the_last_class(labels, classes):
    """You raise a ValueError for the last class: with 5 classes that is label 4.

    Too large is a label of `classes` or more, not one of `classes - 1`.
    """
    if labels.min() < 0 or labels.max() >= classes - 1:
        raise ValueError
    return np.eye(classes)[labels]


def one_hot__raises_an_index_error(labels, classes):
    """For a label that is no class you raise an IndexError; a ValueError is asked for.

    The caller has not indexed anything: a value that was handed in is wrong, and that is what the
    exception should say.
    """
    if labels.min() < 0 or labels.max() >= classes:
        raise IndexError
    return np.eye(classes)[labels]


def one_hot__asserts(labels, classes):
    """For a label that is no class you let an assert fail; a ValueError is asked for.

    `python -O` leaves every assert out, and the check with it. Use `if` and `raise`.
    """
    assert labels.min() >= 0 and labels.max() < classes
    return np.eye(classes)[labels]


def one_hot__returns_nothing_for_the_unknown(labels, classes):
    """For a label that is no class you return None; a ValueError is asked for.

    A caller who does not look goes on with None. `raise` stops; `print` and `return` do not.
    """
    if labels.min() < 0 or labels.max() >= classes:
        return None
    return np.eye(classes)[labels]


def one_hot__returns_the_exception(labels, classes):
    """You return a ValueError, as if it were an answer; it has to be raised.

    The caller would go on with it as the table. `raise ValueError(...)` stops there.
    """
    if labels.min() < 0 or labels.max() >= classes:
        return ValueError("a label is outside the classes")
    return np.eye(classes)[labels]


def one_hot__returns_a_message(labels, classes):
    """For a label that is no class you return some text; a ValueError is asked for.

    The caller would go on with it as the table. `raise ValueError(...)` stops there.
    """
    if labels.min() < 0 or labels.max() >= classes:
        return "a label is outside the classes"
    return np.eye(classes)[labels]


def one_hot__catches_the_index_error(labels, classes):
    """You rely on an IndexError to find wrong labels, but -1 does not give one.

    NumPy counts -1 from the end: with 3 classes the labels from -3 to -1 pass as 0 to 2. Ask
    yourself whether a label is below 0.
    """
    try:
        return np.eye(classes)[labels]
    except IndexError:
        raise ValueError from None


def one_hot__checks_the_first_label(labels, classes):
    """You look at the first label only; any of them may be wrong.

    Ask for the smallest and the largest of all, or look at each in turn before it is used.
    """
    _check(labels[:1], classes)
    return np.eye(classes)[labels]


def one_hot__counts_the_labels_that_occur(labels, classes):
    """You have a column for each label that occurs; one for each class is asked for.

    Of four classes only 0 and 2 occur here, and the rows still have four places. Otherwise the
    columns of two tables would mean different classes.
    """
    _check(labels, classes)
    return (labels[:, None] == np.unique(labels)).astype(float)


def one_hot__counts_up_to_the_largest_label(labels, classes):
    """Your columns end at the largest label that occurs; one for each class is asked for.

    The largest label here is 2, and there are four classes, so each row has four places. Take the
    width from `classes`.
    """
    _check(labels, classes)
    return np.eye(labels.max() + 1)[labels]


def one_hot__puts_a_class_in_a_row(labels, classes):
    """Your table lies on its side: a row for each class, and a column for each label.

    One label is one row: the shape is (rows, classes), here (3, 4).
    """
    _check(labels, classes)
    return np.eye(classes)[labels].T


def one_hot__counts_from_one(labels, classes):
    """Your ones stand one place too far left: labels count from 0, and you count from 1.

    Label 2 belongs at place 2, the third. And label 0 wraps round to the last place.
    """
    _check(labels, classes)
    return np.eye(classes)[labels - 1]


def one_hot__writes_ones_into_whole_columns(labels, classes):
    """Every row has a 1 for every label that occurs in any row.

    table[:, labels] means all rows at all these places. Pair each row with its own label:
    np.arange(3) beside labels.
    """
    _check(labels, classes)
    rows = np.zeros((len(labels), classes))
    rows[:, labels] = 1
    return rows


def one_hot__writes_the_label(labels, classes):
    """At its place you wrote the label itself; a 1 belongs there.

    A 2 would count twice as much as a 1, and class 0 would have a row of zeros.
    """
    _check(labels, classes)
    return np.eye(classes)[labels] * labels[:, None]


def one_hot__turns_ones_and_zeros_round(labels, classes):
    """Zeros and ones have changed places: the 1 belongs to the row's class.

    Label 2 of four classes is 0, 0, 1, 0.
    """
    _check(labels, classes)
    return 1 - np.eye(classes)[labels]


def one_hot__fills_one_row_for_all(labels, classes):
    """You made one row for all labels together; each label has a row of its own.

    Three labels and four classes make the shape (3, 4).
    """
    _check(labels, classes)
    row = np.zeros(classes)
    row[labels] = 1
    return row


def one_hot__returns_the_first_row(labels, classes):
    """You returned the row of the first label alone.

    In a loop: a `return` that stands inside it leaves after one turn.
    """
    _check(labels, classes)
    return np.eye(classes)[labels][0]
