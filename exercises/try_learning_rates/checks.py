"""try_learning_rates(build_model, X, y, rates): the last loss of each, from one start.

Whatever way it was trained, from known weights gradient descent comes to known losses: they are
computed here, in NumPy. What the fits were told only says why a loss is another.
"""

import numpy as np

RUNNER = "keras"
ONCE = True
JUDGED_BY = "laws"
SECONDS = 90
EPOCHS = 20
NEAR = 1e-4  # of the loss: Keras computes in float32, and was never off by more than 1e-6
BEYOND = 1e30  # a loss that is as good as inf
SPARED = 12  # models whose initial weights are kept


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    X = np.array([[-1.0], [-0.5], [0.0], [0.5], [1.0]])
    yield "one linear unit, five rows", [1, 1], X, 3 + 2 * X[:, 0], [0.1, 0.01]
    X = rng.normal(size=(48, 3)).round(2)
    y = (X @ np.array([1.0, 2.0, -1.5]) + np.sin(3 * X[:, 0])).round(2)
    yield "48 rows; one rate is far too large", [3, 4, 1], X, y, [0.05, 1000.0, 0.001]


def play(answer, _units, X, y, rates):
    """The losses; the initial weights of every model that was built; how each fit was begun."""
    import keras

    built, fits = [], []

    def build_model():
        layers = [keras.layers.Dense(each, activation="tanh") for each in _units[1:-1]]
        last = keras.layers.Dense(_units[-1])
        model = keras.Sequential([keras.Input((_units[0],)), *layers, last])
        built.append([np.array(each) for each in model.get_weights()])
        return model

    original = keras.Model.fit

    def fit(self, *arguments, **settings):
        begun = _begun(self, arguments, settings)
        fits.append(begun)
        history = original(self, *arguments, **settings)
        begun["epochs"] = len(getattr(history, "epoch", ()))
        return history

    keras.Model.fit = fit
    try:
        returned = answer.try_learning_rates(build_model, X, y, list(rates))
    finally:
        keras.Model.fit = original
    return {
        "returned": _told(returned, rates),
        "losses": _losses(returned, rates),
        "built": built[:SPARED],
        "fits": fits[:SPARED],
    }


def _begun(model, arguments, settings):
    """What a fit begins with: weights, optimizer, loss, and rows in a batch."""
    begun = {"weights": [np.array(each) for each in model.get_weights()], "epochs": 0}
    optimizer = getattr(model, "optimizer", None)
    if optimizer is not None:
        begun["optimizer"] = type(optimizer).__name__
        begun["rate"] = float(np.asarray(optimizer.learning_rate))
        begun["momentum"] = float(getattr(optimizer, "momentum", 0.0) or 0.0)
    begun["loss"] = _loss(getattr(model, "loss", None))
    batch = settings.get("batch_size", arguments[2] if len(arguments) > 2 else None)
    begun["batch"] = int(batch or 32)
    return begun


def _loss(loss):
    name = loss if isinstance(loss, str) else getattr(loss, "name", getattr(loss, "__name__", ""))
    return {"mse": "mean_squared_error", "mae": "mean_absolute_error"}.get(name.lower(), name)


def _told(returned, rates):
    """What came back, in words; nothing where it is a number for each rate."""
    if returned is None:
        return "nothing"
    if not isinstance(returned, dict):
        return f"a {type(returned).__name__}"
    if any(_number(value) is None for value in returned.values()):
        return f"a dict of a {type(next(iter(returned.values()))).__name__} each"
    missing = [rate for rate in rates if rate not in list(returned)]
    if len(missing) == len(rates):
        return f"a dict with keys such as {next(iter(returned), None)!r}"
    if missing:
        return f"a dict without {missing[0]:g}"
    return "" if len(returned) == len(rates) else "a dict with other keys besides"


def _number(value):
    try:
        array = np.asarray(value, float)
    except (TypeError, ValueError):
        return None
    return float(array) if array.ndim == 0 else None


def _losses(returned, rates):
    if _told(returned, rates):
        return []
    return [_number(dict.__getitem__(returned, rate)) for rate in rates]


def laws(answer, units, X, y, rates):
    """What holds of every right answer, in words a learner can use."""
    instead = f": here {answer['returned']}" if answer["returned"] else ""
    yield f"it returns a dict with a number for each rate{instead}", not instead
    if instead:
        return
    right = any(_agree(answer["losses"], start, X, y, rates) for start in answer["built"])
    yield from ((sentence, right or holds) for sentence, holds in _causes(answer, X, rates))
    rate, was, wanted = _first_apart(answer, X, y, rates)
    told = "" if right else f"; here {was:.4g} for the rate {rate:g}, and not {wanted:.4g}"
    kind = "" if right else _other(was, answer, X, y, rate)
    yield f"each loss is that of epoch {EPOCHS}{kind}{told}", right


def _causes(answer, X, rates):
    """What the fits were told. Only where the losses are wrong does it matter."""
    fits = answer["fits"]
    yield "every rate has a training", len(fits) >= len(rates)
    begun = [_where(fit["weights"], answer["built"]) for fit in fits[: len(rates)]]
    first = [fit["weights"] for fit in fits[:1]]
    fresh = all(where >= 0 for where in begun)
    yield "every training begins with a fresh model, which nobody has trained", fresh
    same = all(_where(fit["weights"], first) == 0 for fit in fits[: len(rates)])
    yield "every training begins with the same weights", same or not fresh
    for law, name, wanted in (
        ("the optimizer is SGD", "optimizer", "SGD"),
        ("the loss is the mean squared error", "loss", "mean_squared_error"),
        ("SGD has no momentum", "momentum", 0.0),
    ):
        other = next((fit[name] for fit in fits if fit.get(name, wanted) != wanted), None)
        yield law + ("" if other is None else f", and not {other}"), other is None
    given = np.array([fit.get("rate", np.nan) for fit in fits[: len(rates)]])
    known = len(given) == len(rates) and np.allclose(np.sort(given), np.sort(rates), rtol=1e-5)
    yield "the learning rate of SGD is the rate", known
    epochs = {fit["epochs"] for fit in fits}
    told = "" if epochs == {EPOCHS} else f", and not {min(epochs, default=0)}"
    yield f"a training has {EPOCHS} epochs{told}", not told
    batch = min((fit["batch"] for fit in fits), default=0)
    whole = batch >= len(X)
    yield f"all rows are in one batch{'' if whole else f'; here {batch} are'}", whole


def _where(weights, places):
    """Which of some weights these are; -1 for none of them."""
    for position, other in enumerate(places):
        pairs = zip(weights, other, strict=False)
        if len(weights) == len(other) and all(np.array_equal(a, b) for a, b in pairs):
            return position
    return -1


def _descended(start, X, y, rate):
    """The losses of gradient descent from weights W1, b1, W2, b2 ... before each of its steps."""
    weights, losses = [np.array(each, float) for each in start], []
    for _ in range(EPOCHS + 1):
        given = [X]
        for W, b in zip(weights[:-2:2], weights[1:-2:2], strict=True):
            given.append(np.tanh(given[-1] @ W + b))
        errors = given[-1] @ weights[-2] + weights[-1] - y[:, None]
        losses.append(float(np.mean(errors**2)))
        slope = 2 * errors / len(X)
        for i in range(len(weights) - 2, -1, -2):
            a, W = given[i // 2], weights[i]
            weights[i], weights[i + 1] = (
                W - rate * a.T @ slope,
                weights[i + 1] - rate * slope.sum(0),
            )
            slope = slope @ W.T * (1 - a**2)
    return losses


def _agree(losses, start, X, y, rates):
    return all(
        _near(loss, _descended(start, X, y, rate)[EPOCHS - 1])
        for loss, rate in zip(losses, rates, strict=True)
    )


def _near(loss, wanted):
    if not np.isfinite(wanted) or wanted > BEYOND:
        return not np.isfinite(loss) or loss > BEYOND
    return bool(np.isclose(loss, wanted, rtol=NEAR, atol=0))


def _starts(answer):
    """The weights of which the first training began, or else of the first model."""
    begun = _where(answer["fits"][0]["weights"], answer["built"]) if answer["fits"] else -1
    return answer["built"][max(begun, 0) :][:1]


def _first_apart(answer, X, y, rates):
    """The first rate whose loss is another, that loss, and the one that was to come."""
    for start in _starts(answer):
        for rate, loss in zip(rates, answer["losses"], strict=True):
            wanted = _descended(start, X, y, rate)[EPOCHS - 1]
            if not _near(loss, wanted):
                return rate, loss, wanted
    return rates[0], answer["losses"][0], np.nan


def _other(was, answer, X, y, rate):
    """Which other number of the same training a loss is, if one."""
    for start in _starts(answer):
        losses = _descended(start, X, y, rate)
        for told, other in (
            ("the first", losses[0]),
            ("the lowest", min(losses[:EPOCHS])),
            ("the mean of all", np.mean(losses[:EPOCHS])),
            ("the one after its step", losses[EPOCHS]),
        ):
            if np.isfinite(other) and _near(was, other):
                return f", and not {told}"
    return ""


def evidence(answer, units, X, y, rates):
    """What tells one mistake from another: the first law that is broken."""
    told = laws(answer, units, X, y, rates)
    return next((sentence.partition("; here")[0] for sentence, holds in told if not holds), "")
