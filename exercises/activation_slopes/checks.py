"""sigmoid_slope(z), tanh_slope(z), relu_slope(z): the derivative at each entry of z."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    for name in ["sigmoid_slope", "tanh_slope", "relu_slope"]:
        yield "zero, two and minus two", name, np.array([0.0, 2.0, -2.0])
        yield "a plain number between 0 and 1", name, 0.5
        yield "a plain whole number, negative", name, -1
        yield "a plain zero", name, 0.0
        yield "an array of integers", name, np.array([-3, 0, 1, 4])
        yield "four rows, three columns, both signs", name, rng.normal(size=(4, 3))
        yield "one column of five", name, rng.normal(size=(5, 1))
        yield "three axes", name, rng.normal(size=(2, 3, 2))
        yield "tiny inputs on both sides of 0", name, 1e-5 * rng.normal(size=6)
        far = np.array([-300.0, -20.0, -5.0, 5.0, 20.0, 300.0])
        yield "inputs of 5 to 300, far from 0", name, far
        yield "just below and just above 0", name, np.array([-1e-12, 1e-12])


def laws(answer, name, z):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    steepest = 0.25 if name == "sigmoid_slope" else 1
    yield "no slope is negative: the curve never falls", np.all(answer >= -1e-6)
    yield f"no slope is above {steepest}", np.all(answer <= steepest + 1e-6)


def scale(name, z):
    """The formulas subtract from 1, so they are exact to the rounding of 1."""
    return 1.0
