"""build_model(): LeNet-5 on (32, 32, 1), tanh, average pooling, no padding; 61,706 parameters."""

RUNNER = "keras"


def cases(rng):
    """There is one LeNet-5."""
    yield ("grey images of 32 by 32",)
