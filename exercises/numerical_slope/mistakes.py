"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _differences(w, difference):
    """difference(up, down, i) for every entry, with `up` and `down` changed copies of w."""
    slope = np.zeros(w.shape)
    for i in np.ndindex(w.shape):
        slope[i] = difference(w.copy(), w.copy(), i)
    return slope


def _central(loss, w, nudge, width):
    def difference(up, down, i):
        up[i] += nudge
        down[i] -= nudge
        return (loss(up) - loss(down)) / width

    return _differences(w, difference)


def numerical_slope__nudges_up_only(loss, w, eps=1e-5):
    """You nudged up only: a one-sided difference, off by about half of eps times the curvature.

    On w³ at 1 with nudges of 0.5 you give (1.5³ - 1³) / 0.5 = 4.75. Nudge up and down and divide by
    2 · eps: (1.5³ - 0.5³) / 1 = 3.25, much nearer to the true 3.
    """

    def difference(up, down, i):
        up[i] += eps
        return (loss(up) - loss(w)) / eps

    return _differences(w, difference)


def numerical_slope__nudges_down_only(loss, w, eps=1e-5):
    """You nudged down only: a one-sided difference, off by about half of eps times the curvature.

    On w³ at 1 with nudges of 0.5 you give (1³ - 0.5³) / 0.5 = 1.75. Nudge up and down and divide by
    2 · eps: (1.5³ - 0.5³) / 1 = 3.25.
    """

    def difference(up, down, i):
        down[i] -= eps
        return (loss(w) - loss(down)) / eps

    return _differences(w, difference)


def numerical_slope__nudges_up_twice_as_far(loss, w, eps=1e-5):
    """You nudged up only, by 2 · eps: the two losses are not on both sides of w.

    One nudge up by eps and one down by eps are just as far apart, and w is in the middle.
    """

    def difference(up, down, i):
        up[i] += 2 * eps
        return (loss(up) - loss(w)) / (2 * eps)

    return _differences(w, difference)


def numerical_slope__halves_a_one_sided_difference(loss, w, eps=1e-5):
    """You give about half the slope: one loss at w itself, but divided by 2 · eps.

    From w to one nudge it is one eps. The losses are to be at w + eps and w - eps: then it is two.
    Adding eps and taking it away again leads back to w: make each nudge from the old value.
    """

    def difference(up, down, i):
        up[i] += eps
        return (loss(up) - loss(w)) / (2 * eps)

    return _differences(w, difference)


def numerical_slope__divides_by_eps(loss, w, eps=1e-5):
    """You give twice the slope: you divided by eps.

    From one nudge down to one nudge up it is 2 · eps.
    """
    return _central(loss, w, eps, eps)


def numerical_slope__divides_by_2_and_multiplies_by_eps(loss, w, eps=1e-5):
    """Your slopes are far too small: `/ 2 * eps` divides by 2 and then multiplies by eps.

    Python goes from left to right. Put 2 · eps in brackets.
    """
    return _central(loss, w, eps, 2 / eps)


def numerical_slope__divides_by_2_only(loss, w, eps=1e-5):
    """You divided by 2 but not by eps: your slopes shrink with the nudge.

    A slope is rise over run, and the run from one nudge to the other is 2 · eps.
    """
    return _central(loss, w, eps, 2)


def numerical_slope__does_not_divide(loss, w, eps=1e-5):
    """You return how much the loss changed, not how fast: the division is missing.

    A slope is rise over run, and the run is 2 · eps.
    """
    return _central(loss, w, eps, 1)


def numerical_slope__turns_the_difference_round(loss, w, eps=1e-5):
    """Your slopes have the wrong sign: you took the nudge up away from the nudge down.

    Loss after the nudge up, minus loss after the nudge down: where the loss rises with the weight,
    the slope is positive.
    """
    return -_central(loss, w, eps, 2 * eps)


def numerical_slope__nudges_by_half(loss, w, eps=1e-5):
    """You nudged by half of eps to each side. The task nudges by eps, and divides by 2 · eps.

    With nudges of 0.5, w³ at 1 gives (1.5³ - 0.5³) / 1 = 3.25.
    """
    return _central(loss, w, eps / 2, eps)


def numerical_slope__ignores_eps(loss, w, eps=1e-5):
    """You nudged by 0.00001 whatever eps is.

    Use the eps that comes in; 1e-5 is only its value when the caller says nothing.
    """
    return _central(loss, w, 1e-5, 2e-5)


def numerical_slope__nudges_in_proportion(loss, w, eps=1e-5):
    """You nudged each weight in proportion to itself, by eps times the weight.

    The nudge is eps, for a large weight and a small one. (In proportion, a weight of 0 would not
    move at all, and 0 / 0 is nan.)
    """

    def difference(up, down, i):
        up[i] *= 1 + eps
        down[i] *= 1 - eps
        return (loss(up) - loss(down)) / (2 * eps * w[i])

    return _differences(w, difference)


def numerical_slope__nudges_all_at_once(loss, w, eps=1e-5):
    """You nudged all weights together: every entry has the same number.

    That is how the loss changes when all weights grow at once, the sum of the slopes. One weight
    hides it. Nudge a single entry and leave the others as they are.
    """
    return np.full(w.shape, (loss(w + eps) - loss(w - eps)) / (2 * eps))


def numerical_slope__returns_one_number(loss, w, eps=1e-5):
    """You nudged all weights together and return a single number.

    There should be one slope for each weight: nudge one entry, leave the others, and store what
    comes out at the place of that entry.
    """
    return (loss(w + eps) - loss(w - eps)) / (2 * eps)


def numerical_slope__leaves_the_nudge_in(loss, w, eps=1e-5):
    """Each weight stays nudged when the next has its turn.

    One weight hides it. Start every nudge from the original w: a fresh copy for each entry, or put
    the old value back.
    """
    slope, v = np.zeros(w.shape), w.copy()
    for i in np.ndindex(w.shape):
        old = v[i]
        v[i] = old + eps
        up = loss(v)
        v[i] = old - eps
        slope[i] = (up - loss(v)) / (2 * eps)
    return slope


def numerical_slope__nudges_the_callers_weights(loss, w, eps=1e-5):
    """You nudged the caller's own array and left it changed.

    Adding eps and taking it away again is not enough: it is rounded each time. Nudge a copy, or
    keep the old value and put it back.
    """
    slope = np.zeros(w.shape)
    for i in np.ndindex(w.shape):
        w[i] += eps
        up = loss(w)
        w[i] -= 2 * eps
        slope[i] = (up - loss(w)) / (2 * eps)
        w[i] += eps
    return slope


def numerical_slope__flattens_the_weights(loss, w, eps=1e-5):
    """You handed `loss` a flat array: it was made for the shape of w, and w has more than one axis.

    Nudge an array of w's own shape. np.ndindex(w.shape) visits every entry of any shape.
    """
    flat = w.ravel()
    steps = eps * np.eye(flat.size)
    slopes = [(loss(flat + step) - loss(flat - step)) / (2 * eps) for step in steps]
    return np.reshape(slopes, w.shape)


def numerical_slope__returns_a_flat_array(loss, w, eps=1e-5):
    """Your slopes are right but stand in a flat row.

    The answer has the shape of w, so that w - lr * slope is possible: reshape it, or fill an array
    of that shape.
    """
    return _central(loss, w, eps, 2 * eps).ravel()


def numerical_slope__loops_over_the_first_axis(loss, w, eps=1e-5):
    """You nudged a whole row at a time: every entry of a row has the same number.

    For one axis it works. With two, w[i] is a row: nudge single entries, w[i, j]. np.ndindex
    visits them all.
    """
    slope = np.zeros(w.shape)
    for i in range(len(w)):
        up, down = w.copy(), w.copy()
        up[i] += eps
        down[i] -= eps
        slope[i] = (loss(up) - loss(down)) / (2 * eps)
    return slope


def numerical_slope__needs_an_axis(loss, w, eps=1e-5):
    """Arrays with one axis or more work; one without an axis makes your loop stop.

    Its shape is (), and it holds a single number: len() has nothing to count. np.ndindex(()) gives
    one index, (), and w[()] is that number.
    """
    slope = np.zeros(w.shape)
    for k in range(len(w)):
        for rest in np.ndindex(w.shape[1:]):
            up, down = w.copy(), w.copy()
            up[(k, *rest)] += eps
            down[(k, *rest)] -= eps
            slope[(k, *rest)] = (loss(up) - loss(down)) / (2 * eps)
    return slope


def numerical_slope__compares_one_array_with_itself(loss, w, eps=1e-5):
    """All your slopes are 0: both losses are taken at the same weights.

    `up = w` or `up = down` gives one array two names, and the nudge down undoes the nudge up; or
    the nudge went into a copy that the loss never saw. Two separate copies, and the loss of each.
    """
    return np.zeros(w.shape)


def numerical_slope__returns_in_the_first_round(loss, w, eps=1e-5):
    """Only the first entry has its slope; the others are 0. The loop ends in its first round.

    `return` belongs behind the loop, not into it.
    """
    slope = _central(loss, w, eps, 2 * eps)
    return np.where(np.arange(w.size).reshape(w.shape) == 0, slope, 0.0)


def numerical_slope__counts_with_one_index(loss, w, eps=1e-5):
    """One axis works. With two, w[i] is a whole row, and counting to w.size runs off the end.

    Use an index for each axis: np.ndindex(w.shape) gives (0, 0), (0, 1) and so on.
    """
    slope = np.zeros(w.shape)
    for i in range(w.size):
        up, down = w.copy(), w.copy()
        up[i] += eps
        down[i] -= eps
        slope[i] = (loss(up) - loss(down)) / (2 * eps)
    return slope


def numerical_slope__knows_two_axes_only(loss, w, eps=1e-5):
    """Matrices work, arrays with another number of axes make your loops stop.

    A loop for each axis fits one number of axes. np.ndindex(w.shape) fits all of them.
    """
    slope = np.zeros(w.shape)
    for i in range(w.shape[0]):
        for j in range(w.shape[1]):
            up, down = w.copy(), w.copy()
            up[i, j] += eps
            down[i, j] -= eps
            slope[i, j] = (loss(up) - loss(down)) / (2 * eps)
    return slope
