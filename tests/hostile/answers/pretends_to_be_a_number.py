"""Says it is an array, and gives another at each look. Ends: wrong, broken, halted."""

import numpy as np


class Changing:
    looked = 0

    @property
    def __array_interface__(self):
        Changing.looked += 1
        return {"shape": (2**40,), "typestr": "<f8", "version": 3, "data": (0, False)}

    def __array__(self, dtype=None, copy=None):
        Changing.looked += 1
        return np.arange(Changing.looked, dtype=object)


def node_value(inputs, weights):
    return Changing()
