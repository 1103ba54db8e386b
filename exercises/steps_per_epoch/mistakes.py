"""Wrong answers that people really write; the docstring is what the learner is told."""

from math import ceil


def steps_per_epoch__rounds_down(rows, batch_size):
    """You rounded down: 10 // 4 is 2, and the last two rows have no update.

    The short batch has its update too: 4, 4 and 2 rows are three batches. int(), too, rounds
    down, and ceil comes too late where // has rounded already: divide by /.
    """
    return rows // batch_size


def steps_per_epoch__rounds_down_but_not_to_none(rows, batch_size):
    """You rounded down, and put 1 where that gave 0: the last two of 10 rows have no update.

    The short batch has its update too: 4, 4 and 2 rows are three batches. Rounding up needs no
    exception for small data.
    """
    return max(1, rows // batch_size)


def steps_per_epoch__always_adds_one(rows, batch_size):
    """You always added one: 12 rows in fours are three full batches, and nothing is left over.

    Only a remainder makes one batch more. Round the division up.
    """
    return rows // batch_size + 1


def steps_per_epoch__rounds_to_the_nearest(rows, batch_size):
    """You rounded to the nearest: 10 / 4 = 2.5 became 2, and two rows have no update.

    However little is left over, it is a batch: always round up.
    """
    return round(rows / batch_size)


def steps_per_epoch__rounds_halves_up(rows, batch_size):
    """You rounded to the nearest: 13 / 4 = 3.25 became 3, and one row has no update.

    However little is left over, it is a batch: always round up.
    """
    return int(rows / batch_size + 0.5)


def steps_per_epoch__does_not_round(rows, batch_size):
    """You did not round: 10 / 4 is 2.5, and there is no half update.

    Two full batches and a short one are three.
    """
    return rows / batch_size


def steps_per_epoch__counts_the_rows(rows, batch_size):
    """You counted an update for each row; there is one for each batch.

    The slope is the mean over a batch of 4 rows, so ten rows make three updates.
    """
    return rows


def steps_per_epoch__gives_the_batch_size(rows, batch_size):
    """You returned the number of rows in a batch; the number of batches is asked for.

    Ten rows in fours are batches of 4, 4 and 2 rows: three.
    """
    return batch_size


def steps_per_epoch__gives_the_rest(rows, batch_size):
    """You returned the rows that are left over, 10 % 4 = 2; batches are asked for.

    What is left over makes one more batch: 2 full ones and a short one.
    """
    return rows % batch_size


def steps_per_epoch__adds_the_rest(rows, batch_size):
    """You added the rows that are left over, 2 + 2; together they are one batch.

    Ten rows in fours: 2 full batches, and one short batch of two rows.
    """
    return rows // batch_size + rows % batch_size


def steps_per_epoch__divides_the_other_way(rows, batch_size):
    """You divided the batch by the rows: 4 / 10, rounded up, is 1.

    How often does 4 go into 10? The rows stand above the line.
    """
    return ceil(batch_size / rows)


def total_updates__rounds_down(rows, batch_size, epochs):
    """You rounded down: the short batch of each epoch has its update too.

    4, 4 and 2 rows are three batches, and three epochs of them nine updates.
    """
    return rows // batch_size * epochs


def total_updates__rounds_down_at_the_end(rows, batch_size, epochs):
    """You divided all rows of all epochs at once, rounded down: 30 // 4 is 7.

    Each epoch has its own short batch: three updates, three times.
    """
    return rows * epochs // batch_size


def total_updates__carries_rows_over(rows, batch_size, epochs):
    """You filled the short batches up from the next epoch: 30 rows in fours are 8.

    Each epoch has its own short batch, so round up first, 3 updates an epoch, and multiply then.
    """
    return ceil(rows * epochs / batch_size)


def total_updates__always_adds_one(rows, batch_size, epochs):
    """You added one batch to each epoch even where nothing is left over.

    12 rows in fours are three full batches: 15 updates in five epochs, and not 20. Only a
    remainder makes one batch more.
    """
    return (rows // batch_size + 1) * epochs


def total_updates__does_not_round(rows, batch_size, epochs):
    """You did not round: 2.5 updates an epoch, 7.5 in three. There is no half update.

    Each epoch has 2 full batches and a short one: three updates.
    """
    return rows / batch_size * epochs


def total_updates__forgets_the_epochs(rows, batch_size, epochs):
    """You counted one epoch only: 3 updates. They come again in each epoch.

    Three epochs of three updates are nine.
    """
    return ceil(rows / batch_size)


def total_updates__counts_the_rows(rows, batch_size, epochs):
    """You counted an update for each row; there is one for each batch.

    Ten rows in fours are three updates, and nine in three epochs.
    """
    return rows * epochs


def total_updates__counts_the_epochs(rows, batch_size, epochs):
    """You counted one update for each epoch: that is so only if a batch holds all rows.

    Ten rows in fours are three updates in each epoch.
    """
    return epochs


def total_updates__adds_the_epochs(rows, batch_size, epochs):
    """You added the epochs to the updates of one: 3 + 3.

    The three updates come in each of the three epochs: multiply.
    """
    return ceil(rows / batch_size) + epochs


def total_updates__counts_the_rows_seen(rows, batch_size, epochs):
    """You counted rows, each batch as if it were full: 3 · 4 · 3.

    Updates are asked for, not rows: 3 batches in each of 3 epochs.
    """
    return ceil(rows / batch_size) * batch_size * epochs


def total_updates__divides_the_epochs(rows, batch_size, epochs):
    """You divided by the epochs: more epochs are more updates, not fewer.

    Three updates come in each of three epochs: nine.
    """
    return ceil(rows / (batch_size * epochs))
