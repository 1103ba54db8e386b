"""roc_curve(p, y) and auc(fpr, tpr): how well do scores sort two classes, at any threshold?

p        (rows,) probabilities of class 1, or other scores; the same one may occur several times
y        (rows,) the true classes, 0 or 1; both occur
returns  roc_curve: two arrays (points,), false positive rates and true positive rates, from
         (0, 0) to (1, 1), a point for each different p besides the first one
         auc: the area under the curve, a float, by trapezoids
"""

import numpy as np


def roc_curve(p, y):
    """Return the false and the true positive rates while the threshold comes down."""
    raise NotImplementedError


def auc(fpr, tpr):
    """Return the area under the points of a curve, joined by straight lines."""
    raise NotImplementedError
