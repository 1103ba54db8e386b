"""pca(X, components), encode(X, mean, axes), decode(Z, mean, axes).

Both signs of an axis are right, so every axis is turned to one side before anything is compared.
"""

import numpy as np

EXAMS = np.array([[18.0, 14.0], [2.0, 2.0], [7.0, 12.0], [13.0, 4.0]])
MEAN, AXIS = np.array([10.0, 8.0]), np.array([[0.8, 0.6]])


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "the four pupils of the lesson, one axis", "pca", EXAMS, 1
    yield "both axes of the lesson's pupils", "pca", EXAMS, 2

    def cloud(rows, deviations, mean):
        """Rows with these deviations along axes that lie askew."""
        codes = np.linalg.qr(rng.normal(size=(rows, len(deviations))))[0] * np.sqrt(rows)
        return mean + codes * deviations @ _askew(rng, len(deviations))

    yield "thirty rows, five features, two axes", "pca", cloud(30, [5, 3, 2, 1, 0.5], 4.0), 2
    yield "as many rows as features", "pca", cloud(5, [6, 4, 2.5, 1.5, 0.7], -2.0), 2
    yield "all the axes there are", "pca", cloud(12, [4, 2, 1], 1.0), 3
    wide = np.vstack([cloud(3, [7, 4, 2], 0.0), np.zeros((1, 3))]) @ _askew(rng, 6)[:3]
    yield "fewer rows than features", "pca", wide + 1.5, 2
    yield "far from zero", "pca", cloud(25, [3, 2, 1, 0.5], 20.0), 3
    scales = cloud(40, [3, 2, 1], 0.5) * np.array([10.0, 1.0, 0.2])
    yield "features on different scales", "pca", scales, 2
    yield (
        "whole numbers",
        "pca",
        np.array([[9, 1, 2], [1, 0, 4], [5, 7, 3], [2, 3, 9], [8, 8, 1]]),
        1,
    )
    yield "features near 0.00001", "pca", 1e-5 * cloud(20, [4, 2, 1], 3.0), 2

    yield "the four pupils, their code", "encode", EXAMS, MEAN, AXIS
    yield (
        "the four pupils, from their codes",
        "decode",
        np.array([[10.0], [-10.0], [0.0], [0.0]]),
        MEAN,
        AXIS,
    )
    for rows, features, components in [(6, 5, 3), (1, 4, 2), (3, 3, 3), (8, 6, 1)]:
        given = 3 * rng.normal(size=features), _askew(rng, features)[:components]
        how_many = f"{rows} new rows, {features} features, {components} of the axes"
        yield how_many, "encode", 5 + rng.normal(size=(rows, features)), *given
        yield how_many, "decode", 4 * rng.normal(size=(rows, components)), *given
    exact = np.array([[0, 1, 0], [0, 0, -1]])
    yield "whole numbers", "encode", np.array([[3, 5, 2], [1, 1, 8]]), np.array([1, 2, 3]), exact
    yield "whole numbers", "decode", np.array([[2, -1], [0, 4]]), np.array([1, 2, 3]), exact


def _askew(rng, features):
    """Axes at right angles that are no features'."""
    return np.linalg.qr(rng.normal(size=(features, features)))[0]


def play(answer, name, *inputs):
    """What was returned; axes turned to one side, as either is right."""
    returned = getattr(answer, name)(*inputs)
    return _turned(returned, inputs[0].shape[1]) if name == "pca" else returned


def _turned(returned, features):
    """Each axis so that its first numbers weigh more on the positive side."""
    if not isinstance(returned, (list, tuple)) or len(returned) != 2:
        return returned
    mean, axes = returned
    axes = np.asarray(axes)
    if axes.ndim != 2 or axes.dtype.kind not in "fiu":
        return returned
    columns = axes.shape[0] == features != axes.shape[1]  # one axis a column: turned so, and wrong
    rows = axes.T if columns else axes
    weights = 0.618 ** np.arange(rows.shape[1])
    rows = rows * np.where(rows @ weights < 0, -1, 1).astype(rows.dtype)[:, None]
    return mean, rows.T if columns else rows


def laws(answer, name, *inputs):
    """What holds of every right answer, in words a learner can use."""
    if name != "pca":
        return
    X, components = inputs
    _, axes = answer
    if np.shape(axes) != (components, X.shape[1]):
        return
    axes = np.asarray(axes, float)
    products = axes @ axes.T
    yield "every axis has length 1", np.allclose(np.diag(products), 1, atol=1e-4)
    apart = products - np.diag(np.diag(products))
    yield "the axes are at right angles to each other", np.allclose(apart, 0, atol=1e-3)


def evidence(answer, name, *inputs):
    """What tells one mistake from another, whatever the signs that an eigenvector comes with.

    With no more rows than features some axes have a variance of 0, and each is as good as another:
    there it is only whether the answer is right.
    """
    if name != "pca" or not isinstance(answer, (list, tuple)):
        return answer
    X, components = inputs
    mean, axes = answer
    if np.shape(axes) != (components, X.shape[1]):
        return list(np.shape(mean)), list(np.shape(axes))
    if len(X) > X.shape[1]:
        return mean, np.abs(axes)
    wanted = np.linalg.svd(X - X.mean(axis=0))[2][:components]
    return mean, bool(np.allclose(np.abs(np.sum(wanted * axes, axis=1)), 1, rtol=1e-4))


def scale(name, *inputs):
    """How far roundings go: an axis turns the more easily, the nearer the next variance is."""
    first, *others = (np.abs(np.asarray(each, float)) for each in inputs)
    if name == "encode":
        mean, axes = others
        return (first + mean) @ axes.T
    if name == "decode":
        mean, axes = others
        return mean + first @ axes
    X, components = inputs
    squares = np.linalg.svd(X - X.mean(axis=0), compute_uv=False) ** 2
    squares = np.append(squares, 0)  # where the rows do not differ at all
    gaps = -np.diff(squares)
    nearest = np.minimum(gaps, np.append(np.inf, gaps[:-1]))[:components]
    return first.mean(axis=0), np.sum(first**2) / nearest[:, None]
