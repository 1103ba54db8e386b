"""fit(X, y): a network that has learnt the wages, and the history of its training."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "training"
SECONDS = 90
BOUNDED = ("sigmoid", "softmax", "tanh", "softsign", "hard_sigmoid")
STRAYS = 1.3  # times the loss: it was trained on other wages than these
SMALL = 3.0  # a loss that no model of dollars has which is not below the bar
BAR = 22.0  # dollars squared; the mean wage for everybody is at 27.7


def cases(rng, rows):
    """The wages, and others that only an answer knows which looks at its y."""
    X, y = rows["X"], rows["y"]
    yield "356 people and what they earn", X, y
    yield "the same people, the best paid now the worst", X, 2 * y.mean() - y


def laws(trained, X, y):
    """What holds of every right answer, in words a learner can use."""
    yield "fit returns the model and its history, in that order", trained.history is not None
    own = trained.history_is_its_own
    yield "the history is that of this model's own training", own
    guesses = trained.predict(X)
    shape = guesses.shape == (len(X), 1)
    told = "" if shape else f"; here {guesses.shape[1:]}"
    yield f"the model gives one number a row, the wage{told}", shape
    if not shape:
        return
    varied = np.ptp(guesses) > 0
    yield f"not everybody is given the same wage{'' if varied else '; here all are'}", varied
    last = trained.model.layers[-1].activation
    bounded = last in BOUNDED
    told = f", and does not end at 1 as {last} does" if bounded else ""
    yield f"the output can reach every wage{told}", not bounded
    error = _error(trained, X, y)
    reached = trained.measured("loss")[-1]
    strays = error >= BAR and error > STRAYS * reached > SMALL
    told = f"; here its training says {reached:.3g}, and it is {error:.3g}" if strays else ""
    yield f"its error is what its training has measured{told}", not strays
    in_dollars = error < BAR or reached > SMALL
    yield "it has learnt y as it is, in dollars, and not scaled or as logarithms", in_dollars


def bar(trained, X, y):
    """What it comes to, where all laws hold."""
    error = _error(trained, X, y)
    return f"the mean squared error on these rows is below {BAR:g}: here {error:.4g}", error < BAR


def _error(trained, X, y):
    """The mean of its squared errors, in dollars squared."""
    return np.mean((trained.predict(X)[:, 0] - y) ** 2)
