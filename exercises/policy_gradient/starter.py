"""reinforce_gradient(features, actions, returns, theta): where to move a softmax policy.

features  (time, d): what was seen at each step
actions   (time,): which action was taken, whole numbers
returns   (time,): what each step led to
theta     (d, actions): the policy is softmax(features @ theta), row by row
returns   (d, actions): the mean over steps of return * slope of log(probability of the action)
"""

import numpy as np


def reinforce_gradient(features, actions, returns, theta):
    """Return the direction in which higher returns become likelier."""
    raise NotImplementedError
