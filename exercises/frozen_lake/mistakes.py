"""Wrong answers that people really write; the docstring is what the learner is told.

They do not train: what they hand back, and how they walk, is what they are known by.
"""

import numpy as np


def _walk(env, policy, episodes):
    """Begin so many episodes, and in the first of them walk on until the goal is reached."""
    reached = False
    for _ in range(episodes):
        state, _ = env.reset()
        over = reached
        while not over:
            state, reward, terminated, truncated, _ = env.step(int(policy[state]))
            reached, over = reached or reward > 0, terminated or truncated


def _best(env, gamma=0.99):
    """The best policy, planned from the table of transitions."""
    P = env.unwrapped.P
    value = np.zeros(len(P))
    for _ in range(400):
        Q = np.array(
            [
                [sum(p * (r + gamma * value[s] * (not d)) for p, s, r, d in P[state][action])
                 for action in range(4)]
                for state in range(len(P))
            ]
        )  # fmt: skip
        value = Q.max(axis=1)
    return Q.argmax(axis=1)


def train__returns_nothing(env, rng):
    """Your train returns None: what was learnt is thrown away.

    End with the policy, the place of the highest value in each row: `return Q.argmax(axis=1)`.
    """


def train__returns_the_table(env, rng):
    """Your train returns a row of numbers for each state; one action a state is asked for.

    If it is the table of values, take the place of the highest in each row, argmax with axis=1.
    """
    return np.zeros((16, 4))


def train__takes_argmax_down_the_columns(env, rng):
    """Your train returns four numbers; an action for each of the sixteen states is asked for.

    argmax with axis=0 goes down the columns: it finds the state where each action is best. The
    actions of a state lie along axis 1.
    """
    return np.zeros(4, int)


def train__returns_one_number(env, rng):
    """Your train returns a single number; an action for each of the sixteen states is asked for.

    argmax without an axis looks at the whole table. And how often the goal was reached is for
    printing.
    """
    return 15


def train__returns_a_square(env, rng):
    """Your train returns a square of 4 by 4; the states are numbered in a row, 0 to 15.

    Leave the reshape away, or print it so: `policy.reshape(4, 4)` is good to look at.
    """
    return np.zeros((4, 4), int)


def train__returns_a_column(env, rng):
    """Your policy is a column or a row of two axes; sixteen numbers on one axis are asked for.

    An axis of length 1 is too many: look for keepdims or for a reshape.
    """
    return np.zeros((16, 1), int)


def train__returns_several(env, rng):
    """Your train returns several things; the policy alone is asked for.

    Leave the table, or the list of rewards, out of the return.
    """
    return np.zeros(16, int), np.zeros((16, 4))


def train__returns_a_dict(env, rng):
    """Your train returns a dict; an array or a list of sixteen actions is asked for.

    With a dict from states to actions: `[policy[state] for state in range(16)]`; for holes and the
    goal, where nobody acts, put any number.
    """
    return {}


def train__returns_a_function(env, rng):
    """Your train returns a function; an array of sixteen actions is asked for.

    Ask it for every state: `[policy(state) for state in range(16)]`.
    """
    return lambda state: 0


def train__returns_words(env, rng):
    """Your policy is not made of numbers: actions are 0 left, 1 down, 2 right, 3 up.

    Names and arrows are for looking at.
    """
    return ["left"] * 16


def train__gives_fractions(env, rng):
    """Your policy holds fractions: those are values, or chances. Actions are 0, 1, 2 and 3.

    The place of the highest value is asked for, not the value: argmax and not max.
    """
    return np.full(16, 0.5)


def train__gives_what_is_no_action(env, rng):
    """Your policy holds a number that is no action: they go from 0 to 3.

    Has each state on the ice got one? Those that were never visited need one too.
    """
    return np.full(16, -1)


def train__gives_nan(env, rng):
    """Your policy holds nan where an action should be.

    Something was divided by 0: a state that was never visited, perhaps.
    """
    return np.full(16, np.nan)


def train__begins_every_episode_with_one_seed(env, rng):
    """You begin every episode with the same seed: the ice slips in the same way each time.

    So what is learnt is one series of slips by heart. Seed once before the loop, if at all, and
    then call env.reset() without a seed.
    """
    for _ in range(20):
        env.reset(seed=0)
    return np.zeros(16, int)


def train__knows_the_first_lake(env, rng):
    """Your policy is a good one for the first lake, and came back for the other as well.

    Written down beforehand, or learnt on an env of your own: it has to come from the env that is
    handed in. Its holes are elsewhere the second time.
    """
    return [0, 3, 3, 3, 0, 0, 0, 0, 3, 1, 0, 0, 0, 2, 1, 0]


def train__takes_no_step(env, rng):
    """Your train has not taken a step on this lake, and its policy reaches the goal too rarely.

    Either walk on the env that is handed in: one of your own may not slip, or have other holes.
    Or plan from env.unwrapped.P: three hundred rounds at least, with gamma near 1, and the highest
    over actions of the mean over what may happen, with nothing added after terminated.
    """
    return np.zeros(16, int)


def train__never_reaches_the_goal(env, rng):
    """In all your walks the goal was never reached: there was nothing to learn from.

    From a table of zeros the first action always looks best. Begin with a table of ones; or
    explore much in the beginning, epsilon 1, and less and less. By chance one walk in seventy
    arrives.
    """
    env.reset()
    env.step(0)
    return np.zeros(16, int)


def train__takes_one_action_everywhere(env, rng):
    """Your policy takes the same action everywhere, as the argmax of a table of equal values does.

    The goal was reached, so there was something to learn. Does the new value get into the table?
    q_update gives a new table, and it has to be kept: Q = q_update(Q, ...). Is it the row of the
    state that is looked at, and argmax along axis 1?
    """
    _walk(env, _best(env), 600)
    return np.full(16, 2)


def train__as_if_it_did_not_slip(env, rng):
    """Your policy goes straight to the goal, as is best where ice does not slip; here it falls in.

    Two of three steps go to the side. Look at the learning rate: near 1 a value is whatever came
    last, and the others are forgotten. Let it shrink from 0.1 to 0.01, with gamma 0.99.
    """
    _walk(env, _best(env), 600)
    straight = np.zeros(16, int)  # an action for each state on a way across
    desc, came = env.unwrapped.desc, {0: None}
    queue = [0]
    for state in queue:
        row, column = divmod(state, 4)
        for action, (down, right) in enumerate([(0, -1), (1, 0), (0, 1), (-1, 0)]):
            r, c = row + down, column + right
            on_board = 0 <= r < 4 and 0 <= c < 4
            if on_board and desc[r, c] != b"H" and 4 * r + c not in came:
                came[4 * r + c] = state, action
                queue.append(4 * r + c)
    state = 15
    while state:
        state, action = came[state]
        straight[state] = action
    return straight


def train__too_few_episodes(env, rng):
    """Your train goes on for a few hundred episodes: too few to average the slips away.

    Three thousand take a few seconds. Few of the first ones reach the goal, and it takes some
    dozens of arrivals until the values have spread back to the start.
    """
    _walk(env, _best(env), 100)
    return np.where(np.arange(16) < 8, 3, 0)


def train__not_learnt_enough(env, rng):
    """Your policy is better than chance in places, and reaches the goal too rarely.

    Three things to look at. The learning rate: let it shrink, from 0.1 to 0.01, so that chance is
    averaged away. gamma: 0.99; with 0.9 or less the differences far from the goal are tiny. And
    is what comes after left out where terminated is true, and only there? Then more episodes.
    """
    _walk(env, _best(env), 600)
    return np.where(np.arange(16) < 8, 3, 0)
