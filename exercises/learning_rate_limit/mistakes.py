"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def learning_rate_limit__lands_on_the_lowest_point(curvature):
    """You returned 1 / curvature: with that rate one step lands exactly on the lowest point.

    It may be larger still. Twice as far lands on the other side, as far away as before: that is
    the limit.
    """
    return 1 / curvature


def learning_rate_limit__multiplies(curvature):
    """You multiplied by the curvature; the steeper the bowl, the smaller the rate must be.

    The factor of a step is 1 - lr · curvature. It is -1 where lr · curvature is 2: divide.
    """
    return 2 * curvature


def learning_rate_limit__divides_the_wrong_way_round(curvature):
    """You divided the curvature by 2; it is the other way round.

    lr · curvature may be 2 at most. With curvature 18 that is a rate of 1/9, and not of 9.
    """
    return curvature / 2


def learning_rate_limit__returns_the_curvature(curvature):
    """You returned the curvature itself: with 18, a steep bowl, that is a huge rate.

    Ask where 1 - lr · curvature is -1.
    """
    return curvature


def learning_rate_limit__takes_half_the_inverse(curvature):
    """You returned 1 / (2 · curvature), a quarter of the limit.

    1 - lr · curvature is -1 where lr · curvature is 2. If you took the curvature for 2c, it is in
    the loss ½ c w² that it is c: the ½ takes the 2 of the square away.
    """
    return 1 / (2 * curvature)


def learning_rate_limit__forgets_the_half(curvature):
    """You returned 4 / curvature: the factor of a step would be 1 - 4 = -3.

    It may be -1 at most. The slope of ½ c w² is c · w, all of it: the limit is where
    lr · curvature is 2.
    """
    return 4 / curvature


def learning_rate_limit__divides_by_the_square(curvature):
    """You divided by the curvature squared; with curvature 1 it does not show.

    A step multiplies w by 1 - lr · curvature, with the curvature as it is.
    """
    return 2 / curvature**2


def learning_rate_limit__takes_the_root(curvature):
    """You took a root of 2 / curvature; nothing is squared in a step.

    A step multiplies w by 1 - lr · curvature. That is -1 where lr · curvature is 2.
    """
    return np.sqrt(2 / curvature)


def learning_rate_limit__divides_whole_numbers(curvature):
    """You divided with //, which throws the fraction away: a limit of 0 for curvature 3 or 18.

    One slash keeps it.
    """
    return 2 // curvature


def learning_rate_limit__stays_just_below(curvature):
    """You stayed a little below the limit; the limit itself is asked for.

    With it |w| does not grow: it goes from w to -w and back. So it still counts.
    """
    return 0.99 * 2 / curvature


def _walk(w, curvature, lr, steps, slope=lambda w, curvature: curvature * w):
    positions = [w]
    for _ in range(steps):
        w = w - lr * slope(w, curvature)
        positions.append(w)
    return np.array(positions, dtype=float)


def path__leaves_out_the_start(w, curvature, lr, steps):
    """Your path lacks its start: it has one entry a step, and should have one more.

    Put w itself first, before the first step: 8, 4, 2, 1 are three steps.
    """
    return _walk(w, curvature, lr, steps)[1:]


def path__leaves_out_the_end(w, curvature, lr, steps):
    """Your path lacks its end: three steps lead from 8 by 4 and 2 to 1.

    The last position belongs to the path too: write it down after the last step.
    """
    return _walk(w, curvature, lr, steps)[:-1]


def path__takes_a_step_too_many(w, curvature, lr, steps):
    """Your path is one step too long.

    It has steps + 1 entries, and the start is one of them: three steps are 8, 4, 2, 1.
    """
    return _walk(w, curvature, lr, steps + 1)


def path__returns_the_end_only(w, curvature, lr, steps):
    """You returned the last position only; all of them are asked for, from the start on.

    Keep a list that begins with w, and append each new position to it.
    """
    return _walk(w, curvature, lr, steps)[-1]


def path__stays_after_the_first_step(w, curvature, lr, steps):
    """Every step of yours starts from the start again: 8, 4, 4, 4.

    The second step starts from 4. Give the new position the name that the loop reads.
    """
    return np.append(w, np.full(steps, w - lr * curvature * w))


def path__begins_after_the_first_step(w, curvature, lr, steps):
    """Your path begins where the first step has led, and is one step too long at its end.

    It has the right number of entries, but the first should be w itself: 8, 4, 2, 1.
    """
    return _walk(w, curvature, lr, steps + 1)[1:]


def path__leaves_the_last_place_empty(w, curvature, lr, steps):
    """The last place of your path is still 0: nothing was stored there.

    steps + 1 places are filled by the start and one position a step. In the loop store the position
    after the step, at step + 1.
    """
    return np.append(_walk(w, curvature, lr, steps)[:-1], 0.0)


def path__leaves_the_first_place_empty(w, curvature, lr, steps):
    """The first place of your path is still 0: the start belongs there.

    Store w at place 0 before the loop.
    """
    return np.append(0.0, _walk(w, curvature, lr, steps)[1:])


def path__forgets_the_position(w, curvature, lr, steps):
    """Your steps are all of the same length, lr · curvature: the slope lacks the w.

    The slope at w is curvature · w: steep far out, flat near the lowest point. At 8 it is 16.
    """
    return _walk(w, curvature, lr, steps, lambda w, curvature: curvature)


def path__keeps_the_first_slope(w, curvature, lr, steps):
    """You used the slope at the start for every step: 8, 4, 0, -4.

    After a step the slope is another: 16 at 8, then 8 at 4. Compute it from where you are.
    """
    return w - lr * curvature * w * np.arange(steps + 1.0)


def path__climbs(w, curvature, lr, steps):
    """You added the slope, and so the path climbs: 8, 12, 18, 27.

    The slope says which way the loss rises. Take lr times the slope away.
    """
    return _walk(w, curvature, lr, steps, lambda w, curvature: -curvature * w)


def path__doubles_the_slope(w, curvature, lr, steps):
    """Your slope is twice too large: at 8 with curvature 2 it is 16 and not 32.

    The 2 of the square and the ½ in front cancel: the slope of ½ c w² is c · w.
    """
    return _walk(w, curvature, lr, steps, lambda w, curvature: 2 * curvature * w)


def path__halves_the_slope(w, curvature, lr, steps):
    """Your slope is half of what it should be: at 8 with curvature 2 it is 16 and not 8.

    The square brings a 2, which the ½ takes away: the slope of ½ c w² is c · w.
    """
    return _walk(w, curvature, lr, steps, lambda w, curvature: curvature * w / 2)


def path__subtracts_the_loss(w, curvature, lr, steps):
    """You took the loss ½ c w² where the slope belongs.

    A step goes by lr times the slope, c · w: at 8 with curvature 2 that is 16; the loss is 64.
    """
    return _walk(w, curvature, lr, steps, lambda w, curvature: curvature * w**2 / 2)


def path__ignores_the_curvature(w, curvature, lr, steps):
    """Your slope lacks the curvature: at 8 it is 8 for you, and should be 2 · 8.

    The slope of ½ c w² is c · w.
    """
    return _walk(w, curvature, lr, steps, lambda w, curvature: w)


def path__ignores_the_learning_rate(w, curvature, lr, steps):
    """You went by the whole slope: from 8 to 8 - 16.

    Each step goes by lr times the slope: 8 - 0.25 · 16 = 4.
    """
    return _walk(w, curvature, 1.0, steps)


def path__returns_the_losses(w, curvature, lr, steps):
    """You returned the losses on the way; the positions are asked for, 8, 4, 2, 1.

    The loss plays no part in it: only its slope, c · w, is needed.
    """
    return curvature * _walk(w, curvature, lr, steps) ** 2 / 2


def path__loses_the_side(w, curvature, lr, steps):
    """You return distances from 0: the sign, the side of the bowl, is lost.

    With rate 0.75 the path is 8, -4, 2, -1, 0.5: each step crosses over.
    """
    return np.abs(_walk(w, curvature, lr, steps))


def path__stops_at_the_lowest_point(w, curvature, lr, steps):
    """Your path never crosses 0; a step that is too long lands on the other side.

    From 8 with curvature 2 and rate 0.75: 8 - 0.75 · 16 is -4. Leave it there: the next step
    starts from -4.
    """
    positions = _walk(w, curvature, lr, steps)
    return positions if lr * curvature <= 1 else np.where(np.arange(steps + 1), 0.0, w)


def path__lowers_the_rate_to_the_limit(w, curvature, lr, steps):
    """Above the limit you went on with a smaller rate; the task wants to see it run away.

    Take lr as it comes.
    """
    return _walk(w, curvature, min(lr, 2 / curvature), steps)


def path__stores_in_integers(w, curvature, lr, steps):
    """A whole number as the start makes your array one of integers: the fractions are cut off.

    np.full(steps + 1, w) takes over the type of w. Ask for floats, or collect in a list.
    """
    positions = np.full(steps + 1, w)
    for step in range(steps):
        positions[step + 1] = positions[step] * (1 - lr * curvature)
    return positions
