"""Adam(lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7): Adam, with its memory inside."""

import numpy as np


class Adam:
    """One optimizer, for one array of weights."""

    def __init__(self, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
        self.lr, self.beta_1, self.beta_2, self.eps = lr, beta_1, beta_2, eps
        self.m, self.v, self.t = 0.0, 0.0, 0  # a plain 0 takes the shape of the first gradient

    def step(self, w, gradient):
        """The mean slope over the root of the mean square, in steps of about lr."""
        self.t += 1
        self.m = self.beta_1 * self.m + (1 - self.beta_1) * gradient
        self.v = self.beta_2 * self.v + (1 - self.beta_2) * gradient**2
        alpha = self.lr * np.sqrt(1 - self.beta_2**self.t) / (1 - self.beta_1**self.t)
        return w - alpha * self.m / (np.sqrt(self.v) + self.eps)
