"""Project: draw digits, and say why. A classifier, a generator and an explanation, by your choice.

fit(X, y)                   (1297, 64) digits, pixels from 0 to 1, and (1297,) which digits they are
                            -> a model: any object you like, it is only handed to the other three
classify(model, images)     (rows, 64) -> (rows, 10), the probability of each digit
generate(model, digit, n)   -> (n, 64), n new images of that digit, pixels from 0 to 1
explain(model, image)       (64,) -> (64,), the more a pixel speaks for the digit that classify
                            finds likeliest, the larger

Nine criteria judge what they do; `dltutor check` measures all of them, every time.
"""

import keras
import numpy as np


def fit(X, y):
    """Learn from digits and their classes; return whatever the other three need."""
    raise NotImplementedError


def classify(model, images):
    """The probability of each of the ten digits, for each image."""
    raise NotImplementedError


def generate(model, digit, n):
    """New images of a digit."""
    raise NotImplementedError


def explain(model, image):
    """How much each pixel speaks for the digit that the image is taken for."""
    raise NotImplementedError
