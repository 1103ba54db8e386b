"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def dropout__does_not_scale(X, rate, rng, training=True):
    """You dropped the right numbers, but the others stay as they were: they have to be scaled up.

    With a rate of 0.25 only three quarters of the sum are left. Divide what stays by 0.75: 3
    becomes 4.
    """
    return X * (rng.random(X.shape) >= rate) if training else X


def dropout__keeps_the_others(X, rate, rng, training=True):
    """Your mask is turned round: you kept what is to be dropped.

    The rate is the part that goes. A number stays where its draw is at least the rate.
    """
    return X * (rng.random(X.shape) < rate) / (1 - rate) if training else X


def dropout__takes_the_rate_for_what_stays(X, rate, rng, training=True):
    """You took the rate for the part that stays, in the mask and in the factor.

    It is the part that is dropped: with 0.25 a number stays where its draw is at least 0.25, and is
    divided by 0.75. (With a rate of 0 your way divides by 0.)
    """
    return X * (rng.random(X.shape) < rate) / rate if training else X


def dropout__keeps_the_others_unscaled(X, rate, rng, training=True):
    """Your mask is turned round, and what stays is not scaled up.

    A number stays where its draw is at least the rate, and is then divided by 1 - rate.
    """
    return X * (rng.random(X.shape) < rate) if training else X


def dropout__counts_draws_up_to_one_less_the_rate(X, rate, rng, training=True):
    """You kept the draws below 1 - rate: as many on average, but not the ones asked for.

    An entry stays where its draw is *at least* the rate, so that the case can be repeated.
    """
    return X * (rng.random(X.shape) < 1 - rate) / (1 - rate) if training else X


def dropout__divides_by_the_rate(X, rate, rng, training=True):
    """You divided what stays by the rate: by 0.25 in the first case, and so 3 becomes 12.

    What is left on average is 1 - rate of the numbers. Divide by that: 3 / 0.75 = 4.
    """
    return X * (rng.random(X.shape) >= rate) / rate if training else X


def dropout__multiplies_by_what_is_left(X, rate, rng, training=True):
    """You multiplied by 1 - rate, where you should divide by it: what stays became smaller.

    It has to make up for what is gone: 3 / 0.75 = 4, and not 3 · 0.75 = 2.25.
    """
    return X * (rng.random(X.shape) >= rate) * (1 - rate) if training else X


def dropout__multiplies_by_one_and_the_rate(X, rate, rng, training=True):
    """You multiplied what stays by 1 + rate: too little. Three quarters need 4/3, not 5/4.

    Divide by the part that is left, 1 - rate.
    """
    return X * (rng.random(X.shape) >= rate) * (1 + rate) if training else X


def dropout__is_always_on(X, rate, rng, training=True):
    """You drop numbers outside training too: `training` changes nothing.

    A prediction must not depend on chance. With training=False, return X as it is.
    """
    return X * (rng.random(X.shape) >= rate) / (1 - rate)


def dropout__is_always_on_and_does_not_scale(X, rate, rng, training=True):
    """You drop numbers outside training too, and what stays is not scaled up.

    With training=False return X as it is; in training divide what stays by 1 - rate.
    """
    return X * (rng.random(X.shape) >= rate)


def dropout__has_training_turned_round(X, rate, rng, training=True):
    """`training` is turned round: you drop numbers when it is False, and none when it is True.

    In training numbers are dropped; in prediction all units take part.
    """
    return X if training else X * (rng.random(X.shape) >= rate) / (1 - rate)


def dropout__scales_at_prediction(X, rate, rng, training=True):
    """You scale at prediction, by 1 - rate, and not in training: so the first paper did it.

    Today, and here, it is the other way: what stays is divided by 1 - rate in training, and a
    prediction takes X as it is.
    """
    return X * (rng.random(X.shape) >= rate) if training else X * (1 - rate)


def dropout__scales_twice(X, rate, rng, training=True):
    """In training all is right, but outside it you scale: X has to stay as it is.

    The division in training has set the mean right already.
    """
    return X * (rng.random(X.shape) >= rate) / (1 - rate) if training else X * (1 - rate)


def dropout__scales_up_at_prediction(X, rate, rng, training=True):
    """Outside training you divide by 1 - rate, though nothing was dropped: X has to stay as it is.

    The division makes up for what is gone, and here nothing is.
    """
    return X * (rng.random(X.shape) >= rate) / (1 - rate) if training else X / (1 - rate)


def dropout__drops_whole_columns(X, rate, rng, training=True):
    """You drew one number for each unit, and dropped the same units in every row.

    Each entry is drawn by itself: rng.random(X.shape).
    """
    return X * (rng.random(X.shape[-1]) >= rate) / (1 - rate) if training else X


def dropout__drops_whole_rows(X, rate, rng, training=True):
    """You drew one number for each row, and dropped whole rows.

    Each entry is drawn by itself: rng.random(X.shape).
    """
    mask = rng.random((len(X), 1)) >= rate
    return X * mask / (1 - rate) if training else X


def dropout__decides_for_all_at_once(X, rate, rng, training=True):
    """You drew a single number, and it decided for all entries.

    Each entry is drawn by itself: rng.random(X.shape).
    """
    return X * (rng.random() >= rate) / (1 - rate) if training else X


def dropout__draws_from_a_normal(X, rate, rng, training=True):
    """You drew from a normal distribution: half its numbers are below 0, and it has no upper end.

    rng.random draws evenly between 0 and 1: just then a draw is below 0.25 in a quarter of cases.
    """
    return X * (rng.normal(size=X.shape) >= rate) / (1 - rate) if training else X


def dropout__draws_by_binomial(X, rate, rng, training=True):
    """Your mask comes from rng.binomial: as fair, but not the draws that are asked for.

    The task asks for rng.random(X.shape) >= rate, so that a run can be repeated and compared.
    """
    return X * rng.binomial(1, 1 - rate, X.shape) / (1 - rate) if training else X


def dropout__drops_an_exact_number(X, rate, rng, training=True):
    """You dropped exactly a part of `rate`, drawn by rng.choice; each entry is drawn by itself.

    Of six numbers with a rate of 0.5, three are dropped on average, but it may be two or four.
    """
    if not training:
        return X
    out = (X / (1 - rate)).ravel()
    out[rng.choice(X.size, round(rate * X.size), replace=False)] = 0
    return out.reshape(X.shape)


def dropout__uses_the_global_random(X, rate, rng, training=True):
    """You drew by np.random, NumPy's global generator, and left rng unused.

    The generator that is handed in makes a run repeatable: rng.random(X.shape).
    """
    return X * (np.random.random(X.shape) >= rate) / (1 - rate) if training else X


def dropout__makes_its_own_generator(X, rate, rng, training=True):
    """You made a generator of your own, with seed 42, and left rng unused: one mask for ever.

    Use the rng that is handed in: it goes on from where it stands, and so each step drops others.
    """
    rng = np.random.default_rng(42)
    return X * (rng.random(X.shape) >= rate) / (1 - rate) if training else X


def dropout__seeds_it_anew(X, rate, rng, training=True):
    """You made a generator of your own, with seed 0, and left rng unused: one mask for ever.

    Use the rng that is handed in: it goes on from where it stands, and so each step drops others.
    """
    rng = np.random.default_rng(0)
    return X * (rng.random(X.shape) >= rate) / (1 - rate) if training else X


def dropout__scales_by_what_stayed(X, rate, rng, training=True):
    """You divided by the part that happened to stay, the mask's mean; 1 - rate is asked for.

    The factor belongs to the rate and is the same in every step. On average both are equal, but
    where all are dropped yours is 0 / 0.
    """
    mask = rng.random(X.shape) >= rate
    return X * mask / mask.mean() if training else X


def dropout__returns_the_scaled_mask(X, rate, rng, training=True):
    """You returned the mask, scaled, and not X under it.

    Multiply X by it: what is 3 in X and stays becomes 4.
    """
    return (rng.random(X.shape) >= rate) / (1 - rate) if training else X


def dropout__scales_without_dropping(X, rate, rng, training=True):
    """You scaled all numbers up and dropped none.

    Where the draw is below the rate, the number becomes 0.
    """
    return X / (1 - rate) if training else X


def dropout__leaves_the_dropped_out(X, rate, rng, training=True):
    """You left the dropped numbers out, and the shape is lost: they have to become 0.

    An array of yes and no as an index picks entries and lays them in a row. Multiply by it instead.
    """
    return X[rng.random(X.shape) >= rate] / (1 - rate) if training else X


def dropout__drops_a_draw_that_is_the_rate(X, rate, rng, training=True):
    """You drop a draw that is exactly the rate: it stays, as asked for.

    >= and not >: with a rate of 0, everything stays, even a draw of 0.
    """
    return X * (rng.random(X.shape) > rate) / (1 - rate) if training else X


def dropout__compares_the_numbers(X, rate, rng, training=True):
    """You compared X itself with the rate, and left chance out: small numbers are dropped.

    It is a draw, rng.random(X.shape), that is compared.
    """
    return X * (rate <= X) / (1 - rate) if training else X


def dropout__stores_whole_numbers(X, rate, rng, training=True):
    """Where X holds whole numbers your answer is cut to whole numbers: 1 / 0.8 becomes 1.

    zeros_like(X) and X.copy() take over X's type. np.where, or a product, makes floats.
    """
    return (X * (rng.random(X.shape) >= rate) / (1 - rate)).astype(X.dtype) if training else X
