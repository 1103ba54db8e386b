"""Markdown pages: every kind of block, with colour and without."""

import pytest
from rich.cells import cell_len

from dltutor.course import builtin_course
from dltutor.screen.lesson import LessonPage
from dltutor.screen.markdown import Page
from tests.screen.snapshot import assert_matches, drawn, in_ascii

PAGE = r"""
## A heading with $w_1$

A paragraph with **strong**, *emphasised* and `code` words, and a formula $a(1 - a)$
over a soft break. [Keras](https://keras.io/api/).

1. first
2. second
   - inner

> [!WARNING]
> Mind the $x_1$.

| input | weight |
| --- | ---: |
| $x_1$ | 2 |

$$
y = \frac{1}{n}
$$

```python
x = [1, 2]  # a remark
print(x)
```
```output
[1, 2]
```

```exercise
relu
```
"""


@pytest.mark.parametrize("width", [80, 120])
def test_a_page_is_as_it_was_looked_at(width):
    assert_matches(Page(PAGE, card=lambda name: f"card of {name}"), "page", width)


def test_without_colour_words_and_marks_say_what_colour_would():
    shown = drawn(Page(PAGE))
    assert "`code`" in shown
    assert "Careful:" in shown
    assert "(https://keras.io/api/)" in shown


def test_with_colour_the_backticks_go():
    shown = drawn(Page("some `code` here"), force_terminal=True, color_system="standard")
    assert "`" not in shown


def test_ascii_is_enough():
    shown = in_ascii(Page(PAGE))
    assert "?" not in shown
    assert "## A heading" in shown
    assert "| x = [1, 2]" in shown


def test_a_formula_that_is_not_known_shows_its_source():
    assert r"\bogus x" in drawn(Page("A $\\bogus x$ b.\n\n$$\n\\bogus y\n$$\n"))


def test_callouts_are_no_higher_than_their_text():
    assert len(drawn(Page("> [!NOTE]\n> One line.\n\nAfter.")).splitlines()) == 4


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("lesson", builtin_course().lessons, ids=lambda lesson: lesson.name)
def test_every_lesson_keeps_to_its_width(lesson, width):
    shown = drawn(LessonPage(builtin_course(), lesson), width)
    assert [line for line in shown.splitlines() if cell_len(line) > width] == []
    for name in lesson.exercise_names:
        # Where a command is wrapped, a bar stands at both of its lines.
        assert f"dltutor check {name}" in " ".join(shown.replace("▌", "").split())
