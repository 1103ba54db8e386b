"""A training on the screen: its line while it runs, its curve, and what else was printed."""

import math

import pytest

from dltutor.screen.training import TrainingBar, learning_curve, only_tells_an_epoch
from dltutor.screen.verdict import VerdictScreen
from dltutor.verdict import Curve, Status, Verdict
from tests.screen.snapshot import assert_matches, drawn, in_ascii

LOSS = Curve("loss", tuple(2.3 * 0.8**n + 0.05 for n in range(30)))
VALIDATION = Curve("val_loss", tuple(2.3 * 0.8**n + 0.002 * n**1.7 + 0.1 for n in range(30)))
ACCURACY = Curve("accuracy", (0.5,) * 30)
MEASURES = {"loss": 0.20834, "accuracy": 0.91, "mae": 12.34, "val_loss": 0.44519}


@pytest.mark.parametrize("width", [80, 120])
def test_a_learning_curve_is_as_it_was_looked_at(width):
    assert_matches(learning_curve([LOSS, ACCURACY, VALIDATION]), "learning-curve", width)


def test_loss_and_val_loss_are_drawn_with_the_best_epoch():
    for shown in (drawn(learning_curve([LOSS, ACCURACY, VALIDATION])), in_ascii(_curve())):
        assert "* loss" in shown
        assert "o val_loss" in shown
        assert "accuracy" not in shown
        assert "best at epoch 15 of 30" in shown
        assert " best\n" in shown.replace("best at", "")


def _curve():
    return learning_curve([LOSS, VALIDATION])


def test_without_validation_every_loss_is_drawn_and_none_is_best():
    shown = drawn(learning_curve([LOSS, Curve("kl_loss", (2.0, 1.0)), ACCURACY]))
    assert "kl_loss" in shown
    assert "best" not in shown


def test_a_loss_that_begins_very_high_is_drawn_by_powers_of_ten():
    values = tuple(1500 * 0.6**n + 30 for n in range(60))
    assert "1000" in drawn(learning_curve([Curve("loss", values)]))


def test_epochs_without_a_number_are_told():
    shown = drawn(learning_curve([Curve("loss", (1.0, 2.0, math.nan, math.inf))]))
    assert "no number at epoch 3, 4" in shown
    assert learning_curve([Curve("loss", (math.nan, 1.0))]) is None


@pytest.mark.parametrize("width", [60, 80, 120])
def test_the_live_line_stays_one_line(width):
    bar = TrainingBar(600, epoch=112, epochs=300, measures=MEASURES)
    (line,) = drawn(bar, width).splitlines()
    assert len(line) <= width
    assert "epoch 112 of 300" in line
    assert line.endswith("of 600 s")
    if width >= 80:
        assert "loss 0.208   val 0.445" in line
    assert ("mae" in line) == (width == 120)


def test_a_training_that_tells_nothing_is_timed():
    assert "of 20 s" in drawn(TrainingBar(20))


@pytest.mark.parametrize(
    "line",
    [
        "epoch 3 of 30, loss 0.41",
        "Epoch 1/30",
        "Epoch 3: loss=0.41 - val_loss=5.1e-01 | lr 0.001",
        "12/12 - 0s - 5ms/step - loss: 0.4127 - val_loss: 0.3",
        "12/12 ━━━━━━━━━━━━━━━━━━━━ 1s 23ms/step - accuracy: 0.91 - loss: nan",
        " 5/12 [===>......] 0s",
        "\x1b[1m 7/12\x1b[0m \x1b[32m━━━━\x1b[0m \x1b[1m0s\x1b[0m 5ms/step - loss: 0.4",
    ],
)
def test_lines_that_only_tell_an_epoch_are_known(line):
    assert only_tells_an_epoch(line)


@pytest.mark.parametrize(
    "line",
    ["", "loss 0.41", "stopped at epoch 12", "epoch 3: saved", "X.shape (300, 4)", "3.5", "w = 1"],
)
def test_other_lines_are_kept(line):
    assert not only_tells_an_epoch(line)


def test_a_verdict_shows_the_curve_and_what_else_was_printed():
    output = "rows 534\nepoch 1 of 30, loss 2.4\nEpoch 2/30\nstopped early\n"
    verdict = Verdict("fit", Status.PASSED, "Right.", training=(LOSS, VALIDATION), output=output)
    shown = drawn(VerdictScreen(verdict))
    assert "Training" in shown
    assert "rows 534" in shown
    assert "stopped early" in shown
    assert "of 30, loss" not in shown
    only_epochs = Verdict("fit", Status.PASSED, "", training=(LOSS,), output="epoch 1\nepoch 2\n")
    assert "Printed" not in drawn(VerdictScreen(only_epochs))
    no_curve = Verdict("fit", Status.PASSED, "", output="epoch 1, loss 2\n")
    assert "epoch 1, loss 2" in drawn(VerdictScreen(no_curve))
