"""fit(X, y): a network that ranks survivors above the drowned, stopped early."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "training"
SECONDS = 90
MOST_DROWNED = 0.5
CHANCE = 0.6  # an area that shuffled answers do not come to
BAR = 0.78  # area under the ROC curve; "women survived" has 0.76


def cases(rng, rows):
    """The passengers, and others that only an answer knows which looks at its y."""
    X, y = rows["X"], rows["y"]
    yield "873 passengers, and who survived", X, y
    yield "the same passengers, survived and drowned exchanged", X, 1.0 - y


def laws(trained, X, y, labels):
    """What holds of every right answer, in words a learner can use."""
    yield "fit returns the model and its history, in that order", trained.history is not None
    yield "the history is that of this model's own training", trained.history_is_its_own
    yield "some rows are held back for validation", trained.is_validated
    yield from _stops_early(trained)
    p = trained.predict(labels["X_new"])
    one = p.shape == (len(p), 1)
    yield f"the model gives one number a row{'' if one else f', and not {p.shape[-1]}'}", one
    if not one:
        return
    last = trained.model.layers[-1].activation
    told = "" if last == "sigmoid" else f", and not {last}"
    yield f"its output is a sigmoid{told}", not told
    loss = trained.model.compiled.loss if trained.model.compiled else "unknown"
    told = "" if loss == "binary_crossentropy" else f", and not {loss or 'none'}"
    yield f"its loss is binary cross-entropy{told}", not told
    area = _area_for_others(trained, y, labels)
    turned = area < 1 - CHANCE
    yield "it does not take those who drowned for those who survived", not turned
    told = f"it does better than chance, which has an area of 0.5: here {area:.3f}"
    yield told, turned or area > CHANCE


def bar(trained, X, y, labels):
    """What it comes to, where all laws hold."""
    area = _area_for_others(trained, y, labels)
    told = f"the area under the ROC curve of other passengers is at least {BAR:g}"
    return f"{told}: here {area:.3f}", area >= BAR


def _stops_early(trained):
    stopping = trained.stopping
    yield "EarlyStopping is among the callbacks of fit", stopping is not None
    if stopping is None:
        return
    watched = str(stopping["monitor"])
    known = trained.measured(watched) != []
    told = "" if known and watched.startswith("val_") else f", and not {watched!r}"
    yield f"it watches a measure of the validation rows{told}", not told
    allowed, patience = trained.fits[-1]["epochs"], stopping["patience"]
    told = "" if patience < allowed else f"; here {patience} of {allowed} epochs"
    yield f"its patience is shorter than the epochs allowed{told}", patience < allowed
    backwards = watched == "val_loss" and stopping.get("mode") == "max"
    yield "it takes a smaller loss for the better one", not backwards


def _area_for_others(trained, y, labels):
    # In the second case those who drowned are to be found.
    wanted = labels["y_new"] if np.mean(y) < MOST_DROWNED else 1.0 - labels["y_new"]
    return _area(trained.predict(labels["X_new"])[:, 0], wanted)


def _area(scores, y):
    """The share of pairs, one who survived and one who did not, that the scores rank rightly."""
    above = scores[y == 1][:, None] - scores[y == 0][None, :]
    return np.mean((above > 0) + 0.5 * (above == 0))
