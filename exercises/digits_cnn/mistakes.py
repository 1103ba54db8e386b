"""Models that people really build; the docstring is what the learner is told."""

import keras
from keras import layers

SHAPE = (8, 8, 1)


def _first(**settings):
    said = {"filters": 32, "kernel_size": 3, "padding": "same", "activation": "relu"}
    return layers.Conv2D(**{**said, **settings})


def _second(**settings):
    return layers.Conv2D(**{"filters": 32, "kernel_size": 3, "activation": "relu", **settings})


def _pool(size=2):
    return layers.MaxPooling2D(size)


def _end(hidden="relu", output="softmax", units=64, first=0.25, second=0.5):
    return [
        layers.Dropout(first),
        layers.Flatten(),
        layers.Dense(units, activation=hidden),
        layers.Dropout(second),
        layers.Dense(10, activation=output),
    ]


def _model(*stack, shape=SHAPE):
    return keras.Sequential([keras.Input(shape), *stack])


def build_model__no_padding_at_all():
    """Your first convolution has no padding: of 8 by 8 pixels 6 by 6 are left, then 4 by 4.

    It is to keep the size, with padding="same". Then 8 by 8, 6 by 6, and 3 by 3 after pooling: 288
    numbers go into the dense layer, and not 128.
    """
    return _model(_first(padding="valid"), _second(), _pool(), *_end())


def build_model__same_padding_twice():
    """Your second convolution is padded as well: it gives 8 by 8, where 6 by 6 is asked for.

    Only the first one has padding="same". After pooling 3 by 3 places are left, 288 numbers, and
    not 512.
    """
    return _model(_first(), _second(padding="same"), _pool(), *_end())


def build_model__pads_the_second():
    """Your two paddings are exchanged: "same" belongs to the first convolution.

    The sizes come to 6 by 6 either way. But the first one is to see the edges of the image, with
    zeros round it.
    """
    return _model(_first(padding="valid"), _second(padding="same"), _pool(), *_end())


def build_model__one_convolution():
    """Your model has one convolution; two are asked for, one after the other.

    The second one looks at the 32 maps of the first: it finds patterns of patterns, 5 by 5 pixels
    wide.
    """
    return _model(_first(), _pool(), *_end())


def build_model__pools_after_each_convolution():
    """Your model pools twice; here pooling comes once, after both convolutions.

    Images of 8 by 8 have little to lose: 8, 6, and 3 after pooling.
    """
    return _model(_first(), _pool(), _second(), _pool(), *_end())


def build_model__pools_between_the_convolutions():
    """Your pooling stands between the two convolutions; it comes after both.

    Then the second one still sees every place of the first one's maps.
    """
    return _model(_first(), _pool(), _second(), *_end())


def build_model__no_pooling():
    """Your model does not pool: 6 by 6 places with 32 maps go into the dense layer, 1,152 numbers.

    Before the dropout stands MaxPooling2D with windows of 2 by 2, which leaves 288.
    """
    return _model(_first(), _second(), *_end())


def build_model__averages():
    """Your model pools by averaging; the largest number of each window is asked for.

    AveragePooling2D is another layer than MaxPooling2D.
    """
    return _model(_first(), _second(), layers.AveragePooling2D(2), *_end())


def build_model__pools_with_stride_one():
    """Your pooling moves on by 1, so that its windows overlap: 5 by 5 places are left, not 3 by 3.

    Left out, the stride is the size of the window.
    """
    return _model(_first(), _second(), layers.MaxPooling2D(2, strides=1), *_end())


def build_model__kernels_of_five():
    """Your kernels are 5 by 5; 3 by 3 is asked for.

    The first argument of Conv2D is the number of filters, the second the size of the kernel.
    """
    return _model(_first(kernel_size=5), _second(kernel_size=5), _pool(), *_end())


def build_model__size_and_filters_exchanged():
    """Your filters and the size of the kernel are exchanged: 3 filters of 32 by 32 pixels.

    Conv2D(32, 3): first how many filters, then how large the kernel is.
    """
    return _model(
        _first(filters=3, kernel_size=32),
        _second(filters=3, kernel_size=32, padding="same"),
        _pool(),
        *_end(),
    )


def build_model__sixty_four_filters():
    """Your second convolution has 64 filters; here both have 32.

    Many networks double the filters after they have pooled. This one doesn't.
    """
    return _model(_first(), _second(filters=64), _pool(), *_end())


def build_model__strides_of_two():
    """Your first convolution has a stride of 2: it gives 4 by 4 places in place of 8 by 8.

    No stride is asked for: left out, it is 1. What shrinks the maps here is pooling.
    """
    return _model(_first(strides=2), _second(), _pool(), *_end())


def build_model__no_relu_after_the_convolutions():
    """Your convolutions have no activation: two of them in a row are one linear layer.

    A convolution is a weighted sum too. Conv2D is linear unless it is told otherwise:
    activation="relu".
    """
    return _model(_first(activation=None), _second(activation=None), _pool(), *_end())


def build_model__no_relu_in_the_dense_layer():
    """Your hidden dense layer has no activation: with the output it makes one linear layer.

    Dense is linear unless it is told otherwise: activation="relu".
    """
    return _model(_first(), _second(), _pool(), *_end(hidden=None))


def build_model__no_softmax():
    """Your output has no activation: it gives sums, and probabilities are asked for.

    Softmax makes probabilities of ten sums.
    """
    return _model(_first(), _second(), _pool(), *_end(output=None))


def build_model__sigmoid_on_the_output():
    """Your output layer has a sigmoid: each digit is judged by itself, and they don't add up to 1.

    Each image is exactly one digit: softmax.
    """
    return _model(_first(), _second(), _pool(), *_end(output="sigmoid"))


def build_model__no_flatten():
    """Your Flatten is missing: Dense works on the last axis, and gives ten numbers at each place.

    The output has the shape (3, 3, 10). Flatten makes one row of 288 numbers out of 3 by 3 places
    with 32 maps.
    """
    dropout, _, *rest = _end()
    return _model(_first(), _second(), _pool(), dropout, *rest)


def build_model__averages_each_map():
    """You took the mean of each map, in place of Flatten: where something was found is lost.

    GlobalAveragePooling2D gives 32 numbers. Flatten keeps all 288 of them.
    """
    dropout, _, *rest = _end()
    mean = layers.GlobalAveragePooling2D()
    return _model(_first(), _second(), _pool(), dropout, mean, *rest)


def build_model__no_dropout():
    """Your model has no Dropout: a rate of 0.25 after pooling, and one of 0.5 before the output.

    28,714 parameters and some thousand images: dropout keeps it from learning them by heart.
    """
    _, flatten, dense, _, output = _end()
    return _model(_first(), _second(), _pool(), flatten, dense, output)


def build_model__one_dropout():
    """Your model has one Dropout; there are two: 0.25 after pooling, and 0.5 before the output.

    Both are asked for.
    """
    _, *rest = _end()
    return _model(_first(), _second(), _pool(), *rest)


def build_model__only_the_first_dropout():
    """Your model has one Dropout; there are two: 0.25 after pooling, and 0.5 before the output.

    Both are asked for.
    """
    dropout, flatten, dense, _, output = _end()
    return _model(_first(), _second(), _pool(), dropout, flatten, dense, output)


def build_model__rates_exchanged():
    """Your two dropout rates are exchanged: 0.25 comes after pooling, 0.5 before the output.

    The dense layer has most of the weights, and most to lose by heart: it gets the higher rate.
    """
    return _model(_first(), _second(), _pool(), *_end(first=0.5, second=0.25))


def build_model__five_hundred_and_twelve_units():
    """Your dense layer has 512 units; 64 are asked for.

    512 is what larger images take.
    """
    return _model(_first(), _second(), _pool(), *_end(units=512))


def build_model__three_channels():
    """Your input has three channels; a grey image has one: (8, 8, 1).

    Three are for colours.
    """
    return _model(_first(), _second(), _pool(), *_end(), shape=(8, 8, 3))


def build_model__inputs_of_28():
    """Your input is 28 by 28 pixels, the size of MNIST's digits; ours have 8 by 8.

    keras.Input((8, 8, 1))
    """
    return _model(_first(), _second(), _pool(), *_end(), shape=(28, 28, 1))


def build_model__knows_no_inputs():
    """Your model does not know its inputs: it has no weights until it sees the first images.

    Put keras.Input((8, 8, 1)) at the front of the list. (In older code it is input_shape=(8, 8, 1)
    in the first Conv2D.)
    """
    return keras.Sequential([_first(), _second(), _pool(), *_end()])
