"""train, read and sure: a reader of digits, judged by nine criteria, all of them reported."""

import contextlib
import io
import sys
import time
import traceback

import numpy as np

JUDGED_BY = "criteria"
ONCE = True
SECONDS = 60  # for everything; one training may take ALLOWED
ALLOWED = 20
CLASSES, SIDE = 10, 8
PAPER, CONTRAST = 4, 0.25  # a cheap scanner: paper is 4 and not 0, full ink 8 and not 16
FEWER = 700  # digits of the other script to learn from
ALONE = 10
NEEDED, ON_GREY, IN_MIRROR = 0.94, 0.92, 0.90  # parts of the new digits
SUREST, SURELY = 450, 0.98
OFF = 0.1  # between how sure it is and how often it is right
GUESSING = 0.2

OTHERS = ("sklearn", "keras", "tensorflow", "torch", "jax", "xgboost", "lightgbm")
LOADED = {name for name in OTHERS if name in sys.modules}  # before the answer's file is run


def cases(rng, rows):
    """One reader, and a second one beside it for another script."""
    X, y, images = rows["X"].astype(float), rows["y"].astype(int), rows["images"].astype(float)
    yield "1,000 digits to learn from, 500 others to read", X, y, images


def play(answer, X, y, images):
    """What is to be seen of a reader: numbers, or in words what came in their place."""
    given = [each.copy() for each in (X, y, images)]
    began = time.perf_counter()
    model = answer.train(given[0], given[1])
    seconds = time.perf_counter() - began
    told = {
        "read": _asked(answer, "read", model, given[2]),
        "sure": _asked(answer, "sure", model, given[2]),
        "grey": _asked(answer, "read", model, PAPER + CONTRAST * images),
        "alone": [_asked(answer, "read", model, images[i : i + 1].copy()) for i in range(ALONE)],
    }
    began = time.perf_counter()
    with contextlib.redirect_stdout(io.StringIO()):  # one learning curve, that of the first
        second = answer.train(mirrored(X[:FEWER]), CLASSES - 1 - y[:FEWER])
    told["seconds"] = max(seconds, time.perf_counter() - began)
    told["mirrored"] = _asked(answer, "read", second, mirrored(images))
    told["again"] = _asked(answer, "read", model, images.copy())
    pairs = zip((X, y, images), given, strict=True)
    told["kept"] = all(np.array_equal(before, after) for before, after in pairs)
    told["libraries"] = [name for name in OTHERS if name in sys.modules and name not in LOADED]
    return told


def mirrored(images):
    """Each image as it is seen in a mirror."""
    return images.reshape(-1, SIDE, SIDE)[:, :, ::-1].reshape(-1, SIDE * SIDE).copy()


def _asked(answer, name, model, images):
    """What read or sure gives: an array, or in words what came in its place."""
    try:
        given = getattr(answer, name)(model, images)
        return np.asarray(given) if given is not None else f"{name} returns None"
    except NotImplementedError:
        return f"{name} is not written yet"
    except Exception as error:
        file = answer.__file__
        lines = [each.lineno for each in traceback.extract_tb(error.__traceback__)
                 if each.filename == file]  # fmt: skip
        where = f" in line {lines[-1]}" if lines else ""
        return f"{name} raises {type(error).__name__}{where}: {str(error)[:100]}"


def seen(answer, X, y, images, labels):
    """What each criterion looks at: what the answer gave, and the digits that they are."""
    return answer, labels["y_new"]


class NotThere(Exception):
    """What a criterion asks for cannot be measured; the text says why."""


def _classes(given, rows):
    """A class number a row. Raises NotThere for anything else."""
    if isinstance(given, str):
        raise NotThere(given)
    if given.shape != (rows,):
        raise NotThere(f"read gives the shape {given.shape} for {rows} images")
    if given.dtype.kind not in "biuf" or not np.isin(given, range(CLASSES)).all():
        raise NotThere("read gives something else than whole numbers from 0 to 9")
    return given.astype(int)


def _probabilities(given, rows):
    """Ten probabilities a row. Raises NotThere for anything else."""
    if isinstance(given, str):
        raise NotThere(given)
    if given.shape != (rows, CLASSES) or given.dtype.kind not in "biuf":
        raise NotThere(f"sure gives the shape {given.shape} for {rows} images")
    if not np.isfinite(given).all():
        raise NotThere("sure gives nan or inf")
    if given.min() < -1e-9 or given.max() > 1 + 1e-6:
        raise NotThere(f"sure gives numbers from {given.min():.2g} to {given.max():.2g}")
    sums = given.sum(axis=1)
    if not np.allclose(sums, 1, atol=1e-3):
        raise NotThere(f"the rows of sure add up to {sums.min():.3g} to {sums.max():.3g}")
    return given


def _form(answer, right):
    _classes(answer["read"], len(right))
    _probabilities(answer["sure"], len(right))
    return True, "they do"


def _agreement(answer, right):
    classes = _classes(answer["read"], len(right))
    p = _probabilities(answer["sure"], len(right))
    chosen = p[np.arange(len(p)), classes] >= p.max(axis=1) - 1e-9  # of two alike either will do
    return chosen.all(), f"for {chosen.sum()} of {len(right)}"


def _reading(answer, right):
    classes = _classes(answer["read"], len(right))
    part, wrong = np.mean(classes == right), classes != right
    told = f"{part:.1%}"
    if part < GUESSING:
        told += ", no more than by guessing"
    elif wrong.any():
        pairs = np.stack([right, classes])[:, wrong]
        pairs, times = np.unique(pairs, axis=1, return_counts=True)
        was, taken = pairs[:, times.argmax()]
        told += f" ({was} is taken for {taken} most often, {times.max()} times)"
    return part >= NEEDED, told


def _grey(answer, right):
    part = np.mean(_classes(answer["grey"], len(right)) == right)
    return part >= ON_GREY, f"{part:.1%}"


def _order(answer, right):
    sureness = _probabilities(answer["sure"], len(right)).max(axis=1)
    if np.ptp(sureness) < 1e-6:
        return False, f"it is as sure of each, {sureness[0]:.0%}"
    surest = np.argsort(-sureness, kind="stable")[:SUREST]
    part = np.mean(_classes(answer["read"], len(right))[surest] == right[surest])
    return part >= SURELY, f"{part:.1%}"


def _honesty(answer, right):
    sureness = _probabilities(answer["sure"], len(right)).max(axis=1).mean()
    part = np.mean(_classes(answer["read"], len(right)) == right)
    return abs(sureness - part) <= OFF, f"{sureness:.1%} sure, {part:.1%} right"


def _script(answer, right):
    part = np.mean(_classes(answer["mirrored"], len(right)) == CLASSES - 1 - right)
    return part >= IN_MIRROR, f"{part:.1%}"


def _apart(answer, right):
    classes = _classes(answer["read"], len(right))
    moved = np.sum(_classes(answer["again"], len(right)) != classes)
    alone = np.array([_classes(each, 1)[0] for each in answer["alone"]])
    differ = np.sum(alone != classes[:ALONE])
    told = f"{moved} of {len(right)} change after another training, {differ} of {ALONE} when alone"
    return not moved and not differ, told


def _manners(answer, right):
    changed = [] if answer["kept"] else ["what train, read or sure was given is changed"]
    used = [f"{library} is used" for library in answer["libraries"][:1]]
    slow = [f"{answer['seconds']:.0f} seconds"] if answer["seconds"] > ALLOWED else []
    against = changed + used + slow
    return not against, ", ".join(against) or "so it is"


CRITERIA = {
    "form": ("read gives a class a row, sure ten probabilities a row that add up to 1", _form),
    "agreement": ("the class that is read is the one it is surest of", _agreement),
    "reading": (f"reads at least {NEEDED:.0%} of 500 digits it has not seen", _reading),
    "grey": (f"reads at least {ON_GREY:.0%} of them as a cheap scanner gives them", _grey),
    "order": (f"of the {SUREST} that it is surest of, at least {SURELY:.0%} are right", _order),
    "honesty": (f"is as sure as it is often right, to within {100 * OFF:.0f} points", _honesty),
    "script": (f"learns mirror writing as well: at least {IN_MIRROR:.0%} of it", _script),
    "apart": ("a digit is read the same alone, and after another reader was trained", _apart),
    "manners": (
        f"NumPy alone, nothing is changed, a training takes {ALLOWED} seconds at most",
        _manners,
    ),
}


def _why_form(answer, right):
    """Which of the usual forms came in the place of classes and probabilities."""
    read, sure, rows = answer["read"], answer["sure"], len(right)
    fault = next((each for each in (read, sure) if isinstance(each, str)), "")
    if fault:
        return "no model" if "NoneType" in fault else fault.partition(" in line")[0]
    if read.shape != (rows,):
        return "ten numbers" if read.shape == (rows, CLASSES) else "another shape of read"
    if sure.shape == (rows, CLASSES) and np.isfinite(sure).all():
        return "below 0" if sure.min() < 0 else "rows do not add up to 1"
    return "another shape of sure"


def _why_reading(answer, right):
    return "guessing" if np.mean(answer["read"] == right) < GUESSING else "reading"


def _why_order(answer, right):
    return "always certain" if answer["sure"].max(axis=1).min() > 1 - 1e-6 else "order"


def _why_apart(answer, right):
    if not np.array_equal(answer["again"], answer["read"]):
        return "the second training"
    formed = all(isinstance(each, np.ndarray) and each.shape == (1,) for each in answer["alone"])
    return "alone" if formed else "another form when alone"


REASONS = {
    "form": _why_form,
    "reading": _why_reading,
    "order": _why_order,
    "apart": _why_apart,
}
