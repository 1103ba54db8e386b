"""optimal_discriminator(p_data, p_model): the data's share of both densities."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    p_data = np.array([0.6, 0.3, 0.1, 0.0])
    yield "four places: the data like the left", p_data, np.array([0.2, 0.3, 0.4, 0.1])
    yield "one place, plain numbers", 0.3, 0.1
    yield "two plain numbers alike", 0.25, 0.25
    yield "only real points there", np.array([0.5, 2.0]), np.array([0.0, 0.0])
    yield "only generated points there", np.array([0.0, 0.0]), np.array([0.5, 2.0])
    yield "densities above 1", np.array([4.0, 9.5, 0.5]), np.array([12.0, 0.5, 3.5])
    yield "whole numbers", np.array([3, 1, 2, 0]), np.array([1, 1, 0, 4])
    yield "a table of three by four", rng.random((3, 4)), rng.random((3, 4))
    yield "a table of two by two by three", rng.random((2, 2, 3)), rng.random((2, 2, 3))
    yield "densities near 1e-12", 1e-12 * rng.random(5), 1e-12 * rng.random(5)
    places = np.linspace(-3, 3, 13)
    bell, wide = np.exp(-(places**2) / 2), np.exp(-((places - 1) ** 2) / 8) / 2
    yield "two bell curves, thirteen places", bell / np.sqrt(2 * np.pi), wide / np.sqrt(2 * np.pi)


def laws(answer, p_data, p_model):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    yield "every probability lies between 0 and 1", np.all((answer >= -1e-6) & (answer <= 1 + 1e-6))
    if answer.shape == np.shape(p_data):
        more = np.asarray(p_data) > np.asarray(p_model)
        yield "above 0.5 where the data are denser", np.all(answer[more] > 0.5)


def scale(p_data, p_model):
    """A probability, in whatever way it is computed."""
    return 1.0
