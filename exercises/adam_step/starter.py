"""adam_step(w, m, v, t, gradient, ...): one update of Adam, as Keras does it.

w, m, v, gradient          arrays of one shape, or plain numbers
t                          which step this is: 1, 2, 3, ...
lr, beta_1, beta_2, eps    numbers
returns                    (w, m, v), all new; m and v without any correction

m: beta_1 * m + (1 - beta_1) * gradient      v: the same of gradient², with beta_2
w: less alpha * the new m / (sqrt(the new v) + eps),
   with alpha = lr * sqrt(1 - beta_2^t) / (1 - beta_1^t); or as in the paper
"""

import numpy as np


def adam_step(w, m, v, t, gradient, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
    """Return the new weights, the new m and the new v."""
    raise NotImplementedError
