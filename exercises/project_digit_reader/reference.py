"""A reader of digits: each image's contrast first, then one hidden layer, trained by Adam."""

from itertools import pairwise

import numpy as np

HIDDEN, EPOCHS, BATCH = 64, 30, 50


def train(X, y):
    """Learn to read images (rows, 64) of the classes y; return the layers, a list of [W, b]."""
    rng, X, targets = np.random.default_rng(0), _clean(X), np.eye(10)[y]
    sizes = [X.shape[1], HIDDEN, 10]
    model = [[rng.normal(size=(a, b)) * np.sqrt(2 / a), np.zeros(b)] for a, b in pairwise(sizes)]
    weights = [array for layer in model for array in layer]
    m, v = ([np.zeros_like(array) for array in weights] for _ in range(2))
    steps = 0
    for epoch in range(1, EPOCHS + 1):
        order, losses = rng.permutation(len(X)), []
        for start in range(0, len(X), BATCH):
            rows = order[start : start + BATCH]
            loss, slopes = _slopes(model, X[rows], targets[rows])
            losses.append(loss)
            steps += 1
            lr = 0.005 * (1 - epoch / (EPOCHS + 1))  # long steps first, short ones at the end
            for i, slope in enumerate(slopes):
                m[i] = 0.9 * m[i] + 0.1 * slope
                v[i] = 0.999 * v[i] + 0.001 * slope**2
                step = (m[i] / (1 - 0.9**steps)) / (np.sqrt(v[i] / (1 - 0.999**steps)) + 1e-7)
                weights[i] -= lr * step  # in place: the arrays of the model itself
        print(f"epoch {epoch} of {EPOCHS}, loss {np.mean(losses):.3f}")
    return model


def read(model, images):
    """The class of each image."""
    return _probabilities(model, images).argmax(axis=1)


def sure(model, images):
    """How sure it is of each of the ten classes, an image a row."""
    return _probabilities(model, images)


def _clean(images):
    """Each image for itself: its paper becomes 0, its darkest ink 1."""
    paper, ink = images.min(axis=1, keepdims=True), images.max(axis=1, keepdims=True)
    return (images - paper) / (ink - paper)


def _probabilities(model, images):
    (W1, b1), (W2, b2) = model
    return _softmax(np.maximum(0, _clean(images) @ W1 + b1) @ W2 + b2)


def _slopes(model, X, targets):
    """The loss of a batch, and its slope for each array of the model, in the same order."""
    (W1, b1), (W2, b2) = model
    hidden = np.maximum(0, X @ W1 + b1)
    p = _softmax(hidden @ W2 + b2)
    dz2 = (p - targets) / len(X)
    dz1 = dz2 @ W2.T * (hidden > 0)
    loss = -np.log(p[targets == 1] + 1e-7).mean()
    return loss, [X.T @ dz1, dz1.sum(axis=0), hidden.T @ dz2, dz2.sum(axis=0)]


def _softmax(logits):
    e = np.exp(logits - logits.max(axis=1, keepdims=True))
    return e / e.sum(axis=1, keepdims=True)
