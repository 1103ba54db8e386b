"""pad_sequences(sequences, maxlen, value=0): sequences of unequal lengths become one array.

sequences  a list of lists of whole numbers; some may be empty
maxlen     the length of every row of the answer
value      what fills up a row in front
returns    whole numbers (rows, maxlen): short ones filled up, long ones cut, both at the front
"""

import numpy as np


def pad_sequences(sequences, maxlen, value=0):
    """Return the sequences as rows of one array, padded and truncated at the front."""
    raise NotImplementedError
