"""Models that people really build; the docstring is what the learner is told."""

import keras


def _dense(activation="relu"):
    return keras.layers.Dense(1024, activation=activation)


def _dropout(rate=0.3):
    return keras.layers.Dropout(rate)


def _norm():
    return keras.layers.BatchNormalization()


def _output(activation=None):
    return keras.layers.Dense(1, activation=activation)


def _stacked(n_features, *layers):
    return keras.Sequential([keras.Input((n_features,)), *layers])


def _twice(n_features, *kinds, end=(_output,)):
    """Each block's layers made anew: a layer that stands twice would share its weights."""
    return _stacked(n_features, *[make() for make in (*kinds, *kinds, *end)])


def build_model__rate_of_what_is_kept(n_features):
    """Your Dropout has the rate 0.7: it would set 0.7 of the numbers to 0, and keep 0.3.

    The rate is the share that is dropped. Of 1,024 units some 307 are to fall silent, not 717. (In
    some older code it was the share that is kept.)
    """
    return _twice(n_features, _dense, lambda: _dropout(0.7), _norm)


def build_model__normalises_before_dropout(n_features):
    """Your BatchNormalization stands before Dropout; here it is to come after it.

    Both orders are in use, and each is another network: here the means and variances are those of
    numbers of which some are 0. The order is Dense, Dropout, BatchNormalization.
    """
    return _twice(n_features, _dense, _norm, _dropout)


def build_model__only_once(n_features):
    """Your model has the three layers once; they are asked for twice.

    Before the output stand six layers: Dense, Dropout and BatchNormalization, and the same three
    again.
    """
    return _stacked(n_features, _dense(), _dropout(), _norm(), _output())


def build_model__both_dense_layers_first(n_features):
    """Your two Dense layers stand together, and Dropout and BatchNormalization come at the end.

    Each hidden layer has its own two behind it: Dense, Dropout, BatchNormalization, and the same
    three again.
    """
    return _stacked(n_features, _dense(), _dense(), _dropout(), _norm(), _output())


def build_model__nothing_after_the_second_layer(n_features):
    """Your second Dense layer has no Dropout and no BatchNormalization behind it.

    It has 1,049,600 parameters, more than a hundred times as many as the first: there is more to
    learn by heart with than anywhere else. The three layers come twice.
    """
    return _stacked(n_features, _dense(), _dropout(), _norm(), _dense(), _output())


def build_model__no_batch_normalisation(n_features):
    """Your model has no BatchNormalization.

    After each Dropout comes keras.layers.BatchNormalization(), which brings the numbers of a batch
    to mean 0 and deviation 1.
    """
    return _twice(n_features, _dense, _dropout)


def build_model__no_dropout(n_features):
    """Your model has no Dropout: all of its 1,024 units can still lean on each other.

    After each of the two wide layers some of the numbers are to be set to 0 while it is trained: a
    Dropout layer, with the share of them. One that is called, and whose result nothing takes, is
    not in the model.
    """
    return _twice(n_features, _dense, _norm)


def build_model__dropout_before_the_layer(n_features):
    """Your Dropout stands before each Dense layer, so the first one drops the inputs themselves.

    Of the 8 columns of a mix, the age or the water would be missing at random. Dropout comes after
    the 1,024 units: Dense, Dropout, BatchNormalization.
    """
    return _twice(n_features, _dropout, _dense, _norm)


def build_model__normalises_the_inputs(n_features):
    """Your model begins with a BatchNormalization, which nobody has asked for here.

    It would scale the columns, and that can be of use; but these come scaled already. The first
    layer is Dense 1024.
    """
    blocks = [layer for _ in range(2) for layer in (_dense(), _dropout(), _norm())]
    return _stacked(n_features, _norm(), *blocks, _output())


def build_model__activation_after_the_normalisation(n_features):
    """Your ReLU comes after BatchNormalization; here it belongs to the Dense layer.

    The paper on batch normalisation did as you do. What is asked for is the other order: Dense with
    ReLU, then Dropout, then BatchNormalization.
    """
    relu = keras.layers.ReLU
    return _twice(n_features, lambda: _dense(None), _dropout, _norm, relu)


def build_model__no_activations(n_features):
    """Your wide layers have no activation: a thousand units, and nothing in them that bends.

    In prediction Dropout does nothing and BatchNormalization scales and shifts, so all of it is one
    linear layer. Give both wide layers activation="relu".
    """
    return _twice(n_features, lambda: _dense(None), _dropout, _norm)


def build_model__relu_on_the_output(n_features):
    """Your output layer has ReLU: a strength can't be below 0, but the slope dies there.

    Where the sum of the last unit is negative its slope is 0, and nothing is learnt. The output
    stays linear.
    """
    return _twice(n_features, _dense, _dropout, _norm, end=(lambda: _output("relu"),))


def build_model__dropout_on_the_output(n_features):
    """Your model drops out its own answer: Dropout stands behind the output.

    In training three answers in ten would be 0, whatever the network knows. The output is the last
    layer.
    """
    return _twice(n_features, _dense, _dropout, _norm, end=(_output, _dropout))


def build_model__no_output(n_features):
    """Your model ends with a BatchNormalization of 1,024 numbers: the output is missing.

    The output is a layer as well: one linear unit, the strength.
    """
    return _twice(n_features, _dense, _dropout, _norm, end=())


def build_model__knows_no_inputs(n_features):
    """Your model does not know its inputs: it has no weights until it sees the first rows.

    Put keras.Input((n_features,)) at the front of the list. Then its million parameters are there
    at once, and can be counted.
    """
    blocks = [layer for _ in range(2) for layer in (_dense(), _dropout(), _norm())]
    return keras.Sequential([*blocks, _output()])


def build_model__returns_nothing(n_features):
    """Your build_model returns None: the model is built, and lost.

    End with return model. What .add, .build and .summary() return is nothing: call each on a line
    of its own.
    """
