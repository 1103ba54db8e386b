"""The references of lesson 26 against SciPy's filter, gymnasium's own tables, and TensorFlow."""

import numpy as np
import pytest
from scipy import signal, stats

from dltutor.runner.play import run_source
from tests.references import EXERCISES, reference

SEEDS = range(10)
GAMMAS = [0.0, 0.3, 0.9, 0.99, 1.0]


@pytest.fixture(scope="module")
def gymnasium():
    return pytest.importorskip("gymnasium")


@pytest.fixture(scope="module")
def checks():
    return run_source((EXERCISES / "frozen_lake" / "checks.py").read_text(), "checks.py", "lake")


@pytest.mark.parametrize("gamma", GAMMAS)
@pytest.mark.parametrize("seed", SEEDS)
def test_returns_are_a_filter_that_runs_backwards(seed, gamma):
    rng = np.random.default_rng(seed)
    rewards = rng.normal(size=rng.integers(1, 60))
    expected = signal.lfilter([1], [1, -gamma], rewards[::-1])[::-1]
    returns = reference("discounted_returns").discounted_returns(rewards, gamma)
    np.testing.assert_allclose(returns, expected, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("gamma", GAMMAS)
def test_a_return_is_a_sum_over_the_future(gamma):
    rewards = np.random.default_rng(1).normal(size=20)
    powers = gamma ** np.arange(20)
    returns = reference("discounted_returns").discounted_returns(rewards, gamma)
    for t in range(20):
        assert returns[t] == pytest.approx(rewards[t:] @ powers[: 20 - t])


@pytest.mark.parametrize(("actions", "epsilon"), [(2, 0.5), (4, 0.1), (5, 1.0), (18, 0.7)])
def test_actions_come_as_often_as_epsilon_says(actions, epsilon):
    rng = np.random.default_rng(actions)
    q = rng.normal(size=actions)
    choose = reference("epsilon_greedy").epsilon_greedy
    seen = np.bincount([choose(q, epsilon, rng) for _ in range(20_000)], minlength=actions)
    expected = np.full(actions, epsilon / actions)
    expected[q.argmax()] += 1 - epsilon
    assert stats.chisquare(seen, 20_000 * expected).pvalue > 1e-3


def test_without_epsilon_nothing_but_the_best():
    rng = np.random.default_rng(0)
    choose = reference("epsilon_greedy").epsilon_greedy
    assert {int(choose(np.array([1.0, 3.0, 3.0]), 0.0, rng)) for _ in range(100)} == {1}


def _planned(P, gamma, rounds=3000):
    """The values of all actions by value iteration over gymnasium's table of transitions."""
    V = np.zeros(len(P))
    for _ in range(rounds):
        Q = np.array(
            [
                [sum(p * (r + gamma * V[s] * (not end)) for p, s, r, end in outcomes)
                 for outcomes in actions.values()]
                for actions in P.values()
            ]
        )  # fmt: skip
        if np.abs(Q.max(axis=1) - V).max() < 1e-12:
            break
        V = Q.max(axis=1)
    return Q


@pytest.mark.parametrize("map_name", ["4x4", "8x8"])
def test_sweeps_of_q_updates_without_slipping_end_where_value_iteration_does(gymnasium, map_name):
    """With a learning rate of 1 on ice that does not slip an update is Bellman's equation."""
    P = gymnasium.make("FrozenLake-v1", map_name=map_name, is_slippery=False).unwrapped.P
    update = reference("q_update").q_update
    Q = np.zeros((len(P), 4))
    for _ in range(20):
        for state, actions in P.items():
            for action, [(_, new, reward, done)] in actions.items():
                Q = update(Q, state, action, reward, new, done, 1.0, 0.9)
    np.testing.assert_allclose(Q, _planned(P, 0.9), rtol=1e-9, atol=1e-12)


def test_the_mean_q_update_on_ice_is_no_update_where_values_are_exact(gymnasium):
    P = gymnasium.make("FrozenLake-v1").unwrapped.P
    exact, update = _planned(P, 0.99), reference("q_update").q_update
    for state, actions in P.items():
        for action, outcomes in actions.items():
            moved = sum(
                p * update(exact, state, action, reward, new, done, 0.3, 0.99)
                for p, new, reward, done in outcomes
            )
            np.testing.assert_allclose(moved, exact, rtol=1e-9, atol=1e-11)


@pytest.mark.parametrize("lake", ["LAKE", "OTHER"])
def test_the_judge_has_gymnasiums_own_probabilities(gymnasium, checks, lake):
    rows = getattr(checks, lake)
    P = gymnasium.make("FrozenLake-v1", desc=rows).unwrapped.P
    table, on_ice = checks.transitions(rows), checks.ice(rows)
    for state, actions in P.items():
        for action, outcomes in actions.items():
            expected = np.zeros(len(P))
            for p, new, reward, done in outcomes:
                expected[new] += p
                assert (reward == 1) == (on_ice[state] and new == 15)
                assert done == (not on_ice[new])
            if on_ice[state]:
                np.testing.assert_allclose(table[state, action], expected)


def test_the_first_lake_is_gymnasiums_own(gymnasium, checks):
    letters = gymnasium.make("FrozenLake-v1").unwrapped.desc
    assert [row.tobytes().decode() for row in letters] == checks.LAKE


@pytest.mark.parametrize(("lake", "best"), [("LAKE", 14 / 17), ("OTHER", 1.0)])
def test_what_is_asked_for_can_be_had_and_not_by_the_other_lakes_policy(
    gymnasium, checks, lake, best
):
    rows = getattr(checks, lake)
    other = checks.OTHER if lake == "LAKE" else checks.LAKE
    for gamma in (0.99, 1.0):
        P = gymnasium.make("FrozenLake-v1", desc=rows).unwrapped.P
        policy = _planned(P, gamma).argmax(axis=1)
        assert checks.success(rows, policy) == pytest.approx(best)
        assert checks.success(other, policy) < 0.5
    for action in range(4):
        assert checks.success(rows, [action] * 16) < 0.5


@pytest.mark.parametrize("seed", range(4))
def test_success_is_what_a_system_of_equations_says(checks, seed):
    """Of a policy drawn at random, a little spoilt: from each square on the ice, all at once."""
    policy = np.array([0, 3, 3, 3, 0, 0, 0, 0, 3, 1, 0, 0, 0, 2, 1, 0])
    rng = np.random.default_rng(seed)
    policy[rng.choice(16, size=seed, replace=False)] = rng.integers(4, size=seed)
    on_ice = checks.ice(checks.LAKE)
    ahead = checks.transitions(checks.LAKE)[np.arange(16), policy]
    system = np.eye(on_ice.sum()) - ahead[np.ix_(on_ice, on_ice)]
    chances, *_ = np.linalg.lstsq(system, ahead[on_ice, 15], rcond=None)
    assert checks.success(checks.LAKE, policy) == pytest.approx(chances[0])


def test_success_is_what_many_walks_come_to(gymnasium, checks):
    policy = [0, 3, 0, 3, 0, 0, 0, 0, 3, 1, 0, 0, 0, 2, 1, 0]
    lake = gymnasium.make("FrozenLake-v1").unwrapped  # without its limit of 100 steps
    lake.reset(seed=0)
    arrived = 0
    for _ in range(3000):
        state, _ = lake.reset()
        over = False
        while not over:
            state, reward, over, _, _ = lake.step(policy[state])
        arrived += reward
    assert arrived / 3000 == pytest.approx(checks.success(checks.LAKE, policy), abs=0.025)


@pytest.mark.slow
def test_the_lake_is_learned_as_well_as_it_can_be_planned(gymnasium, checks):
    env = gymnasium.make("FrozenLake-v1")
    env.reset(seed=5)
    policy = reference("frozen_lake").train(env, np.random.default_rng(5))
    planned = _planned(env.unwrapped.P, 0.99).argmax(axis=1)
    best = checks.success(checks.LAKE, planned)
    assert checks.success(checks.LAKE, policy) >= best - 0.05


SHAPES = [(1, 1, 2), (1, 4, 3), (6, 2, 2), (5, 5, 5), (40, 3, 7)]


def _walk(shape, seed):
    time, d, actions = shape
    rng = np.random.default_rng(seed)
    taken = rng.integers(actions, size=time)
    return (
        rng.normal(size=(time, d)), taken, 3 * rng.normal(size=time), rng.normal(size=(d, actions))
    )  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("shape", SHAPES)
def test_the_policy_gradient_is_what_tensorflows_tape_gives(shape):
    import tensorflow as tf

    features, actions, returns, theta = _walk(shape, 3)
    weights = tf.Variable(theta)
    with tf.GradientTape() as tape:
        logs = tf.nn.log_softmax(tf.constant(features) @ weights)
        chosen = tf.gather(logs, actions, batch_dims=1)
        objective = tf.reduce_mean(tf.constant(returns) * chosen)
    expected = tape.gradient(objective, weights).numpy()
    gradient = reference("policy_gradient").reinforce_gradient(features, actions, returns, theta)
    np.testing.assert_allclose(gradient, expected, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("shape", SHAPES)
def test_the_policy_gradient_is_what_nudging_gives(shape, seed):
    from scipy.special import log_softmax

    features, actions, returns, theta = _walk(shape, seed)

    def objective(weights):
        logs = log_softmax(features @ weights, axis=1)
        return np.mean(returns * logs[np.arange(len(actions)), actions])

    gradient = reference("policy_gradient").reinforce_gradient(features, actions, returns, theta)
    for place in np.ndindex(theta.shape):
        nudge = np.zeros_like(theta)
        nudge[place] = 1e-5
        slope = (objective(theta + nudge) - objective(theta - nudge)) / 2e-5
        assert gradient[place] == pytest.approx(slope, rel=1e-5, abs=1e-7)


def test_going_up_the_gradient_makes_returns_higher():
    """On three slot machines: the best one is found by what was played and won alone."""
    rng, theta = np.random.default_rng(0), np.zeros((1, 3))
    chances = np.array([0.3, 0.5, 0.7])
    gradient = reference("policy_gradient").reinforce_gradient
    for _ in range(300):
        p = np.exp(theta[0]) / np.exp(theta[0]).sum()
        arms = rng.choice(3, size=20, p=p)
        won = (rng.random(20) < chances[arms]) - 0.5
        theta = theta + gradient(np.ones((20, 1)), arms, won, theta)
    assert theta.argmax() == 2
    assert np.exp(theta[0, 2]) / np.exp(theta[0]).sum() > 0.9
