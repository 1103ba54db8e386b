"""build_model(n_features): two hidden layers with ReLU, and one linear unit."""

RUNNER = "keras"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the 19 columns of the wages table", 19
    yield "three columns", 3
