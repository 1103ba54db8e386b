"""Wrong answers that people really write; the docstring is what the learner is told."""

import math

import numpy as np


def _parts(X, y, validation, train):
    return X[train], X[validation], y[train], y[validation]


def _cut(X, y, order, held_out):
    return _parts(X, y, order[:held_out], order[held_out:])


def train_validation_split__pairs_x_with_y(X, y, fraction, rng):
    """You returned X_train, y_train, X_val, y_val: both parts of X come first, then both of y.

    The four arrays are the right ones; the second and the third change places.
    """
    X_train, X_val, y_train, y_val = _cut(X, y, rng.permutation(len(X)), round(fraction * len(X)))
    return X_train, y_train, X_val, y_val


def train_validation_split__gives_two_pairs(X, y, fraction, rng):
    """You returned two pairs, (X_train, y_train) and (X_val, y_val); four arrays are asked for.

    Without the inner brackets, and with both parts of X first: X_train, X_val, y_train, y_val.
    """
    X_train, X_val, y_train, y_val = _cut(X, y, rng.permutation(len(X)), round(fraction * len(X)))
    return (X_train, y_train), (X_val, y_val)


def train_validation_split__gives_two_pairs_of_a_kind(X, y, fraction, rng):
    """You returned two pairs, (X_train, X_val) and (y_train, y_val); four arrays are asked for.

    Leave the inner brackets out: X_train, X_val, y_train, y_val.
    """
    X_train, X_val, y_train, y_val = _cut(X, y, rng.permutation(len(X)), round(fraction * len(X)))
    return (X_train, X_val), (y_train, y_val)


def train_validation_split__swaps_the_sides(X, y, fraction, rng):
    """The two sides have changed places: the first of the order are for validation.

    fraction says how much is *held out*: 0.3 of 6 rows is 2 for validation, and 4 are left to
    train on. And the training part comes first in what is returned.
    """
    order, held_out = rng.permutation(len(X)), round(fraction * len(X))
    return _parts(X, y, order[held_out:], order[:held_out])


def train_validation_split__trains_on_the_fraction_and_cuts_there(X, y, fraction, rng):
    """You held 4 of 6 rows out: fraction is the part for validation, not the one for training.

    0.3 of 6 rows is 1.8, so the first 2 of the order are held out, and 4 are left.
    """
    return _cut(X, y, rng.permutation(len(X)), len(X) - round(fraction * len(X)))


def train_validation_split__holds_the_last_out(X, y, fraction, rng):
    """You held the last rows of the permutation out; asked are its first.

    By chance it would be as good. But the order is [3 2 5 4 0 1], and a run can be compared only
    if all take rows 3 and 2.
    """
    order, left = rng.permutation(len(X)), len(X) - round(fraction * len(X))
    return _parts(X, y, order[left:], order[:left])


def train_validation_split__does_not_shuffle(X, y, fraction, rng):
    """You held the first rows out as they came: nothing is shuffled.

    Tables are often sorted, and then one side never sees what the other holds. Draw an order,
    rng.permutation(6), and index X and y by its parts.
    """
    return _cut(X, y, np.arange(len(X)), round(fraction * len(X)))


def train_validation_split__holds_the_last_rows_out_unshuffled(X, y, fraction, rng):
    """You held the last rows out as they came, as Keras' validation_split does.

    In a sorted table these are all of one kind, and training never sees it. Draw an order,
    rng.permutation(6), and hold its first entries out.
    """
    left = len(X) - round(fraction * len(X))
    return X[:left], X[left:], y[:left], y[left:]


def train_validation_split__cuts_the_unshuffled_rows_down(X, y, fraction, rng):
    """You took the rows as they came, unshuffled, and held the last ones out.

    In a sorted table these are all of one kind, and training never sees it. Draw an order,
    rng.permutation(6), and hold its first round(fraction * rows) entries out.
    """
    left = int(len(X) * (1 - fraction))
    return X[:left], X[left:], y[:left], y[left:]


def train_validation_split__shuffles_x_only(X, y, fraction, rng):
    """You shuffled X, but y is in its old order: the rows have other rows' targets.

    The fourth row, [4, 40], is held out first, and its target is 4. Use the same numbers for both.
    """
    order, held_out = rng.permutation(len(X)), round(fraction * len(X))
    return X[order[held_out:]], X[order[:held_out]], y[held_out:], y[:held_out]


def train_validation_split__shuffles_x_and_y_apart(X, y, fraction, rng):
    """You shuffled X and y apart, each in an order of its own: rows lose their targets.

    Two shuffles give two orders. Draw one order of row numbers, and index both arrays by it.
    """
    held_out = round(fraction * len(X))
    first, second = rng.permutation(len(X)), rng.permutation(len(X))
    return X[first[held_out:]], X[first[:held_out]], y[second[held_out:]], y[second[:held_out]]


def train_validation_split__shuffles_for_each_side(X, y, fraction, rng):
    """You drew one order for the training rows and another for validation: rows are on both sides.

    What a network has trained on tells nothing about rows that are new to it. Draw once, and cut
    that order in two.
    """
    held_out = round(fraction * len(X))
    first, second = rng.permutation(len(X)), rng.permutation(len(X))
    return _parts(X, y, second[:held_out], first[held_out:])


def train_validation_split__trains_on_all_rows(X, y, fraction, rng):
    """Your training part still holds all rows, those for validation too.

    What a network has trained on tells nothing about rows that are new to it: take the validation
    rows out, X[order[2:]].
    """
    order, held_out = rng.permutation(len(X)), round(fraction * len(X))
    return X, X[order[:held_out]], y, y[order[:held_out]]


def train_validation_split__trains_on_all_rows_shuffled(X, y, fraction, rng):
    """Your training part still holds all rows, those for validation too.

    What a network has trained on tells nothing about rows that are new to it: training begins in
    the order where validation ends.
    """
    order, held_out = rng.permutation(len(X)), round(fraction * len(X))
    return _parts(X, y, order[:held_out], order)


def train_validation_split__rounds_down(X, y, fraction, rng):
    """You rounded down: 0.3 of 6 rows is 1.8, and int or // makes 1 of it.

    round gives the nearest whole number, 2. Even 0.29 · 100 is 28.999999999999996 to a computer.
    """
    return _cut(X, y, rng.permutation(len(X)), int(fraction * len(X)))


def train_validation_split__rounds_up(X, y, fraction, rng):
    """You rounded up, as scikit-learn's train_test_split does: 0.3 of 7 rows is 2.1, not 3.

    Asked is the nearest whole number: round.
    """
    return _cut(X, y, rng.permutation(len(X)), math.ceil(fraction * len(X)))


def train_validation_split__rounds_the_training_rows_down(X, y, fraction, rng):
    """You rounded the training rows down, so that validation gets the rest.

    0.7 of 7 rows is 4.9: you made it 4, and held 3 rows out. Count the validation rows,
    round(0.3 * 7) = 2, and leave all others.
    """
    return _cut(X, y, rng.permutation(len(X)), len(X) - int((1 - fraction) * len(X)))


def train_validation_split__keeps_the_old_order(X, y, fraction, rng):
    """The right rows are on each side, but in the order that they had in the table.

    A mask, or sorted row numbers, put them back. Asked are validation rows 3 and 2, then training
    rows 5, 4, 0 and 1: as in the permutation.
    """
    order, held_out = rng.permutation(len(X)), round(fraction * len(X))
    return _parts(X, y, np.sort(order[:held_out]), np.sort(order[held_out:]))


def train_validation_split__keeps_the_old_order_in_training(X, y, fraction, rng):
    """The right rows are on each side, but those for training are in the table's order.

    np.delete, a mask or np.setdiff1d leave them so. Take them from the permutation: 5, 4, 0, 1.
    """
    order, held_out = rng.permutation(len(X)), round(fraction * len(X))
    return _parts(X, y, order[:held_out], np.sort(order[held_out:]))


def train_validation_split__leaves_the_place_of_the_cut_out(X, y, fraction, rng):
    """One row is on neither side: the training rows begin one too late.

    The first 2 of the order are its entries 0 and 1, so the training rows begin at entry 2, where
    the slice [:2] has ended.
    """
    order, held_out = rng.permutation(len(X)), round(fraction * len(X))
    return _parts(X, y, order[:held_out], order[held_out + 1 :])


def train_validation_split__holds_one_too_few_out(X, y, fraction, rng):
    """One row is on neither side: the validation rows end one too early.

    A slice ends before the number behind its colon: [:2] holds the entries 0 and 1, that is two.
    """
    order, held_out = rng.permutation(len(X)), round(fraction * len(X))
    return _parts(X, y, order[: held_out - 1], order[held_out:])


def train_validation_split__draws_each_row_by_chance(X, y, fraction, rng):
    """You let chance decide for each row, rng.random < fraction: how many are held out varies.

    Exactly round(fraction * rows) are asked for: the first of rng.permutation(len(X)).
    """
    held_out = rng.random(len(X)) < fraction
    return _parts(X, y, held_out, ~held_out)


def train_validation_split__draws_by_choice(X, y, fraction, rng):
    """Your split is fair, but of other rows: those of rng.choice.

    The task asks for the first of rng.permutation(len(X)), so that a run can be compared.
    """
    validation = rng.choice(len(X), round(fraction * len(X)), replace=False)
    return _parts(X, y, validation, np.setdiff1d(np.arange(len(X)), validation))


def train_validation_split__uses_the_global_random(X, y, fraction, rng):
    """You shuffled by np.random, NumPy's global generator, and left rng unused.

    The generator that is handed in makes a run repeatable: call its method, rng.permutation.
    """
    return _cut(X, y, np.random.permutation(len(X)), round(fraction * len(X)))


def train_validation_split__makes_its_own_generator(X, y, fraction, rng):
    """You made a generator of your own, with seed 0, and left rng unused.

    Whoever calls the function chooses the seed. Use the rng that is handed in.
    """
    return _cut(X, y, np.random.default_rng(0).permutation(len(X)), round(fraction * len(X)))


def train_validation_split__makes_its_own_generator_with_42(X, y, fraction, rng):
    """You made a generator of your own, with seed 42, and left rng unused.

    Whoever calls the function chooses the seed. Use the rng that is handed in.
    """
    return _cut(X, y, np.random.default_rng(42).permutation(len(X)), round(fraction * len(X)))


def train_validation_split__leaves_the_targets_out(X, y, fraction, rng):
    """You returned the two parts of X; those of y are missing.

    Four arrays are asked for: X_train, X_val, y_train, y_val.
    """
    return _cut(X, y, rng.permutation(len(X)), round(fraction * len(X)))[:2]


def train_validation_split__gives_row_numbers(X, y, fraction, rng):
    """You returned row numbers; the rows themselves are asked for, with their targets.

    An array of row numbers picks rows: X[part] and y[part].
    """
    order, held_out = rng.permutation(len(X)), round(fraction * len(X))
    return order[held_out:], order[:held_out]
