"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def epsilon_greedy__explores_the_other_way_round(q, epsilon, rng):
    """You explore where the draw is not below epsilon: with 0.3 that is in seven of ten cases.

    A number drawn from 0 to 1 is below epsilon just as often as you should explore.
    """
    if rng.random() < epsilon:
        return np.argmax(q)
    return rng.integers(len(q))


def epsilon_greedy__compares_from_the_other_end(q, epsilon, rng):
    """You explore as often as you should, but on other draws: those above 1 - epsilon.

    The task asks for rng.random() < epsilon, so that runs can be compared.
    """
    if rng.random() > 1 - epsilon:
        return rng.integers(len(q))
    return np.argmax(q)


def epsilon_greedy__explores_at_epsilon_too(q, epsilon, rng):
    """You explore where the draw equals epsilon, too: `<=` where `<` is asked for.

    Less than epsilon: so it is that an epsilon of 0 never explores.
    """
    return rng.integers(len(q)) if rng.random() <= epsilon else np.argmax(q)


def epsilon_greedy__always_draws_an_action(q, epsilon, rng):
    """You draw the random action each time, and throw it away where you exploit.

    The chances are right, but each draw that is not needed moves the generator on, and all later
    choices are others. Draw it inside the if.
    """
    explore, any_action = rng.random() < epsilon, rng.integers(len(q))
    return any_action if explore else np.argmax(q)


def epsilon_greedy__draws_the_action_first(q, epsilon, rng):
    """You draw the random action before you know whether it is needed.

    First rng.random(), and only where that is below epsilon rng.integers.
    """
    any_action = rng.integers(len(q))
    return any_action if rng.random() < epsilon else np.argmax(q)


def epsilon_greedy__never_the_best_when_exploring(q, epsilon, rng):
    """Exploring, you draw among the other actions alone; any action may come, the best included.

    rng.integers(len(q)) draws from all of them.
    """
    best = int(np.argmax(q))
    if rng.random() >= epsilon or len(q) == 1:
        return best
    others = [action for action in range(len(q)) if action != best]
    return others[rng.integers(len(others))]


def epsilon_greedy__leaves_the_last_action_out(q, epsilon, rng):
    """Exploring, you never take the last action: rng.integers leaves its end out already.

    rng.integers(4) gives 0, 1, 2 or 3. Hand it len(q), not len(q) - 1.
    """
    if rng.random() < epsilon:
        return rng.integers(max(len(q) - 1, 1))
    return np.argmax(q)


def epsilon_greedy__leaves_the_first_action_out(q, epsilon, rng):
    """Exploring, you never take action 0: actions count from 0.

    rng.integers(len(q)) gives 0 up to len(q) - 1.
    """
    if rng.random() < epsilon:
        return rng.integers(1, len(q)) if len(q) > 1 else 0
    return np.argmax(q)


def epsilon_greedy__draws_one_too_many(q, epsilon, rng):
    """Exploring, you may give an action that does not exist: len(q) is one past the last.

    rng.integers(len(q)) leaves its end out, and that is meant: actions count from 0.
    """
    if rng.random() < epsilon:
        return rng.integers(len(q) + 1)
    return np.argmax(q)


def epsilon_greedy__supposes_four_actions(q, epsilon, rng):
    """Exploring, you always draw from four actions; how many there are is len(q).

    The lake has four directions. Other problems have two, or eighteen.
    """
    return rng.integers(4) if rng.random() < epsilon else np.argmax(q)


def epsilon_greedy__never_explores(q, epsilon, rng):
    """You always take the best action: epsilon is not used, and nothing is explored.

    In as large a part of the cases as epsilon says, any action should come.
    """
    return np.argmax(q)


def epsilon_greedy__always_explores(q, epsilon, rng):
    """You always draw at random, and never look at q.

    Where the draw is not below epsilon the best action is wanted.
    """
    rng.random()
    return rng.integers(len(q))


def epsilon_greedy__takes_the_last_of_the_best(q, epsilon, rng):
    """Where two actions are equally good you take the later; the lower one is asked for.

    np.argmax gives the first of several. In a loop of your own compare by >, and not by >=.
    """
    if rng.random() < epsilon:
        return rng.integers(len(q))
    return len(q) - 1 - np.argmax(np.asarray(q)[::-1])


def epsilon_greedy__draws_among_the_best(q, epsilon, rng):
    """Where two actions are equally good you draw between them; the lower one is asked for.

    It is a good idea in practice. Here exploiting is to draw nothing: np.argmax takes the first.
    """
    if rng.random() < epsilon:
        return rng.integers(len(q))
    return rng.choice(np.flatnonzero(q == np.max(q)))


def epsilon_greedy__gives_the_value(q, epsilon, rng):
    """You return the highest value; which action has it is asked for.

    np.max gives the value, np.argmax its place.
    """
    return rng.integers(len(q)) if rng.random() < epsilon else np.max(q)


def epsilon_greedy__gives_values_always(q, epsilon, rng):
    """You return values, q[action]; the number of the action is asked for.

    What is handed to the environment is the action itself.
    """
    return q[rng.integers(len(q))] if rng.random() < epsilon else np.max(q)


def epsilon_greedy__takes_the_worst(q, epsilon, rng):
    """You take the action with the lowest value.

    Values are expected returns: higher is better, so argmax.
    """
    return rng.integers(len(q)) if rng.random() < epsilon else np.argmin(q)


def epsilon_greedy__takes_the_largest_size(q, epsilon, rng):
    """You take the value that is farthest from 0; the highest is asked for.

    A value of -3 is worse than one of 1. Leave abs away.
    """
    return rng.integers(len(q)) if rng.random() < epsilon else np.argmax(np.abs(q))


def epsilon_greedy__uses_the_global_random(q, epsilon, rng):
    """You draw by np.random, NumPy's global generator, and leave rng unused.

    The generator that is handed in makes a run repeatable: rng.random() and rng.integers(...).
    """
    if np.random.random() < epsilon:
        return np.random.randint(len(q))
    return np.argmax(q)


def epsilon_greedy__decides_by_the_global_random(q, epsilon, rng):
    """You decide by np.random, NumPy's global generator; the draw is to come from rng.

    Both draws come from the generator that is handed in.
    """
    return rng.integers(len(q)) if np.random.random() < epsilon else np.argmax(q)


def epsilon_greedy__makes_its_own_generator(q, epsilon, rng):
    """You make a generator of your own at each call, so that every call draws the same.

    Use the rng that is handed in: it goes on from where it stands.
    """
    rng = np.random.default_rng(0)
    return rng.integers(len(q)) if rng.random() < epsilon else np.argmax(q)


def epsilon_greedy__draws_once_for_each_action(q, epsilon, rng):
    """You draw a number for each action; a single rng.random() decides.

    Whether to explore is one question.
    """
    if (rng.random(len(q)) < epsilon)[0]:
        return rng.integers(len(q))
    return np.argmax(q)


def epsilon_greedy__draws_the_action_by_random(q, epsilon, rng):
    """Your random action comes from rng.random(), not from rng.integers.

    int(rng.random() * n) is as fair, but gives other actions than rng.integers(n), which the task
    names so that runs can be compared.
    """
    return int(rng.random() * len(q)) if rng.random() < epsilon else np.argmax(q)


def epsilon_greedy__draws_by_chance_of_softmax(q, epsilon, rng):
    """Exploring, you prefer the better actions; all are to be equally likely.

    A softmax of the values is another way to explore. Here it is rng.integers(len(q)).
    """
    if rng.random() >= epsilon:
        return np.argmax(q)
    p = np.exp(q - np.max(q))
    return rng.choice(len(q), p=p / p.sum())


def epsilon_greedy__gives_probabilities(q, epsilon, rng):
    """You return how likely each action is; one action is asked for.

    Draw it: one rng.random(), and where that is below epsilon rng.integers(len(q)).
    """
    p = np.full(len(q), epsilon / len(q))
    p[np.argmax(q)] += 1 - epsilon
    return p


def epsilon_greedy__explores_above_epsilon(q, epsilon, rng):
    """You explore where the draw is above epsilon: with 0.3 that is in seven of ten cases.

    A number drawn from 0 to 1 is below epsilon just as often as you should explore.
    """
    return rng.integers(len(q)) if rng.random() > epsilon else np.argmax(q)


def epsilon_greedy__draws_from_probabilities(q, epsilon, rng):
    """You draw the action by its probability, in one go: right chances, but other draws.

    The task names two steps, so that runs can be compared: rng.random() < epsilon, and only then
    rng.integers(len(q)).
    """
    p = np.full(len(q), epsilon / len(q))
    p[np.argmax(q)] += 1 - epsilon
    return rng.choice(len(q), p=p)


def epsilon_greedy__shuffles_the_actions(q, epsilon, rng):
    """Your random action is the first of a shuffled list: fair, but another draw.

    The task names rng.integers(len(q)), so that runs can be compared.
    """
    return rng.permutation(len(q))[0] if rng.random() < epsilon else np.argmax(q)


def epsilon_greedy__decides_by_a_whole_number(q, epsilon, rng):
    """You decide by a whole number out of a hundred; the draw that decides is rng.random().

    It is fair only for whole percents, and gives other runs than the task's.
    """
    return rng.integers(len(q)) if rng.integers(100) < 100 * epsilon else np.argmax(q)


def epsilon_greedy__always_explores_by_the_first(q, epsilon, rng):
    """Where you explore you always take action 0; any action should come.

    Draw it: rng.integers(len(q)).
    """
    return 0 if rng.random() < epsilon else np.argmax(q)
