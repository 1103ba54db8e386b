"""kl_divergence(mean, log_variance): to the standard normal, summed over a code's numbers."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield (
        "the two codes of the lesson",
        np.array([[1.0, -0.5], [0.0, 2.0]]),
        np.log([[1.0, 0.25], [4.0, 1.0]]),
    )

    def drawn(rows, code):
        return rng.normal(size=(rows, code)), rng.normal(size=(rows, code))

    yield "five rows, codes of three numbers", *drawn(5, 3)
    yield "as many rows as numbers in a code", *drawn(4, 4)
    yield "a single row", *drawn(1, 6)
    yield "codes of one number", *drawn(5, 1)
    mean, log_variance = drawn(4, 3)
    yield "means of 0: only the variances differ", np.zeros((4, 3)), log_variance
    yield "variances of 1: only the means differ", mean, np.zeros((4, 3))
    yield "the prior itself", np.zeros((3, 2)), np.zeros((3, 2))
    yield "large means of both signs", 30 * mean, log_variance
    yield "variances near 0, as of an encoder that is very sure", mean, log_variance - 20
    yield "large variances", mean, log_variance + 6
    yield "nearly the prior", 0.01 * mean, 0.01 * log_variance
    yield "whole numbers", np.array([[1, -2, 0], [3, 0, 1]]), np.array([[0, 1, -1], [2, 0, 0]])
    yield "two hundred rows, codes of sixteen numbers", *drawn(200, 16)


def laws(answer, mean, log_variance):
    """What holds of every right answer, in words a learner can use."""
    if np.shape(answer) == mean.shape[:1]:
        lost = 1e-5 * scale(mean, log_variance)
        yield "no divergence is below 0", np.all(np.asarray(answer) >= -lost)


def scale(mean, log_variance):
    """The four terms nearly cancel where the distribution is nearly the prior."""
    terms = mean**2 + (1 + np.abs(log_variance)) * (1 + np.exp(log_variance))
    return terms.sum(axis=1) / 2
