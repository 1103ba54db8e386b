"""dead_neurons(activations): True for each column that is 0 in every row."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    first = [[2.0, 0.0, 0.0, 1.5], [0.0, 0.0, 3.0, 0.5], [1.0, 0.0, 0.0, 4.0]]
    yield "three rows, four units, the second dead", np.array(first)

    def layer(rows, units, dead=()):
        activations = np.maximum(0, rng.normal(size=(rows, units)))
        activations[0] += 0.1  # nobody is dead by chance
        activations[:, list(dead)] = 0
        return activations

    yield "as many units as rows", layer(4, 4, dead=[0, 2])
    one_row_silent = layer(3, 3, dead=[1])
    one_row_silent[2] = 0
    yield "a row for which the whole layer is silent", one_row_silent
    yield "nobody is dead, though each unit is 0 somewhere", np.eye(4)[:, ::-1] * 3
    yield "nobody is ever 0", np.abs(rng.normal(size=(4, 3))) + 0.1
    yield "all are dead", np.zeros((5, 3))
    nearly = np.zeros((4, 3))
    nearly[2, 0], nearly[3, 2] = 1e-12, 1e-30
    yield "numbers that are nearly 0", nearly
    yield "one row: 0 there is 0 for every row", np.array([[0.0, 0.7, 0.0, 2.0, 0.0]])
    yield "a single unit, alive", np.array([[0.0], [0.0], [1.5]])
    yield "a single unit, dead", np.zeros((6, 1))
    late = np.zeros((7, 3))
    late[-1, 0], late[0, 2], late[3, 1] = 0.4, 0.6, 0.2
    yield "units that are on for a single row", late
    yield "whole numbers", np.array([[0, 3, 0], [0, 0, 1], [0, 2, 0], [0, 1, 0], [0, 0, 0]])
    z = rng.normal(size=(5, 4))
    z[:, [0, 3]] = -np.abs(z[:, [0, 3]])
    z[1] = np.abs(z[1]) * [-1, 1, 1, -1]
    yield "a ReLU written as z * (z > 0), which makes zeros with a minus", z * (z > 0)
    yield "two hundred rows, thirty units", layer(200, 30, dead=[3, 4, 17, 29])


def play(answer, activations):
    """The answer as it is; in words where it is of ones and zeros and not of booleans."""
    dead = answer.dead_neurons(activations)
    if isinstance(dead, (list, np.ndarray)) and np.shape(dead) == activations.shape[1:]:
        told = np.asarray(dead)
        if told.dtype.kind in "iuf" and np.isin(told, [0, 1]).all():
            return f"no booleans, but the numbers {told[:10].astype(int).tolist()}"
    return dead


def laws(answer, activations):
    """What holds of every right answer, in words a learner can use."""
    if isinstance(answer, str):
        yield "the answers are True and False, not the numbers 1 and 0", False
        return
    dead = np.asarray(answer)
    yield "there is one answer for each unit", dead.shape == activations.shape[1:]
    yield "the answers are True and False", dead.dtype == bool
    yield "a unit that is called dead gave 0 for every row", not activations[:, dead].any()
    alive = activations[:, ~dead].any(axis=0).all()
    yield "a unit that is called alive gave more than 0 somewhere", alive
