"""softmax_cross_entropy_slope(logits, y): (p - y) / rows, at every logit."""

import numpy as np

SLOPES = "logits"


def loss(logits, y):
    """The mean over rows of log(sum of exponentials) less the right class's logit."""
    largest = logits.max(axis=1)
    total = np.exp(logits - largest[:, np.newaxis]).sum(axis=1)
    return (np.log(total) + largest - (logits * y).sum(axis=1)).mean()


def laws(answer, logits, y):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    yield "the slopes of a row add up to 0", np.abs(answer.sum(axis=1)).max() < 1e-5
    lowers = (np.where(y == 1, answer, -answer) <= 1e-6).all()
    yield "no slope is positive at a right class, nor negative at a wrong one", lowers


def scale(logits, y):
    """Logits are rounded at their own size; then 1 is subtracted, and rows divide."""
    return (1 + np.abs(logits).max(axis=1, keepdims=True)) / len(y)


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""

    def one_hot(*classes, of):
        return np.eye(of)[list(classes)]

    lesson = np.array([[0.0, 1.0, 2.0], [1.0, 1.0, 1.0]])
    yield "two rows, three classes", lesson, one_hot(1, 0, of=3)
    yield "one row", np.array([[2.0, -1.0, 0.5, 0.0]]), one_hot(2, of=4)
    yield "two classes, five rows", rng.normal(size=(5, 2)), one_hot(0, 1, 1, 0, 1, of=2)
    yield "four rows, four classes", rng.normal(size=(4, 4)), one_hot(3, 0, 0, 2, of=4)
    yield "all logits equal", np.full((3, 5), 7.0), one_hot(4, 0, 2, of=5)
    yield "six rows, all of the first class", 3 * rng.normal(size=(6, 3)), one_hot(*[0] * 6, of=3)
    sure = np.array([[10.0, 0.0, 0.0], [0.0, 10.0, 0.0]])
    yield "sure and right, sure and wrong", sure, one_hot(0, 0, of=3)
    yield "logits near 1000", 1000 + rng.normal(size=(3, 4)), one_hot(1, 3, 0, of=4)
    far = np.array([[1000.0, 999.0, 0.0], [-1000.0, -1001.0, -1000.0], [0.0, 1.0, 2.0]])
    yield "rows far apart: 1000, -1000 and 0", far, one_hot(0, 1, 2, of=3)
    spread = np.array([[1000.0, -1000.0], [-1000.0, 1000.0]])
    yield "1000 against -1000, once right and once wrong", spread, one_hot(0, 0, of=2)
    whole = np.array([[1, 2, 0], [0, -1, 3], [2, 2, 2], [5, 0, 1]])
    yield "whole numbers everywhere", whole, np.array([[1, 0, 0], [0, 0, 1], [0, 1, 0], [0, 0, 1]])
    yield "logits near 0.00001", 1e-5 * rng.normal(size=(4, 3)), one_hot(2, 1, 1, 0, of=3)
    y = one_hot(*rng.integers(10, size=50), of=10)
    yield "fifty rows, ten classes", rng.normal(size=(50, 10)), y
