"""reinforce_gradient(features, actions, returns, theta): where to move a softmax policy."""

import numpy as np


def reinforce_gradient(features, actions, returns, theta):
    """Return the direction in which higher returns become likelier."""
    taken = np.eye(theta.shape[1])[actions]  # (time, actions), one-hot
    slopes = taken - _softmax(features @ theta)  # of log π, to the logits
    return features.T @ (returns[:, None] * slopes) / len(returns)


def _softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
