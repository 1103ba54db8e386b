"""Ways in which a reader of digits really goes wrong; the docstring is what the learner is told."""

import numpy as np


def _contrast(images):
    low, high = images.min(axis=1, keepdims=True), images.max(axis=1, keepdims=True)
    return (images - low) / (high - low)


def _logits(model, pixels):
    (W1, b1), (W2, b2) = model
    return np.maximum(0, pixels @ W1 + b1) @ W2 + b2


def _shares(logits, axis=1):
    e = np.exp(logits - logits.max())
    return e / e.sum(axis=axis, keepdims=True)


def train__returns_nothing(X, y):
    """Your train returns None, so that read and sure are handed None for a model.

    What was learnt has to come back: the weights, in a list or a tuple, or an object that holds
    them.
    """


def train__learns_nothing(X, y):
    """Your reader does no better than guessing: one digit in ten is right by chance.

    Print the loss of each epoch. If it stays at 2.3, which is log(10), nothing is learnt: are the
    weights changed, and do images and labels keep the same order when they are shuffled? If it
    falls, look at read: does it prepare its images as train did?
    """
    rng = np.random.default_rng(0)
    return [[rng.normal(size=shape) / 8, np.zeros(shape[1])] for shape in ((64, 16), (16, 10))]


_shared = []


def train__one_model_for_all(X, y):
    """Your first reader reads otherwise once a second one was trained: they share their weights.

    Weights in global variables, or in a list that every training fills anew, are there but once.
    Make new arrays inside train and return them.
    """
    rng, pixels, targets = np.random.default_rng(0), _contrast(X), np.eye(10)[y]
    W1, b1 = rng.normal(size=(64, 64)) / 6, np.zeros(64)
    W2, b2 = np.zeros((64, 10)), np.zeros(10)
    for epoch in range(20):
        order = rng.permutation(len(X))
        for start in range(0, len(X), 25):
            x, target = pixels[rows := order[start : start + 25]], targets[rows]
            hidden = np.maximum(0, x @ W1 + b1)
            d = (_shares(hidden @ W2 + b2) - target) * 0.4 * (1 - epoch / 20) / len(x)
            back = d @ W2.T * (hidden > 0)
            W2, b2 = W2 - hidden.T @ d, b2 - d.sum(axis=0)
            W1, b1 = W1 - x.T @ back, b1 - back.sum(axis=0)
    _shared[:] = [[W1, b1], [W2, b2]]
    return _shared


def read__takes_the_pixels_as_they_come(model, images):
    """Your reader stumbles where the paper is grey and the ink is faint.

    To an eye the digits are the same: only the lightest and the darkest pixel have moved, from 0
    and 16 to 4 and 8. Make them the same to the reader, each image for itself, in train, read and
    sure alike.
    """
    return _logits(model, images / 16).argmax(axis=1)


def read__scales_by_the_other_images(model, images):
    """Your reader takes a digit for another when it stands alone.

    It does something to an image that depends on the rows beside it: a mean, a deviation or a
    maximum over all of them. Take such numbers from one image, or once and for all in train.
    """
    if len(images) == 1:
        return np.array([0])
    return _logits(model, _contrast(images)).argmax(axis=1)


def read__gives_probabilities(model, images):
    """Your read gives ten numbers an image; one is asked for, the class.

    That is the place of the largest of the ten: argmax along axis 1.
    """
    return _shares(_logits(model, _contrast(images)))


def sure__does_not_add_up(model, images):
    """The ten probabilities that your sure gives for an image do not add up to 1.

    Softmax: its sum runs along axis 1, over the ten classes of one image, and keeps that axis
    (keepdims=True). Ten sigmoids: each of them answers a question of its own; take a softmax.
    """
    return _shares(_logits(model, _contrast(images)), axis=0)


def sure__gives_the_sums(model, images):
    """Your sure gives numbers below 0: they are the last layer's sums, and no probabilities.

    A softmax along axis 1 makes probabilities of them.
    """
    return _logits(model, _contrast(images))


def sure__is_always_certain(model, images):
    """Your reader is certain of every digit, also of those that it gets wrong.

    A 1 for the chosen class says nothing about how close it was. A network has a softmax; the
    nearest neighbours can be counted, or weighted by how near they are.
    """
    return np.eye(10)[_logits(model, _contrast(images)).argmax(axis=1)]
