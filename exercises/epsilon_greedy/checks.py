"""epsilon_greedy(q, epsilon, rng): a draw decides, a second one chooses where it explores."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield (
        "four actions, the second is best, epsilon 0.3",
        np.array([0.1, 0.7, 0.2, 0.4]),
        0.3,
        40,
        2,
    )
    yield "epsilon 0: always the best", np.array([0.2, -0.1, 0.6]), 0.0, 10, 1
    yield "epsilon 1: always any", np.array([0.2, -0.1, 0.6]), 1.0, 40, 2
    yield "two actions equally good: the lower", np.array([0.3, 0.8, 0.1, 0.8]), 0.2, 30, 3
    yield "all alike", np.zeros(5), 0.1, 30, 4
    yield "all values below 0", -1 - rng.random(6), 0.25, 40, 5
    yield "two actions", np.array([1.0, 2.0]), 0.5, 40, 6
    yield "the first is best", np.array([9.0, 3.0, 5.0]), 0.4, 40, 7
    yield "the last is best", np.array([-3.0, 0.0, 2.0, 8.0]), 0.4, 40, 8
    yield "a single action", np.array([-2.0]), 0.5, 10, 9
    yield "values near 0.00001", 1e-5 * rng.normal(size=4), 0.15, 40, 10
    yield "eighteen actions, mostly exploring", rng.normal(size=18), 0.8, 60, 11
    drawn = np.random.default_rng(12).random()
    yield (
        "an epsilon that the first draw hits exactly: it exploits",
        np.array([3.0, 1.0]),
        drawn,
        6,
        12,
    )
    yield "two hundred choices, epsilon 0.05", rng.normal(size=4), 0.05, 200, 13
    yield "epsilon 0 and 0.5 in turn: it draws each time", rng.normal(size=3), [0.0, 0.5], 40, 14


def play(answer, q, epsilon, times, seed):
    """The actions that it takes one after the other, with one generator of a known seed.

    Several epsilons take turns.
    """
    np.random.seed(0)  # an answer that draws by the global np.random: so it repeats itself
    rng = np.random.default_rng(seed)
    in_turn = [float(each) for each in np.resize(epsilon, times)]
    return [answer.epsilon_greedy(q, each, rng) for each in in_turn]


def laws(answer, q, epsilon, times, seed):
    """What holds of every right answer, in words a learner can use."""
    actions = np.asarray(answer)
    if actions.shape != (times,):
        return
    yield f"every action is one of 0 to {len(q) - 1}", np.isin(actions, np.arange(len(q))).all()
    if epsilon == 0:
        yield "with an epsilon of 0 it is always the best action", (actions == np.argmax(q)).all()
