"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _moved(Q, state, action, target, lr):
    new = np.array(Q, float)
    new[state, action] += lr * (target - new[state, action])
    return new


def q_update__bootstraps_at_the_end(Q, state, action, reward, next_state, done, lr, gamma):
    """You add the value of next_state though the episode is done: nothing comes after it.

    Where done is True the target is the reward alone.
    """
    return _moved(Q, state, action, reward + gamma * Q[next_state].max(), lr)


def q_update__looks_ahead_only_at_the_end(Q, state, action, reward, next_state, done, lr, gamma):
    """You took done the other way round: you look ahead just where the episode is over.

    While it goes on the best value of next_state counts; where it is done the reward alone does.
    """
    later = Q[next_state].max() if done else 0.0
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__never_looks_ahead(Q, state, action, reward, next_state, done, lr, gamma):
    """Your target is the reward alone: what comes after the step does not count.

    While the episode goes on add gamma times the highest value in next_state: 1 + 0.9 · 0.8.
    """
    return _moved(Q, state, action, reward, lr)


def q_update__drops_the_reward_at_the_end(Q, state, action, reward, next_state, done, lr, gamma):
    """Where the episode is done your target is 0; the reward still counts.

    Only what comes later is nothing. The reward of this step has been received.
    """
    target = 0.0 if done else reward + gamma * Q[next_state].max()
    return _moved(Q, state, action, target, lr)


def q_update__does_nothing_at_the_end(Q, state, action, reward, next_state, done, lr, gamma):
    """You learn nothing from a step that ends the episode: there the table stays as it was.

    That step brings the reward. Move the entry towards it, with no value of what comes later.
    """
    if done:
        return np.array(Q)
    return _moved(Q, state, action, reward + gamma * Q[next_state].max(), lr)


def q_update__sets_the_target(Q, state, action, reward, next_state, done, lr, gamma):
    """You put the target in the entry's place: the learning rate is not used.

    One step is chance: it moves the entry by lr of the way only, from 0.1 to 0.91 and not to 1.72.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, reward + gamma * later, 1.0)


def q_update__adds_the_whole_target(Q, state, action, reward, next_state, done, lr, gamma):
    """You added lr times the target, and did not subtract the old value.

    It is the difference that counts, target − old: where they are equal nothing should change.
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.array(Q, float)
    new[state, action] += lr * (reward + gamma * later)
    return new


def q_update__gives_lr_of_the_target(Q, state, action, reward, next_state, done, lr, gamma):
    """You forgot what the entry was: it is lr times the target, or times the difference, alone.

    The new value is the old one plus lr times (target − old).
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.array(Q, float)
    new[state, action] = lr * (reward + gamma * later)
    return new


def q_update__gives_the_change_alone(Q, state, action, reward, next_state, done, lr, gamma):
    """You put the change in the entry's place; it is to be added to what was there.

    The new value is the old one plus lr times (target − old): 0.1 + 0.5 · 1.62.
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.array(Q, float)
    new[state, action] = lr * (reward + gamma * later - new[state, action])
    return new


def q_update__swaps_the_parts(Q, state, action, reward, next_state, done, lr, gamma):
    """You swapped lr and 1 − lr: your entry keeps lr of the old value.

    It moves by lr of the way to the target, so it keeps 1 − lr of what it was.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, reward + gamma * later, 1 - lr)


def q_update__goes_the_wrong_way(Q, state, action, reward, next_state, done, lr, gamma):
    """You moved away from the target: the sign of the difference is turned round.

    Added is target − old; subtracted would be old − target.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, reward + gamma * later, -lr)


def q_update__does_not_discount(Q, state, action, reward, next_state, done, lr, gamma):
    """You took the value of next_state in full: gamma is not used.

    It lies one step ahead, so it counts gamma times as much: 0.9 · 0.8.
    """
    return _moved(Q, state, action, reward + (0.0 if done else Q[next_state].max()), lr)


def q_update__discounts_the_reward(Q, state, action, reward, next_state, done, lr, gamma):
    """You discounted the reward as well; gamma is for what comes after it.

    The reward is received now, and counts in full: 1 + 0.9 · 0.8 and not 0.9 · (1 + 0.8).
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, gamma * (reward + later), lr)


def q_update__discounts_only_the_reward(Q, state, action, reward, next_state, done, lr, gamma):
    """You discounted the reward, and not what comes after it: it is the other way round.

    The reward counts in full, the best value of next_state gamma times.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, gamma * reward + later, lr)


def q_update__takes_the_same_action_again(Q, state, action, reward, next_state, done, lr, gamma):
    """You took the value of the same action in next_state; the highest one there counts.

    The agent may go on with another action: the best. In the first case that is 0.8, not 0.3.
    """
    later = 0.0 if done else Q[next_state, action]
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__takes_the_mean(Q, state, action, reward, next_state, done, lr, gamma):
    """You took the mean of the values in next_state; the highest counts.

    Q-learning supposes that the agent goes on with the best action.
    """
    later = 0.0 if done else Q[next_state].mean()
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__takes_the_sum(Q, state, action, reward, next_state, done, lr, gamma):
    """You added up the values in next_state; only one action can be taken there, the best.

    Take the highest, 0.8, and not 0.6 + 0.8 + 0.3.
    """
    later = 0.0 if done else Q[next_state].sum()
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__takes_the_lowest(Q, state, action, reward, next_state, done, lr, gamma):
    """You took the lowest value in next_state; the highest counts.

    An agent that goes on well takes the best action there: max.
    """
    later = 0.0 if done else Q[next_state].min()
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__takes_the_place_of_the_highest(Q, state, action, reward, next_state, done, lr, gamma):
    """You took which action is best in next_state, a number such as 1; its value is meant.

    argmax gives the place, max the value: 0.8.
    """
    later = 0.0 if done else int(Q[next_state].argmax())
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__takes_the_largest_size(Q, state, action, reward, next_state, done, lr, gamma):
    """You took the value in next_state that is farthest from 0; the highest counts.

    A value of -3 is worse than one of 1. Leave abs away.
    """
    later = 0.0 if done else np.abs(Q[next_state]).max()
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__looks_at_the_old_state(Q, state, action, reward, next_state, done, lr, gamma):
    """You took the highest value of state, where the agent was; it is in next_state now.

    What comes after the step begins there: row 1 in the first case, not row 0.
    """
    later = 0.0 if done else Q[state].max()
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__takes_the_best_of_the_table(Q, state, action, reward, next_state, done, lr, gamma):
    """You took the highest value of the whole table; that of next_state counts.

    The agent goes on from where it is: look at the row Q[next_state] alone.
    """
    later = 0.0 if done else Q.max()
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__takes_the_best_of_the_column(Q, state, action, reward, next_state, done, lr, gamma):
    """You took the highest value of a column, over all states; the row of next_state counts.

    A row is a state, with a value for each action: Q[next_state].max().
    """
    later = 0.0 if done else Q[:, action].max()
    return _moved(Q, state, action, reward + gamma * later, lr)


def q_update__changes_the_next_state(Q, state, action, reward, next_state, done, lr, gamma):
    """You changed the entry of next_state; it is state and action that are judged by this step.

    What was learnt is about the place where the action was taken.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, next_state, action, reward + gamma * later, lr)


def q_update__changes_the_whole_row(Q, state, action, reward, next_state, done, lr, gamma):
    """You changed all actions of the state; only the one that was taken has been tried.

    Give both places: new[state, action].
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.array(Q, float)
    new[state] += lr * (reward + gamma * later - new[state])
    return new


def q_update__moves_the_row_by_one_difference(
    Q, state, action, reward, next_state, done, lr, gamma
):
    """You moved all actions of the state; only the one that was taken has been tried.

    Give both places: new[state, action].
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.array(Q, float)
    new[state] += lr * (reward + gamma * later - new[state, action])
    return new


def q_update__gives_the_entry_alone(Q, state, action, reward, next_state, done, lr, gamma):
    """You returned the new entry alone; the whole new table is asked for.

    Copy Q, put the number in its place, and return the copy.
    """
    later = 0.0 if done else Q[next_state].max()
    return float(Q[state, action] + lr * (reward + gamma * later - Q[state, action]))


def q_update__gives_the_row_alone(Q, state, action, reward, next_state, done, lr, gamma):
    """You returned the row of the state alone; the whole new table is asked for.

    Copy Q, put the number in its place, and return the copy.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, reward + gamma * later, lr)[state]


def q_update__swaps_lr_and_gamma(Q, state, action, reward, next_state, done, lr, gamma):
    """You swapped lr and gamma: the discount stands where the learning rate belongs.

    gamma multiplies the value of next_state, lr the difference.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, reward + lr * later, gamma)


def q_update__turns_done_by_a_tilde(Q, state, action, reward, next_state, done, lr, gamma):
    """You multiplied by ~done: of a Python bool that is -1 or -2, not 1 or 0.

    For True and False write `not done`, or 1 - done.
    """
    factor = -2 if done else -1
    return _moved(Q, state, action, reward + gamma * Q[next_state].max() * factor, lr)


def q_update__learns_from_the_reward_alone(Q, state, action, reward, next_state, done, lr, gamma):
    """You multiplied only the reward by lr; what comes after belongs to the target as well.

    Put brackets round the whole target: lr · (reward + gamma · best).
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.array(Q, float)
    new[state, action] = (1 - lr) * new[state, action] + lr * reward + gamma * later
    return new


def q_update__forgets_the_brackets(Q, state, action, reward, next_state, done, lr, gamma):
    """You multiplied only the reward by lr: the brackets round the difference are missing.

    lr · (reward + gamma · best − old), all of it.
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.array(Q, float)
    new[state, action] += lr * reward + gamma * later - new[state, action]
    return new


def q_update__sets_the_reward_at_the_end(Q, state, action, reward, next_state, done, lr, gamma):
    """Where the episode is done you put the reward in the entry's place.

    The reward is the target there; the entry still moves by lr of the way only.
    """
    if done:
        return _moved(Q, state, action, reward, 1.0)
    return _moved(Q, state, action, reward + gamma * Q[next_state].max(), lr)


def q_update__swaps_the_places(Q, state, action, reward, next_state, done, lr, gamma):
    """You swapped state and action: the row is the state, the column the action.

    Q[state, action], and not the other way round.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, action, state, reward + gamma * later, lr)


def q_update__discounts_the_old_value(Q, state, action, reward, next_state, done, lr, gamma):
    """You multiplied the old value by gamma as well: a bracket ends too late.

    reward + gamma · best is the target; the old value is subtracted from that in full.
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.array(Q, float)
    new[state, action] += lr * (reward + gamma * (later - new[state, action]))
    return new


def q_update__discounts_the_old_value_till_the_end(
    Q, state, action, reward, next_state, done, lr, gamma
):
    """You multiplied the old value by gamma as well: a bracket ends too late.

    reward + gamma · best is the target; the old value is subtracted from that in full. Where the
    episode is done, too.
    """
    new = np.array(Q, float)
    change = 0.0 if done else Q[next_state].max() - Q[state, action]
    new[state, action] += lr * (reward + gamma * change)
    return new


def q_update__adds_the_old_value(Q, state, action, reward, next_state, done, lr, gamma):
    """You added the old value where it is to be subtracted.

    The difference is target − old.
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.array(Q, float)
    new[state, action] += lr * (reward + gamma * later + new[state, action])
    return new


def q_update__begins_with_an_empty_table(Q, state, action, reward, next_state, done, lr, gamma):
    """Your new table is empty but for one entry; all others stay as they are in Q.

    Begin with a copy: Q.copy().
    """
    later = 0.0 if done else Q[next_state].max()
    new = np.zeros_like(Q)
    new[state, action] = Q[state, action] + lr * (reward + gamma * later - Q[state, action])
    return new


def q_update__takes_one_less_gamma(Q, state, action, reward, next_state, done, lr, gamma):
    """You multiplied what comes after by 1 - gamma; gamma itself is the part that counts.

    With 0.9 the best value of next_state counts nine tenths.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, reward + (1 - gamma) * later, lr)


def q_update__discounts_twice(Q, state, action, reward, next_state, done, lr, gamma):
    """You discounted what comes after twice: it lies one step ahead.

    gamma, and not gamma squared.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, reward + gamma * gamma * later, lr)


def q_update__leaves_the_reward_out(Q, state, action, reward, next_state, done, lr, gamma):
    """You left the reward out of the target.

    It is the reward plus gamma times the best value of next_state.
    """
    later = 0.0 if done else Q[next_state].max()
    return _moved(Q, state, action, gamma * later, lr)
