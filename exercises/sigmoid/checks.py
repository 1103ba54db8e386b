"""sigmoid(z): 1 / (1 + e^-z) for each entry, safe at ±1000."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "zero, two and minus two", np.array([0.0, 2.0, -2.0])
    yield "a plain number", 1.5
    yield "a plain whole number, negative", -1
    yield "an array of integers", np.array([-3, 0, 1, 4])
    yield "four rows, three columns, both signs", rng.normal(scale=2, size=(4, 3))
    yield "one column of five", rng.normal(size=(5, 1))
    yield "three axes", rng.normal(size=(2, 3, 2))
    yield "tiny inputs, where the curve is nearly a straight line", 1e-5 * rng.normal(size=6)
    far = np.array([-40.0, -20.0, -10.0, 10.0, 40.0])
    yield "inputs of 10 to 40, where the curve is nearly flat", far
    yield "a thousand and minus a thousand, where exp overflows", np.array([1000.0, 0.5, -1000.0])
    yield "a plain thousand", 1000.0
    yield "a plain minus thousand", -1000.0


def laws(answer, z):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    yield "every value lies between 0 and 1", np.all((answer >= 0) & (answer <= 1))
    yield "where z is 0 the value is one half", np.allclose(answer[np.equal(z, 0)], 0.5)
    yield "it is above one half where z is positive", np.all(answer[np.greater(z, 0.1)] > 0.5)
    yield "it is below one half where z is negative", np.all(answer[np.less(z, -0.1)] < 0.5)


def scale(z):
    """Right formulas add e^-z or tanh to 1, so they are exact to the rounding of 1."""
    return 1.0
