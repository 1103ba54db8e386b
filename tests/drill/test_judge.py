"""What counts as a number, as the same number, and as a known mistake."""

import pytest

from dltutor.drill import Mistake, Problem, Unreadable, judge
from dltutor.drill.typed import read


def problem(answer, *mistakes, places=None):
    found = tuple(Mistake(f"gives_{value}", value, "So.") for value in mistakes)
    return Problem("any", "?", answer, (), found, places=places)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("3", 3),
        (" +3 ", 3),
        ("- 3", -3),
        ("−3", -3),
        (".5", 0.5),
        ("5.", 5),
        ("1,5", 1.5),
        ("1/3", 1 / 3),
        ("-1 / 4", -0.25),
        ("0.5/-2", -0.25),
        ("-2.5e-1", -0.25),
        ("1E2", 100),
        ("007", 7),
        ("-0", 0),
    ],
)
def test_a_number_is_read(text, value):
    assert read(text).value == pytest.approx(value)


@pytest.mark.parametrize(
    "text",
    [
        *["", "abc", "1 2", "1/0", "1/2/3", "--3", "1.2.3", "1,000.5", "nan", "inf", "0x10"],
        *["1_000", "3x", "e5", "1e", "1e9999", "9e999", "1/1e-400", "٣", "½", "50%"],
        *["\x1b[A", "\0", "9" * 5000],
    ],
)
def test_garbage_gets_one_sentence(text):
    with pytest.raises(Unreadable) as error:
        read(text)
    told = str(error.value)
    assert told.endswith(".")
    assert told.isprintable()
    assert len(told) < 120


@pytest.mark.parametrize(
    ("text", "answer", "right"),
    [
        ("0.33", 1 / 3, True),
        ("0.3", 1 / 3, False),
        ("0.34", 1 / 3, False),
        ("1/3", 1 / 3, True),
        ("0.3333333", 1 / 3, True),
        ("0,33", 1 / 3, True),
        ("3", 3.4, False),
        ("3.4", 3.4, True),
        ("3.40", 3.4, True),
        ("17/5", 3.4, True),
        ("12", 12.4, True),
        ("13", 12.4, False),
        ("3", 3.0, True),
        ("-24", -24, True),
        ("24", -24, False),
        ("140", 144, False),
        ("1.4e2", 144, False),
        ("1.44e2", 144, True),
        ("0.05", 0.0476, False),
        ("0.048", 0.0476, True),
        ("0", 0.4, False),
        ("0.00", 0.0004, False),
        ("0", 0.0, True),
        ("0.3", 0.1 + 0.2, True),
    ],
)
def test_an_answer_rounded_to_two_digits_or_more_counts(text, answer, right):
    assert judge(text, problem(answer)).right is right


@pytest.mark.parametrize(("text", "right"), [("0.05", True), ("0.051", True), ("0.06", False)])
def test_where_two_decimals_are_asked_for_two_decimals_decide(text, right):
    assert judge(text, problem(0.0476, places=2)).right is right


def test_a_mistake_is_named_exactly_or_rounded():
    thirds = problem(1.0, 1 / 3, 2 / 3)
    assert judge("2/3", thirds).mistake == f"gives_{2 / 3}"
    assert judge("0.67", thirds).mistake == f"gives_{2 / 3}"
    assert judge("0.7", thirds).mistake is None


def test_two_mistakes_that_round_alike_are_not_guessed_between():
    close = problem(1.0, 0.331, 0.333)
    assert judge("0.33", close).mistake is None
    assert judge("0.333", close).mistake == "gives_0.333"


def test_without_a_known_mistake_the_sign_and_the_rounding_are_looked_at():
    assert judge("24", problem(-24)).mistake == "sign_flipped"
    assert judge("3", problem(3.4)).mistake == "rounded_too_far"
    told = judge("7", problem(3.4))
    assert told.mistake is None
    assert told.sentence
