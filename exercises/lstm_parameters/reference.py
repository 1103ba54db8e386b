"""Each sum of a unit has a weight for every input, one for every unit, and a bias."""


def simple_rnn_parameters(inputs, units):
    """Return the number of parameters of a SimpleRNN layer."""
    return units * (inputs + units + 1)


def lstm_parameters(inputs, units):
    """Return the number of parameters of an LSTM layer."""
    return 4 * simple_rnn_parameters(inputs, units)


def gru_parameters(inputs, units):
    """Return the number of parameters of a GRU layer with reset_after=False."""
    return 3 * simple_rnn_parameters(inputs, units)
