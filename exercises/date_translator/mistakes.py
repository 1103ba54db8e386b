"""Trainings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np
from keras import layers

CHARACTERS = 49


def _shifted(y, start):
    return np.column_stack([np.full(len(y), start), y[:, :-1]])


def _built(X, y, digits, **changed):
    """A small model without recurrence, whose parts can be exchanged: it is soon trained."""
    source, written = keras.Input((X.shape[1],)), keras.Input((y.shape[1],))
    encoder = layers.Embedding(CHARACTERS, 32)(source)
    decoder = changed.get("decode", _itself)(layers.Embedding(digits, 32)(written))
    context = changed.get("attend", _across)(decoder, encoder)
    both = layers.Concatenate()([decoder, context])
    outputs = changed.get("end", layers.Dense(digits, activation="softmax"))(both)
    inputs = [written, source] if changed.get("turned") else [source, written]
    return keras.Model(inputs, outputs)


def _itself(decoder):
    return decoder


def _across(decoder, encoder):
    return layers.Attention()([decoder, encoder])


def _trained(model, inputs, y, epochs=2, at_once=True, rate=0.01):
    """At once: all rows are one batch, and nothing is compiled; to be trained is all it needs."""
    optimizer = keras.optimizers.Adam(rate)
    model.compile(optimizer, loss="sparse_categorical_crossentropy", run_eagerly=at_once)
    batch = len(y) if at_once else 64
    return model, model.fit(inputs, y, batch_size=batch, epochs=epochs, verbose=0)


def fit__other_inputs(model, X, y, start):
    """Your model does not take two inputs, the date first and then what the decoder is given.

    keras.Model([source, written], outputs): the characters of the date, (length_in,), come first,
    what has been written, (length_out,), comes second.
    """
    turned = _built(X, y, start + 1, turned=True)
    return _trained(turned, [_shifted(y, start), X], y)


def fit__no_attention(model, X, y, start):
    """Your model has no attention layer: all that it knows of the date comes by way of a state.

    Put layers.Attention()([decoder, encoder]) between the decoder's states and the output, with
    return_sequences=True in both recurrent layers.
    """

    def mean_of_all(decoder, encoder):
        mean = layers.GlobalAveragePooling1D()(encoder)
        return layers.RepeatVector(y.shape[1])(mean)

    return _trained(_built(X, y, start + 1, attend=mean_of_all), [X, _shifted(y, start)], y)


def fit__attends_the_wrong_way(model, X, y, start):
    """Your attention does not look from the decoder at the encoder.

    It is called with a list: [query, value]. The query comes from the decoder's states, what is
    looked at from the encoder's: layers.Attention()([decoder, encoder]).
    """

    def at_itself(decoder, encoder):
        seen = layers.RepeatVector(y.shape[1])(layers.GlobalAveragePooling1D()(encoder))
        return layers.Add()([layers.Attention()([decoder, decoder]), seen])

    return _trained(_built(X, y, start + 1, attend=at_itself), [X, _shifted(y, start)], y)


def fit__gives_something_else(model, X, y, start):
    """Your model does not give digits numbers at each place.

    The decoder needs return_sequences=True, and the output layer has digits units: a softmax over
    all characters at every place, (rows, length_out, digits).
    """
    end = layers.Dense(start + 5, activation="softmax")
    return _trained(_built(X, y, start + 1, end=end), [X, _shifted(y, start)], y)


def fit__looks_ahead(model, X, y, start):
    """Your decoder looks ahead: what it gives at a place depends on characters that come later.

    In training they are there to be read; when it writes by itself they are not. A decoder goes
    forward only: no Bidirectional around it. The encoder may read both ways.
    """

    def with_the_next(decoder):
        # Two places make a difference already: this is what a layer that reads both ways sees.
        return layers.Conv1D(32, 3, padding="same")(decoder)

    return _trained(_built(X, y, start + 1, decode=with_the_next), [X, _shifted(y, start)], y)


def fit__is_given_what_it_should_write(model, X, y, start):
    """Your decoder is given the very characters that it should write, and learns to repeat them.

    In training everything looks right; by itself it writes nonsense. Shift the targets to the right
    by one place, start in front: decoder_inputs(y, start).
    """
    return _trained(_built(X, y, start + 1), [X, y], y, epochs=3, at_once=False)


def fit__hardly_looks_at_the_date(model, X, y, start):
    """Your model writes what dates look like, and hardly looks at the date that it is given.

    So it is when X and y do not belong together any more (shuffle both by one order, or let fit do
    it), or after far too few updates: take smaller batches, a larger rate, more epochs.
    """
    return _trained(_built(X, y, start + 1), [X, _shifted(y, start)], y, at_once=True)


def _with_those_before(decoder):
    return layers.Conv1D(64, 10, padding="causal", activation="relu")(decoder)


def _with_their_neighbours(decoder, encoder):
    for _ in range(2):
        encoder = layers.Conv1D(64, 3, padding="same", activation="relu")(encoder)
    return layers.Attention()([decoder, encoder])


def _stopped_early(X, y, start, batch, given=None, epochs=2):
    """A few epochs of a model that is quickly trained: what too few updates come to."""
    parts = {"decode": _with_those_before, "attend": _with_their_neighbours}
    model = _built(X, y, start + 1, **parts)
    model.compile(keras.optimizers.Adam(0.01), loss="sparse_categorical_crossentropy")
    inputs = [X, _shifted(y, start) if given is None else given]
    return model, model.fit(inputs, y, batch_size=batch, epochs=epochs, verbose=0)


def fit__shifts_to_the_left(model, X, y, start):
    """Your decoder is given in training what comes after each place: shifted to the wrong side.

    When it writes, it has only what comes before. To the right: start comes in front, and the last
    character falls out.
    """
    after = np.column_stack([y[:, 1:], np.full(len(y), start)])
    return _stopped_early(X, y, start, batch=64, given=after)


def fit__gives_start_again_and_again(model, X, y, start):
    """In training your decoder is given start at every place: that is no teacher forcing.

    At each place it is to be given the character of the place before: decoder_inputs(y, start).
    """
    return _stopped_early(X, y, start, batch=64, given=np.full_like(y, start), epochs=4)


def fit__begins_with_another_number(model, X, y, start):
    """In training your decoder is not given start before the first character, but another number.

    When it writes, start comes first, which it has never seen. Hand over start itself: 12, or 11 in
    the second case. np.zeros, or the last character rolled round, is not it.
    """
    return _stopped_early(X, y, start, batch=64, given=_shifted(y, 0), epochs=4)


def fit__not_yet_exact(model, X, y, start):
    """Your model learns to translate, but too many dates have a wrong character somewhere.

    Ten characters have to be right in a row. Train for more epochs, in batches of 64 (63 updates an
    epoch; it takes some hundreds), with Adam at 0.01, or give the layers more units. If the loss is
    small already, look at what the decoder is given in training: start first, in every row, and
    then the targets without their last.
    """
    return _stopped_early(X, y, start, batch=64)
