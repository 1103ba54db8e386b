"""build_model(): LeNet-5, for grey images of 32 by 32 pixels.

returns  a Keras model: Conv 6 of 5×5, average pooling 2×2, Conv 16 of 5×5, average pooling 2×2,
         Dense 120, Dense 84, Dense 10 with softmax; tanh in all the others that have weights,
         no padding; 61,706 parameters; neither compiled nor trained
"""

import keras


def build_model():
    """LeNet-5, layer by layer."""
    raise NotImplementedError
