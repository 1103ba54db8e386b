"""build_model(): three inputs, one linear unit."""

RUNNER = "keras"


def cases(rng):
    """There is nothing to vary: one model is asked for."""
    yield ("sugars, fiber and protein in, calories out",)
