"""Models that people really build; the docstring is what the learner is told."""

import keras


def _stacked(inputs, *layers):
    return keras.Sequential([keras.Input(inputs), *layers])


def _relu(units):
    return keras.layers.Dense(units, activation="relu")


def _linear(units):
    return keras.layers.Dense(units)


def build_model__relu_on_the_output(n_features):
    """Your output layer has ReLU: a wage can't be below 0, but the slope dies there.

    Where the sum of the last unit is negative, ReLU gives 0 and its slope is 0. A network that
    begins like that says 0 for every row, and nothing it sees can change it. Leave the output
    linear: it learns by itself that wages are positive.
    """
    return _stacked((n_features,), _relu(50), _relu(32), _relu(1))


def build_model__sigmoid_on_the_output(n_features):
    """Your output layer has a sigmoid, whose values lie between 0 and 1: no wage above one dollar.

    A sigmoid is for a probability. An amount of money is any number: leave the output linear, which
    is what Dense does when it is told no activation.
    """
    return _stacked((n_features,), _relu(50), _relu(32), keras.layers.Dense(1, "sigmoid"))


def build_model__no_activations(n_features):
    """Your hidden layers have no activation: three linear layers, one after another, are one.

    Keras' Dense is linear unless it is told otherwise. Give both hidden layers activation="relu";
    only the output stays linear.
    """
    return _stacked((n_features,), _linear(50), _linear(32), _linear(1))


def build_model__only_the_first_has_an_activation(n_features):
    """Your second hidden layer has no activation: with the output it makes a single linear layer.

    Both hidden layers, of 50 and of 32 units, get activation="relu"; only the output stays linear.
    """
    return _stacked((n_features,), _relu(50), _linear(32), _linear(1))


def build_model__no_second_hidden_layer(n_features):
    """Your model goes from 50 units straight to the output: the layer of 32 units is missing.

    After Dense 50 comes Dense 32, with ReLU as well, and then the one linear unit.
    """
    return _stacked((n_features,), _relu(50), _linear(1))


def build_model__no_output(n_features):
    """Your model ends with its 32 hidden units: the output, one linear unit, is missing.

    The output is a layer as well. Without it the model gives 32 numbers a row and no wage.
    """
    return _stacked((n_features,), _relu(50), _relu(32))


def build_model__units_exchanged(n_features):
    """Your hidden layers are exchanged: 50 units come first, then 32.

    The layers stand in the order in which the data run through them.
    """
    return _stacked((n_features,), _relu(32), _relu(50), _linear(1))


def build_model__an_output_for_each_feature(n_features):
    """Your output has as many units as there are inputs; a row has one wage.

    n_features is how many numbers go in. One comes out: Dense(1).
    """
    return _stacked((n_features,), _relu(50), _relu(32), _linear(n_features))


def build_model__inputs_as_a_layer(n_features):
    """Your first Dense layer has n_features units: the input is no Dense layer.

    The inputs are what the first layer is given; they have no weights of their own. Say how many
    there are with keras.Input((n_features,)), and begin with Dense 50.
    """
    return _stacked((n_features,), _relu(n_features), _relu(50), _relu(32), _linear(1))


def build_model__always_19_inputs(n_features):
    """Your model has 19 inputs whatever n_features says.

    19 is the table of wages, as it happens. With other columns it would be another number: use
    n_features.
    """
    return _stacked((19,), _relu(50), _relu(32), _linear(1))


def build_model__knows_no_inputs(n_features):
    """Your model does not know its inputs: it has no weights until it sees the first rows.

    Put keras.Input((n_features,)) at the front of the list. Then the weights are there at once,
    summary() can count them, and rows of another length are refused where they come in.
    """
    return keras.Sequential([_relu(50), _relu(32), _linear(1)])


def build_model__a_row_is_a_table(n_features):
    """Your input says that each row is a table of n_features by 1; a row is n_features numbers.

    The shape is that of one row, and the number of rows is not part of it: (n_features,), with a
    comma, as one number in brackets is a tuple only with one.
    """
    return _stacked((n_features, 1), _relu(50), _relu(32), _linear(1))


def build_model__dropout_besides(n_features):
    """Your model has Dropout layers, which nobody has asked for.

    They belong to lesson 15, and to networks that learn their rows by heart. Here only the three
    Dense layers are wanted.
    """
    dropout = keras.layers.Dropout
    return _stacked((n_features,), _relu(50), dropout(0.2), _relu(32), dropout(0.2), _linear(1))


def build_model__returns_nothing(n_features):
    """Your build_model returns None: the model is built, and lost.

    End with return model. What .add, .build and .summary() return is nothing: call each on a line
    of its own.
    """
