"""save(model, path) and load(path): a model in a file of the .keras format, and back.

What save wrote is loaded by Keras, and load reads what Keras wrote: each is tried by itself.
"""

import contextlib
import tempfile
import zipfile
from itertools import pairwise
from pathlib import Path

import numpy as np

RUNNER = "keras"
JUDGED_BY = "laws"
MEMBERS = {"config.json", "metadata.json", "model.weights.h5"}
STEPS = 7  # that the optimizer has taken before the model is saved
ADAM, SGD = ("adam", 0.001, "mean_squared_error"), ("sgd", 0.05, "mean_absolute_error")


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "a linear unit", "save", "unit.keras", [3, 1], ADAM, "no file yet"
    yield "a path in a folder", "save", Path("kept/net.keras"), [4, 6, 2], SGD, "no file yet"
    yield "a file is there already", "save", "net.keras", [4, 6, 2], SGD, "an older file"
    yield "a linear unit, from Keras' file", "load", "unit.keras", [3, 1], ADAM, "Keras' file"
    folder = Path("kept/net.keras")
    yield "a network, a path in a folder", "load", folder, [4, 6, 2], SGD, "Keras' file"
    yield "a model changed since it was saved", "load", "net.keras", [4, 6, 2], SGD, "your file"
    yield "there is no such file", "load", "nothing.keras", [3, 1], ADAM, "no file"
    yield "not even the folder", "load", Path("nowhere/no.keras"), [3, 1], ADAM, "no file"


def play(answer, name, path, _units, _compiled, _there):
    """What is in the file, or what came back, as plain facts and as the model itself."""
    # A folder of its own: every case begins without files, and none of anybody's is in reach.
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        return _played(answer, name, Path(path), path, _units, _compiled, _there)


def _played(answer, name, place, path, _units, _compiled, _there):
    import keras

    if _there == "no file":
        return _for_no_file(answer, path)
    place.parent.mkdir(exist_ok=True)
    if name == "save":
        if _there == "an older file":
            _built(keras, [3, 1], ADAM).save(place)
        answer.save(_built(keras, _units, _compiled), path)
        return _written(keras, place)
    model = _built(keras, _units, _compiled)
    if _there == "your file":
        answer.save(model, path)
        model.set_weights([np.zeros(each.shape) for each in model.get_weights()])
    else:
        model.save(place)
        model = None  # the file is all that is left of it
    returned = answer.load(path)
    if not isinstance(returned, keras.Model):
        return {"fault": f"load returned {_kind(returned)}"}
    return _facts(returned) | {"new": returned is not model}


def _built(keras, units, compiled):
    inputs, *hidden, last = units
    layers = [keras.layers.Dense(each, activation="relu") for each in hidden]
    model = keras.Sequential([keras.Input((inputs,)), *layers, keras.layers.Dense(last)])
    model.set_weights(_weights(units))
    optimizer, rate, loss = compiled
    optimizer = {"adam": keras.optimizers.Adam, "sgd": keras.optimizers.SGD}[optimizer](rate)
    model.compile(optimizer=optimizer, loss=loss)
    optimizer.build(model.trainable_variables)
    optimizer.iterations.assign(STEPS)
    return model


def _weights(units):
    """Kernel and bias of each layer."""
    rng = np.random.default_rng(units)
    shapes = [side for a, b in pairwise(units) for side in ((a, b), (b,))]
    return [rng.normal(size=shape).astype(np.float32) for shape in shapes]


def _files():
    return [each for each in sorted(Path().rglob("*")) if each.is_file()]


def _written(keras, place):
    """What is at the path after saving."""
    if place.is_dir():
        return {"fault": "a folder is there"}
    if not place.is_file():
        others = [each.as_posix() for each in _files()]
        return {"fault": f"no file is there{', but ' + others[0] if others else ''}"}
    head = place.read_bytes()[:8]
    if not (head.startswith(b"PK") and zipfile.is_zipfile(place)):  # a pickle may hold an archive
        return {"fault": f"{_format(head)} is there"}
    with zipfile.ZipFile(place) as archive:
        missing = sorted(MEMBERS - set(archive.namelist()))
    if missing:
        return {"fault": f"an archive without {missing[0]} is there"}
    return _facts(keras.saving.load_model(place))


def _format(head):
    known = {b"\x89HDF": "an HDF5 file", b'{"': "a text file", b"\x80": "a pickle"}
    return next((told for start, told in known.items() if head.startswith(start)), "another file")


def _for_no_file(answer, path):
    try:
        returned = answer.load(path)
    except FileNotFoundError:
        return {"raised": "FileNotFoundError"}
    except (OSError, ValueError) as error:
        return {"raised": type(error).__name__}
    if isinstance(returned, BaseException):
        return {"raised": f"nothing, but returned a {type(returned).__name__}"}
    return {"raised": f"nothing, but returned {_kind(returned)}"}


def _kind(value):
    if value is None:
        return "None"
    return f"a {type(value).__name__}"


def _facts(model):
    optimizer = getattr(model, "optimizer", None)  # a model that is not compiled may have none
    return {"model": model, "steps": -1 if optimizer is None else int(optimizer.iterations)}


def laws(answer, name, path, units, compiled, there):
    """What holds of every right answer, in words a learner can use."""
    if there == "no file":
        raised = answer["raised"]
        told = "" if raised == "FileNotFoundError" else f", and not {raised}"
        yield f"load raises FileNotFoundError where there is no file{told}", not told
        return
    fault = answer.get("fault", "")
    what = "a .keras file is at the path" if name == "save" else "load returns a Keras model"
    yield f"{what}{': here ' if fault else ''}{fault}", not fault
    if fault:
        return
    model = answer["model"]
    forms = [(each.kind, each.settings.get("units"), each.activation) for each in model.layers]
    wanted = [("Dense", each, "relu") for each in units[1:-1]] + [("Dense", units[-1], "linear")]
    same = not model.fault and forms == wanted and model.inputs == (units[0],)
    yield "the layers are those of the model that was saved", same
    if not same:
        return
    rows = np.random.default_rng(0).normal(size=(8, units[0]))
    yield (
        "the weights are those of the model when it was saved",
        np.allclose(model.predict(rows), _predicted(units, rows), rtol=1e-9, atol=1e-9),
    )
    yield from _of_the_compilation(model, compiled, answer["steps"])
    yield "load makes a new model", answer.get("new", True)


def _predicted(units, rows):
    *hidden, W, b = (each.astype(float) for each in _weights(units))
    for V, c in zip(hidden[::2], hidden[1::2], strict=True):
        rows = np.maximum(0, rows @ V + c)
    return rows @ W + b


def _of_the_compilation(model, compiled, steps):
    optimizer, rate, loss = compiled
    yield "the model is compiled, as it was when it was saved", model.compiled is not None
    if model.compiled is None:
        return
    given = model.compiled
    yield (
        "optimizer, learning rate and loss are those of the model that was saved",
        (given.optimizer, given.loss) == (optimizer, loss)
        and np.isclose(given.settings["learning_rate"], rate),
    )
    yield f"the optimizer goes on where it was, after {STEPS} steps", steps == STEPS


def evidence(answer, name, path, units, compiled, there):
    """What tells one mistake from another: the laws that are broken."""
    told = laws(answer, name, path, units, compiled, there)
    return [sentence for sentence, holds in told if not holds]
