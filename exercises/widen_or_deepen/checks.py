"""wider(n_features) and deeper(n_features): more units in a layer, and one layer more."""

RUNNER = "keras"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    for name in ("wider", "deeper"):
        yield "the 8 columns of the concrete table", name, 8
        yield "three columns", name, 3


def play(answer, name, n_features):
    """The model that comes back."""
    return getattr(answer, name)(n_features)
