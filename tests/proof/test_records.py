"""Pictures draw what the page's own code gives, from a record that is held against it."""

import json

import pytest

from dltutor.course import Lesson
from dltutor.proof.records import RecordError, untrue_records, write_record

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


@pytest.fixture
def lesson(tmp_path):
    path = tmp_path / "01-falling.md"
    path.write_text(PAGE)
    return Lesson(path)


def test_the_record_is_what_the_code_gives(lesson):
    assert write_record(lesson) == ["losses", "path"]
    assert json.loads(lesson.record.read_text())["losses"] == [1.0, 0.5, 0.25, 0.125]
    assert Lesson(lesson.path).recorded["path"] == [[1.0, 2.0], [3.0, None]]
    assert list(untrue_records(Lesson(lesson.path))) == []


def test_a_record_that_is_behind_the_page_is_found(lesson):
    write_record(lesson)
    lesson.path.write_text(PAGE.replace("2.0 **", "3.0 **"))
    (sentence,) = untrue_records(Lesson(lesson.path))
    assert "losses" in sentence
    assert "dltutor author record 1" in sentence


def test_a_page_that_was_never_recorded_is_found(lesson):
    assert len(list(untrue_records(lesson))) == 2


def test_what_no_picture_draws_is_found_and_removed(lesson):
    write_record(lesson)
    lesson.path.write_text(PAGE.split("```plot")[0])
    assert len(list(untrue_records(Lesson(lesson.path)))) == 2
    write_record(Lesson(lesson.path))
    assert not lesson.record.exists()


@pytest.mark.parametrize("change", [("losses = [", "others = ["), ("[[1, 2]", "[[1, 2, 3]")])
def test_what_cannot_be_drawn_is_said(lesson, change):
    lesson.path.write_text(PAGE.replace(*change).replace('float("inf")', "3, 4"))
    with pytest.raises(RecordError, match=r"losses|path"):
        write_record(lesson)
