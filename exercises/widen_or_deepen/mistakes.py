"""Models that people really build; the docstring is what the learner is told."""

import keras


def _network(n_features, *units, output=None, hidden="relu"):
    layers = [keras.layers.Dense(each, activation=hidden) for each in units]
    last = keras.layers.Dense(1, activation=output)
    return keras.Sequential([keras.Input((n_features,)), *layers, last])


def wider__adds_a_layer(n_features):
    """Your wider network has a second hidden layer: that makes it deeper.

    Wider means more units in the layer that is there: 32 in place of 16, and no further layer.
    """
    return _network(n_features, 16, 16)


def wider__adds_a_layer_of_32(n_features):
    """Your wider network has a layer of 32 units besides the one of 16.

    The layer that is there is to be wider: 32 stands in the place of 16.
    """
    return _network(n_features, 16, 32)


def wider__is_the_small_network(n_features):
    """Your wider network has 16 hidden units: it is the small one as it was.

    Wider means more units: 32 in place of 16.
    """
    return _network(n_features, 16)


def wider__doubles_the_output_too(n_features):
    """Your output has two units: it was doubled along with the hidden layer.

    A row of concrete has one strength, however wide the network is. Only the hidden layer grows.
    """
    wide = keras.layers.Dense(32, activation="relu")
    return keras.Sequential([keras.Input((n_features,)), wide, keras.layers.Dense(2)])


def wider__no_activation(n_features):
    """Your hidden layer has no activation: with the output it makes one linear layer.

    Then 32 units can do no more than one. The hidden layer has ReLU, as in the small network.
    """
    return _network(n_features, 32, hidden=None)


def wider__relu_on_the_output(n_features):
    """Your output layer has ReLU: a strength can't be below 0, but the slope dies there.

    Where the sum of the last unit is negative its slope is 0, and nothing is learnt. The output
    stays linear.
    """
    return _network(n_features, 32, output="relu")


def wider__always_8_inputs(n_features):
    """Your wider network has 8 inputs whatever n_features says.

    8 is the table of concrete, as it happens. Wider or not, the inputs are as many as the table has
    columns: use n_features.
    """
    return _network(8, 32)


def wider__knows_no_inputs(n_features):
    """Your wider network does not know its inputs: it has no weights until it sees the first rows.

    Put keras.Input((n_features,)) at the front of the list.
    """
    layers = [keras.layers.Dense(32, activation="relu"), keras.layers.Dense(1)]
    return keras.Sequential(layers)


def deeper__makes_the_layer_wider(n_features):
    """Your deeper network has one hidden layer, of 32 units: that makes it wider.

    Deeper means one layer more: two of 16 units, one after the other.
    """
    return _network(n_features, 32)


def deeper__is_the_small_network(n_features):
    """Your deeper network has one hidden layer: it is the small one as it was.

    Deeper means one layer more: between the hidden layer and the output stands another of 16 units.
    """
    return _network(n_features, 16)


def deeper__grows_out_of_the_wider_one(n_features):
    """Your deeper network has two layers of 32 units: it is wider as well.

    If it were better, nobody could say which of the two changes did it. Both layers have 16 units,
    as the one in the small network.
    """
    return _network(n_features, 32, 32)


def deeper__adds_two_layers(n_features):
    """Your deeper network has three hidden layers: two were added to the one that was there.

    One layer more is asked for: two of 16 units together.
    """
    return _network(n_features, 16, 16, 16)


def deeper__no_activation_in_the_new_layer(n_features):
    """Your second hidden layer has no activation: with the output it makes a single linear layer.

    So it adds parameters, and the network can do nothing that it could not do before. Both hidden
    layers have ReLU.
    """
    layers = [keras.layers.Dense(16, activation="relu"), keras.layers.Dense(16)]
    return keras.Sequential([keras.Input((n_features,)), *layers, keras.layers.Dense(1)])


def deeper__adds_after_the_output(n_features):
    """Your new layer stands behind the output: the network ends with 16 numbers for a row.

    A layer that is added goes to the end of the list. Here it belongs between the hidden layer and
    the output, which stays the last.
    """
    model = _network(n_features, 16)
    model.add(keras.layers.Dense(16, activation="relu"))
    return model


def deeper__relu_on_the_output(n_features):
    """Your output layer has ReLU: a strength can't be below 0, but the slope dies there.

    Where the sum of the last unit is negative its slope is 0, and nothing is learnt. The output
    stays linear.
    """
    return _network(n_features, 16, 16, output="relu")


def deeper__knows_no_inputs(n_features):
    """Your deeper network does not know its inputs: it has no weights until it sees the first rows.

    Put keras.Input((n_features,)) at the front of the list.
    """
    hidden = [keras.layers.Dense(16, activation="relu") for _ in range(2)]
    return keras.Sequential([*hidden, keras.layers.Dense(1)])
