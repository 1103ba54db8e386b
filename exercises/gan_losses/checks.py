"""discriminator_loss(real_scores, fake_scores) and generator_loss(fake_scores), from logits."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    real, fake = np.array([2.0, -1.0]), np.array([-3.0, 0.0, 1.0])
    name = "discriminator_loss"
    yield "two real points, three generated ones", name, real, fake
    yield "no idea of any: two times log 2", name, np.zeros(3), np.zeros(5)
    yield "one real, one generated", name, np.array([0.5]), np.array([-0.25])
    yield "it is right everywhere", name, np.array([4.0, 6.0]), np.array([-5.0, -3.0])
    yield "it is wrong everywhere", name, np.array([-4.0, -6.0]), np.array([5.0, 3.0])
    yield "a single real one, nine generated", name, rng.normal(size=1), rng.normal(size=9)
    yield "nine real, two generated", name, 3 * rng.normal(size=9), 3 * rng.normal(size=2)
    yield "as many of each", name, 2 * rng.normal(size=8), 2 * rng.normal(size=8)
    yield "whole numbers", name, np.array([3, -2, 0]), np.array([1, -4])
    yield "scores near 0", name, 1e-5 * rng.normal(size=4), 1e-5 * rng.normal(size=3)
    yield "scores of 20 and -20", name, np.array([20.0, -20.0]), np.array([-20.0, 20.0, -20.0])
    yield "scores of ±1000, all right", name, np.full(2, 1000.0), np.full(3, -1000.0)
    yield "scores of ±1000, all wrong", name, np.full(2, -1000.0), np.full(3, 1000.0)
    yield "a hundred of each", name, 4 * rng.normal(size=100), 4 * rng.normal(size=100)

    name = "generator_loss"
    yield "three generated points", name, fake
    yield "no idea of any: log 2", name, np.zeros(4)
    yield "one point", name, np.array([0.75])
    yield "all are believed", name, np.array([3.0, 5.0])
    yield "none is believed: here the slope matters", name, np.array([-3.0, -5.0, -4.0])
    yield "whole numbers", name, np.array([2, -3, 0, 1])
    yield "seven points of both signs", name, 2 * rng.normal(size=7)
    yield "scores near 0", name, 1e-5 * rng.normal(size=4)
    yield "scores of 20 and -20", name, np.array([20.0, -20.0, 20.0])
    yield "scores of 1000 and -1000", name, np.array([1000.0, -1000.0, 1000.0])
    yield "a hundred points", name, 4 * rng.normal(size=100)


def laws(answer, name, *scores):
    """What holds of every right answer, in words a learner can use."""
    if np.ndim(answer) == 0:
        yield "a loss is not below 0", answer > -1e-6
        most = sum(np.log(2) + np.abs(each).max() for each in scores)
        yield "it is no more than log 2 and the largest score, for each mean", answer <= most + 1e-6


def scale(name, *scores):
    """A score that is rounded costs as much; log 2 is there even at 0."""
    return sum(1 + np.mean(np.abs(each)) for each in scores)
