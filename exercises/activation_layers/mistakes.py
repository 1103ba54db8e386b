"""Models that people really build; the docstring is what the learner is told."""

import keras


def _stacked(n_features, *layers):
    return keras.Sequential([keras.Input((n_features,)), *layers])


def _dense(units, activation=None):
    return keras.layers.Dense(units, activation=activation)


def _relu():
    return keras.layers.Activation("relu")


def build_model__activations_as_arguments(n_features):
    """Your network is the right one, but its activations are arguments of the Dense layers.

    Here they are to be layers of their own: leave activation= out of Dense, and put
    keras.layers.Activation("relu") after it.
    """
    return _stacked(n_features, _dense(50, "relu"), _dense(32, "relu"), _dense(1))


def build_model__both_ways(n_features):
    """Your Dense layers have ReLU as an argument, and are followed by ReLU as a layer.

    ReLU of ReLU is ReLU, so nothing breaks; but the Dense layers are to be linear here. Leave
    activation= out of them.
    """
    return _stacked(n_features, _dense(50, "relu"), _relu(), _dense(32, "relu"), _relu(), _dense(1))


def build_model__relu_on_the_output(n_features):
    """Your model ends with ReLU: a wage can't be below 0, but the slope dies there.

    The last layer is Dense 1, and nothing follows it.
    """
    return _stacked(n_features, _dense(50), _relu(), _dense(32), _relu(), _dense(1), _relu())


def build_model__no_activations(n_features):
    """Your model has no activations: three linear layers, one after another, are one.

    After Dense 50 and after Dense 32 comes keras.layers.Activation("relu").
    """
    return _stacked(n_features, _dense(50), _dense(32), _dense(1))


def build_model__one_activation_for_all(n_features):
    """Your model has ReLU once, after both hidden layers: up to there it is linear.

    Each hidden layer is followed by an activation of its own: Dense 50, ReLU, Dense 32, ReLU.
    """
    return _stacked(n_features, _dense(50), _dense(32), _relu(), _dense(1))


def build_model__activation_before_the_layer(n_features):
    """Your activations stand before the Dense layers and not after them.

    The first one cuts off the negative inputs, and nothing follows Dense 32 that is not linear. The
    order is: weighted sums, then ReLU.
    """
    return _stacked(n_features, _relu(), _dense(50), _relu(), _dense(32), _dense(1))


def build_model__softmax(n_features):
    """Your activation layers are Softmax; ReLU is asked for.

    Softmax makes probabilities of all the units together. ReLU looks at each by itself:
    keras.layers.Activation("relu").
    """
    soft = keras.layers.Softmax
    return _stacked(n_features, _dense(50), soft(), _dense(32), soft(), _dense(1))


def build_model__leaky_relu(n_features):
    """Your activation layers are LeakyReLU; plain ReLU is asked for.

    keras.layers.ReLU(), or keras.layers.Activation("relu").
    """
    leaky = keras.layers.LeakyReLU
    return _stacked(n_features, _dense(50), leaky(), _dense(32), leaky(), _dense(1))


def build_model__units_exchanged(n_features):
    """Your hidden layers are exchanged: 50 units come first, then 32.

    The layers stand in the order in which the data run through them.
    """
    return _stacked(n_features, _dense(32), _relu(), _dense(50), _relu(), _dense(1))


def build_model__always_19_inputs(n_features):
    """Your model has 19 inputs whatever n_features says.

    19 is the table of wages, as it happens. Use n_features.
    """
    return _stacked(19, _dense(50), _relu(), _dense(32), _relu(), _dense(1))


def build_model__knows_no_inputs(n_features):
    """Your model does not know its inputs: it has no weights until it sees the first rows.

    Put keras.Input((n_features,)) at the front of the list.
    """
    return keras.Sequential([_dense(50), _relu(), _dense(32), _relu(), _dense(1)])


def build_model__returns_nothing(n_features):
    """Your build_model returns None: the model is built, and lost.

    End with return model.
    """
