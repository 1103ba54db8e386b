"""diagnose(train_losses, validation_losses, bar): 'underfitting', 'overfitting' or 'good'."""

import numpy as np


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    falling, turning = [0.9, 0.5, 0.3, 0.2, 0.1], [1.0, 0.7, 0.5, 0.6, 0.8]
    yield "the validation loss turns up, and ends above the bar", falling, turning, 0.55
    yield "the same curves, a bar of 0.8: at the bar is there", falling, turning, 0.8
    yield "the same curves, a bar of 0.1: at the bar once more", falling, turning, 0.1
    yield "the same curves, a bar of 0.05", falling, turning, 0.05
    yield "both fall, and get there", [0.9, 0.5, 0.3, 0.25], [1.0, 0.7, 0.5, 0.45], 0.55
    yield (
        "both fall a little, and stay far above",
        [0.9, 0.82, 0.8, 0.81],
        [0.95, 0.9, 0.88, 0.9],
        0.55,
    )
    yield "a wide gap, the validation loss nearly level", [0.8, 0.3, 0.05], [0.9, 0.72, 0.7], 0.55
    yield (
        "a training loss above the bar, a validation loss below",
        [0.9, 0.7, 0.6],
        [0.8, 0.6, 0.5],
        0.55,
    )
    yield "a training loss that has been lower than it ends", [1.0, 0.4, 0.6], [1.0, 0.8, 0.9], 0.55
    yield (
        "the validation loss turns up, but stays below the bar",
        [0.9, 0.3, 0.1],
        [1.0, 0.3, 0.4],
        0.55,
    )
    yield "one epoch, both above the bar", [0.7], [0.8], 0.55
    yield "one epoch, the bar between the two", [0.5], [0.6], 0.55
    yield "one epoch, both below the bar", [0.4], [0.5], 0.55
    squares = np.array([900.0, 300.0, 80.0, 30.0]), np.array([950.0, 350.0, 150.0, 120.0])
    yield "squared errors in the hundreds, arrays, a bar of 60", *squares, 60
    yield "the same, a bar of 120", *squares, 120
    yield "the same, a bar of 20", *squares, 20
    yield "below the bar all the time", [0.5, 0.4, 0.3], [0.52, 0.45, 0.35], 0.55
    yield "validation below training all the time", [0.9, 0.8, 0.7], [0.8, 0.7, 0.6], 0.5
    yield "whole numbers", np.array([9, 5, 2]), np.array([9, 6, 4]), 3
    epochs = np.arange(80)
    learnt = np.exp(-epochs / 10) + 0.02 * rng.random(80)
    yield "eighty noisy epochs that overfit", learnt, learnt + 0.004 * epochs, 0.2
    yield "eighty noisy epochs that underfit", learnt + 0.4, learnt + 0.45, 0.2
    yield "eighty noisy epochs that end well", learnt, learnt + 0.1, 0.2


def laws(answer, train_losses, validation_losses, bar):
    """What holds of every right answer, in words a learner can use."""
    words = ("underfitting", "overfitting", "good")
    yield "it is 'underfitting', 'overfitting' or 'good', as it is spelt here", answer in words
    reached = validation_losses[-1] <= bar
    yield (
        f"'good' is said where the last validation loss is at most {bar:g}",
        (answer == "good") == reached,
    )
