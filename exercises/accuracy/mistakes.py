"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def accuracy__counts_the_threshold_as_one(p, y, threshold=0.5):
    """A probability that is exactly the threshold becomes class 1; it should be class 0.

    The answer is 1 where p is *above* the threshold: >, not >=. Three of the ten passengers stand
    at exactly 0.5, and 7 of 10 answers are right, not 6.
    """
    return np.mean((p >= threshold) == y)


def accuracy__has_a_threshold_of_its_own(p, y, threshold=0.5):
    """Your threshold is 0.5 whatever is given; rounding has it built in.

    Compare p with `threshold`. The default is only for those who leave it out.
    """
    return np.mean((p > 0.5) == y)


def accuracy__has_a_threshold_of_its_own_and_counts_it(p, y, threshold=0.5):
    """Your threshold is 0.5 whatever is given, and 0.5 itself becomes class 1.

    Compare p with `threshold`, by >: a p that is exactly there is class 0.
    """
    return np.mean((p >= 0.5) == y)


def accuracy__compares_probabilities(p, y, threshold=0.5):
    """You compare the probabilities with the classes: 0.9 is not 1, so nothing is right.

    Make classes of the probabilities first: above the threshold is 1, the rest is 0.
    """
    return np.mean(p == y)


def accuracy__counts_only(p, y, threshold=0.5):
    """You return how many answers are right, 7; their share is asked for: 7 / 10 = 0.7.

    Divide by the number of rows. Or take the mean of right or not.
    """
    return np.sum((p > threshold) == y)


def accuracy__counts_only_and_includes_the_threshold(p, y, threshold=0.5):
    """You return a number of answers, and p equal to the threshold becomes class 1.

    A share is asked for: divide by the number of rows. And the answer is 1 where p is above the
    threshold, by >.
    """
    return np.sum((p >= threshold) == y)


def accuracy__in_percent(p, y, threshold=0.5):
    """You return percent, 70; a share from 0 to 1 is asked for, 0.7.

    Leave out the 100.
    """
    return 100 * np.mean((p > threshold) == y)


def accuracy__counts_the_wrong_ones(p, y, threshold=0.5):
    """You count the wrong answers, 3 of 10; or you answer 1 where p is *not* above the threshold.

    Accuracy counts the right ones, 7 of 10: where answer and target are equal. And a high p says 1.
    """
    return np.mean((p > threshold) != y)


def accuracy__turns_the_classes_round(p, y, threshold=0.5):
    """You answer 1 where p is *below* the threshold.

    p is the probability of class 1: a high one says 1.
    """
    return np.mean((p < threshold) == y)


def accuracy__counts_right_ones_only(p, y, threshold=0.5):
    """You count only the answers 1 that are right: 2 of 10. A right 0 is right as well.

    Five passengers are rightly called 0. Compare answer and target: equal is right.
    """
    return np.mean((p > threshold) & (y == 1))


def accuracy__counts_right_zeros_only(p, y, threshold=0.5):
    """You count only the answers 0 that are right: 5 of 10. A right 1 is right as well.

    Two passengers are rightly called 1. Compare answer and target: equal is right.
    """
    return np.mean((p <= threshold) & (y == 0))


def accuracy__is_the_recall(p, y, threshold=0.5):
    """You divided the right 1s by all that are class 1: 2 / 4. That is called recall.

    Accuracy counts both classes: right answers, 0s and 1s, over all rows: 7 / 10.
    """
    return np.sum((p > threshold) & (y == 1)) / max(np.sum(y == 1), 1)


def accuracy__is_the_precision(p, y, threshold=0.5):
    """You divided the right 1s by all answers 1: 2 / 3. That is called precision.

    Accuracy counts both classes: right answers, 0s and 1s, over all rows: 7 / 10.
    """
    return np.sum((p > threshold) & (y == 1)) / max(np.sum(p > threshold), 1)


def accuracy__is_balanced(p, y, threshold=0.5):
    """You took the accuracy in each class, and their mean: the balanced accuracy.

    Here every row counts the same: right answers over all rows, 7 / 10.
    """
    right = (p > threshold) == y
    return np.mean([right[y == k].mean() for k in (0, 1) if (y == k).any()])


def accuracy__leaves_it_by_row(p, y, threshold=0.5):
    """You return right or wrong for each row; one number is asked for.

    The mean of Trues and Falses is the share of the Trues: 0.7.
    """
    return (p > threshold) == y


def accuracy__cuts_the_targets_too(p, y, threshold=0.5):
    """You compare the targets with the threshold as well; they are classes already.

    With a threshold of 1, a target of 1 is not above it, and would become 0. Only p is compared.
    """
    return np.mean((p > threshold) == (y > threshold))


def accuracy__cuts_the_targets_too_and_counts_the_threshold(p, y, threshold=0.5):
    """You ask p and the targets alike whether they are at least the threshold.

    The targets are classes already: only p is compared, and by >, so that a p that is exactly the
    threshold is class 0.
    """
    return np.mean((p >= threshold) == (y >= threshold))


def accuracy__accepts_what_is_near(p, y, threshold=0.5):
    """You call an answer right if p is nearer to the target than the threshold.

    At 0.5 that is nearly the same, elsewhere it is not: with 0.25 a p of 0.3 is class 1, and right
    where the target is 1. Make classes of p first, then compare.
    """
    return np.mean(np.abs(p - y) < threshold)


def accuracy__accepts_what_is_at_most_as_far(p, y, threshold=0.5):
    """You call an answer right if p is at most as far from the target as the threshold.

    A p of 0.5 would be right for both classes. Make classes of p first, then compare.
    """
    return np.mean(np.abs(p - y) <= threshold)


def accuracy__is_the_share_of_ones(p, y, threshold=0.5):
    """You return the share of the answers 1, 3 of 10: the targets play no part.

    An answer is right where it equals the target.
    """
    return np.mean(p > threshold)


def accuracy__divides_whole(p, y, threshold=0.5):
    """You give 1 only where every answer is right: 7 of 10 becomes 0.

    Dividing by // cuts off what is behind the point, and `all` asks for all. The share of the right
    answers is 7 / 10 = 0.7.
    """
    return np.sum((p > threshold) == y) // len(y)


def accuracy__is_the_mean_closeness(p, y, threshold=0.5):
    """You subtracted the mean distance of p and target from 1; nothing was made a class.

    That is a measure too, but accuracy only knows right and wrong: above the threshold the answer
    is 1, and it equals the target or not.
    """
    return 1 - np.mean(np.abs(p - y))


def accuracy__answers_for_the_first_row(p, y, threshold=0.5):
    """You answer for the first row alone: a return inside the loop ends it at once.

    Count the right answers of all rows, and divide after the loop.
    """
    return float((p[0] > threshold) == y[0])


def accuracy__writes_into_p(p, y, threshold=0.5):
    """You write the classes into p itself: whoever called still needs the probabilities.

    `p > threshold` is a new array. Take that, or a copy.
    """
    said = p > threshold
    p[:] = said
    return np.mean(said == y)
