"""fit(points): a generator whose points cover a ring of eight heaps.

How it was trained is not looked at: the judge draws noise, computes the points from the layers and
weights, and looks where they lie.
"""

import numpy as np

RUNNER = "keras"
ONCE = True
JUDGED_BY = "laws"
SECONDS = 180
HEAPS, ROWS, DEVIATION = 8, 2000, 0.05
NEW = 4000  # rows of noise
NEAR, MOST = 3 * DEVIATION, 0.5
COVERED, SHARE = 6, 0.02
APART = 1e-3  # of the radius: points that are nearer than that to all others are one point
SPREAD = 0.2  # of the real points' deviation within a heap
COPIES = 0.5  # of how near other real points lie to those that were given


def cases(rng):
    """A ring to learn from, and another one."""
    yield "eight heaps on a circle", _ring(rng, 0.0), 0.0
    turned = np.pi / HEAPS
    yield "the ring turned, heaps where there were gaps", _ring(rng, turned), turned


def _centres(turned):
    angles = np.arange(HEAPS) * 2 * np.pi / HEAPS + turned
    return np.column_stack([np.cos(angles), np.sin(angles)])


def _ring(rng, turned):
    heaps = rng.permutation(np.arange(ROWS) % HEAPS)
    return _centres(turned)[heaps] + rng.normal(0, DEVIATION, (ROWS, 2))


def play(answer, points, _turned):
    """The generator, which is read with its layers and weights."""
    return answer.fit(points)


def laws(answer, points, turned):
    """What holds of every right answer, in words a learner can use."""
    is_model = hasattr(answer, "layers")
    yield f"fit returns a Keras model, the generator{_but(is_model, _kind(answer))}", is_model
    if not is_model:
        return
    yield (
        f"the model is made of Keras' own layers{_but(not answer.fault, answer.fault)}",
        not answer.fault,
    )
    if answer.fault:
        return
    noise = answer.inputs is not None and len(answer.inputs) == 1 and bool(answer.inputs[0])
    told = _but(noise, answer.inputs if answer.inputs is not None else "a model that is not built")
    yield f"rows of noise go in, (rows, n){told}", noise
    if not noise:
        return
    rng = np.random.default_rng(24)
    found = answer.predict(rng.normal(size=(NEW, answer.inputs[0])))
    in_plane = isinstance(found, np.ndarray) and found.shape == (NEW, 2)
    shape = np.shape(found)[1:] if isinstance(found, np.ndarray) else "several outputs"
    yield f"points come out, two numbers for each row of noise{_but(in_plane, shape)}", in_plane
    if in_plane:
        yield from _of_the_points(found, points, turned, rng)


def _of_the_points(found, points, turned, rng):
    finite = np.isfinite(found).all()
    yield "all points are numbers, none nan", finite
    if not finite:
        return
    one = np.ptp(found, axis=0).max() < APART
    yield "other noise gives other points", not one
    if one:
        return
    away = np.linalg.norm(found[:, None] - _centres(turned), axis=2)  # (NEW, HEAPS)
    near, heap = away.min(axis=1) < NEAR, away.argmin(axis=1)
    counts = np.bincount(heap[near], minlength=HEAPS) / NEW
    covered = np.flatnonzero(counts >= SHARE)
    wide = np.abs(np.median(np.linalg.norm(found, axis=1)) - 1) < 1 / 2
    yield "they lie about as far from the origin as the real ones", wide
    gaps = np.linalg.norm(found[:, None] - _centres(turned + np.pi / HEAPS), axis=2)
    between = np.mean(gaps.min(axis=1) < NEAR)
    yield "they lie in the heaps of this ring, and not in the gaps between them", between < 1 / 2
    told = f"at least {MOST:.0%} of the points lie within {NEAR:g} of a heap's centre"
    yield f"{told}: here {near.mean():.0%}", near.mean() >= MOST
    told = f"at least {COVERED} of the {HEAPS} heaps are covered"
    yield f"{told}: here {len(covered)}", len(covered) >= COVERED
    if not len(covered):
        return
    spread = [found[near & (heap == each)].std(axis=0).mean() for each in covered]
    part = np.mean(spread) / DEVIATION
    told = f"within a heap they are spread, at least {SPREAD:.0%} as far as the real points"
    yield f"{told}: here {part:.0%}", part >= SPREAD
    others = _ring(rng, turned)
    to_known, usual = _nearest(found[near], points), _nearest(others, points)
    yield "they are new points, no copies of those that were given", to_known >= COPIES * usual


def _nearest(rows, points):
    """How far the nearest of some points lies, for the middle one of some rows."""
    rows = rows[:1000]
    return np.median(np.linalg.norm(rows[:, None] - points, axis=2).min(axis=1))


def evidence(answer, points, turned):
    """What tells one mistake from another: the first law that is broken, or what came instead."""
    if not hasattr(answer, "layers"):
        return _kind(answer)
    told = laws(answer, points, turned)
    return next((sentence.partition(": here")[0] for sentence, holds in told if not holds), "")


def _but(holds, found):
    return "" if holds else f": here {found}"


def _kind(value):
    if value is None:
        return "None"
    if isinstance(value, (tuple, list)):
        return f"a {type(value).__name__} of {len(value)}"
    return f"a {type(value).__name__}"
