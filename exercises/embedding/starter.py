"""An embedding: a row of the table for each id, and the slopes of that table.

embedding(ids, table)
    ids      whole numbers of any shape
    table    (vocabulary, size)
    returns  the shape of ids, and (size,) behind it

embedding_gradient(ids, d_output, vocabulary)
    d_output  the slopes at what embedding gave, of its shape
    returns   (vocabulary, size): the slopes of the table; repeated ids add up
"""

import numpy as np


def embedding(ids, table):
    """Return the row of the table for each id."""
    raise NotImplementedError


def embedding_gradient(ids, d_output, vocabulary):
    """Return the slopes of the loss with respect to the table."""
    raise NotImplementedError
