"""fit(images, labels): train a convolutional network; return the model and its history.

images   (1497, 8, 8, 1): pixels from 0 to 1
labels   (1497,): which digit it is, 0 to 9
returns  (model, history): a Keras model that gives ten numbers an image, and what fit gave

There is a Conv2D in it, and it is right for at least 97% of 300 digits that it never saw.
"""

import keras


def fit(images, labels):
    """Build, compile, train; return the model and its history."""
    raise NotImplementedError
