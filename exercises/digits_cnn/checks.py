"""build_model(): two convolutions, pooling, dropout, two dense layers, softmax."""

RUNNER = "keras"


def cases(rng):
    """One network."""
    yield ("the network for digits",)
