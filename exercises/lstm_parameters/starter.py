"""How many parameters a recurrent layer has, weights and biases.

simple_rnn_parameters(inputs, units)  one sum for each unit
lstm_parameters(inputs, units)        four sums for each unit
gru_parameters(inputs, units)         three sums for each unit (reset_after=False)

Each returns a whole number.
"""


def simple_rnn_parameters(inputs, units):
    """Return the number of parameters of a SimpleRNN layer."""
    raise NotImplementedError


def lstm_parameters(inputs, units):
    """Return the number of parameters of an LSTM layer."""
    raise NotImplementedError


def gru_parameters(inputs, units):
    """Return the number of parameters of a GRU layer with reset_after=False."""
    raise NotImplementedError
