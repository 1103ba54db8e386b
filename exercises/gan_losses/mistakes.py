"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _believed(scores):
    """-log D."""
    return np.logaddexp(0, -np.asarray(scores, float))


def _seen_through(scores):
    """-log(1 - D)."""
    return np.logaddexp(0, np.asarray(scores, float))


def _sigmoid(scores):
    return 1 / (1 + np.exp(-np.asarray(scores, float)))


def discriminator_loss__swaps_the_labels(real_scores, fake_scores):
    """Your real points are made to look fake, and your fakes real: labels or arguments are swapped.

    Real points have the label 1 and cost -log D; generated ones have 0 and cost -log(1 - D). The
    real scores are the first argument.
    """
    return np.mean(_seen_through(real_scores)) + np.mean(_believed(fake_scores))


def discriminator_loss__is_halved(real_scores, fake_scores):
    """Your loss is half of what it should be: the two means are added, not averaged.

    0.720 for the real points and 0.685 for the generated ones make 1.405.
    """
    return (np.mean(_believed(real_scores)) + np.mean(_seen_through(fake_scores))) / 2


def discriminator_loss__one_mean_over_all(real_scores, fake_scores):
    """You took one mean over all points together; a mean of each kind is asked for, and their sum.

    With two real points and three generated ones each kind counts the same.
    """
    return np.mean(np.concatenate([_believed(real_scores), _seen_through(fake_scores)]))


def discriminator_loss__one_mean_over_all_doubled(real_scores, fake_scores):
    """You took a mean over all points, twice; that is right only if there are as many of each.

    A mean over the two real points, a mean over the three generated ones, and the sum of both.
    """
    both = np.concatenate([_believed(real_scores), _seen_through(fake_scores)])
    return 2 * np.mean(both)


def discriminator_loss__adds_up(real_scores, fake_scores):
    """You added up over the points; means are asked for, one over the real and one over the fakes.

    Else a batch twice as large would cost twice as much.
    """
    return np.sum(_believed(real_scores)) + np.sum(_seen_through(fake_scores))


def discriminator_loss__of_real_points_alone(real_scores, fake_scores):
    """Your loss looks at real points alone: "everything is real" would cost nothing.

    Add the mean of -log(1 - D) over the generated points.
    """
    return np.mean(_believed(real_scores))


def discriminator_loss__of_fakes_alone(real_scores, fake_scores):
    """Your loss looks at generated points alone: "everything is fake" would cost nothing.

    Add the mean of -log D over the real points.
    """
    return np.mean(_seen_through(fake_scores))


def discriminator_loss__wants_all_to_look_real(real_scores, fake_scores):
    """Your fakes cost -log D, as if they were real: -log(1 - D) is what a fake costs.

    That is the generator's loss. The discriminator wants low scores for generated points.
    """
    return np.mean(_believed(real_scores)) + np.mean(_believed(fake_scores))


def discriminator_loss__wants_all_to_look_fake(real_scores, fake_scores):
    """Your real points cost -log(1 - D), as if they were fakes; a real one costs -log D.

    The discriminator wants high scores for real points.
    """
    return np.mean(_seen_through(real_scores)) + np.mean(_seen_through(fake_scores))


def discriminator_loss__is_the_value(real_scores, fake_scores):
    """You returned log D + log(1 - D), which is made large; a loss is made small.

    Turn the sign round: logarithms of probabilities are below 0, a loss is above.
    """
    return -np.mean(_believed(real_scores)) - np.mean(_seen_through(fake_scores))


def discriminator_loss__subtracts(real_scores, fake_scores):
    """You subtracted one mean from the other; both cost something, so they are added.

    In -log D and -log(1 - D) the signs are settled already.
    """
    return np.mean(_believed(real_scores)) - np.mean(_seen_through(fake_scores))


def discriminator_loss__overflows(real_scores, fake_scores):
    """Your exponentials overflow: at a score of ±1000 the loss is inf or nan.

    sigmoid rounds to exactly 0 or 1 there, and log(0) is -inf. log(1 + exp(-s)) is what
    np.logaddexp(0, -s) computes without an overflow.
    """
    of_real = -np.log(_sigmoid(real_scores))
    return np.mean(of_real) + np.mean(-np.log(1 - _sigmoid(fake_scores)))


def discriminator_loss__overflows_later(real_scores, fake_scores):
    """Your exponentials overflow: at a score of ±1000 the loss is inf where 1000 belongs.

    log(1 + exp(-s)) is right, but exp(1000) is inf. np.logaddexp(0, -s) computes it without.
    """
    of_real = np.log1p(np.exp(-np.asarray(real_scores, float)))
    return np.mean(of_real) + np.mean(np.log1p(np.exp(np.asarray(fake_scores, float))))


def _clipped(scores, eps):
    return np.clip(1 / (1 + np.exp(-np.clip(scores, -700, 700))), eps, 1 - eps)


def discriminator_loss__clips_at_1e_7(real_scores, fake_scores):
    """You cut the probabilities off at 1e-7: beyond a score of ±16 the loss no longer grows.

    There it has no slope left either. From scores nothing need be cut off:
    np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 1e-7), _clipped(fake_scores, 1e-7)
    return np.mean(-np.log(p)) + np.mean(-np.log(1 - q))


def discriminator_loss__clips_at_1e_12(real_scores, fake_scores):
    """You cut the probabilities off at 1e-12: beyond a score of ±28 the loss no longer grows.

    There it has no slope left either. From scores nothing need be cut off:
    np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 1e-12), _clipped(fake_scores, 1e-12)
    return np.mean(-np.log(p)) + np.mean(-np.log(1 - q))


def discriminator_loss__adds_1e_8(real_scores, fake_scores):
    """You add 1e-8 inside the logarithm: it shifts every row, and cuts off at a score of ±18.

    From scores nothing need be added: np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 0), _clipped(fake_scores, 0)
    return np.mean(-np.log(p + 1e-8)) + np.mean(-np.log(1 - q + 1e-8))


def discriminator_loss__clips_at_1e_15(real_scores, fake_scores):
    """You cut the probabilities off at 1e-15: beyond a score of ±35 the loss no longer grows.

    There it has no slope left either. From scores nothing need be cut off:
    np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 1e-15), _clipped(fake_scores, 1e-15)
    return np.mean(-np.log(p)) + np.mean(-np.log(1 - q))


def discriminator_loss__clips_at_1e_8(real_scores, fake_scores):
    """You cut the probabilities off at 1e-8: beyond a score of ±18 the loss no longer grows.

    There it has no slope left either. From scores nothing need be cut off:
    np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 1e-8), _clipped(fake_scores, 1e-8)
    return np.mean(-np.log(p)) + np.mean(-np.log(1 - q))


def discriminator_loss__clips_at_1e_10(real_scores, fake_scores):
    """You cut the probabilities off at 1e-10: beyond a score of ±23 the loss no longer grows.

    There it has no slope left either. From scores nothing need be cut off:
    np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 1e-10), _clipped(fake_scores, 1e-10)
    return np.mean(-np.log(p)) + np.mean(-np.log(1 - q))


def discriminator_loss__clips_at_1e_6(real_scores, fake_scores):
    """You cut the probabilities off at 1e-6: beyond a score of ±14 the loss no longer grows.

    There it has no slope left either. From scores nothing need be cut off:
    np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 1e-6), _clipped(fake_scores, 1e-6)
    return np.mean(-np.log(p)) + np.mean(-np.log(1 - q))


def discriminator_loss__adds_1e_12(real_scores, fake_scores):
    """You add 1e-12 inside the logarithm: it shifts every row, and cuts off at a score of ±28.

    From scores nothing need be added: np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 0), _clipped(fake_scores, 0)
    return np.mean(-np.log(p + 1e-12)) + np.mean(-np.log(1 - q + 1e-12))


def discriminator_loss__adds_1e_7(real_scores, fake_scores):
    """You add 1e-7 inside the logarithm: it shifts every row, and cuts off at a score of ±16.

    From scores nothing need be added: np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 0), _clipped(fake_scores, 0)
    return np.mean(-np.log(p + 1e-7)) + np.mean(-np.log(1 - q + 1e-7))


def discriminator_loss__adds_1e_10(real_scores, fake_scores):
    """You add 1e-10 inside the logarithm: it shifts every row, and cuts off at a score of ±23.

    From scores nothing need be added: np.logaddexp(0, -s) is -log D for any s.
    """
    p, q = _clipped(real_scores, 0), _clipped(fake_scores, 0)
    return np.mean(-np.log(p + 1e-10)) + np.mean(-np.log(1 - q + 1e-10))


def discriminator_loss__takes_scores_for_probabilities(real_scores, fake_scores):
    """You took logarithms of the scores themselves: they are logits, not probabilities.

    log of a score of -1 is nan. D is sigmoid(score).
    """
    return np.mean(-np.log(real_scores)) + np.mean(-np.log(1 - np.asarray(fake_scores)))


def discriminator_loss__sigmoid_twice(real_scores, fake_scores):
    """Your scores go through the sigmoid twice: no loss is near 0 any more.

    A probability that is taken for a logit once more lies between 0.5 and 0.73.
    """
    real, fake = _sigmoid(real_scores), _sigmoid(fake_scores)
    return np.mean(_believed(real)) + np.mean(_seen_through(fake))


def discriminator_loss__the_mean_inside(real_scores, fake_scores):
    """You took the mean of the scores, and one logarithm of it: the logarithm comes first.

    A loss for each point, then the mean of the losses.
    """
    return _believed(np.mean(real_scores)) + _seen_through(np.mean(fake_scores))


def discriminator_loss__the_mean_of_the_probabilities(real_scores, fake_scores):
    """You took the mean of the probabilities, and one logarithm of it: the logarithm comes first.

    A loss for each point, then the mean of the losses.
    """
    of_real = -np.log(np.mean(_sigmoid(real_scores)))
    return of_real - np.log(np.mean(1 - _sigmoid(fake_scores)))


def discriminator_loss__of_a_critic(real_scores, fake_scores):
    """You compare mean scores: that is the loss of a Wasserstein GAN's critic.

    Here the scores are logits, and the loss is a cross-entropy.
    """
    return np.mean(fake_scores) - np.mean(real_scores)


def discriminator_loss__hinge(real_scores, fake_scores):
    """Yours is the hinge loss, max(0, 1 - s): a cousin. A cross-entropy is asked for.

    -log D over real points, -log(1 - D) over generated ones.
    """
    of_real = np.maximum(0, 1 - np.asarray(real_scores))
    return np.mean(of_real) + np.mean(np.maximum(0, 1 + np.asarray(fake_scores)))


def discriminator_loss__squares(real_scores, fake_scores):
    """You squared the scores' distance from 1 and 0: that is a least-squares GAN.

    Here the scores are logits, and the loss is a cross-entropy.
    """
    of_real = (np.asarray(real_scores) - 1.0) ** 2
    return np.mean(of_real) + np.mean(np.asarray(fake_scores) ** 2.0)


def discriminator_loss__squares_the_probabilities(real_scores, fake_scores):
    """You squared the probabilities' distance from 1 and 0; a cross-entropy is asked for.

    -log D over real points, -log(1 - D) over generated ones.
    """
    of_real = (_sigmoid(real_scores) - 1) ** 2
    return np.mean(of_real) + np.mean(_sigmoid(fake_scores) ** 2)


def discriminator_loss__without_logarithms(real_scores, fake_scores):
    """You added up 1 - D and D: the logarithm is missing.

    -log D and -log(1 - D).
    """
    return np.mean(1 - _sigmoid(real_scores)) + np.mean(_sigmoid(fake_scores))


def discriminator_loss__returns_both(real_scores, fake_scores):
    """You return two numbers, one for each kind of point; their sum is asked for.

    One loss has one slope.
    """
    return np.mean(_believed(real_scores)), np.mean(_seen_through(fake_scores))


def discriminator_loss__in_bits(real_scores, fake_scores):
    """Your logarithms are to the base 2: natural ones are asked for.

    np.log; no idea costs 0.693 then, not 1.
    """
    both = np.mean(_believed(real_scores)) + np.mean(_seen_through(fake_scores))
    return both / np.log(2)


def discriminator_loss__smooths_the_labels(real_scores, fake_scores):
    """Your real points have the label 0.9: a trick that is in use, and not what is asked for.

    Here the label is 1: a real point costs -log D, and nothing besides.
    """
    of_real = 0.9 * _believed(real_scores) + 0.1 * _seen_through(real_scores)
    return np.mean(of_real) + np.mean(_seen_through(fake_scores))


def discriminator_loss__divides_by_the_real_ones(real_scores, fake_scores):
    """You divided both sums by the number of real points; each is divided by its own number.

    There may be more generated points than real ones: two and three in the first case.
    """
    together = np.sum(_believed(real_scores)) + np.sum(_seen_through(fake_scores))
    return together / len(real_scores)


def discriminator_loss__divides_by_the_fakes(real_scores, fake_scores):
    """You divided both sums by the number of generated points; each is divided by its own number.

    There may be more generated points than real ones: two and three in the first case.
    """
    together = np.sum(_believed(real_scores)) + np.sum(_seen_through(fake_scores))
    return together / len(fake_scores)


def discriminator_loss__the_larger_of_the_two(real_scores, fake_scores):
    """You took the larger of the two means; their sum is asked for.

    Both kinds of error cost something.
    """
    return max(np.mean(_believed(real_scores)), np.mean(_seen_through(fake_scores)))


def discriminator_loss__cuts_scores_off_at_30(real_scores, fake_scores):
    """You cut the scores off at ±30: beyond, the loss no longer grows, and has no slope.

    A real point with a score of -1000 costs 1000. np.logaddexp(0, -s) needs no limit.
    """
    real, fake = np.clip(real_scores, -30, 30), np.clip(fake_scores, -30, 30)
    return np.mean(_believed(real)) + np.mean(_seen_through(fake))


def discriminator_loss__cuts_scores_off_at_500(real_scores, fake_scores):
    """You cut the scores off at ±500: beyond, the loss no longer grows, and has no slope.

    A real point with a score of -1000 costs 1000. np.logaddexp(0, -s) needs no limit.
    """
    real, fake = np.clip(real_scores, -500, 500), np.clip(fake_scores, -500, 500)
    return np.mean(_believed(real)) + np.mean(_seen_through(fake))


def generator_loss__saturates(fake_scores):
    """Your loss is the mean of log(1 - D): right in the old sense, but it saturates.

    Where D is near 0 its slope is near 0, just where the generator has most to learn. Take -log D.
    """
    return -np.mean(_seen_through(fake_scores))


def generator_loss__helps_the_discriminator(fake_scores):
    """Your loss is -log(1 - D), as the discriminator's: the generator would learn to look fake.

    The label is 1 here: the generator wants its points to be taken for real. -log D.
    """
    return np.mean(_seen_through(fake_scores))


def generator_loss__has_no_minus(fake_scores):
    """Your loss is the mean of log D: made small, it makes points look fake.

    A minus is missing: -log D is small where D is near 1.
    """
    return -np.mean(_believed(fake_scores))


def generator_loss__adds_up(fake_scores):
    """You added up over the points; the mean is asked for.

    Divide by the number of generated points, 3 in the first case.
    """
    return np.sum(_believed(fake_scores))


def generator_loss__does_not_average(fake_scores):
    """You return a loss for each point; one number is asked for.

    Take the mean of what you have.
    """
    return _believed(fake_scores)


def generator_loss__of_the_largest(fake_scores):
    """You took one point alone for all of them; the mean over all points is asked for.

    Points that are believed already are no help to the others.
    """
    return np.min(_believed(fake_scores))


def generator_loss__overflows(fake_scores):
    """Your exponentials overflow: at a score of -1000 the loss is inf or nan, where 1000 belongs.

    np.logaddexp(0, -s) is log(1 + exp(-s)), computed without an overflow.
    """
    return np.mean(-np.log(_sigmoid(fake_scores)))


def generator_loss__clips_at_1e_7(fake_scores):
    """You cut the probabilities off at 1e-7: below a score of -16 the loss no longer grows.

    There it has no slope left either, and the generator learns nothing. From scores nothing need be
    cut off: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 1e-7)))


def generator_loss__clips_at_1e_12(fake_scores):
    """You cut the probabilities off at 1e-12: below a score of -28 the loss no longer grows.

    There it has no slope left either, and the generator learns nothing. From scores nothing need be
    cut off: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 1e-12)))


def generator_loss__adds_1e_8(fake_scores):
    """You add 1e-8 inside the logarithm: it shifts every row, and cuts off at a score of -18.

    From scores nothing need be added: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 0) + 1e-8))


def generator_loss__clips_at_1e_15(fake_scores):
    """You cut the probabilities off at 1e-15: below a score of -35 the loss no longer grows.

    There it has no slope left either, and the generator learns nothing. From scores nothing need be
    cut off: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 1e-15)))


def generator_loss__clips_at_1e_8(fake_scores):
    """You cut the probabilities off at 1e-8: below a score of -18 the loss no longer grows.

    There it has no slope left either, and the generator learns nothing. From scores nothing need be
    cut off: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 1e-8)))


def generator_loss__clips_at_1e_10(fake_scores):
    """You cut the probabilities off at 1e-10: below a score of -23 the loss no longer grows.

    There it has no slope left either, and the generator learns nothing. From scores nothing need be
    cut off: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 1e-10)))


def generator_loss__clips_at_1e_6(fake_scores):
    """You cut the probabilities off at 1e-6: below a score of -14 the loss no longer grows.

    There it has no slope left either, and the generator learns nothing. From scores nothing need be
    cut off: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 1e-6)))


def generator_loss__adds_1e_12(fake_scores):
    """You add 1e-12 inside the logarithm: it shifts every row, and cuts off at a score of -28.

    From scores nothing need be added: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 0) + 1e-12))


def generator_loss__adds_1e_7(fake_scores):
    """You add 1e-7 inside the logarithm: it shifts every row, and cuts off at a score of -16.

    From scores nothing need be added: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 0) + 1e-7))


def generator_loss__adds_1e_10(fake_scores):
    """You add 1e-10 inside the logarithm: it shifts every row, and cuts off at a score of -23.

    From scores nothing need be added: np.logaddexp(0, -s) is -log D for any s.
    """
    return np.mean(-np.log(_clipped(fake_scores, 0) + 1e-10))


def generator_loss__takes_scores_for_probabilities(fake_scores):
    """You took logarithms of the scores themselves: they are logits, not probabilities.

    log of a score of -3 is nan. D is sigmoid(score).
    """
    return np.mean(-np.log(fake_scores))


def generator_loss__sigmoid_twice(fake_scores):
    """Your scores go through the sigmoid twice: no loss is near 0 any more.

    A probability that is taken for a logit once more lies between 0.5 and 0.73.
    """
    return np.mean(_believed(_sigmoid(fake_scores)))


def generator_loss__the_mean_inside(fake_scores):
    """You took the mean of the scores, and one logarithm of it: the logarithm comes first.

    A loss for each point, then the mean of the losses.
    """
    return _believed(np.mean(fake_scores))


def generator_loss__the_mean_of_the_probabilities(fake_scores):
    """You took the mean of the probabilities, and one logarithm of it: the logarithm comes first.

    A loss for each point, then the mean of the losses.
    """
    return -np.log(np.mean(_sigmoid(fake_scores)))


def generator_loss__of_a_critic(fake_scores):
    """You took minus the mean score: that is the loss of a Wasserstein GAN's generator.

    Here the scores are logits, and the loss is a cross-entropy: -log D.
    """
    return -np.mean(fake_scores)


def generator_loss__squares(fake_scores):
    """You squared the scores' distance from 1: that is a least-squares GAN.

    Here the scores are logits, and the loss is a cross-entropy: -log D.
    """
    return np.mean((np.asarray(fake_scores) - 1.0) ** 2)


def generator_loss__without_logarithms(fake_scores):
    """You took the mean of 1 - D: the logarithm is missing.

    -log D.
    """
    return np.mean(1 - _sigmoid(fake_scores))


def generator_loss__in_bits(fake_scores):
    """Your logarithm is to the base 2: natural ones are asked for.

    np.log; no idea costs 0.693 then, not 1.
    """
    return np.mean(_believed(fake_scores)) / np.log(2)


def generator_loss__cuts_scores_off_at_30(fake_scores):
    """You cut the scores off at ±30: beyond, the loss no longer grows, and has no slope.

    A point with a score of -1000 costs 1000. np.logaddexp(0, -s) needs no limit.
    """
    return np.mean(_believed(np.clip(fake_scores, -30, 30)))


def generator_loss__cuts_scores_off_at_500(fake_scores):
    """You cut the scores off at ±500: beyond, the loss no longer grows, and has no slope.

    A point with a score of -1000 costs 1000. np.logaddexp(0, -s) needs no limit.
    """
    return np.mean(_believed(np.clip(fake_scores, -500, 500)))


def generator_loss__the_median(fake_scores):
    """You took the median over the points; their mean is asked for.

    Every point has its say in a mean.
    """
    return np.median(_believed(fake_scores))
