"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _cuts(p):
    return np.append(np.inf, np.unique(p)[::-1])


def _rates(p, y, cuts):
    called_1 = p >= np.asarray(cuts)[:, np.newaxis]
    return called_1[:, y == 0].mean(axis=1), called_1[:, y == 1].mean(axis=1)


def _one_by_one(y):
    fpr, tpr = np.cumsum(y == 0) / np.sum(y == 0), np.cumsum(y == 1) / np.sum(y == 1)
    return np.append(0, fpr), np.append(0, tpr)


def roc_curve__takes_equal_scores_one_by_one(p, y):
    """Rows with the same score become points of their own; they are called 1 together.

    Three passengers have 0.5. No threshold comes between them, so from (1/6, 1/2) it goes to
    (1/2, 3/4) in one step. Sorted one by one, their order would make the curve.
    """
    return _one_by_one(y[np.argsort(-p, kind="stable")])


def roc_curve__takes_equal_scores_one_by_one_from_the_last(p, y):
    """Rows with the same score become points of their own, the later row first.

    They are called 1 together: no threshold comes between the three passengers with 0.5, so from
    (1/6, 1/2) it goes to (1/2, 3/4) in one step.
    """
    return _one_by_one(y[np.argsort(p, kind="stable")[::-1]])


def roc_curve__gives_a_point_for_each_row(p, y):
    """A score that occurs three times gives you the same point three times.

    Each different score is one threshold: np.unique has every one once.
    """
    return _rates(p, y, np.append(np.inf, np.sort(p)[::-1]))


def roc_curve__takes_the_rows_as_they_come(p, y):
    """You use the scores as thresholds in the order of the rows: the points jump to and fro.

    The threshold comes down: first above all, then each different score, the highest first.
    """
    return _rates(p, y, p)


def roc_curve__begins_too_late(p, y):
    """The point (0, 0) is missing: above all scores nobody is called 1.

    At the highest score one already is. One more threshold comes before it: np.inf, say.
    """
    return _rates(p, y, np.unique(p)[::-1])


def roc_curve__ends_too_early(p, y):
    """The point (1, 1) is missing: you ask for more than the score, and the lowest is never called.

    At a threshold, the rows with just that score are called 1 as well, by >=. Then the curve begins
    one threshold earlier, above all scores.
    """
    return _rates(p, y, _cuts(p)[:-1])


def roc_curve__ends_twice(p, y):
    """Your last point is there twice: at the lowest score everybody is called 1 already.

    A (1, 1) that is put behind the others, or a threshold below all scores, is one too many.
    """
    return _rates(p, y, np.append(_cuts(p), -np.inf))


def roc_curve__begins_twice(p, y):
    """Your first point is there twice: (0, 0) comes of the threshold above all scores already.

    Either that threshold, or a 0 put in front of both arrays, but not both.
    """
    return _rates(p, y, np.append(np.inf, _cuts(p)))


def roc_curve__runs_backwards(p, y):
    """Your curve runs from (1, 1) to (0, 0): your thresholds rise.

    The threshold comes down, from above all scores to the lowest. [::-1] turns an array round.
    """
    return _rates(p, y, _cuts(p)[::-1])


def roc_curve__runs_backwards_from_the_lowest_score(p, y):
    """Your curve runs backwards from (1, 1), and never comes to (0, 0).

    The threshold comes down: first one above all scores, which calls nobody 1, then each score, the
    highest first.
    """
    return _rates(p, y, np.unique(p))


def roc_curve__returns_the_true_rate_first(p, y):
    """You returned the true positive rate first; the false positive rate comes first.

    It is the horizontal axis of the picture: fpr, tpr.
    """
    return _rates(p, y, _cuts(p))[::-1]


def roc_curve__returns_the_thresholds_too(p, y):
    """You return three things; two are asked for: the false and the true positive rates.

    scikit-learn's function gives the thresholds as well. Leave them out here.
    """
    return (*_rates(p, y, _cuts(p)), _cuts(p))


def roc_curve__returns_pairs(p, y):
    """You return a list of points; two arrays are asked for, one for each rate.

    First all false positive rates, then all true positive rates: fpr, tpr.
    """
    return np.column_stack(_rates(p, y, _cuts(p)))


def roc_curve__has_thresholds_of_its_own(p, y):
    """Your thresholds are a grid of your own; the scores themselves are the thresholds.

    Between two scores nothing changes, and a grid has points twice there; where scores lie close
    together, it leaves points out. Scores above 1 it never meets.
    """
    return _rates(p, y, np.linspace(1, 0, 101))


def roc_curve__is_of_classes(p, y):
    """You made classes of the scores first, at 0.5: of the whole curve one point is left.

    The curve is what all thresholds give. Classes have lost the order of the scores.
    """
    classes = (p > 0.5).astype(float)
    return _rates(classes, y, _cuts(classes))


def roc_curve__divides_by_all_rows(p, y):
    """You divided both counts by the number of all rows: the curve does not reach (1, 1).

    Each rate is a share of its own class: of the 6 who died, of the 4 who survived.
    """
    called_1 = p >= _cuts(p)[:, np.newaxis]
    return (called_1 & (y == 0)).mean(axis=1), (called_1 & (y == 1)).mean(axis=1)


def roc_curve__gives_counts(p, y):
    """You return counts; rates are asked for, from 0 to 1.

    Divide each by the rows of its class: false positives by 6, true positives by 4.
    """
    fpr, tpr = _rates(p, y, _cuts(p))
    return fpr * np.sum(y == 0), tpr * np.sum(y == 1)


def roc_curve__has_the_true_negative_rate(p, y):
    """Your first array is the share of class 0 that is called 0: it falls from 1 to 0.

    The false positive rate is the rest of it: the share of class 0 that is called 1.
    """
    fpr, tpr = _rates(p, y, _cuts(p))
    return 1 - fpr, tpr


def roc_curve__calls_one_what_is_below(p, y):
    """You call 1 what is *below* the threshold: the curve runs from (1, 1) to (0, 0).

    A high score speaks for class 1: >=.
    """
    fpr, tpr = _rates(p, y, _cuts(p))
    return 1 - fpr, 1 - tpr


def roc_curve__divides_by_the_called(p, y):
    """You divided the false positives by all that are called 1; that is another rate.

    The false positive rate is a share of class 0: of the 6 who died. It never falls.
    """
    called_1 = p >= _cuts(p)[:, np.newaxis]
    false = (called_1 & (y == 0)).sum(axis=1) / np.maximum(called_1.sum(axis=1), 1)
    return false, _rates(p, y, _cuts(p))[1]


def roc_curve__calls_everybody_from_the_lowest(p, y):
    """You count who is *not* called: the threshold goes up, and the classes have changed places.

    The true positive rate looks at the rows with y = 1: which share of them has a score of at
    least the threshold?
    """
    return tuple(1 - rate for rate in _rates(p, y, np.append(np.unique(p), np.inf))[::-1])


def roc_curve__leaves_out_points_on_a_line(p, y):
    """You left out points that lie on a straight line between their neighbours.

    It does not change the area, and libraries do it to save room; here each score has its point.
    """
    x, h = _rates(p, y, _cuts(p))
    turn = (x[1:-1] - x[:-2]) * (h[2:] - h[1:-1]) - (x[2:] - x[1:-1]) * (h[1:-1] - h[:-2])
    keep = np.concatenate([[True], np.abs(turn) > 1e-12, [True]])
    return x[keep], h[keep]


def auc__takes_the_left_heights(fpr, tpr):
    """You made rectangles of the height at the left end: too low where the curve slants.

    A trapezoid takes the mean of both heights. From (1/6, 1/2) to (1/2, 3/4) that is 5/8.
    """
    return np.sum(np.diff(fpr) * tpr[:-1])


def auc__takes_the_right_heights(fpr, tpr):
    """You made rectangles of the height at the right end: too high where the curve slants.

    A trapezoid takes the mean of both heights. From (1/6, 1/2) to (1/2, 3/4) that is 5/8.
    """
    return np.sum(np.diff(fpr) * tpr[1:])


def auc__forgets_the_half(fpr, tpr):
    """You added both heights and did not halve them: twice the area.

    Their mean is asked for. A square of 1 cannot hold an area of 1.5.
    """
    return np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]))


def auc__halves_one_height_only(fpr, tpr):
    """You halved one of the two heights only: brackets are missing.

    a + b / 2 is a plus half of b. The mean is (a + b) / 2.
    """
    return np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1] / 2))


def auc__takes_the_difference_of_the_heights(fpr, tpr):
    """You took the difference of the two heights, where their mean belongs.

    (0.5 + 0.75) / 2 = 0.625 is the middle of the two; 0.25 is how far they are apart.
    """
    return np.sum(np.diff(fpr) * (tpr[1:] - tpr[:-1]) / 2)


def auc__measures_beside_the_curve(fpr, tpr):
    """You exchanged the axes: that is the area to the left of the curve, 0.25.

    Widths are differences of fpr, heights are tpr. NumPy's trapezoid wants the heights first.
    """
    return np.sum(np.diff(tpr) * (fpr[1:] + fpr[:-1]) / 2)


def auc__is_the_mean_height(fpr, tpr):
    """You took the mean of the true positive rates: each point counts the same.

    A piece counts by its width, and one that goes straight up has none.
    """
    return np.mean(tpr)


def auc__takes_all_widths_as_equal(fpr, tpr):
    """You gave all pieces the same width; each has its own, the difference of its two fpr.

    A piece that goes straight up has none.
    """
    return np.sum((tpr[1:] + tpr[:-1]) / 2) / (len(fpr) - 1)


def auc__takes_all_widths_as_one(fpr, tpr):
    """You left out the widths: the mean heights are only added up, and make more than 1.

    Each is multiplied by its width, the difference of its two fpr. NumPy's trapezoid takes 1 if it
    is not told them.
    """
    return np.sum((tpr[1:] + tpr[:-1]) / 2)


def auc__is_never_below_a_half(fpr, tpr):
    """You turn a curve below the diagonal round: its area is less than 0.5, and stays so.

    An area of 0 says that the scores sort perfectly, but the wrong way round. That is worth
    knowing.
    """
    area = np.sum(np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)
    return max(area, 1 - area)


def auc__leaves_out_the_last_piece(fpr, tpr):
    """You left out the last piece of the curve.

    Between n points there are n - 1 pieces. A loop over range(n - 1) that looks at i and i + 1 has
    them all.
    """
    return np.sum((np.diff(fpr) * (tpr[1:] + tpr[:-1]) / 2)[:-1])
