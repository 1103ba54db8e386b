"""fit and forecast: a year of sunspots ahead, judged by nine criteria, all of them reported."""

import traceback

import numpy as np

RUNNER = "keras"
JUDGED_BY = "criteria"
ONCE = True
SECONDS = 150  # for both trainings and all forecasts
AHEAD = 12
SAME = 1e-3  # of the deviation of the months: forecasts that are no more apart are one
AT_ONE, AT_TWELVE, OVER_ALL, NEAR, OTHER = 0.99, 0.85, 0.8, 0.9, 0.6  # parts of other errors
ALONE = 5  # rows that are asked for one by one
UNITS = ("sunspots", "electricity")


def cases(rng, rows):
    """Two records to learn from, and years from which others are to be forecast."""
    given = [rows[name].astype(float) for unit in UNITS for name in (unit, f"{unit}_past")]
    yield "the sunspots, and the electricity that a town uses", *given


def play(answer, sunspots, sunspots_past, electricity, electricity_past):
    """What is to be seen of a forecaster: numbers, or in words what came in their place."""
    pairs = (sunspots, sunspots_past), (electricity, electricity_past)
    given = [[each.copy() for each in pair] for pair in pairs]
    model = answer.fit(given[0][0])
    some = np.linspace(0, len(sunspots_past) - 1, ALONE).astype(int)
    told = {
        "sunspots": _asked(answer, model, given[0][1]),
        "alone": [_asked(answer, model, sunspots_past[[row]]) for row in some],
        "places": some,
    }
    second = answer.fit(given[1][0])
    told["electricity"] = _asked(answer, second, given[1][1])
    told["again"] = _asked(answer, model, sunspots_past.copy())
    told["kept"] = all(
        np.array_equal(before, after)
        for pair, handed in zip(pairs, given, strict=True)
        for before, after in zip(pair, handed, strict=True)
    )
    return told


def _asked(answer, model, past):
    """What forecast gives: an array, or in words what came in its place."""
    try:
        found = answer.forecast(model, past)
        return np.asarray(found) if found is not None else "forecast returns None"
    except NotImplementedError:
        return "forecast is not written yet"
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        lines = [each.lineno for each in frames if each.filename == answer.__file__]
        where = f" in line {lines[-1]}" if lines else ""
        told = str(error).strip().partition("\n")[0][:120]
        return f"forecast raises {type(error).__name__}{where}: {told}"


def seen(answer, _sunspots, sunspots_past, _electricity, electricity_past, labels):
    """What each criterion looks at: what the answer gave, beside the months before and after."""
    past = {"sunspots": sunspots_past, "electricity": electricity_past}
    came = {name: labels[name].astype(float) for name in UNITS}
    return ({"answer": answer, "past": past, "came": came},)


class NotThere(Exception):
    """What a criterion asks for cannot be measured; the text says why."""


def _months(found, rows):
    """Twelve numbers a row. Raises NotThere for anything else."""
    if isinstance(found, str):
        raise NotThere(found)
    if np.shape(found) != (rows, AHEAD):
        raise NotThere(f"forecast gives the shape {np.shape(found)} for {rows} rows")
    if found.dtype.kind not in "biuf":
        raise NotThere("forecast gives no numbers")
    lost = np.sum(~np.isfinite(found).all(axis=1))
    if lost:
        raise NotThere(f"forecast gives nan or inf in {lost} of {rows} rows")
    return found.astype(float)


def _of(seen, unit):
    """What was forecast of a series, and what came."""
    came = seen["came"][unit]
    return _months(seen["answer"][unit], len(came)), came


def _errors(seen, unit):
    """Of each month ahead: the error of the forecast, that of the last month, that of the year."""
    found, came = _of(seen, unit)
    past = seen["past"][unit]
    guesses = found, past[:, -1:], past[:, -AHEAD:].mean(axis=1, keepdims=True)
    return [np.sqrt(np.mean((guess - came) ** 2, axis=0)) for guess in guesses]


def _whole(errors):
    """The error over all twelve months."""
    return np.sqrt(np.mean(errors**2))


def _form(seen):
    for unit in UNITS:
        _of(seen, unit)
    return True, "it does"


def _apart(seen):
    found, came = _of(seen, "sunspots")
    again = _months(seen["answer"]["again"], len(came))
    alone = np.concatenate([_months(each, 1) for each in seen["answer"]["alone"]])
    limit = SAME * came.std()
    differ = (np.abs(alone - found[seen["answer"]["places"]]) > limit).any(axis=1).sum()
    moved = (np.abs(again - found) > limit).any(axis=1).sum()
    told = f"{differ} of {ALONE} differ alone, {moved} of {len(found)} after the second fit"
    return not differ and not moved, told


def _counts(seen):
    least = min(_of(seen, unit)[0].min() for unit in UNITS)
    return least >= 0, f"the least is {least:.3g}"


def _next_month(seen):
    ours, last, _ = _errors(seen, "sunspots")
    part = ours[0] / last[0]
    return part <= AT_ONE, f"{part:.3f}"


def _twelfth_month(seen):
    ours, last, _ = _errors(seen, "sunspots")
    part = ours[-1] / last[-1]
    return part <= AT_TWELVE, f"{part:.3f}"


def _all_months(seen):
    ours, _, year = _errors(seen, "sunspots")
    part = _whole(ours) / _whole(year)
    return part <= OVER_ALL, f"{part:.3f}"


def _near_and_far(seen):
    ours, _, _ = _errors(seen, "sunspots")
    part = ours[0] / ours[-1]
    return part <= NEAR, f"{part:.2f}"


def _other(seen):
    ours, *guesses = _errors(seen, "electricity")
    part = _whole(ours) / min(map(_whole, guesses))
    return part <= OTHER, f"{part:.3f}"


def _kept(seen):
    return seen["answer"]["kept"], "it does" if seen["answer"]["kept"] else "they are changed"


LAST, YEAR = '"same as last month"', '"the mean of the last year"'
CRITERIA = {
    "form": ("forecast gives twelve numbers a row, for both series", _form),
    "apart": ("a row gets the same forecast alone, and after another fit", _apart),
    "counts": ("nothing is forecast below 0", _counts),
    "next": (f"one month ahead its error is at most {AT_ONE:g} of that of {LAST}", _next_month),
    "twelfth": (f"twelve months ahead it is at most {AT_TWELVE:g} of that guess's", _twelfth_month),
    "all": (f"over all twelve it is at most {OVER_ALL:g} of that of {YEAR}", _all_months),
    "near": (f"what is near is easier: month one at most {NEAR:g} of month twelve", _near_and_far),
    "other": (f"for the electricity, at most {OTHER:g} of the better guess's error", _other),
    "kept": ("leaves the series and the past as they are", _kept),
}


def _why_form(seen):
    """Which of the usual forms came in the place of twelve months a row."""
    found, rows = seen["answer"]["sunspots"], len(seen["came"]["sunspots"])
    if isinstance(found, str):
        return "no model" if "NoneType" in found else found.partition(" in line")[0]
    shape = np.shape(found)
    if shape == (AHEAD, rows):
        return "months first"
    if shape in ((rows,), (rows, 1)):
        return "one month"
    return "nan" if shape == (rows, AHEAD) else "another shape"


def _why_apart(seen):
    moved = _of(seen, "sunspots")[0] - _months(
        seen["answer"]["again"], len(seen["came"]["sunspots"])
    )
    return (
        "the second fit" if np.abs(moved).max() > SAME * seen["came"]["sunspots"].std() else "alone"
    )


def _why_counts(seen):
    """Numbers about 0 are scaled; else it is only some months that fall below."""
    found, came = _of(seen, "sunspots")
    return "scaled" if np.abs(found).mean() < came.mean() / 5 else "below 0"


def _why_wrong(name):
    """What is known of forecasts that are not good enough, where nothing else is wrong."""

    def why(seen):
        found, came = _of(seen, "sunspots")
        past = seen["past"]["sunspots"]
        usual = np.abs(came[:, 0] - past[:, -1]).mean()
        if found.mean() < came.mean() / 5:
            return "scaled"
        if found.std(axis=0).mean() < came.std() / 20:
            return "the same for all"
        if np.abs(found - past[:, -1:]).mean() < usual / 5:
            return "the last month again"
        if np.abs(found - past[:, -AHEAD:]).mean() < usual / 5:
            return "the last year again"
        one_on = _wrong_by(found[:, 1], came[:, 0]) < 0.95 * _wrong_by(found[:, 0], came[:, 0])
        if np.abs(found[:, 0] - past[:, -1]).mean() < usual / 20 and one_on:
            return "one month late"
        if _wrong_by(found[:, ::-1], came) < 0.9 * _wrong_by(found, came):
            return "turned round"
        latest, oldest = (np.corrcoef(found[:, 0], past[:, end])[0, 1] for end in (-1, 0))
        return "the oldest months" if oldest > latest else name

    return why


def _wrong_by(found, came):
    return _whole(found - came)


REASONS = {
    "form": _why_form,
    "apart": _why_apart,
    "counts": _why_counts,
    **{name: _why_wrong(name) for name in ("next", "twelfth", "all", "near")},
}
