"""Lessons as files: one, or all of them in a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from dltutor.course import Course, Lesson
from dltutor.export.files import check_folder, make_folder, write


class Form(Protocol):
    """A kind of file that a lesson can be."""

    def text(self, course: Course, lesson: Lesson, *, linked: bool = False) -> str:
        """The lesson; linked to the others, where all lie in one folder."""

    def file_name(self, lesson: Lesson) -> str:
        """What it is called in a folder of all lessons."""

    def others(self, course: Course) -> dict[str, str]:
        """What such a folder holds besides, by name."""

    def is_ours(self, text: str) -> bool:
        """Whether the text of a file may be written over."""


class Html:
    """Pages for a browser."""

    def text(self, course: Course, lesson: Lesson, *, linked: bool = False) -> str:
        """A page."""
        from dltutor.export.html import lesson_page

        return lesson_page(course, lesson, linked=linked)

    def file_name(self, lesson: Lesson) -> str:
        """`03-deeper-networks.html`."""
        from dltutor.export.html import file_name

        return file_name(lesson)

    def others(self, course: Course) -> dict[str, str]:
        """The page that lists the others."""
        from dltutor.export.html import INDEX, index

        return {INDEX: index(course)}

    def is_ours(self, text: str) -> bool:
        """Whether dltutor wrote it."""
        from dltutor.export.html import MARK

        return MARK in text[:1000]


class Notebook:
    """Notebooks for Jupyter."""

    def text(self, course: Course, lesson: Lesson, *, linked: bool = False) -> str:
        """A notebook; none links to another."""
        from dltutor.export.notebook import notebook

        return notebook(course, lesson)

    def file_name(self, lesson: Lesson) -> str:
        """`03-deeper-networks.ipynb`."""
        return f"{lesson.path.stem}.ipynb"

    def others(self, course: Course) -> dict[str, str]:
        """Nothing."""
        return {}

    def is_ours(self, text: str) -> bool:
        """Whether dltutor wrote it, and nobody has worked in it."""
        from dltutor.export.notebook import is_unchanged

        return is_unchanged(text)


@dataclass(frozen=True)
class Export:
    """A form to write lessons in. Its methods raise ExportError."""

    form: Form
    force: bool = False

    def one(self, course: Course, lesson: Lesson, file: Path) -> None:
        """Write a lesson to a file."""
        write({file: self.form.text(course, lesson)}, self.form.is_ours, force=self.force)

    def all(self, course: Course, folder: Path) -> list[Path]:
        """Write every lesson into a folder, which is made where it is not there; the files."""
        check_folder(folder)
        texts = {
            folder / self.form.file_name(each): self.form.text(course, each, linked=True)
            for each in course.lessons
        }
        texts |= {folder / name: text for name, text in self.form.others(course).items()}
        make_folder(folder)
        write(texts, self.form.is_ours, force=self.force)
        return list(texts)
