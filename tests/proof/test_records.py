"""Pictures draw what the page's own code gives, from a record that is held against it."""

import json
import math

import pytest

from dltutor.course import Lesson
from dltutor.proof.model_readings import model
from dltutor.proof.readings import bins
from dltutor.proof.records import RecordError, untrue_records, values_of, write_record
from dltutor.screen.histograms import BINS, Histograms
from dltutor.screen.markdown import Page
from tests.screen.snapshot import drawn

PAGE = """---
title: Falling
exercises: []
---
```python
losses = [2.0 ** -step for step in range(4)]
path = [[1, 2], [3, float("inf")]]
```

```plot
[lines]
"losses" = "losses"
[paths]
"a way" = "path"
```
"""


def untrue(lesson):
    return untrue_records(lesson, values_of(lesson))


@pytest.fixture
def lesson(tmp_path):
    path = tmp_path / "01-falling.md"
    path.write_text(PAGE)
    return Lesson(path)


def test_the_record_is_what_the_code_gives(lesson):
    assert write_record(lesson) == ["losses", "path"]
    assert json.loads(lesson.record.read_text())["losses"] == [1.0, 0.5, 0.25, 0.125]
    assert Lesson(lesson.path).recorded["path"] == [[1.0, 2.0], [3.0, None]]
    assert list(untrue(Lesson(lesson.path))) == []


def test_a_record_that_is_behind_the_page_is_found(lesson):
    write_record(lesson)
    lesson.path.write_text(PAGE.replace("2.0 **", "3.0 **"))
    (sentence,) = untrue(Lesson(lesson.path))
    assert "losses" in sentence
    assert "dltutor author record 1" in sentence


def test_a_page_that_was_never_recorded_is_found(lesson):
    assert len(list(untrue(lesson))) == 2


def test_what_no_picture_draws_is_found_and_removed(lesson):
    write_record(lesson)
    lesson.path.write_text(PAGE.split("```plot")[0])
    assert len(list(untrue(Lesson(lesson.path)))) == 2
    write_record(Lesson(lesson.path))
    assert not lesson.record.exists()


@pytest.mark.parametrize("change", [("losses = [", "others = ["), ("[[1, 2]", "[[1, 2, 3]")])
def test_what_cannot_be_drawn_is_said(lesson, change):
    lesson.path.write_text(PAGE.replace(*change).replace('float("inf")', "3, 4"))
    with pytest.raises(RecordError, match=r"losses|path"):
        write_record(lesson)


HISTOGRAMS = """---
title: Dying
exercises: []
---
```python
import numpy as np

z = np.random.default_rng(0).normal(size=(2000, 5))
dead = np.maximum(z - 1, 0)
layers = [z, z / 10]
best = np.int64(2)
```

```histograms
zeros = true
[arrays]
"before" = "z"
"after" = "dead"
```

```histograms
x_scale = "log"
arrays = "layers"
```

```plot
x = [0, 4]
marks = [["best", "best epoch"]]
[curves]
"y" = "x"
```
"""


def test_bins_and_marks_are_recorded_and_drawn(lesson):
    lesson.path.write_text(HISTOGRAMS)
    keys = ["histograms of z, dead", "histograms of layers on a log axis", "best"]
    assert write_record(lesson) == keys
    page = Lesson(lesson.path)
    assert page.recorded["best"] == 2
    assert list(untrue(page)) == []
    shown = drawn(Page(page.text, recorded=page.recorded))
    assert "84% zero" in shown
    assert "layer 2" in shown


def test_a_few_values_in_another_bin_are_no_other_picture(lesson):
    lesson.path.write_text(HISTOGRAMS)
    write_record(lesson)
    lesson.path.write_text(HISTOGRAMS.replace("z - 1,", "z - 1.0001,"))
    assert list(untrue(Lesson(lesson.path))) == []
    lesson.path.write_text(HISTOGRAMS.replace("z - 1,", "z - 1.1,"))
    (sentence,) = untrue(Lesson(lesson.path))
    assert "z, dead" in sentence
    lesson.path.write_text(HISTOGRAMS.replace('"after"', '"later"'))
    assert len(list(untrue(Lesson(lesson.path)))) == 1


def test_a_record_of_another_kind_is_found(lesson):
    lesson.path.write_text(HISTOGRAMS)
    write_record(lesson)
    lesson.record.write_text(lesson.record.read_text().replace('"best": 2.0', '"best": [[1], 2]'))
    (sentence,) = untrue(Lesson(lesson.path))
    assert "best" in sentence


def test_every_value_is_in_a_bin_a_zero_or_beyond():
    values = {"a": [0.0, 0.0, 1.0, 2.0, 3.0, -1.0, math.nan, 50.0]}
    for spec in ({}, {"x": [0, 3]}, {"x_scale": "log"}):
        told = bins(values, spec)
        ((name, shares, zeros, beyond),) = told["bins"]
        assert (name, len(shares), zeros) == ("a", BINS, 0.25)
        assert sum(shares) + zeros + beyond == pytest.approx(1, abs=BINS * 1e-4)
        Histograms({"arrays": told} | spec)
    assert bins(values, {"x": [0, 3]})["bins"][0][3] == 0.375


def test_an_axis_ends_at_round_numbers():
    assert bins({"a": [-0.9823, 0.984]}, {})["x"] == [-1.0, 1.0]
    assert bins({"a": [0.003, -2.0]}, {"x_scale": "log"})["x"] == [0.001, 10.0]
    assert bins({"a": [1.0, 1.0]}, {})["x"] == [0.0, 2.0]
    low, high = bins({"a": [0.01, 0.01]}, {"x_scale": "log"})["x"]
    assert 0 < low <= 0.01 < high


@pytest.mark.parametrize(
    ("values", "spec"),
    [
        ({"a": []}, {}),
        ({"a": [math.nan]}, {}),
        ({"a": [0.0]}, {"x_scale": "log"}),
        ({"a": [1.0]}, {"x_scale": "log", "x": [0, 1]}),
    ],
)
def test_what_has_no_histogram_is_refused(values, spec):
    with pytest.raises(ValueError):
        bins(values, spec)


def test_what_is_no_model_is_refused(lesson):
    lesson.path.write_text(PAGE.split("```plot")[0] + '```model\nmodel = "losses"\n```\n')
    with pytest.raises(RecordError, match="Keras model, and is list"):
        write_record(lesson)
    lesson.path.write_text(PAGE.split("```plot")[0] + "```model\n```\n")
    (sentence,) = untrue(Lesson(lesson.path))
    assert "name of a variable" in sentence


@pytest.mark.slow
def test_a_model_is_recorded_as_keras_tells_it():
    keras = pytest.importorskip("keras")
    dense = keras.layers.Dense
    digits = keras.Sequential(
        [
            keras.Input((64,)),
            dense(50, activation="relu"),
            keras.layers.BatchNormalization(),
            keras.layers.Dropout(0.3),
            dense(10, activation="softmax", trainable=False),
        ]
    )
    told = model({"": digits}, {})
    assert (told["inputs"], told["chain"]) == ([64], True)
    rows = [tuple(row.values()) for row in told["layers"]]
    assert rows == [
        ("Dense 50", "relu", [50], 3250, 3250),
        ("BatchNormalization", "", [50], 200, 100),
        ("Dropout 0.3", "", [50], 0, 0),
        ("Dense 10", "softmax", [10], 510, 0),
    ]
    assert json.loads(json.dumps(told)) == told
    x = keras.Input((28, 28, 1))
    image = keras.layers.Conv2D(8, 3)(x)
    assert model({"": keras.Model(x, image)}, {})["layers"][0]["kind"] == "Conv2D 8 3x3"
    a = keras.Input((3,))
    branched = keras.Model(a, keras.layers.Add()([a, dense(3)(a)]))
    assert not model({"": branched}, {})["chain"]
    nested = keras.Sequential([a, keras.Sequential([keras.Input((3,)), dense(2)]), dense(1)])
    assert model({"": nested}, {})["chain"]
    with pytest.raises(ValueError, match="knows its inputs"):
        model({"": keras.Sequential([dense(3)])}, {})


SEQUENCE = """---
title: Attending
exercises: []
---
```python
import numpy as np
date, words = "3 May", ["a", "b"]
weights = np.eye(2, 5)
gate = weights[0]
s0 = 0
```

```matrix
matrix = "weights"
rows = "words"
columns = "date"
```

```gates
inputs = "date"
[gates]
"input gate" = "gate"
"literal" = [0, 0.5, 1, 0, 0]
```

```unrolled
inputs = "words"
states = "weights"
start = "s0"
```
"""


def test_words_texts_and_arrays_are_recorded_and_drawn(lesson):
    lesson.path.write_text(SEQUENCE)
    write_record(Lesson(lesson.path))
    fresh = Lesson(lesson.path)
    assert fresh.recorded["columns date"] == ["3", " ", "M", "a", "y"]
    assert fresh.recorded["rows words"] == ["a", "b"]
    assert fresh.recorded["start s0"] == 0
    assert list(untrue(fresh)) == []
    shown = drawn(Page(fresh.text, recorded=fresh.recorded))
    for told in ("a ██", "␣   M   a", "input gate", "literal", "s₀"):
        assert told in shown


@pytest.mark.parametrize(
    "change", [('"a", "b"', '"a", "c"'), ("3 May", "4 May"), ("np.eye(2, 5)", "np.eye(2, 5) / 2")]
)
def test_a_changed_word_text_or_array_is_found(lesson, change):
    lesson.path.write_text(SEQUENCE)
    write_record(Lesson(lesson.path))
    lesson.path.write_text(SEQUENCE.replace(*change))
    assert list(untrue(Lesson(lesson.path)))


@pytest.mark.parametrize("value", ["[[1, 2], [3]]", "[]", "[None]", "{}"])
def test_what_is_neither_numbers_nor_words_is_refused(lesson, value):
    lesson.path.write_text(
        SEQUENCE.replace("np.eye(2, 5)\ngate = weights[0]", f"{value}\ngate = 1")
    )
    with pytest.raises(RecordError, match="weights"):
        write_record(Lesson(lesson.path))


@pytest.mark.parametrize(("change", "found"), [(0.04, 0), (0.1, 1)])
def test_what_a_training_gave_may_be_a_little_other_elsewhere(lesson, change, found):
    text = SEQUENCE.replace("```matrix\n", "```matrix\ntrained = true\n")
    lesson.path.write_text(text)
    write_record(Lesson(lesson.path))
    lesson.path.write_text(text.replace("np.eye(2, 5)", f"np.clip(np.eye(2, 5), {change}, 1)"))
    told = [each for each in untrue(Lesson(lesson.path)) if each.startswith("matrix")]
    assert len(told) == found
