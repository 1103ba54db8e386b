"""W1, b1, W2, b2: a network of two hidden ReLU nodes that computes XOR."""

import numpy as np

JUDGED_BY = "laws"

ROWS = [(0, 0), (0, 1), (1, 0), (1, 1)]
WANTED = [False, True, True, False]
SHAPES = {  # the first is the one that the others stand for
    "W1": [(2, 2)],
    "b1": [(2,), (1, 2)],
    "W2": [(2, 1), (2,)],
    "b2": [(1,), (), (1, 1)],
}
TOLD = {
    "W1": "W1 has the shape (2, 2): a row for each input, a column for each hidden node",
    "b1": "b1 has the shape (2,): a bias for each hidden node",
    "W2": "W2 has the shape (2, 1): a weight for each hidden node, below one another",
    "b2": "b2 is one number: the bias of the output",
}


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the biases of the hidden nodes, which decide the row (0, 0) with W2 and b2", "b1"
    yield "the weights of the hidden nodes: is the output above 0.5 in the four rows?", "W1"
    yield "the weights of the output", "W2"
    yield "the bias of the output, and all numbers together", "b2"


def play(answer, name):
    """A shape that does not fit; else what the network says, or the numbers for the laws."""
    numbers = {each: getattr(answer, each) for each in SHAPES}
    shape = _array(numbers[name]).shape
    if shape not in SHAPES[name]:
        return list(shape)
    if name == "W2" or not all(_fits(each, value) for each, value in numbers.items()):
        return "the shape fits"
    if name == "b1":
        return _said(numbers)[:1]
    if name == "W1":
        return _said(numbers)
    return {each: _array(value) for each, value in numbers.items()}


def _array(value):
    try:
        array = np.asarray(value)
    except ValueError:
        raise ValueError("the rows of a matrix must all be of one length") from None
    if array.dtype.kind in "SUc":
        raise TypeError("real numbers are asked for")
    return array.astype(float)


def _fits(name, value):
    try:
        return _array(value).shape in SHAPES[name]
    except (TypeError, ValueError):
        return False


def _outputs(numbers):
    W1, b1, W2, b2 = (_array(numbers[name]) for name in SHAPES)
    hidden = np.maximum(0, np.array(ROWS) @ W1 + b1.ravel())
    return hidden @ W2.ravel() + b2.item()


def _said(numbers):
    return ["above" if output > 0.5 else "not above" for output in _outputs(numbers)]


def laws(answer, name):
    """What holds of every right answer, in words a learner can use."""
    said_so = isinstance(answer, list) and all(isinstance(each, str) for each in answer)
    if isinstance(answer, dict):
        yield "every number is finite", all(np.isfinite(answer[each]).all() for each in SHAPES)
        yield from ((TOLD[each], _fits(each, answer[each])) for each in SHAPES)
        for row, output, wanted in zip(ROWS, _outputs(answer), WANTED, strict=True):
            yield _wish(row, wanted), (output > 0.5) == wanted
    elif said_so and name in ("b1", "W1"):
        for row, said, wanted in zip(ROWS, answer, WANTED, strict=False):
            yield _wish(row, wanted), (said == "above") == wanted
    else:
        yield TOLD[name], answer == "the shape fits" and name != "b2"


def _wish(row, wanted):
    return f"the output for {row} is {'above 0.5' if wanted else '0.5 or less'}"
