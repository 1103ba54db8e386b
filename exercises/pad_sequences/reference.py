"""pad_sequences(sequences, maxlen, value=0): the end of each sequence stays where it is."""

import numpy as np


def pad_sequences(sequences, maxlen, value=0):
    """Return the sequences as rows of one array, padded and truncated at the front."""
    kept = [sequence[-maxlen:] for sequence in sequences]
    return np.array([[value] * (maxlen - len(last)) + last for last in kept])
