"""step(z): 1 where z >= 0, else 0; leaky_relu(z, alpha=0.01): z where z >= 0, else alpha * z."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "two, minus two, zero and a half", "step", np.array([2.0, -2.0, 0.0, 0.5])
    yield "a plain number, positive", "step", 1.5
    yield "a plain whole number, negative", "step", -3
    yield "a plain zero", "step", 0.0
    yield "an array of integers", "step", np.array([-3, 0, 1, 4])
    yield "four rows, three columns, both signs", "step", rng.normal(size=(4, 3))
    yield "one column of five", "step", rng.normal(size=(5, 1))
    yield "three axes", "step", rng.normal(size=(2, 3, 2))
    yield "tiny numbers of both signs", "step", 1e-5 * rng.normal(size=6)
    yield "numbers in the thousands", "step", np.array([-4000.0, 2500.0, 1000.0, -1000.0])

    yield "two, minus two, zero and a half", "leaky_relu", np.array([2.0, -2.0, 0.0, 0.5])
    yield "the same with alpha 0.1", "leaky_relu", np.array([2.0, -2.0, 0.0, 0.5]), 0.1
    yield "a plain number, positive", "leaky_relu", 1.5
    yield "a plain whole number, negative", "leaky_relu", -3
    yield "an array of integers", "leaky_relu", np.array([-3, 0, 1, 4])
    yield "an array of integers with alpha 0.5", "leaky_relu", np.array([[-3, 2], [5, -1]]), 0.5
    yield "four rows, three columns, both signs", "leaky_relu", rng.normal(size=(4, 3))
    yield "one column of five, alpha 0.3", "leaky_relu", rng.normal(size=(5, 1)), 0.3
    yield "three axes, alpha 0.2", "leaky_relu", rng.normal(size=(2, 3, 2)), 0.2
    yield "alpha 0: nothing leaks", "leaky_relu", np.array([1.5, -1.5, 0.25]), 0.0
    yield "alpha 1: everything leaks", "leaky_relu", np.array([1.5, -1.5, 0.25]), 1.0
    yield "tiny numbers of both signs", "leaky_relu", 1e-5 * rng.normal(size=6)
    yield "numbers in the thousands", "leaky_relu", np.array([-4000.0, 2500.0, 1000.0, -1000.0])
    yield "alpha 0.12345", "leaky_relu", np.array([-1.0, 2.0, -3.0]), 0.12345
    yield "just below and just above 0", "step", np.array([-1e-12, 1e-12, -1e-300])


def laws(answer, name, z, alpha=0.01):
    """What holds of every right answer, in words a learner can use."""
    answer, z = np.asarray(answer), np.asarray(z)
    if name == "step":
        yield "every value is 0 or 1", np.all((answer == 0) | (answer == 1))
        yield "where z is 0 or above, the value is 1", np.all(answer[z >= 0] == 1)
        yield "where z is below 0, the value is 0", np.all(answer[z < 0] == 0)
    else:
        yield "where z is 0 or above, the value is z", np.allclose(answer[z >= 0], z[z >= 0])
        yield "no value has another sign than its z", np.all(answer * z >= 0)
        yield "no value is larger in size than its z", np.all(np.abs(answer) <= np.abs(z) * 1.001)
