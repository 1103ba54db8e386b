"""How often the weights change: once for each batch, the last, short one included."""

from math import ceil


def steps_per_epoch(rows, batch_size):
    """Return the number of updates in one epoch."""
    return ceil(rows / batch_size)


def total_updates(rows, batch_size, epochs):
    """Return the number of updates in all epochs together."""
    return steps_per_epoch(rows, batch_size) * epochs
