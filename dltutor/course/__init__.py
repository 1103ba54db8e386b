"""The course: lessons/ and exercises/ read from disk, nothing imported, nothing run."""

from dltutor.course.catalogue import (
    Course,
    CourseError,
    UnknownName,
    builtin_course,
    course_here,
    load_course,
)
from dltutor.course.exercise import Exercise, Hint
from dltutor.course.lesson import Lesson

__all__ = [
    "Course",
    "CourseError",
    "Exercise",
    "Hint",
    "Lesson",
    "UnknownName",
    "builtin_course",
    "course_here",
    "load_course",
]
