"""Project: a year ahead. Forecast the sunspots of twelve months, with whatever network you like.

fit(series)            (n,): a monthly record, in its own unit -> a model: any object you like
forecast(model, past)  (rows, 36): in each row three years, month by month, the latest last, in the
                       unit of the series -> (rows, 12), the twelve months after each

Nine criteria judge what it does; `dltutor check` measures all of them, every time.
"""

import keras
import numpy as np


def fit(series):
    """Learn from a monthly record; return whatever forecast needs."""
    raise NotImplementedError


def forecast(model, past):
    """The twelve months after each row of thirty-six."""
    raise NotImplementedError
