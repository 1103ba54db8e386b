"""fit(X): an autoencoder with a code of 8 numbers that beats PCA with 8 axes on new digits."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "training"
SECONDS = 120
PIXELS, CODE = 64, 8
SHARE = 0.8  # of the error that PCA leaves
OF_THE_MEAN = 0.95  # of the error of who gives every image the mean image
BRIGHT = 2 / 3, 3 / 2  # how bright it is on average, beside what went in
INSIDE = 1e-6, 1 - 1e-6  # where a sigmoid can be turned back


def cases(rng, rows):
    """The digits; and mirrored, which only an answer learns that looks at what it is given."""
    images = rows["images"] / 16
    yield "1,497 digits", images.reshape(-1, PIXELS)
    mirrored = images.transpose(0, 2, 1).reshape(-1, PIXELS)
    yield "the same digits, mirrored at the diagonal", mirrored


def laws(trained, X, labels):
    """What holds of every right answer, in words a learner can use."""
    takes = trained.model.inputs
    as_asked = takes == (PIXELS,)
    yield f"the model takes rows of the shape (64,){_but(as_asked, takes)}", as_asked
    if not as_asked:
        return
    X_new = _new(X, labels)
    X_hat = trained.predict(X_new)
    shape = X_hat.shape == X_new.shape
    yield f"the model gives rows of 64 pixels{_but(shape, X_hat.shape[1:])}", shape
    if not shape:
        return
    yield from _of_the_code(trained.model)
    sums = X_hat.sum(axis=1)
    yield "its pixels are not shares that sum to 1 in every image", not np.allclose(sums, 1)
    one = bool(np.ptp(X_hat, axis=0).max() < 1e-3)
    yield "other images get other reconstructions", not one
    bright = X_hat.mean() / X_new.mean()
    told = "its images are about as bright as those that went in"
    within = BRIGHT[0] < bright < BRIGHT[1]
    yield f"{told}{_but(within, f'{bright:.2g} times as bright')}", within
    error, of_the_mean = np.mean((X_hat - X_new) ** 2), np.mean((X.mean(axis=0) - X_new) ** 2)
    told = "an image comes out nearer to itself than the mean of all images is"
    nearer = error < OF_THE_MEAN * of_the_mean
    yield f"{told}{_but(nearer, f'{error:.4f} against {of_the_mean:.4f}')}", nearer
    yield "between input and output there is more than weighted sums", _bends(trained, X_new)


def bar(trained, X, labels):
    """What it comes to, where all laws hold."""
    X_new = _new(X, labels)
    error, of_pca = np.mean((trained.predict(X_new) - X_new) ** 2), _left_by_pca(X, X_new)
    told = f"its error on 300 new images is at least {1 - SHARE:.0%} below that of PCA"
    return f"{told}: here {error:.4f}, where PCA leaves {of_pca:.4f}", error <= SHARE * of_pca


def _new(X, labels):
    """Images that it has not seen, the way round that those are which it has."""
    images = labels["images_new"] / 16
    ways = (images, images.transpose(0, 2, 1))
    rows = [each.reshape(-1, PIXELS) for each in ways]
    return min(rows, key=lambda new: np.abs(new.mean(axis=0) - X.mean(axis=0)).sum())


def _left_by_pca(X, X_new):
    mean = X.mean(axis=0)
    axes = np.linalg.svd(X - mean, full_matrices=False)[2][:CODE]
    return np.mean((mean + (X_new - mean) @ axes.T @ axes - X_new) ** 2)


def _of_the_code(model):
    """Somewhere it is narrow, and there is no way round."""
    form, sizes = model.form, _sizes(model)
    least = min(sizes)
    narrow = [position for position, size in enumerate(sizes) if size <= CODE]
    told = f"there is a code: a layer that gives at most {CODE} numbers"
    but = _but(bool(narrow), f"the narrowest gives {least}")
    yield f"{told}{but}", bool(narrow)
    if narrow:
        whole = any(_all_pass(form, position) for position in narrow)
        yield "everything that comes out has passed through the code", whole


def _sizes(model):
    """How many numbers each layer gives for one image; without end where that is not known."""
    known = [np.inf if None in shape else np.prod(shape) for shape in model.shapes]
    known += [np.inf] * (len(model.layers) - len(known))
    form = model.form
    beside = {
        source.layer
        for position in range(len(model.layers))
        for source in form.sources_of(position)
        if source.output
    }
    return [np.inf if position in beside else size for position, size in enumerate(known)]


def _all_pass(form, code):
    """Whether no way from the image to the output leads past a layer."""
    waiting, seen = [end.layer for end in form.outputs], {code}
    while waiting:
        each = waiting.pop()
        if each < 0:
            return False
        if each not in seen:
            seen.add(each)
            waiting += [source.layer for source in form.sources_of(each)]
    return True


def _bends(trained, X):
    """Whether the middle of two images comes out elsewhere than in the middle, sigmoid or not."""
    a, b = X[:100], X[100:200]
    ends = [trained.predict(rows) for rows in (a, b, (a + b) / 2)]
    return not (_is_middle(*ends) or _is_middle(*map(_without_sigmoid, ends)))


def _is_middle(one, other, middle):
    far = np.abs(middle - (one + other) / 2)
    known = ~np.isnan(far)
    return bool(known.any() and far[known].max() < 1e-3 * np.std(middle[known]))


def _without_sigmoid(p):
    with np.errstate(all="ignore"):
        return np.where((p > INSIDE[0]) & (p < INSIDE[1]), np.log(p / (1 - p)), np.nan)


def _but(holds, found):
    return "" if holds else f": here {found}"
