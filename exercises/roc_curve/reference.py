"""roc_curve(p, y) and auc(fpr, tpr): how well do scores sort two classes, at any threshold?"""

import numpy as np


def roc_curve(p, y):
    """Return the false and the true positive rates while the threshold comes down."""
    thresholds = np.append(np.inf, np.unique(p)[::-1])
    called_1 = p >= thresholds[:, np.newaxis]  # (thresholds, rows)
    return called_1[:, y == 0].mean(axis=1), called_1[:, y == 1].mean(axis=1)


def auc(fpr, tpr):
    """Return the area under the points of a curve, joined by straight lines."""
    return np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
