"""fit(X, y): a network that learns from noisy strengths what holds for others."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "training"
SECONDS = 180
BAR = 14.0  # MPa, the root of the mean squared error; the baseline has 16 to 18
BY_HEART = 16.0  # MPa: with a smaller error on its own rows a network has learnt the noise of 20


def cases(rng, rows):
    """The strengths, and others that only an answer learns which looks at its y."""
    X, y = rows["X"], rows["y"]
    yield "700 mixes, measured carelessly", X, y
    yield "the same mixes, the strongest now the weakest", X, 2 * y.mean() - y


def laws(trained, X, y, labels):
    """What holds of every right answer, in words a learner can use."""
    guesses = trained.predict(labels["X_new"])
    one = guesses.shape == (len(guesses), 1)
    yield f"the model gives one number a row{'' if one else f'; here {guesses.shape[1:]}'}", one
    if not one:
        return
    varied = np.ptp(guesses) > 1
    yield "not every mix is given the same strength", varied
    own = _root(trained.predict(X)[:, 0] - y)
    by_heart = own < BY_HEART and _error(trained, X, y, labels) >= BAR
    told = f"; here it is {own:.3g} MPa off on its own rows, whose errors have a deviation of 20"
    yield f"it does not know its rows by heart{told if by_heart else ''}", not by_heart


def bar(trained, X, y, labels):
    """What it comes to, where all laws hold."""
    error = _error(trained, X, y, labels)
    told = f"for other mixes the root mean squared error is below {BAR:g} MPa"
    return f"{told}: here {error:.3g}", error < BAR


def _error(trained, X, y, labels):
    """How far it is off for other mixes, in MPa."""
    return _root(trained.predict(labels["X_new"])[:, 0] - _wanted(X, y, labels))


def _root(errors):
    return np.sqrt(np.mean(errors**2))


def _wanted(X, y, labels):
    """The new strengths, turned round where those to learn from are."""
    closest = ((labels["X_new"][:, None] - X[None]) ** 2).sum(axis=2).argmin(axis=1)
    as_measured = np.corrcoef(y[closest], labels["y_new"])[0, 1] > 0
    return labels["y_new"] if as_measured else 2 * y.mean() - labels["y_new"]
