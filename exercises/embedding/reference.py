"""An embedding is a look-up; backwards, each row collects what its uses have to say."""

import numpy as np


def embedding(ids, table):
    """Return the row of the table for each id."""
    return table[ids]


def embedding_gradient(ids, d_output, vocabulary):
    """Return the slopes of the loss with respect to the table."""
    slopes = np.zeros((vocabulary, d_output.shape[-1]))
    np.add.at(slopes, ids, d_output)
    return slopes
