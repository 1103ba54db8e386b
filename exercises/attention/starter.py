"""attention(query, keys, values): scaled dot-product attention for one query.

query    (d,): what is looked for
keys     (time, d): a row for each place
values   (time, v): what is fetched from each place
returns  (context, weights): the weighted sum of the values (v,), and the softmax of the scaled
         scores (time,)

Large scores must not overflow.
"""

import numpy as np


def attention(query, keys, values):
    """The context and the weights."""
    raise NotImplementedError
