"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _cut(X, y, order, batch_size):
    parts = [order[i : i + batch_size] for i in range(0, len(order), batch_size)]
    return [(X[part], y[part]) for part in parts]


def minibatches__drops_the_short_batch(X, y, batch_size, rng):
    """You dropped the last, short batch: 5 rows in twos are 2, 2 and 1.

    The row that is left over makes a batch of its own. Count the batches with the division
    rounded up, or let range go on until len(X): a slice that reaches past the end is just short.
    """
    whole = len(X) // batch_size * batch_size
    return _cut(X, y, rng.permutation(len(X))[:whole], batch_size)


def minibatches__drops_the_last_batch(X, y, batch_size, rng):
    """You left out the last batch even where it is full: look at where the range ends.

    The last batch may begin anywhere before len(X), so that is where range has to stop:
    range(0, 5, 2) gives the beginnings 0, 2 and 4.
    """
    order = rng.permutation(len(X))
    parts = [order[i : i + batch_size] for i in range(0, len(X) - batch_size, batch_size)]
    return [(X[part], y[part]) for part in parts]


def minibatches__does_not_shuffle(X, y, batch_size, rng):
    """You cut the rows in the order in which they came: nothing is shuffled.

    Data is often sorted, by class or by date, and then each batch knows one side only. Draw an
    order first, rng.permutation(5), and index X and y by it.
    """
    return _cut(X, y, np.arange(len(X)), batch_size)


def minibatches__shuffles_x_only(X, y, batch_size, rng):
    """You shuffled X, but y is in its old order: the rows have other rows' targets.

    The third row, [3, 30], comes first here, and its target is 3. Use the same order for both:
    X[order] and y[order].
    """
    order = rng.permutation(len(X))
    return [(a, b) for (a, _), (_, b) in zip(
        _cut(X, y, order, batch_size), _cut(X, y, np.arange(len(X)), batch_size), strict=True
    )]  # fmt: skip


def minibatches__shuffles_y_only(X, y, batch_size, rng):
    """You shuffled y, but X is in its old order: the rows have other rows' targets.

    Use the same order for both: X[order] and y[order].
    """
    order = rng.permutation(len(X))
    return [(a, b) for (a, _), (_, b) in zip(
        _cut(X, y, np.arange(len(X)), batch_size), _cut(X, y, order, batch_size), strict=True
    )]  # fmt: skip


def minibatches__shuffles_x_and_y_apart(X, y, batch_size, rng):
    """You shuffled X and y apart, each in an order of its own: rows lose their targets.

    Two shuffles give two orders. Draw one order of row numbers, and index both arrays by it.
    """
    first, second = rng.permutation(len(X)), rng.permutation(len(X))
    return _cut(X[first], y[second], np.arange(len(X)), batch_size)


def minibatches__shuffles_for_each_batch(X, y, batch_size, rng):
    """You shuffled anew for each batch: some rows come twice, and others not at all.

    One order serves the whole epoch. Draw it before the loop, and let each batch take the next
    piece of it.
    """
    batches = []
    for i in range(0, len(X), batch_size):
        part = rng.permutation(len(X))[i : i + batch_size]
        batches.append((X[part], y[part]))
    return batches


def minibatches__takes_the_first_of_a_new_order(X, y, batch_size, rng):
    """You drew a new order for each batch and took its first rows: some rows come twice.

    In one epoch each row comes exactly once. Draw one order before the loop, and let each batch
    take the next piece of it.
    """
    orders = [rng.permutation(len(X))[:batch_size] for _ in range(0, len(X), batch_size)]
    return [(X[part], y[part]) for part in orders]


def minibatches__repeats_the_first_batch(X, y, batch_size, rng):
    """Every batch is the first one: the piece that is taken never moves on.

    The first batch ends at batch_size; the next one begins there: order[2:4], then order[4:6].
    """
    part = rng.permutation(len(X))[:batch_size]
    return [(X[part], y[part]) for _ in range(0, len(X), batch_size)]


def minibatches__counts_batches_in_place_of_rows(X, y, batch_size, rng):
    """You made batch_size batches: it says how many rows a batch has, not how many there are.

    With 5 rows and batch_size 2 there are three batches, of 2, 2 and 1 rows.
    """
    parts = np.array_split(rng.permutation(len(X)), batch_size)
    return [(X[part], y[part]) for part in parts]


def minibatches__evens_the_batches_out(X, y, batch_size, rng):
    """You evened the batches out, as np.array_split does: 7 rows become 3, 2 and 2.

    All batches but the last are to be full: 3, 3 and 1. Take slices that begin at 0, 3 and 6.
    """
    parts = np.array_split(rng.permutation(len(X)), -(-len(X) // batch_size))
    return [(X[part], y[part]) for part in parts]


def minibatches__adds_an_empty_batch(X, y, batch_size, rng):
    """Where the rows divide evenly you add an empty batch: 6 rows in threes are two batches.

    A count of len(X) // batch_size + 1 is one too many there. Go through the beginnings 0, 3 by
    range with a step, or round the division up.
    """
    order, count = rng.permutation(len(X)), len(X) // batch_size + 1
    parts = [order[i * batch_size : (i + 1) * batch_size] for i in range(count)]
    return [(X[part], y[part]) for part in parts]


def minibatches__fills_up_the_last_batch(X, y, batch_size, rng):
    """You filled the last batch up with rows from the beginning: they come twice.

    The last batch may be short: 5 rows in twos are 2, 2 and 1.
    """
    order = rng.permutation(len(X))
    beginnings = np.arange(0, len(X), batch_size)
    parts = [order[(i + np.arange(batch_size)) % len(X)] for i in beginnings]
    return [(X[part], y[part]) for part in parts]


def minibatches__scatters_the_rows(X, y, batch_size, rng):
    """You put row i at the place order[i]; asked is the row order[i] at the place i.

    order is [2 4 3 0 1], so the first batch begins with X[2], which is [3, 30]. Read X at order,
    X[order]; do not write to that place.
    """
    return _cut(X, y, np.argsort(rng.permutation(len(X))), batch_size)


def minibatches__uses_the_global_random(X, y, batch_size, rng):
    """You shuffled by np.random, NumPy's global generator, and left rng unused.

    The generator that is handed in makes a run repeatable: call its method, rng.permutation.
    """
    return _cut(X, y, np.random.permutation(len(X)), batch_size)


def minibatches__makes_its_own_generator(X, y, batch_size, rng):
    """You made a generator of your own, with seed 0, so every epoch has the same order.

    Use the rng that is handed in: it goes on from where it stands, and so each epoch is new.
    """
    return _cut(X, y, np.random.default_rng(0).permutation(len(X)), batch_size)


def minibatches__gives_two_lists(X, y, batch_size, rng):
    """You returned two lists, one of X batches and one of y batches; pairs are asked for.

    Put each X_batch and its y_batch together, (X_batch, y_batch), and return one list of those.
    """
    batches = _cut(X, y, rng.permutation(len(X)), batch_size)
    return [a for a, _ in batches], [b for _, b in batches]


def minibatches__leaves_the_targets_out(X, y, batch_size, rng):
    """Your batches hold X only; the targets are missing.

    A batch is a pair, (X_batch, y_batch), both taken by the same row numbers.
    """
    return [X_batch for X_batch, _ in _cut(X, y, rng.permutation(len(X)), batch_size)]


def minibatches__gives_row_numbers(X, y, batch_size, rng):
    """Your batches hold row numbers; the rows themselves are asked for, with their targets.

    An array of row numbers picks rows: X[part] and y[part].
    """
    order = rng.permutation(len(X))
    return [order[i : i + batch_size] for i in range(0, len(X), batch_size)]


def minibatches__puts_the_targets_first(X, y, batch_size, rng):
    """Your pairs are turned round: (y_batch, X_batch). X comes first.

    The loop that uses them says `for X_batch, y_batch in ...`.
    """
    return [(b, a) for a, b in _cut(X, y, rng.permutation(len(X)), batch_size)]


def minibatches__yields_the_batches(X, y, batch_size, rng):
    """You returned an iterator (yield, zip or map make one); a list is asked for.

    An iterator can be gone through only once, and has no length. Collect the pairs in a list.
    """
    yield from _cut(X, y, rng.permutation(len(X)), batch_size)


def minibatches__returns_in_the_loop(X, y, batch_size, rng):
    """You returned the first batch alone: a return inside the loop ends it at once.

    Collect every batch in a list, and return the list after the loop.
    """
    return _cut(X, y, rng.permutation(len(X)), batch_size)[0]


def minibatches__returns_a_list_in_the_loop(X, y, batch_size, rng):
    """Your list holds the first batch alone: a return inside the loop ends it at once.

    Return the list after the loop: `return` stands under `for`, and not further in.
    """
    return _cut(X, y, rng.permutation(len(X)), batch_size)[:1]


def minibatches__begins_at_the_second_row(X, y, batch_size, rng):
    """You left out the first row of the new order: the pieces begin at 1.

    Python counts from 0: with 5 rows in twos the pieces begin at 0, 2 and 4.
    """
    return _cut(X, y, rng.permutation(len(X))[1:], batch_size)


def minibatches__shuffles_the_batches_only(X, y, batch_size, rng):
    """You cut first and shuffled the batches: rows that were neighbours stay together.

    Shuffle the rows first, then cut: data that is sorted by class would otherwise make batches of
    one class.
    """
    batches = _cut(X, y, np.arange(len(X)), batch_size)
    return [batches[i] for i in rng.permutation(len(batches))]


def minibatches__draws_by_choice(X, y, batch_size, rng):
    """Your batches are shuffled fairly, but in another order: that of rng.choice.

    The task asks for rng.permutation(len(X)), so that a run can be repeated and compared.
    """
    return _cut(X, y, rng.choice(len(X), len(X), replace=False), batch_size)


def minibatches__glues_the_targets_on(X, y, batch_size, rng):
    """Your batches are single arrays with the targets as a last column; pairs are asked for.

    Rows and targets belong together, but in two arrays: (X_batch, y_batch).
    """
    return [np.column_stack(pair) for pair in _cut(X, y, rng.permutation(len(X)), batch_size)]


def minibatches__slides_a_window(X, y, batch_size, rng):
    """Your batches overlap: each begins one row after the one before.

    `range(len(X))` steps by 1. The next batch begins where the last one ended: a step of
    batch_size.
    """
    order = rng.permutation(len(X))
    X, y = X[order], y[order]
    return [(X[i : i + batch_size], y[i : i + batch_size]) for i in range(len(X))]


def minibatches__gives_pairs_of_rows(X, y, batch_size, rng):
    """Each batch of yours is a list of (row, target) pairs; asked is one pair of two arrays.

    First all rows of the batch in one array, then all its targets in another: a layer takes the
    rows at once.
    """
    order = rng.permutation(len(X))
    pairs = [(X[i], y[i]) for i in order]
    return [pairs[i : i + batch_size] for i in range(0, len(X), batch_size)]
