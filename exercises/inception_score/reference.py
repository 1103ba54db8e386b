"""Sharp: each row is far from the mean row. Varied: the mean row is spread over the classes."""

import numpy as np


def inception_score(probabilities):
    """exp of the mean KL divergence from each row to the marginal."""
    marginal = probabilities.mean(axis=0)  # (classes,)
    possible = probabilities > 0
    ratio = np.divide(probabilities, marginal, out=np.ones(possible.shape), where=possible)
    divergence = np.sum(probabilities * np.log(ratio), axis=1)  # (rows,)
    return np.exp(np.mean(divergence))
