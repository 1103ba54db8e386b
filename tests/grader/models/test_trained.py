"""What is said of a training: by what was noted of it, with nothing trained here."""

from dataclasses import replace

import numpy as np
import pytest

from dltutor.grader.models.trained import Trained
from dltutor.grader.models.training_faults import NoTraining
from tests.grader.models.written import dense, model

NAN = float("nan")
FIT = {
    "rows": 80,
    "epochs": 5,
    "run": 3,
    "batch": 32,
    "validation": "data",
    "validation_rows": 20,
    "shared_rows": 0,
    "callbacks": [{"kind": "EarlyStopping", "monitor": "val_loss", "patience": 2}],
    "history": {"loss": [3.0, 2.0, 1.0], "val_loss": [4.0, 2.5, 3.5]},
}
HISTORY = {"loss": [3.0, 2.0, 1.0], "val_loss": [4.0, 2.5, 3.5]}


def trained(returned=HISTORY, **noted):
    fitted = replace(model(dense(1)), fits=({**FIT, **noted},))
    return Trained((fitted, returned))


def broken(training):
    return [demand for demand in training.demands() if not demand.holds]


def test_a_training_without_fault_breaks_no_law():
    assert broken(trained()) == []
    assert trained().history_is_its_own
    assert trained().stopping["patience"] == 2
    assert trained().epochs == 3
    assert np.allclose(trained().predict(np.ones((2, 3))), 3.0)


@pytest.mark.parametrize(
    ("noted", "sentence", "kind", "headline"),
    [
        ({"run": 1, "epochs": 1}, "which is what Keras' fit does", "one-epoch", "for one epoch"),
        ({"history": {"loss": [1.0, NAN]}}, "never nan", "diverged", "nan after epoch 2"),
        ({"shared_rows": 7}, "is trained on; here 7", "validated-on-training-rows", "7 of the"),
    ],
)
def test_each_fault_of_a_training_breaks_its_own_law_and_is_told(noted, sentence, kind, headline):
    (demand,) = broken(trained(**noted))
    assert sentence in demand.sentence
    assert demand.finding.kind == kind
    assert headline in demand.finding.headline


@pytest.mark.parametrize(
    ("noted", "sentence"),
    [
        ({"history": {"loss": [1.0, 2.0]}}, "its loss falls: here from 1 to 2"),
        ({"run": 1, "epochs": 40}, "it is trained for several epochs"),  # stopped after the first
    ],
)
def test_a_fault_that_its_law_says_whole_has_no_more_to_be_told(noted, sentence):
    (demand,) = broken(trained(**noted))
    assert demand.sentence == sentence
    assert demand.finding is None


def test_a_model_that_was_never_fitted_breaks_the_law_of_that_and_no_other():
    (demand,) = broken(Trained((model(dense(1)), HISTORY)))
    assert "has been trained" in demand.sentence
    assert demand.finding.kind == "not-trained"


def test_a_history_of_another_training_is_not_its_own():
    assert not trained(returned={"loss": [9.0, 8.0]}).history_is_its_own


def test_a_model_alone_has_no_history():
    fitted = replace(model(dense(1)), fits=(FIT,))
    assert Trained(fitted).history is None
    assert not Trained(fitted).history_is_its_own


@pytest.mark.parametrize(
    ("result", "kind", "words"),
    [
        (None, "none-returned", "Your function returns None"),
        (HISTORY, "history-alone", "the model is asked for"),
        ((HISTORY, model(dense(1))), "history-first", "the model comes first"),
        ([HISTORY, model(dense(1))], "history-first", "the model comes first"),
        ((model(dense(1)), 3.0), "wrong-type", "returns the model and a number"),
        ((model(dense(1)), None), "wrong-type", "returns the model and None"),
        ((model(dense(1)), np.zeros((3, 1))), "wrong-type", "and an array of shape (3, 1)"),
        ((model(dense(1)), model(dense(1))), "wrong-type", "the model and a Keras model"),
        ((model(dense(1)), HISTORY, 3.0), "wrong-type", "returns 3 values"),
        ("text", "wrong-type", "returns text"),
    ],
)
def test_what_is_no_training_is_told_as_what_it_is(result, kind, words):
    with pytest.raises(NoTraining) as told:
        Trained(result)
    assert told.value.finding.kind == kind
    assert words in told.value.finding.headline
