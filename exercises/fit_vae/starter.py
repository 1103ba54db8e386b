"""build and fit: a variational autoencoder, from whose prior new digits can be drawn.

build(n_inputs, hidden, code)
    returns  (encoder, decoder), two Keras models
    encoder  takes (n_inputs,); one hidden layer of hidden units with ReLU; two outputs of code
             numbers each, [means, log variances], from a Dense layer each, without an activation
    decoder  takes (code,); one hidden layer of hidden units with ReLU; gives (n_inputs,), sigmoid

fit(X)
    X        (1497, 64): digits, pixels from 0 to 1
    returns  (encoder, decoder), trained: of Keras' own layers, with inputs and outputs as above

Of what the decoder makes of standard normal codes 45% must be recognised as digits, eight of the
ten among them.
"""

import keras
import numpy as np


def build(n_inputs, hidden, code):
    """An encoder with two outputs, and a decoder."""
    raise NotImplementedError


def fit(X):
    """Build, train with drawn codes and both parts of the loss; return both models."""
    raise NotImplementedError
