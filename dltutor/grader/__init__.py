"""Grading: a file and an exercise in, a verdict out. Importing it needs no NumPy."""

from dltutor.grader.errors import GraderError
from dltutor.grader.grade import Grader, grade

__all__ = ["Grader", "GraderError", "grade"]
