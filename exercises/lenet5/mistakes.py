"""Models that people really build; the docstring is what the learner is told."""

import keras

L = keras.layers


def _lenet(
    first=6, second=16, kernel=5, hidden="tanh", conv="tanh", output="softmax", padding="valid",
    pooling=L.AveragePooling2D, strides=None, shape=(32, 32, 1), flat=L.Flatten, dense=(120, 84),
):  # fmt: skip
    return keras.Sequential(
        [
            keras.Input(shape),
            L.Conv2D(first, kernel, activation=conv, padding=padding),
            pooling(2, strides=strides),
            L.Conv2D(second, kernel, activation=conv, padding=padding),
            pooling(2, strides=strides),
            flat(),
            *[L.Dense(units, activation=hidden) for units in dense],
            L.Dense(10, activation=output),
        ]
    )


def build_model__relu():
    """Your layers have ReLU: LeNet-5 is of 1998, and has tanh in all layers but the last.

    ReLU became the usual one fourteen years later, with AlexNet.
    """
    return _lenet(hidden="relu", conv="relu")


def build_model__sigmoid():
    """Your layers have a sigmoid: LeNet-5 has tanh in all layers but the last.

    Both saturate; tanh lies around 0.
    """
    return _lenet(hidden="sigmoid", conv="sigmoid")


def build_model__no_activation_in_the_convolutions():
    """Your convolutions have no activation: they are linear unless they are told otherwise.

    Give both activation="tanh".
    """
    return _lenet(conv=None)


def build_model__no_activation_in_the_dense_layers():
    """Your first two dense layers have no activation: with the last one they are one linear layer.

    Give both activation="tanh".
    """
    return _lenet(hidden=None)


def build_model__no_activations():
    """Your layers have no activation: convolution, mean and sum are linear, and so is all of it.

    Both convolutions and the first two dense layers take activation="tanh".
    """
    return _lenet(hidden=None, conv=None)


def build_model__max_pooling():
    """You pooled by the maximum: LeNet-5 takes the mean of each window.

    Keras' layer for it is AveragePooling2D.
    """
    return _lenet(pooling=L.MaxPooling2D)


def build_model__overlapping_pools():
    """Your pooling windows overlap: they move on by 1, and should move on by 2.

    Leave strides out: then it is the window's own size.
    """
    return _lenet(strides=1)


def build_model__same_padding():
    """Your convolutions pad: their maps stay as large as what comes in.

    Without padding 32 becomes 28, and 14 becomes 10. Leave padding out: it is "valid" by itself.
    """
    return _lenet(padding="same")


def build_model__images_of_28():
    """Your input is 28 by 28, the size of the digits themselves; LeNet-5 is given 32 by 32.

    The images were put into a larger frame, so that a corner at the edge can lie in the middle of a
    window. Say keras.Input((32, 32, 1)).
    """
    return _lenet(shape=(28, 28, 1))


def build_model__colour_images():
    """Your input has three channels: the images are grey, and have one.

    Say keras.Input((32, 32, 1)). Then the first layer has 156 parameters.
    """
    return _lenet(shape=(32, 32, 3))


def build_model__kernels_of_3():
    """Your kernels are 3 by 3: LeNet-5's are 5 by 5.

    The second number that Conv2D is told is the kernel's side.
    """
    return _lenet(kernel=3)


def build_model__filters_exchanged():
    """Your filters are exchanged: the first convolution has 6, the second 16.

    The maps become smaller and more.
    """
    return _lenet(first=16, second=6)


def build_model__sigmoid_on_the_output():
    """Your output layer has a sigmoid: each class is judged by itself, and they are not 1 together.

    An image is one of ten digits: softmax.
    """
    return _lenet(output="sigmoid")


def build_model__no_softmax():
    """Your output layer has no activation: it gives sums, which are no probabilities.

    The last layer takes activation="softmax".
    """
    return _lenet(output=None)


def build_model__not_flattened():
    """Your maps are never made one row: a dense layer then works on each place of a map by itself.

    It gives 5 by 5 answers an image. Put Flatten() behind the second pooling.
    """
    return _lenet(flat=L.Identity)


def build_model__takes_each_maps_mean():
    """You made one number of each map, its mean: LeNet-5 keeps all 400 numbers.

    GlobalAveragePooling2D is of later networks. Flatten() makes a row of 5 · 5 · 16.
    """
    return _lenet(flat=L.GlobalAveragePooling2D)


def build_model__no_layer_of_84():
    """Your layer of 84 units is missing: after 120 come 84, and then the ten classes.

    Without it there are 10,164 parameters less there, and others in the last layer.
    """
    return _lenet(dense=(120,))


def build_model__no_second_pooling():
    """Your second pooling is missing: each of the two convolutions has one behind it.

    Without it the first dense layer is given 1,600 numbers in place of 400.
    """
    model = _lenet()
    kept = [layer for i, layer in enumerate(model.layers) if i != 3]
    rebuilt = [layer.__class__.from_config(layer.get_config()) for layer in kept]
    return keras.Sequential([keras.Input((32, 32, 1)), *rebuilt])


def build_model__knows_no_inputs():
    """Your model does not know its inputs: it has no weights until it sees the first images.

    Put keras.Input((32, 32, 1)) at the front of the list.
    """
    layers = _lenet().layers
    return keras.Sequential([each.__class__.from_config(each.get_config()) for each in layers])


def build_model__returns_nothing():
    """Your build_model returns None: the model is built, and lost.

    End with return model. What .add, .build and .summary() return is nothing.
    """
