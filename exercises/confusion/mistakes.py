"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _count(predicted, y):
    counts = np.zeros((2, 2), dtype=int)
    np.add.at(counts, (y.astype(int), predicted.astype(int)), 1)
    return counts


def confusion__counts_in_floats(p, y, threshold=0.5):
    """Your counts are right, but they are floats: 5.0 and not 5.

    np.zeros makes floats unless it is told otherwise, with dtype=int; and a float that is added
    makes a float of a sum. A count is a whole number.
    """
    return _count(p > threshold, y).astype(float)


def confusion__turns_the_table_over(p, y, threshold=0.5):
    """Rows and columns have changed places: your rows are the predictions.

    The row is the actual class, the column the predicted one. The 1 passenger who died and was
    called a survivor belongs at [0, 1]; the 2 survivors that were missed belong at [1, 0].
    """
    return _count(p > threshold, y).T


def confusion__turns_the_table_over_in_floats(p, y, threshold=0.5):
    """Rows and columns have changed places: and your counts are floats.

    The row is the actual class, the column the predicted one: [[5, 1], [2, 2]]. And np.zeros needs
    dtype=int to hold whole numbers.
    """
    return _count(p > threshold, y).T.astype(float)


def confusion__puts_one_first(p, y, threshold=0.5):
    """Your table begins with class 1, in the rows and in the columns; 0 comes first here.

    At [0, 0] belong the 5 who are class 0 and are called 0; the 2 right 1s stand at [1, 1].
    """
    return _count(p > threshold, y)[::-1, ::-1]


def confusion__puts_one_first_in_floats(p, y, threshold=0.5):
    """Your table begins with class 1, and it holds floats; 0 comes first here.

    At [0, 0] belong the 5 who are class 0 and are called 0. And np.zeros needs dtype=int to hold
    whole numbers.
    """
    return _count(p > threshold, y)[::-1, ::-1].astype(float)


def confusion__swaps_the_right_ones(p, y, threshold=0.5):
    """True positives and true negatives have changed places.

    So it is drawn where class 1 comes first and the rows are the predictions. Here 0 comes first:
    the 5 right 0s stand at [0, 0], the 2 right 1s at [1, 1].
    """
    counts = _count(p > threshold, y)
    return np.array([[counts[1, 1], counts[0, 1]], [counts[1, 0], counts[0, 0]]])


def confusion__turns_the_columns_round(p, y, threshold=0.5):
    """Your columns are the wrong way round: a passenger with 0.9 is counted as called 0.

    p is the probability of class 1: above the threshold is column 1, the right one.
    """
    return _count(p > threshold, y)[:, ::-1]


def confusion__calls_one_what_is_below(p, y, threshold=0.5):
    """You answer 1 where p is *below* the threshold.

    p is the probability of class 1: a high one says 1.
    """
    return _count(p < threshold, y)


def confusion__turns_the_rows_round(p, y, threshold=0.5):
    """Your rows are the wrong way round: class 1 stands in the upper one.

    Row 0 is for those who really are class 0: 5 of them called 0, and 1 called 1.
    """
    return _count(p > threshold, y)[::-1]


def confusion__turns_the_second_row_round(p, y, threshold=0.5):
    """Your second row is the wrong way round: first the column of the 0s, then that of the 1s.

    Of those who are class 1, called 0 comes first: the false negatives stand at [1, 0].
    """
    counts = _count(p > threshold, y)
    return np.array([counts[0], counts[1, ::-1]])


def confusion__counts_the_threshold_as_one(p, y, threshold=0.5):
    """A probability that is exactly the threshold becomes class 1; it should be class 0.

    The answer is 1 where p is *above* the threshold: >, not >=. Three of the ten passengers stand
    at exactly 0.5.
    """
    return _count(p >= threshold, y)


def confusion__counts_the_threshold_as_one_in_floats(p, y, threshold=0.5):
    """A probability that is exactly the threshold becomes class 1; and your counts are floats.

    The answer is 1 where p is *above* the threshold: >, not >=. And np.zeros needs dtype=int to
    hold whole numbers.
    """
    return _count(p >= threshold, y).astype(float)


def confusion__turns_over_and_counts_the_threshold(p, y, threshold=0.5):
    """Your rows are the predictions, and a p that is exactly the threshold becomes class 1.

    The row is the actual class, the column the predicted one; and 1 is predicted where p is *above*
    the threshold.
    """
    return _count(p >= threshold, y).T


def confusion__has_a_threshold_of_its_own(p, y, threshold=0.5):
    """Your threshold is 0.5 whatever is given; rounding has it built in.

    Compare p with `threshold`. The default is only for those who leave it out.
    """
    return _count(p > 0.5, y)


def confusion__has_a_threshold_of_its_own_and_counts_it(p, y, threshold=0.5):
    """Your threshold is 0.5 whatever is given, and 0.5 itself becomes class 1.

    Compare p with `threshold`, by >: a p that is exactly there is class 0.
    """
    return _count(p >= 0.5, y)


def confusion__cuts_the_probabilities_off(p, y, threshold=0.5):
    """You make whole numbers of the probabilities: 0.9 becomes 0, only 1.0 itself stays 1.

    Compare first, p > threshold, and make whole numbers of the True and False.
    """
    return _count(p >= 1, y)


def confusion__cuts_the_targets_too(p, y, threshold=0.5):
    """You compare the targets with the threshold as well; they are classes already.

    With a threshold of 1, a target of 1 is not above it, and would become 0. Only p is compared.
    """
    return _count(p > threshold, y > threshold)


def confusion__adds_only_once(p, y, threshold=0.5):
    """Each of your counts is 1 at most: of several rows for one place only one was added.

    `counts[rows, columns] += 1` reads first and writes then, each place once. Go through the rows
    in a loop, or use np.add.at, which does add each time.
    """
    return np.minimum(_count(p > threshold, y), 1)


def confusion__gives_shares_of_all(p, y, threshold=0.5):
    """You divided by the number of rows; the counts themselves are asked for.

    [[5, 1], [2, 2]], whole numbers that add up to the 10 rows.
    """
    return _count(p > threshold, y) / len(y)


def confusion__gives_shares_of_the_class(p, y, threshold=0.5):
    """You divided each row by its sum; the counts themselves are asked for.

    [[5, 1], [2, 2]]: shares say nothing about how many there were.
    """
    counts = _count(p > threshold, y)
    return counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)


def confusion__gives_a_flat_list(p, y, threshold=0.5):
    """Your four counts are right, but in one row of four; a table of 2 × 2 is asked for.

    [[5, 1], [2, 2]]: a pair of brackets for each actual class, or .reshape(2, 2).
    """
    return _count(p > threshold, y).ravel()


def confusion__leaves_out_what_does_not_occur(p, y, threshold=0.5):
    """Your table shrinks where a class does not occur, or is not predicted.

    It is 2 × 2 always, with a 0 for what did not happen. Do not make its size of what is found:
    there are two classes, 0 and 1.
    """
    predicted = p > threshold
    kinds = np.unique(np.concatenate([y, predicted]))
    return np.array([[np.sum((y == a) & (predicted == b)) for b in kinds] for a in kinds])


def confusion__runs_out_of_counts(p, y, threshold=0.5):
    """bincount stops at the largest number that occurs: without a right 1 there are fewer than 4.

    Tell it how many counts there have to be at least: minlength.
    """
    return np.bincount(2 * y.astype(int) + (p > threshold)).reshape(2, 2)


def confusion__keeps_only_the_right_ones(p, y, threshold=0.5):
    """You counted the right answers only; the wrong ones are what the table is for.

    Beside the 5 and the 2 that are right stand the 1 and the 2 that are wrong: [[5, 1], [2, 2]].
    """
    return np.diag(np.diag(_count(p > threshold, y)))


def confusion__adds_up_rows_and_columns(p, y, threshold=0.5):
    """You count how often each class occurs, and how often it is predicted, but not both together.

    Each row of data belongs to one actual *and* one predicted class: 1 died and was called a
    survivor.
    """
    counts = _count(p > threshold, y)
    return np.array([counts.sum(axis=1), counts.sum(axis=0)])
