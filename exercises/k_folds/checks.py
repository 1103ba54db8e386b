"""k_folds(rows, k, rng): one permutation, np.array_split, each piece validates once."""

from collections.abc import Iterator

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "seven rows in three folds: three, two and two", 7, 3, 0
    yield "six rows in three folds: nothing is left over", 6, 3, 1
    yield "eight rows in three folds: three, three and two", 8, 3, 2
    yield "five rows in two folds", 5, 2, 3
    yield "nine rows in two folds", 9, 2, 4
    yield "as many folds as rows: each row validates alone", 4, 4, 5
    yield "one row more than folds", 6, 5, 6
    yield "ten rows in four folds: three, three, two and two", 10, 4, 7
    yield "sixteen rows in four folds of four", 16, 4, 8
    yield "two rows in two folds", 2, 2, 9
    yield "a hundred and three rows in ten folds", 103, 10, 10


def play(answer, rows, k, seed):
    """The answer's folds, drawn with a generator of a known seed, train_indices sorted."""
    np.random.seed(0)  # an answer that shuffles by the global np.random: so it repeats itself
    folds = answer.k_folds(rows, k, np.random.default_rng(seed))
    if isinstance(folds, Iterator):
        return "an iterator"
    if not isinstance(folds, (list, tuple)):
        return folds
    return [_train_sorted(fold) for fold in folds]


def _train_sorted(fold):
    """A fold in which the order of train_indices no longer tells; anything else as it is."""
    if not isinstance(fold, (list, tuple)) or len(fold) != 2 or not all(map(_flat, fold)):
        return fold
    train, validation = fold
    return np.sort(train), np.asarray(validation)


def _flat(part):
    """Whether it is a row of whole numbers, or of nothing."""
    if isinstance(part, list):
        return all(isinstance(each, (int, np.integer)) for each in part)
    return isinstance(part, np.ndarray) and part.ndim == 1 and part.dtype.kind in "iu"


def laws(answer, rows, k, seed):
    """What holds of every right answer, in words a learner can use."""
    yield f"there are {k} folds", len(answer) == k
    held_out = [list(validation) for _, validation in answer]
    once = sorted(each for part in held_out for each in part) == list(range(rows))
    yield f"each of the {rows} rows validates in one fold, and only in one", once
    sizes = [len(part) for part in held_out]
    yield (
        "the folds' sizes differ by one at most, and the larger come first",
        (sizes == [rows // k + 1] * (rows % k) + [rows // k] * (k - rows % k)),
    )
    apart = all(not set(train) & set(validation) for train, validation in answer)
    yield "no row is in the training and the validation part of one fold", apart
    whole = all(len(train) + len(validation) == rows for train, validation in answer)
    yield "each fold trains on all rows that it does not validate on", whole
    order = list(np.random.default_rng(seed).permutation(rows))
    cut = [each for part in held_out for each in part]
    yield "the folds are pieces of rng.permutation(rows), in its order", cut == order
