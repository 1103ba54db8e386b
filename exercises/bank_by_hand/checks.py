"""Three values, worked out by hand: hidden_top, hidden_bottom, prediction."""


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "2 children times 1, plus 3 accounts times 1", "hidden_top"
    yield "2 children times -1, plus 3 accounts times 1", "hidden_bottom"
    yield "the top node times 2, plus the bottom node times -1", "prediction"
