"""predicted_class(probabilities): the likeliest class of each row.

probabilities  (rows, classes), each row sums to 1
returns        (rows,) whole numbers: the class with the highest probability,
               counted from 0; the first of them if several share it
"""

import numpy as np


def predicted_class(probabilities):
    """Return the number of the likeliest class, row by row."""
    raise NotImplementedError
