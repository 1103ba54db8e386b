"""What is noted while models are fitted, in a process that has Keras."""

import subprocess
import sys
from pathlib import Path

import pytest

from dltutor.runner.cold import environment

ROOT = Path(__file__).parents[2]
PROGRAM = """
import sys
sys.path.append({root!r})
from dltutor.runner.with_keras import WithKeras
WithKeras().seed()
import keras
import numpy as np
from dltutor.runner.plain import plain
X = np.arange(40.0).reshape(20, 2) / 40
y = X.sum(axis=1)
model = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
model.compile("sgd", "mse")
stop = keras.callbacks.EarlyStopping(patience=3, restore_best_weights=True)
class Idle(keras.callbacks.EarlyStopping):
    pass
{fit}
"""
FIT = """
fit, = plain(model).fits
"""


def run(fit, check):
    code = PROGRAM.format(root=str(ROOT), fit=fit) + check
    ran = subprocess.run(
        [sys.executable, "-c", code], env=environment("/tmp"), capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    return ran.stdout


@pytest.mark.slow
def test_rows_epochs_callbacks_and_history_are_noted_and_epochs_told():
    printed = run(
        "history = model.fit(X, y, epochs=4, validation_split=0.25, callbacks=[stop, Idle()])",
        FIT
        + """
assert (fit["rows"], fit["validation_rows"], fit["validation"]) == (15, 5, "split")
assert (fit["epochs"], fit["run"], fit["shared_rows"]) == (4, 4, 0)
assert [each["kind"] for each in fit["callbacks"]] == ["EarlyStopping", "of its own, Idle"]
assert fit["callbacks"][0]["patience"] == 3
assert fit["callbacks"][0]["restore_best_weights"] is True
assert list(fit["history"]) == ["loss", "val_loss"]
assert plain(history) == fit["history"]
""",
    )
    assert "epoch 4 of 4, loss " in printed
    assert "val_loss" in printed
    assert "━" not in printed  # Keras' own bar


@pytest.mark.slow
def test_validation_rows_that_are_trained_on_are_counted_in_any_of_a_models_fits():
    run(
        """
model.fit(X[5:], y[5:], validation_data=(X[:5], y[:5]), epochs=2)
model.fit(X[:3], y[:3])
""",
        """
first, second = plain(model).fits
assert (first["shared_rows"], second["shared_rows"], second["validation"]) == (3, 0, "none")
other = keras.Sequential([keras.Input((2,)), keras.layers.Dense(1)])
assert plain(other).fits == ()
around = keras.Sequential([keras.Input((2,)), model])
assert len(plain(around).fits) == 2
""",
    )


@pytest.mark.slow
def test_rows_of_several_inputs_and_the_learning_rate_are_noted():
    run(
        """
L = keras.layers
a, b = keras.Input((2,)), keras.Input((1,))
two = keras.Model([a, b], L.Dense(1)(L.Concatenate()([L.Dense(3)(a), b])))
two.layers[1].trainable = False
two.compile(keras.optimizers.SGD(0.25), "mse")
Z = np.arange(20.0)[:, None]
two.fit([X, Z], y, validation_split=0.25)
two.fit([X[:5], Z[:5] + 1], y[:5], validation_data=([X[:4], Z[:4]], y[:4]))
model.fit(np.asarray(X.tolist()), y)
""",
        """
first, second = plain(two).fits
assert (first["rows"], first["validation_rows"], first["shared_rows"]) == (15, 5, 0)
assert first["learning_rate"] == 0.25
assert 0 < first["trainable"] < two.count_params()
assert (second["rows"], second["validation"], second["shared_rows"]) == (5, "data", 4)
assert plain(model).fits[0]["rows"] == 20
""",
    )
