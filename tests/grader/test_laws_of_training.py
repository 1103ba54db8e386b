"""The laws of every training come first, then the exercise's own; where all hold, its bar."""

from dataclasses import replace
from types import SimpleNamespace

import pytest

from dltutor.grader.laws import LawsOfTraining
from dltutor.runner.play import Script
from tests.grader.models.written import dense, model

CHECKS = '''"""fit(X, y)."""

RUNNER = "keras"
JUDGED_BY = "training"


def cases(rng):
    yield "one row", [[1.0, 2.0, 3.0]], [4.0]


def laws(trained, X, y):
    output = float(trained.predict(X)[0, 0])
    yield f"the output is above 0; here {output:g}", output > 0


def bar(trained, X, y):
    output = float(trained.predict(X)[0, 0])
    return f"the output is above 5: here {output:g}", output > 5
'''
FIT = {
    "rows": 1,
    "epochs": 2,
    "run": 2,
    "validation": "none",
    "shared_rows": 0,
    "callbacks": [],
    "history": {"loss": [2.0, 1.0]},
}


@pytest.fixture
def laws(made):
    exercise = made("fit", CHECKS, "def fit(X, y):\n    raise NotImplementedError\n", "")
    return LawsOfTraining(exercise, Script(CHECKS, ("fit",)))


def trained(weight, **noted):
    """A linear unit: six times its weight is what it gives for the row."""
    unit = model(dense(1))
    weights = {name: [weight * W, b] for name, (W, b) in unit.weights.items()}
    return replace(unit, weights=weights, fits=({**FIT, **noted},))


def test_a_right_training_obeys_all_and_the_last_is_the_bar(laws):
    told = laws.of(0, trained(1.0))
    assert all(law.holds for law in told)
    assert told[-1].sentence == "the output is above 5: here 6"
    assert laws.evidence(0, trained(1.0)) == []
    assert laws.finding(0, trained(1.0)) is None


def test_a_training_that_only_misses_the_bar_is_known_by_that(laws):
    assert laws.evidence(0, trained(0.5)) == ["the output is above 5"]
    assert laws.finding(0, trained(0.5)) is None


@pytest.mark.parametrize(
    ("result", "evidence"),
    [
        (trained(-1.0), ["the output is above 0"]),
        (trained(0.5, run=1, epochs=1), ["it is trained for several epochs"]),
        (trained(9.0, run=1, epochs=1), ["it is trained for several epochs"]),
    ],
)
def test_the_bar_is_not_looked_at_where_something_before_it_is_wrong(laws, result, evidence):
    assert laws.evidence(0, result) == evidence
    assert not any("above 5" in law.sentence for law in laws.of(0, result))


@pytest.mark.parametrize(
    ("result", "kind"),
    [(None, "none-returned"), (trained(1.0, shared_rows=3), "validated-on-training-rows")],
)
def test_what_every_training_can_do_wrong_is_told_for_all_exercises(laws, result, kind):
    assert laws.finding(0, result).kind == kind
    assert not all(law.holds for law in laws.of(0, result))


TWO = """
JUDGED_BY = "training"


def cases(rng):
    yield "the network", "build_model"
    yield "a training", "fit", 1


def laws(answer, name, X=None):
    yield f"{name} of {type(answer).__name__}", True


def bar(trained, name, X):
    return "the bar", True
"""


def test_of_several_names_only_fit_is_judged_as_a_training():
    laws = LawsOfTraining(SimpleNamespace(labels=b""), Script(TWO, ("build_model", "fit")))
    built = model(dense(1))
    assert [law.sentence for law in laws.of(0, built)] == ["build_model of ReadModel"]
    assert laws.finding(0, built) is None
    told = [law.sentence for law in laws.of(1, trained(1.0))]
    assert len(told) > 3 and told[-2:] == ["fit of Trained", "the bar"]
    assert laws.finding(1, built).kind == "not-trained"
