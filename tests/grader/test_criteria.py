"""A project's criteria: each is measured whatever becomes of the others, and all are told."""

import pytest

from dltutor.grader.criteria import Criteria
from dltutor.runner.play import Script

CHECKS = '''"""sizes(n)."""

JUDGED_BY = "criteria"


class NotThere(Exception):
    pass


def cases(rng):
    yield "three", 3


def seen(answer, n):
    return answer, n


def _numbers(answer):
    if answer is None:
        raise NotThere("nothing is there")
    return answer


CRITERIA = {
    "many": ("there are n of them", lambda answer, n: (len(_numbers(answer)) == n, len(answer))),
    "small": ("none is above 9", lambda answer, n: (max(_numbers(answer)) <= 9, max(answer))),
    "kept": ("it is one", lambda answer, n: (True, "it is")),
}
REASONS = {"small": lambda answer, n: "huge" if max(answer) > 99 else "large"}
'''


@pytest.fixture
def criteria(made):
    exercise = made("sizes", CHECKS, "def sizes(n):\n    raise NotImplementedError\n", "")
    return Criteria(exercise, Script(CHECKS, ("sizes",)))


def told(criteria, result):
    return [(law.sentence, law.holds) for law in criteria.of(0, result)]


def test_all_are_told_with_what_was_measured_met_or_not(criteria):
    assert told(criteria, [1, 2, 30]) == [
        ("there are n of them: here 3", True),
        ("none is above 9: here 30", False),
        ("it is one: here it is", True),
    ]
    assert all(law.measured for law in criteria.of(0, [1, 2, 3]))


def test_what_cannot_be_measured_is_said_once_and_keeps_nothing_else_from_being_told(criteria):
    assert told(criteria, None) == [
        ("there are n of them: here nothing is there", False),
        ("none is above 9: here not measured, as above", False),
        ("it is one: here it is", True),
    ]


@pytest.mark.parametrize(
    ("result", "first"),
    [([1, 2, 3], ""), ([1, 2], "many"), ([1, 2, 30], "large"), ([1, 2, 300], "huge")],
)
def test_an_answer_is_known_by_the_first_that_is_not_met_or_its_reason(criteria, result, first):
    assert criteria.evidence(0, result) == first


def test_what_cannot_be_looked_at_meets_nothing_and_is_itself(criteria):
    assert not all(law.holds for law in criteria.of(0, [1, "two", 3]))
    assert criteria.evidence(0, [1, "two", 3]) == [1, "two", 3]
