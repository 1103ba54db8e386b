"""What a drill looks like, as text."""

import io
from datetime import timedelta

import pytest
from rich.console import Console

from dltutor.drill import TOPICS, judge
from dltutor.drill.tally import Tally
from dltutor.screen.drill import JudgementScreen, ProblemScreen, StepLine
from dltutor.screen.drilled import NothingDue, SummaryScreen, how_soon
from dltutor.screen.theme import THEME


def text_of(screen, width=80):
    console = Console(theme=THEME, width=width, file=io.StringIO())
    console.print(screen)
    return console.file.getvalue()


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (-5, "now"),
        (0, "now"),
        (1, "in 1 minute"),
        (600, "in 10 minutes"),
        (3541, "in 1 hour"),
        (3600 * 5, "in 5 hours"),
        (3600 * 23.6, "in 1 day"),
        (86400 * 2 + 30, "in 2 days"),
        (86400 * 180, "in 180 days"),
    ],
)
def test_a_wait_is_said_in_one_unit(seconds, words):
    assert how_soon(timedelta(seconds=seconds)) == words


def test_the_forward_pass_does_not_show_what_is_asked():
    for seed in range(40):
        problem = TOPICS[0].draw(seed)
        if "inputs" in problem.diagram:
            assert problem.diagram["focus"] == "a"
        else:
            assert all("=" in name for name in problem.diagram["layers"][0])


def test_a_wrong_answer_is_marked_by_more_than_colour_and_says_why():
    problem = TOPICS[-1].draw(3)
    told = text_of(JudgementScreen(judge(repr(problem.mistakes[0].value), problem)))
    assert "✗ NOT YET" in told
    assert "Why" in told
    assert "all steps" in told


def test_a_rounded_answer_is_shown_in_more_digits():
    problem = next(
        each
        for seed in range(99)
        if (each := TOPICS[3].draw(seed)).answer * 3 % 1 < 1e-6 and each.answer % 1 > 0.01
    )
    told = text_of(JudgementScreen(judge(f"{problem.answer:.1f}", problem)))
    assert f"{problem.answer:.4g}" in told


def test_a_summary_says_what_comes_back_when():
    told = text_of(SummaryScreen([Tally("a", 3, 1, 1)], {"a": timedelta(days=2)}), width=60)
    assert "1 right of 3, 1 more with help." in told
    assert "1 of 3  comes back in 2 days" in told


def test_steps_and_questions_are_told_in_plain_letters_where_there_are_no_others():
    class AsciiFile(io.StringIO):
        encoding = "ascii"

    console = Console(theme=THEME, width=80, file=AsciiFile())
    for topic in TOPICS:
        for seed in range(20):
            problem = topic.draw(seed)
            console.print(ProblemScreen(problem, 1))
            console.print(*[StepLine(step, 1, 1) for step in problem.steps])
            for mistake in problem.mistakes:
                console.print(JudgementScreen(judge(repr(mistake.value), problem)))
    console.print(NothingDue(None), NothingDue(("a", timedelta(hours=2))))
    assert console.file.getvalue().isascii()
