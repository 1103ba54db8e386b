"""The tables: what the files hold is what a learner gets, and nothing is lost or shared."""

import csv
import dataclasses
import math
import re

import numpy as np
import pytest

from dltutor import data
from dltutor.data.reading import FILES

CSV = {"wages": 534, "titanic": 1309, "concrete": 1030, "sunspots": 2820}
SHAPES = {
    "wages": (534, 19),
    "titanic": (1309, 5),
    "concrete": (1030, 8),
    "sunspots": (2820, 1),
    "digits": (1797, 64),
    "breast_cancer": (569, 30),
}
TARGETS = {"wages": "wage", "concrete": "compressive_strength", "sunspots": "sunspots"}


def load(name):
    return getattr(data, name)()


def lines(name):
    """The file's own rows, read without any of the package's code: dicts of text."""
    with (FILES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize(("name", "shape"), SHAPES.items())
def test_a_table_has_the_shapes_and_types_that_its_docstring_says(name, shape):
    table = load(name)
    assert table.X.shape == shape
    assert table.y.shape == shape[:1]
    assert table.X.dtype == np.float64
    assert table.y.dtype == (np.int64 if name in ("digits", "breast_cancer") else np.float64)
    assert len(table.features) == len(set(table.features)) == shape[1]
    assert {values.shape for values in table.columns.values()} == {shape[:1]}
    assert f"X {shape}" in getattr(data, name).__doc__
    assert str(shape[0]) in repr(table)
    assert table.target in repr(table)


@pytest.mark.parametrize(("name", "rows"), CSV.items())
def test_every_column_is_the_files_own(name, rows):
    table, told = load(name), lines(name)
    assert len(told) == rows
    assert list(table.columns) == list(told[0])
    for column, values in table.columns.items():
        for value, line in zip(values.tolist(), told, strict=True):
            if isinstance(value, str):
                assert value == line[column]
            elif line[column] == "":
                assert math.isnan(value)
            else:
                assert value == float(line[column])


@pytest.mark.parametrize(("name", "target"), TARGETS.items())
def test_an_amount_to_predict_adds_up_to_what_the_file_says(name, target):
    table = load(name)
    assert table.target == target
    assert target not in table.features
    assert table.y.sum() == pytest.approx(math.fsum(float(each[target]) for each in lines(name)))


@pytest.mark.parametrize("name", ["wages", "titanic", "concrete"])
def test_every_feature_adds_up_to_what_the_file_says(name):
    table, told = load(name), lines(name)
    for feature, values in zip(table.features, table.X.T, strict=True):
        column, _, kind = feature.partition("=")
        if kind:
            expected = sum(line[column] == kind for line in told)
        else:
            expected = math.fsum(float(line[column] or 0) for line in told)
        assert np.nansum(values) == pytest.approx(expected), feature


@pytest.mark.parametrize(
    ("name", "column", "kinds"),
    [
        ("wages", "ethnicity", 3),
        ("wages", "occupation", 6),
        ("wages", "sector", 3),
        ("titanic", "passengerClass", 3),
    ],
)
def test_a_column_of_several_categories_becomes_one_hot(name, column, kinds):
    table = load(name)
    places = [i for i, each in enumerate(table.features) if each.startswith(f"{column}=")]
    assert len(places) == kinds
    assert np.isin(table.X[:, places], [0, 1]).all()
    assert (table.X[:, places].sum(axis=1) == 1).all()


def test_nothing_is_missing_but_263_ages():
    for name in SHAPES:
        table = load(name)
        assert np.isfinite(table.y).all()
        if name != "titanic":
            assert np.isfinite(table.X).all(), name
    table = data.titanic()
    missing = np.isnan(table.X)
    assert missing.sum() == missing[:, table.features.index("age")].sum() == 263


def test_who_survived_is_1():
    table = data.titanic()
    assert table.y.sum() == sum(line["survived"] == "yes" for line in lines("titanic")) == 500
    assert (np.array(table.classes)[table.y.astype(int)] == table.columns["survived"]).all()


def test_the_time_of_a_sunspot_number_is_its_month():
    table = data.sunspots()
    assert (table.X[0, 0], table.columns["month"][0]) == (1749, "1749-01")
    assert (table.X[-12, 0], table.columns["month"][-1]) == (1983, "1983-12")
    np.testing.assert_allclose(np.diff(table.X[:, 0]), 1 / 12, rtol=1e-9)


@pytest.mark.parametrize("name", ["digits", "breast_cancer"])
def test_what_scikit_learn_has_is_the_same(name):
    datasets = pytest.importorskip("sklearn.datasets")
    theirs, table = getattr(datasets, f"load_{name}")(), load(name)
    np.testing.assert_array_equal(table.X, theirs.data)
    np.testing.assert_array_equal(table.y, theirs.target)
    assert list(table.features) == list(theirs.feature_names)
    assert list(table.classes) == [str(each) for each in theirs.target_names]
    assert (table.columns[table.target] == theirs.target_names[theirs.target].astype(str)).all()


@pytest.mark.parametrize("name", SHAPES)
def test_a_table_may_be_changed_and_the_next_call_does_not_know(name):
    first = load(name)
    for array in (first.X, first.y, *(each for each in first.columns.values())):
        array[...] = array[::-1].copy()
    first.units["age"] = "weeks"
    second = load(name)
    fresh = load(name)
    np.testing.assert_array_equal(second.X, fresh.X)
    np.testing.assert_array_equal(first.X[::-1], fresh.X)
    np.testing.assert_array_equal(first.y[::-1], fresh.y)
    assert second.units == fresh.units != first.units


@pytest.mark.parametrize("name", SHAPES)
def test_the_arrays_of_a_table_share_no_memory(name):
    table = load(name)
    arrays = [table.X, table.y, *table.columns.values()]
    for position, array in enumerate(arrays):
        assert not any(np.shares_memory(array, other) for other in arrays[position + 1 :])


def test_a_field_of_a_table_cannot_be_put_to_something_else():
    with pytest.raises(dataclasses.FrozenInstanceError):
        data.wages().X = np.zeros(3)


@pytest.mark.parametrize("name", SHAPES)
def test_a_description_says_where_the_rows_come_from_and_on_what_terms(name):
    table = load(name)
    assert re.search(r"licence|public domain", table.description)
    assert f"`{table.target}`" in table.description
    assert "#" not in table.description
    rows = f"{len(table.y):,}"
    assert rows in table.description


@pytest.mark.parametrize("name", SHAPES)
def test_units_are_of_columns_that_are_there(name):
    table = load(name)
    assert set(table.units) <= {*table.features, table.target}
