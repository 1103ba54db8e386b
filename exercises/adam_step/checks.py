"""adam_step(w, m, v, t, gradient, ...): one update, as Keras' Adam or as the paper's."""

import numpy as np

# Whether eps is added to the root of v or of the corrected v is the same where nothing is left to
# correct: only late steps have an eps.
LATE = 100_000
NO_EPS = 0.9, 0.999, 0.0


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    first = 1.0, 0.0, 0.0, 1, 2.0, 0.1, *NO_EPS
    yield "the first step of one weight, on a slope of 2", *first
    yield "its second step, on a slope of 1", 0.9, 0.2, 0.004, 2, 1.0, 0.1, *NO_EPS

    def drawn(*shape):
        w, m, gradient = (rng.normal(size=shape) for _ in range(3))
        return w, m, rng.uniform(0.2, 2.0, size=shape), gradient

    w, m, v, gradient = drawn(3)
    yield "the first step of three weights", w, 0 * m, 0 * v, 1, gradient, 0.001, *NO_EPS
    w, m, v, gradient = drawn(3)
    yield "the tenth step", w, m, v, 10, gradient, 0.001, *NO_EPS
    w, m, v, gradient = drawn(3)
    yield "beta_1 0.5 and beta_2 0.9", w, m, v, 3, gradient, 0.1, 0.5, 0.9, 0.0
    w, m, v, gradient = drawn(3, 4)
    yield "a matrix of weights, the fourth step", w, m, v, 4, gradient, 0.05, *NO_EPS
    w, m, v, gradient = drawn(2, 3, 2)
    yield "weights with three axes, beta_2 0.99", w, m, v, 7, gradient, 0.5, 0.8, 0.99, 0.0
    w, m, v, gradient = drawn(4)
    yield "step 100000, where nothing is left to correct, all defaults", w, m, v, LATE, gradient
    w, m, v, gradient = drawn(1)
    yield "one weight in an array", w, m, v, 5, gradient, 0.02, *NO_EPS
    flat = np.array([1.0, -2.0, 0.5]), np.array([0.1, 0.0, -0.3]), np.array([0.04, 0.0, 0.01])
    yield "slopes of 0, one where all were 0", *flat, LATE, np.zeros(3), 0.1
    w, m, v, gradient = drawn(3)
    yield "an eps of 0.5, which is felt", w, m, v, LATE, gradient, 0.1, 0.9, 0.999, 0.5
    yield "plain numbers, every setting another", -1.5, 0.25, 0.5, 3, -2.0, 0.2, 0.7, 0.8, 0.0
    w, m, v, gradient = drawn(4)
    tiny = 0 * w, 1e-6 * m, 1e-12 * v, LATE, 1e-6 * gradient
    yield "slopes near 0.000001, where eps counts", *tiny, 0.1
    w, m, v, gradient = drawn(4)
    tiny = 0 * w, 1e-6 * m, 1e-12 * v, LATE, 1e-6 * gradient
    yield "the same with a smaller eps", *tiny, 0.1, 0.9, 0.999, 1e-10
    w, m, v, gradient = drawn(4)
    big = w, 100 * m, 1e5 * v, 9, 1000 * gradient, 0.01, *NO_EPS
    yield "slopes in the thousands", *big


def scale(w, m, v, t, gradient, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
    """Sums of both signs are rounded at their terms' size, 1 - beta^t at the size of 1."""
    mean = beta_1 * np.abs(m) + (1 - beta_1) * np.abs(gradient)
    square = beta_2 * v + (1 - beta_2) * np.square(gradient)
    first, second = 1 - beta_1**t, 1 - beta_2**t
    step = lr * np.sqrt(second) / first * mean / (np.sqrt(square) + eps)
    return np.abs(w) + step / min(first, second), mean, square
