"""What is said of a training: by what was noted of it, with nothing trained here."""

from dataclasses import replace

import numpy as np
import pytest

from dltutor.grader.models.trained import Trained
from tests.grader.models.written import dense, model

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
    "validation_loss": 2.5,
}
HISTORY = {"loss": [3.0, 2.0, 1.0], "val_loss": [4.0, 2.5, 3.5]}


def trained(returned=HISTORY, **noted):
    fitted = replace(model(dense(1)), fits=({**FIT, **noted},))
    return Trained((fitted, returned))


def broken(training):
    return [sentence for sentence, holds in training.laws() if not holds]


def test_a_training_without_fault_breaks_no_law():
    assert broken(trained()) == []
    assert trained().history_is_its_own
    assert trained().keeps_the_best
    assert trained().stopping["patience"] == 2
    assert trained().epochs == 3
    assert np.allclose(trained().predict(np.ones((2, 3))), 3.0)


@pytest.mark.parametrize(
    ("noted", "words"),
    [
        ({"run": 1}, "which is what Keras' fit does"),
        ({"history": {"loss": [1.0, float("nan")]}}, "never nan"),
        ({"history": {"loss": [1.0, 2.0]}}, "its loss falls: here from 1 to 2"),
        ({"shared_rows": 7}, "no row that it is validated on is trained on; here 7"),
    ],
)
def test_each_fault_of_a_training_breaks_its_own_law(noted, words):
    (sentence,) = broken(trained(**noted))
    assert words in sentence


def test_a_model_that_was_never_fitted_breaks_the_law_of_that_and_no_other():
    (sentence,) = broken(Trained((model(dense(1)), HISTORY)))
    assert "has been trained" in sentence


def test_weights_after_the_best_epoch_are_not_the_best():
    assert not trained(validation_loss=3.5).keeps_the_best
    assert not trained(validation_loss=None).keeps_the_best


def test_a_history_of_another_training_is_not_its_own():
    assert not trained(returned={"loss": [9.0, 8.0]}).history_is_its_own


def test_a_model_alone_has_no_history():
    fitted = replace(model(dense(1)), fits=(FIT,))
    assert Trained(fitted).history is None
    assert not Trained(fitted).history_is_its_own


@pytest.mark.parametrize(
    ("result", "words"),
    [
        (None, "nothing"),
        (HISTORY, "the history alone"),
        ((HISTORY, model(dense(1))), "in that order"),
        ((model(dense(1)), 3.0), "the model and something else"),
        ((1, 2, 3), "3 things"),
        ("text", "something else"),
    ],
)
def test_what_is_no_training_is_told_as_what_it_is(result, words):
    with pytest.raises(ValueError, match="fit returns the model and its history") as told:
        Trained(result)
    assert words in str(told.value)
