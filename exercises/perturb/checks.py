"""perturb(x, scale, samples, rng), proximity(x, Z, width): one draw; exp(-d² / width²)."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""

    def drawn(n):
        return 3 * rng.normal(size=n)

    yield "two features, three neighbours", "perturb", np.array([2.0, -1.0]), 0.5, 3, Seeded(0)
    yield "three features, five neighbours", "perturb", drawn(3), 2.0, 5, Seeded(1)
    yield "as many neighbours as features", "perturb", drawn(4), 0.3, 4, Seeded(2)
    yield "a single neighbour", "perturb", drawn(3), 1.5, 1, Seeded(3)
    yield "a single feature", "perturb", drawn(1), 0.7, 6, Seeded(4)
    yield "a scale of 1", "perturb", drawn(2), 1.0, 4, Seeded(5)
    yield "x is zero", "perturb", np.zeros(3), 0.25, 4, Seeded(6)
    yield "whole numbers in x", "perturb", np.array([3, -2, 7]), 0.5, 4, Seeded(7)
    yield "tiny neighbourhood", "perturb", drawn(2), 1e-3, 3, Seeded(8)
    yield "two hundred neighbours of ten features", "perturb", drawn(10), 0.8, 200, Seeded(10)

    x = np.array([2.0, 1.0])
    Z = np.array([[2.0, 1.0], [3.0, 1.0], [2.0, 3.0], [5.0, 5.0]])
    yield "four rows, distances 0, 1, 2 and 5, width 2", "proximity", x, Z, 2.0
    x, Z = np.array([1.0, 2.0]), np.array([[1.0, 2.0], [4.0, 6.0]])
    yield "a distance of 5, width 5: 1/e", "proximity", x, Z, 5.0

    def about(n, samples, spread):
        x = drawn(n)
        return x, x + spread * rng.normal(size=(samples, n))

    yield "seven rows, three features, width 1.5", "proximity", *about(3, 7, 1.0), 1.5
    yield "as many rows as features", "proximity", *about(4, 4, 0.5), 0.8
    yield "a single row", "proximity", *about(3, 1, 0.6), 0.75
    yield "a single feature", "proximity", *about(1, 5, 1.0), 0.9
    yield "a wide bell: nearly all count", "proximity", *about(3, 6, 1.0), 20.0
    yield "a narrow one, near rows", "proximity", *about(2, 5, 0.02), 0.03
    far = np.array([[0.0, 0.0, 0.0], [1.0, 0.0, -1.0], [900.0, -400.0, 0.0]])
    yield "one row far away: exactly 0", "proximity", np.array([0.5, 0.5, 0.0]), far, 1.3
    whole = np.array([[1, 4], [3, 2], [-1, 5]])
    yield "whole numbers", "proximity", np.array([1, 3]), whole, 3
    yield "width 1", "proximity", *about(2, 6, 0.7), 1.0
    yield "a hundred rows of eight features", "proximity", *about(8, 100, 0.4), 1.7


def scale(name, x, by, last, rng=None):
    """Sums of x and noise; squared distances, also by |z|² - 2 z·x + |x|², as an exponent."""
    if name == "perturb":
        return np.abs(x) + by * np.abs(rng.afresh().normal(size=(last, len(x))))
    exponent = ((by - x) ** 2).sum(axis=1) / last**2
    return np.exp(-exponent) * (1 + ((by**2).sum(axis=1) + (x**2).sum()) / last**2)


def laws(answer, name, x, by, last, rng=None):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    if name == "proximity":
        if answer.shape == (len(by),):
            yield "no proximity is below 0 or above 1", np.all((answer >= 0) & (answer <= 1))
        return
    if answer.shape == (last, len(x)):
        drawn = rng.afresh().normal(size=(last, len(x)))
        same = np.allclose(answer - x, by * drawn, rtol=1e-3, atol=1e-5 * np.max(np.abs(x)))
        yield "what is added to x is scale times rng.normal(size=(samples, n))", same


class Seeded(np.random.Generator):
    """np.random.default_rng(seed), which knows its seed: a verdict shows it."""

    def __init__(self, seed):
        super().__init__(np.random.PCG64(seed))
        self.seed = seed

    def afresh(self):
        """The same numbers again, however many have been drawn."""
        return np.random.default_rng(self.seed)
