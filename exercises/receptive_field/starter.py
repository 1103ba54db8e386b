"""receptive_field(kernels, strides=None) and stack_parameters(kernels, channels).

kernels   a list: the side of each layer's square kernels, from the image up
strides   a list: each layer's stride; None stands for 1 in every layer
channels  how many channels each layer is given, and gives
returns   receptive_field: how many pixels wide the part of the image is that one output sees;
          stack_parameters: how many weights the layers have together, without biases
"""


def receptive_field(kernels, strides=None):
    """How many pixels wide one output's view of the image is."""
    raise NotImplementedError


def stack_parameters(kernels, channels):
    """How many weights a stack of convolutional layers has, biases left out."""
    raise NotImplementedError
