"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _share(p_data, p_model):
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return a / (a + b)


def optimal_discriminator__the_share_of_the_model(p_data, p_model):
    """You gave the probability that a point is *generated*: that it is real is asked for.

    0.6 for the data against 0.2 for the model is 0.75. The density of the data goes on top.
    """
    return _share(p_model, p_data)


def optimal_discriminator__the_ratio(p_data, p_model):
    """You divided one density by the other: that is how many times as likely, no probability.

    0.6 against 0.2 is three to one, which is 0.75: divide by both together.
    """
    return np.asarray(p_data, float) / np.asarray(p_model, float)


def optimal_discriminator__the_difference(p_data, p_model):
    """You subtracted the densities: a probability is the data's share of their sum.

    0.6 and 0.2 give 0.6 / 0.8 = 0.75.
    """
    return np.asarray(p_data, float) - np.asarray(p_model, float)


def optimal_discriminator__the_difference_over_the_sum(p_data, p_model):
    """You divided the difference of the densities by their sum: that lies between -1 and 1.

    The data's density alone goes on top: 0.6 / 0.8 = 0.75.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return (a - b) / (a + b)


def optimal_discriminator__decides(p_data, p_model):
    """You say 1 or 0, whichever density is larger; a probability is asked for.

    0.6 against 0.2 is 0.75: one point in four found there is a fake after all.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return np.where(a == b, 0.5, (a > b).astype(float))


def optimal_discriminator__decides_without_a_tie(p_data, p_model):
    """You say 1 or 0, whichever density is larger; a probability is asked for.

    0.6 against 0.2 is 0.75: one point in four found there is a fake after all.
    """
    return (np.asarray(p_data) > np.asarray(p_model)).astype(float)


def optimal_discriminator__always_a_half(p_data, p_model):
    """You say 0.5 everywhere: that is so only where both densities are alike.

    It is what is left when the generator has become perfect. Until then it is the data's share.
    """
    return np.full(np.shape(p_data), 0.5)


def optimal_discriminator__the_density_itself(p_data, p_model):
    """You returned the data's density; how dense the fakes are matters as much.

    Divide by both together: 0.6 / (0.6 + 0.2) = 0.75.
    """
    return np.asarray(p_data, float)


def optimal_discriminator__only_the_data(p_data, p_model):
    """You left the model's density out: p / (p + 1) or p / (p + p) knows only the data.

    The denominator is both densities together: 0.6 + 0.2.
    """
    a = np.asarray(p_data, float)
    return a / (a + 1)


def optimal_discriminator__adds_1e_8(p_data, p_model):
    """You add 1e-8 to the denominator: where densities are small, little is left of the answer.

    Nothing need be added: 0 / (0 + 0.2) is 0.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return a / (a + b + 1e-8)


def optimal_discriminator__adds_1e_12(p_data, p_model):
    """You add 1e-12 to the denominator: where densities are as small, it halves the answer.

    Nothing need be added: 0 / (0 + 0.2) is 0.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return a / (a + b + 1e-12)


def optimal_discriminator__softmax(p_data, p_model):
    """You took a softmax of the two densities: they are shares already, not logits.

    No exponentials: 0.6 / (0.6 + 0.2) = 0.75.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return 1 / (1 + np.exp(b - a))


def optimal_discriminator__squares(p_data, p_model):
    """You squared the densities: three to one became nine to one.

    They go in as they are: 0.6 / (0.6 + 0.2) = 0.75.
    """
    return _share(np.asarray(p_data, float) ** 2, np.asarray(p_model, float) ** 2)


def optimal_discriminator__all_places_together(p_data, p_model):
    """You divided by the sum over all places: each place is asked by itself.

    At the first place there are 0.6 and 0.2, so 0.6 / 0.8; what lies elsewhere does not matter.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    total = np.sum(a + b)
    return a / total if total else np.full(np.shape(a), 0.5)


def optimal_discriminator__makes_them_sum_to_one(p_data, p_model):
    """You divided each density by its own sum first: they are densities as they come.

    At the places that are asked for they need not sum to 1. Take them as they are.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return _share(a / (a.sum() or 1), b / (b.sum() or 1))


def optimal_discriminator__divides_by_the_larger(p_data, p_model):
    """You divided by the larger of the two densities; by both together is asked for.

    0.6 / (0.6 + 0.2) = 0.75. By the larger the data would be certain, 1.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    larger = np.maximum(a, b)
    return np.where(larger > 0, a / np.where(larger > 0, larger, 1), 0.5)


def optimal_discriminator__the_mean_below(p_data, p_model):
    """Your answers are twice too large: you divided by the mean of the densities.

    Divide by their sum: 0.6 / 0.8 = 0.75.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return 2 * _share(a, b)


def optimal_discriminator__whole_divisions(p_data, p_model):
    """You divided with //, which cuts the fraction off: nearly everything is 0.

    A single / keeps it.
    """
    a, b = np.asarray(p_data), np.asarray(p_model)
    return a // (a + b)


def optimal_discriminator__adds_1e_10(p_data, p_model):
    """You add 1e-10 to the denominator: where densities are small, little is left of the answer.

    Nothing need be added: 0 / (0 + 0.2) is 0.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return a / (a + b + 1e-10)


def optimal_discriminator__adds_a_little_to_both(p_data, p_model):
    """You add 1e-10 to both densities: where they are small, every answer is drawn to 0.5.

    Nothing need be added: 0 / (0 + 0.2) is 0.
    """
    a, b = np.asarray(p_data, float) + 1e-10, np.asarray(p_model, float) + 1e-10
    return a / (a + b)


def optimal_discriminator__a_half_where_no_data_are(p_data, p_model):
    """You say 0.5 wherever the data's density is 0: it is 0 there.

    Where only the generator puts points, a point is surely generated: 0.
    """
    a = np.asarray(p_data, float)
    return np.where(a == 0, 0.5, _share(a, p_model))


def optimal_discriminator__a_half_where_one_is_missing(p_data, p_model):
    """You say 0.5 wherever one of the densities is 0: there one is sure.

    Where only real points fall it is 1, where only generated ones fall it is 0.
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return np.where((a == 0) | (b == 0), 0.5, _share(a, b))


def optimal_discriminator__roots(p_data, p_model):
    """You took roots of the densities first; they go in as they are.

    0.6 / (0.6 + 0.2) = 0.75.
    """
    return _share(np.sqrt(p_data), np.sqrt(p_model))


def optimal_discriminator__whole_numbers_in_whole_numbers_out(p_data, p_model):
    """Where densities are whole numbers your probabilities are cut off to whole numbers.

    An array made like p_data (np.zeros_like) holds what p_data holds. Make it of floats.
    """
    return np.asarray(_share(p_data, p_model)).astype(np.asarray(p_data).dtype)


def optimal_discriminator__one_over_one_plus_the_share(p_data, p_model):
    """You put the share itself into 1 / (1 + ...): the ratio of the two densities belongs there.

    1 / (1 + model / data), or simply data / (data + model).
    """
    a, b = np.asarray(p_data, float), np.asarray(p_model, float)
    return 1 / (1 + _share(a, b))


def optimal_discriminator__half_the_difference(p_data, p_model):
    """You moved away from 0.5 by half the difference: that is so only where they sum to 1.

    0.6 / (0.6 + 0.2) = 0.75, and 0.06 against 0.02 is the same.
    """
    return 0.5 + (np.asarray(p_data, float) - np.asarray(p_model, float)) / 2


def optimal_discriminator__one_less_the_model(p_data, p_model):
    """You took the model's density away from 1: a density is no probability of being generated.

    What counts is how the two compare: 0.6 / (0.6 + 0.2) = 0.75.
    """
    return 1 - np.asarray(p_model, float)


def optimal_discriminator__never_quite_sure(p_data, p_model):
    """You keep the answer away from 0 and 1: where only one kind ever falls, it is sure.

    0 / (0 + 0.1) is 0. Clip nothing.
    """
    return np.clip(_share(p_data, p_model), 0.01, 0.99)
