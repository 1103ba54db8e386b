"""Live demos: `python -m dltutor.screen.NAME` shows what a module draws, from small real data."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from rich.console import Console, RenderableType

from dltutor.screen.theme import THEME

if TYPE_CHECKING:
    from dltutor.course import Course
    from dltutor.progress import Progress
    from dltutor.verdict import Verdict


def show(renderables: Iterable[RenderableType]) -> None:
    """Print them, a blank line between; what a console cannot encode is replaced."""
    reconfigure = getattr(sys.stdout, "reconfigure", None)
    if reconfigure is not None:
        reconfigure(errors="replace")
    console = Console(theme=THEME, highlight=False)
    for number, each in enumerate(renderables):
        if number:
            console.print()
        console.print(each)


def sample() -> tuple[Course, Progress]:
    """Six lessons, and somebody who has passed three of them and is in the fourth."""
    from dltutor.course import Course, builtin_course
    from dltutor.progress import Progress
    from dltutor.progress.summary import Standing

    whole = builtin_course()
    course = Course(whole.root, whole.lessons[:6])
    done = [name for lesson in course.lessons[:3] for name in lesson.exercise_names]
    begun, *_ = course.lessons[3].exercise_names
    standings = {
        name: Standing(attempts=1 + number % 3, passed=True, hints=number % 2)
        for number, name in enumerate(done)
    }
    standings[done[3]].gave_up = True
    return course, Progress(standings | {begun: Standing(attempts=2, hints=1)})


def verdicts() -> dict[str, Verdict]:
    """What came of a few answers: half of the slope, a slip in a name, a pass, a model."""
    from dltutor.verdict import Law, Status

    half = _half_of_the_slope()
    return {
        "half": half,
        "slip": replace(
            half,
            status=Status.BROKEN,
            headline="NameError: name 'eror' is not defined. Did you mean: 'error'?",
            explanation="",
            source="return 2 * eror * x",
            agree=(),
        ),
        "pass": replace(
            half,
            status=Status.PASSED,
            headline="All cases agree.",
            agree=(True,) * 5,
            passed_cases=5,
            case=None,
            laws=(Law("a step against the slope lowers the error", True),),
            output="error -8\n",
        ),
        "model": _model_with_another_activation(),
    }


def _half_of_the_slope() -> Verdict:
    from dltutor.verdict import Case, Input, Shown, Status, Verdict

    def row(*cells: str, wrong: bool = False) -> Shown:
        text = f"[{', '.join(cells)}]"
        return Shown(text, (len(cells),), (cells,), ((wrong,) * len(cells),), wrong=len(cells))

    inputs = (Input("x", row("3", "4")), Input("w", row("2", "-1")), Input("target", Shown("10")))
    return Verdict(
        "weight_slope",
        Status.WRONG,
        "You multiplied the error by the input and left out the 2.",
        title="The slope of one prediction",
        place="5.2",
        cases=5,
        passed_cases=1,
        agree=(False, False, True, False, False),
        case=Case(1, "two inputs", "weight_slope(x, w, target)", inputs),
        expected_shown=row("-48", "-64", wrong=True),
        got_shown=row("-24", "-32", wrong=True),
        explanation="The error is squared, and the slope of $e^2$ is $2e$: `2 * (2 - 10) * 3` is "
        "-48.\n\nIt is half of what is right in every case.",
        line=9,
        source="return error * x",
    )


def _model_with_another_activation() -> Verdict:
    from dltutor.verdict import LayerRow, Status, Verdict

    layers = (
        LayerRow(1, "Dense 50, relu", "Dense 50, relu", 3250, True, "(50,)"),
        LayerRow(2, "Dense 10, softmax", "Dense 10, relu", 510, False, "(10,)"),
    )
    return Verdict(
        "digits_model",
        Status.WRONG,
        "The last layer lets any number through.",
        title="A reader of digits",
        place="10.3",
        cases=1,
        agree=(False,),
        explanation="Ten classes need ten shares that add up to 1.",
        layers=layers,
    )
