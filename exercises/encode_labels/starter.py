"""encode_labels(labels, positive): two words become the numbers 1.0 and 0.0.

labels    a list, tuple or NumPy array of strings, (rows,): it may be empty
positive  the string that becomes 1.0; whatever other label there is becomes 0.0
returns   an array (rows,) of 1.0 and 0.0
raises    ValueError if there is more than one label besides `positive`
"""

import numpy as np


def encode_labels(labels, positive):
    """Return 1.0 where a label is the positive one, and 0.0 where it is the other one."""
    raise NotImplementedError
