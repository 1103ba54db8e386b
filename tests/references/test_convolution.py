"""The references of lesson 16 against SciPy's correlation, Keras' layers and TensorFlow's tape."""

import numpy as np
import pytest

from dltutor.data import photo
from tests.references import reference

SEEDS = range(6)


def _agree(ours, theirs):
    assert np.shape(ours) == np.shape(theirs)
    np.testing.assert_allclose(ours, theirs, rtol=1e-9, atol=1e-11)


def _drawn(rng):
    """Images and kernels of random sizes, a kernel never larger than an image."""
    rows, channels, filters = rng.integers(1, 5, size=3)
    kh, kw = rng.integers(1, 5, size=2)
    h, w = kh + rng.integers(0, 7), kw + rng.integers(0, 7)
    images = rng.normal(size=(rows, h, w, channels))
    return images, rng.normal(size=(kh, kw, channels, filters)), rng.normal(size=filters)


def _keras_layer(kernels, bias, **settings):
    """Keras' layer with weights of its own, counting in 64 bits."""
    import keras

    kh, kw, channels, filters = kernels.shape
    layer = keras.layers.Conv2D(filters, (kh, kw), dtype="float64", **settings)
    layer.build((None, None, None, channels))
    layer.set_weights([kernels, bias])
    return layer


def test_output_size_counts_the_places_where_a_window_fits():
    output_size = reference("output_size").output_size
    for size in range(1, 9):
        for kernel in range(1, 12):
            for stride in range(1, 5):
                for padding in range(4):
                    starts = range(0, size + 2 * padding, stride)
                    places = [i for i in starts if i + kernel <= size + 2 * padding]
                    if places:
                        assert output_size(size, kernel, stride, padding) == len(places)
                    else:
                        with pytest.raises(ValueError, match="larger"):
                            output_size(size, kernel, stride, padding)


@pytest.mark.slow
@pytest.mark.parametrize("stride", [1, 2, 3])
@pytest.mark.parametrize("kernel", [1, 2, 3, 5, 6])
def test_output_size_is_that_of_keras_layer(kernel, stride):
    import keras

    layer = keras.layers.Conv2D(1, kernel, strides=stride)
    for size in range(kernel, 20):
        ours = reference("output_size").output_size(size, kernel, stride)
        assert layer.compute_output_shape((1, size, size, 1)) == (1, ours, ours, 1)


@pytest.mark.parametrize("kernel", [1, 3, 5, 7, 11])
def test_same_padding_keeps_every_size(kernel):
    module = reference("output_size")
    padding = module.same_padding(kernel)
    assert all(module.output_size(size, kernel, 1, padding) == size for size in range(1, 30))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("amount", [0, 1, 4])
def test_pad_agrees_with_numpy(amount, seed):
    rng = np.random.default_rng(seed)
    image = rng.normal(size=rng.integers(1, 9, size=2))
    _agree(reference("pad").pad(image, amount), np.pad(image, amount))


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("stride", [1, 2, 3])
def test_convolve_agrees_with_scipys_correlation(stride, seed):
    signal = pytest.importorskip("scipy.signal")
    images, kernels, _ = _drawn(np.random.default_rng(seed))
    image, kernel = images[0, :, :, 0], kernels[:, :, 0, 0]
    expected = signal.correlate2d(image, kernel, mode="valid")[::stride, ::stride]
    _agree(reference("convolve").convolve(image, kernel, stride), expected)
    turned = signal.convolve2d(image, kernel[::-1, ::-1], mode="valid")
    _agree(reference("convolve").convolve(image, kernel), turned)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("padding", [0, 1, 3])
@pytest.mark.parametrize("stride", [1, 2, 3])
def test_conv_layer_agrees_with_keras(stride, padding, seed):
    import keras

    images, kernels, bias = _drawn(np.random.default_rng(seed))
    layer = _keras_layer(kernels, bias, strides=stride)
    framed = keras.layers.ZeroPadding2D(padding, dtype="float64")(images)
    ours = reference("conv_layer").conv_layer(images, kernels, bias, stride, padding)
    _agree(ours, np.asarray(layer(framed)))


@pytest.mark.slow
@pytest.mark.parametrize("side", [1, 3, 5])
def test_the_same_padding_is_keras_same(side):
    rng = np.random.default_rng(side)
    images, bias = rng.normal(size=(2, 6, 7, 2)), rng.normal(size=3)
    kernels = rng.normal(size=(side, side, 2, 3))
    padding = reference("output_size").same_padding(side)
    ours = reference("conv_layer").conv_layer(images, kernels, bias, 1, padding)
    _agree(ours, np.asarray(_keras_layer(kernels, bias, padding="same")(images)))


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(
    ("size", "stride"), [(2, None), (3, None), (1, None), (2, 1), (3, 2), (2, 3)]
)
def test_pooling_agrees_with_keras(size, stride, seed):
    import keras

    rng = np.random.default_rng(seed)
    h, w = size + rng.integers(0, 8, size=2)
    images = rng.normal(size=(rng.integers(1, 4), h, w, rng.integers(1, 4))) - 1
    pooling = reference("pooling")
    for ours, theirs in [
        (pooling.max_pool, keras.layers.MaxPooling2D),
        (pooling.average_pool, keras.layers.AveragePooling2D),
    ]:
        layer = theirs(size, strides=stride, dtype="float64")
        _agree(ours(images, size, stride), np.asarray(layer(images)))


def test_each_kernel_of_find_edges_answers_to_the_photographs_edges_of_its_direction():
    kernels, image = reference("find_edges"), photo()
    convolve = reference("convolve").convolve
    on = {name: np.abs(convolve(image, np.array(getattr(kernels, name)))) for name in kernels_of()}
    eaves, pillars = slice(27, 30), slice(54, 64)  # rows of the photograph
    assert on["horizontal"][eaves].mean() > 1.5 * on["vertical"][eaves].mean()
    assert on["vertical"][pillars].mean() > 1.2 * on["horizontal"][pillars].mean()


def kernels_of():
    return ("horizontal", "vertical")


@pytest.mark.parametrize("name", ["horizontal", "vertical"])
def test_find_edges_is_scipys_sobel_but_for_the_sign(name):
    ndimage = pytest.importorskip("scipy.ndimage")
    kernel = np.array(getattr(reference("find_edges"), name))
    axis = {"horizontal": 0, "vertical": 1}[name]
    theirs = ndimage.sobel(photo(), axis=axis)[1:-1, 1:-1]
    _agree(reference("convolve").convolve(photo(), kernel), theirs)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_conv_backward_agrees_with_the_tape(seed):
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    images, kernels, bias = _drawn(rng)
    given = [tf.constant(each) for each in (images, kernels, bias)]
    with tf.GradientTape() as tape:
        tape.watch(given)
        out = tf.nn.conv2d(given[0], given[1], 1, "VALID") + given[2]
        d_output = rng.normal(size=out.shape)
        loss = tf.reduce_sum(out * d_output)
    ours = reference("conv_backward").conv_backward(images, kernels, d_output)
    for mine, theirs in zip(ours, tape.gradient(loss, given), strict=True):
        _agree(mine, theirs.numpy())


@pytest.mark.parametrize("seed", SEEDS)
def test_conv_backward_is_what_nudging_the_forward_way_gives(seed):
    rng = np.random.default_rng(seed)
    images, kernels, bias = _drawn(rng)
    forward = reference("conv_layer").conv_layer
    d_output = rng.normal(size=forward(images, kernels, bias).shape)
    nudged = reference("numerical_slope").numerical_slope
    ours = reference("conv_backward").conv_backward(images, kernels, d_output)
    losses = [
        lambda x: (forward(x, kernels, bias) * d_output).sum(),
        lambda k: (forward(images, k, bias) * d_output).sum(),
        lambda b: (forward(images, kernels, b) * d_output).sum(),
    ]
    for loss, at, mine in zip(losses, (images, kernels, bias), ours, strict=True):
        np.testing.assert_allclose(mine, nudged(loss, at), rtol=1e-5, atol=1e-7)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("size", [1, 2, 3])
def test_max_pool_backward_agrees_with_the_tape(size, seed):
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    h, w = size + rng.integers(0, 8, size=2)
    images = rng.normal(size=(2, h, w, 3)) - 1
    given = tf.constant(images)
    with tf.GradientTape() as tape:
        tape.watch(given)
        out = tf.nn.max_pool2d(given, size, size, "VALID")
        d_output = rng.normal(size=out.shape)
        loss = tf.reduce_sum(out * d_output)
    ours = reference("max_pool_backward").max_pool_backward(images, size, d_output)
    _agree(ours, tape.gradient(loss, given).numpy())
