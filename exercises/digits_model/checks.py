"""build_and_compile(n_features, classes): a hidden layer with ReLU, softmax, one-hot targets."""

RUNNER = "keras"
ANY_OPTIMIZER = True


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "64 pixels, ten digits", 64, 10
    yield "13 measurements of a wine, three kinds of grape", 13, 3
