"""The projects of lessons 09 and 15: their data, what their briefs claim, and their measures."""

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.metrics import log_loss, roc_auc_score

from dltutor.data import titanic
from tests.references import arrays, checks_of, reference


def test_the_digits_are_scikit_learns_and_none_is_both_learnt_and_read():
    rows, labels = arrays("project_digit_reader")
    digits = load_digits()
    known = {(image.tobytes(), label) for image, label in zip(
        digits.data.astype(np.uint8), digits.target, strict=True)}  # fmt: skip
    learnt = {(x.tobytes(), int(y)) for x, y in zip(rows["X"], rows["y"], strict=True)}
    asked = {(x.tobytes(), int(y)) for x, y in zip(rows["images"], labels["y_new"], strict=True)}
    assert (len(learnt), len(asked)) == (1000, 500)
    assert learnt | asked <= known
    assert not learnt & asked


def test_the_readers_slopes_are_those_of_its_loss():
    reader, rng = reference("project_digit_reader"), np.random.default_rng(3)
    X, targets = rng.random((6, 64)), np.eye(10)[rng.integers(0, 10, 6)]
    model = [[rng.normal(size=(64, 7)) / 8, rng.normal(size=7)],
             [rng.normal(size=(7, 10)), rng.normal(size=10)]]  # fmt: skip
    _, slopes = reader._slopes(model, X, targets)
    arrays = [array for layer in model for array in layer]
    for array, slope in zip(arrays, slopes, strict=True):
        for place in [tuple(rng.integers(0, side) for side in array.shape) for _ in range(4)]:
            losses = []
            for nudge in (1e-5, -2e-5):
                array[place] += nudge
                losses.append(reader._slopes(model, X, targets)[0])
            array[place] += 1e-5
            assert slope[place] == pytest.approx((losses[0] - losses[1]) / 2e-5, rel=1e-3, abs=1e-5)


def test_the_cheap_scanner_is_undone_by_looking_at_each_image_alone():
    checks, rows = checks_of("project_digit_reader"), arrays("project_digit_reader")[0]
    images = rows["images"].astype(float)
    clean = reference("project_digit_reader")._clean
    assert clean(checks.PAPER + checks.CONTRAST * images) == pytest.approx(clean(images))


def test_mirror_writing_twice_is_the_image_itself():
    checks, rows = checks_of("project_digit_reader"), arrays("project_digit_reader")[0]
    images = rows["images"].astype(float)
    seen = checks.mirrored(images)
    assert not np.array_equal(seen, images)
    assert np.array_equal(checks.mirrored(seen), images)


def test_the_passengers_are_those_of_the_table_each_of_them_once():
    rows, labels = arrays("project_survival")
    checks = checks_of("project_survival")
    parts = [checks._columns(rows, prefix) for prefix in ("", "new_")]
    survived = np.concatenate([rows["survived"], labels["y_new"]])
    ours = zip(
        *(np.concatenate([part[name] for part in parts]) for name in parts[0]), survived,
        strict=True,
    )  # fmt: skip
    told = titanic().columns
    theirs = zip(
        told["sex"], told["age"].astype(np.float32), told["passengerClass"],
        told["survived"] == "yes", strict=True,
    )  # fmt: skip

    def in_order(passengers):
        return sorted((str(s), f"{float(a):.4f}", str(c), int(y)) for s, a, c, y in passengers)

    assert in_order(ours) == in_order(theirs)


def test_what_sex_alone_tells_is_what_the_brief_of_the_survival_project_says():
    rows, labels = arrays("project_survival")
    shares = np.array([rows["survived"][rows["sex"] == sex].mean() for sex in (0, 1)])
    p, right = shares[rows["new_sex"]], labels["y_new"]
    assert round(roc_auc_score(right, p), 2) == 0.77
    assert round(log_loss(right, p), 2) == 0.52


def test_the_judge_measures_area_and_cross_entropy_as_scikit_learn_does():
    checks, rng = checks_of("project_survival"), np.random.default_rng(5)
    right, p = rng.integers(0, 2, 60), rng.random(60).round(1)
    assert checks._area(p, right) == pytest.approx(roc_auc_score(right, p))
    _, told = checks._honesty({"new": p.clip(0.1, 0.9)}, right)
    assert float(told) == pytest.approx(log_loss(right, p.clip(0.1, 0.9)), abs=5e-4)


@pytest.mark.slow
def test_a_passengers_numbers_do_not_depend_on_the_rows_beside():
    features = reference("project_survival")._features
    statistics = {"median": 28.0, "mean": 29.9, "deviation": 14.4}
    table = {name: values[:40] for name, values in titanic().columns.items()}
    among = features(table, statistics)
    for row in range(40):
        alone = {name: values[row : row + 1] for name, values in table.items()}
        assert np.array_equal(features(alone, statistics)[0], among[row])
