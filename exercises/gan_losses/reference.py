"""Two losses from the same scores: the discriminator tells apart, the generator is to be believed.

-log sigmoid(s) is log(1 + exp(-s)), and -log(1 - sigmoid(s)) is log(1 + exp(s)).
"""

import numpy as np


def discriminator_loss(real_scores, fake_scores):
    """What real points that look fake cost, plus what fakes that look real cost."""
    of_real = np.mean(np.logaddexp(0, -real_scores))
    of_fake = np.mean(np.logaddexp(0, fake_scores))
    return of_real + of_fake


def generator_loss(fake_scores):
    """What fakes cost that do not look real."""
    return np.mean(np.logaddexp(0, -fake_scores))
