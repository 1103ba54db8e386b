"""Where an exercise belongs: what to write, and the command that checks it."""

from __future__ import annotations

from collections.abc import Callable
from html import escape

from dltutor.course import Exercise


def card(exercise: Exercise, html: Callable[[str], str]) -> str:
    """The exercise as HTML; `html` sets Markdown. Its hints stay where they are."""
    first, _, rest = exercise.task.partition("\n\n")
    more = f"<details><summary>The whole task</summary>\n{html(rest)}</details>\n" if rest else ""
    return (
        f'<section class="turn"><p class="word">Your turn</p>\n'
        f"<h3>{exercise.place} {escape(exercise.title, quote=False)}</h3>\n{html(first)}{more}"
        f"<pre><code>dltutor check {exercise.name}</code></pre></section>\n"
    )
