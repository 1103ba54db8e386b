"""discounted_returns(rewards, gamma): each step's reward and all later ones, discounted."""

import numpy as np

SECONDS = 15  # SciPy has a filter that does it, and takes its time to be imported


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "four steps, rewards of 1, 0, 2 and 4", np.array([1.0, 0.0, 2.0, 4.0]), 0.5
    yield "five steps, and a reward at the end alone", np.array([0.0, 0.0, 0.0, 0.0, 1.0]), 0.9
    yield "a reward at the beginning alone", np.array([3.0, 0.0, 0.0]), 0.9
    yield "rewards of both signs", np.array([-1.0, 2.0, -3.0, 5.0, -1.0, 4.0]), 0.8
    yield "gamma 1: nothing is discounted", rng.normal(size=7), 1.0
    yield "gamma 0: the future does not count", rng.normal(size=5), 0.0
    yield "a single step", np.array([2.5]), 0.9
    yield "two steps", rng.normal(size=2), 0.25
    yield "all rewards -1, twelve steps", np.full(12, -1.0), 0.75
    yield "no reward at all", np.zeros(6), 0.95
    yield "rewards in the thousands", 1000 * rng.normal(size=9), 0.6
    yield "rewards near 0.00001", 1e-5 * rng.normal(size=9), 0.6
    yield "two hundred steps, gamma 0.99", rng.normal(size=200), 0.99


def laws(answer, rewards, gamma):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    if answer.shape == np.shape(rewards):
        near = 1e-5 * max(np.max(np.abs(rewards)), 1e-12)
        yield "the last return is the last reward", abs(answer[-1] - rewards[-1]) <= near
