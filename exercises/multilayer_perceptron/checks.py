"""fit(X, y): scikit-learn's network of 5, 2 and 5 units, which is installed with Keras."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "laws"
ONCE = True
SECONDS = 60
NEEDED = 160  # of 190; who learns nothing has 119, the worst of 150 that learnt had 172
ALONE = 20  # rows that are asked for one at a time
LAYERS = [5, 2, 5]
APART = 100  # columns whose deviations differ by more than this factor are not scaled


def cases(rng, rows):
    """A network that has not learnt from the y of this case cannot be right in both."""
    X, y, X_new = rows["X"], rows["y"].astype(int), rows["X_new"]
    yield "379 tumours to learn from, 190 others to tell", X, y, X_new, False
    yield "the same tumours, and every label turned round", X, 1 - y, X_new, True


def play(answer, X, y, X_new, _turned):
    """What the network was fitted with, what it is, and the classes that it gives to new rows."""
    from sklearn.exceptions import NotFittedError
    from sklearn.neural_network import MLPClassifier

    heard = {"fit": [], "predict": []}  # what networks were given, and which
    _listen(MLPClassifier, heard)
    model = answer.fit(X, y)
    if not callable(getattr(model, "predict", None)):
        return f"fit returned {_kind(model)}"
    heard["predict"].clear()
    try:
        classes = model.predict(X_new.copy())
    except NotFittedError:
        another = ", another one was" if heard["fit"] else ""
        return f"the model that fit returned was not trained{another}"
    if not heard["predict"]:
        return f"the model that fit returned holds {_other(model)}"
    network, seen = heard["predict"][0]
    learnt = [facts for fitted, facts in heard["fit"] if fitted is network]
    if not learnt:
        return "fit has not trained the network that its model asks"
    return {
        **learnt[-1],
        "seen": seen,
        "weights": [*map(np.array, network.coefs_)],
        "biases": [*map(np.array, network.intercepts_)],
        "cut short": network.n_iter_ >= network.max_iter,
        "classes": np.asarray(classes),
        "alone": [np.asarray(model.predict(X_new[i : i + 1].copy())) for i in range(ALONE)],
        "repeats": _turned or _repeats(answer.fit(X.copy(), y.copy()), X_new, network, heard),
    }


def _listen(kind, heard):
    """Note what networks of this kind are fitted with, and what they are asked."""

    def listening(name, told):
        original = next((vars(each)[name] for each in kind.__mro__ if name in vars(each)), None)
        if original is None:
            return

        def method(self, X, *arguments, **settings):
            told(self, np.array(X, float))
            return original.__get__(self, type(self))(X, *arguments, **settings)

        setattr(kind, name, method)

    def fitted(network, X):
        facts = {
            "rows": X,
            "activation": str(network.activation),
            "seeded": network.random_state is not None,
            "solver": str(network.solver),
        }
        heard["fit"] = [(network, facts)] + [
            each for each in heard["fit"] if each[0] is not network
        ]

    def asked(network, X):
        heard["predict"].append((network, X))

    for name in ("fit", "partial_fit"):
        listening(name, fitted)
    for name in ("predict", "predict_proba"):
        listening(name, asked)


def _repeats(model, X_new, network, heard):
    """Whether the network of a second model has the same weights."""
    heard["predict"].clear()
    model.predict(X_new[:1].copy())
    if not heard["predict"]:
        return False
    pairs = list(zip(network.coefs_, heard["predict"][0][0].coefs_, strict=True))
    return all(np.shape(a) == np.shape(b) and np.allclose(a, b) for a, b in pairs)


def _kind(value):
    if value is None:
        return "nothing"
    if np.ndim(value) == 0 and isinstance(value, (int, float, np.number)):
        return "a number"
    return "an array" if isinstance(value, (np.ndarray, list)) else "something without predict"


def _other(model):
    """What is in the place of the network."""
    steps = getattr(model, "steps", None)
    last = steps[-1][1] if steps else model
    return f"a {type(last).__name__} and no MLPClassifier"


def laws(answer, X, y, X_new, turned, labels):
    """What holds of every right answer, in words a learner can use."""
    formed = isinstance(answer, dict)
    instead = "" if formed else f": here {answer}"
    yield f"fit returns a trained model, with an MLPClassifier in it{instead}", formed
    if not formed:
        return
    yield from _of_the_network(answer)
    yield from _of_the_scaling(answer)
    yield from _of_the_classes(answer, 1 - labels["y_new"] if turned else labels["y_new"])


def _of_the_network(answer):
    layers = [weights.shape[1] for weights in answer["weights"][:-1]]
    told = "" if layers == LAYERS else f", and not {', '.join(map(str, layers)) or 'none'}"
    yield f"the hidden layers have 5, 2 and 5 units{told}", layers == LAYERS
    activation = answer["activation"]
    told = "" if activation == "logistic" else f", and not {activation}"
    yield f"their activation is logistic{told}", activation == "logistic"
    yield "random_state is given a number", answer["seeded"]


def _of_the_scaling(answer):
    learnt, seen = answer["rows"], answer["seen"]
    deviations = learnt.std(axis=0)
    low, high = deviations.min(), deviations.max()
    by_rows = ", and not rows" if np.allclose(np.linalg.norm(learnt, axis=1), 1) else ""
    scaled = high <= APART * low
    told = "" if scaled else f"; here their deviations go from {low:.2g} to {high:.2g}"
    yield f"the network learns from scaled columns{by_rows}{told}", scaled
    same = seen.shape[1:] == learnt.shape[1:]
    moved = abs(seen.mean(axis=0) - learnt.mean(axis=0)) if same else np.inf
    yield (
        "predict scales new rows as fit has scaled those that it learnt from",
        bool(np.all(moved <= 1.5 * deviations)),
    )


def _of_the_classes(answer, right):
    classes, shape = answer["classes"], answer["classes"].shape
    formed = shape == right.shape and set(np.unique(classes)) <= {0, 1}
    yield "predict gives one class a row, 0 or 1", formed
    if not formed:
        return
    alone = np.ravel(answer["alone"])
    yield (
        "a row alone gets the same class as among others",
        alone.shape == (ALONE,) and bool((alone == classes[:ALONE]).all()),
    )
    if answer["activation"] == "logistic":
        yield "the classes are those that the network gives", _are_of_the_network(answer)
    yield "a second training on the same rows gives the same weights", answer["repeats"]
    count = int((classes == right).sum())
    constant = bool((classes == classes[0]).all())
    yield f"the classes are not all the same{_until(answer) if constant else ''}", not constant
    yield (
        f"at least {NEEDED} of {len(right)} new tumours are told rightly; here {count}",
        count >= NEEDED,
    )


def _until(answer):
    ended = "was stopped by max_iter" if answer["cut short"] else "had come to rest"
    return f": {answer['solver']} {ended}"


def _are_of_the_network(answer):
    """Whether the classes are what its weights make of the rows that it was asked for."""
    a = answer["seen"]
    for W, b in zip(answer["weights"], answer["biases"], strict=True):
        a = 1 / (1 + np.exp(-(a @ W + b)))  # the output's activation is the same for two classes
    if a.shape != (len(answer["classes"]), 1):
        return False
    p = a[:, 0]
    return bool(((p > 0.5) == (answer["classes"] == 1))[abs(p - 0.5) > 1e-6].all())


def evidence(answer, X, y, X_new, turned, labels):
    """What tells one mistake from another: the first law that is broken."""
    told = laws(answer, X, y, X_new, turned, labels)
    broken = (sentence.partition("; here")[0] for sentence, holds in told if not holds)
    return next(broken, "")
