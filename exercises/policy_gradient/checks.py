"""reinforce_gradient(features, actions, returns, theta): the mean of return * slope of log pi."""

import numpy as np

SLOPES = "theta"


def loss(features, actions, returns, theta):
    """The mean over steps of the return times the logarithm of the action's probability."""
    logits = features @ theta
    largest = logits.max(axis=1)
    total = np.log(np.exp(logits - largest[:, None]).sum(axis=1)) + largest
    return (returns * (logits[np.arange(len(actions)), actions] - total)).mean()


def scale(features, actions, returns, theta):
    """What each logit loses in its sum is a part of its probability; 1 is then subtracted."""
    sizes = np.abs(features)
    lost = 1 + (sizes @ np.abs(theta)).max(axis=1)
    summed = sizes.T @ (np.abs(returns) * lost) / len(returns)
    return np.broadcast_to(summed[:, None], np.shape(theta))


def laws(answer, features, actions, returns, theta):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    if answer.shape == np.shape(theta):
        near = 1e-5 * max(np.max(np.abs(answer)), 1e-12)
        yield (
            "what one action gains the others lose: each row adds up to 0",
            np.max(np.abs(answer.sum(axis=1))) <= near * answer.shape[1],
        )


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    features = np.array([[1.0, 0.0], [1.0, 2.0]])
    first = np.array([0, 2]), np.array([4.0, -2.0])
    yield "two steps, two features, three actions, weights of 0", features, *first, np.zeros((2, 3))
    theta = np.array([[0.5, -0.5, 0.0], [1.0, 0.0, -1.0]])
    yield "the same steps, other weights", features, *first, theta

    def drawn(time, d, actions, large=1.0):
        taken = rng.integers(actions, size=time)
        theta = large * rng.normal(size=(d, actions))
        return rng.normal(size=(time, d)), taken, 3 * rng.normal(size=time), theta

    yield "a single step", *drawn(1, 3, 2)
    yield "five steps, two actions", *drawn(5, 3, 2)
    yield "as many steps, features and actions", *drawn(4, 4, 4)
    yield "one feature, always 1: a policy that sees nothing", np.ones((6, 1)), *drawn(6, 1, 3)[1:]
    features, taken, _, theta = drawn(5, 2, 4)
    yield "all returns alike", features, taken, np.full(5, 2.0), theta
    yield "all returns below 0", features, taken, np.array([-1.0, -5.0, -2.0, -1.0, -3.0]), theta
    yield "one return, and else 0", features, taken, np.array([0.0, 0.0, 7.0, 0.0, 0.0]), theta
    yield "always the same action", features, np.full(5, 3), np.arange(5) - 1.5, theta
    sure = np.array([[9.0, 0.0], [0.0, 9.0]])
    yield "sure of itself, once right and once wrong", np.eye(2), np.array([0, 0]), np.ones(2), sure
    yield "logits near 1000", *drawn(4, 3, 3, 600.0)
    far = np.array([[1000.0, -1000.0], [-1000.0, 1000.0]])
    yield "logits of 1000 and -1000", np.eye(2), np.array([0, 0]), np.array([2.0, -3.0]), far
    features, taken, returns, theta = drawn(7, 5, 3)
    yield "returns near 0.00001", features, taken, 1e-5 * returns, theta
    yield "returns in the thousands", features, taken, 1000 * returns, theta
    yield "two hundred steps, ten features, six actions", *drawn(200, 10, 6, 0.3)
