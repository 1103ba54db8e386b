"""and_weights, and_bias, or_weights, or_bias: two step neurons, any that work."""

import numpy as np

JUDGED_BY = "laws"

ROWS = [(0, 0), (0, 1), (1, 0), (1, 1)]
TABLES = {"and": [0, 0, 0, 1], "or": [0, 1, 1, 1]}


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the two weights of AND", "and_weights"
    yield "weights and bias of AND together, on its four rows", "and_bias"
    yield "the two weights of OR", "or_weights"
    yield "weights and bias of OR together, on its four rows", "or_bias"


def play(answer, name):
    """The weights alone; or, where the bias is asked, both: only together do they decide."""
    gate, what = name.split("_")
    weights = getattr(answer, f"{gate}_weights")
    return weights if what == "weights" else (weights, getattr(answer, name))


def laws(answer, name):
    """What holds of every right answer, in words a learner can use."""
    gate, what = name.split("_")
    if what == "weights":
        yield from _laws_of_weights(answer, gate)
    else:
        yield from _laws_of_rows(*answer, gate)


def _laws_of_weights(weights, gate):
    pair = np.shape(weights) == (2,)
    yield f"{gate}_weights holds two numbers, one for each input", pair
    if pair:
        for place, weight in zip(["first", "second"], weights, strict=True):
            yield (
                f"the {place} weight is above 0 (yours is {weight:g}): in {gate.upper()} a 1 at "
                "either input speaks for the answer 1",
                0 < weight < np.inf,
            )


def _laws_of_rows(weights, bias, gate):
    single = np.shape(bias) == ()
    yield f"{gate}_bias is one number", single
    if single:
        for (x1, x2), wanted in zip(ROWS, TABLES[gate], strict=True):
            z = weights[0] * x1 + weights[1] * x2 + bias
            side = "0 or above" if wanted else "below 0"
            yield (
                f"{x1} {gate.upper()} {x2} is {wanted}, so the net input is {side} "
                f"(yours is {weights[0]:g} * {x1} + {weights[1]:g} * {x2} + {bias:g} = {z:g})",
                z >= 0 if wanted else z < 0,
            )
