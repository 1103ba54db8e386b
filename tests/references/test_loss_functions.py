"""The references of lesson 04 against Keras, scikit-learn and SciPy."""

import numpy as np
import pytest
from scipy import special
from sklearn.linear_model import LinearRegression
from sklearn.metrics import log_loss, mean_absolute_error, mean_squared_error

from tests.references import reference

ROWS = [1, 2, 7, 100]
DELTAS = [0.1, 1.0, 2.5, 40.0]


def _numbers(rows):
    rng = np.random.default_rng(rows)
    return 3 * rng.normal(size=rows), 3 * rng.normal(size=rows)


def _yes_or_no(rows):
    rng = np.random.default_rng(rows)
    return rng.uniform(size=rows), rng.integers(0, 2, rows)


def _classes(rows, classes):
    rng = np.random.default_rng(rows + classes)
    p = special.softmax(2 * rng.normal(size=(rows, classes)), axis=1)
    labels = rng.integers(0, classes, rows)
    return p, labels, np.eye(classes)[labels]


def _in_keras(name, y, y_hat, **keywords):
    import keras

    losses = getattr(keras.losses, name)(
        np.asarray(y, "float64"), np.asarray(y_hat, "float64"), **keywords
    )
    return float(np.mean(losses))


@pytest.mark.parametrize("rows", ROWS)
def test_squared_and_absolute_errors_agree_with_scikit_learn(rows):
    y_hat, y = _numbers(rows)
    ours = reference("mean_squared_error").mean_squared_error(y_hat, y)
    assert ours == pytest.approx(mean_squared_error(y, y_hat), rel=1e-13)
    ours = reference("mae_and_huber").mean_absolute_error(y_hat, y)
    assert ours == pytest.approx(mean_absolute_error(y, y_hat), rel=1e-13)


@pytest.mark.parametrize("delta", DELTAS)
@pytest.mark.parametrize("rows", ROWS)
def test_huber_agrees_with_scipy(rows, delta):
    y_hat, y = _numbers(rows)
    ours = reference("mae_and_huber").huber(y_hat, y, delta)
    assert ours == pytest.approx(np.mean(special.huber(delta, y_hat - y)), rel=1e-13)


def test_huber_has_a_delta_of_one_if_none_is_given():
    y_hat, y = _numbers(20)
    ours = reference("mae_and_huber").huber(y_hat, y)
    assert ours == pytest.approx(np.mean(special.huber(1.0, y_hat - y)), rel=1e-13)


@pytest.mark.slow
@pytest.mark.parametrize("rows", ROWS)
def test_the_losses_of_numbers_agree_with_keras(rows):
    y_hat, y = _numbers(rows)
    squared = reference("mean_squared_error").mean_squared_error(y_hat, y)
    assert squared == pytest.approx(_in_keras("mean_squared_error", y, y_hat), rel=1e-12)
    answer = reference("mae_and_huber")
    theirs = _in_keras("mean_absolute_error", y, y_hat)
    assert answer.mean_absolute_error(y_hat, y) == pytest.approx(theirs, rel=1e-12)
    for delta in DELTAS:
        theirs = _in_keras("huber", y, y_hat, delta=delta)
        assert answer.huber(y_hat, y, delta) == pytest.approx(theirs, rel=1e-6)  # delta is float32


@pytest.mark.parametrize("rows", ROWS)
def test_binary_cross_entropy_agrees_with_scikit_learn(rows):
    p, y = _yes_or_no(rows)
    ours = reference("binary_cross_entropy").binary_cross_entropy(p, y)
    assert ours == pytest.approx(log_loss(y, p, labels=[0, 1]), rel=1e-12)


@pytest.mark.parametrize("eps", [1e-7, 1e-3, 0.2])
def test_binary_cross_entropy_of_clipped_probabilities_agrees_with_scikit_learn(eps):
    p, y = np.array([0.0, 0.0, 1.0, 1.0, 0.5, 1e-4]), np.array([0, 1, 0, 1, 1, 1])
    ours = reference("binary_cross_entropy").binary_cross_entropy(p, y, eps)
    clipped = np.minimum(np.maximum(p, eps), 1 - eps)
    assert ours == pytest.approx(log_loss(y, clipped), rel=1e-9)
    assert ours == pytest.approx(
        np.mean(-special.xlogy(y, clipped) - special.xlog1py(1 - y, -clipped)), rel=1e-9
    )


@pytest.mark.slow
@pytest.mark.parametrize("rows", ROWS)
def test_binary_cross_entropy_agrees_with_keras_sure_answers_included(rows):
    p, y = _yes_or_no(rows)
    p[::5] = np.round(p[::5])
    ours = reference("binary_cross_entropy").binary_cross_entropy(p, y)
    assert ours == pytest.approx(_in_keras("binary_crossentropy", y, p), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("classes", [2, 3, 10])
@pytest.mark.parametrize("rows", ROWS)
def test_categorical_cross_entropy_agrees_with_scikit_learn(rows, classes):
    p, labels, y = _classes(rows, classes)
    ours = reference("categorical_cross_entropy").categorical_cross_entropy(p, y)
    assert ours == pytest.approx(log_loss(labels, p, labels=range(classes)), rel=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("classes", [2, 3, 10])
@pytest.mark.parametrize("rows", ROWS)
def test_categorical_cross_entropy_agrees_with_both_of_keras(rows, classes):
    p, labels, y = _classes(rows, classes)
    p[::3] = np.eye(classes)[::-1][labels[::3]]  # sure of one class, which may be the wrong one
    ours = reference("categorical_cross_entropy").categorical_cross_entropy(p, y)
    one_hot = _in_keras("categorical_crossentropy", y, p)
    assert ours == pytest.approx(one_hot, rel=1e-6, abs=1e-6)
    sparse = _in_keras("sparse_categorical_crossentropy", labels, p)
    assert ours == pytest.approx(sparse, rel=1e-6, abs=1e-6)


@pytest.mark.slow
def test_categorical_cross_entropy_of_logits_agrees_with_keras_from_logits():
    rng = np.random.default_rng(5)
    logits, y = 3 * rng.normal(size=(30, 4)), np.eye(4)[rng.integers(0, 4, 30)]
    ours = reference("categorical_cross_entropy").categorical_cross_entropy(
        reference("softmax").softmax(logits), y
    )
    theirs = _in_keras("categorical_crossentropy", y, logits, from_logits=True)
    assert ours == pytest.approx(theirs, rel=1e-9)


def test_with_two_classes_the_categorical_loss_is_the_binary_one():
    p, y = _yes_or_no(50)
    binary = reference("binary_cross_entropy").binary_cross_entropy(p, y)
    categorical = reference("categorical_cross_entropy").categorical_cross_entropy(
        np.column_stack([1 - p, p]), np.column_stack([1 - y, y])
    )
    assert binary == pytest.approx(categorical, rel=1e-9)


@pytest.mark.parametrize("seed", range(30))
def test_better_weights_agrees_with_a_ranking_by_scikit_learn(seed):
    rng = np.random.default_rng(seed)
    rows, features, count = rng.integers(1, 9, size=3)
    X, y = rng.normal(size=(rows, features)), rng.normal(size=rows)
    candidates = list(rng.normal(size=(count, features)))
    ranked = sorted(range(count), key=lambda i: mean_squared_error(y, X @ candidates[i]))
    assert reference("better_weights").better_weights(X, y, candidates) == ranked[0]


def test_nothing_beats_the_weights_of_a_linear_regression():
    rng = np.random.default_rng(9)
    X, y = rng.normal(size=(40, 3)), rng.normal(size=40)
    fitted = LinearRegression(fit_intercept=False).fit(X, y).coef_
    candidates = [fitted + 1e-3 * rng.normal(size=3) for _ in range(200)]
    candidates.insert(77, fitted)
    assert reference("better_weights").better_weights(X, y, candidates) == 77
