"""build_model and fit: an encoder-decoder with attention writes dates in ISO form."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "training"
SECONDS = 150
CHARACTERS, DIGITS = 49, 13  # 48 that occur and padding; 0 to 9, the dash, padding and start
BAR, ROWS = 0.95, 200  # of dates that must be right in all places
LENIENT = 0.6  # of characters, after the short training of the second case
NEXT = 0.6  # of characters, those before being right; who has not seen the date names 53%
WELL = 0.9  # of characters: who names so many has been given start
BETTER = 0.15  # of characters: so much better it does with what it was given in training
REPEATED = 0.5  # of characters are the one before: far more than in any date
SHORT = 20  # characters, of dates in the second case
DAY_MONTH_YEAR = [8, 9, 5, 6, 0, 1, 2, 3]  # places in 1979-05-03
ATTENTION = ("Attention", "AdditiveAttention", "MultiHeadAttention", "GroupedQueryAttention")


def cases(rng, rows):
    """All dates; and fewer, shorter ones that are to be written in another way."""
    X, y = rows["X"].astype(int), rows["y"].astype(int)
    title = "4,000 dates in six languages, to be written like 1979-05-03"
    yield title, "fit", X, y, CHARACTERS, DIGITS
    short = np.flatnonzero((X[:, SHORT:] == 0).all(axis=1))[:2000]
    title = "2,000 short ones, to be written like 03051979: other lengths, no dash"
    yield title, "fit", X[short, :SHORT], y[short][:, DAY_MONTH_YEAR], CHARACTERS, DIGITS - 1


def play(answer, name, X, y, characters, digits):
    """The model that build_model gives is handed to fit."""
    model = answer.build_model(characters, X.shape[1], digits, y.shape[1])
    return answer.fit(model, X, y, digits - 1)


def laws(trained, name, X, y, characters, digits, labels):
    """What holds of every right answer, in words a learner can use."""
    form = trained.model.form
    X_new, y_new, _ = _new(labels, X, y)
    shapes = form.all_inputs
    wanted = (X.shape[1],), (y.shape[1],)
    two = len(shapes) == 2 and all(
        got in (want, (None,)) for got, want in zip(shapes, wanted, strict=True)
    )
    told = f": here {' and '.join(map(str, shapes))}"
    yield f"the model has two inputs, {wanted[0]} and {wanted[1]}{'' if two else told}", two
    if not two:
        return
    attends = bool(_attentions(form))
    yield "one of Keras' attention layers is in it", attends
    if not attends:
        return
    across = any(_looks_across(form, position) for position in _attentions(form))
    yield "attention looks from the decoder at the encoder: query there, values here", across
    if not across:
        return
    given = _shifted(y_new, digits - 1)
    p = trained.predict([X_new, given])
    shape = p.shape == (*given.shape, digits)
    told = "" if shape else f": here {p.shape[1:]}"
    yield f"it gives {digits} numbers at each of {y.shape[1]} places{told}", shape
    if not shape:
        return
    causal = _is_causal(trained, X_new, given, p)
    yield "what it gives at a place does not depend on what is written later", causal
    repeats = np.mean(p.argmax(axis=-1)[:, 1:] == given[:, 1:]) > REPEATED
    yield "it does not just repeat the character that it is given", not repeats
    if repeats or not causal:
        return
    right = np.mean(p.argmax(axis=-1) == y_new)
    fits = True
    for sentence, holds in _of_what_it_is_given(trained, X_new, y_new, digits, p):
        yield sentence, holds
        fits = fits and holds
    if fits and trained.epochs > 1:
        told = "with the right characters before, it names more of them than without the date"
        yield f"{told}: here {right:.0%}", right > NEXT


def bar(trained, name, X, y, characters, digits, labels):
    """What it comes to, where all laws hold."""
    X_new, y_new, dashes = _new(labels, X, y)
    written = _decoded(trained, X_new, y.shape[1], digits - 1)
    if dashes:
        exact = np.mean((written == y_new).all(axis=1))
        told = f"at least {BAR:.0%} of {ROWS} new dates are right in all places"
        return f"{told}: here {exact:.1%}", exact >= BAR
    right = np.mean(written == y_new)
    told = f"it learns another way to write them: {LENIENT:.0%} of new characters are right"
    return f"{told}: here {right:.1%}", right >= LENIENT


def _new(labels, X, y):
    """Dates that it has not seen, in the way of the case, and whether that has dashes."""
    X_new, y_new = labels["X_new"].astype(int), labels["y_new"].astype(int)
    dashes = y.shape[1] == y_new.shape[1]
    if not dashes:
        short = (X_new[:, SHORT:] == 0).all(axis=1)
        X_new, y_new = X_new[short, :SHORT], y_new[short][:, DAY_MONTH_YEAR]
    return X_new[:ROWS], y_new[:ROWS], dashes


def _shifted(y, start):
    return np.concatenate([np.full((len(y), 1), start), y[:, :-1]], axis=1)


def _decoded(trained, X, length, start):
    """Greedily, a place at a time, all rows together; what is not yet written is 0."""
    written = np.zeros((len(X), length), int)
    for place in range(length):
        p = trained.predict([X, _shifted(written, start)])
        written[:, place] = p[:, place].argmax(axis=-1)
    return written


def _is_causal(trained, X, given, p):
    """Whether other characters in the second half leave the first half as it is."""
    half = given.shape[1] // 2
    other = given.copy()
    other[:, half:] = np.roll(given[:, half:], 1, axis=0)[:, ::-1]
    again = trained.predict([X, other])
    return bool(np.allclose(again[:, :half], p[:, :half], rtol=1e-4, atol=1e-6))


def _of_what_it_is_given(trained, X, y, digits, p):
    """What its decoder was given in training, from what it does better with than it should."""
    start = digits - 1

    def rightly(given):
        return trained.predict([X, given]).argmax(axis=-1) == y

    right = p.argmax(axis=-1) == y
    told = {
        "not on those after it": np.concatenate([y[:, 1:], np.full((len(y), 1), start)], axis=1),
        "not on start again and again": np.full_like(y, start),
    }
    well = np.mean(right) > WELL
    scores = {said: 0.0 if well else np.mean(rightly(given)) for said, given in told.items()}
    likeliest = max(scores, key=scores.get)
    better = scores[likeliest] > np.mean(right) + BETTER
    for said in told:
        holds = not (better and said == likeliest)
        yield f"it is trained on the characters before each place, {said}", holds
    others = () if well or better else range(start)
    first = max((np.mean(rightly(_shifted(y, each))[:, 0]) for each in others), default=0.0)
    holds = first <= np.mean(right[:, 0]) + BETTER
    yield "it is trained with start before the first character, and no other number", holds


def _attentions(form):
    return [i for i, layer in enumerate(form.layers) if layer.kind in ATTENTION]


def _looks_across(form, position):
    """Whether its query knows what has been written, and its values only what is read."""
    query, *values = (each for each in form.sources_of(position) if "mask" not in each.role)
    return (
        bool(values) and 1 in _inputs(form, query.layer) and _inputs(form, values[0].layer) == {0}
    )


def _inputs(form, position):
    """Which of the model's inputs, 0 or 1, a layer's numbers depend on."""
    found, waiting, seen = set(), [position], set()
    while waiting:
        each = waiting.pop()
        if each < 0:
            found.add(-1 - each)
        elif each not in seen:
            seen.add(each)
            waiting += [source.layer for source in form.sources_of(each)]
    return found
