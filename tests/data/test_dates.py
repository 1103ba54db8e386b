"""Generated dates: what is written and the ISO form are the same day, and no other."""

import datetime
import re
import unicodedata

import numpy as np
import pytest

from dltutor.data import characters_of, dates, to_ids, to_texts
from dltutor.data.dates import EVERYWHERE, FIRST, LAST, LOCALES, patterns

pytest.importorskip("babel")
OTHERS = ("en_GB", "pt", "sv", "da", "nb", "pl", "fi", "cs", "hu", "ro", "id", "tr")


def rng(seed=0):
    return np.random.default_rng(seed)


def test_as_many_pairs_as_are_asked_for_from_1900_to_2049():
    written, iso = dates(3000, rng())
    assert len(written) == len(iso) == 3000
    days = [datetime.date.fromisoformat(each) for each in iso]
    assert datetime.date(1900, 1, 1) == FIRST <= min(days)
    assert max(days) <= LAST == datetime.date(2049, 12, 31)
    assert {day.month for day in days} == set(range(1, 13))
    assert {day.day for day in days} == set(range(1, 32))
    assert all(text == " ".join(text.split()) for text in written)
    assert dates(0, rng()) == ([], [])


def test_the_same_generator_gives_the_same_dates():
    assert dates(50, rng(3)) == dates(50, rng(3)) != dates(50, rng(4))


def test_english_dates_are_read_back_by_the_standard_library():
    formats = ("%b %d, %Y", "%B %d, %Y", "%d %b %Y", "%d %B %Y", "%Y %b %d", "%d.%m.%Y", "%Y/%m/%d")

    def read(text):
        for each in formats:
            try:
                return datetime.datetime.strptime(text, each).date()
            except ValueError:
                continue
        raise AssertionError(text)

    written, iso = dates(1000, rng(1), locales=["en"])
    assert [read(text).isoformat() for text in written] == iso


@pytest.mark.parametrize("locale", [*LOCALES, *OTHERS])
def test_a_written_date_is_one_day_only_within_and_across_languages(locale):
    from babel.dates import format_date

    meant = {}
    for other in (*LOCALES, locale):
        for number in range(365):
            day = datetime.date(2027, 1, 1) + datetime.timedelta(number)
            for pattern in patterns(other):
                text = format_date(day, pattern, locale=other)
                assert meant.setdefault(text, day) == day, (other, pattern, text)


@pytest.mark.parametrize("locale", [*LOCALES, *OTHERS])
def test_numbers_alone_stand_with_the_year_first_or_with_dots(locale):
    assert set(EVERYWHERE) <= set(patterns(locale))
    written, iso = dates(300, rng(2), locales=[locale])
    for text, told in zip(written, iso, strict=True):
        assert told[:4] in text
        if not any(character.isalpha() for character in text):
            numbers = [int(each) for each in re.findall(r"\d+", text)]
            year, month, day = map(int, told.split("-"))
            assert numbers in ([year, month, day], [day, month, year])
            assert numbers[0] == year or "/" not in text
        assert all(
            not character.isalpha() or "LATIN" in unicodedata.name(character) for character in text
        )


def test_locales_are_mixed_and_may_be_chosen():
    written, _ = dates(2000, rng(5))
    for month in ("March", "März", "mars", "marzo", "maart"):
        assert any(month in text for text in written)
    german, _ = dates(500, rng(5), locales=["de"])
    assert not any("March" in text or "marzo" in text for text in german)


def test_no_locale_and_an_unknown_one_are_refused():
    import babel

    with pytest.raises(ValueError, match="no language"):
        dates(3, rng(), locales=[])
    with pytest.raises(babel.UnknownLocaleError):
        dates(3, rng(), locales=["xx"])


def test_texts_become_rows_of_numbers_and_come_back():
    written, _ = dates(200, rng(7))
    characters = characters_of(written)
    assert characters == "".join(sorted(set("".join(written))))
    ids = to_ids(written, characters, 30)
    assert ids.shape == (200, 30)
    assert ids.dtype == np.int64
    assert ids.max() == len(characters)
    assert to_texts(ids, characters) == written
    np.testing.assert_array_equal(to_ids(["ba", ""], "ab", 3), [[2, 1, 0], [0, 0, 0]])
    assert to_ids([], "ab", 3).shape == (0, 3)


def test_a_text_that_does_not_fit_is_refused():
    with pytest.raises(ValueError, match="without a number: 'xy'"):
        to_ids(["ayx"], "ab", 3)
    with pytest.raises(ValueError, match="4 characters; there is room for 3"):
        to_ids(["abab"], "ab", 3)
