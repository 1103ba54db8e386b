"""Dates as people write them, in several languages, made by Babel; and the same in ISO form."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cache

import numpy as np

LOCALES = ("en", "de", "fr", "es", "it", "nl")
EVERYWHERE = ("d MMM y", "d MMMM y", "y MMM d", "dd.MM.y", "y/M/d")
FIRST, LAST = datetime.date(1900, 1, 1), datetime.date(2049, 12, 31)


def dates(
    rows: int, rng: np.random.Generator, locales: Sequence[str] = LOCALES
) -> tuple[list[str], list[str]]:
    """Random dates from 1900 to 2049: as they are written, `3 May 1979`, and as `1979-05-03`.

    Language and format change from row to row. The year always has four digits, and month and day
    cannot be taken for each other: numbers alone stand as 03.05.1979 or 1979/5/3. `locales` are
    names that Babel knows, `"en"` or `"en_US"`, of languages with Latin letters. The words are
    Babel's: another version of it may abbreviate a month in another way.

    Raises ImportError without Babel (`pip install babel`), babel.UnknownLocaleError for a name
    that it does not know, ValueError without any locale.
    """
    from babel.dates import format_date  # 0.1 s that nothing else needs

    if not locales:
        raise ValueError("locales is empty: dates has no language to write in")
    ways = [(locale, pattern) for locale in locales for pattern in patterns(locale)]
    days = rng.integers(FIRST.toordinal(), LAST.toordinal() + 1, size=rows)
    which = rng.integers(len(ways), size=rows)
    chosen = [datetime.date.fromordinal(int(day)) for day in days]
    written = []
    for day, way in zip(chosen, which, strict=True):
        locale, pattern = ways[way]
        text = format_date(day, pattern, locale=locale)
        written.append(" ".join(text.split()))  # some languages have spaces that do not break
    return written, [day.isoformat() for day in chosen]


@cache
def patterns(locale: str) -> tuple[str, ...]:
    """The formats that are used for a locale: those of all, and its own if they are clear."""
    from babel import Locale

    known = Locale.parse(locale).date_formats
    own = (known[length].pattern for length in ("medium", "long"))
    return tuple(dict.fromkeys([*EVERYWHERE, *filter(_is_clear, own)]))


def _is_clear(pattern: str) -> bool:
    """Whether the month cannot be taken for the day: in letters, after the year, or with dots."""
    in_letters = "MMM" in pattern or "LLL" in pattern
    whole_year = "yy" not in pattern or "yyyy" in pattern
    return whole_year and (in_letters or pattern.startswith("y") or not set("/-") & set(pattern))
