"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _softmax(logits, axis=1):
    e = np.exp(logits - logits.max(axis=axis, keepdims=True))
    return e / e.sum(axis=axis, keepdims=True)


def _slopes(features, actions, theta, axis=1):
    return np.eye(theta.shape[1])[actions] - _softmax(features @ theta, axis)


def _mean(features, slopes, returns):
    return features.T @ (np.asarray(returns)[:, None] * slopes) / len(features)


def reinforce_gradient__adds_up(features, actions, returns, theta):
    """You added the steps up; their mean is asked for.

    Divide by the number of steps, 2 in the first case.
    """
    return len(features) * _mean(features, _slopes(features, actions, theta), returns)


def reinforce_gradient__divides_by_the_actions(features, actions, returns, theta):
    """You divided by the number of actions as well, or in place of the steps.

    The mean is over the steps alone: the actions' slopes stand side by side.
    """
    return _mean(features, _slopes(features, actions, theta), returns) / theta.shape[1]


def reinforce_gradient__divides_by_actions_alone(features, actions, returns, theta):
    """You divided by the number of actions; the mean is over the steps.

    Divide by how many rows `features` has.
    """
    mean = _mean(features, _slopes(features, actions, theta), returns)
    return mean * len(features) / theta.shape[1]


def reinforce_gradient__divides_by_the_features(features, actions, returns, theta):
    """You divided by the number of features; the mean is over the steps.

    `len(features)` is the number of rows, features.shape[1] that of the columns.
    """
    mean = _mean(features, _slopes(features, actions, theta), returns)
    return mean * len(features) / features.shape[1]


def reinforce_gradient__goes_down(features, actions, returns, theta):
    """Your signs are turned round: that is p − one-hot, the slope of a loss.

    Here the logarithm is to grow where the return is high: one-hot − p. It is added to theta.
    """
    return -_mean(features, _slopes(features, actions, theta), returns)


def reinforce_gradient__leaves_the_probabilities_out(features, actions, returns, theta):
    """You left the probabilities out: your slope is the one-hot row of the action alone.

    The logarithm of a softmax has a second part: one-hot − p. What the action gains the others
    lose.
    """
    taken = np.eye(theta.shape[1])[actions]
    return _mean(features, taken, returns)


def reinforce_gradient__only_the_taken_action(features, actions, returns, theta):
    """You changed the weights of the action that was taken alone; the others have slopes too.

    Their logits stand in the softmax's sum: each has the slope 0 − p.
    """
    taken = np.eye(theta.shape[1])[actions]
    return _mean(features, taken * _slopes(features, actions, theta), returns)


def reinforce_gradient__leaves_the_returns_out(features, actions, returns, theta):
    """You left the returns out: every action that was taken becomes likelier, good or bad.

    Multiply each step's slopes by its return.
    """
    return _mean(features, _slopes(features, actions, theta), np.ones(len(features)))


def reinforce_gradient__one_return_for_all(features, actions, returns, theta):
    """You multiplied all steps by one number, the mean of the returns; each step has its own.

    Multiply each row of slopes by its own return before the rows are averaged.
    """
    same = np.full(len(features), np.mean(returns))
    return _mean(features, _slopes(features, actions, theta), same)


def reinforce_gradient__the_total_for_all(features, actions, returns, theta):
    """You multiplied all steps by one number, the sum of the returns; each step has its own.

    Multiply each row of slopes by its own return before the rows are averaged.
    """
    same = np.full(len(features), np.sum(returns))
    return _mean(features, _slopes(features, actions, theta), same)


def reinforce_gradient__the_first_return_for_all(features, actions, returns, theta):
    """You multiplied all steps by the first return; each step has its own.

    Give the returns a second axis, returns[:, None], so that each goes with its row.
    """
    same = np.full(len(features), returns[0])
    return _mean(features, _slopes(features, actions, theta), same)


def reinforce_gradient__subtracts_a_baseline(features, actions, returns, theta):
    """You subtracted the mean from the returns: a baseline.

    It makes learning calmer, and is not asked for here: use the returns as they are.
    """
    return _mean(features, _slopes(features, actions, theta), returns - np.mean(returns))


def reinforce_gradient__standardises(features, actions, returns, theta):
    """You standardised the returns: their mean is 0 and their deviation 1.

    It makes learning calmer, and is not asked for here: use the returns as they are.
    """
    calm = (returns - np.mean(returns)) / (np.std(returns) + 1e-8)
    return _mean(features, _slopes(features, actions, theta), calm)


def reinforce_gradient__takes_the_returns_for_rewards(features, actions, returns, theta):
    """You added later returns to earlier ones, as is done with rewards; they are returns already.

    Use them as they are.
    """
    summed = np.cumsum(np.asarray(returns)[::-1])[::-1]
    return _mean(features, _slopes(features, actions, theta), summed)


def reinforce_gradient__takes_sizes(features, actions, returns, theta):
    """You took the size of each return: an action with a bad one becomes likelier as well.

    Below 0 it has to become less likely. Leave abs away.
    """
    return _mean(features, _slopes(features, actions, theta), np.abs(returns))


def reinforce_gradient__softmax_down_the_columns(features, actions, returns, theta):
    """Your softmax runs over the steps; the actions of one step have to sum to 1.

    Each row is a step: axis=1, or axis=-1.
    """
    return _mean(features, _slopes(features, actions, theta, axis=0), returns)


def reinforce_gradient__softmax_over_everything(features, actions, returns, theta):
    """Your softmax runs over all steps at once; the actions of one step have to sum to 1.

    Sum along axis 1 alone.
    """
    slopes = np.eye(theta.shape[1])[actions] - _softmax(features @ theta, axis=(0, 1))
    return _mean(features, slopes, returns)


def reinforce_gradient__overflows(features, actions, returns, theta):
    """Your exponentials overflow: exp(1000) is inf, and inf / inf is nan.

    Subtract each row's largest logit first: the probabilities stay the same.
    """
    e = np.exp(features @ theta)
    slopes = np.eye(theta.shape[1])[actions] - e / e.sum(axis=1, keepdims=True)
    return _mean(features, slopes, returns)


def reinforce_gradient__of_the_probability(features, actions, returns, theta):
    """You took the slope of the probability; that of its logarithm is asked for.

    They differ by a factor: the slope of log π is that of π divided by π. Without it, actions
    that are rare would hardly be learnt from.
    """
    p = _softmax(features @ theta)[np.arange(len(actions)), actions]
    return _mean(features, p[:, None] * _slopes(features, actions, theta), returns)


def reinforce_gradient__divides_by_the_probability(features, actions, returns, theta):
    """You divided by the action's probability once more: one-hot − p is the slope of log π.

    The logarithm has done that already.
    """
    p = _softmax(features @ theta)[np.arange(len(actions)), actions]
    return _mean(features, _slopes(features, actions, theta) / p[:, None], returns)


def reinforce_gradient__weighs_by_the_logarithm(features, actions, returns, theta):
    """You multiplied by log π; its slope takes its place, and the logarithm itself is not needed.

    Return times (one-hot − p), times the features.
    """
    logs = np.log(_softmax(features @ theta)[np.arange(len(actions)), actions])
    return _mean(features, logs[:, None] * _slopes(features, actions, theta), returns)


def reinforce_gradient__takes_the_likeliest_action(features, actions, returns, theta):
    """You used the action that the policy thinks likeliest; what counts is what was taken.

    The returns came of the actions in `actions`, chosen by chance as they were.
    """
    likeliest = (features @ theta).argmax(axis=1)
    return _mean(features, _slopes(features, likeliest, theta), returns)


def reinforce_gradient__supposes_equal_chances(features, actions, returns, theta):
    """You gave all actions the same probability; theta is not used.

    The probabilities are softmax(features @ theta), row by row.
    """
    slopes = np.eye(theta.shape[1])[actions] - 1 / theta.shape[1]
    return _mean(features, slopes, returns)


def reinforce_gradient__takes_logits_for_probabilities(features, actions, returns, theta):
    """You subtracted the logits; the probabilities are their softmax.

    features @ theta may be any number. A softmax makes it how likely each action is.
    """
    return _mean(features, np.eye(theta.shape[1])[actions] - features @ theta, returns)


def reinforce_gradient__gives_new_weights(features, actions, returns, theta):
    """You returned new weights; the gradient alone is asked for.

    Leave theta out of the result: how far to go along it is for whoever calls.
    """
    return theta + _mean(features, _slopes(features, actions, theta), returns)


def reinforce_gradient__gives_the_slopes_at_the_logits(features, actions, returns, theta):
    """You stopped at the logits: `(time, actions)`, and theta is `(d, actions)`.

    Each logit is a sum of features times weights: features.T @ slopes, divided by the steps.
    """
    return np.asarray(returns)[:, None] * _slopes(features, actions, theta)


def reinforce_gradient__gives_a_row_for_each_action(features, actions, returns, theta):
    """Your gradient is turned on its side: a row for each action, where theta has a column.

    A gradient has the shape of what it is the gradient to: `(d, actions)`.
    """
    return _mean(features, _slopes(features, actions, theta), returns).T


def reinforce_gradient__divides_by_all_weights(features, actions, returns, theta):
    """You divided by the number of weights; the mean is over the steps.

    Divide by how many rows `features` has.
    """
    mean = _mean(features, _slopes(features, actions, theta), returns)
    return mean * len(features) / theta.size


def reinforce_gradient__divides_by_the_returns(features, actions, returns, theta):
    """You divided by the sum of the returns; the mean is over the steps.

    Divide by how many rows `features` has. The returns are factors, and may sum to 0.
    """
    mean = _mean(features, _slopes(features, actions, theta), returns)
    return mean * len(features) / np.sum(returns)


def reinforce_gradient__returns_for_the_taken_part(features, actions, returns, theta):
    """You multiplied only the one-hot part by the return: one-hot · return − p.

    The return is a factor of the whole slope: return · (one-hot − p).
    """
    taken = np.eye(theta.shape[1])[actions] * np.asarray(returns)[:, None]
    return _mean(features, taken - _softmax(features @ theta), np.ones(len(features)))


def reinforce_gradient__multiplies_by_all_probabilities(features, actions, returns, theta):
    """You multiplied each action's slope by its own probability once more.

    One-hot − p is the whole slope of log π at the logits. The factor p belongs to the slope of
    the softmax, and the logarithm has divided it away.
    """
    p = _softmax(features @ theta)
    return _mean(features, p * _slopes(features, actions, theta), returns)


def reinforce_gradient__treats_all_actions_as_taken(features, actions, returns, theta):
    """You took 1 − p for every action; that is right only for the one that was taken.

    The others have 0 − p: one-hot − p.
    """
    return _mean(features, 1 - _softmax(features @ theta), returns)


def reinforce_gradient__takes_one_over_p(features, actions, returns, theta):
    """You took 1 / π for the slope: that is the logarithm's, and the softmax has one as well.

    Both together give one-hot − p at the logits.
    """
    taken = np.eye(theta.shape[1])[actions] / _softmax(features @ theta)
    return _mean(features, taken, returns)


def reinforce_gradient__takes_signs(features, actions, returns, theta):
    """You took the sign of each return alone; how large it is counts as well.

    A return of 4 moves the weights twice as far as one of 2.
    """
    return _mean(features, _slopes(features, actions, theta), np.sign(returns))


def reinforce_gradient__gives_the_logarithms(features, actions, returns, theta):
    """You multiplied by log π itself, as in the loss; its slope is asked for.

    The slope of log π at the logits is one-hot − p.
    """
    logs = np.eye(theta.shape[1])[actions] * np.log(_softmax(features @ theta))
    return _mean(features, logs, returns)


def reinforce_gradient__gives_the_negative_logarithms(features, actions, returns, theta):
    """You computed the loss, −log π times the return; the slope of log π is asked for.

    At the logits that is one-hot − p.
    """
    logs = np.eye(theta.shape[1])[actions] * np.log(_softmax(features @ theta))
    return -_mean(features, logs, returns)


def reinforce_gradient__takes_sigmoids(features, actions, returns, theta):
    """You took a sigmoid of each logit; the actions of one step have to sum to 1: softmax.

    Each exponential is divided by the sum of its row.
    """
    slopes = np.eye(theta.shape[1])[actions] - 1 / (1 + np.exp(-(features @ theta)))
    return _mean(features, slopes, returns)


def reinforce_gradient__subtracts_one_maximum(features, actions, returns, theta):
    """You subtracted the largest logit of all steps; rows far below it become 0 / 0.

    Subtract from each row its own largest logit: axis=1 and keepdims=True.
    """
    logits = features @ theta
    e = np.exp(logits - logits.max())
    slopes = np.eye(theta.shape[1])[actions] - e / e.sum(axis=1, keepdims=True)
    return _mean(features, slopes, returns)


def reinforce_gradient__takes_the_returns_backwards(features, actions, returns, theta):
    """You gave the steps each other's returns: the last return goes with the first step.

    returns[t] belongs to features[t] and actions[t].
    """
    return _mean(features, _slopes(features, actions, theta), np.asarray(returns)[::-1])
