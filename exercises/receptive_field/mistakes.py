"""Wrong answers that people really write; the docstring is what the learner is told."""

from math import prod


def _ones(kernels, strides):
    return strides or [1] * len(kernels)


def receptive_field__adds_up_the_kernels(kernels, strides=None):
    """You added up the sides: 3 + 3 + 3 = 9. The windows overlap, so it is less.

    Neighbours see almost the same pixels. The first layer sees 3, each further one adds 2: 7.
    """
    return sum(kernels)


def receptive_field__multiplies_the_kernels(kernels, strides=None):
    """You multiplied the sides: 3 · 3 · 3 = 27, as if the windows lay side by side.

    With stride 1 they overlap: neighbours are one pixel apart. Each further layer adds 2.
    """
    return prod(kernels)


def receptive_field__forgets_the_first_pixel(kernels, strides=None):
    """Your field is one too small: it grows by kernel - 1 a layer, but it begins with one pixel.

    Three layers of 3×3: 1 + 2 + 2 + 2 = 7.
    """
    field, step = 0, 1
    for kernel, stride in zip(kernels, _ones(kernels, strides), strict=True):
        field += (kernel - 1) * step
        step *= stride
    return field


def receptive_field__grows_by_the_kernel(kernels, strides=None):
    """Your field grows by the whole kernel; the windows overlap, so it grows by one less.

    Begin with one pixel and add 2 for each layer of 3×3: 1, 3, 5, 7.
    """
    field, step = 1, 1
    for kernel, stride in zip(kernels, _ones(kernels, strides), strict=True):
        field += kernel * step
        step *= stride
    return field


def receptive_field__grows_on_one_side(kernels, strides=None):
    """Your field grows on one side only: each layer sticks out on the left and on the right.

    A layer of 3×3 adds one pixel on each side, 2 in all.
    """
    field, step = 1, 1
    for kernel, stride in zip(kernels, _ones(kernels, strides), strict=True):
        field += kernel // 2 * step
        step *= stride
    return field


def receptive_field__ignores_the_strides(kernels, strides=None):
    """Your field is right for strides of 1 and the same for all others: the strides play no part.

    Behind a stride of 2 neighbours lie two pixels apart, and a window of three of them is wider.
    """
    return 1 + sum(kernel - 1 for kernel in kernels)


def receptive_field__takes_its_own_stride(kernels, strides=None):
    """You multiplied by a layer's own stride as well: a stride counts only for the layers above it.

    How far a layer's own outputs lie apart does not change what one of them sees. First let the
    field grow, then multiply the distance.
    """
    field, step = 1, 1
    for kernel, stride in zip(kernels, _ones(kernels, strides), strict=True):
        step *= stride
        field += (kernel - 1) * step
    return field


def receptive_field__multiplies_by_its_own_stride_alone(kernels, strides=None):
    """You multiplied each growth by the layer's own stride; those of the layers below it count.

    [3, 3] with strides [2, 1]: the first sees 3 pixels, and the second's neighbours lie 2 apart, so
    3 + 2 · 2 = 7.
    """
    pairs = zip(kernels, _ones(kernels, strides), strict=True)
    return 1 + sum((kernel - 1) * stride for kernel, stride in pairs)


def receptive_field__forgets_earlier_strides(kernels, strides=None):
    """You multiplied by the stride of the layer just below; those further below count too.

    Behind two layers of stride 2 neighbours lie 4 pixels apart: the strides multiply.
    """
    below = [1, *_ones(kernels, strides)]
    return 1 + sum((k - 1) * stride for k, stride in zip(kernels, below, strict=False))


def receptive_field__adds_up_the_strides(kernels, strides=None):
    """You added the strides up: behind strides of 2, 2 and 2 neighbours lie 8 pixels apart, not 6.

    Each stride multiplies the distance.
    """
    field, step = 1, 0
    for kernel, stride in zip(kernels, _ones(kernels, strides), strict=True):
        field += (kernel - 1) * max(step, 1)
        step += stride if stride > 1 else 0
    return field


def receptive_field__goes_through_the_strides_from_the_wrong_end(kernels, strides=None):
    """Your strides count from the wrong end: what lies *below* a layer, nearer the image, counts.

    The rule field = (field - 1) · stride + kernel goes from the last layer down to the image.
    """
    field = 1
    for kernel, stride in zip(kernels, _ones(kernels, strides), strict=True):
        field = (field - 1) * stride + kernel
    return field


def receptive_field__multiplies_the_field_by_the_stride(kernels, strides=None):
    """You multiplied the whole field by the strides; it is the distance of neighbours that grows.

    A single layer of 11×11 sees 11 pixels, whatever its stride is.
    """
    return (1 + sum(kernel - 1 for kernel in kernels)) * prod(_ones(kernels, strides))


def receptive_field__gives_an_area(kernels, strides=None):
    """You gave the number of pixels in the square; asked is one side of it.

    Three layers of 3×3 see 7 by 7 pixels: 7.
    """
    field, step = 1, 1
    for kernel, stride in zip(kernels, _ones(kernels, strides), strict=True):
        field += (kernel - 1) * step
        step *= stride
    return field**2


def receptive_field__needs_strides(kernels, strides=None):
    """Your answer stops where no strides are given: None stands for 1 in every layer.

    None is not a list: [1] * len(kernels) makes one.
    """
    field, step = 1, 1
    for kernel, stride in zip(kernels, strides, strict=True):
        field += (kernel - 1) * step
        step *= stride
    return field


def stack_parameters__counts_biases(kernels, channels):
    """You counted biases: here they are left out.

    Three layers of 3×3 with 10 channels: 3 · (3 · 3 · 10 · 10) = 2,700 weights.
    """
    return sum(kernel**2 * channels**2 + channels for kernel in kernels)


def stack_parameters__counts_one_filter(kernels, channels):
    """You counted one filter a layer: a layer gives `channels` channels, so it has as many filters.

    A layer of 3×3 with 10 channels has 10 filters of 3 · 3 · 10 weights: 900.
    """
    return sum(kernel**2 * channels for kernel in kernels)


def stack_parameters__forgets_the_channels(kernels, channels):
    """You left the channels out: these are the weights for one channel in and one out.

    Each layer of 3×3 with 10 channels has 9 · 10 · 10 weights.
    """
    return sum(kernel**2 for kernel in kernels)


def stack_parameters__squares_the_sum(kernels, channels):
    """You added up the sides and squared then: 9 · 9. Each layer has a square of its own: 3 · 9.

    Square first, then add up.
    """
    return sum(kernels) ** 2 * channels**2


def stack_parameters__squares_the_field(kernels, channels):
    """You counted the weights of one kernel as large as the field; the stack has other kernels.

    That is just the point: three layers of 3×3 see 7×7 with 27 weights in place of 49, for each
    pair of channels.
    """
    return (1 + sum(kernel - 1 for kernel in kernels)) ** 2 * channels**2


def stack_parameters__does_not_square_the_kernel(kernels, channels):
    """You took a kernel's side for its size: 3×3 is 9 weights, not 3.

    The kernels are square, and the list has one side of each.
    """
    return sum(kernels) * channels**2


def stack_parameters__multiplies_the_layers(kernels, channels):
    """You multiplied the layers' kernels: weights of several layers are added up.

    9 + 9 + 9 = 27 for each pair of channels, not 9 · 9 · 9.
    """
    return prod(kernel**2 for kernel in kernels) * channels**2


def stack_parameters__the_first_layer_has_one_channel(kernels, channels):
    """You gave the first layer one channel: here every layer is given `channels`, the first too.

    Three layers of 3×3 with 10 channels: three times 900.
    """
    first, *others = kernels
    return first**2 * channels + sum(kernel**2 * channels**2 for kernel in others)


def stack_parameters__counts_one_layer(kernels, channels):
    """You counted one layer of the stack: asked are the weights of all of them together.

    Three layers of 3×3 with 10 channels: three times 900.
    """
    return kernels[0] ** 2 * channels**2


def stack_parameters__doubles_the_channels(kernels, channels):
    """You took channels in *plus* channels out; every filter has a kernel for every channel.

    10 in and 10 out make 100 kernels, not 20.
    """
    return sum(kernel**2 for kernel in kernels) * 2 * channels
