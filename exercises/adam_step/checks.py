"""adam_step(w, m, v, t, gradient, ...): one update, as Keras' Adam or as the paper's."""

import numpy as np

# Two answers are right: eps is added to the root of v, or to the root of the corrected v.
JUDGED_BY = "laws"
ROUNDINGS = 64


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the first step of one weight, on a slope of 2", 1.0, 0.0, 0.0, 1, 2.0, 0.1
    yield "its second step, on a slope of 1", 0.9, 0.2, 0.004, 2, 1.0, 0.1

    def drawn(*shape):
        w, m, gradient = (rng.normal(size=shape) for _ in range(3))
        return w, m, rng.uniform(0.2, 2.0, size=shape), gradient

    w, m, v, gradient = drawn(3)
    yield "the first step of three weights, all defaults", w, 0 * m, 0 * v, 1, gradient
    w, m, v, gradient = drawn(3)
    yield "the tenth step, all defaults", w, m, v, 10, gradient
    w, m, v, gradient = drawn(3)
    yield "beta_1 0.5 and beta_2 0.9", w, m, v, 3, gradient, 0.1, 0.5, 0.9
    w, m, v, gradient = drawn(3, 4)
    yield "a matrix of weights, the fourth step", w, m, v, 4, gradient, 0.05
    w, m, v, gradient = drawn(2, 3, 2)
    yield "weights with three axes, beta_2 0.99", w, m, v, 7, gradient, 0.5, 0.8, 0.99
    w, m, v, gradient = drawn(4)
    yield "step 100000, where nothing is left to correct", w, m, v, 100_000, gradient, 0.2
    w, m, v, gradient = drawn(1)
    yield "one weight in an array", w, m, v, 5, gradient, 0.02
    flat = np.array([1.0, -2.0, 0.5]), np.array([0.1, 0.0, -0.3]), np.array([0.04, 0.0, 0.0])
    yield "slopes of 0, one where all were 0", *flat, 6, np.zeros(3), 0.1
    w, m, v, gradient = drawn(3)
    yield "an eps of 0.5, which is felt", w, m, v, 2, gradient, 0.1, 0.9, 0.999, 0.5
    yield "plain numbers, every setting another", -1.5, 0.25, 0.5, 3, -2.0, 0.2, 0.7, 0.8, 2.0
    w, m, v, gradient = drawn(4)
    tiny = 0 * w, 1e-6 * m, 1e-12 * v, 8, 1e-6 * gradient
    yield "slopes near 0.000001, where eps counts", *tiny, 0.1
    w, m, v, gradient = drawn(4)
    tiny = 0 * w, 1e-6 * m, 1e-12 * v, 8, 1e-6 * gradient
    yield "the same with a smaller eps", *tiny, 0.1, 0.9, 0.999, 1e-10
    w, m, v, gradient = drawn(4)
    yield "slopes in the thousands", w, 100 * m, 1e5 * v, 9, 1000 * gradient, 0.01


def laws(answer, w, m, v, t, gradient, lr=0.001, beta_1=0.9, beta_2=0.999, eps=1e-7):
    """What holds of every right answer, in words a learner can use."""
    three = isinstance(answer, (list, tuple, np.ndarray)) and len(answer) == 3
    yield "three things come back: the new w, m and v", three
    parts = [np.asarray(part) for part in answer]
    single = any(part.dtype == np.float32 for part in parts)
    allowed = ROUNDINGS * np.finfo(np.float32 if single else np.float64).eps
    size_m = beta_1 * np.abs(m) + (1 - beta_1) * np.abs(gradient)
    m = beta_1 * m + (1 - beta_1) * gradient
    v = beta_2 * v + (1 - beta_2) * np.square(gradient)
    first, second = 1 - beta_1**t, 1 - beta_2**t
    in_keras = lr * np.sqrt(second) / first * m / (np.sqrt(v) + eps)
    on_paper = lr * (m / first) / (np.sqrt(v / second) + eps)
    # 1 - beta^t is rounded like a 1, however small it is.
    size_step = lr * np.sqrt(second) / first * size_m / (np.sqrt(v) + eps) / min(first, second)
    for sentence, got, size, *right in (
        ("m is beta_1 of the old m and (1 - beta_1) of the gradient", parts[1], size_m, m),
        ("v is beta_2 of the old v and (1 - beta_2) of the gradient²", parts[2], v, v),
        (
            "w has moved by -lr · m / sqrt(v), both corrected, eps added to the root",
            parts[0],
            np.abs(w) + size_step,
            w - in_keras,
            w - on_paper,
        ),
    ):
        faults = [_fault(got, np.asarray(each), allowed * size) for each in right]
        told = "" if "" in faults else f" (yours is {faults[0]})"
        yield sentence + told, not told


def _fault(got, wanted, allowed):
    """The first number that is not right, in words."""
    if got.dtype.kind not in "fiu" or got.shape != wanted.shape:
        return f"of shape {got.shape}, not {wanted.shape}"
    off = np.asarray(~(np.abs(got - wanted) <= allowed))
    if not off.any():
        return ""
    at = np.unravel_index(np.argmax(off), off.shape)
    where = f" at [{', '.join(map(str, at))}]" if at else ""
    digits = 6 if f"{got[at]:.6g}" != f"{wanted[at]:.6g}" else 16
    return f"{got[at]:.{digits}g}{where}, not {wanted[at]:.{digits}g}"
