"""Wrong answers that people really write; the docstring is what the learner is told.

They do not train: what they hand back, or what their predict gives, is what they are known by.
"""

import warnings

import numpy as np


def train__returns_nothing(X, y, rng):
    """Your train returns None: the network is trained, and then thrown away.

    Define predict inside train, where it sees the weights, and return it as the last line:
    `return predict`, without brackets.
    """


def train__returns_the_weights(X, y, rng):
    """Your train returns arrays; a function is asked for, one that reads new images.

    If they are the weights: define a function predict inside train that uses them, and return
    that. If they are classes: predict was called too early. Return it without brackets.
    """
    return [np.zeros((64, 10))]


def train__returns_a_score(X, y, rng):
    """Your train returns a number; a function is asked for, one that reads new images.

    The loss, or how many were right, is for printing. Return predict itself, without brackets.
    """
    return 0.98


def train__returns_a_model(X, y, rng):
    """Your train returns an object that has a method predict; the function itself is asked for.

    A method is a function as well: return model.predict, without brackets.
    """

    class Model:
        def predict(self, X):
            return np.arange(len(X)) % 10

    return Model()


def train__predict_asks_for_more(X, y, rng):
    """Your predict cannot be called with the images alone.

    It is called as predict(X_new). Defined inside train, it sees the weights without being handed
    them.
    """
    return lambda X, W, b: np.arange(len(X)) % 10


def train__predict_returns_nothing(X, y, rng):
    """Your predict returns None: it lacks a return, or prints in place of it.

    It should hand back one class number for each row.
    """
    return lambda X: None


def train__gives_ten_numbers_a_row(X, y, rng):
    """Your predict gives ten numbers for each image; one class number a row is asked for.

    The class is the place of the largest of the ten: argmax along the axis of the classes.
    """
    return lambda X: np.ones((len(X), 10))


def train__takes_argmax_down_the_columns(X, y, rng):
    """Your predict gives ten numbers for 500 images: argmax has gone down the columns.

    Axis 0 runs over the rows: that finds the image with the most of each class. The ten classes
    of one row lie along axis 1.
    """
    return lambda X: np.arange(10)


def train__takes_argmax_of_everything(X, y, rng):
    """Your predict gives a single number for 500 images; one class a row is asked for.

    argmax without an axis looks at the whole array at once. The ten classes of one row lie along
    axis 1.
    """
    return lambda X: 3


def train__gives_a_column(X, y, rng):
    """Your predict gives its classes as (500, 1) or (1, 500); (500,) is asked for.

    An axis of length 1 is too many: look for keepdims or for a reshape.
    """
    return lambda X: np.arange(len(X))[:, None] % 10


def train__gives_fractions(X, y, rng):
    """Your predict gives fractions, such as 3.7: a class is a whole number.

    With one output the network says that a 3 is nearly a 4, but digits have no such order. Give
    it ten outputs and a softmax, and take the place of the largest.
    """
    return lambda X: np.linspace(0, 9, len(X))


def train__gives_nan(X, y, rng):
    """Your predict gives nan: the weights have overflowed on the way.

    Divide the pixels by 16, so that they run from 0 to 1, take a smaller learning rate, and
    subtract each row's maximum in the softmax.
    """
    return lambda X: np.full(len(X), np.nan)


def train__overflows(X, y, rng):
    """Your weights overflowed: every image gets the same class, and NumPy warned of it.

    argmax of nothing but nan is 0. Print the loss of each epoch. If it climbs from the first, is
    the step against the slope, with p - y? Else divide the pixels by 16, take a smaller learning
    rate, and subtract each row's maximum in the softmax.
    """
    warnings.warn("overflow encountered in exp", RuntimeWarning, stacklevel=2)
    return lambda X: np.zeros(len(X), int)


def train__gives_one_class(X, y, rng):
    """Your predict gives every image the same class.

    Look at the loss of each epoch. nan: the weights have overflowed. Does it stay near 2.3, which
    is log(10)? Then nothing is learnt: are the weights really changed? Did all begin at 0? Or did
    all ReLUs die of a step too large, from pixels not divided by 16 or a large learning rate?
    """
    return lambda X: np.full(len(X), 7)
