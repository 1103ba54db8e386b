"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def predicted_class__looks_down_the_columns(probabilities):
    """You looked down the columns: for each class the row where it is highest.

    Asked for is, for each row, the class. The classes lie along axis 1: three rows give three
    numbers.
    """
    return np.argmax(probabilities, axis=0)


def predicted_class__takes_the_table_as_one_row(probabilities):
    """You gave one place for the whole table; each row has a class of its own.

    Without an axis np.argmax looks at the table as one long row. Name the axis of the classes.
    """
    return np.argmax(probabilities)


def predicted_class__returns_the_probability(probabilities):
    """You returned the highest probabilities themselves; their places are asked for.

    In the first row 0.4 stands at place 2, so the class is 2: argmax, not max.
    """
    return np.max(probabilities, axis=1)


def predicted_class__returns_both(probabilities):
    """You returned the probabilities besides the classes; only the classes are asked for.

    In the first row that is the 2, without the 0.4.
    """
    return np.argmax(probabilities, axis=1), np.max(probabilities, axis=1)


def predicted_class__takes_the_lowest(probabilities):
    """You took the least likely class of each row.

    In the second row class 0 has 0.7: that is the one. argmax, not argmin.
    """
    return np.argmin(probabilities, axis=1)


def predicted_class__takes_the_last_of_equals(probabilities):
    """Of several equally likely classes you took the last; the first is asked for.

    In a loop: only a *higher* one is better, > and not >=. Sorted: the end of the row is the last
    of equals.
    """
    return probabilities.shape[1] - 1 - np.argmax(probabilities[:, ::-1], axis=1)


def predicted_class__counts_from_one(probabilities):
    """Your classes are 1 too high: you count from 1.

    The first class is number 0, in the labels as in the one-hot rows.
    """
    return np.argmax(probabilities, axis=1) + 1


def predicted_class__wants_more_than_a_half(probabilities):
    """You look for a class above 0.5 (or round), and where there is none you answer 0.

    With many classes the highest may be 0.4, or 0.11. Compare the probabilities of a row with each
    other, as they are, and with nothing else.
    """
    return np.argmax(probabilities > 0.5, axis=1)


def predicted_class__wants_a_half(probabilities):
    """You look for a class of at least 0.5, and where there is none you answer 0.

    With many classes the highest may be 0.4, or 0.11. Compare the probabilities of a row with each
    other, and with nothing else.
    """
    return np.argmax(probabilities >= 0.5, axis=1)


def predicted_class__rounds_first(probabilities):
    """You rounded the probabilities to two places, and some of a row became equal.

    0.3335 and 0.3334 are both 0.33, rounded. Compare them as they are.
    """
    return np.argmax(probabilities.round(2), axis=1)


def predicted_class__compares_with_a_half(probabilities):
    """You compared every probability with 0.5 (or rounded), as one does with a sigmoid.

    That gives a 0 or 1 for each class. Of a softmax one takes the place of the highest in each row.
    """
    return (probabilities > 0.5).astype(int)


def predicted_class__looks_at_class_one_only(probabilities):
    """You asked of class 1 alone whether it is above 0.5, as one does with two classes.

    All classes of a row are compared with each other, and the place of the highest is the answer.
    """
    return (probabilities[:, min(1, probabilities.shape[1] - 1)] > 0.5).astype(int)


def predicted_class__returns_one_hot(probabilities):
    """You returned one-hot rows; class numbers are asked for, one a row.

    The row 0, 0, 1, 0 is class 2.
    """
    return np.eye(probabilities.shape[1])[np.argmax(probabilities, axis=1)]


def predicted_class__marks_the_highest(probabilities):
    """You marked the highest of each row; its place is asked for.

    A table of yes and no has (rows, classes) entries. The class is the place of the first yes.
    """
    return probabilities == probabilities.max(axis=1, keepdims=True)


def predicted_class__keeps_the_axis(probabilities):
    """Your answer is a column, (rows, 1); a plain row of numbers, (rows,), is asked for.

    Against labels of shape (rows,) a column compares each with each. Leave keepdims out.
    """
    return np.argmax(probabilities, axis=1, keepdims=True)


def predicted_class__answers_for_the_first_row(probabilities):
    """You answered for the first row alone.

    In a loop: a `return` that stands inside it leaves after one turn. By index: [0] takes one row.
    """
    return np.argmax(probabilities[0])


def predicted_class__squeezes_one_row(probabilities):
    """For a single row you returned a plain number; an array of shape (1,) is asked for.

    Whoever goes through the rows, or counts them, needs an axis of rows, even if it has one entry.
    Leave squeeze out.
    """
    return np.squeeze(np.argmax(probabilities, axis=1))


def predicted_class__lists_all_of_equals(probabilities):
    """Where several classes share the highest, you listed them all: more classes than rows.

    Each row has one class, the first of them. np.argmax does that by itself.
    """
    return np.where(probabilities == probabilities.max(axis=1, keepdims=True))[1]


def predicted_class__sorts_the_classes(probabilities):
    """You sorted the classes of each row by their probability; only the likeliest is asked for.

    np.argsort gives a whole row for each row. np.argmax gives one place.
    """
    return np.argsort(probabilities, axis=1)


def predicted_class__takes_the_second(probabilities):
    """You took the second likeliest class of each row.

    In a sorted row the highest is the last, and its index is -1.
    """
    return np.argsort(probabilities, axis=1)[:, max(-2, -probabilities.shape[1])]


def predicted_class__takes_the_highest_of_all(probabilities):
    """You compared each row with the highest of the whole table.

    Where a row does not hold that highest, its class comes out as 0. Each row has a highest of its
    own.
    """
    return np.argmax(probabilities == probabilities.max(), axis=1)


def predicted_class__counts_the_classes(probabilities):
    """You counted how often each class is predicted; the class of each row is asked for.

    Three rows give three numbers, in the order of the rows.
    """
    chosen = np.argmax(probabilities, axis=1)
    return np.bincount(chosen, minlength=probabilities.shape[1])


def predicted_class__averages_the_rows(probabilities):
    """You gave one class for all rows together; each row has a class of its own.

    Take no mean and no sum: three rows give three numbers.
    """
    return np.argmax(probabilities.mean(axis=0))
