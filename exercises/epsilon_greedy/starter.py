"""epsilon_greedy(q, epsilon, rng): mostly the best action, now and then any.

q        (actions,): the value of each action
epsilon  how often to explore, from 0 to 1
rng      a numpy Generator: one rng.random(), and where it is less than epsilon
         rng.integers(len(q)) for the action; else no second draw
returns  the number of an action; of several that are best the lowest
"""

import numpy as np


def epsilon_greedy(q, epsilon, rng):
    """Return the action to take."""
    raise NotImplementedError
