"""fit(X, y): a SimpleRNN that foretells next month's sunspots better than "same as last month"."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "training"
SECONDS = 120
RECURRENT = ("SimpleRNN", "LSTM", "GRU")
BAR = 0.985  # of the error that "same as last month" makes; small networks come to 0.92 or 0.95
NO_USE = 2.0  # times that error: the mean of all months has about 2.3


def cases(rng, rows):
    """The months, and others that only an answer learns which looks at its y."""
    X, y = rows["X"].astype(float)[..., None], rows["y"].astype(float)
    yield "the months from 1749 to 1899", X, y
    yield "the same windows, the month after them turned round: -y", X, -y


def laws(trained, X, y, labels):
    """What holds of every right answer, in words a learner can use."""
    kinds = [layer.kind for layer in trained.model.layers]
    told = f": here {', '.join(kinds)}"
    some = any(kind in RECURRENT for kind in kinds)
    yield f"a recurrent layer reads the months{'' if some else told}", some
    there = "SimpleRNN" in kinds
    yield f"that layer is a SimpleRNN{'' if there else told}", there
    p = trained.predict(_months(labels))
    one = p.shape == (len(p), 1)
    told = "" if one else f": here {p.shape[1:]}"
    yield f"the model gives one number a window, for the month after it{told}", one
    if not one:
        return
    part = _part(p[:, 0], X, y, labels)
    ends = trained.model.layers[-1].activation
    free = ends == "linear" or part <= BAR
    yield f"its output can take any value{'' if free else f': here it is a {ends}'}", free
    told = "it foretells better than the mean of all months"
    yield f"{told}; here its error is {part:.3g} times that of the last month", part < NO_USE


def bar(trained, X, y, labels):
    """What it comes to, where all laws hold."""
    part = _part(trained.predict(_months(labels))[:, 0], X, y, labels)
    told = f'for 1900 to 1949 its error is at most {BAR:g} times that of "same as last month"'
    return f"{told}: here {part:.3f}", part <= BAR


def _months(labels):
    return labels["X_new"].astype(float)[..., None]


def _part(guesses, X, y, labels):
    """Its error, as a part of the one that "same as last month" makes."""
    last, wanted = _months(labels)[:, -1, 0], labels["y_new"].astype(float)
    if np.corrcoef(X[:, -1, 0], y)[0, 1] < 0:
        last, wanted = -last, -wanted
    return _root(guesses - wanted) / _root(last - wanted)


def _root(errors):
    return np.sqrt(np.mean(errors**2))
