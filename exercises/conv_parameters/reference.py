"""conv_parameters(kernel, channels, filters) and dense_parameters(inputs, units)."""


def conv_parameters(kernel, channels, filters):
    """Each filter has a weight for every number in its window, through all channels, and a bias."""
    return (kernel**2 * channels + 1) * filters


def dense_parameters(inputs, units):
    """Each unit has a weight for every input, and a bias."""
    return (inputs + 1) * units
