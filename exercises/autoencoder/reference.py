"""Two models, and a third that calls one after the other."""

import keras
from keras import layers


def build(n_inputs, hidden, code):
    """A model can be called like a layer, and takes its weights along."""
    image = keras.Input((n_inputs,))
    half = layers.Dense(hidden, activation="relu")(image)
    encoder = keras.Model(image, layers.Dense(code)(half))

    short = keras.Input((code,))
    half = layers.Dense(hidden, activation="relu")(short)
    decoder = keras.Model(short, layers.Dense(n_inputs, activation="sigmoid")(half))

    return encoder, decoder, keras.Model(image, decoder(encoder(image)))
