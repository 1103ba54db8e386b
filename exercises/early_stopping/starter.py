"""When training stops, counted as Keras' EarlyStopping counts.

losses     the validation losses of epochs 0, 1, 2, ...
patience   for how many epochs it may go without an improvement
min_delta  an improvement is a loss < best - min_delta
returns    (stop_epoch, best_epoch), counted from 0; the last epoch if it
           never stops
"""

import numpy as np


def early_stopping(losses, patience, min_delta=0.0):
    """Return the epoch in which training stops, and the best one until then."""
    raise NotImplementedError
