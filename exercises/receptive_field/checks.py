"""receptive_field(kernels, strides=None), stack_parameters(kernels, channels): whole numbers."""


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    field, stack = "receptive_field", "stack_parameters"
    yield "three layers of 3×3", field, [3, 3, 3]
    yield "two layers of 3×3", field, [3, 3]
    yield "one layer of 7×7", field, [7]
    yield "two layers of 3×3, the first with stride 2", field, [3, 3], [2, 1]
    yield "two layers of 3×3, the second with stride 2", field, [3, 3], [1, 2]
    yield "kernels of three sizes", field, [5, 1, 3]
    yield "1×1 only", field, [1, 1, 1]
    yield "three layers of stride 2", field, [3, 3, 3], [2, 2, 2]
    yield "strides of 1, said", field, [3, 5], [1, 1]
    yield "one layer with stride 4", field, [11], [4]
    yield "LeNet-5: convolution and pooling, twice", field, [5, 2, 5, 2], [1, 2, 1, 2]
    yield "strides of 3 and 2", field, [5, 4, 3, 3], [3, 2, 1, 1]
    yield (
        "AlexNet's convolutions and pools",
        field,
        [11, 3, 5, 3, 3, 3, 3, 3],
        [4, 2, 1, 2, 1, 1, 1, 2],
    )
    yield "three layers of 3×3, 10 channels", stack, [3, 3, 3], 10
    yield "one layer of 7×7, 10 channels", stack, [7], 10
    yield "two layers of 3×3, 64 channels", stack, [3, 3], 64
    yield "one layer of 5×5, 64 channels", stack, [5], 64
    yield "kernels of three sizes, 3 channels", stack, [5, 1, 3], 3
    yield "one channel", stack, [3, 5], 1
    yield "1×1, 256 channels", stack, [1], 256
