"""q_update(Q, state, action, reward, next_state, done, lr, gamma): learn from one step.

Q                   (states, actions)
state, action       where the agent was, what it did
reward, next_state  what came of it
done                True where the episode ended there: nothing comes after
lr, gamma           learning rate and discount, from 0 to 1
returns             a new table (states, actions); Q itself stays as it is
"""

import numpy as np


def q_update(Q, state, action, reward, next_state, done, lr, gamma):
    """Return the table after one step of Q-learning."""
    raise NotImplementedError
