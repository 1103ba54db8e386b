"""softmax(logits): e^z / sum of e^z along the last axis, safe at ±1000."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "two rows, three classes", np.array([[0.0, 1.0, 2.0], [1.0, 1.0, 1.0]])
    yield "one example without a batch axis", np.array([1.0, -1.0, 0.5, 2.0])
    yield "as many rows as classes", rng.normal(scale=2, size=(3, 3))
    yield "eight rows, four classes", rng.normal(size=(8, 4))
    yield "one row", rng.normal(size=(1, 5))
    yield "a single class: certainty", rng.normal(size=(3, 1))
    yield "an array of integers", np.array([[3, 1, 2], [0, 0, 5]])
    yield "thirty classes", rng.normal(size=(2, 30))
    yield "logits near 0, where all classes are nearly alike", 1e-5 * rng.normal(size=(2, 5))
    yield "logits near 1000, where exp overflows", rng.normal(1000, size=(2, 4))
    yield "logits near -1000, where every exp is 0", rng.normal(-1000, size=(2, 4))
    yield "one example near 1000, without a batch axis", np.array([1000.0, 1001.0, 999.5])
    yield "1000, 0 and -1000 in one row", np.array([[1000.0, 0, -1000], [-1000, 0, -1000]])
    apart = np.array([[1000.0, 1001, 999], [0, 1, -1], [-1000, -1002, -1001]])
    yield "one row near 1000, one near 0, one near -1000", apart


def laws(answer, logits):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    yield "every probability lies between 0 and 1", np.all((answer >= 0) & (answer <= 1))
    yield "every row sums to 1", np.allclose(answer.sum(axis=-1), 1)
    best = np.take_along_axis(answer, logits.argmax(axis=-1)[..., np.newaxis], axis=-1)
    yield "the largest logit of a row has its largest probability", np.all(best >= answer - 1e-6)


def scale(logits):
    """A shift of logits as large as 1000 rounds them at their own magnitude."""
    return 1 + np.abs(logits).max(axis=-1, keepdims=True)
