"""conv_parameters(kernel, channels, filters) and dense_parameters(inputs, units).

kernel    the side of the square kernels: 5 for kernels of 5 by 5
channels  how many channels the layer is given: 1 for grey images, 3 for colour
filters   how many kernels the layer has, and so channels it gives
inputs    how many numbers a dense layer is given for one row
units     how many units the dense layer has
returns   a whole number: weights and biases together
"""


def conv_parameters(kernel, channels, filters):
    """How many numbers a convolutional layer learns."""
    raise NotImplementedError


def dense_parameters(inputs, units):
    """How many numbers a dense layer learns."""
    raise NotImplementedError
