"""Ways in which such a project really goes wrong; the docstring is what the learner is told.

None of them trains: least squares on the same windows, which is a linear network at its best, and
a sixth of a second.
"""

import numpy as np

_PAST, _AHEAD = 36, 12


def _learnt(series, late=0):
    """The best linear forecast of the windows; `late` months of the past are among the future."""
    mean, deviation = series.mean(), series.std()
    z = (series - mean) / deviation
    starts = np.arange(len(z) - _PAST - _AHEAD + 1)[:, None]
    X, Y = z[starts + np.arange(_PAST)], z[starts + _PAST - late + np.arange(_AHEAD)]
    W = np.linalg.solve(X.T @ X + np.eye(_PAST), X.T @ Y)
    return {"W": W, "mean": mean, "deviation": deviation}


def _scaled(model, past):
    return (past - model["mean"]) / model["deviation"] @ model["W"]


def _foretold(model, past):
    return np.maximum(0, _scaled(model, past) * model["deviation"] + model["mean"])


fit, forecast = _learnt, _foretold  # where the mistake is in the other one


def fit__returns_nothing(series):
    """Your fit returns None: what it has learnt is lost when it ends.

    Return what forecast needs: the network, and the mean and deviation that it was scaled by. A
    tuple or a dict will do; forecast is handed just that.
    """


def forecast__gives_one_month(model, past):
    """Your forecast gives one number a row; twelve months are asked for.

    Either let the network end in twelve units, and learn all twelve at once. Or let it forecast one
    month, append that to the past, and ask again, eleven times more.
    """
    return _foretold(model, past)[:, 0]


def forecast__gives_a_row_a_month(model, past):
    """Your forecast has a row for each month: asked for is a row for each past, (rows, 12).

    One after the other, twelve forecasts make a list of twelve. Put them side by side: np.stack
    with axis=1.
    """
    return _foretold(model, past).T


def forecast__scales_by_the_rows_it_is_asked(model, past):
    """Your forecast of a row depends on the rows beside it: alone it gets another one.

    Some mean, deviation or greatest value is worked out from the rows that are asked for. Take
    that of the series, which fit has seen, or of each row by itself. (A dropout that is still
    active does it too.)
    """
    own = {**model, "mean": past.mean(), "deviation": past.std()}
    return _foretold(own, past)


_memory = {}


def fit__keeps_one_model_for_all(series):
    """After a second series was learnt, your first model forecasts otherwise than before.

    It is kept in a variable of the file, and the second fit has written over it. Make a new network
    in each fit, and hand out all that forecast needs in what fit returns.
    """
    _memory.update(_learnt(series))
    return _memory


def forecast__does_not_scale_back(model, past):
    """Your forecasts are scaled numbers, all of them close to 0: they should be sunspots.

    What was done to the series before it was learnt has to be undone: times the deviation, plus the
    mean; or squared, where a root was taken.
    """
    return _scaled(model, past)


def forecast__falls_below_nothing(model, past):
    """In quiet years your forecast falls below 0: fewer sunspots than none.

    A linear unit knows no such bound. Cut off what is below: np.maximum(0, ...). Or let the network
    work with roots or logarithms, and undo that at the end.
    """
    slope = (past[:, -1:] - past[:, -7:-6]) / 6
    return past[:, -1:] + slope * np.arange(1, _AHEAD + 1)


def forecast__repeats_the_last_month(model, past):
    """Your forecast is the last month again, twelve times.

    That is a good guess for next month, and where a network begins that is to say by how much
    things change. It has learnt nothing beyond it: more epochs, a larger learning rate, and is its
    output really added?
    """
    return np.repeat(past[:, -1:], _AHEAD, axis=1)


def forecast__is_the_same_for_all(model, past):
    """Your forecast is nearly the same whatever the past was.

    A network that has learnt nothing gives the mean. Is the loss still falling? Did the units die
    of a step too large, or of inputs that were not scaled? Is its input the past at all?
    """
    return np.full((len(past), _AHEAD), model["mean"])


def fit__begins_a_month_early(series):
    """Your twelve months begin one month early: the first is the latest that was given.

    When the windows were cut, the last month of the past stood among those to be learnt as well.
    With 36 months from place i on, the year after them begins at i + 36.
    """
    return _learnt(series, late=1)


def forecast__puts_the_twelfth_month_first(model, past):
    """Your twelve months are in the wrong order: turned round they would be better.

    The first number is that of the next month, the last that of the month a year ahead.
    """
    return _foretold(model, past)[:, ::-1]


def forecast__looks_at_the_oldest_months(model, past):
    """Your forecast follows the oldest of the 36 months more than the latest.

    The latest month is the last one of a row: two years of the past are past[:, -24:], and not
    past[:, :24].
    (So it is as well where a row was turned round, or its months mixed up.)
    """
    return _foretold(model, past[:, ::-1])


def fit__learns_the_year_before(series):
    """Your forecast is the last twelve months once more, and not the twelve to come.

    What the network was shown as the answer stood among its inputs: it learnt to hand that on. With
    36 months from place i on, the year after them begins at i + 36.
    """
    return _learnt(series, late=_AHEAD)


def forecast__is_worse_than_the_last_month(model, past):
    """Even next month your forecast is worse than the guess that costs nothing, the last month.

    Let the network learn by how much each month to come differs from the last one, and add that
    month in forecast. If the loss still falls, it needs more epochs. And look at one row of your
    windows by eye: are the twelve numbers really those that come after it?
    """
    return np.repeat(past[:, -_AHEAD:].mean(axis=1, keepdims=True), _AHEAD, axis=1)


def forecast__knows_next_month_alone(model, past):
    """For next month your forecast will do, a year ahead it will not: it loses its way in between.

    Month by month, each error is carried into the next. Twelve units at the end that are learnt at
    once do not do that. Whether a cycle rises or falls shows in two or three years, not in six
    months, and to tell one from the other a network needs a hidden layer, or epochs enough.
    """
    return np.repeat(_foretold(model, past)[:, :1], _AHEAD, axis=1)


def forecast__changes_the_past(model, past):
    """Your forecast changes the past that it is given, and somebody still needs that.

    past -= mean, or past /= deviation, writes into the caller's array. z = past - mean makes a new
    one.
    """
    found = _foretold(model, past)
    past -= model["mean"]
    return found


def fit__has_the_sunspots_built_in(series):
    """Your forecaster knows sunspots: with another series, in another unit, it does badly.

    A divisor such as 100, or 253, a mean that was typed in, or a network that is kept from the
    first call, fits that one record. Work out what you scale by from the series that fit is given,
    and make the network in fit.
    """
    model = _learnt(series)
    if series.mean() > 1000:
        model |= {"mean": series.mean(), "W": 0.3 * model["W"]}
    return model
