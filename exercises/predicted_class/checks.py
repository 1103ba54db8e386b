"""predicted_class(probabilities): (rows, classes) -> the place of the highest in each row."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield (
        "three rows, four classes; 0.4 wins twice",
        _of([0.1, 0.2, 0.4, 0.3], [0.7, 0.1, 0.1, 0.1], [0.2, 0.3, 0.1, 0.4]),
    )
    yield "as many rows as classes", _of([0.1, 0.2, 0.7], [0.3, 0.4, 0.3], [0.8, 0.1, 0.1])
    yield "a single row", _of([0.1, 0.6, 0.3])
    yield "a single row, and its first class is the likeliest", _of([0.5, 0.2, 0.3])
    yield "two classes", _of([0.4, 0.6], [0.9, 0.1], [0.51, 0.49], [0.0, 1.0], [0.3, 0.7])
    yield "the last class is the likeliest in each row", _of([0.1, 0.2, 0.7], [0.3, 0.3, 0.4])
    yield "two classes of a row share the highest", _of([0.1, 0.45, 0.45], [0.4, 0.2, 0.4])
    yield "all classes of a row are equally likely", _of([0.25] * 4, [0.1, 0.2, 0.3, 0.4])
    yield (
        "three of five share the highest",
        _of([0.1, 0.3, 0.3, 0.3, 0.0], [0.0, 0.0, 0.5, 0.5, 0.0]),
    )
    yield "all of it on one class", np.eye(4)[[3, 1, 1, 0, 2]]
    yield "a hair's breadth between the first two", _of([0.3334, 0.3335, 0.3331], [0.2, 0.39, 0.41])
    yield "one class only", np.ones((3, 1))
    yield "forty rows, ten classes", _softmax(rng.normal(size=(40, 10)))
    yield "single precision, as Keras gives it", _softmax(rng.normal(size=(9, 5))).astype("float32")
    yield "more classes than rows, hardly a difference", _softmax(0.01 * rng.normal(size=(3, 30)))


def _of(*rows):
    return np.array(rows)


def _softmax(logits):
    e = np.exp(logits)
    return e / e.sum(axis=1, keepdims=True)


def laws(answer, probabilities):
    """What holds of every right answer, in words a learner can use."""
    classes = np.asarray(answer)
    rows = len(probabilities)
    yield f"there is one class for each of {rows} rows", classes.shape == (rows,)
    known = np.isin(classes, np.arange(probabilities.shape[1])).all()
    yield f"each is a whole number from 0 to {probabilities.shape[1] - 1}", known
    chosen = probabilities[np.arange(rows), classes.astype(int)]
    yield (
        "no class of its row has a higher probability",
        (chosen == probabilities.max(axis=1)).all(),
    )
