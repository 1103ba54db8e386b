"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _stable(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__forgets_the_shift(logits):
    """Your exponentials overflow: exp(1000) is inf, and inf / inf is nan.

    Subtract each row's maximum first. The ratios stay; the overflow goes. It helps at -1000
    too, where every exp is 0 and 0 / 0 is nan.
    """
    e = np.exp(logits)
    return e / e.sum(axis=-1, keepdims=True)


def softmax__sums_over_the_rows(logits):
    """You added up each column, so your columns sum to 1 and your rows do not.

    A row is one example, and its classes lie along the last axis. In the first column you
    divided by e^0 + e^1; the first row's sum is e^0 + e^1 + e^2.
    """
    e = np.exp(logits - logits.max(axis=0, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)


def softmax__sums_over_the_rows_unshifted(logits):
    """Your columns sum to 1 instead of your rows, and logits of ±1000 give nan.

    Two things. A row is one example, so the sum goes along the last axis. And exp overflows
    at 1000: subtract each row's maximum before the exponential.
    """
    e = np.exp(logits)
    return e / e.sum(axis=0, keepdims=True)


def softmax__sums_over_the_rows_after_the_row_shift(logits):
    """You subtracted each row's maximum, rightly, but then divided by each column's sum.

    Your columns sum to 1 instead of your rows. A row is one example: the sum goes along the
    same axis as the maximum, the last.
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=0, keepdims=True)


def softmax__sums_over_the_rows_after_the_batch_shift(logits):
    """Your columns sum to 1 instead of your rows, and one maximum serves the whole batch.

    A row is one example: both the maximum and the sum belong to the row, so both go along
    the last axis and keep it.
    """
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=0, keepdims=True)


def softmax__shifts_by_the_column(logits):
    """You subtracted each column's maximum, so a row's logits shift by different numbers.

    Only one and the same number for the whole row leaves its probabilities alone. Take the
    maximum along the last axis, as you do with the sum.
    """
    e = np.exp(logits - logits.max(axis=0, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__sums_over_the_whole_batch(logits):
    """You divided by the sum of the whole batch, so only all the rows together sum to 1.

    Every row is an example of its own and needs its own sum: along the last axis, which
    stays with keepdims=True.
    """
    e = np.exp(logits - logits.max())
    return e / e.sum()


def softmax__sums_over_the_whole_batch_unshifted(logits):
    """You divided by the sum of the whole batch, and logits of ±1000 give nan.

    Two things. Every row needs its own sum, along the last axis. And exp overflows at 1000:
    subtract each row's maximum before the exponential.
    """
    e = np.exp(logits)
    return e / e.sum()


def softmax__sums_over_the_whole_batch_after_the_row_shift(logits):
    """You shifted each row by its own maximum, but divided by the sum of the whole batch.

    So only all the rows together sum to 1. The sum belongs to the row, like the maximum:
    the last axis, kept with keepdims=True.
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum()


def softmax__shifts_by_the_maximum_of_the_batch(logits):
    """You subtracted the maximum of the whole batch: a row far below it becomes 0 / 0, nan.

    From a row near -1000 you took 1001, and exp(-2001) is 0 for each of its entries. Every
    row needs its own maximum: along the last axis, which stays with keepdims=True.
    """
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=-1, keepdims=True)


def softmax__needs_a_batch_axis(logits):
    """Batches come out right, but a single example stops: it has no axis 1.

    Count the axis from the end: -1 is the last axis of both (rows, classes) and (classes,).
    """
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)


def softmax__needs_a_batch_axis_unshifted(logits):
    """A single example stops, having no axis 1, and logits of ±1000 give nan.

    Count the axis from the end: -1 is the last axis of both shapes. And exp overflows at
    1000: subtract each row's maximum before the exponential.
    """
    e = np.exp(logits)
    return e / e.sum(axis=1, keepdims=True)


def softmax__loops_over_the_entries_of_one_example(logits):
    """Batches come out right, but in a single example every class gets probability 1.

    Going through a (classes,) array gives single numbers, and each was treated as a row of
    its own. Work along axis -1 without a loop, and both shapes are served.
    """
    rows = [np.exp(row - row.max()) for row in logits]
    return np.array([row / row.sum() for row in rows])


def softmax__loses_the_axis_of_the_sum(logits):
    """Your row sums have shape (rows,) and do not line up with the rows they belong to.

    NumPy lines shapes up from the right: it fails for 2 rows of 3, and for 3 rows of 3 it
    silently divides column by column. keepdims=True keeps the sums as (rows, 1).
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1)


def softmax__loses_the_axis_of_the_maximum(logits):
    """Your row maxima have shape (rows,) and do not line up with the rows they belong to.

    NumPy lines shapes up from the right: it fails for 2 rows of 3, and for 3 rows of 3 it
    silently shifts column by column. keepdims=True keeps the maxima as (rows, 1).
    """
    e = np.exp(logits - logits.max(axis=-1))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__loses_both_axes(logits):
    """Your maxima and sums have shape (rows,), so they do not line up with their rows.

    NumPy lines shapes up from the right: it fails for 2 rows of 3, and for 3 rows of 3 it
    silently works column by column. keepdims=True keeps them as (rows, 1).
    """
    e = np.exp(logits - logits.max(axis=-1))
    return e / e.sum(axis=-1)


def softmax__loses_the_axis_unshifted(logits):
    """Your row sums have shape (rows,) and do not line up with their rows; 1000 gives nan.

    Two things. keepdims=True keeps the sums as (rows, 1). And exp overflows at 1000:
    subtract each row's maximum, kept in the same way, before the exponential.
    """
    e = np.exp(logits)
    return e / e.sum(axis=-1)


def softmax__loses_axis_one(logits):
    """Your row sums have shape (rows,), and a single example stops: it has no axis 1.

    Two things. keepdims=True keeps the maxima and the sums as (rows, 1), so that they line up
    with their rows. And -1 is the last axis of both shapes.
    """
    e = np.exp(logits - logits.max(axis=1))
    return e / e.sum(axis=1)


def softmax__loses_axis_one_unshifted(logits):
    """Your row sums have shape (rows,), and a single example stops: it has no axis 1.

    keepdims=True keeps the sums as (rows, 1), so that they line up with their rows; -1 is the
    last axis of both shapes; and exp overflows at 1000 unless each row's maximum goes first.
    """
    e = np.exp(logits)
    return e / e.sum(axis=1)


def softmax__loses_axis_one_after_the_batch_shift(logits):
    """Your row sums have shape (rows,), and a single example stops: it has no axis 1.

    keepdims=True keeps the sums as (rows, 1), so that they line up with their rows; -1 is the
    last axis of both shapes; and each row needs its own maximum, kept in the same way.
    """
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=1)


def softmax__loses_the_axis_after_the_batch_shift(logits):
    """Your row sums have shape (rows,) and do not line up with the rows they belong to.

    keepdims=True keeps them as (rows, 1). And take each row's own maximum in the same way: with
    one maximum for the whole batch, a row far below it becomes 0 / 0.
    """
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=-1)


def softmax__needs_a_batch_axis_after_the_batch_shift(logits):
    """A single example stops, having no axis 1, and one maximum serves the whole batch.

    Count the axis from the end: -1 is the last axis of both shapes. And give each row its own
    maximum: a row far below the batch's maximum becomes 0 / 0.
    """
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=1, keepdims=True)


def softmax__shifts_only_below_the_line(logits):
    """You shifted the logits in the sum only: above the line the exponential is unshifted.

    A factor cancels only if it is on both sides of the line. Keep the shifted exponentials in a
    variable, and use it above and below.
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return np.exp(logits) / e.sum(axis=-1, keepdims=True)


def softmax__shifts_only_above_the_line(logits):
    """You shifted the logits above the line only: the sum is of unshifted exponentials.

    A factor cancels only if it is on both sides of the line. Keep the shifted exponentials in a
    variable, and use it above and below.
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / np.exp(logits).sum(axis=-1, keepdims=True)


def softmax__overflows_in_the_logarithm(logits):
    """You subtract the logarithm of the sum, but the sum has overflowed: log(inf) is inf.

    Near -1000 the sum is 0 and its logarithm -inf. Subtract each row's maximum before the first
    exponential; then the sum is between 1 and the number of classes.
    """
    return np.exp(logits - np.log(np.exp(logits).sum(axis=-1, keepdims=True)))


def softmax__hides_the_nan(logits):
    """Where an exponential overflows you get 0 for a probability: a nan was covered up.

    Replacing the nan does not bring the numbers back: rows near 1000 no longer sum to 1. Subtract
    each row's maximum first, and no nan comes up.
    """
    e = np.exp(logits)
    return np.nan_to_num(e / e.sum(axis=-1, keepdims=True), posinf=0.0)


def softmax__gives_the_largest_a_one(logits):
    """The largest value of each of your rows is 1, so the rows sum to more than 1.

    You took the exponential of each logit minus its row's maximum, or divided by the
    largest exponential. The division by the row's sum is what makes probabilities of them.
    """
    return np.exp(logits - logits.max(axis=-1, keepdims=True))


def softmax__divides_by_the_largest(logits):
    """You divided by the largest exponential of the row, and logits of ±1000 give nan.

    Then the largest is 1 and the row sums to more than 1. Divide by the row's sum. And
    subtract the row's maximum before the exponential, so that exp(1000) never comes up.
    """
    e = np.exp(logits)
    return e / e.max(axis=-1, keepdims=True)


def softmax__only_exponentials(logits):
    """You returned the exponentials themselves: e^2 = 7.39 is not a probability.

    Divide each by the sum of its row. And subtract the row's maximum before the
    exponential, so that exp(1000) never comes up.
    """
    return np.exp(logits)


def softmax__divides_by_the_mean(logits):
    """You divided by the mean of the row, so each row sums to the number of its classes.

    Divide by the sum: three classes gave you three times too much.
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.mean(axis=-1, keepdims=True)


def softmax__divides_by_the_number_of_classes(logits):
    """You divided by the number of classes: rows of different logits have different sums.

    Divide by the sum of the row's exponentials: that is what makes the row sum to 1.
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / logits.shape[-1]


def softmax__forgets_the_exponential(logits):
    """You divided the logits themselves by their sum: 0, 1, 2 became 0, 1/3, 2/3.

    Logits may be negative, and may sum to 0. The exponential makes every one positive
    first: divide e^z by the sum of the e^z.
    """
    return logits / logits.sum(axis=-1, keepdims=True)


def softmax__divides_by_the_sum_of_the_logits(logits):
    """You divided by the sum of the logits, where the sum of their exponentials belongs.

    Keep the exponentials in a variable, and use it both above and below the line.
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / logits.sum(axis=-1, keepdims=True)


def softmax__shifts_after_the_exponential(logits):
    """You subtracted the maximum after the exponential, which changes the ratios.

    It also comes too late: exp has overflowed by then. Subtract the maximum from the
    logits, and take the exponential of what is left.
    """
    e = np.exp(logits)
    e = e - e.max(axis=-1, keepdims=True)
    return e / e.sum(axis=-1, keepdims=True)


def softmax__divides_by_the_maximum_instead_of_shifting(logits):
    """You divided the logits by their maximum, which changes the distances between them.

    Only a subtraction leaves the probabilities alone: e^(z - m) is e^z divided by e^m,
    above and below the line alike.
    """
    e = np.exp(logits / logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__shifts_by_the_mean(logits):
    """You subtracted each row's mean: in a row of 1000, 0 and -1000 it leaves exp(1000).

    The shift must leave nothing above 0, or exp overflows. Subtract each row's maximum.
    """
    e = np.exp(logits - logits.mean(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__shifts_by_the_minimum(logits):
    """You subtracted each row's minimum: in a row of 1000, 0 and -1000 it leaves exp(2000).

    The shift must leave nothing above 0, or exp overflows. Subtract each row's maximum.
    """
    e = np.exp(logits - logits.min(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__adds_the_maximum(logits):
    """You added the row's maximum instead of subtracting it, so exp overflows all the more.

    Logits near 1000 become 2000. Subtract the maximum: the largest becomes 0, the others
    negative.
    """
    e = np.exp(logits + logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__shifts_by_the_largest_size(logits):
    """You subtracted the largest absolute value: near -1000 every exp is 0, and 0 / 0 is nan.

    Take the largest logit itself, not its absolute value: from -1000 subtract -1000, and 0
    is left.
    """
    e = np.exp(logits - np.abs(logits).max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__clips_the_logits(logits):
    """You cut the logits off at some bound, so all logits near 1000 come out alike.

    The distances between them are lost: 1000 and 1001 should differ by a factor of e.
    Subtract each row's maximum instead, which keeps every distance.
    """
    e = np.exp(np.clip(logits, -500, 500))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__clips_the_logits_above(logits):
    """You cut large logits off: all near 1000 come out alike, and near -1000 it is 0 / 0.

    The distances between them are lost: 1000 and 1001 should differ by a factor of e. Subtract
    each row's maximum instead, which keeps every distance.
    """
    e = np.exp(np.minimum(logits, 700))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__turns_the_exponent_round(logits):
    """Your largest logit has the smallest probability: the sign of the exponent is turned.

    The shift is each logit minus the row's maximum, not the maximum minus the logit.
    """
    e = np.exp(logits.max(axis=-1, keepdims=True) - logits)
    return e / e.sum(axis=-1, keepdims=True)


def softmax__of_the_negative_logits(logits):
    """Your largest logit has the smallest probability: a minus has got into the exponent.

    That minus belongs to the sigmoid. Softmax takes e^z itself.
    """
    return _stable(-logits)


def softmax__of_the_negative_logits_unshifted(logits):
    """Your largest logit has the smallest probability, and logits of ±1000 give nan.

    Two things. Softmax takes e^z, without the minus of the sigmoid. And exp overflows:
    subtract each row's maximum from the logits first.
    """
    e = np.exp(-logits)
    return e / e.sum(axis=-1, keepdims=True)


def softmax__returns_the_logarithm(logits):
    """You returned the logarithms of the probabilities: they are negative, or 0.

    Take the exponential once more, or divide the exponentials rather than subtract a
    logarithm.
    """
    shifted = logits - logits.max(axis=-1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=-1, keepdims=True))


def softmax__uses_base_two(logits):
    """You raised 2 to the logits: 0, 1, 2 became 1/7, 2/7, 4/7.

    The base is e = 2.718..., so one step of a logit is a factor of e: np.exp.
    """
    e = np.exp2(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def softmax__is_a_sigmoid(logits):
    """You took the sigmoid of each entry alone: a logit of 0 gives 0.5 in any row.

    The entries of a row share one sum, so that they compete: divide e^z by the sum of the
    row's e^z.
    """
    return np.exp(np.minimum(logits, 0)) / (1 + np.exp(-np.abs(logits)))


def softmax__normalises_sigmoids(logits):
    """You divided the sigmoid of each entry by the row's sum of sigmoids.

    The rows do sum to 1, but softmax uses plain exponentials: e^z, not 1 / (1 + e^-z).
    """
    a = np.exp(np.minimum(logits, 0)) / (1 + np.exp(-np.abs(logits)))
    return a / a.sum(axis=-1, keepdims=True)


def softmax__picks_the_winner(logits):
    """You gave the largest logit a 1 and the others a 0: a decision, not probabilities.

    "Soft" means that the others keep their share: 0, 1 and 2 give 0.09, 0.2447 and 0.6652.
    """
    return np.eye(logits.shape[-1])[logits.argmax(axis=-1)]


def softmax__picks_every_winner(logits):
    """You gave each row's largest logits a 1 and the others a 0: no probabilities.

    "Soft" means that the others keep their share: 0, 1 and 2 give 0.09, 0.2447 and 0.6652.
    """
    return (logits == logits.max(axis=-1, keepdims=True)).astype(float)


def softmax__applied_twice(logits):
    """You took the softmax of the softmax, which pulls the probabilities together.

    Once is enough: take the exponentials of the shifted logits and divide by the row's sum.
    """
    return _stable(_stable(logits))


def softmax__adds_one_below_the_line(logits):
    """You added 1 to the row's sum, so the rows sum to less than 1.

    The 1 below the line belongs to the sigmoid. Softmax divides by the row's sum and
    nothing more.
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / (1 + e.sum(axis=-1, keepdims=True))


def softmax__adds_a_little_below_the_line(logits):
    """You added about 1e-8 to each row's sum, so the rows sum to a little less than 1.

    There is no division by 0 to fear: after the shift the largest exponential is 1, so the
    sum is at least 1.
    """
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / (e.sum(axis=-1, keepdims=True) + 1e-8)


def softmax__stores_in_integers(logits):
    """Your result is stored as integers where the logits are integers: 0.67 becomes 0.

    zeros_like, empty_like and copy take over the type of the logits. Ask for floats:
    dtype=float.
    """
    p = np.zeros_like(logits)
    p[...] = _stable(logits)
    return p
