"""inception_block(inputs, filters): four branches that see the same input, side by side.

inputs   what comes in, a Keras tensor: keras.Input((h, w, channels)), or what a layer has given
filters  how many filters every convolution has
returns  a Keras tensor (rows, h, w, 4 · filters): the branches concatenated on the channels, in
         this order: 1×1; 1×1 then 3×3; 1×1 then 5×5; 3×3 max-pooling with stride 1, then 1×1

Every convolution has ReLU; padding is "same" throughout.
"""

import keras


def inception_block(inputs, filters):
    """The four branches, put together."""
    raise NotImplementedError
