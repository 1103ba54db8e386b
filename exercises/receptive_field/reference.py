"""receptive_field(kernels, strides=None) and stack_parameters(kernels, channels)."""


def receptive_field(kernels, strides=None):
    """The field grows by kernel - 1 steps; a step is as long as all strides before make it."""
    field, step = 1, 1
    for kernel, stride in zip(kernels, strides or [1] * len(kernels), strict=True):
        field += (kernel - 1) * step
        step *= stride
    return field


def stack_parameters(kernels, channels):
    """Each layer has a square of weights for every pair of channels, one in and one out."""
    return sum(kernel**2 for kernel in kernels) * channels**2
