"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _folds(order, parts):
    return [(np.setdiff1d(order, part), part) for part in parts]


def k_folds__does_not_shuffle(rows, k, rng):
    """You cut the rows as they come: nothing is shuffled.

    In a sorted table each fold would then be of one kind, which the others do not know. Cut
    rng.permutation(7), not np.arange(7).
    """
    return _folds(np.arange(rows), np.array_split(np.arange(rows), k))


def k_folds__shuffles_for_each_fold(rows, k, rng):
    """You shuffled anew for each fold: some rows validate twice, and others never.

    One order serves all folds. Draw it before the loop, and cut it.
    """
    parts = [np.array_split(rng.permutation(rows), k)[i] for i in range(k)]
    return _folds(np.arange(rows), parts)


def k_folds__takes_the_first_of_a_new_order(rows, k, rng):
    """You shuffled anew for each fold and took the first piece: rows validate twice or never.

    One order serves all folds. Draw it before the loop, and cut it into k pieces.
    """
    parts = [np.array_split(rng.permutation(rows), k)[0] for _ in range(k)]
    return _folds(np.arange(rows), parts)


def k_folds__shuffles_twice(rows, k, rng):
    """You drew two orders, one for the folds and one for the rows to train on.

    The validation part may not be in the training part: take away from one order what the fold
    holds.
    """
    parts = np.array_split(rng.permutation(rows), k)
    others = np.array_split(rng.permutation(rows), k)
    return [(np.concatenate(others[:i] + others[i + 1 :]), parts[i]) for i in range(k)]


def k_folds__drops_the_rest(rows, k, rng):
    """You made all folds of rows // k: of 7 rows in three folds, one never validates.

    np.array_split deals out the rows that are left over, one each, to the first folds: 3, 2, 2.
    """
    order = rng.permutation(rows)
    return _folds(order, order[: rows // k * k].reshape(k, -1))


def k_folds__drops_the_rest_altogether(rows, k, rng):
    """You made all folds of rows // k, and the rows left over are in no part at all.

    np.array_split deals them out, one each, to the first folds: 7 rows are 3, 2 and 2.
    """
    order = rng.permutation(rows)[: rows // k * k]
    return _folds(order, order.reshape(k, -1))


def k_folds__gives_the_rest_to_the_last(rows, k, rng):
    """You gave the rows that are left over to the last fold: 2, 2 and 3 in place of 3, 2 and 2.

    With 8 rows that would be 2, 2 and 4. np.array_split deals them out, one each, from the first.
    """
    order = rng.permutation(rows)
    places = [rows // k * i for i in range(1, k)]
    return _folds(order, np.split(order, places))


def k_folds__fills_the_first(rows, k, rng):
    """You filled the folds up from the first: 3, 3 and 1 in place of 3, 2 and 2.

    A fold of one row says little, and there may be none left at all. np.array_split evens the
    sizes out.
    """
    order = rng.permutation(rows)
    size = -(-rows // k)
    return _folds(order, [order[i * size : (i + 1) * size] for i in range(k)])


def k_folds__makes_folds_of_k_rows(rows, k, rng):
    """You made folds of k rows each; k is how many folds there are.

    Seven rows in three folds are 3, 2 and 2.
    """
    order = rng.permutation(rows)
    return _folds(order, [order[i : i + k] for i in range(0, rows, k)])


def k_folds__splits_evenly_or_not_at_all(rows, k, rng):
    """np.split stops where the pieces cannot all be of one size: 7 rows in three folds.

    np.array_split does it: 3, 2 and 2.
    """
    order = rng.permutation(rows)
    return _folds(order, np.split(order, k))


def k_folds__deals_the_rows_out(rows, k, rng):
    """You dealt the rows out like cards, one to each fold in turn; asked are connected pieces.

    The folds would be as good, but other ones. The order is [2 4 3 6 5 0 1], so the first
    fold is [2 4 3].
    """
    order = rng.permutation(rows)
    return _folds(order, [order[i::k] for i in range(k)])


def k_folds__swaps_the_parts(rows, k, rng):
    """The two parts of each pair have changed places: you train on one fold, validate on the rest.

    A pair begins with train_indices, the larger part.
    """
    order = rng.permutation(rows)
    return [(part, train) for train, part in _folds(order, np.array_split(order, k))]


def k_folds__swaps_the_parts_as_cut(rows, k, rng):
    """The two parts of each pair have changed places: you train on one fold, validate on the rest.

    A pair begins with train_indices, the larger part.
    """
    parts = np.array_split(rng.permutation(rows), k)
    return [(parts[i], np.concatenate(parts[:i] + parts[i + 1 :])) for i in range(k)]


def k_folds__trains_on_all_rows(rows, k, rng):
    """You train on all rows, those of the fold too.

    What a network has trained on tells nothing about rows that are new to it: take the fold's
    rows out.
    """
    order = rng.permutation(rows)
    return [(order, part) for part in np.array_split(order, k)]


def k_folds__trains_on_the_next_fold(rows, k, rng):
    """You train on one other fold only; all other folds are to be trained on.

    With three folds, two train and one validates, each time.
    """
    parts = np.array_split(rng.permutation(rows), k)
    return [(parts[(i + 1) % k], parts[i]) for i in range(k)]


def k_folds__trains_on_the_fold_before(rows, k, rng):
    """You train on one other fold only; all other folds are to be trained on.

    With three folds, two train and one validates, each time.
    """
    parts = np.array_split(rng.permutation(rows), k)
    return [(parts[i - 1], parts[i]) for i in range(k)]


def k_folds__trains_on_the_folds_before(rows, k, rng):
    """You train on the folds before only, so the first has nothing to train on.

    That is for data in the order of time. Here the folds behind belong to it as well.
    """
    order = rng.permutation(rows)
    parts = np.array_split(order, k)
    return [(np.concatenate([order[:0], *parts[:i]]), parts[i]) for i in range(k)]


def k_folds__trains_on_the_folds_behind(rows, k, rng):
    """You train on the folds behind only, so the last has nothing to train on.

    The folds before it belong to it as well: all but the one that validates.
    """
    order = rng.permutation(rows)
    parts = np.array_split(order, k)
    return [(np.concatenate([order[:0], *parts[i + 1 :]]), parts[i]) for i in range(k)]


def k_folds__leaves_one_out_beside_the_fold(rows, k, rng):
    """One fold more than the validating one is missing from your training part.

    The others are parts[:i] and parts[i + 1:]: a slice begins *at* the number before the colon.
    """
    order = rng.permutation(rows)
    parts = np.array_split(order, k)
    return [(np.concatenate([order[:0], *parts[:i], *parts[i + 2 :]]), parts[i]) for i in range(k)]


def k_folds__takes_places_for_row_numbers(rows, k, rng):
    """Your training part holds places in the order; the row numbers that stand there are asked for.

    The order is [2 4 3 6 5 0 1]: at the places 3 to 6 stand the rows 6, 5, 0 and 1.
    """
    order, places = rng.permutation(rows), np.arange(rows)
    return [(np.setdiff1d(places, part), order[part]) for part in np.array_split(places, k)]


def k_folds__sorts_the_fold(rows, k, rng):
    """The right rows validate, but you sorted them; they are to stay as they were cut.

    Only the order of train_indices is free. The first fold is [2 4 3].
    """
    order = rng.permutation(rows)
    return _folds(order, [np.sort(part) for part in np.array_split(order, k)])


def k_folds__gives_masks(rows, k, rng):
    """Your parts are masks of True and False; row numbers are asked for.

    X[mask] would pick the same rows, in the table's order. np.flatnonzero makes numbers of a mask.
    """
    masks = [np.isin(np.arange(rows), part) for part in np.array_split(rng.permutation(rows), k)]
    return [(~mask, mask) for mask in masks]


def k_folds__gives_the_folds_only(rows, k, rng):
    """Your list holds the folds only; with each belong the rows that are trained on.

    A pair for each fold: (train_indices, validation_indices).
    """
    return np.array_split(rng.permutation(rows), k)


def k_folds__gives_two_lists(rows, k, rng):
    """You returned two lists, one of training and one of validation parts; pairs are asked for.

    Put the two of each fold together, (train_indices, validation_indices), in one list.
    """
    order = rng.permutation(rows)
    parts = np.array_split(order, k)
    return [np.setdiff1d(order, part) for part in parts], parts


def k_folds__leaves_the_training_part_in_pieces(rows, k, rng):
    """Your training part is a list of pieces; one array of row numbers is asked for.

    np.concatenate joins the pieces.
    """
    parts = np.array_split(rng.permutation(rows), k)
    return [(parts[:i] + parts[i + 1 :], parts[i]) for i in range(k)]


def k_folds__returns_in_the_loop(rows, k, rng):
    """Your list holds the first fold alone: a return inside the loop ends it at once.

    Return the list after the loop: `return` stands under `for`, and not further in.
    """
    order = rng.permutation(rows)
    return _folds(order, np.array_split(order, k))[:1]


def k_folds__yields_the_folds(rows, k, rng):
    """You returned an iterator (yield, zip or map make one); a list is asked for.

    An iterator can be gone through only once, and has no length. Collect the pairs in a list.
    """
    order = rng.permutation(rows)
    yield from _folds(order, np.array_split(order, k))


def k_folds__turns_the_folds_round(rows, k, rng):
    """You returned the folds from the last to the first.

    The first pair belongs to the first piece of the order, [2 4 3].
    """
    order = rng.permutation(rows)
    return _folds(order, np.array_split(order, k)[::-1])


def k_folds__uses_the_global_random(rows, k, rng):
    """You shuffled by np.random, NumPy's global generator, and left rng unused.

    The generator that is handed in makes a run repeatable: call its method, rng.permutation.
    """
    order = np.random.permutation(rows)
    return _folds(order, np.array_split(order, k))


def k_folds__makes_its_own_generator(rows, k, rng):
    """You made a generator of your own, with seed 0, and left rng unused.

    Whoever calls the function chooses the seed. Use the rng that is handed in.
    """
    order = np.random.default_rng(0).permutation(rows)
    return _folds(order, np.array_split(order, k))
