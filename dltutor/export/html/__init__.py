"""A lesson as one page for a browser: no script, nothing to load."""

from dltutor.export.html.page import INDEX, MARK, file_name, index, lesson_page

__all__ = ["INDEX", "MARK", "file_name", "index", "lesson_page"]
