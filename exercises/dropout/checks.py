"""dropout(X, rate, rng, training=True): mask rng.random(X.shape) >= rate, scaled up."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X = np.array([[3.0, 6.0, 9.0], [12.0, 15.0, 18.0]])
    yield "two rows, three units, a quarter is dropped", X, 0.25, 0
    yield "the same, not in training", X, 0.25, 0, False
    yield "six numbers in a row, half of them dropped", rng.normal(size=6), 0.5, 1
    yield "five rows, four units, rate 0.3", rng.normal(size=(5, 4)), 0.3, 2
    yield "most are dropped: rate 0.9", rng.normal(size=(6, 5)), 0.9, 3
    yield "rate 0: all stay", rng.normal(size=(3, 2)), 0, 4
    yield "as many rows as units", rng.normal(size=(4, 4)), 0.6, 5
    yield "three axes", rng.normal(size=(2, 3, 4)), 0.4, 6
    yield "whole numbers", np.array([[1, -2, 3, 4], [5, 6, -7, 8]]), 0.2, 7
    yield "whole numbers, not in training", np.array([[1, -2], [3, 4], [5, 6]]), 0.2, 7, False
    yield "one row", rng.normal(size=(1, 8)), 0.7, 8
    yield "one unit", rng.normal(size=(8, 1)), 0.35, 9
    yield "all ones, a hundred of them", np.ones((20, 5)), 0.3, 10
    yield "ones, with `training` said", np.ones((3, 7)), 0.45, 11, True
    drawn = np.random.default_rng(12).random((2, 3))
    yield "a rate that one draw hits exactly: it stays", np.ones((2, 3)), drawn[1, 0], 12
    yield "tiny numbers", 1e-5 * rng.normal(size=(3, 4)), 0.25, 13
    yield "three axes, not in training", rng.normal(size=(2, 2, 3)), 0.5, 14, False


def play(answer, X, rate, seed, training=None):
    """What a generator of a known seed makes of X; `training` is left out where it is None."""
    np.random.seed(0)  # an answer that draws by the global np.random: so it repeats itself
    said = {} if training is None else {"training": training}
    return answer.dropout(X, rate, np.random.default_rng(seed), **said)


def laws(answer, X, rate, seed, training=None):
    """What holds of every right answer, in words a learner can use."""
    answer = np.asarray(answer)
    if training is False:
        yield "outside training nothing is dropped or scaled", _same(answer, X)
        return
    stays, scaled = answer != 0, X / (1 - rate)
    dropped = np.random.default_rng(seed).random(X.shape) < rate
    yield "it is 0 just where rng.random(X.shape) is below the rate", (dropped == ~stays).all()
    told = f"what is not 0 is the input divided by 1 - {rate:.3g}"
    yield told, _same(answer[stays], scaled[stays])


def _same(one, other):
    return np.allclose(one, other, rtol=1e-4, atol=0)
