"""The page round a lesson, and a page that lists all of them."""

from __future__ import annotations

from html import escape

from dltutor import __version__
from dltutor.course import Course, Lesson
from dltutor.export.html.style import STYLE
from dltutor.export.source import Source

MARK = '<meta name="generator" content="dltutor'  # by which a page of ours is known again
INDEX = "index.html"


def file_name(lesson: Lesson) -> str:
    """What the page of a lesson is called among the others."""
    return f"{lesson.path.stem}.html"


def lesson_page(course: Course, lesson: Lesson, *, linked: bool = False) -> str:
    """The page of a lesson; `linked` to the pages before and after it, which lie beside it."""
    from dltutor.export.html.renderer import html

    source = Source(course, lesson)
    body = [
        f'<header><p class="place">Lesson {lesson.number} &middot; {lesson.minutes} minutes</p>',
        f"<h1>{escape(lesson.title, quote=False)}</h1></header>",
        html(lesson.text, source),
        "<footer>",
    ]
    if lesson.exercise_names:
        body.append(f"<p>Now: <code>dltutor check {lesson.exercise_names[0]}</code></p>")
    if linked:
        body.append(_neighbours(course, lesson))
    return _page(f"{lesson.number} {lesson.title}", "\n".join([*body, "</footer>"]))


def index(course: Course) -> str:
    """A page with a link to each lesson beside it."""
    lines = [
        f'<li value="{each.number}"><a href="{file_name(each)}">{escape(each.title)}</a></li>'
        for each in course.lessons
    ]
    return _page("dltutor", "\n".join(["<h1>The lessons</h1>", "<ol>", *lines, "</ol>"]))


def _neighbours(course: Course, lesson: Lesson) -> str:
    place = course.lessons.index(lesson)
    before = course.lessons[place - 1 : place] if place else ()
    after = course.lessons[place + 1 : place + 2]
    links = [
        "".join(_link(file_name(each), f"{each.number} {each.title}") for each in before)
        or "<span></span>",
        _link(INDEX, "All lessons"),
        "".join(_link(file_name(each), f"{each.number} {each.title}") for each in after),
    ]
    return f"<nav>{''.join(links)}</nav>"


def _link(target: str, words: str) -> str:
    return f'<a href="{escape(target)}">{escape(words, quote=False)}</a>'


def _page(title: str, body: str) -> str:
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'{MARK} {__version__}">\n<link rel="icon" href="data:,">\n'
        f"<title>{escape(title, quote=False)}</title>\n<style>\n{STYLE}</style>\n"
        f"</head>\n<body>\n<main>\n{body}\n</main>\n</body>\n</html>\n"
    )
