"""predicted_class(probabilities): the likeliest class of each row."""

import numpy as np


def predicted_class(probabilities):
    """Where, along the classes, is the highest? np.argmax takes the first of equals."""
    return np.argmax(probabilities, axis=1)
