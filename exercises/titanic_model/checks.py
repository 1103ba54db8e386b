"""build_and_compile(n_features): two hidden layers with ReLU, one sigmoid, binary cross-entropy."""

RUNNER = "keras"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the 6 columns of the Titanic's passengers", 6
    yield "three columns", 3
