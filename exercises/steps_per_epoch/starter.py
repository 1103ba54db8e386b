"""How often the weights change: once for each batch, the last, short one included.

rows        how many rows there are
batch_size  rows in a batch; the last batch of an epoch may be short
epochs      how often all rows are gone through
returns     a whole number of updates
"""


def steps_per_epoch(rows, batch_size):
    """Return the number of updates in one epoch."""
    raise NotImplementedError


def total_updates(rows, batch_size, epochs):
    """Return the number of updates in all epochs together."""
    raise NotImplementedError
