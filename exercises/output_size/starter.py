"""output_size and same_padding: how many numbers come out along one axis.

size      pixels along the axis
kernel    how many pixels the kernel covers
stride    by how many it moves on
padding   zeros at each of the two ends

output_size   returns how many places the kernel finds; ValueError where it does not fit
same_padding  returns the padding that keeps the size, for an odd kernel and stride 1
"""


def output_size(size, kernel, stride=1, padding=0):
    """Return how many places a kernel finds along one axis."""
    raise NotImplementedError


def same_padding(kernel):
    """Return the padding at each end that keeps the size."""
    raise NotImplementedError
