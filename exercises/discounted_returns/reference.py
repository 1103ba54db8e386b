"""discounted_returns(rewards, gamma): what each step of an episode still leads to."""

import numpy as np


def discounted_returns(rewards, gamma):
    """Return the discounted return of every step, worked out from the last one back."""
    later, returns = 0.0, []
    for reward in reversed(rewards):
        later = reward + gamma * later
        returns.append(later)
    return np.array(returns[::-1])
