"""Python's words are coloured as Pygments would: on everything that the course shows, and more."""

import re

import pytest
from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String

from dltutor.course import builtin_course
from dltutor.screen.markdown.words import words

COURSE = builtin_course()
FENCE = re.compile(r"```python\n(.*?)```", re.DOTALL)
STYLES = (
    (Comment, "code.comment"),
    (Keyword, "code.keyword"),
    (Operator.Word, "code.keyword"),
    (Operator, "code.operator"),
    (String, "code.text"),
    (Number, "code.number"),
    (Name.Function, "code.name"),
    (Name.Class, "code.name"),
)


def as_pygments_sees(source):
    pieces = []
    for kind, piece in PythonLexer(stripnl=False, ensurenl=False).get_tokens(source):
        style = next((style for family, style in STYLES if kind in family), "")
        pieces.append((style, piece))
    return letters(pieces)


def letters(pieces):
    """Each letter with its style; a blank has no colour that one could see."""
    return [("" if each.isspace() else style, each) for style, piece in pieces for each in piece]


def assert_same(source):
    expected, got = as_pygments_sees(source), letters(words(source))
    for position, (theirs, ours) in enumerate(zip(expected, got, strict=True)):
        line = source.count("\n", 0, position)
        assert theirs == ours, source.splitlines()[line]


@pytest.mark.parametrize("lesson", COURSE.lessons, ids=lambda lesson: lesson.name)
def test_every_block_of_a_lesson_and_every_solution_is_coloured_as_pygments_would(lesson):
    for block in FENCE.findall(lesson.text):
        assert_same(block)
    for exercise in COURSE.exercises_of(lesson):
        assert_same(exercise.solution)
        assert_same(exercise.starter)
        for block in FENCE.findall(exercise.task):
            assert_same(block)


@pytest.mark.parametrize(
    "source",
    [
        "print(f\"{total:.3f} of {{all}} {names[0]!r:>{width}} {a if a else 'b'}\")\n",
        "def f(x: int = 0x1F, *, y=1_000.5e-3) -> None: ...\n",
        "class Net(keras.Model):\n    @property\n    def call(self, X): return X @ self.W\n",
        "x = '''a\n# no comment\n''' + r'\\d' + b\"\\\"\" + rf'{x}\\n'  # a comment\n",
        "from numpy.linalg import norm as length, det\nimport os.path\n",
        "a = not b and c is not None or d in e; lambda: (yield)\n",
        "w -= rate * slope ** 2 // 3 % 4 << 1; ok = a != b <= c\n",
        "été = {'clé': [1., .5, 1e-8]}\n",
    ],
)
def test_what_is_hard_to_read_is_coloured_as_pygments_would(source):
    assert_same(source)


@pytest.mark.parametrize(
    "source", ["", 'f"{x', "x = 'never\ny = 1\n", '"""', "f'{{}}}'", "$ ? é\t\\"]
)
def test_nothing_is_lost_of_what_is_no_python(source):
    assert "".join(piece for _, piece in words(source)) == source
