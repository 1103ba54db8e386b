"""Wrong answers that people really write; the docstring is what the learner is told."""


def conv_parameters__forgets_the_biases(kernel, channels, filters):
    """You counted the weights only: 5 · 5 · 6 · 16 = 2,400. Each filter has a bias as well.

    There are 16 filters, so 16 biases more.
    """
    return kernel**2 * channels * filters


def conv_parameters__forgets_the_channels(kernel, channels, filters):
    """You left out the channels: a filter has a window of weights for each channel it is given.

    In the first case 6 channels come in, so a filter has 5 · 5 · 6 weights. One channel hides it.
    """
    return (kernel**2 + 1) * filters


def conv_parameters__a_bias_for_each_channel(kernel, channels, filters):
    """You counted a bias for each channel of each filter: (5 · 5 + 1) · 6 · 16.

    A filter adds all its channels up into one number, and then adds one bias: 5 · 5 · 6 + 1.
    """
    return (kernel**2 + 1) * channels * filters


def conv_parameters__one_bias_in_all(kernel, channels, filters):
    """You added a single 1 for all biases: each filter has a bias of its own.

    In the first case there are 16.
    """
    return kernel**2 * channels * filters + 1


def conv_parameters__biases_of_the_channels(kernel, channels, filters):
    """You counted as many biases as channels come in, 6 in the first case; filters have biases.

    A bias is added to a filter's sum: there are 16. (Perhaps channels and filters are exchanged:
    then the weights are as many as they should be, and the biases are not.)
    """
    return kernel**2 * channels * filters + channels


def conv_parameters__does_not_square_the_kernel(kernel, channels, filters):
    """You took the kernel's side, 5, for its size: a window of 5×5 has 25 places.

    `kernel` is one side of a square.
    """
    return (kernel * channels + 1) * filters


def conv_parameters__doubles_the_kernel(kernel, channels, filters):
    """You doubled the kernel's side, where it has to be squared: 5×5 is 25, not 10.

    In Python a square is written kernel**2; ^ is another operation.
    """
    return (kernel * 2 * channels + 1) * filters


def conv_parameters__adds_the_channels(kernel, channels, filters):
    """You added the channels to the window: 5 · 5 + 6. There are 6 numbers at each of 25 places.

    That makes 25 · 6 = 150 weights a filter.
    """
    return (kernel**2 + channels + 1) * filters


def conv_parameters__squares_the_channels_too(kernel, channels, filters):
    """You squared the channels along with the kernel: only the window has two sides.

    In the first case a filter has 5 · 5 · 6 weights.
    """
    return ((kernel * channels) ** 2 + 1) * filters


def conv_parameters__counts_one_filter(kernel, channels, filters):
    """You counted one filter: 5 · 5 · 6 + 1 = 151. There are 16 of them.

    Each has weights and a bias of its own.
    """
    return kernel**2 * channels + 1


def conv_parameters__counts_the_biases_twice(kernel, channels, filters):
    """You counted the biases twice: 16 are in (150 + 1) · 16 already.

    Either add 1 to each filter's weights, or the number of filters at the end.
    """
    return (kernel**2 * channels + 2) * filters


def conv_parameters__a_bias_for_each_place(kernel, channels, filters):
    """You counted a bias for each place of the window; a filter has one.

    At every place of the image the filter makes one sum, and adds one bias to it.
    """
    return kernel**2 * (channels + 1) * filters


def dense_parameters__forgets_the_biases(inputs, units):
    """You counted the weights only: 400 · 120 = 48,000. Each unit has a bias as well.

    That makes 120 more.
    """
    return inputs * units


def dense_parameters__gives_the_inputs_biases(inputs, units):
    """You counted a bias for each input; the biases belong to the units.

    In the first dense case there are 120 units: 400 · 120 weights and 120 biases.
    """
    return inputs * (units + 1)


def dense_parameters__one_bias_in_all(inputs, units):
    """You added a single 1 for all biases: each unit has a bias of its own.

    In the first dense case there are 120.
    """
    return inputs * units + 1


def dense_parameters__biases_on_both_sides(inputs, units):
    """You counted biases for the inputs too: inputs are data, and have none.

    In the first dense case there are 400 · 120 weights and 120 biases.
    """
    return inputs * units + inputs + units


def dense_parameters__adds_one_on_both_sides(inputs, units):
    """You added 1 to the inputs and to the units: (400 + 1) · (120 + 1) has a column too many.

    The 1 beside the inputs is each unit's bias. There is no further unit.
    """
    return (inputs + 1) * (units + 1)


def dense_parameters__adds_inputs_and_units(inputs, units):
    """You added inputs and units: every unit has a weight for *every* input.

    In the first dense case that is 400 for each of 120 units.
    """
    return inputs + units


def dense_parameters__counts_the_biases_twice(inputs, units):
    """You counted the biases twice: one for each unit is in (400 + 1) · 120 already.

    Either add 1 to the inputs, or the units at the end.
    """
    return (inputs + 2) * units


def dense_parameters__squares_the_inputs(inputs, units):
    """You squared the inputs: a dense layer has no window, only a row of numbers.

    In the first dense case a unit has 400 weights and a bias.
    """
    return (inputs**2 + 1) * units
