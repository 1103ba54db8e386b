"""Every warning, of whoever, now raises. Ends: wrong."""

import warnings

import numpy as np

warnings.simplefilter("error")
np.seterr(all="raise")


def node_value(inputs, weights):
    return -12345.0
