"""inception_score(probabilities): exp of the mean KL divergence from each row to the marginal."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    three = np.array([[0.8, 0.1, 0.1], [0.1, 0.8, 0.1], [0.6, 0.2, 0.2], [0.5, 0.25, 0.25]])
    yield "four images, three classes", three
    yield "all images alike, and sharp", np.tile([0.9, 0.05, 0.05], (4, 1))
    yield "every image undecided", np.full((3, 4), 0.25)
    yield "one image", np.array([[0.7, 0.2, 0.1]])
    yield "surely one class, each class once", np.eye(4)
    yield "surely one class, one class never", np.eye(4)[[0, 1, 1, 3, 0]]
    yield "zeros among the probabilities", np.array([[0.5, 0.5, 0.0], [0.0, 0.3, 0.7]])
    yield "whole numbers, surely one class", np.array([[1, 0], [0, 1], [0, 1]])
    yield "as many images as classes", _drawn(rng, 5, 5)
    yield "two images, six classes", _drawn(rng, 2, 6)
    yield "sixty images, ten classes", _drawn(rng, 60, 10)
    yield "two classes", _drawn(rng, 7, 2)
    tiny = 1e-12
    yield (
        "a class that is hardly ever meant",
        np.array([[1 - tiny, tiny], [1 - 3 * tiny, 3 * tiny]]),
    )
    small = np.array([1e-6, 2e-5, 3e-4, 5e-6])
    yield "nearly undecided images", np.column_stack([0.5 + small, 0.5 - small])


def _drawn(rng, rows, classes):
    return rng.dirichlet(np.full(classes, 0.5), size=rows)


def laws(answer, probabilities):
    """What holds of every right answer, in words a learner can use."""
    if np.ndim(answer) == 0:
        classes = probabilities.shape[1]
        yield "the score is at least 1", answer >= 1 - 1e-5
        yield f"it is at most the number of classes, {classes}", answer <= classes * (1 + 1e-5)
