"""The references of lesson 11 against scikit-learn, Keras and TensorFlow."""

import numpy as np
import pytest
from sklearn import metrics
from sklearn.preprocessing import LabelBinarizer

from tests.references import reference

ROWS = [2, 3, 7, 100, 1000]
THRESHOLDS = [0.0, 0.05, 0.3, 0.5, 0.9, 1.0]


def _forecasts(rows, digits=2):
    """Probabilities, many of them the same and some exactly at a threshold; both classes occur."""
    rng = np.random.default_rng(rows)
    p, y = rng.uniform(size=rows), rng.integers(0, 2, rows).astype(float)
    y[:2] = [0, 1]
    p = (0.3 * y + 0.7 * p).round(digits)
    p[:: max(rows // 6, 2)] = 0.5
    return p, y


@pytest.mark.parametrize("seed", range(20))
def test_encoded_labels_agree_with_scikit_learn(seed):
    rng = np.random.default_rng(seed)
    names = rng.permutation(["benign", "malignant", "yes", "no", "", "Yes", "rock"])[:2]
    labels = rng.choice(names, size=rng.integers(2, 40))
    labels[:2] = names
    binarizer = LabelBinarizer().fit(labels)
    theirs = binarizer.transform(labels)[:, 0]
    encode_labels = reference("encode_labels").encode_labels
    positive = binarizer.classes_[1]
    for given in (labels, labels.astype(object), labels.tolist(), tuple(labels.tolist())):
        np.testing.assert_array_equal(encode_labels(given, positive), theirs, strict=False)
        np.testing.assert_array_equal(encode_labels(given, binarizer.classes_[0]), 1 - theirs)
    assert encode_labels(labels, positive).dtype == float


@pytest.mark.parametrize("labels", [["yes"], ["no"], ["no", "no"], [], np.array([], dtype=str)])
def test_one_kind_of_label_or_none_is_encoded(labels):
    encoded = reference("encode_labels").encode_labels(labels, "yes")
    assert encoded.tolist() == [1.0 if label == "yes" else 0.0 for label in labels]
    assert encoded.shape == (len(labels),)


@pytest.mark.parametrize("labels", [["no", "perhaps"], ["yes", "no", ""], ["a", "b", "c", "yes"]])
@pytest.mark.parametrize("form", [list, tuple, np.array])
def test_a_third_label_is_refused(labels, form):
    with pytest.raises(ValueError, match="more than one label besides"):
        reference("encode_labels").encode_labels(form(labels), "yes")


@pytest.mark.slow
def test_encoded_labels_agree_with_a_lookup_of_keras():
    import keras

    labels = np.random.default_rng(3).choice(["no", "yes"], size=50)
    lookup = keras.layers.StringLookup(vocabulary=["no", "yes"], num_oov_indices=0)
    theirs = np.array([int(lookup(str(label))) for label in labels])
    ours = reference("encode_labels").encode_labels(labels, "yes")
    np.testing.assert_array_equal(ours, theirs)


@pytest.mark.parametrize("threshold", THRESHOLDS)
@pytest.mark.parametrize("rows", ROWS)
def test_accuracy_and_confusion_agree_with_scikit_learn(rows, threshold):
    p, y = _forecasts(rows)
    classes = p > threshold
    ours = reference("accuracy").accuracy(p, y, threshold)
    assert ours == pytest.approx(metrics.accuracy_score(y, classes), rel=1e-13)
    table = reference("confusion").confusion(p, y, threshold)
    theirs = metrics.confusion_matrix(y, classes, labels=[0, 1])
    np.testing.assert_array_equal(table, theirs)
    assert np.issubdtype(table.dtype, np.integer)
    assert ours == pytest.approx(np.trace(table) / table.sum(), rel=1e-13)


@pytest.mark.slow
@pytest.mark.parametrize("threshold", THRESHOLDS)
def test_accuracy_and_confusion_agree_with_keras_ties_at_the_threshold_included(threshold):
    import keras

    p, y = _forecasts(300, 1)
    p = p.astype(np.float32)  # as Keras predicts: its thresholds are float32 too
    assert (p == np.float32(threshold)).any() or threshold in (0.0, 0.05)
    counted = keras.metrics.BinaryAccuracy(threshold=threshold)
    counted.update_state(y, p)
    ours = reference("accuracy").accuracy(p, y, threshold)
    assert ours == pytest.approx(float(counted.result()), rel=1e-6)
    kinds = ("TrueNegatives", "FalsePositives", "FalseNegatives", "TruePositives")
    cells = reference("confusion").confusion(p, y, threshold).ravel()
    for kind, cell in zip(kinds, cells, strict=True):
        metric = getattr(keras.metrics, kind)(thresholds=threshold)
        metric.update_state(y, p)
        assert cell == float(metric.result()), kind


@pytest.mark.slow
@pytest.mark.parametrize("p", [0.5, np.nextafter(0.5, 1, dtype=np.float32)])
def test_exactly_one_half_is_class_0_in_keras_too(p):
    import keras

    p, y = np.array([p]), np.array([1.0])
    theirs = keras.metrics.BinaryAccuracy()
    theirs.update_state(y, p)
    assert reference("accuracy").accuracy(p, y) == float(theirs.result()) == float(p[0] > 0.5)


@pytest.mark.slow
@pytest.mark.parametrize("rows", ROWS)
def test_confusion_agrees_with_tensorflow(rows):
    import tensorflow as tf

    p, y = _forecasts(rows)
    theirs = tf.math.confusion_matrix(y, p > 0.5, num_classes=2)
    np.testing.assert_array_equal(reference("confusion").confusion(p, y), theirs.numpy())


@pytest.mark.parametrize("digits", [0, 1, 2, 12])
@pytest.mark.parametrize("rows", ROWS)
def test_the_roc_curve_agrees_with_scikit_learn(rows, digits):
    p, y = _forecasts(rows, digits)
    answer = reference("roc_curve")
    for scores in (p, 100 * p - 40, -p):
        fpr, tpr = answer.roc_curve(scores, y)
        theirs = metrics.roc_curve(y, scores, drop_intermediate=False)
        np.testing.assert_allclose(fpr, theirs[0], rtol=1e-13)
        np.testing.assert_allclose(tpr, theirs[1], rtol=1e-13)
        area = answer.auc(fpr, tpr)
        assert area == pytest.approx(metrics.roc_auc_score(y, scores), abs=1e-13)
        assert area == pytest.approx(metrics.auc(theirs[0], theirs[1]), abs=1e-13)


@pytest.mark.parametrize("rows", ROWS)
def test_the_area_is_the_share_of_pairs_that_are_sorted_right(rows):
    p, y = _forecasts(rows, 1)
    above = p[y == 1][:, None] - p[y == 0]
    pairs = np.mean(above > 0) + np.mean(above == 0) / 2
    answer = reference("roc_curve")
    assert answer.auc(*answer.roc_curve(p, y)) == pytest.approx(pairs, abs=1e-13)


@pytest.mark.parametrize("seed", range(10))
def test_the_area_under_any_rising_curve_agrees_with_scikit_learn(seed):
    rng = np.random.default_rng(seed)
    count = rng.integers(2, 30)
    fpr, tpr = np.sort(rng.uniform(size=(2, count)).round(1), axis=1)
    ours = reference("roc_curve").auc(fpr, tpr)
    assert ours == pytest.approx(metrics.auc(fpr, tpr), abs=1e-13)


@pytest.mark.slow
@pytest.mark.parametrize("rows", [100, 1000])
def test_the_area_agrees_with_keras_at_the_same_thresholds(rows):
    import keras

    p, y = _forecasts(rows, 1)  # tenths: with thresholds between them Keras, too, meets them all
    theirs = keras.metrics.AUC(thresholds=list(np.arange(0.05, 1, 0.1)))
    theirs.update_state(y, p)
    answer = reference("roc_curve")
    area = answer.auc(*answer.roc_curve(p, y))
    assert area == pytest.approx(float(theirs.result()), abs=1e-6)
