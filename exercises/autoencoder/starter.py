"""build(n_inputs, hidden, code): an autoencoder and its two halves.

returns  (encoder, decoder, autoencoder), three Keras models:
         encoder      n_inputs -> Dense hidden, ReLU -> Dense code, no activation
         decoder      code -> Dense hidden, ReLU -> Dense n_inputs, sigmoid
         autoencoder  n_inputs -> the encoder -> the decoder -> n_inputs, by the same layers
"""

import keras


def build(n_inputs, hidden, code):
    """The encoder, the decoder, and both together."""
    raise NotImplementedError
