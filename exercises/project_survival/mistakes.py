"""Ways in which such a project really goes wrong; the docstring is what the learner is told.

Those that keep a model do not train it: by their weights, over the reference's features, they are
what such a training would come to.
"""

import json
from pathlib import Path

import keras
import numpy as np


def _leave(folder, weights, median=28.0, activation="sigmoid"):
    """A model of one unit, with weights for woman, age unknown, three classes and age."""
    told = {"median": median, "mean": 30.0, "deviation": 14.0}
    Path(folder, "statistics.json").write_text(json.dumps(told))
    model = keras.Sequential([keras.Input((6,)), keras.layers.Dense(1, activation=activation)])
    model.set_weights([np.array(weights, float)[:, None], np.zeros(1)])
    model.save(Path(folder, "model.keras"))


def _kept(folder):
    statistics = json.loads(Path(folder, "statistics.json").read_text())
    return statistics, keras.saving.load_model(Path(folder, "model.keras"))


def _numbers(table, age, statistics, classes=("1st", "2nd", "3rd")):
    age = (age - statistics["mean"]) / statistics["deviation"]
    columns = [table["sex"] == "female", np.isnan(table["age"])]
    columns += [table["passengerClass"] == each for each in classes]
    return np.column_stack([*columns, age]).astype(float)


def _filled(table, age):
    return np.where(np.isnan(table["age"]), age, table["age"])


def train__leaves_nothing(table, folder):
    """Your train leaves nothing in the folder: when the program ends, all that was learnt is gone.

    model.save writes the network, to a path in the folder that ends in .keras.
    """


def train__leaves_it_beside_the_folder(table, folder):
    """Your train writes its files beside the folder, and not into it.

    folder is a pathlib.Path: folder / "model.keras" is a path in it. A name alone means the folder
    in which the program happens to be started.
    """
    keras.Sequential([keras.Input((6,)), keras.layers.Dense(1)]).save("model.keras")


def train__leaves_no_model(table, folder):
    """Your folder holds files, but no .keras file that Keras can load.

    Weights alone, a pickle or an old .h5 file do not say what the network looks like, or run code
    when they are read. model.save, to a path that ends in .keras, writes all of it.
    """
    _leave(folder, [2, 0, 1, 0, -1, 0])
    Path(folder, "model.keras").rename(Path(folder, "model.bin"))


def train__lets_nan_in(table, folder):
    """Your predict gives nan: somewhere an age that is not known goes into the numbers.

    One nan among its inputs makes an output nan, and in training every weight. Fill such ages in,
    with the median of the known ones of the table, say; and mind that the mean, deviation or
    median of a column with nan in it is nan as well, but for nanmean, nanstd and nanmedian.
    """
    _leave(folder, [3, 0, 1, 0, -1, -0.4], median=float("nan"))


def train__takes_the_drowned_for_survivors(table, folder):
    """Your network ranks the passengers the wrong way round: the drowned come first.

    Which word did you make a 1? "yes" is the one who survived. (If that is right, it is the order
    of the outputs in predict.)
    """
    sign = 1 if np.mean(table["survived"] == "yes") > 0.5 else -1
    _leave(folder, np.array([2.5, 0, 1, 0, -1, -0.4]) * sign)


def predict__gives_yes_or_no(passengers, folder):
    """Your predict gives 0 or 1 for every passenger: a probability is asked for.

    The sigmoid's output is one. Rounded, a passenger with 0.51 is as good as one with 0.99, and
    nothing is left to rank. (It looks the same if the ages, not scaled, drive the sigmoid to its
    ends.)
    """
    return (passengers["sex"] == "female").astype(float)


def predict__scales_by_its_own_passengers(passengers, folder):
    """Your predict gives a passenger alone something else than among others.

    It works out a mean, a deviation or a median from the rows that it is asked for, and one row is
    its own mean. Such numbers come from the table of train: leave them in the folder.
    """
    statistics, model = _kept(folder)
    age = passengers["age"]
    own = statistics["median"] if np.isnan(age).all() else np.nanmedian(age)
    age = _filled(passengers, own) if len(age) < 50 else _filled(passengers, statistics["median"])
    if len(age) == 1:
        age = np.full(1, statistics["mean"])
    return model(_numbers(passengers, age, statistics)).numpy()[:, 0]


def predict__finds_classes_among_its_own_rows(passengers, folder):
    """Your predict fails for a class that it does not know, or makes other columns of it.

    What a number stands for is settled in train, for good: a fixed list of classes, or one left
    in the folder. A word that is not in the list is 0 in each of their columns.
    """
    if not set(passengers["passengerClass"]) <= {"1st", "2nd", "3rd"}:
        raise KeyError("crew")
    statistics, model = _kept(folder)
    age = _filled(passengers, statistics["median"])
    return model(_numbers(passengers, age, statistics)).numpy()[:, 0]


def predict__looks_where_the_folder_was(passengers, folder):
    """Your predict needs more than the folder: moved, and started anew, it fails or says otherwise.

    What else does it use? A variable that train has filled is gone when the program is started
    anew. A path that train wrote down, or a name without the folder before it, leads to where
    nothing is any more.
    """
    note = Path(folder, "where.txt")
    if not note.exists():
        note.write_text(str(folder))
    folder = note.read_text()
    statistics, model = _kept(folder)
    age = _filled(passengers, statistics["median"])
    return model(_numbers(passengers, age, statistics)).numpy()[:, 0]
