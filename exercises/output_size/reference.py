"""How many places a kernel finds along one axis, and the padding that keeps the size."""


def output_size(size, kernel, stride=1, padding=0):
    """The first place, and one more for each stride that there is room for."""
    room = size + 2 * padding - kernel  # how far the kernel can move
    if room < 0:
        raise ValueError("the kernel is larger than the image with its padding")
    return room // stride + 1


def same_padding(kernel):
    """An odd kernel reaches as far to one side of its middle as to the other."""
    return kernel // 2
