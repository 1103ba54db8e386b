"""Four values, worked out by hand: prediction, error, slope, new_weight."""


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the weight 2 times the input 3", "prediction"
    yield "the prediction minus the target 10", "error"
    yield "twice the error, times the input 3", "slope"
    yield "the weight 2, less 0.01 times the slope", "new_weight"
