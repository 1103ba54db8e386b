"""What a class's folder, or what a teacher has written, can be wrong in."""

from __future__ import annotations


class ClassroomError(Exception):
    """Nothing can be graded as it was asked; the text says what happened and what to do."""


class Unsound(Exception):
    """One student's folder, archive or file that is not read; the text says why."""
