"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _softmax(scores):
    e = np.exp(scores - np.max(scores))
    return e / e.sum()


def _scores(query, keys):
    return np.asarray(keys) @ np.asarray(query)


def attention__does_not_scale(query, keys, values):
    """You did not divide the scores by the root of d: 2, 4 and 6 where 1, 2 and 3 belong.

    The more numbers a key has, the larger its dot products, and the softmax gives nearly everything
    to one place. Divide by √4 = 2 before the softmax.
    """
    weights = _softmax(_scores(query, keys))
    return weights @ np.asarray(values), weights


def attention__scales_by_d(query, keys, values):
    """You divided the scores by d itself; its root is asked for.

    A dot product of d random products spreads like √d, not like d. With d = 4 divide by 2.
    """
    weights = _softmax(_scores(query, keys) / len(query))
    return weights @ np.asarray(values), weights


def attention__scales_by_the_number_of_places(query, keys, values):
    """You divided by the root of the number of places; d is the length of the query.

    With three words of four numbers each it is √4. How many words there are does not matter.
    """
    weights = _softmax(_scores(query, keys) / np.sqrt(len(keys)))
    return weights @ np.asarray(values), weights


def attention__scales_by_the_values_width(query, keys, values):
    """You divided by the root of the values' width; d is the length of query and keys.

    Scores are dot products of keys with the query: four numbers each, so √4.
    """
    values = np.asarray(values)
    weights = _softmax(_scores(query, keys) / np.sqrt(values.shape[1]))
    return weights @ values, weights


def attention__multiplies_by_the_root(query, keys, values):
    """You multiplied the scores by the root of d: divide.

    The dot products are too large as it is. 2, 4 and 6 become 1, 2 and 3.
    """
    weights = _softmax(_scores(query, keys) * np.sqrt(len(query)))
    return weights @ np.asarray(values), weights


def attention__scales_after_the_softmax(query, keys, values):
    """You divided the weights by the root of d, after the softmax; the scores are divided, before.

    So the weights no longer sum to 1.
    """
    weights = _softmax(_scores(query, keys)) / np.sqrt(len(query))
    return weights @ np.asarray(values), weights


def attention__forgets_the_shift(query, keys, values):
    """Your exponentials overflow: exp(5000) is inf, and inf / inf is nan.

    Subtract the largest score from all of them first. The weights stay the same.
    """
    e = np.exp(_scores(query, keys) / np.sqrt(len(query)))
    weights = e / e.sum()
    return weights @ np.asarray(values), weights


def attention__sums_the_keys(query, keys, values):
    """Your context is made of the keys: the values are what is weighed and summed.

    Keys say where to look; values are what is fetched there.
    """
    weights = _softmax(_scores(query, keys) / np.sqrt(len(query)))
    return weights @ np.asarray(keys), weights


def attention__scores_the_values(query, keys, values):
    """Your scores are dot products of the query with the values: the keys answer a query.

    In the first case a value has two numbers, the query four: they do not even fit.
    """
    weights = _softmax(np.asarray(values) @ np.asarray(query) / np.sqrt(len(query)))
    return weights @ np.asarray(values), weights


def attention__no_softmax(query, keys, values):
    """You took the scores themselves for the weights: the softmax is missing.

    Scores can be negative, and need not sum to 1. exp, and divided by the sum.
    """
    weights = _scores(query, keys) / np.sqrt(len(query))
    return weights @ np.asarray(values), weights


def attention__divides_by_the_sum(query, keys, values):
    """You divided the scores by their sum, without exponentials: that is no softmax.

    With scores of both signs it gives weights below 0 and above 1. First exp, then divide.
    """
    scores = _scores(query, keys) / np.sqrt(len(query))
    weights = scores / scores.sum()
    return weights @ np.asarray(values), weights


def attention__takes_the_best_place(query, keys, values):
    """You fetch the value of the best place alone; attention takes a mean of all, by weights.

    A choice of one has no slope to learn from. The softmax gives every place its share.
    """
    scores = _scores(query, keys)
    weights = (np.arange(len(scores)) == scores.argmax()).astype(float)
    return weights @ np.asarray(values), weights


def attention__means_the_weighted_values(query, keys, values):
    """Your context is divided by the number of places once more: weights already share out 1.

    The context is a sum, not a mean, of weight times value.
    """
    values = np.asarray(values)
    weights = _softmax(_scores(query, keys) / np.sqrt(len(query)))
    return weights @ values / len(values), weights


def attention__does_not_sum(query, keys, values):
    """You weighed the values and did not add them up: one row a place is left.

    Add up over the places: (v,) is asked for.
    """
    weights = _softmax(_scores(query, keys) / np.sqrt(len(query)))
    return weights[:, None] * np.asarray(values), weights


def attention__sums_along_the_values(query, keys, values):
    """You added up along each value: one number a place; one for each column is asked for.

    Sum over the places, axis=0.
    """
    weights = _softmax(_scores(query, keys) / np.sqrt(len(query)))
    return (weights[:, None] * np.asarray(values)).sum(axis=1), weights


def attention__weights_first(query, keys, values):
    """Context and weights have changed places: (context, weights) is asked for.

    The numbers are right.
    """
    weights = _softmax(_scores(query, keys) / np.sqrt(len(query)))
    return weights, weights @ np.asarray(values)


def attention__returns_the_scores(query, keys, values):
    """Your context is right; what you return beside it are the scores, not the weights.

    The second result is what the softmax gave: it sums to 1.
    """
    scores = _scores(query, keys) / np.sqrt(len(query))
    return _softmax(scores) @ np.asarray(values), scores


def attention__returns_only_the_context(query, keys, values):
    """You return the context alone: the weights are asked for as well.

    return context, weights
    """
    return _softmax(_scores(query, keys) / np.sqrt(len(query))) @ np.asarray(values)


def attention__compares_by_cosine(query, keys, values):
    """You divided by the lengths of query and key: that is their cosine, not their dot product.

    A long key may well get a larger score. Divide by the root of d alone.
    """
    keys, query = np.asarray(keys), np.asarray(query)
    lengths = np.linalg.norm(keys, axis=1) * np.linalg.norm(query)
    weights = _softmax(keys @ query / lengths)
    return weights @ np.asarray(values), weights


def attention__scales_by_the_querys_length(query, keys, values):
    """You divided by the query's own length, √(q₁² + q₂² + …); d is how many numbers it has.

    In the first case that is √8 where √4 belongs.
    """
    weights = _softmax(_scores(query, keys) / np.linalg.norm(query))
    return weights @ np.asarray(values), weights


def attention__scores_by_distance(query, keys, values):
    """Your scores are distances between query and keys; they are to be dot products.

    Multiply number by number and add up: 2 · 1 + 2 · 2 = 6 for the last key, before it is divided.
    """
    apart = ((np.asarray(keys) - np.asarray(query)) ** 2).sum(axis=1)
    weights = _softmax(-apart / np.sqrt(len(query)))
    return weights @ np.asarray(values), weights
