"""build_model() and fit(X, y): recall the first symbol of a sequence of 30."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "training"
SECONDS = 150
STEPS, SYMBOLS = 30, 8
GATED = ("LSTM", "GRU")
TURNING = ("Flip", "GetItem", "Take", "Roll")  # steps, before they are read
SHORTEST, ROWS = 4, 2000
BAR = 0.6  # of 500 new sequences; mostly it is all of them, but a last step may throw some away
GUESSING = 0.25  # one in eight is guessed rightly
NEXT = 3  # by how much each symbol is renamed in the last case


def cases(rng):
    """The network, sequences to learn from, and the same with other answers."""
    yield "the network", "build_model"
    lengths = rng.integers(SHORTEST, STEPS + 1, ROWS)
    X, y = _sequences(rng, lengths)
    # The same sequence twice would be a validation row that is trained on as well.
    _, once = np.unique(X.reshape(ROWS, -1), axis=0, return_index=True)
    X, y = X[np.sort(once)], y[np.sort(once)]
    yield "sequences of 4 to 30 symbols, and the first of each", "fit", X, y
    renamed = (y + NEXT) % SYMBOLS
    yield "the same, each first symbol called by another number", "fit", X, renamed


def _sequences(rng, lengths):
    """Rows of symbols as 0 and 1, zeros in front of the short ones; and the first symbols."""
    symbols = rng.integers(0, SYMBOLS, (len(lengths), STEPS))
    begins = STEPS - lengths
    X = np.eye(SYMBOLS)[symbols] * (np.arange(STEPS) >= begins[:, None])[..., None]
    return X, symbols[np.arange(len(lengths)), begins]


def laws(answer, name, X=None, y=None):
    """What holds of every right answer, in words a learner can use."""
    if name == "build_model":
        is_model = hasattr(answer, "layers")
        yield "build_model returns a Keras model", is_model
        if is_model:
            yield from _of_the_network(answer)
        return
    yield from _of_the_network(answer.model)
    p = answer.predict(_new()[0])
    if p.shape != (len(p), SYMBOLS):
        return
    logits = answer.model.compiled and answer.model.compiled.loss_settings.get("from_logits")
    between = bool((p >= 0).all() and (p <= 1 + 1e-6).all())
    yield "they are probabilities, or the loss was told from_logits=True", between or bool(logits)
    right = _recalled(p, X, y)
    told = f"it recalls better than by guessing, which is right for one in {SYMBOLS}"
    yield f"{told}: here {right:.1%}", right > GUESSING


def bar(trained, name, X, y):
    """What it comes to, where all laws hold."""
    right = _recalled(trained.predict(_new()[0]), X, y)
    told = f"it recalls the first symbol of at least {BAR:.0%} of new sequences of {STEPS}"
    return f"{told}: here {right:.1%}", right >= BAR


def _of_the_network(model):
    fault = f": here {model.fault}" if model.fault else ""
    yield f"the model is made of Keras' own layers{fault}", not fault
    if fault:
        return
    built = model.inputs is not None
    yield "it knows what comes in: it begins with keras.Input", built
    if not built:
        return
    known = model.inputs in ((STEPS, SYMBOLS), (None, SYMBOLS))
    yield f"it takes rows of {STEPS} steps with {SYMBOLS} numbers{_but(known, model.inputs)}", known
    if not known:
        return
    kinds = [layer.kind for layer in model.layers]
    gated = any(kind in GATED for kind in kinds)
    yield f"a layer with gates, LSTM or GRU, reads the sequence{_but(gated, kinds)}", gated
    turned = [each.kind for each in model.layers if each.settings.get("go_backwards")]
    turned += [kind for kind in kinds if kind == "Bidirectional"]
    before = next((i for i, kind in enumerate(kinds) if kind in GATED), len(kinds))
    turned += [kind for kind in kinds[:before] if kind in TURNING]
    yield "it reads from the first step to the last, and not backwards", not turned
    shape = model.predict(np.zeros((1, STEPS, SYMBOLS))).shape[1:]
    one = shape == (SYMBOLS,)
    yield f"it gives {SYMBOLS} numbers a sequence, one for each symbol{_but(one, shape)}", one


def _new():
    """Sequences of full length that nobody has learnt from, and their first symbols."""
    return _sequences(np.random.default_rng(30), np.full(500, STEPS))


def _recalled(p, X, y):
    """The part of the new sequences whose first symbol has the largest number."""
    begins = X.any(axis=2).argmax(axis=1)
    renamed = np.mean(X[np.arange(len(X)), begins].argmax(axis=1) == y) < 1 / 2
    _, wanted = _new()
    return np.mean(p.argmax(axis=1) == ((wanted + NEXT) % SYMBOLS if renamed else wanted))


def _but(holds, found):
    return "" if holds else f": here {', '.join(map(str, found or ['none']))}"
