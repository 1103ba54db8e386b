"""roc_curve(p, y): both rates at every threshold; auc(fpr, tpr): the area under them."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    ten = np.array([0.9, 0.3, 0.5, 0.2, 0.5, 0.7, 0.1, 0.8, 0.5, 0.4])
    yes = np.array([1.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0, 1.0, 0.0, 0.0])
    name = "roc_curve"
    yield "the ten passengers of the lesson", name, ten, yes
    yield "a row of each class, well sorted", name, np.array([0.2, 0.7]), np.array([0.0, 1.0])
    yield "a row of each class, badly sorted", name, np.array([0.7, 0.2]), np.array([0.0, 1.0])
    three = np.array([0.9, 0.8, 0.6, 0.4, 0.1]), np.array([1, 1, 0, 1, 0])
    yield "five different scores, whole numbers in y", name, *three
    yield "four rows with one and the same score", name, np.full(4, 0.4), np.array([0, 1.0, 0, 0])
    four = np.array([0.1, 0.9, 0.3, 0.6]), np.array([0.0, 1.0, 0.0, 1.0])
    yield "all of class 1 above all of class 0", name, *four
    yield "all of class 1 below all of class 0", name, four[0], 1 - four[1]
    tied = np.array([0.4, 0.4, 0.8, 0.4, 0.8, 0.4, 0.8]), np.array([1, 0, 1, 0, 0, 1, 1])
    yield "two scores only, each several times", name, *tied
    sure = np.array([0.0, 1.0, 1.0, 0.0, 0.5]), np.array([0.0, 1.0, 0.0, 1.0, 1.0])
    yield "scores of exactly 0 and 1", name, *sure
    logits = rng.normal(size=9).round(1) * 30
    yield "scores from -50 to 50: logits", name, logits, (np.arange(9) % 3 == 0).astype(float)
    close = 0.5 + 1e-9 * np.array([3.0, 1.0, 2.0, 5.0, 4.0])
    yield "scores that differ by 0.000000001", name, close, np.array([1.0, 0.0, 0.0, 1.0, 0.0])
    yield "few of class 1", name, rng.uniform(size=14).round(1), np.eye(14)[3] + np.eye(14)[8]
    yield "sixty rows, many with the same score", name, *_forecasts(rng, 60, 1)
    yield "sixty rows, hardly any two alike", name, *_forecasts(rng, 60, 6)

    name = "auc"
    sixth = np.arange(7) / 6
    steps = sixth[[0, 0, 0, 1, 3, 4, 4, 5, 6]], np.array([0, 1, 2, 2, 3, 3, 4, 4, 4]) / 4
    yield "the ten passengers of the lesson", name, *steps
    yield "a diagonal: two points", name, np.array([0.0, 1.0]), np.array([0.0, 1.0])
    early, late = np.array([0.0, 1.0, 1.0]), np.array([0.0, 0.0, 1.0])
    yield "perfect: straight up, then to the right", name, late, early
    yield "all wrong: to the right, then up", name, early, late
    yield "below the diagonal", name, np.array([0, 0.4, 1.0]), np.array([0, 0.1, 1.0])
    bend = np.array([0.0, 0.1, 0.5, 1.0]), np.array([0.0, 0.5, 0.8, 1.0])
    yield "a bend of slanting pieces", name, *bend
    drawn = rng.uniform(size=(2, 20))
    wide = [np.concatenate([[0.0], np.sort(values), [1.0]]) for values in drawn]
    yield "twenty-two points, anywhere", name, *wide
    yield "twenty-two points, the same curve seen from the other class", name, *wide[::-1]
    corners = np.repeat(np.linspace(0, 1, 9), 2)
    yield "a staircase of right angles", name, corners[:-1] ** 2, np.append(corners[1:-1], 1.0)


def _forecasts(rng, rows, digits):
    """Scores to some digits, and classes that follow them roughly."""
    p = rng.uniform(size=rows)
    return p.round(digits), (rng.uniform(size=rows) < p**2).astype(float)


def scale(name, *inputs):
    """Rates are shares of 1, and the area is part of a square of 1."""
    return 1.0


def laws(answer, name, p, y):
    """What holds of every right answer, in words a learner can use."""
    if name == "auc":
        yield "the area is a part of a square of 1: from 0 to 1", 0 <= answer <= 1
        return
    fpr, tpr = answer
    yield "it begins at (0, 0): nobody is called 1", fpr[0] == tpr[0] == 0
    yield "it ends at (1, 1): everybody is called 1", fpr[-1] == tpr[-1] == 1
    count = len(np.unique(p))
    told = f"there are {count + 1} points: {count} different scores, and the beginning"
    yield told, len(fpr) == len(tpr) == count + 1
    yield "neither rate ever falls", min(np.diff(fpr).min(), np.diff(tpr).min()) >= 0
