"""The references of lesson 12 against scikit-learn's scalers, Keras and NumPy."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays
from sklearn.metrics import accuracy_score
from sklearn.preprocessing import LabelBinarizer, MinMaxScaler, OneHotEncoder, StandardScaler

from tests.references import reference

SIZES = [(2, 1, 1), (4, 3, 2), (3, 3, 3), (7, 20, 5), (100, 30, 4)]  # rows, others, columns
SCALERS = {"standardize": StandardScaler, "min_max_scale": MinMaxScaler}
NUMBERS = st.integers(-1000, 1000).map(lambda n: n / 8)  # their sums are exact


def _tables(rows, others, columns, seed):
    """Two tables with a constant column among them: of train, and of other by half."""
    rng = np.random.default_rng(seed)
    place, width = rng.normal(size=columns), 10.0 ** rng.integers(-3, 4, size=columns)
    train, other = (place + width * rng.normal(size=(n, columns)) for n in (rows, others))
    train[:, seed % columns] = 5.0
    other[::2, seed % columns] = 5.0
    return train, other


def _small_tables():
    columns = st.shared(st.integers(1, 4), key="columns")
    shape = st.tuples(st.integers(1, 6), columns)
    return arrays.arrays(np.float64, shape, elements=NUMBERS)


def _one_hot(labels, classes):
    return reference("one_hot").one_hot(labels, classes)


@given(st.data(), st.integers(3, 12))
def test_one_hot_agrees_with_scikit_learn(data, classes):
    labels = data.draw(
        arrays.arrays(np.int64, st.integers(1, 30), elements=st.integers(0, classes - 1))
    )
    encoder = OneHotEncoder(categories=[np.arange(classes)], sparse_output=False)
    np.testing.assert_array_equal(_one_hot(labels, classes), encoder.fit_transform(labels[:, None]))
    binarizer = LabelBinarizer().fit(np.arange(classes))
    np.testing.assert_array_equal(_one_hot(labels, classes), binarizer.transform(labels))


@given(arrays.arrays(np.int64, st.integers(1, 8), elements=st.integers(-6, 9)), st.integers(1, 6))
def test_one_hot_raises_just_where_a_label_is_no_class(labels, classes):
    if set(labels.tolist()) <= set(range(classes)):
        assert _one_hot(labels, classes).shape == (len(labels), classes)
    else:
        with pytest.raises(ValueError, match="outside"):
            _one_hot(labels, classes)


def test_one_hot_is_made_of_floats():
    assert _one_hot(np.array([0, 2]), 3).dtype == np.float64


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(10))
def test_one_hot_agrees_with_keras(seed):
    import keras
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    classes = int(rng.integers(1, 15))
    labels = rng.integers(0, classes, size=rng.integers(1, 40))
    ours = _one_hot(labels, classes)
    np.testing.assert_array_equal(ours, keras.utils.to_categorical(labels, num_classes=classes))
    np.testing.assert_array_equal(ours, tf.one_hot(labels, classes).numpy())


@pytest.mark.slow
def test_keras_and_tensorflow_do_not_refuse_what_one_hot_refuses():
    """What the lesson says of them: a label of -1 is the last class here and no class there."""
    import keras
    import tensorflow as tf

    labels = np.array([0, -1])
    assert keras.utils.to_categorical(labels, num_classes=3)[1].tolist() == [0, 0, 1]
    assert tf.one_hot(labels, 3).numpy()[1].tolist() == [0, 0, 0]
    with pytest.raises(IndexError):
        keras.utils.to_categorical([3], num_classes=3)


def _scales_as_scikit_learn(name, train, other):
    scaler = SCALERS[name]().fit(train)
    first, second = getattr(reference(name), name)(train, other)
    np.testing.assert_allclose(first, scaler.transform(train), rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(second, scaler.transform(other), rtol=1e-9, atol=1e-6)


@pytest.mark.parametrize("name", SCALERS)
@pytest.mark.parametrize(("rows", "others", "columns"), SIZES)
@pytest.mark.parametrize("seed", range(3))
def test_scaling_agrees_with_scikit_learn(name, rows, others, columns, seed):
    _scales_as_scikit_learn(name, *_tables(rows, others, columns, seed))


@pytest.mark.parametrize("name", SCALERS)
@given(train=_small_tables(), other=_small_tables())
def test_scaling_agrees_with_scikit_learn_on_any_table(name, train, other):
    _scales_as_scikit_learn(name, train, other)


@pytest.mark.parametrize("constant", [0.1, 1e-9, 1e9 + 0.1, -7.3])
@pytest.mark.parametrize("rows", [1, 3, 7, 10])
def test_a_constant_becomes_zero_though_its_mean_is_rounded(constant, rows):
    table = np.full((rows, 1), constant)
    tables = np.column_stack([table, np.arange(rows)]), table[:1].repeat(2, axis=1)
    for name in SCALERS:
        for scaled in getattr(reference(name), name)(*tables):
            np.testing.assert_allclose(scaled[:, 0], 0, atol=1e-15 * max(1, abs(constant)))


@pytest.mark.slow
def test_standardize_agrees_with_the_layer_of_keras():
    import keras

    train, test = (table[:, 1:] for table in _tables(50, 20, 4, seed=0))
    layer = keras.layers.Normalization(axis=-1, dtype="float64")
    layer.adapt(train)
    _, ours = reference("standardize").standardize(train, test)
    # The layer keeps mean and variance in single precision.
    np.testing.assert_allclose(ours, layer(test).numpy(), rtol=1e-4, atol=1e-4)


@given(st.data(), st.integers(1, 20), st.integers(1, 12))
def test_predicted_class_agrees_with_argmax_and_takes_the_first_of_equals(data, rows, classes):
    weights = data.draw(arrays.arrays(np.int64, (rows, classes), elements=st.integers(1, 4)))
    p = weights / weights.sum(axis=1, keepdims=True)
    ours = reference("predicted_class").predicted_class(p)
    np.testing.assert_array_equal(ours, np.argmax(p, axis=-1))
    assert ours.tolist() == [row.tolist().index(row.max()) for row in p]
    assert ours.dtype.kind == "i"


@pytest.mark.parametrize("seed", range(5))
def test_predicted_class_turns_one_hot_rows_back_into_labels(seed):
    labels = np.random.default_rng(seed).integers(0, 10, size=50)
    assert (
        reference("predicted_class").predicted_class(_one_hot(labels, 10)).tolist()
        == labels.tolist()
    )


@pytest.mark.slow
def test_predicted_class_counts_as_categorical_accuracy_does():
    import keras

    rng = np.random.default_rng(0)
    p, labels = rng.dirichlet(np.ones(5), size=60), rng.integers(0, 5, size=60)
    ours = accuracy_score(labels, reference("predicted_class").predicted_class(p))
    metric = keras.metrics.CategoricalAccuracy()
    metric.update_state(_one_hot(labels, 5), p)
    assert ours == pytest.approx(float(metric.result()), rel=1e-6)
    assert not hasattr(keras.Sequential(), "predict_classes")
