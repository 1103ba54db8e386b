"""tanh_from_sigmoid(z): 2 * sigmoid(2z) - 1 for each entry."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "zero, one and minus one", np.array([0.0, 1.0, -1.0])
    yield "the bank's hidden nodes, 5 and 1", np.array([5.0, 1.0])
    yield "a plain number", 0.5
    yield "a plain whole number, negative", -2
    yield "an array of integers", np.array([-3, 0, 1, 2])
    yield "four rows, three columns, both signs", rng.normal(size=(4, 3))
    yield "one column of five", rng.normal(size=(5, 1))
    yield "three axes", rng.normal(size=(2, 3, 2))
    yield "tiny inputs, where tanh is nearly z itself", 1e-5 * rng.normal(size=6)
    yield "inputs of 10 to 300, where tanh is flat", np.array([-300.0, -20.0, -10.0, 10.0, 300.0])


def laws(answer, z):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    yield "every value lies between -1 and 1", np.all((answer >= -1) & (answer <= 1))
    yield "where z is 0 the value is 0", np.allclose(answer[np.equal(z, 0)], 0)
    yield "it is positive where z is positive", np.all(answer[np.greater(z, 0.1)] > 0)
    yield "it is negative where z is negative", np.all(answer[np.less(z, -0.1)] < 0)


def scale(z):
    """1 is subtracted from a number near 1, so the answer is exact to the rounding of 1."""
    return 1.0
