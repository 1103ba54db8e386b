"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _huber(e, delta):
    return np.where(np.abs(e) <= delta, 0.5 * e**2, delta * (np.abs(e) - 0.5 * delta))


def mean_absolute_error__adds_up(y_hat, y):
    """You added the sizes up: 4 + 2 + 1 + 0 = 7. The mean is asked for.

    Divide by the number of rows, 4: that makes 1.75.
    """
    return np.sum(np.abs(y_hat - y))


def mean_absolute_error__does_not_average(y_hat, y):
    """You returned the size of each row's error; one number is asked for.

    (4 + 2 + 1 + 0) / 4 = 1.75: take the mean of what you have.
    """
    return np.abs(y_hat - y)


def mean_absolute_error__forgets_the_size(y_hat, y):
    """You took the mean of the errors with their signs: (-4 + 2 - 1 + 0) / 4 = -0.75.

    Errors of both signs cancel: 2 and -2 would look perfect. Take the size of each first.
    """
    return np.mean(y_hat - y)


def mean_absolute_error__forgets_the_size_and_turns(y_hat, y):
    """You took the mean of target minus prediction, with the signs: 0.75.

    Errors of both signs cancel: 2 and -2 would look perfect. Take the size of each first.
    """
    return np.mean(y - y_hat)


def mean_absolute_error__takes_the_size_of_the_mean(y_hat, y):
    """You took the size of the mean error: |-0.75| = 0.75. The sizes come first.

    Taken at the end, errors of 2 and -2 have cancelled already. Size first, then the mean:
    (4 + 2 + 1 + 0) / 4.
    """
    return np.abs(np.mean(y_hat - y))


def mean_absolute_error__takes_the_size_of_the_sum(y_hat, y):
    """You added the errors up and took the size of the sum: |-4 + 2 - 1 + 0| = 3.

    Take the size of each error first, then their mean: (4 + 2 + 1 + 0) / 4.
    """
    return np.abs(np.sum(y_hat - y))


def mean_absolute_error__takes_the_sizes_before_the_difference(y_hat, y):
    """You took the sizes of the predictions and targets, and not that of their difference.

    Below zero it goes wrong: -1 and 2 are 3 apart, their sizes only 1. Subtract first.
    """
    return np.mean(np.abs(np.abs(y_hat) - np.abs(y)))


def mean_absolute_error__subtracts_the_sizes(y_hat, y):
    """You subtracted the sizes of the targets from those of the predictions: -0.75 in all.

    Subtract first, then take the size of the difference: |9 - 13| = 4.
    """
    return np.mean(np.abs(y_hat) - np.abs(y))


def mean_absolute_error__squares(y_hat, y):
    """You took the mean of the squared errors: 5.25. That is the MSE.

    Here the sign is removed by np.abs and not by a square: (4 + 2 + 1 + 0) / 4 = 1.75.
    """
    return np.mean((y_hat - y) ** 2)


def mean_absolute_error__takes_the_root_of_the_mse(y_hat, y):
    """You took the root of the mean square: the RMSE, 2.291. It is not the mean size.

    The root of each square alone is the size: 4, 2, 1 and 0. Their mean is 1.75.
    """
    return np.sqrt(np.mean((y_hat - y) ** 2))


def mean_absolute_error__divides_the_length(y_hat, y):
    """You divided the length of the error vector by the rows: √21 / 4 = 1.146.

    No squares and no root here: (4 + 2 + 1 + 0) / 4 = 1.75.
    """
    return np.sqrt(np.sum((y_hat - y) ** 2)) / len(y)


def mean_absolute_error__adds_instead_of_subtracting(y_hat, y):
    """You took the size of prediction plus target: 9 + 13 = 22.

    The error is their difference: |9 - 13| = 4.
    """
    return np.mean(np.abs(y_hat + y))


def mean_absolute_error__of_the_median(y_hat, y):
    """You took the median of the sizes: 1.5, half-way between 1 and 2.

    The mean is asked for: (4 + 2 + 1 + 0) / 4 = 1.75.
    """
    return np.median(np.abs(y_hat - y))


def mean_absolute_error__of_the_largest_error(y_hat, y):
    """You returned the size of the largest error, 4, where the mean of all is asked for.

    (4 + 2 + 1 + 0) / 4 = 1.75.
    """
    return np.max(np.abs(y_hat - y))


def mean_absolute_error__of_the_first_row(y_hat, y):
    """You answer for the first row alone: 4. All rows count.

    In a loop, a `return` that stands inside it leaves after one turn.
    """
    return np.abs(y_hat[0] - y[0])


def mean_absolute_error__is_relative(y_hat, y):
    """You divided each error by its target: a relative error.

    The size itself counts, whatever the target: |9 - 13| = 4. And a target may be 0.
    """
    return np.mean(np.abs((y_hat - y) / y))


def huber__forgets_the_half_inside(y_hat, y, delta=1.0):
    """Inside delta you took the square without its half.

    An error of -1 gives 0.5. With the half, parabola and line meet at delta; without it the loss
    would fall from 1 to 0.5 where the error grows past 1.
    """
    e = y_hat - y
    return np.mean(np.where(np.abs(e) <= delta, e**2, delta * (np.abs(e) - 0.5 * delta)))


def huber__joins_square_and_size(y_hat, y, delta=1.0):
    """You took the square inside delta and the plain size outside: no halves, no delta.

    Inside it is *half* the square, outside delta times (the size less half of delta): only then do
    the two pieces meet.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, e**2, e))


def huber__halves_the_size_inside(y_hat, y, delta=1.0):
    """Inside delta you took half the size; it is half the *square* of the size.

    For sizes of 0 and 1 that is the same. For an error of 2 and a delta of 2.5 it is 2 and not 1.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e, delta * (e - 0.5 * delta)))


def huber__squares_the_half(y_hat, y, delta=1.0):
    """Inside delta you squared the half as well: (0.5 · 1)² = 0.25 for an error of -1.

    The half stands before the square: 0.5 · 1² = 0.5.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, (0.5 * e) ** 2, delta * (e - 0.5 * delta)))


def huber__forgets_the_half_outside(y_hat, y, delta=1.0):
    """Outside delta you subtracted all of delta, where half of it belongs.

    An error of -4 gives 1 · (4 - 0.5) = 3.5, not 3.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e**2, delta * (e - delta)))


def huber__subtracts_nothing(y_hat, y, delta=1.0):
    """Outside delta you took delta times the size, and subtracted nothing.

    An error of -4 gives 1 · (4 - 0.5) = 3.5. Without the half of delta the loss would jump where
    the parabola ends.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e**2, delta * e))


def huber__takes_the_plain_size_outside(y_hat, y, delta=1.0):
    """Outside delta you took the size of the error itself: 4 for an error of -4.

    Half of delta is subtracted from it, and delta times what is left is the loss.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e**2, e))


def huber__forgets_the_factor(y_hat, y, delta=1.0):
    """Outside delta the bracket is right, but it is not multiplied by delta.

    With a delta of 1 that hides. With 2 and an error of -10: 2 · (10 - 1) = 18.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e**2, e - 0.5 * delta))


def huber__subtracts_one_half(y_hat, y, delta=1.0):
    """Outside delta you subtracted 0.5, where 0.5 times delta belongs.

    With a delta of 1 that hides. With 2 and an error of -10: 2 · (10 - 1) = 18. Multiplied out,
    it is delta · |e| less half of delta *squared*.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e**2, delta * (e - 0.5)))


def huber__knows_delta_only_in_the_question(y_hat, y, delta=1.0):
    """You ask by delta, but your line is |e| - 0.5: that is the line for a delta of 1.

    Delta stands three times in the formula. With 2 and an error of -10: 2 · (10 - 1) = 18.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e**2, e - 0.5))


def huber__asks_for_one(y_hat, y, delta=1.0):
    """Your border is 1 whatever delta is; the two formulas themselves are right.

    Compare the size of the error with delta.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= 1, 0.5 * e**2, delta * (e - 0.5 * delta)))


def huber__ignores_delta(y_hat, y, delta=1.0):
    """Delta changes nothing: you compute with 1 always.

    The default is only for those who leave it out. Use the parameter, in all three places.
    """
    return np.mean(_huber(y_hat - y, 1.0))


def huber__squares_delta(y_hat, y, delta=1.0):
    """Outside delta you subtracted half of delta squared *inside* the bracket.

    Either delta · (|e| - 0.5 · delta), or multiplied out: delta · |e| - 0.5 · delta². With a delta
    of 1 it hides.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e**2, delta * (e - 0.5 * delta**2)))


def huber__adds_outside(y_hat, y, delta=1.0):
    """Outside delta you added the half of delta: it is subtracted.

    An error of -4 gives 1 · (4 - 0.5) = 3.5.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e <= delta, 0.5 * e**2, delta * (e + 0.5 * delta)))


def huber__asks_without_the_size(y_hat, y, delta=1.0):
    """An error far below zero counts as small: you asked whether e, not |e|, is at most delta.

    -4 is less than 1, but its size is not. Take the size first, and use it throughout.
    """
    e = y_hat - y
    return np.mean(np.where(e <= delta, 0.5 * e**2, delta * (np.abs(e) - 0.5 * delta)))


def huber__asks_without_the_size_and_turns(y_hat, y, delta=1.0):
    """Predictions far too high count as small errors: you asked of y - y_hat without its size.

    -4 is less than 1, but its size is not. Take the size first, and use it throughout.
    """
    e = y - y_hat
    return np.mean(np.where(e <= delta, 0.5 * e**2, delta * (np.abs(e) - 0.5 * delta)))


def huber__forgets_the_size_outside(y_hat, y, delta=1.0):
    """Outside delta you used the error with its sign: -4 gives 1 · (-4 - 0.5) = -4.5.

    No loss is below 0. The line is written with the size of the error: 1 · (4 - 0.5).
    """
    e = y_hat - y
    return np.mean(np.where(np.abs(e) <= delta, 0.5 * e**2, delta * (e - 0.5 * delta)))


def huber__asks_of_the_square(y_hat, y, delta=1.0):
    """You compared the squared error with delta; its size belongs there.

    With a delta of 1 that hides. With 2.5, an error of 2 is inside; its square, 4, is not.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e**2 <= delta, 0.5 * e**2, delta * (e - 0.5 * delta)))


def huber__swaps_the_formulas(y_hat, y, delta=1.0):
    """The two formulas have changed places: large errors are squared, small ones are not.

    The square is for sizes up to delta. In np.where the value for "yes" comes first.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e > delta, 0.5 * e**2, delta * (e - 0.5 * delta)))


def huber__decides_for_all_rows_at_once(y_hat, y, delta=1.0):
    """You chose one formula for all rows, by the mean size of their errors.

    Each row is asked by itself: of -4, 2, -1 and 0, two are outside and two inside.
    """
    e = np.abs(y_hat - y)
    return np.mean(0.5 * e**2 if np.mean(e) <= delta else delta * (e - 0.5 * delta))


def huber__one_large_error_decides_for_all(y_hat, y, delta=1.0):
    """As soon as one error is outside delta you use the line for all rows.

    Each row is asked by itself: of -4, 2, -1 and 0, two are outside and two inside.
    """
    e = np.abs(y_hat - y)
    return np.mean(0.5 * e**2 if np.max(e) <= delta else delta * (e - 0.5 * delta))


def huber__one_small_error_decides_for_all(y_hat, y, delta=1.0):
    """As soon as one error is inside delta you use the half square for all rows.

    Each row is asked by itself: of -4, 2, -1 and 0, two are outside and two inside.
    """
    e = np.abs(y_hat - y)
    return np.mean(0.5 * e**2 if np.min(e) <= delta else delta * (e - 0.5 * delta))


def huber__averages_inside_and_outside_apart(y_hat, y, delta=1.0):
    """You took a mean over the rows inside and one over those outside, and added the two.

    Every row counts the same: one mean over all. And where no row is outside, its mean is nan.
    """
    e = np.abs(y_hat - y)
    inside, losses = e <= delta, _huber(e, delta)
    return np.sum(losses * inside) / np.sum(inside) + np.sum(losses * ~inside) / np.sum(~inside)


def huber__applied_to_the_mean_error(y_hat, y, delta=1.0):
    """You took Huber's loss of the mean size; the mean of the rows' losses is asked for.

    One loss for each row first: 3.5, 1.5, 0.5 and 0. The mean comes last.
    """
    return _huber(np.mean(np.abs(y_hat - y)), delta)


def huber__asks_an_array(y_hat, y, delta=1.0):
    """An `if` asks one question, but an array holds many rows with many answers.

    Python stops rather than guess; one row alone works. np.where asks row by row.
    """
    e = abs(y_hat - y)
    return np.mean(0.5 * e**2 if e <= delta else delta * (e - 0.5 * delta))


def huber__asks_an_array_and_does_not_average(y_hat, y, delta=1.0):
    """An `if` asks one question, but an array holds many rows with many answers.

    Python stops rather than guess. np.where asks row by row; the mean of what it chose comes last.
    """
    e = abs(y_hat - y)
    return 0.5 * e**2 if e <= delta else delta * (e - 0.5 * delta)


def huber__squares_everywhere(y_hat, y, delta=1.0):
    """You took half the square of every error, large ones too.

    Beyond delta the line takes over: an error of -4 gives 3.5, not 8. And np.maximum does not find
    the border: the parabola is nowhere below the line.
    """
    return np.mean(0.5 * (y_hat - y) ** 2)


def huber__is_a_line_everywhere(y_hat, y, delta=1.0):
    """You used the line for every error, small ones too: an error of 0 costs -0.5.

    Up to delta it is half the square: 0 for 0, 0.5 for -1. And np.minimum does not find the border:
    the line is nowhere above the parabola.
    """
    return np.mean(delta * (np.abs(y_hat - y) - 0.5 * delta))


def huber__cuts_the_error_off(y_hat, y, delta=1.0):
    """You cut errors off at delta: beyond it the loss no longer grows.

    It goes on as a straight line: an error of -4 gives 3.5, and 0.5 is only the value at the
    border.
    """
    return np.mean(0.5 * np.minimum(np.abs(y_hat - y), delta) ** 2)


def huber__is_the_smooth_relative(y_hat, y, delta=1.0):
    """This is the pseudo-Huber loss, δ² (√(1 + (e/δ)²) - 1): a smooth relative.

    Huber's own has two pieces: half the square up to delta, and the line beyond.
    """
    return np.mean(delta**2 * (np.sqrt(1 + ((y_hat - y) / delta) ** 2) - 1))


def huber__adds_up(y_hat, y, delta=1.0):
    """You added the losses of the rows up: 3.5 + 1.5 + 0.5 + 0 = 5.5. Take their mean.

    Divide by the number of rows, 4: that makes 1.375.
    """
    return np.sum(_huber(y_hat - y, delta))


def huber__does_not_average(y_hat, y, delta=1.0):
    """You returned the loss of each row; one number is asked for.

    (3.5 + 1.5 + 0.5 + 0) / 4 = 1.375: take the mean of what you have.
    """
    return _huber(y_hat - y, delta)


def huber__of_the_first_row(y_hat, y, delta=1.0):
    """You answer for the first row alone: 3.5. All rows count.

    In a loop, a `return` that stands inside it leaves after one turn.
    """
    return _huber(y_hat[0] - y[0], delta)


def huber__is_the_smooth_l1(y_hat, y, delta=1.0):
    """You divide by delta inside, and leave it out outside: that is PyTorch's SmoothL1.

    It is Huber's loss divided by delta; with a delta of 1 they are the same. Here it is 0.5 e²
    inside, and delta times (the size less half of delta) outside.
    """
    e = np.abs(y_hat - y)
    return np.mean(np.where(e < delta, 0.5 * e * e / delta, e - 0.5 * delta))
