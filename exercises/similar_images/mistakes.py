"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _cosines(code, codes):
    return codes @ code / np.linalg.norm(codes, axis=1) / np.linalg.norm(code)


def _best(numbers, k):
    return np.argsort(-numbers)[:k]


def most_similar__dot_products(code, codes, k):
    """You sorted by the dot product: long codes win, whatever their direction.

    Divide each by its own code's length, np.linalg.norm(codes, axis=1); one length for all changes
    no order. In the lesson (6, 1) has the largest product, 15, and (1, 2) the largest cosine.
    """
    return _best(codes @ code, k)


def most_similar__distances(code, codes, k):
    """You sorted by distance: the cosine asks for the direction, not for how far apart they are.

    A code twice as long has the same direction. Dot product, divided by the two lengths.
    """
    return np.argsort(np.linalg.norm(codes - code, axis=1))[:k]


def most_similar__sums_of_differences(code, codes, k):
    """You sorted by the sum of the sizes of the differences: the cosine is asked for.

    Dot product, divided by the two lengths.
    """
    return np.argsort(np.abs(codes - code).sum(axis=1))[:k]


def most_similar__least_similar_first(code, codes, k):
    """You named those that are least alike: argsort sorts from small to large.

    Turn the order round, or sort the negative cosines.
    """
    return np.argsort(_cosines(code, codes))[:k]


def most_similar__best_last(code, codes, k):
    """You found the right ones, but the best comes last: it has to come first.

    The last k of argsort are in rising order. Turn them round.
    """
    return np.argsort(_cosines(code, codes))[-k:]


def most_similar__in_the_order_of_the_rows(code, codes, k):
    """You found the right ones, but in the order of their rows: the best comes first.

    They have to be sorted by how similar they are.
    """
    return np.sort(_best(_cosines(code, codes), k))


def most_similar__opposites_count_as_alike(code, codes, k):
    """You took the size of the cosine: then the opposite counts as alike.

    −1 is the least similar there can be: no abs, and no square.
    """
    return _best(np.abs(_cosines(code, codes)), k)


def most_similar__returns_the_cosines(code, codes, k):
    """You return the cosines: the numbers of the rows are asked for.

    np.argsort gives row numbers, np.sort the numbers themselves.
    """
    return np.sort(_cosines(code, codes))[::-1][:k]


def most_similar__returns_the_codes(code, codes, k):
    """You return the codes themselves: the numbers of their rows are asked for.

    With the row numbers one can look up the images as well.
    """
    return codes[_best(_cosines(code, codes), k)]


def most_similar__leaves_out_the_best(code, codes, k):
    """You left out the best one: it counts, even where it is the code itself.

    That the code is among the codes is not said. The first k, from the very first.
    """
    return np.argsort(-_cosines(code, codes))[1 : k + 1]


def most_similar__leaves_itself_out(code, codes, k):
    """You left out the code itself: where it is among the codes, it comes first.

    It counts like any other.
    """
    order = np.argsort(-_cosines(code, codes))
    return np.array([i for i in order if not np.array_equal(codes[i], code)][:k], dtype=int)


def most_similar__lengths_of_columns(code, codes, k):
    """You divided by lengths of columns: each code, a row, has its own length.

    np.linalg.norm(codes, axis=1): one number a row.
    """
    return _best((codes / np.linalg.norm(codes, axis=0)) @ code, k)


def most_similar__divides_by_the_square_of_the_length(code, codes, k):
    """You divided by the squared lengths: then short codes win.

    The length is the root of the sum of the squares.
    """
    return _best(codes @ code / (codes**2).sum(axis=1), k)


def most_similar__divides_by_sums(code, codes, k):
    """You divided by the sum of the sizes of a code's numbers: its length is asked for.

    (3, 4) is 5 long, not 7: the root of the sum of the squares.
    """
    return _best(codes @ code / np.abs(codes).sum(axis=1), k)


def most_similar__subtracts_each_codes_mean(code, codes, k):
    """You subtracted from each code the mean of its numbers: that is correlation, not the cosine.

    The cosine takes the codes as they are.
    """
    centred = codes - codes.mean(axis=1, keepdims=True)
    with np.errstate(all="ignore"):
        return _best(_cosines(code - code.mean(), centred), k)


def most_similar__centres_the_codes(code, codes, k):
    """You subtracted the mean of all codes first: the cosine takes them as they are.

    Angles are seen from zero.
    """
    middle = codes.mean(axis=0)
    with np.errstate(all="ignore"):
        return _best(_cosines(code - middle, codes - middle), k)


def most_similar__all_of_them(code, codes, k):
    """You return all rows: `k` says how many are asked for, the first ones.

    The order is right.
    """
    return np.argsort(-_cosines(code, codes))


def most_similar__only_the_best(code, codes, k):
    """You return the best one only: `k` of them are asked for.

    argmax gives one; argsort all of them in order.
    """
    return np.argmax(_cosines(code, codes))


def most_similar__one_too_many(code, codes, k):
    """You return one more than k.

    The first k of a list are those before place k: [:k].
    """
    return np.argsort(-_cosines(code, codes))[: k + 1]


def most_similar__counts_from_one(code, codes, k):
    """Your row numbers are one too high: the first row is row 0.

    The order is right.
    """
    return np.argsort(-_cosines(code, codes))[:k] + 1
