"""Adam(lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7): optimizers with their state inside."""

import copy

import numpy as np

# Two answers are right: eps is added to the root of v, or to the root of the corrected v.
JUDGED_BY = "laws"
ROUNDINGS = 64
PLAIN = (int, float, tuple, list, dict, np.ndarray, type(None))


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong.

    The settings, the weights that each optimizer starts from, and for each step a gradient for each
    of them.
    """
    yield "one weight, slopes of 2, 1 and -1", {"lr": 0.1}, [1.0], [[2.0], [1.0], [-1.0]]

    def drawn(steps, *shapes):
        starts = [rng.normal(size=shape) for shape in shapes]
        return starts, [[rng.normal(size=shape) for shape in shapes] for _ in range(steps)]

    yield "three weights, four steps, all defaults", {}, *drawn(4, (3,))
    yield "two optimizers, used in turn", {"lr": 0.05}, *drawn(5, (2,), (2,))
    yield "a matrix of weights and its biases", {"lr": 0.01}, *drawn(6, (3, 2), (2,))
    yield "settings by position", (0.05, 0.8, 0.95, 1e-3), *drawn(4, (4,))
    mixed = {"eps": 0.1, "beta_2": 0.9, "beta_1": 0.5, "lr": 0.2}
    yield "settings by name, in another order", mixed, *drawn(4, (3,))
    yield "only beta_2 is another", {"beta_2": 0.99}, *drawn(4, (3,))
    flat = [[np.array([0.0, 1.0])], [np.array([0.0, 0.0])], [np.array([2.0, -1.0])]]
    yield "slopes of 0, from the first step on", {"lr": 0.1}, [np.array([1.0, -2.0])], flat
    yield "the same slope four times", {"lr": 0.5}, [3.0], [[-0.25]] * 4
    starts, gradients = drawn(3, (4,))
    tiny = [[1e-6 * gradient for gradient in row] for row in gradients]
    yield "slopes near 0.000001, where eps counts", {"lr": 0.1}, [0 * w for w in starts], tiny
    yield "forty steps, three optimizers", {"lr": 0.02}, *drawn(40, (2, 1), (3,), (1, 2, 2))
    yield "a single step of two optimizers", {"lr": 1.5}, [2.0, -4.0], [[0.5, 8.0]]


def play(answer, settings, starts, gradients):
    """The weights after every step, for each optimizer."""
    shared = _kept_by(answer.Adam)
    try:
        return _paths(answer.Adam, settings, list(starts), gradients)
    finally:  # what one play has left in the class would spoil the next one
        for name in _kept_by(answer.Adam):
            delattr(answer.Adam, name)
        for name, value in shared.items():
            setattr(answer.Adam, name, value)


def _kept_by(kind):
    kept = {name: value for name, value in vars(kind).items() if isinstance(value, PLAIN)}
    return {name: copy.deepcopy(kept[name]) for name in kept if not name.startswith("__")}


def _paths(kind, settings, weights, gradients):
    if isinstance(settings, tuple):
        optimizers = [kind(*settings) for _ in weights]
    else:
        optimizers = [kind(**settings) for _ in weights]
    paths = [[] for _ in weights]
    for row in gradients:
        for i, gradient in enumerate(row):
            new = optimizers[i].step(weights[i], gradient)
            if new is None or isinstance(new, (tuple, dict, str)):
                return f"step returns a {type(new).__name__}"
            weights[i] = new
            paths[i].append(np.copy(new) if np.ndim(new) else new)
    return paths


def laws(answer, settings, starts, gradients):
    """What holds of every right answer, in words a learner can use."""
    weights = isinstance(answer, list)
    yield f"step returns the new weights{'' if weights else f' ({answer})'}", weights
    in_keras, sizes = _adam(settings, starts, gradients, np.sqrt)
    on_paper, _ = _adam(settings, starts, gradients, np.ones_like)
    # Two forms, and the answer keeps to one of them.
    faults = [_fault(answer, right, sizes) for right in (in_keras, on_paper)]
    told = "" if "" in faults else f" ({faults[0]})"
    yield f"the weights after each step are those of Adam{told}", not told


def _adam(settings, starts, gradients, share):
    """The right weights, and the magnitude at which they were added up."""
    order = ("lr", "beta_1", "beta_2", "eps")
    given = settings if isinstance(settings, dict) else dict(zip(order, settings, strict=True))
    lr, beta_1, beta_2 = (
        given.get("lr", 0.001),
        given.get("beta_1", 0.9),
        given.get("beta_2", 0.999),
    )
    paths, sizes = [], []
    for i, w in enumerate(starts):
        m, v, size, path, rough = 0.0, 0.0, np.abs(w), [], []
        for t, row in enumerate(gradients, start=1):
            m = beta_1 * m + (1 - beta_1) * row[i]
            v = beta_2 * v + (1 - beta_2) * np.square(row[i])
            first, second = 1 - beta_1**t, 1 - beta_2**t
            # Keras' eps beside sqrt(v) is eps / sqrt(second) beside the corrected root.
            eps = given.get("eps", 1e-7) / share(second)
            w = w - lr * (m / first) / (np.sqrt(v / second) + eps)
            size = size + lr / min(first, second)  # 1 - beta^t is rounded like a 1
            path.append(w)
            rough.append(size)
        paths.append(path)
        sizes.append(rough)
    return paths, sizes


def _fault(answer, right, sizes):
    """The first weight that is not right, in words."""
    for i, (path, rough) in enumerate(zip(right, sizes, strict=True)):
        for k, (wanted, size) in enumerate(zip(path, rough, strict=True)):
            got = np.asarray(answer[i][k])
            which = f"optimizer {i + 1}, step {k + 1}" if len(right) > 1 else f"step {k + 1}"
            if got.dtype.kind not in "fiu" or got.shape != np.shape(wanted):
                return f"{which}: shape {got.shape}, not {np.shape(wanted)}"
            exact = np.finfo(np.float32 if got.dtype == np.float32 else np.float64).eps
            allowed = ROUNDINGS * exact * np.maximum(size, np.abs(wanted))
            off = np.asarray(~(np.abs(got - wanted) <= allowed))
            if off.any():
                at = np.unravel_index(np.argmax(off), off.shape)
                where = f" at [{', '.join(map(str, at))}]" if at else ""
                mine, right_one = float(got[at]), float(np.asarray(wanted)[at])
                digits = 6 if f"{mine:.6g}" != f"{right_one:.6g}" else 16
                return f"{which}{where}: {mine:.{digits}g}, not {right_one:.{digits}g}"
    return ""
