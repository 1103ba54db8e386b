"""explain(predict, x, scale, samples, width, rng): LIME, one prediction explained.

predict  a function: it takes (samples, n) and returns (samples,)
x        (n,), the row whose prediction is to be explained
scale    how far the neighbours spread: x + scale times rng.normal(size=(samples, n)), drawn once
samples  how many neighbours
width    a neighbour at a distance d from x weighs exp(-d² / width²)
rng      a numpy Generator
returns  (n,), the coefficients of a weighted ridge regression with alpha 1; its intercept is not
         penalised, and not returned

Copy your perturb, proximity and weighted_ridge into this file, or write them anew.
"""

import numpy as np


def explain(predict, x, scale, samples, width, rng):
    """Return a coefficient for each feature of x."""
    raise NotImplementedError
