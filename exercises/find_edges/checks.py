"""horizontal, vertical: 3 by 3 kernels, each for edges of one direction; any that do it."""

import numpy as np

JUDGED_BY = "laws"

FLAT = 0.01  # of the sum of the weights' sizes: what may be left of a flat area
CLEAR = 0.1  # of that sum: what an edge of its own direction gives at least
OTHER = 0.1  # of the answer to its own edges: what one of the other direction may give
TIMES = 2  # on the photograph


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "a kernel for horizontal edges, which run from left to right", "horizontal"
    yield "a kernel for vertical edges, which run from top to bottom", "vertical"


def laws(answer, name, labels):
    """What holds of every right answer, in words a learner can use."""
    yield from ((sentence, holds) for _, sentence, holds in _looked_at(answer, name, labels))


def evidence(answer, name, labels):
    """Which of them do not hold: all wrong kernels of one kind are alike in that."""
    broken = [law for law, _, holds in _looked_at(answer, name, labels) if not holds]
    return broken[:-1] if len(broken) > 1 and broken[-1] == "photo" else broken


def _looked_at(answer, name, labels):
    """A name of each law, its sentence, and whether it holds; as far as they make sense."""
    kernel, told = np.asarray(answer, float), "; here {0}"
    square = kernel.shape == (3, 3)
    here = "" if square else told.format(f"its shape is {kernel.shape}")
    yield "shape", f"`{name}` has three rows of three numbers{here}", square
    if not square:
        return
    finite = bool(np.isfinite(kernel).all())
    yield "finite", "every weight is a finite number", finite
    yield "zeros", "not all weights are 0", bool(kernel.any())
    if not finite or not kernel.any():
        return
    size, total = np.abs(kernel).sum(), kernel.sum()
    flat = bool(abs(total) <= FLAT * size)
    here = "" if flat else told.format(f"they add up to {total:.4g}")
    if not flat and (kernel >= 0).all():
        yield "minus", "some weights are below 0, so that they can add up to 0", False
    yield "flat", f"the weights add up to 0, so that a flat area gives 0{here}", flat
    if not flat:
        return
    other = "vertical" if name == "horizontal" else "horizontal"
    at = {"horizontal": _at_an_edge(kernel), "vertical": _at_an_edge(kernel.T)}
    clear = bool(at[name] >= CLEAR * size)
    here = (
        "" if clear else told.format(f"{at[name]:.4g}, and the weights' sizes add up to {size:.4g}")
    )
    yield "own", f"a {name} edge from 0 to 1 gives a clear answer{here}", clear
    alone = bool(at[other] <= OTHER * at[name])
    here = "" if alone else told.format(f"{at[other]:.4g}, and a {name} one {at[name]:.4g}")
    yield "other", f"a {other} edge from 0 to 1 gives 0{here}", alone
    on = {kind: np.abs((labels[kind] * kernel).sum(axis=(1, 2))).mean() for kind in at}
    here = told.format(f"{on[name]:.4g} on average, and {on[other]:.4g} to {other} ones")
    sentence = f"on forty pieces of the photograph it answers to {name} edges{here}"
    yield "photo", sentence, bool(on[name] > TIMES * on[other])


def _at_an_edge(kernel):
    """The largest answer as it passes an edge that runs from left to right, 0 above and 1 below."""
    _, middle, below = kernel.sum(axis=1)
    return max(abs(middle + below), abs(below))
