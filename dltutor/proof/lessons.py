"""What must be true of a lesson; each claim yields what is lacking."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dltutor.course import Lesson
from dltutor.proof.blocks import blocks, untrue_outputs

CODE_COLUMNS = 74

Claim = Callable[[Lesson], Iterator[str]]


def outputs_are_true(lesson: Lesson) -> Iterator[str]:
    """every Python block runs, and every output shown is the output"""
    yield from untrue_outputs(lesson.text, {})


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


LESSON_CLAIMS: tuple[Claim, ...] = (outputs_are_true, code_fits, calls_its_exercises)
