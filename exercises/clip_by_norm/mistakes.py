"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _norm(gradients):
    return np.sqrt(sum((each**2).sum() for each in gradients))


def clip_by_norm__takes_each_array_by_itself(gradients, limit):
    """You clipped each array by a norm of its own: one norm over all arrays is asked for.

    By themselves, arrays are shortened by different factors, and the direction of the step changes.
    In the first case 40 and 41, the two sums of squares, make 81: the norm is 9.
    """
    norms = [np.sqrt((each**2).sum()) for each in gradients]
    return [each * limit / max(n, limit) for each, n in zip(gradients, norms, strict=True)]


def clip_by_norm__clips_each_entry(gradients, limit):
    """You cut each entry off at ± limit: that is clipping by value.

    It changes the direction: the large entries are cut, the small ones stay. Multiply all entries
    by one factor.
    """
    return [np.clip(each, -limit, limit) for each in gradients]


def clip_by_norm__always_scales(gradients, limit):
    """You scale gradients that are short enough as well: yours always have the norm `limit`.

    Only too long ones are shortened. If the norm is not above the limit, the factor is 1. (And
    gradients of 0 would be divided by 0.)
    """
    with np.errstate(all="ignore"):
        return [each * limit / _norm(gradients) for each in gradients]


def clip_by_norm__never_divides_by_zero_but_always_scales(gradients, limit):
    """You scale gradients that are short enough as well: yours have the norm `limit`, or 0.

    Only too long ones are shortened. If the norm is not above the limit, the factor is 1.
    """
    return [each * limit / (_norm(gradients) or 1) for each in gradients]


def clip_by_norm__makes_unit_length(gradients, limit):
    """Where the norm is too large you divide by it: the new norm is 1, and not the limit.

    The factor is limit / norm: 3 / 9 in the first case.
    """
    norm = _norm(gradients)
    return [each / norm if norm > limit else each for each in gradients]


def clip_by_norm__divides_by_the_limit(gradients, limit):
    """You divided by the limit, and not by the norm.

    The factor is limit / norm: 9 is to become 3, so everything becomes a third.
    """
    norm = _norm(gradients)
    return [each / limit if norm > limit else each for each in gradients]


def clip_by_norm__turns_the_factor_round(gradients, limit):
    """Your factor is norm / limit: what is too long becomes longer.

    Turn it round: limit / norm is below 1 just when the norm is too large.
    """
    norm = _norm(gradients)
    return [each * norm / limit if norm > limit else each for each in gradients]


def clip_by_norm__clips_what_is_short(gradients, limit):
    """Your condition is turned round: short gradients are stretched, long ones left as they are.

    It is a norm above the limit that is dealt with.
    """
    norm = _norm(gradients)
    return [each * limit / norm if 0 < norm < limit else each for each in gradients]


def clip_by_norm__forgets_the_root(gradients, limit):
    """You forgot the root: the norm of the first case is 9, and 81 is its square.

    √81 = 9. Without it nearly everything counts as too long.
    """
    norm = _norm(gradients) ** 2
    return [each * limit / max(norm, limit) for each in gradients]


def clip_by_norm__compares_the_square(gradients, limit):
    """You compared the sum of squares with the limit: it is the root that has to be above it.

    The factor is right; but what is short enough may be stretched or cut. √81 = 9.
    """
    norm = _norm(gradients)
    return [each * limit / norm if norm**2 > limit else each for each in gradients]


def clip_by_norm__adds_up_the_norms(gradients, limit):
    """You added up the norms of the arrays: add up the squares, and take one root at the end.

    √40 + √41 is more than √81.
    """
    norm = sum(np.sqrt((each**2).sum()) for each in gradients)
    return [each * limit / max(norm, limit) for each in gradients]


def clip_by_norm__takes_the_largest_norm(gradients, limit):
    """You took the largest of the arrays' norms for that of all.

    As one long vector they are longer than any of them: √(40 + 41) = 9.
    """
    norm = max(np.sqrt((each**2).sum()) for each in gradients)
    return [each * limit / max(norm, limit) for each in gradients]


def clip_by_norm__takes_the_largest_entry(gradients, limit):
    """You took the largest entry for the norm.

    The norm is the root of the sum of all squares: 9 in the first case, and 6 the largest entry.
    """
    norm = max(np.abs(each).max() for each in gradients)
    return [each * limit / max(norm, limit) for each in gradients]


def clip_by_norm__adds_up_sizes(gradients, limit):
    """You added up the sizes of the entries; the norm is the root of the sum of their squares.

    6 + 2 + 4 + 4 + 3 = 19, but the norm of the first case is 9.
    """
    norm = sum(np.abs(each).sum() for each in gradients)
    return [each * limit / max(norm, limit) for each in gradients]


def clip_by_norm__takes_the_mean_square(gradients, limit):
    """You took the mean of the squares: the norm is the root of their sum.

    In the first case √81 = 9. Nothing is divided by the number of entries.
    """
    entries = sum(each.size for each in gradients)
    norm = _norm(gradients) / np.sqrt(entries)
    return [each * limit / max(norm, limit) for each in gradients]


def clip_by_norm__takes_the_mean_of_each_array(gradients, limit):
    """You took the mean of each array's squares: the norm is the root of their sum.

    In the first case √81 = 9. Nothing is divided by the number of entries.
    """
    norm = np.sqrt(sum((each**2).mean() for each in gradients))
    return [each * limit / max(norm, limit) for each in gradients]


def clip_by_norm__sets_them_to_zero(gradients, limit):
    """You set gradients that are too long to 0: then the network learns nothing from that step.

    They keep their direction and become shorter, by the factor limit / norm.
    """
    norm = _norm(gradients)
    return [each * (norm <= limit) for each in gradients]


def clip_by_norm__makes_one_long_vector(gradients, limit):
    """You returned one long vector; a list of arrays of the old shapes is asked for.

    For the norm you may lay them end to end, but what comes back has the shapes of the weights.
    """
    norm = _norm(gradients)
    return np.concatenate([np.ravel(each) for each in gradients]) * limit / max(norm, limit)


def clip_by_norm__returns_the_norm_too(gradients, limit):
    """You returned the norm as well, as TensorFlow does; only the list is asked for.

    return the list of clipped gradients alone.
    """
    norm = _norm(gradients)
    return [each * limit / max(norm, limit) for each in gradients], norm


def clip_by_norm__gives_nan_for_zeros(gradients, limit):
    """Gradients that are all 0 give nan: you divide by their norm, which is 0.

    Divide only if the norm is above the limit.
    """
    norm = _norm(gradients)
    with np.errstate(all="ignore"):
        return [each * np.minimum(1, limit / norm) if norm else each + np.nan for each in gradients]
