"""build_model(n_features): Dense, Dropout, BatchNormalization, twice, and one linear unit."""

RUNNER = "keras"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the 8 columns of the concrete table", 8
    yield "three columns", 3
