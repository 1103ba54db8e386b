"""Images, grids and branches are recorded small, and other versions' last digits change nothing."""

import json

import numpy as np
import pytest

from dltutor.course import Lesson
from dltutor.proof.image_readings import WIDEST, grid, images, images_agree
from dltutor.proof.model_readings import model
from dltutor.proof.records import RecordError, untrue_records, values_of, write_record
from dltutor.screen.markdown import Page
from dltutor.screen.pixels import decoded
from tests.screen.snapshot import drawn

PAGE = """---
title: Seeing
exercises: []
---
```python
import numpy as np

photo = np.random.default_rng(0).normal(size=(20, 30))
maps = np.stack([photo, photo * 2])[..., None]
kinds = {"a": photo, "b": photo[:8]}
guesses = np.array([3, 8])
small = np.arange(9.0).reshape(3, 3)
K = [[1, -1]]
```

```image
images = {"the photo" = "photo", corner = [[0, 1], [1, 0]]}
```

```image
images = "maps"
labels = "guesses"
```

```image
images = "kinds"
```

```kernel
image = "small"
kernel = "K"
at = [1, 1]
```
"""


def untrue(lesson):
    return untrue_records(lesson, values_of(lesson))


@pytest.fixture
def lesson(tmp_path):
    path = tmp_path / "01-seeing.md"
    path.write_text(PAGE)
    return Lesson(path)


def test_images_and_grids_are_recorded_and_drawn(lesson):
    keys = ["images photo", "images maps", "labels guesses", "images kinds"]
    assert write_record(lesson) == [*keys, "image small", "kernel K"]
    page = Lesson(lesson.path)
    assert list(untrue(page)) == []
    assert page.recorded["labels guesses"] == ["3", "8"]
    assert [each[0] for each in page.recorded["images kinds"]] == ["a", "b"]
    shown = drawn(Page(page.text, recorded=page.recorded))
    for told in ("the photo", "corner", "4×1 + 5×(-1) = -1"):
        assert told in shown


def test_other_versions_last_digits_change_nothing_and_another_picture_is_found(lesson):
    write_record(lesson)
    noise = "photo = photo + 1e-3 * np.random.default_rng(1).normal(size=(20, 30))\nmaps ="
    lesson.path.write_text(PAGE.replace("maps =", noise))
    assert list(untrue(Lesson(lesson.path))) == []
    lesson.path.write_text(PAGE.replace("maps =", "photo[3, 3] += 4\nmaps ="))
    assert len(list(untrue(Lesson(lesson.path)))) == 3
    lesson.path.write_text(PAGE.replace('"b": photo[:8]', '"c": photo[:8]'))
    (sentence,) = untrue(Lesson(lesson.path))
    assert "images kinds" in sentence
    lesson.path.write_text(PAGE.replace("[3, 8]", "[3, 9]"))
    assert len(list(untrue(Lesson(lesson.path)))) == 1


def test_what_a_network_draws_may_be_somewhat_other_elsewhere(lesson):
    text = PAGE.replace('images = "maps"\n', 'images = "maps"\ntrained = true\n')
    lesson.path.write_text(text)
    write_record(lesson)
    for size, found in ((0.1, 0), (0.9, 1)):
        made = f"maps = maps + {size} * np.ptp(maps) * np.random.default_rng(1).random(maps.shape)"
        lesson.path.write_text(text.replace("K = [", f"{made}\nK = ["))
        told = [each for each in untrue(Lesson(lesson.path)) if "images maps" in each]
        assert len(told) == found


def test_a_record_of_another_kind_is_found(lesson):
    write_record(lesson)
    record = json.loads(lesson.record.read_text())
    for other in (3, [1, 2], [["", 0, 1, "AB"]], None):
        lesson.record.write_text(json.dumps(record | {"images photo": other}))
        (sentence,) = untrue(Lesson(lesson.path))
        assert "images photo" in sentence


def test_a_record_is_the_image_to_a_hundredth_of_its_range():
    image = np.random.default_rng(2).uniform(-3, 5, size=(9, 14))
    (record,) = images({"": image}, {})
    np.testing.assert_allclose(decoded(record).rows, image, atol=8 / 100)
    (flat,) = images({"": np.full((2, 3), 7.0)}, {})
    np.testing.assert_array_equal(decoded(flat).rows, 7)


def test_a_photograph_is_recorded_no_wider_than_a_screen():
    photo = np.add.outer(np.arange(427.0), np.arange(640.0))
    (record,) = images({"": photo}, {})
    image = decoded(record)
    assert image.width == WIDEST
    assert image.height / image.width == pytest.approx(427 / 640, rel=0.02)
    assert len(json.dumps(record)) < 3500
    assert np.mean(image.rows) == pytest.approx(photo.mean(), rel=0.02)


@pytest.mark.parametrize(
    "value", [[], 3.0, np.zeros(4), [np.zeros(4)], [[[np.nan]]], np.zeros((41, 2, 2)), "photo"]
)
def test_what_is_no_image_is_refused(value):
    with pytest.raises((ValueError, TypeError)):
        images({"": value}, {})


def test_what_is_no_grid_is_refused(lesson):
    for value in (np.zeros(3), np.zeros((2, 2, 2)), [[np.inf]]):
        with pytest.raises(ValueError):
            grid({"": value}, {})
    lesson.path.write_text(PAGE.replace("K = [[1, -1]]", "K = [1, -1]"))
    with pytest.raises(RecordError, match="kernel K"):
        write_record(lesson)


def test_images_of_other_sizes_or_numbers_do_not_agree():
    one = images({"": np.eye(4)}, {})
    assert images_agree(one, images({"": np.eye(4) + 1e-3}, {}))
    assert not images_agree(one, images({"": np.eye(5)}, {}))
    assert not images_agree(one, images({"": [np.eye(4), np.eye(4)]}, {}))
    assert not images_agree(one, images({"": np.eye(4) * 2}, {}))


@pytest.mark.slow
def test_what_feeds_what_is_recorded_of_models_that_branch():
    keras = pytest.importorskip("keras")
    layers = keras.layers
    x = keras.Input((8, 8, 4))
    a = layers.Conv2D(4, 3, strides=2, padding="same")(x)
    b = layers.MaxPooling2D(3, strides=1, padding="same")(a)
    c = layers.Conv2D(4, (1, 3), padding="same", activation="relu")(b)
    told = model({"": keras.Model(x, layers.ReLU()(layers.Add()([c, a])))}, {})
    kinds = [layer["kind"] for layer in told["layers"]]
    assert kinds[:3] == ["Conv2D 4 3x3 stride 2", "MaxPooling2D 3x3 stride 1", "Conv2D 4 1x3"]
    assert told["feeds"] == [[-1], [0], [1], [2, 0], [3]]
    assert not told["chain"]
    by_sign = model({"": keras.Model(x, c + a)}, {})
    assert by_sign["feeds"][-1] == [2, 0]
    assert by_sign["layers"][-1]["parameters"] == 0
    assert json.loads(json.dumps(told)) == told
