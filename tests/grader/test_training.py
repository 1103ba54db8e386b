"""An answer that trains: its data, the labels that only the judge has, and what it prints."""

import io
from dataclasses import replace

import numpy as np
import pytest

from dltutor.grader import Grader
from dltutor.grader.training import curves, curves_of, epoch_of, own_output
from dltutor.runner import ColdRunner
from tests.grader.models.written import dense, model

CHECKS = '''"""train(X)."""

import os

JUDGED_BY = "laws"
ONCE = True
SECONDS = 10


def cases(rng, rows):
    yield "four rows", rows["X"]


def play(answer, X):
    return {"sum": answer.train(X), "labels": os.path.exists("labels.npz")}


def laws(answer, X, labels):
    yield f"the sum is {labels['sum']}", answer["sum"] == labels["sum"]
    yield "the labels are nowhere near", not answer["labels"]
'''
RIGHT = """import time


def train(X):
    for epoch in range(1, 4):
        print(f"epoch {epoch} of 3, loss {1 / epoch:.2f}", flush=True)
    return float(X.sum())
"""


def npz(**arrays):
    file = io.BytesIO()
    np.savez(file, **arrays)
    return file.getvalue()


@pytest.fixture
def exercise(made):
    exercise = made("train", CHECKS, "def train(X):\n    raise NotImplementedError\n", RIGHT)
    (exercise.folder / "rows.npz").write_bytes(npz(X=np.arange(8.0).reshape(4, 2)))
    (exercise.folder / "labels.npz").write_bytes(npz(sum=np.array(28.0)))
    return exercise


def graded(exercise, tmp_path, answer, runner=None, heard=None):
    file = tmp_path / "answer.py"
    file.write_text(answer)
    return Grader(runner, heard).grade(exercise, file)


def test_rows_reach_the_answer_and_labels_only_the_judge(exercise, tmp_path):
    verdict = graded(exercise, tmp_path, RIGHT)
    assert verdict.passed
    assert [law.holds for law in verdict.laws] == [True, True]
    assert not graded(exercise, tmp_path, RIGHT.replace("X.sum()", "X.max()")).passed


def test_it_is_trained_once(exercise, tmp_path):
    verdict = graded(exercise, tmp_path, RIGHT)
    assert verdict.output.count("epoch 1 of 3") == 1


def test_the_learning_curve_is_in_the_verdict(exercise, tmp_path):
    (curve,) = graded(exercise, tmp_path, RIGHT).training
    assert curve.name == "loss"
    assert curve.values == (1.0, 0.5, 0.33)


@pytest.mark.parametrize("which", ["cold", "warm"])
def test_what_it_prints_is_heard_while_it_runs(exercise, tmp_path, warm, which):
    """Three lines with a pause after each come in three pieces."""
    heard = []
    answer = RIGHT.replace("flush=True)", "flush=True); time.sleep(0.3)")
    runner = warm if which == "warm" else ColdRunner()
    assert graded(exercise, tmp_path, answer, runner, heard.append).passed
    assert [piece.count(b"epoch") for piece in heard if b"epoch" in piece] == [1, 1, 1]


@pytest.mark.parametrize(
    ("line", "number", "of", "measures"),
    [
        ("epoch 3 of 30, loss 0.412", 3, 30, {"loss": 0.412}),
        ("Epoch 3/30", 3, 30, {}),
        ("Epoch: 7 loss=1e-3 accuracy: 0.91", 7, None, {"loss": 1e-3, "accuracy": 0.91}),
        ("[epoch 12] val_loss nan", 12, None, {"val_loss": float("nan")}),
        ("epoch 1 of 5 - loss: 2.3026 - acc: 0.1", 1, 5, {"loss": 2.3026, "acc": 0.1}),
    ],
)
def test_a_line_about_an_epoch_is_understood(line, number, of, measures):
    epoch = epoch_of(line)
    assert (epoch.number, epoch.of) == (number, of)
    assert epoch.measures == pytest.approx(measures, nan_ok=True)


@pytest.mark.parametrize("line", ["", "loss 0.3", "epochs are over", "the epoch is 3"])
def test_other_lines_are_not(line):
    assert epoch_of(line) is None


def test_one_epoch_is_no_curve():
    assert curves("epoch 1, loss 3\n") == ()
    assert curves("epoch 1 of 1, loss 3\nepoch 1 of 1, loss 40\n") == ()  # two trainings


def test_lines_that_fit_tells_are_not_taken_for_the_answers_own():
    told = "epoch 1 of 2, loss 3, val_loss nan\nepoch 2 of 2\n"
    own = "epoch 2 of 2, loss 1 at last\nloss 3\n"
    assert own_output(told + own) == own


def test_the_curve_of_a_case_is_that_of_its_models_last_fit():
    fits = [{"history": {"loss": values}} for values in ([5.0, 4.0], [3.0, 2.0], [1.0])]
    fitted = replace(model(dense(1)), fits=tuple(fits))
    (curve,) = curves_of((fitted, None))
    assert (curve.name, curve.values) == ("loss", (3.0, 2.0))  # one epoch makes no curve
    assert curves_of(3.0) == ()
