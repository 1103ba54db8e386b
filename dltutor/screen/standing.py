"""Where the learner stands with a lesson or an exercise: a mark, and a line of a list."""

from __future__ import annotations

from rich.console import ConsoleOptions
from rich.text import Text

from dltutor.course import Course, Exercise, Lesson
from dltutor.progress import Progress
from dltutor.screen.meter import WIDTH, meter
from dltutor.screen.theme import Glyphs, Look, look_of

LEAST = 8  # columns below which a bar tells nothing
PLACE = 5  # columns of `12.10`


def mark_of(exercise: Exercise, progress: Progress, look: Look) -> tuple[str, str]:
    """The glyph and the style that say where an exercise stands."""
    standing = progress.of(exercise.name)
    return _mark(standing.passed, bool(standing.attempts), look.glyphs)


def _mark(done: bool, begun: bool, glyphs: Glyphs) -> tuple[str, str]:
    if done:
        return glyphs.right, "ok"
    return (glyphs.begun, "next") if begun else (glyphs.open, "muted")


def key(look: Look) -> Text:
    """What the marks mean."""
    glyphs = look.glyphs
    return Text(f"{glyphs.right} passed   {glyphs.begun} begun   {glyphs.open} not yet", "caption")


def exercise_line(exercise: Exercise, progress: Progress, look: Look) -> Text:
    """Mark, place and title of an exercise."""
    glyph, style = mark_of(exercise, progress, look)
    place = f"{exercise.place or '':{PLACE}}"
    return Text.assemble((f"{glyph} ", style), (f"{place} ", "muted"), exercise.title)


def lesson_line(
    course: Course,
    lesson: Lesson,
    progress: Progress,
    options: ConsoleOptions,
    *,
    here: bool = False,
    style: str = "",
) -> Text:
    """An arrow where one is, mark, number, title, a bar, and how many exercises are passed."""
    look = look_of(options)
    names = lesson.exercise_names
    passed = progress.passed_of(names)
    begun = passed > 0 or any(progress.of(name).attempts for name in names)
    glyph, mark = _mark(passed == len(names), begun, look.glyphs)
    widest = max(len(each.title) for each in course.lessons)
    line = Text.assemble(
        (f"{look.glyphs.next if here else ' '} ", "next"),
        (f"{glyph} ", mark),
        (f"{lesson.number:2} ", "muted"),
        (f"{lesson.title:{widest}}", style or ("strong" if here else "")),
        "  ",
    )
    return with_meter(line, passed, len(names), options)


def with_meter(line: Text, done: int, of: int, options: ConsoleOptions) -> Text:
    """A line with a bar after it, as long as there is room for, and the numbers in words."""
    told = f"  {done} of {of}"
    width = min(WIDTH, options.max_width - line.cell_len - len("  10 of 10"))
    if width >= LEAST:
        line.append_text(meter(done / of if of else 0.0, look_of(options), width))
    return line.append(told if width >= LEAST else told.strip(), "muted")
