"""Verdicts and hints in a notebook: as HTML with the colours of the terminal, and as text."""

from __future__ import annotations

import io

from rich.console import Console, Group, RenderableType
from rich.terminal_theme import TerminalTheme
from rich.text import Text

from dltutor.course import Exercise
from dltutor.screen.prose import inline
from dltutor.screen.theme import THEME
from dltutor.verdict import Status, Verdict

WIDE = 88
# Colours that can be read on white and on black: a notebook does not say which it has. What is dim
# lies half way to the ground: of a grey that does for both.
GROUND = (118, 118, 118)
NORMAL = [
    (20, 20, 20), (214, 60, 60), (30, 145, 75), (170, 120, 10), (45, 120, 215), (165, 80, 200),
    (15, 140, 155), (128, 128, 128),
]  # fmt: skip
COLOURS = TerminalTheme(GROUND, GROUND, NORMAL, NORMAL)
PRE = (
    '<pre style="font-family:ui-monospace,DejaVu Sans Mono,Menlo,Consolas,monospace;'
    'line-height:1.35;white-space:pre;overflow-x:auto">{code}</pre>'
)


def show_verdict(verdict: Verdict, exercise: Exercise) -> None:
    """A verdict, with the next step as one takes it here."""
    from dltutor.screen.verdict import VerdictScreen

    _show(VerdictScreen(verdict, following_step=_next(verdict, exercise)))


def show_hint(exercise: Exercise, number: int) -> None:
    """One hint."""
    from dltutor.screen.hints import HintScreen

    _show(HintScreen(exercise, number, number, more=f"One more: %dltutor hint {exercise.name}"))


def say(sentence: str) -> None:
    """Something that is no answer: a sentence."""
    _show(Text(sentence))


def _next(verdict: Verdict, exercise: Exercise) -> RenderableType:
    if verdict.passed:
        return Text("Go on below.")
    where = f"Change line {verdict.line} of your cell" if verdict.line else "Change your cell"
    if verdict.status is Status.UNTOUCHED:
        where = "Write your answer into the cell"
    return Group(
        Text(f"{where} and run it again."),
        inline(f"Stuck? `%dltutor hint {exercise.name}`", "muted"),
    )


def _show(drawing: RenderableType) -> None:
    """Both forms at once: whoever reads the notebook takes the one that it can show."""
    from IPython.display import display

    display({"text/html": _html(drawing), "text/plain": _plain(drawing)}, raw=True)


def _html(drawing: RenderableType) -> str:
    console = Console(
        theme=THEME,
        highlight=False,
        width=WIDE,
        file=io.StringIO(),
        record=True,
        color_system="standard",
        force_terminal=True,
        force_jupyter=False,  # rich would show it by itself, in colours of its own
        legacy_windows=False,
        _environ={},
    )
    console.print(drawing)
    return console.export_html(theme=COLOURS, code_format=PRE, inline_styles=True)


def _plain(drawing: RenderableType) -> str:
    stream = io.StringIO()
    console = Console(
        theme=THEME, highlight=False, width=WIDE, file=stream, force_jupyter=False, _environ={}
    )
    console.print(drawing)
    return "\n".join(line.rstrip() for line in stream.getvalue().splitlines())
