"""adam_step(w, m, v, t, gradient, ...): momentum, and a learning rate for each weight."""

import numpy as np


def adam_step(w, m, v, t, gradient, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
    """The mean slope over the root of the mean square; alpha makes up for starting from 0."""
    m = beta_1 * m + (1 - beta_1) * gradient
    v = beta_2 * v + (1 - beta_2) * gradient**2
    alpha = lr * np.sqrt(1 - beta_2**t) / (1 - beta_1**t)
    return w - alpha * m / (np.sqrt(v) + eps), m, v
