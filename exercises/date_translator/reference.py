"""The encoder reads in both directions, the decoder writes, and attention finds the place."""

import keras
import numpy as np
from keras import layers


def build_model(characters, length_in, digits, length_out):
    """At each place the decoder's state asks, and the encoder's states answer."""
    source = keras.Input((length_in,))
    written = keras.Input((length_out,))
    read = layers.Embedding(characters, 16)(source)
    encoder = layers.Bidirectional(layers.LSTM(32, return_sequences=True))(read)
    decoder = layers.LSTM(64, return_sequences=True)(layers.Embedding(digits, 16)(written))
    context = layers.Attention()([decoder, encoder])
    both = layers.Concatenate()([decoder, context])
    return keras.Model([source, written], layers.Dense(digits, activation="softmax")(both))


def fit(model, X, y, start):
    """Six epochs with Adam, the targets shifted right as the decoder's inputs."""
    shifted = np.column_stack([np.full(len(y), start), y[:, :-1]])
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
    history = model.fit([X, shifted], y, batch_size=64, epochs=6, verbose=0)
    return model, history
