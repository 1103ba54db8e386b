"""one_hot(labels, classes): (rows,) class numbers -> (rows, classes), a single 1 a row."""

import numpy as np

REFUSED = "raised a ValueError"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "three rows, four classes; classes 1 and 3 do not occur", np.array([2, 0, 2]), 4
    yield "every class once, the last one first", np.array([2, 0, 1]), 3
    yield "a single row of the last class", np.array([4]), 5
    yield "a single row of class 0", np.array([0]), 3
    yield "one class only", np.array([0, 0]), 1
    yield "two classes, six rows", np.array([1, 0, 0, 1, 1, 0]), 2
    yield "as many rows as classes, all of one class", np.array([1, 1, 1]), 3
    yield "ten classes, only the small labels occur", np.array([3, 1, 0, 3, 2]), 10
    yield "ten classes, only the large labels occur", np.array([9, 8, 9]), 10
    yield "forty rows, ten classes", rng.integers(0, 10, size=40), 10
    yield "labels in one byte each, as a file of digits has them", np.arange(8, 0, -2, np.uint8), 9
    yield "a label of 4, with 4 classes", np.array([2, 4, 0]), 4
    yield "a label of -1", np.array([0, 2, -1]), 3
    yield "a label far above the classes, in the first row", np.array([40, 0, 1]), 3
    yield "a label below 0 in the first row, as far as there are classes", np.array([-3, 1]), 3
    yield "a label far below 0", np.array([1, -8, 0]), 4
    yield "a single row, and its label is too large", np.array([2]), 2
    yield "one label too small and one too large", np.array([0, -1, 3]), 3


def play(answer, labels, classes):
    """The rows; where a label is out of range, in words what came of it."""
    if labels.min() >= 0 and labels.max() < classes:
        return answer.one_hot(labels, classes)
    try:
        rows = answer.one_hot(labels, classes)
    except ValueError:
        return REFUSED
    except (LookupError, AssertionError) as error:
        return f"raised an {type(error).__name__}"
    if rows is None:
        return "returned None"
    try:
        return f"returned {np.asarray(rows, dtype=float).tolist()}"
    except (TypeError, ValueError):  # no numbers: text, or an exception that was not raised
        return f"returned {type(rows).__name__}"


def laws(answer, labels, classes):
    """What holds of every right answer, in words a learner can use."""
    if labels.min() < 0 or labels.max() >= classes:
        told = f"labels {labels.tolist()} with {classes} classes raise a ValueError"
        yield told, isinstance(answer, str) and answer == REFUSED
        return
    rows = np.asarray(answer, dtype=float)
    yield f"there is a row for each of {len(labels)} labels", len(rows) == len(labels)
    yield f"there is a column for each of {classes} classes", rows.shape[-1] == classes
    yield "every row sums to 1", np.array_equal(rows.sum(axis=-1), np.ones(len(labels)))
    yield "the 1 stands at the place of the label", np.array_equal(rows.argmax(axis=-1), labels)
