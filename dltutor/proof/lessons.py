"""What must be true of a lesson; each claim yields what is lacking."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from dltutor.course import Lesson
from dltutor.proof.blocks import blocks, untrue_outputs
from dltutor.proof.records import untrue_records
from dltutor.screen.formula import parse
from dltutor.screen.formula.layout import lay_out
from dltutor.screen.markdown.maths import formulas_of
from dltutor.screen.markdown.pictures import PICTURES, picture

CODE_COLUMNS = 74

Claim = Callable[[Lesson], Iterator[str]]


def code_gives_what_is_shown(lesson: Lesson) -> Iterator[str]:
    """every Python block runs, and gives the outputs and the pictures that are shown"""
    names: dict[str, Any] = {}  # one run for both: that of a Keras page takes seconds
    yield from untrue_outputs(lesson.text, names)
    yield from untrue_records(lesson, names)


def code_fits(lesson: Lesson) -> Iterator[str]:
    """code fits a narrow screen"""
    for block in blocks(lesson.text):
        if block.language in ("python", "output"):
            for line in block.text.splitlines():
                if len(line) > CODE_COLUMNS:
                    yield f"a line of {len(line)} columns in the block at line {block.line}: {line}"


def calls_its_exercises(lesson: Lesson) -> Iterator[str]:
    """it calls its exercises, in the order of its front matter"""
    called = [
        name
        for block in blocks(lesson.text)
        if block.language == "exercise"
        for name in block.text.split()
    ]
    if called != lesson.exercise_names:
        yield f"the front matter says {lesson.exercise_names}, the page calls {called}"


def pictures_and_formulas_draw(lesson: Lesson) -> Iterator[str]:
    """its pictures and its formulas can be drawn"""
    for block in blocks(lesson.text):
        if block.language in PICTURES:
            try:
                picture(block.language, block.text, lesson.recorded)
            except (ValueError, KeyError) as error:
                yield f"the {block.language} at line {block.line}: {error}"
    yield from unknown_formulas(lesson.text)


def unknown_formulas(page: str) -> Iterator[str]:
    """A sentence for each formula of a page that cannot be drawn."""
    for latex in formulas_of(page):
        try:
            lay_out(parse(latex))
        except ValueError as error:
            yield f"the formula {latex}: {error}"


LESSON_CLAIMS: tuple[Claim, ...] = (
    code_gives_what_is_shown,
    code_fits,
    calls_its_exercises,
    pictures_and_formulas_draw,
)
