"""The references of lesson 17 against Keras' layers, and against what one pixel can reach."""

import itertools

import numpy as np
import pytest

from tests.references import reference

CONVS = [(1, 1, 1), (5, 1, 6), (5, 6, 16), (3, 3, 7), (2, 4, 1), (11, 3, 96)]
STACKS = [
    ([1], [1]),
    ([3, 3, 3], [1, 1, 1]),
    ([7], [3]),
    ([3, 3], [2, 1]),
    ([3, 3], [1, 2]),
    ([5, 2, 5, 2], [1, 2, 1, 2]),
    ([3, 1, 4, 2], [3, 1, 2, 2]),
    ([11, 3, 5], [4, 2, 1]),
]


@pytest.mark.slow
@pytest.mark.parametrize(("kernel", "channels", "filters"), CONVS)
def test_conv_parameters_are_those_that_keras_counts(kernel, channels, filters):
    import keras

    layer = keras.layers.Conv2D(filters, kernel)
    layer.build((None, 20, 20, channels))
    ours = reference("conv_parameters").conv_parameters(kernel, channels, filters)
    assert ours == layer.count_params()


@pytest.mark.slow
@pytest.mark.parametrize(("inputs", "units"), [(1, 1), (400, 120), (84, 10), (1, 7), (7, 1)])
def test_dense_parameters_are_those_that_keras_counts(inputs, units):
    import keras

    layer = keras.layers.Dense(units)
    layer.build((None, inputs))
    assert reference("conv_parameters").dense_parameters(inputs, units) == layer.count_params()


def _reached(kernels, strides):
    """How many pixels of a row change the first output of a stack of kernels of ones, one by one.

    Nothing of fields is known here: a one is put on each pixel in turn, and all layers are run.
    """
    size = 1
    for kernel, stride in reversed(list(zip(kernels, strides, strict=True))):
        size = (size - 1) * stride + kernel
    rows = np.eye(size + 20)  # (which pixel is 1, pixels)
    for kernel, stride in zip(kernels, strides, strict=True):
        windows = np.lib.stride_tricks.sliding_window_view(rows, kernel, axis=1)
        rows = windows[:, ::stride].sum(axis=-1)
    return int((rows[:, 0] != 0).sum())


@pytest.mark.parametrize(("kernels", "strides"), STACKS)
def test_the_receptive_field_is_as_many_pixels_as_change_an_output(kernels, strides):
    field = reference("receptive_field").receptive_field
    assert field(kernels, strides) == _reached(kernels, strides)
    assert field(kernels) == _reached(kernels, [1] * len(kernels))


@pytest.mark.slow
@pytest.mark.parametrize(("kernels", "strides"), STACKS)
def test_the_receptive_field_is_where_the_tapes_slopes_are_not_0(kernels, strides):
    import keras
    import tensorflow as tf

    layers = [
        keras.layers.Conv2D(1, kernel, stride, kernel_initializer="ones")
        for kernel, stride in zip(kernels, strides, strict=True)
    ]
    image = tf.ones((1, 60, 60, 1))
    with tf.GradientTape() as tape:
        tape.watch(image)
        values = image
        for layer in layers:
            values = layer(values)
        middle = values[0, values.shape[1] // 2, values.shape[2] // 2, 0]
    seen = tape.gradient(middle, image).numpy()[0, :, :, 0] != 0
    field = reference("receptive_field").receptive_field(kernels, strides)
    assert (seen.any(axis=0).sum(), seen.any(axis=1).sum()) == (field, field)
    assert seen.sum() == field**2


@pytest.mark.slow
@pytest.mark.parametrize("kernels", [[3], [3, 3], [3, 3, 3], [7], [5, 1, 2]])
@pytest.mark.parametrize("channels", [1, 3, 8])
def test_stack_parameters_are_those_that_keras_counts_without_biases(kernels, channels):
    import keras

    layers = [keras.layers.Conv2D(channels, kernel, use_bias=False) for kernel in kernels]
    model = keras.Sequential([keras.Input((20, 20, channels)), *layers])
    ours = reference("receptive_field").stack_parameters(kernels, channels)
    assert ours == model.count_params()


@pytest.mark.slow
@pytest.mark.parametrize("shape", [(2, 3, 1), (5, 5, 3), (1, 4, 2), (7, 1, 3)])
def test_flip_is_tensorflows(shape):
    import tensorflow as tf

    image = np.random.default_rng(0).normal(size=shape)
    ours = reference("augment").flip(image)
    np.testing.assert_array_equal(ours, tf.image.flip_left_right(image).numpy())
    np.testing.assert_array_equal(reference("augment").flip(image[..., 0]), ours[..., 0])


@pytest.mark.parametrize(("shape", "size"), [((4, 6), 3), ((6, 4, 3), 3), ((5, 5), 5), ((3, 2), 1)])
def test_random_crop_cuts_every_window_about_as_often(shape, size):
    image = np.arange(np.prod(shape)).reshape(shape)
    places = list(itertools.product(range(shape[0] - size + 1), range(shape[1] - size + 1)))
    windows = [image[top : top + size, left : left + size].tobytes() for top, left in places]
    rng, crop = np.random.default_rng(1), reference("augment").random_crop
    drawn = [np.ascontiguousarray(crop(image, size, rng)).tobytes() for _ in range(3000)]
    assert set(drawn) == set(windows)
    for window in windows:
        assert drawn.count(window) / len(drawn) == pytest.approx(1 / len(places), rel=0.25)


@pytest.mark.slow
def test_tensorflow_crops_the_same_square_where_it_is_told_the_same_place():
    import tensorflow as tf

    image = np.random.default_rng(2).normal(size=(9, 12, 3))
    for seed in range(20):
        rng = np.random.default_rng(seed)
        top, left = rng.integers(0, 9 - 5 + 1), rng.integers(0, 12 - 5 + 1)
        theirs = tf.image.crop_to_bounding_box(image, top, left, 5, 5).numpy()
        ours = reference("augment").random_crop(image, 5, np.random.default_rng(seed))
        np.testing.assert_array_equal(ours, theirs)
