"""residual_block(inputs, filters): relu(F(x) + x).

inputs   x, a Keras tensor (rows, h, w, channels)
filters  how many filters each convolution has
returns  a Keras tensor (rows, h, w, filters)

F is a convolution of 3×3 with ReLU and another of 3×3 without, padding "same". Where x has another
depth than `filters`, and only there, it goes through a 1×1 convolution before it is added.
"""

import keras


def residual_block(inputs, filters):
    """F(x) + x, and ReLU after the sum."""
    raise NotImplementedError
