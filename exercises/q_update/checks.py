"""q_update(Q, state, action, reward, next_state, done, lr, gamma): one entry of a new table."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    Q = np.array([[0.2, 0.5, 0.1], [0.6, 0.8, 0.3], [0.4, 0.0, 0.9], [0.7, 0.3, 0.2]])
    yield "a step from state 0 to state 1, by action 2", Q, 0, 2, 1.0, 1, False, 0.5, 0.9
    yield "the same step, and the episode is done", Q, 0, 2, 1.0, 1, True, 0.5, 0.9
    yield "no reward", Q, 2, 0, 0.0, 3, False, 0.1, 0.99
    yield "done without a reward: it fell in", Q, 3, 0, 0.0, 1, True, 0.25, 0.9
    yield "it stays where it is", Q, 2, 1, 0.5, 2, False, 0.2, 0.8
    yield "back to state 0, by action 0", Q, 1, 0, 0.0, 0, False, 0.3, 0.95

    def drawn(states, actions):
        return rng.normal(size=(states, actions))

    yield (
        "values of both signs, six states and two actions",
        drawn(6, 2),
        4,
        1,
        -1.0,
        5,
        False,
        0.4,
        0.7,
    )
    yield "all values below 0", -1 - rng.random((5, 4)), 2, 3, -0.5, 0, False, 0.6, 0.9
    yield "as many states as actions", drawn(4, 4), 1, 3, 2.0, 2, False, 0.15, 0.85
    yield "learning rate 1: all the way", drawn(3, 5), 0, 4, 0.7, 2, False, 1.0, 0.5
    yield "learning rate 0: nothing is learnt", drawn(3, 5), 1, 2, 0.7, 0, False, 0.0, 0.5
    yield "gamma 0: the reward alone", drawn(5, 3), 3, 1, 1.5, 4, False, 0.35, 0.0
    yield "gamma 1", drawn(5, 3), 4, 2, -2.0, 1, False, 0.35, 1.0
    yield "done, rewards of -100", drawn(7, 2), 6, 0, -100.0, 3, True, 0.05, 0.97
    yield "values near 0.00001", 1e-5 * drawn(4, 6), 2, 5, 1e-5, 3, False, 0.45, 0.9
    yield "five hundred states, six actions", drawn(500, 6), 321, 4, -1.0, 421, False, 0.1, 0.99


def laws(answer, Q, state, action, reward, next_state, done, lr, gamma):
    """What holds of every right answer, in words a learner can use."""
    if np.shape(answer) != np.shape(Q):
        return
    moved = np.asarray(answer, float) != np.asarray(Q, np.asarray(answer).dtype)
    moved[state, action] = False
    yield "only the entry of this state and this action changes", not moved.any()


def scale(Q, state, action, reward, next_state, done, lr, gamma):
    """What was added up for the one entry; the others are handed on."""
    sizes = np.abs(Q)
    sizes[state, action] += abs(reward) + sizes[next_state].max()
    return sizes
