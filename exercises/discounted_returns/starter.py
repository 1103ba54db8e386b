"""discounted_returns(rewards, gamma): what each step of an episode still leads to.

rewards  (time,): the reward after each action
gamma    a number from 0 to 1
returns  (time,): of each step its reward, plus gamma times the next one, plus gamma squared
         times the one after that, and so on to the end
"""

import numpy as np


def discounted_returns(rewards, gamma):
    """Return the discounted return of every step."""
    raise NotImplementedError
