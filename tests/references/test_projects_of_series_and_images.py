"""The projects of lessons 21 and 26: their data, what their briefs claim, and their measures."""

import numpy as np
import pytest
from scipy.spatial.distance import cdist, pdist
from sklearn.datasets import load_digits
from sklearn.metrics import root_mean_squared_error

from dltutor.data import sunspots
from dltutor.grader.criteria import measured
from tests.references import arrays, checks_of, reference


def _forecasts(given):
    """What laws make of a forecaster that gives this for a past."""
    checks = checks_of("project_forecast")
    rows, labels = arrays("project_forecast")
    (_, *inputs) = next(iter(checks.cases(None, rows)))
    places = np.linspace(0, len(inputs[1]) - 1, checks.ALONE).astype(int)
    answer = {
        "sunspots": given(inputs[1]),
        "again": given(inputs[1]),
        "alone": [given(inputs[1][[place]]) for place in places],
        "places": places,
        "electricity": given(inputs[3]),
        "kept": True,
    }
    return checks, *checks.seen(answer, *inputs, labels)


def _met(checks, seen):
    return {name for name, _, holds in measured(checks, (seen,)) if holds}


def test_the_months_to_be_forecast_come_after_those_to_learn_from():
    rows, labels = arrays("project_forecast")
    record = sunspots().y.astype(np.float32)
    assert np.array_equal(rows["sunspots"], record[:1812])
    years = np.hstack([rows["sunspots_past"], labels["sunspots"]])
    assert years.shape == (321, 48)
    for row, year in enumerate(years):
        begin = 1812 + 3 * row
        assert np.array_equal(year, record[begin : begin + 48])


def test_no_year_of_electricity_that_is_to_come_was_given():
    rows, labels = arrays("project_forecast")
    assert (rows["electricity"].shape, labels["electricity"].shape) == ((600,), (60, 12))
    given = np.concatenate([rows["electricity"], rows["electricity_past"].ravel()])
    seen = {tuple(given[i : i + 3]) for i in range(len(given) - 2)}
    assert not any(tuple(year[:3]) in seen for year in labels["electricity"])


def test_the_judge_measures_errors_as_scikit_learn_does():
    rng = np.random.default_rng(3)
    checks, seen = _forecasts(lambda past: past[:, -12:] + rng.normal(size=(len(past), 12)))
    found, came = seen["answer"]["sunspots"], seen["came"]["sunspots"]
    ours, last, year = checks._errors(seen, "sunspots")
    past = seen["past"]["sunspots"]
    assert checks._whole(ours) == pytest.approx(
        root_mean_squared_error(came.ravel(), found.ravel())
    )
    assert last[11] == pytest.approx(root_mean_squared_error(came[:, 11], past[:, -1]))
    mean = np.repeat(past[:, -12:].mean(axis=1)[:, None], 12, axis=1)
    assert checks._whole(year) == pytest.approx(root_mean_squared_error(came.ravel(), mean.ravel()))


def test_a_guess_that_costs_nothing_meets_no_criterion_that_asks_for_more():
    easy = {"form", "apart", "counts", "near", "kept"}
    assert _met(*_forecasts(lambda past: np.repeat(past[:, -1:], 12, axis=1))) == easy
    year = _forecasts(lambda past: np.repeat(past[:, -12:].mean(axis=1)[:, None], 12, axis=1))
    assert _met(*year) == easy


def test_a_form_that_is_wrong_keeps_nothing_else_from_being_told():
    checks, seen = _forecasts(lambda past: np.zeros((len(past), 12)))
    seen["answer"]["electricity"] = "forecast raises ValueError"
    assert len(list(measured(checks, (seen,)))) == len(checks.CRITERIA)
    assert {"apart", "kept"} <= _met(checks, seen)
    assert not {"form", "counts", "other"} & _met(checks, seen)


@pytest.mark.slow
def test_the_forecasters_windows_are_all_that_there_are():
    past, future = reference("project_forecast")._windows(np.arange(100.0))
    windows = np.lib.stride_tricks.sliding_window_view(np.arange(100.0), 48)
    assert np.array_equal(np.hstack([past, future]), windows)


def test_the_digits_are_scikit_learns_and_none_is_both_learnt_and_read():
    rows, labels = arrays("project_generate_and_explain")
    digits = load_digits()
    images = np.vstack([rows["X"], rows["X_new"]])
    classes = np.concatenate([rows["y"], labels["y_new"]])

    def in_order(images, classes):
        pairs = zip(images.astype(np.uint8), classes, strict=True)
        return sorted((x.tobytes(), int(y)) for x, y in pairs)

    assert in_order(images, classes) == in_order(digits.data, digits.target)
    explained = labels["y_new"][: checks_of("project_generate_and_explain").EXPLAINED]
    assert np.bincount(explained, minlength=10).tolist() == [2] * 10


def _digits(drawn):
    """What the judge sees of images that were drawn, (10, 40, 64)."""
    checks = checks_of("project_generate_and_explain")
    rows, labels = arrays("project_generate_and_explain")
    (_, X, y, images) = next(iter(checks.cases(None, rows)))
    return checks, checks.Seen({"drawn": list(drawn(X, y))}, X, y, images, labels)


def _by_digit(X, y):
    return np.array([X[y == digit][:40] for digit in range(10)])


def test_the_network_that_judges_knows_real_digits():
    checks, seen = _digits(_by_digit)
    assert checks._taken_for(seen).min() >= 0.97


def test_real_images_are_called_real_ones_and_differ_as_real_ones_do():
    checks, seen = _digits(_by_digit)
    assert not checks._new(seen)[0]
    assert checks._differ(seen)[0]
    assert checks._variety(seen) == pytest.approx(1, abs=0.05)


def test_the_judge_measures_distances_as_scipy_does():
    checks, seen = _digits(lambda X, y: _by_digit(X, y)[:, ::-1] * 0.9)
    drawn = seen.drawn
    assert checks._apart(drawn[3]) == pytest.approx(pdist(drawn[3]).mean())
    real = np.vstack([seen.X, seen.images])
    assert checks._to_real(seen) == pytest.approx(cdist(drawn.reshape(-1, 64), real).min(axis=1))


def test_noise_on_every_pixel_is_no_handwriting():
    rng = np.random.default_rng(0)
    checks, seen = _digits(lambda X, y: np.array([
        np.clip(rng.normal(X[y == k].mean(axis=0), X[y == k].std(axis=0), (40, 64)), 0, 1)
        for k in range(10)
    ]))  # fmt: skip
    assert not checks._like_real_ones(seen)[0]
    assert checks._as_asked(seen)[0]


def test_pixels_are_blanked_as_they_are_named():
    checks = checks_of("project_generate_and_explain")
    image = np.zeros((1, 64))
    image[0, 10:20] = 1
    named, alone = np.arange(64.0)[None], -np.arange(64.0)[None]
    first, last, best, *by_chance = checks._choices(image, named, alone)[0]
    assert np.flatnonzero(first).tolist() == [59, 60, 61, 62, 63]
    assert np.flatnonzero(last).tolist() == [10, 11, 12, 13, 14]  # inked, and least of those
    assert np.flatnonzero(best).tolist() == [0, 1, 2, 3, 4]
    assert all(each.sum() == 5 and image[0, each].all() for each in by_chance)
