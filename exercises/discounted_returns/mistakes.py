"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _backwards(rewards, gamma):
    later, returns = 0.0, []
    for reward in reversed(np.asarray(rewards, float)):
        later = reward + gamma * later
        returns.append(later)
    return np.array(returns[::-1])


def discounted_returns__from_the_wrong_end(rewards, gamma):
    """Your sums run forwards: each step gets the rewards that came before it.

    What is past was not brought about by this step. Begin at the last step, whose return is its
    reward, and go back to the first.
    """
    return _backwards(np.asarray(rewards)[::-1], gamma)[::-1]


def discounted_returns__discounts_from_the_start(rewards, gamma):
    """You discounted by the number of the step; what counts is how far ahead a reward lies.

    Seen from the third step its own reward is not discounted at all, and the fourth's once. You
    multiplied them by gamma squared and gamma cubed, as the first step sees them.
    """
    powers = gamma ** np.arange(len(rewards))
    return np.cumsum((powers * rewards)[::-1])[::-1]


def discounted_returns__does_not_discount(rewards, gamma):
    """You added the later rewards up as they are: gamma is not used.

    A reward one step ahead counts gamma times as much, one two steps ahead gamma squared.
    """
    return np.cumsum(np.asarray(rewards)[::-1])[::-1]


def discounted_returns__gives_the_first_alone(rewards, gamma):
    """You returned one number, the return of the first step; each step has one of its own.

    The result is as long as the rewards: 1 + 0.5 · 0 + 0.25 · 2 + 0.125 · 4 is only its first
    entry.
    """
    return float(_backwards(rewards, gamma)[0])


def discounted_returns__gives_the_plain_total(rewards, gamma):
    """You returned one number, all rewards added up; each step has a return of its own.

    It starts at its own step, and later rewards are discounted.
    """
    return float(np.sum(rewards))


def discounted_returns__discounts_its_own_reward(rewards, gamma):
    """You discounted a step's own reward as well: every return is gamma times too small.

    The reward of the step itself counts in full; gamma is for what comes after it.
    """
    return gamma * _backwards(rewards, gamma)


def discounted_returns__leaves_its_own_reward_out(rewards, gamma):
    """You left the step's own reward out: each return is that of the step after it.

    The return of a step begins with the reward that this very step brought. That of the last one
    is the last reward, not 0.
    """
    return np.append(_backwards(rewards, gamma)[1:], 0.0)


def discounted_returns__leaves_its_own_reward_out_and_discounts(rewards, gamma):
    """You left the step's own reward out: only what comes after it is in your returns.

    Add the reward of the step itself, in full: the return of the last step is the last reward.
    """
    return gamma * np.append(_backwards(rewards, gamma)[1:], 0.0)


def discounted_returns__in_reverse_order(rewards, gamma):
    """Your returns are in reverse order: the last step's comes first.

    The loop goes from the end to the beginning, and so does your list. Turn it round at the end,
    or write each return to its own place.
    """
    return _backwards(rewards, gamma)[::-1]


def discounted_returns__turns_the_rewards_round(rewards, gamma):
    """You worked on the rewards in reverse, and so the first step is taken for the last.

    What you give is right for an episode that was played backwards. Going through reversed
    rewards, add up what has been seen so far.
    """
    return _backwards(np.asarray(rewards)[::-1], gamma)


def discounted_returns__looks_one_step_ahead(rewards, gamma):
    """You added the next reward alone; all later ones belong to it.

    In place of the next reward take the next *return*: the rewards after it are in that already.
    """
    rewards = np.asarray(rewards, float)
    return rewards + gamma * np.append(rewards[1:], 0.0)


def discounted_returns__only_discounts(rewards, gamma):
    """You discounted each reward and did not add them up.

    A return is a sum: the step's own reward, and all later ones, each with its discount.
    """
    return gamma ** np.arange(len(rewards)) * rewards


def discounted_returns__adds_the_discounted_up_forwards(rewards, gamma):
    """You discounted each reward and added up from the first step on: that is the past.

    A return looks ahead, from its own step to the end.
    """
    return np.cumsum(gamma ** np.arange(len(rewards)) * rewards)


def discounted_returns__the_same_for_every_step(rewards, gamma):
    """You gave every step the return of the first one.

    Each step has a return of its own, which begins with its own reward.
    """
    return np.full(len(rewards), _backwards(rewards, gamma)[0])


def discounted_returns__discounts_the_sum_each_time(rewards, gamma):
    """You discounted every later reward by gamma once, however far ahead it is.

    Each step further on costs another factor of gamma: gamma, gamma squared, gamma cubed.
    """
    rewards = np.asarray(rewards, float)
    later = np.append(np.cumsum(rewards[::-1])[::-1][1:], 0.0)
    return rewards + gamma * later


def discounted_returns__takes_one_less_gamma(rewards, gamma):
    """You multiplied by 1 - gamma where gamma belongs.

    gamma is the part that is kept: with 0.9 the next reward counts nine tenths.
    """
    return _backwards(rewards, 1 - gamma)


def discounted_returns__divides_by_powers(rewards, gamma):
    """You divide by a power of gamma, and that is 0 where gamma is 0.

    There is no need to divide: the return of a step is its reward plus gamma times the next
    return.
    """
    powers = gamma ** np.arange(len(rewards))
    return np.cumsum((powers * rewards)[::-1])[::-1] / powers


def discounted_returns__divides_by_gamma(rewards, gamma):
    """You divide by gamma where you should multiply: later rewards grow.

    A reward in the future counts less than one now.
    """
    return _backwards(rewards, 1 / gamma if gamma else np.inf)


def discounted_returns__standardises(rewards, gamma):
    """You standardised the returns: their mean is 0 and their deviation 1.

    That is done at times before a policy gradient. Here the returns themselves are asked for.
    """
    returns = _backwards(rewards, gamma)
    return (returns - returns.mean()) / (returns.std() + 1e-8)


def discounted_returns__subtracts_the_mean(rewards, gamma):
    """You subtracted the mean from the returns.

    That is a baseline, and belongs to a policy gradient. Here the returns themselves are asked
    for.
    """
    returns = _backwards(rewards, gamma)
    return returns - returns.mean()


def discounted_returns__takes_the_mean(rewards, gamma):
    """You divided each return by the number of its rewards: that is a mean.

    A return is a sum. Four steps to go may well bring more than one.
    """
    returns = _backwards(rewards, gamma)
    return returns / np.arange(len(returns), 0, -1)


def discounted_returns__leaves_the_last_reward_out(rewards, gamma):
    """You left the last reward out: your loop stops, or begins, one step too early.

    The last place is len(rewards) - 1, and range leaves its end out.
    """
    return np.append(_backwards(np.asarray(rewards)[:-1], gamma), 0.0)


def discounted_returns__leaves_the_first_step_out(rewards, gamma):
    """The return of the first step is missing: your loop ends one step too early.

    range(n - 1, 0, -1) stops at 1. To come down to 0 it has to end at -1.
    """
    return np.append(0.0, _backwards(rewards, gamma)[1:])


def discounted_returns__has_one_return_too_many(rewards, gamma):
    """You returned one number too many: a 0 for the time after the last step.

    It is useful on the way, but there is no action there. Leave it out: one return a reward.
    """
    return np.append(_backwards(rewards, gamma), 0.0)


def discounted_returns__takes_a_running_mean(rewards, gamma):
    """You multiplied the reward by 1 - gamma: that is a running mean.

    A return is a sum. The step's own reward counts in full, and only what comes later is
    discounted.
    """
    return (1 - gamma) * _backwards(rewards, gamma)


def discounted_returns__discounts_by_the_step(rewards, gamma):
    """You multiplied the next return by gamma to the power of the step's number.

    It is always one step ahead: gamma itself, at every step.
    """
    returns, later = [], 0.0
    for t in reversed(range(len(rewards))):
        later = rewards[t] + gamma**t * later
        returns.append(later)
    return np.array(returns[::-1])


def discounted_returns__starts_anew_at_each_reward(rewards, gamma):
    """You begin anew at every reward that is not 0: what comes after it is lost.

    That belongs to games in which a point ends a round, as in Pong. Here the episode goes on.
    """
    returns, later = np.zeros(len(rewards)), 0.0
    for t in reversed(range(len(rewards))):
        later = rewards[t] if rewards[t] != 0 else gamma * later
        returns[t] = later
    return returns


def discounted_returns__always_takes_99_hundredths(rewards, gamma):
    """You discount by 0.99 whatever gamma is.

    Use the argument.
    """
    return _backwards(rewards, 0.99)


def discounted_returns__discounts_once_too_often(rewards, gamma):
    """You discount what is to come once too often: the next reward is worth gamma, not gamma².

    Your own return is the reward, plus gamma times the next step's return.
    """
    later = np.append(_backwards(rewards, gamma)[1:], 0.0)
    return rewards + gamma**2 * later
