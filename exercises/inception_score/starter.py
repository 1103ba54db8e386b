"""inception_score(probabilities): how sharp and how varied generated images are.

probabilities  (rows, classes): what a classifier says of each image; rows sum to 1, entries may be
               exactly 0
returns        one number: exp of the mean, over the rows, of the KL divergence from a row to the
               mean of all rows
"""

import numpy as np


def inception_score(probabilities):
    """Return the Inception score of a batch of images."""
    raise NotImplementedError
