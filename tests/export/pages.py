"""The lessons of the course as pages, made once for all tests of a process."""

from functools import cache

from dltutor.course import builtin_course
from dltutor.export.html import lesson_page

COURSE = builtin_course()
LESSONS = [lesson.name for lesson in COURSE.lessons]


@cache
def page(name):
    """The page of a lesson, among all others."""
    return lesson_page(COURSE, COURSE.lesson(name), linked=True)
