"""build_model and fit: an encoder and a decoder with attention, which turn dates into ISO form.

build_model(characters, length_in, digits, length_out)
    characters  the numbers in X are below it; 0 is padding
    length_in   columns of X
    digits      the numbers in y are below it; the highest, digits - 1, is start
    length_out  columns of y
    returns     a Keras model with two inputs, in this order: X (rows, length_in), and the decoder's
                inputs (rows, length_out). It gives (rows, length_out, digits): what comes next,
                at each place. One of Keras' attention layers looks from the decoder at the encoder

fit(model, X, y, start)
    model    what build_model gave
    X        (rows, length_in): "3 May 1979", a character a number
    y        (rows, length_out): "1979-05-03", likewise
    start    the number that the decoder is given before the first character
    returns  (model, history): compiled and trained with teacher forcing, and what model.fit gave

At least 95% of dates that it has not seen must come out right in all places, decoded greedily.
"""

import keras
import numpy as np


def build_model(characters, length_in, digits, length_out):
    """Two inputs, an encoder, a decoder, attention between them, a softmax over the digits."""
    raise NotImplementedError


def fit(model, X, y, start):
    """Compile, train with teacher forcing; return the model and its history."""
    raise NotImplementedError
