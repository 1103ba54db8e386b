"""fit(images, labels): a convolutional network that reads 97% of digits that it never saw."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "training"
SECONDS = 120
BAR = 0.97  # of 300 digits
CLASSES = 10
GUESSING = 0.25
NEXT = 3  # by how much each class is renamed in the second case


def cases(rng, rows):
    """The digits, and the same under other numbers, which only an answer learns that looks."""
    images, labels = rows["images"] / 16, rows["labels"].astype(int)
    yield "1,497 digits", images, labels
    renamed = (labels + NEXT) % CLASSES
    yield "the same digits, each named by the number three above it", images, renamed


def laws(trained, images, labels, kept):
    """What holds of every right answer, in words a learner can use."""
    takes = trained.model.inputs
    as_asked = takes in ((8, 8, 1), (None, None, 1))
    told = "" if as_asked else f"; here {takes}"
    yield f"the model takes images of the shape (8, 8, 1){told}", as_asked
    if not as_asked:
        return
    convolves = any("Conv" in layer.kind for layer in trained.model.layers)
    yield "there is a convolution in the model", convolves
    p = trained.predict(kept["images_new"] / 16)
    shape = p.shape == (len(p), CLASSES)
    told = "" if shape else f"; here {p.shape[1:]}"
    yield f"the model gives ten numbers an image, one for each digit{told}", shape
    if not shape:
        return
    yield (
        "they are probabilities, from 0 to 1, or the loss was told from_logits=True",
        _are_probabilities(p) or _is_told_of_logits(trained.model.compiled),
    )
    classes = p.argmax(axis=1)
    one = len(np.unique(classes)) == 1
    yield "not every image is taken for one and the same digit", not one
    right = _read_rightly(classes, images, labels, kept)
    told = "it reads better than by guessing, which is right for one in ten"
    yield f"{told}: here {right:.1%}", right > GUESSING


def bar(trained, images, labels, kept):
    """What it comes to, where all laws hold."""
    classes = trained.predict(kept["images_new"] / 16).argmax(axis=1)
    right = _read_rightly(classes, images, labels, kept)
    told = f"at least {BAR:.0%} of 300 other digits are read rightly"
    return f"{told}: here {right:.1%}", right >= BAR


def _read_rightly(classes, images, labels, kept):
    wanted = kept["labels_new"].astype(int)
    if not _is_named_as_drawn(images, labels, kept):
        wanted = (wanted + NEXT) % CLASSES
    return np.mean(classes == wanted)


def _are_probabilities(p):
    return bool((p >= 0).all() and (p <= 1 + 1e-6).all())


def _is_told_of_logits(compiled):
    return compiled is not None and bool(compiled.loss_settings.get("from_logits"))


def _is_named_as_drawn(images, labels, kept):
    """Whether labels are the digits themselves: the nearest of some new images tells."""
    some = kept["images_new"][:50] / 16
    apart = ((some[:, None] - images[None]) ** 2).sum(axis=(2, 3, 4))
    nearest = labels[apart.argmin(axis=1)]
    return np.mean(nearest == kept["labels_new"][:50]) > 1 / 2
