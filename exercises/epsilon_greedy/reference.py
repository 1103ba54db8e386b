"""epsilon_greedy(q, epsilon, rng): mostly the best action, now and then any."""


def epsilon_greedy(q, epsilon, rng):
    """Return the action to take."""
    if rng.random() < epsilon:
        return rng.integers(len(q))  # explore
    return q.argmax()  # exploit; of several that are best the lowest
