"""Three slopes, worked out by hand: output_slope, top_weight_slope, bottom_weight_slope."""


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "at the output: the error squared, with the error 3", "output_slope"
    yield "the weight that carries the top node's 1", "top_weight_slope"
    yield "the weight that carries the bottom node's 3", "bottom_weight_slope"
