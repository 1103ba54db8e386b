"""Wrong answers that people really write; the docstring is what the learner is told."""


def simple_rnn_parameters__leaves_the_biases_out(inputs, units):
    """You left the biases out: each sum has one.

    With three inputs and two units a sum has 3 + 2 weights and a bias: 6 parameters.
    """
    return units * (inputs + units)


def simple_rnn_parameters__leaves_the_recurrent_weights_out(inputs, units):
    """You left out the weights from the old state: that is what a Dense layer has.

    Each sum looks at all units of the state before as well: 3 + 2 + 1 with three inputs, two units.
    """
    return units * (inputs + 1)


def simple_rnn_parameters__counts_one_recurrent_weight_a_unit(inputs, units):
    """You gave each unit one weight from the old state: its own. It looks at all of them.

    The recurrent weights of a sum are as many as there are units: units · units in all.
    """
    return units * (inputs + 2)


def simple_rnn_parameters__counts_a_single_bias(inputs, units):
    """You counted one bias for the whole layer: each sum of each unit has its own.

    units · (inputs + units + 1).
    """
    return (units * (inputs + units)) + 1


def simple_rnn_parameters__counts_a_bias_for_each_weight_matrix(inputs, units):
    """You counted two biases for each sum; here it has one.

    Keras' GRU with reset_after=True has two, and PyTorch's layers do; this one does not.
    """
    return units * (inputs + units + 2)


def simple_rnn_parameters__takes_the_square_of_the_inputs(inputs, units):
    """You squared the inputs; the square belongs to the units.

    The state feeds itself: units · units weights. The inputs feed the state: inputs · units.
    """
    return inputs * inputs + inputs * units + units


def simple_rnn_parameters__has_inputs_and_units_swapped(inputs, units):
    """You exchanged inputs and units.

    The layer has as many numbers in its state as it has units; each of them has its sums.
    """
    return inputs * (inputs + units + 1)


def simple_rnn_parameters__counts_the_output_too(inputs, units):
    """You counted output weights as well, V with its biases; they are in a Dense layer behind it.

    The recurrent layer ends with its state.
    """
    return units * (inputs + units + 1) + units * (units + 1)


def simple_rnn_parameters__adds_without_multiplying(inputs, units):
    """You counted one unit only: each of the units has such sums.

    Multiply by units: two units with three inputs have twice 6.
    """
    return inputs + units + 1


def lstm_parameters__leaves_the_biases_out(inputs, units):
    """You left the biases out: each sum has one.

    With three inputs and two units a sum has 3 + 2 weights and a bias: 6 parameters.
    """
    return 4 * units * (inputs + units)


def lstm_parameters__leaves_the_recurrent_weights_out(inputs, units):
    """You left out the weights from the old state: that is what a Dense layer has.

    Each sum looks at all units of the state before as well: 3 + 2 + 1 with three inputs, two units.
    """
    return 4 * units * (inputs + 1)


def lstm_parameters__counts_one_recurrent_weight_a_unit(inputs, units):
    """You gave each unit one weight from the old state: its own. It looks at all of them.

    The recurrent weights of a sum are as many as there are units: units · units in all.
    """
    return 4 * units * (inputs + 2)


def lstm_parameters__counts_a_single_bias(inputs, units):
    """You counted one bias for the whole layer: each sum of each unit has its own.

    units · (inputs + units + 1), 4 times.
    """
    return 4 * (units * (inputs + units)) + 1


def lstm_parameters__counts_a_bias_for_each_weight_matrix(inputs, units):
    """You counted two biases for each sum; here it has one.

    Keras' GRU with reset_after=True has two, and PyTorch's layers do; this one does not.
    """
    return 4 * units * (inputs + units + 2)


def lstm_parameters__takes_the_square_of_the_inputs(inputs, units):
    """You squared the inputs; the square belongs to the units.

    The state feeds itself: units · units weights. The inputs feed the state: inputs · units.
    """
    return 4 * (inputs * inputs + inputs * units + units)


def lstm_parameters__has_inputs_and_units_swapped(inputs, units):
    """You exchanged inputs and units.

    The layer has as many numbers in its state as it has units; each of them has its sums.
    """
    return 4 * inputs * (inputs + units + 1)


def lstm_parameters__counts_the_output_too(inputs, units):
    """You counted output weights as well, V with its biases; they are in a Dense layer behind it.

    The recurrent layer ends with its state.
    """
    return 4 * units * (inputs + units + 1) + units * (units + 1)


def lstm_parameters__adds_without_multiplying(inputs, units):
    """You counted one unit only: each of the units has such sums.

    Multiply by units: two units with three inputs have twice 6.
    """
    return 4 * (inputs + units + 1)


def lstm_parameters__counts_one_sum(inputs, units):
    """You counted one sum a unit, as in a SimpleRNN; an LSTM has 4.

    Three gates and the candidate. Each has weights of its own.
    """
    return units * (inputs + units + 1)


def lstm_parameters__forgets_the_candidate(inputs, units):
    """You counted the gates alone: the candidate has weights of its own as well.

    3 gates and a candidate: 4 sums a unit.
    """
    return 3 * units * (inputs + units + 1)


def lstm_parameters__counts_one_sum_too_many(inputs, units):
    """You counted 5 sums a unit: there are 4.

    3 gates and a candidate.
    """
    return 5 * units * (inputs + units + 1)


def lstm_parameters__repeats_the_weights_but_not_the_biases(inputs, units):
    """You counted the biases once, and the weights 4 times: each sum has its own bias.

    4 · units biases in all.
    """
    return 4 * units * (inputs + units) + units


def gru_parameters__leaves_the_biases_out(inputs, units):
    """You left the biases out: each sum has one.

    With three inputs and two units a sum has 3 + 2 weights and a bias: 6 parameters.
    """
    return 3 * units * (inputs + units)


def gru_parameters__leaves_the_recurrent_weights_out(inputs, units):
    """You left out the weights from the old state: that is what a Dense layer has.

    Each sum looks at all units of the state before as well: 3 + 2 + 1 with three inputs, two units.
    """
    return 3 * units * (inputs + 1)


def gru_parameters__counts_one_recurrent_weight_a_unit(inputs, units):
    """You gave each unit one weight from the old state: its own. It looks at all of them.

    The recurrent weights of a sum are as many as there are units: units · units in all.
    """
    return 3 * units * (inputs + 2)


def gru_parameters__counts_a_single_bias(inputs, units):
    """You counted one bias for the whole layer: each sum of each unit has its own.

    units · (inputs + units + 1), 3 times.
    """
    return 3 * (units * (inputs + units)) + 1


def gru_parameters__counts_a_bias_for_each_weight_matrix(inputs, units):
    """You counted two biases for each sum; here it has one.

    That is what Keras' default has, reset_after=True. Asked for is reset_after=False.
    """
    return 3 * units * (inputs + units + 2)


def gru_parameters__takes_the_square_of_the_inputs(inputs, units):
    """You squared the inputs; the square belongs to the units.

    The state feeds itself: units · units weights. The inputs feed the state: inputs · units.
    """
    return 3 * (inputs * inputs + inputs * units + units)


def gru_parameters__has_inputs_and_units_swapped(inputs, units):
    """You exchanged inputs and units.

    The layer has as many numbers in its state as it has units; each of them has its sums.
    """
    return 3 * inputs * (inputs + units + 1)


def gru_parameters__counts_the_output_too(inputs, units):
    """You counted output weights as well, V with its biases; they are in a Dense layer behind it.

    The recurrent layer ends with its state.
    """
    return 3 * units * (inputs + units + 1) + units * (units + 1)


def gru_parameters__adds_without_multiplying(inputs, units):
    """You counted one unit only: each of the units has such sums.

    Multiply by units: two units with three inputs have twice 6.
    """
    return 3 * (inputs + units + 1)


def gru_parameters__counts_one_sum(inputs, units):
    """You counted one sum a unit, as in a SimpleRNN; a GRU has 3.

    Two gates and the candidate. Each has weights of its own.
    """
    return units * (inputs + units + 1)


def gru_parameters__forgets_the_candidate(inputs, units):
    """You counted the gates alone: the candidate has weights of its own as well.

    2 gates and a candidate: 3 sums a unit.
    """
    return 2 * units * (inputs + units + 1)


def gru_parameters__counts_one_sum_too_many(inputs, units):
    """You counted 4 sums a unit: there are 3.

    2 gates and a candidate.
    """
    return 4 * units * (inputs + units + 1)


def gru_parameters__repeats_the_weights_but_not_the_biases(inputs, units):
    """You counted the biases once, and the weights 3 times: each sum has its own bias.

    3 · units biases in all.
    """
    return 3 * units * (inputs + units) + units
