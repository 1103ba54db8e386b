"""vae_loss(x, x_hat, mean, log_variance): squared error plus KL, the mean over a batch."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield (
        "two images of three pixels, codes of two numbers",
        np.array([[1.0, 0.0, 0.5], [0.0, 1.0, 0.0]]),
        np.array([[0.5, 0.25, 0.5], [0.0, 0.5, 0.0]]),
        np.array([[1.0, -0.5], [0.0, 2.0]]),
        np.log([[1.0, 0.25], [4.0, 1.0]]),
    )

    def drawn(rows, pixels, code):
        images = rng.random((rows, pixels)), rng.random((rows, pixels))
        return *images, rng.normal(size=(rows, code)), rng.normal(size=(rows, code))

    yield "five images of twelve pixels, codes of three", *drawn(5, 12, 3)
    yield "rows, pixels and code alike", *drawn(4, 4, 4)
    yield "a single image", *drawn(1, 9, 2)
    yield "codes of one number", *drawn(6, 4, 1)
    yield "codes larger than the images", *drawn(3, 2, 7)
    x, x_hat, mean, log_variance = drawn(4, 8, 3)
    yield "perfect images: only the divergence", x, x, mean, log_variance
    yield "the prior for every image: only the error", x, x_hat, np.zeros((4, 3)), np.zeros((4, 3))
    yield "perfect images and the prior: nothing", x, x, np.zeros((4, 3)), np.zeros((4, 3))
    yield "an encoder that is very sure", x, x_hat, mean, log_variance - 15
    yield "large errors of both signs", 50 * x, -30 * x_hat, mean, log_variance
    yield "large means and variances", x, x_hat, 10 * mean, log_variance + 4
    yield (
        "whole numbers",
        np.array([[16, 0, 7], [3, 9, 1]]),
        np.array([[12, 1, 7], [3, 4, 4]]),
        np.array([[1, -2], [0, 3]]),
        np.array([[0, 1], [-1, 2]]),
    )
    yield "sixty-four digits", *drawn(64, 64, 8)


def scale(x, x_hat, mean, log_variance):
    """Differences lose what their parts lose, and the terms of a divergence nearly cancel."""
    error = ((np.abs(x) + np.abs(x_hat)) ** 2).sum(axis=1)
    terms = mean**2 + (1 + np.abs(log_variance)) * (1 + np.exp(log_variance))
    return (error + terms.sum(axis=1) / 2).mean()
