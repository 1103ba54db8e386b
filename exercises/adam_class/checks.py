"""Adam(lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7): optimizers with their state inside."""

import copy

import numpy as np

# Whether eps is added to the root of v or of the corrected v is the same where v needs no
# correction: only with a beta_2 of 0 is there an eps.
PLAIN = (int, float, tuple, list, dict, np.ndarray, type(None))


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong.

    The settings, the weights that each optimizer starts from, and for each step a gradient for each
    of them.
    """
    yield (
        "one weight, slopes of 2, 1 and -1",
        {"lr": 0.1, "eps": 0.0},
        [1.0],
        [[2.0], [1.0], [-1.0]],
    )

    def drawn(steps, *shapes):
        starts = [rng.normal(size=shape) for shape in shapes]
        return starts, [[rng.normal(size=shape) for shape in shapes] for _ in range(steps)]

    yield "three weights, four steps, no eps", {"eps": 0.0}, *drawn(4, (3,))
    yield "two optimizers, used in turn", {"lr": 0.05, "eps": 0.0}, *drawn(5, (2,), (2,))
    yield "a matrix of weights and its biases", {"lr": 0.01, "eps": 0.0}, *drawn(6, (3, 2), (2,))
    yield "settings by position", (0.05, 0.8, 0.95, 0.0), *drawn(4, (4,))
    yield "eps by position too", (0.05, 0.8, 0.0, 1e-3), *drawn(4, (4,))
    mixed = {"eps": 0.1, "beta_2": 0.0, "beta_1": 0.5, "lr": 0.2}
    yield "settings by name, in another order", mixed, *drawn(4, (3,))
    yield "only beta_2 is another", {"beta_2": 0.99, "eps": 0.0}, *drawn(4, (3,))
    flat = [[np.array([0.0, 1.0])], [np.array([0.0, 2.0])], [np.array([2.0, -1.0])]]
    without = {"lr": 0.1, "beta_2": 0.0}
    yield "slopes of 0 at first, a beta_2 of 0", without, [np.array([1.0, -2.0])], flat
    yield "the same slope four times", {"lr": 0.5, "eps": 0.0}, [3.0], [[-0.25]] * 4
    starts, gradients = drawn(3, (4,))
    tiny = [[1e-6 * gradient for gradient in row] for row in gradients]
    yield "slopes near 0.000001, where eps counts", without, [0 * w for w in starts], tiny
    yield (
        "forty steps, three optimizers",
        {"lr": 0.02, "eps": 0.0},
        *drawn(40, (2, 1), (3,), (1, 2, 2)),
    )
    held = {"lr": 0.1, "eps": 0.0}
    yield "weights that somebody else moves by 1 after each step", held, *drawn(3, (2,)), 1.0
    yield "a single step of two optimizers", {"lr": 1.5, "eps": 0.0}, [2.0, -4.0], [[0.5, 8.0]]


def play(answer, settings, starts, gradients, moved=0.0):
    """The weights after every step, for each optimizer; `moved` is added before the next one."""
    shared = _kept_by(answer.Adam)
    try:
        return _paths(answer.Adam, settings, list(starts), gradients, moved)
    finally:  # what one play has left in the class would spoil the next one
        for name in _kept_by(answer.Adam):
            delattr(answer.Adam, name)
        for name, value in shared.items():
            setattr(answer.Adam, name, value)


def _kept_by(kind):
    kept = {name: value for name, value in vars(kind).items() if isinstance(value, PLAIN)}
    return {name: copy.deepcopy(kept[name]) for name in kept if not name.startswith("__")}


def _paths(kind, settings, weights, gradients, moved):
    if isinstance(settings, tuple):
        optimizers = [kind(*settings) for _ in weights]
    else:
        optimizers = [kind(**settings) for _ in weights]
    paths = [[] for _ in weights]
    for row in gradients:
        for i, gradient in enumerate(row):
            new = optimizers[i].step(weights[i], gradient)
            if new is None or isinstance(new, (tuple, dict, str)):
                return new  # no weights to go on from
            weights[i] = new + moved if moved else new
            paths[i].append(np.copy(new) if np.ndim(new) else new)
    return paths


def scale(settings, starts, gradients, moved=0.0):
    """Steps of both signs add up. Each is as exact as 1 - beta^t, which is rounded like a 1."""
    order = ("lr", "beta_1", "beta_2", "eps")
    given = settings if isinstance(settings, dict) else dict(zip(order, settings, strict=True))
    beta_1, beta_2 = given.get("beta_1", 0.9), given.get("beta_2", 0.999)
    times = np.arange(1, len(gradients) + 1)
    steps = given.get("lr", 0.001) / np.minimum(1 - beta_1**times, 1 - beta_2**times)
    sizes = np.cumsum(steps) + moved * times
    return [[np.abs(w) + size for size in sizes] for w in starts]
