"""q_update(Q, state, action, reward, next_state, done, lr, gamma): learn from one step."""


def q_update(Q, state, action, reward, next_state, done, lr, gamma):
    """Return the table after one step of Q-learning."""
    later = 0.0 if done else Q[next_state].max()
    target = reward + gamma * later
    new = Q.copy()
    new[state, action] += lr * (target - Q[state, action])
    return new
