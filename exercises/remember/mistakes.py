"""Models and trainings that people really write; the docstring is what the learner is told."""

import keras

layers = keras.layers


def _compiled(*hidden, units=8, activation="softmax", rate=0.01):
    last = layers.Dense(units, activation=activation)
    model = keras.Sequential([keras.Input((30, 8)), *hidden, last])
    model.compile(keras.optimizers.Adam(rate), loss="sparse_categorical_crossentropy")
    return model


def _network(*hidden, inputs=(30, 8)):
    """Not compiled: then fit, which is not what these are about, stops at once."""
    last = layers.Dense(8, activation="softmax")
    return keras.Sequential([keras.Input(inputs), *hidden, last])


def _trained(model, X, y, epochs=2, **settings):
    return model, model.fit(X, y, epochs=epochs, batch_size=64, verbose=0, **settings)


def build_model__a_simple_rnn():
    """Your network reads with a SimpleRNN, or another layer without gates: it forgets.

    Each step writes over its whole state, and after thirty hardly anything is left of the first.
    Take an LSTM or a GRU.
    """
    return _network(layers.SimpleRNN(2))


def build_model__reads_backwards():
    """Your network reads the sequence backwards: then the first symbol comes last.

    That is a clever way round the task, and no memory. Leave Bidirectional, go_backwards and flips
    away.
    """
    return _network(layers.GRU(2, go_backwards=True))


def build_model__other_inputs():
    """Your model takes rows of another shape: 30 steps with 8 numbers each come in.

    keras.Input((30, 8)): time first, then what comes in at each step.
    """
    return _network(layers.LSTM(2), inputs=(8, 30))


def build_model__does_not_know_its_inputs():
    """Your model does not know what comes in: it is not built.

    Begin it with keras.Input((30, 8)).
    """
    return keras.Sequential([layers.LSTM(2), layers.Dense(8, activation="softmax")])


def build_model__returns_nothing():
    """Your build_model returns None: the model is made, and lost.

    End with return model. (compile gives nothing back: return the model, not what compile returns.)
    """


def build_model__not_eight_outputs():
    """Your model gives another number of values than eight a sequence.

    The symbols are eight classes: end with Dense(8, activation="softmax"), and hand on only the
    last state of the recurrent layer (no return_sequences=True).
    """
    return _network(layers.LSTM(2, return_sequences=True))


def fit__too_little_training(X, y):
    """Your network has not found out yet how to keep a symbol.

    For five or ten epochs hardly anything seems to happen, and EarlyStopping may take that for the
    end: the gates have to learn to close first. Give it 25 epochs, Adam with 0.01, 32 units. (Rows
    and answers that were shuffled apart look like this as well.)
    """
    return _trained(_compiled(layers.LSTM(8)), X, y, epochs=2)


def fit__recalls_some(X, y):
    """Your network recalls some first symbols, and fewer than 60 of 100.

    It is on its way, or a last step threw some of it away: more epochs, 32 units, Adam with 0.01
    and global_clipnorm=1.0.
    """
    every_other = y - y % 2  # so it can name only four of the eight
    return _trained(_compiled(layers.GRU(32)), X, every_other, epochs=12)


def fit__a_simple_rnn(X, y):
    """Your network reads with a SimpleRNN, or another layer without gates: it forgets.

    Each step writes over its whole state, and after thirty hardly anything is left of the first.
    Take an LSTM or a GRU.
    """
    return _trained(_compiled(layers.SimpleRNN(32)), X, y)


def fit__reads_backwards(X, y):
    """Your network reads the sequence backwards: then the first symbol comes last.

    That is a clever way round the task, and no memory. Leave Bidirectional, go_backwards and flips
    away.
    """
    return _trained(_compiled(layers.GRU(8, go_backwards=True)), X, y, epochs=8)


def fit__not_eight_outputs(X, y):
    """Your model gives another number of values than eight a sequence.

    The symbols are eight classes: end with Dense(8, activation="softmax"), and hand on only the
    last state of the recurrent layer (no return_sequences=True).
    """
    return _trained(_compiled(layers.LSTM(2), units=9), X, y)
