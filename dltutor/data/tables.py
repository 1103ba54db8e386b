"""The four tables that are kept as CSV: wages, titanic, concrete, sunspots."""

from __future__ import annotations

import numpy as np

from dltutor.data.reading import Categories, describe, encode, read_columns
from dltutor.data.table import Table

WAGES: Categories = {
    "ethnicity": ("cauc", "hispanic", "other"),
    "region": ("other", "south"),
    "gender": ("male", "female"),
    "occupation": ("worker", "technical", "services", "office", "sales", "management"),
    "sector": ("manufacturing", "construction", "other"),
    "union": ("no", "yes"),
    "married": ("no", "yes"),
}
TITANIC: Categories = {
    "survived": ("no", "yes"),
    "sex": ("male", "female"),
    "passengerClass": ("1st", "2nd", "3rd"),
}
INGREDIENTS = (
    "cement blast_furnace_slag fly_ash water superplasticizer coarse_aggregate fine_aggregate"
)


def wages() -> Table:
    """What 534 people in the USA earned an hour in 1985: X (534, 19), y in dollars.

    Education, experience and age in years, and seven text columns as 0 or 1. The rows come by
    occupation: shuffle before you split.
    """
    units = {"wage": "dollars an hour"} | dict.fromkeys(("education", "experience", "age"), "years")
    return _table("wages", "wage", WAGES, units)


def titanic() -> Table:
    """Who of 1,309 passengers survived: X (1309, 5), y 0.0 or 1.0.

    Sex, age and class. 263 ages are missing, nan in X: fill them in, or nothing can be learnt.
    The rows are sorted by class: shuffle before you split.
    """
    return _table("titanic", "survived", TITANIC, {"age": "years"}, classes=("no", "yes"))


def concrete() -> Table:
    """How strong 1,030 mixes of concrete became: X (1030, 8), y in MPa.

    Seven ingredients in kg in a cubic metre, and the age in days. Similar mixes stand together:
    shuffle before you split.
    """
    units = dict.fromkeys(INGREDIENTS.split(), "kg in a cubic metre")
    units |= {"age": "days", "compressive_strength": "MPa"}
    return _table("concrete", "compressive_strength", {}, units)


def sunspots() -> Table:
    """The mean sunspot number of 2,820 months, 1749 to 1983: X (2820, 1) the time, y the number.

    The time is in years: 1749.0 is January 1749, a month is a twelfth. The order of the rows is
    what is to be learnt: do not shuffle, and hold out the last months.
    """
    columns = read_columns("sunspots", text=("month",))
    parts = np.array([month.split("-") for month in columns["month"]], float)  # (months, 2)
    time = parts[:, 0] + (parts[:, 1] - 1) / 12
    return Table(
        name="sunspots",
        X=time.reshape(-1, 1),
        y=columns["sunspots"].copy(),
        features=("time",),
        target="sunspots",
        classes=(),
        columns=columns,
        units={"time": "years"},
        description=describe("sunspots"),
    )


def _table(
    name: str,
    target: str,
    categories: Categories,
    units: dict[str, str],
    classes: tuple[str, ...] = (),
) -> Table:
    columns = read_columns(name, text=tuple(categories))
    y, _ = encode({target: columns[target]}, categories)
    inputs = {column: values for column, values in columns.items() if column != target}
    X, features = encode(inputs, categories)
    return Table(
        name=name,
        X=X,
        y=y[:, 0],
        features=features,
        target=target,
        classes=classes,
        columns=columns,
        units=units,
        description=describe(name),
    )
