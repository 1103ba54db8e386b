"""train(env, rng): Q-learning on the slippery lake, from a table that hopes for the best."""

import numpy as np


def train(env, rng):
    """Return the action to take in each state."""
    episodes, gamma, epsilon = 3000, 0.99, 0.1
    Q = np.ones((env.observation_space.n, env.action_space.n))  # whatever is new looks good
    for episode in range(episodes):
        lr = 0.1 * (1 - episode / episodes) + 0.01  # chance is averaged away in the end
        state, _ = env.reset()
        over = False
        while not over:
            explores = rng.random() < epsilon
            action = int(rng.integers(len(Q[state]))) if explores else int(Q[state].argmax())
            next_state, reward, terminated, truncated, _ = env.step(action)
            later = 0.0 if terminated else Q[next_state].max()
            Q[state, action] += lr * (reward + gamma * later - Q[state, action])
            state, over = next_state, terminated or truncated
    return Q.argmax(axis=1)
