"""conv_parameters(kernel, channels, filters), dense_parameters(inputs, units): with biases."""


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    conv, dense = "conv_parameters", "dense_parameters"
    yield "LeNet-5's second layer: 5×5, 6 channels, 16 filters", conv, 5, 6, 16
    yield "LeNet-5's first layer: 5×5, 1 channel, 6 filters", conv, 5, 1, 6
    yield "1×1, 1 channel, 1 filter", conv, 1, 1, 1
    yield "3×3, a colour image, 64 filters", conv, 3, 3, 64
    yield "1×1, 256 channels, 64 filters", conv, 1, 256, 64
    yield "2×2, 3 channels, 4 filters", conv, 2, 3, 4
    yield "3×3, 7 channels, 1 filter", conv, 3, 7, 1
    yield "11×11, a colour image, 96 filters", conv, 11, 3, 96
    yield "3×3, as many channels as filters", conv, 3, 512, 512
    yield "400 inputs, 120 units", dense, 400, 120
    yield "84 inputs, 10 units", dense, 84, 10
    yield "one input, one unit", dense, 1, 1
    yield "one input, seven units", dense, 1, 7
    yield "seven inputs, one unit", dense, 7, 1
    yield "as many units as inputs", dense, 4096, 4096
    yield "VGG16's first dense layer", dense, 25088, 4096
