"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _nudged(loss, w, eps):
    nudged = np.zeros(w.shape)
    for i in np.ndindex(w.shape):
        step = np.zeros(w.shape)
        step[i] = eps
        nudged[i] = (loss(w + step) - loss(w - step)) / (2 * eps)
    return nudged


def _forward(loss, w, eps):
    nudged = np.zeros(w.shape)
    for i in np.ndindex(w.shape):
        step = np.zeros(w.shape)
        step[i] = eps
        nudged[i] = (loss(w + step) - loss(w)) / eps
    return nudged


def _parts(g, n):
    return np.abs(g - n) / np.maximum(1, np.maximum(np.abs(g), np.abs(n)))


def gradient_check__leaves_the_one_out(loss, gradient, w, eps=1e-5):
    """You divided by the larger of |g| and |n|; the largest of these and 1 is asked for.

    At a weight of 0.003 the claim is 0.003 and nudging says 0.006: 0.003 / 1, not 0.003 / 0.006. A
    tiny number in the place of the 1 guards against 0 / 0 alone.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max(np.abs(g - n) / np.maximum(1e-8, np.maximum(np.abs(g), np.abs(n))))


def gradient_check__adds_a_tiny_number(loss, gradient, w, eps=1e-5):
    """You divided by the larger of |g| and |n|, plus a tiny number; the guard asked for is 1.

    At a weight of 0.003 the claim is 0.003 and nudging says 0.006: 0.003 / 1, not 0.003 / 0.006.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max(np.abs(g - n) / (np.maximum(np.abs(g), np.abs(n)) + 1e-8))


def gradient_check__takes_the_mean(loss, gradient, w, eps=1e-5):
    """You took the mean of the entries; the worst one is asked for.

    One wrong slope among a million would hardly show in a mean.
    """
    return np.mean(_parts(gradient(w), _nudged(loss, w, eps)))


def gradient_check__adds_up(loss, gradient, w, eps=1e-5):
    """You added the entries up; the worst one is asked for.

    A sum grows with the number of weights, even if each of them is fine.
    """
    return np.sum(_parts(gradient(w), _nudged(loss, w, eps)))


def gradient_check__keeps_the_sign(loss, gradient, w, eps=1e-5):
    """You left out the absolute value of g - n: slopes that are too low never show.

    Too low is as wrong as too high. In the first case both entries are too low.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max((g - n) / np.maximum(1, np.maximum(np.abs(g), np.abs(n))))


def gradient_check__keeps_the_sign_above_zero(loss, gradient, w, eps=1e-5):
    """You left out the absolute value of g - n: slopes that are too low count as 0.

    Too low is as wrong as too high. In the first case both entries are too low.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return max(0, np.max((g - n) / np.maximum(1, np.maximum(np.abs(g), np.abs(n)))))


def gradient_check__keeps_the_other_sign(loss, gradient, w, eps=1e-5):
    """You left out the absolute value of n - g: slopes that are too high never show.

    Too high is as wrong as too low: take the size of the difference.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max((n - g) / np.maximum(1, np.maximum(np.abs(g), np.abs(n))))


def gradient_check__keeps_signs_below_the_line(loss, gradient, w, eps=1e-5):
    """Below the line you took g and n with their signs: a slope of -8 then counts as less than 1.

    What counts there is the size: |g| and |n|.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max(np.abs(g - n) / np.maximum(1, np.maximum(g, n)))


def gradient_check__returns_the_last_entry(loss, gradient, w, eps=1e-5):
    """You returned the difference of the last entry; the worst of all is asked for.

    In a loop keep the largest so far: compare each new one with it, and return it after the loop.
    """
    return _parts(gradient(w), _nudged(loss, w, eps)).flat[-1]


def gradient_check__returns_the_first_entry(loss, gradient, w, eps=1e-5):
    """You returned the difference of the first entry; the worst of all is asked for.

    A return inside the loop ends it at once. Keep the largest so far, and return it after the loop.
    """
    return _parts(gradient(w), _nudged(loss, w, eps)).flat[0]


def gradient_check__nudges_both_the_same(loss, gradient, w, eps=1e-5):
    """Your nudged slopes are 0 everywhere: both losses are taken at the same place.

    `up = w` makes no second array, only a second name: what you do to `up` and `down` you do to w.
    w.copy() makes an array of its own.
    """
    return np.max(_parts(gradient(w), np.zeros(w.shape)))


def gradient_check__does_not_divide(loss, gradient, w, eps=1e-5):
    """You returned the largest difference itself; it should be relative.

    A difference of 3 is much beside a slope of 6, and little beside one of a million: divide by
    the largest of 1, |g| and |n|.
    """
    return np.max(np.abs(gradient(w) - _nudged(loss, w, eps)))


def gradient_check__divides_by_the_sum(loss, gradient, w, eps=1e-5):
    """Below the line you have |g| + |n|; the largest of 1, |g| and |n| is asked for.

    Both are in use elsewhere. This one makes much of a small difference where slopes are near 0.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max(np.abs(g - n) / np.maximum(1e-8, np.abs(g) + np.abs(n)))


def gradient_check__guards_the_sum(loss, gradient, w, eps=1e-5):
    """Below the line you have the larger of 1 and |g| + |n|; it is the largest of 1, |g|, |n|.

    At 3 the claim is 3 and nudging says 6: 3 / 6, not 3 / 9.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max(np.abs(g - n) / np.maximum(1, np.abs(g) + np.abs(n)))


def gradient_check__compares_lengths(loss, gradient, w, eps=1e-5):
    """You compared the gradients as wholes, by their lengths: |g - n| / (|g| + |n|).

    That is in use too, but one wrong slope among many hides in it. Entry by entry, then the worst.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    with np.errstate(all="ignore"):
        return np.linalg.norm(g - n) / (np.linalg.norm(g) + np.linalg.norm(n))


def gradient_check__divides_worst_by_largest(loss, gradient, w, eps=1e-5):
    """You divided the worst difference by the largest slope of all; each entry has its own size.

    Divide entry by entry, and take the worst then. A wrong small slope would hide beside a large
    one.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max(np.abs(g - n)) / max(1, np.max(np.abs(g)), np.max(np.abs(n)))


def gradient_check__looks_at_the_claim_only(loss, gradient, w, eps=1e-5):
    """Below the line you have 1 and |g|; |n| belongs there too.

    At 3 the claim is 3 and nudging says 6: 3 / 6. It treats both alike, whichever is wrong.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max(np.abs(g - n) / np.maximum(1, np.abs(g)))


def gradient_check__looks_at_the_nudge_only(loss, gradient, w, eps=1e-5):
    """Below the line you have 1 and |n|; |g| belongs there too.

    It shows where the claim is larger than what nudging says: then |g| is to be divided by.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max(np.abs(g - n) / np.maximum(1, np.abs(n)))


def gradient_check__adds_the_one(loss, gradient, w, eps=1e-5):
    """Below the line you add 1; it is the largest of 1, |g| and |n|, nothing is added.

    At 3 the claim is 3 and nudging says 6: 3 / 6, not 3 / 7.
    """
    g, n = gradient(w), _nudged(loss, w, eps)
    return np.max(np.abs(g - n) / (1 + np.maximum(np.abs(g), np.abs(n))))


def gradient_check__ignores_eps(loss, gradient, w, eps=1e-5):
    """You nudge by 0.00001 whatever eps is.

    The size of the nudge comes in as eps. With nudges of 0.1, nudging w³ is off by 0.01, and the
    result should say so.
    """
    return np.max(_parts(gradient(w), _nudged(loss, w, 1e-5)))


def gradient_check__nudges_one_way(loss, gradient, w, eps=1e-5):
    """You nudge up only: the loss at w + eps, less the loss at w. One nudge down is missing.

    Up less down, over twice eps: for w² it is then exact but for rounding, where one way is off
    by eps.
    """
    return np.max(_parts(gradient(w), _forward(loss, w, eps)))


def gradient_check__divides_by_eps_once(loss, gradient, w, eps=1e-5):
    """Your nudged slopes are twice too large: between w - eps and w + eps lie 2 eps.

    Divide by 2 · eps. The sign is that right slopes look half wrong.
    """
    return np.max(_parts(gradient(w), 2 * _nudged(loss, w, eps)))


def gradient_check__multiplies_by_eps(loss, gradient, w, eps=1e-5):
    """Your nudged slopes are nearly 0, as from / 2 * eps: that divides by 2 and multiplies by eps.

    Python goes from left to right. Put 2 * eps in brackets.
    """
    return np.max(_parts(gradient(w), _nudged(loss, w, eps) * eps**2))


def gradient_check__leaves_weights_nudged(loss, gradient, w, eps=1e-5):
    """Each entry stays nudged down while the next is looked at: put it back first.

    All other entries have to be as they came, w itself. With the usual eps it is off by a hair,
    with nudges of 0.1 plainly.
    """
    v, n = w.copy(), np.zeros(w.shape)
    for i in np.ndindex(w.shape):
        v[i] += eps
        up = loss(v)
        v[i] -= 2 * eps
        n[i] = (up - loss(v)) / (2 * eps)
    return np.max(_parts(gradient(w), n))


def gradient_check__nudges_all_at_once(loss, gradient, w, eps=1e-5):
    """You nudged all weights at once, w + eps; one entry at a time is moved.

    The slope of one weight is what changes when that one moves and all others stay.
    """
    n = (loss(w + eps) - loss(w - eps)) / (2 * eps)
    return np.max(_parts(gradient(w), np.full(w.shape, n)))


def gradient_check__looks_at_the_first_axis_only(loss, gradient, w, eps=1e-5):
    """One axis works; with two you nudge whole rows: w[i] is a row then.

    Go through all the entries: np.ndindex(w.shape) works for any shape.
    """
    n = np.zeros(w.shape)
    for i in range(len(w)):
        step = np.zeros(w.shape)
        step[i] = eps
        n[i] = (loss(w + step) - loss(w - step)) / (2 * eps)
    return np.max(_parts(gradient(w), n))


def gradient_check__compares_whole_rows(loss, gradient, w, eps=1e-5):
    """One axis works; with two, w[i] and g[i] are whole rows, and no row is the largest number.

    Go through all the entries: np.ndindex(w.shape) works for any shape.
    """
    if w.ndim != 1:
        return max(1, w) if w.ndim else len(w)
    return np.max(_parts(gradient(w), _nudged(loss, w, eps)))


def gradient_check__says_yes_or_no(loss, gradient, w, eps=1e-5):
    """You returned True or False; the number itself is asked for.

    How large a difference is too large, whoever calls the function decides.
    """
    return bool(np.max(_parts(gradient(w), _nudged(loss, w, eps))) < 1e-6)


def gradient_check__nudges_down_from_the_upper_place(loss, gradient, w, eps=1e-5):
    """Your two nudges are eps apart, and you divide by 2 · eps: the slopes come out half as large.

    The nudge down has to start from w again, not from the place that was nudged up.
    """
    return np.max(_parts(gradient(w), _forward(loss, w, eps) / 2))


def gradient_check__has_an_eps_of_its_own(loss, gradient, w, eps=1e-5):
    """You nudge by 0.0000001, whatever `eps` is.

    That is a usual number, but the argument decides.
    """
    return np.max(_parts(gradient(w), _nudged(loss, w, 1e-7)))
