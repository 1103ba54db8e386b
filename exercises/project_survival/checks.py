"""train and predict: from a raw table to a model in a folder, judged by nine criteria."""

import contextlib
import itertools
import shutil
import sys
import tempfile
import traceback
from pathlib import Path
from types import ModuleType

import numpy as np

RUNNER = "keras"
JUDGED_BY = "criteria"
ONCE = True
SECONDS = 120  # two trainings, and a dozen predictions
RANKED = 0.82  # area under the ROC curve; by sex alone 0.77
HONEST = 0.49  # cross-entropy; by sex alone 0.52
COUNTS = 0.05  # a column that counts moves probabilities by so much
SAME = 0.002  # probabilities that are no more apart are one
TURNED, CHANCE = 0.4, 0.6  # areas
SEXES, CLASSES, AGES = ("male", "female"), ("1st", "2nd", "3rd"), (5.0, 40.0)
ALONE = 4  # passengers who are asked for one by one, two of them of unknown age


def cases(rng, rows):
    """One table to learn from, and passengers whose fate the judge alone knows."""
    table = {"survived": np.array(["no", "yes"])[rows["survived"]], **_columns(rows, "")}
    yield "900 passengers to learn from, 409 others to tell", table, _columns(rows, "new_")


def _columns(rows, prefix):
    """The columns as they are in the file: text as text, nan where an age is missing."""
    return {
        "sex": np.array(SEXES)[rows[f"{prefix}sex"]],
        "age": rows[f"{prefix}age"].astype(float),
        "passengerClass": np.array(CLASSES)[rows[f"{prefix}class"]],
    }


def play(answer, _table, _passengers):
    """What is to be seen of what train leaves and predict gives, or words in its place."""
    with contextlib.ExitStack() as stack:
        # Folders of its own, of which the second begins empty: nothing is found there by chance.
        here, there = (
            Path(stack.enter_context(tempfile.TemporaryDirectory())).resolve() for _ in range(2)
        )
        first, second, moved = here / "first", here / "second", there / "moved"
        first.mkdir(), second.mkdir()
        given = _copied(_table)
        with contextlib.chdir(here):
            answer.train(given, first)
            told = {"files": _files(first), "beside": _files(here, but=first)}
            told |= {"loads": _fault(first), "kept": _same(given, _table)}
            told |= _predictions(answer, _passengers, first)
            answer.train(_exchanged(_table), second)
            told["exchanged"] = _asked(answer, _copied(_passengers), second)
        _move(first, moved)
        with contextlib.chdir(there):
            told["elsewhere"] = _asked(_started_anew(answer), _copied(_passengers), moved)
    return told


def _predictions(answer, passengers, folder):
    """What predict makes of the passengers, and of others, in this form and in that."""
    rows = range(len(passengers["age"]))
    missing = np.isnan(passengers["age"])
    alone = [*np.flatnonzero(missing)[: ALONE // 2], *np.flatnonzero(~missing)[: ALONE // 2]]
    strange = {"cabin": np.array([f"C{row}" for row in rows]), **dict(reversed(passengers.items()))}
    handed = _copied(strange)
    told = {
        "new": _asked(answer, _copied(passengers), folder),
        "grid": _asked(answer, grid(), folder),
        "places": [int(row) for row in alone],
        "alone": [_asked(answer, _part(passengers, [row]), folder) for row in alone],
        "strange": _asked(answer, handed, folder),
        "unknown": _asked(answer, {**grid(), "passengerClass": np.array(["crew"] * 12)}, folder),
        "ageless": _asked(answer, {**grid(), "age": np.full(12, np.nan)}, folder),
    }
    told["kept_there"] = _same(handed, strange)
    return told


def grid():
    """A passenger of each sex and class, a child and a grown-up, (12,) in that order."""
    sexes, classes, ages = zip(*itertools.product(SEXES, CLASSES, AGES), strict=True)
    return {"sex": np.array(sexes), "age": np.array(ages), "passengerClass": np.array(classes)}


def _asked(answer, passengers, folder):
    """What predict gives: an array, or in words what came in its place."""
    try:
        given = answer.predict(passengers, folder)
        return np.asarray(given) if given is not None else "predict returns None"
    except NotImplementedError:
        return "predict is not written yet"
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        lines = [each.lineno for each in frames if each.filename == answer.__file__]
        where = f" in line {lines[-1]}" if lines else ""
        return f"predict raises {type(error).__name__}{where}: {str(error).strip()[:120]}"


def _started_anew(answer):
    """The answer's file, run once more: what the first run kept in memory is not there."""
    again = ModuleType(answer.__name__)
    again.__file__ = answer.__file__
    try:
        source = Path(answer.__file__).read_text(encoding="utf-8")
    except OSError:  # a file that is no longer there
        return answer
    sys.modules[answer.__name__] = again  # where pickle looks for a class of the answer's own
    exec(compile(source, answer.__file__, "exec", dont_inherit=True), again.__dict__)
    return again


def _move(folder, to):
    """The files of a folder elsewhere, and none of them where they were."""
    for each in _files(folder):
        (to / each).parent.mkdir(parents=True, exist_ok=True)
        (to / each).write_bytes((folder / each).read_bytes())  # copytree sets modes: not allowed
    shutil.rmtree(folder)


def _fault(folder):
    """What keeps Keras from loading the model; else nothing."""
    import keras

    models = sorted(folder.rglob("*.keras"))
    if not models:
        return "no .keras file"
    try:
        keras.saving.load_model(models[0])
    except Exception as error:
        return f"{models[0].name} cannot be loaded: {type(error).__name__}"
    return ""


def _files(folder, but=None):
    found = (each for each in sorted(folder.rglob("*")) if each.is_file())
    return [each.relative_to(folder).as_posix() for each in found if but not in each.parents]


def _copied(columns):
    return {name: values.copy() for name, values in columns.items()}


def _part(columns, rows):
    return {name: values[rows] for name, values in columns.items()}


def _exchanged(table):
    """The table with those who survived and those who did not exchanged."""
    return {**_copied(table), "survived": np.where(table["survived"] == "yes", "no", "yes")}


def _same(columns, others):
    """Whether two tables have the same columns, in the same order, and the same values."""
    return [*columns] == [*others] and all(
        a.dtype == b.dtype and np.array_equal(a, b, equal_nan=a.dtype.kind == "f")
        for a, b in zip(columns.values(), others.values(), strict=True)
    )


def seen(answer, table, passengers, labels):
    """What each criterion looks at: what the answer gave, and who survived."""
    return answer, labels["y_new"]


class NotThere(Exception):
    """What a criterion asks for cannot be measured; the text says why."""


def _probabilities(given, rows):
    """A probability a row. Raises NotThere for anything else."""
    if isinstance(given, str):
        raise NotThere(given)
    if given.shape != (rows,):
        raise NotThere(f"predict gives the shape {given.shape} for {rows} passengers")
    if given.dtype.kind not in "biuf":
        raise NotThere("predict gives no numbers")
    lost = np.sum(~np.isfinite(given))
    if lost:
        raise NotThere(f"predict gives nan or inf for {lost} of {rows} passengers")
    if given.min() < 0 or given.max() > 1:
        raise NotThere(f"predict gives numbers from {given.min():.3g} to {given.max():.3g}")
    return given.astype(float)


def _keeps(answer, right):
    fault, beside = answer["loads"], answer["beside"]
    if fault and not answer["files"]:
        return False, f"nothing, but {beside[0]} beside the folder" if beside else "nothing"
    return not fault, fault or ", ".join(answer["files"])


def _form(answer, right):
    _probabilities(answer["new"], len(right))
    return True, "it does"


def _ranks(answer, right):
    area = _area(_probabilities(answer["new"], len(right)), right)
    return area >= RANKED, f"{area:.3f}"


def _honesty(answer, right):
    p = np.clip(_probabilities(answer["new"], len(right)), 1e-7, 1 - 1e-7)
    loss = -np.mean(np.log(np.where(right == 1, p, 1 - p)))
    return loss <= HONEST, f"{loss:.3f}"


def _counting(answer, right):
    """How far the probability moves with sex, with class from first to third, and with age."""
    p = _probabilities(answer["grid"], 12).reshape(2, 3, 2)
    return {
        "sex": np.abs(p[1] - p[0]).mean(),
        "class": np.abs(p[:, 2] - p[:, 0]).mean(),
        "age": np.abs(p[..., 1] - p[..., 0]).mean(),
    }


def _columns_count(answer, right):
    moves = _counting(answer, right)
    told = ", ".join(f"{name} {100 * each:.0f}" for name, each in moves.items())
    return min(moves.values()) >= COUNTS, told


def _apart(answer, right):
    among = _probabilities(answer["new"], len(right))[answer["places"]]
    alone = np.array([_probabilities(each, 1)[0] for each in answer["alone"]])
    differ = np.abs(alone - among) > SAME
    if not differ.any():
        return True, "they do"
    return False, f"{alone[differ][0]:.3f} in place of {among[differ][0]:.3f}"


def _raw(answer, right):
    among = _probabilities(answer["new"], len(right))
    told = [_strangeness(answer, name, among) for name in STRANGE]
    told += [] if answer["kept"] and answer["kept_there"] else ["the tables are changed"]
    return not any(told), "; ".join(filter(None, told)) or "it does"


def _strangeness(answer, name, among):
    """What is wrong where rows come in an unusual form; else nothing."""
    try:
        p = _probabilities(answer[name], len(among) if name == "strange" else 12)
    except NotThere as error:
        return f"{STRANGE[name]}: {error}"
    other = name == "strange" and np.abs(p - among).max() > SAME
    return f"{STRANGE[name]}: other probabilities" if other else ""


def _elsewhere(answer, right):
    among = _probabilities(answer["new"], len(right))
    moved = _probabilities(answer["elsewhere"], len(right))
    differ = np.sum(np.abs(moved - among) > SAME)
    return not differ, f"{differ} of {len(right)} are told otherwise" if differ else "it does"


def _exchanges(answer, right):
    area = _area(_probabilities(answer["exchanged"], len(right)), 1 - right)
    return area >= RANKED, f"{area:.3f}"


def _area(scores, right):
    """The share of pairs, one who survived and one who did not, that the scores rank rightly."""
    above = scores[right == 1][:, None] - scores[right == 0][None, :]
    return np.mean((above > 0) + 0.5 * (above == 0))


STRANGE = {
    "strange": "columns in another order, and one more",
    "unknown": "a class that is crew",
    "ageless": "no age at all",
}
CRITERIA = {
    "keeps": ("train leaves a .keras file in its folder, which Keras can load", _keeps),
    "form": ("predict gives a probability for each of 409 passengers, of any age or none", _form),
    "ranks": (f"ranks survivors first: an area of {RANKED} or more (by sex alone 0.77)", _ranks),
    "honesty": (f"means it: a cross-entropy of {HONEST} or less (by sex alone 0.52)", _honesty),
    "columns": (f"every column counts, for {100 * COUNTS:.0f} points or more", _columns_count),
    "apart": ("a passenger alone gets what they get among others", _apart),
    "raw": ("takes rows as they come, and leaves them so", _raw),
    "elsewhere": ("the folder is enough: moved, and the program started anew", _elsewhere),
    "exchanged": ("learns what the table says: with yes and no exchanged, an area of "
                  f"{RANKED} or more the other way", _exchanges),
}  # fmt: skip


def _why_keeps(answer, right):
    if answer["files"]:
        return "not the right file"
    return "beside the folder" if answer["beside"] else "nothing is kept"


def _why_form(answer, right):
    given = answer["new"]
    if isinstance(given, str):
        return given.partition(" in line")[0]
    if given.shape != (len(right),):
        return "a column" if given.size == len(right) else "another shape"
    return "nan" if np.isnan(given).any() else "no probabilities"


def _why_ranks(answer, right):
    area = _area(answer["new"], right)
    if np.minimum(answer["new"], 1 - answer["new"]).max() < 1e-3:
        return "only 0 and 1"
    return "turned round" if area < TURNED else "by chance" if area < CHANCE else "ranks"


def _why_apart(answer, right):
    formed = all(isinstance(each, np.ndarray) and each.shape == (1,) for each in answer["alone"])
    return "apart" if formed else "another form when alone"


def _why_raw(answer, right):
    told = (name for name in STRANGE if _strangeness(answer, name, answer["new"]))
    return next(told, "changed")


def _why_columns(answer, right):
    moves = _counting(answer, right)
    return "does not count: " + min(moves, key=moves.get)


REASONS = {
    "keeps": _why_keeps,
    "form": _why_form,
    "ranks": _why_ranks,
    "columns": _why_columns,
    "apart": _why_apart,
    "raw": _why_raw,
}
