"""The pages of the course in Chromium: nothing wider than its window, formulas, pictures."""

import re

import pytest

from tests.export.browser import CHROMIUM, WHY_NOT, measure
from tests.export.pages import COURSE, LESSONS, page

pytestmark = pytest.mark.skipif(CHROMIUM is None, reason=WHY_NOT)
SIZES = {"telephone": (360, 800), "desk": (1280, 900)}


@pytest.fixture(scope="module", params=SIZES)
def laid_out(request):
    """Every lesson by its name as the browser has laid it out, and its console's lines."""
    told, console = measure(map(page, LESSONS), *SIZES[request.param])
    return SIZES[request.param][0], dict(zip(LESSONS, told, strict=True)), console


def test_nothing_is_wider_than_the_window(laid_out):
    width, lessons, _ = laid_out
    assert {told["width"] for told in lessons.values()} == {width}
    assert {name: told["beyond"] for name, told in lessons.items() if told["beyond"]} == {}
    assert max(told["scrollWidth"] for told in lessons.values()) <= width


def test_formulas_have_a_size(laid_out):
    _, lessons, _ = laid_out
    assert {name: told["flat"] for name, told in lessons.items() if told["flat"]} == {}
    for name, told in lessons.items():
        assert told["formulas"] or "\n$$\n" not in COURSE.lesson(name).text, name


def test_every_picture_is_there_once_and_its_letters_can_be_read(laid_out):
    width, lessons, _ = laid_out
    for name, told in lessons.items():
        assert told["pictures"] == told["figures"], name
        if told["figures"]:
            assert told["smallest"] >= (8 if width < 1000 else 12.9), name


def test_nothing_is_loaded_and_the_console_is_silent(laid_out):
    _, lessons, console = laid_out
    assert [told["loaded"] for told in lessons.values() if told["loaded"]] == []
    assert console == []


def test_lines_are_of_a_length_that_the_eye_follows(laid_out):
    """A letter is about half as wide as it is high: 70 to 80 of them."""
    width, lessons, _ = laid_out
    longest = max(told["lineLength"] for told in lessons.values())
    assert longest < 39
    assert longest > 17 if width < 1000 else longest > 34


def test_a_dark_browser_gets_light_letters_on_dark_paper():
    flag = "--blink-settings=preferredColorScheme=0"  # dark
    (dark,), _ = measure([page(LESSONS[0])], 360, 800, flag)
    (light,), _ = measure([page(LESSONS[0])], 360, 800, "--blink-settings=preferredColorScheme=1")

    def brightness(colour):
        return sum(map(int, re.findall(r"\d+", colour)[:3])) / 3

    assert brightness(dark["paper"]) < 60 < 180 < brightness(dark["ink"])
    assert brightness(light["ink"]) < 60 < 180 < brightness(light["paper"])


def test_the_measure_sees_what_is_too_wide_and_what_is_missing():
    wide = "<!doctype html><main><p>a</p><div style='width:900px'>b</div></main>"
    empty = "<!doctype html><main><p>a<math></math></p><figure></figure></main>"
    (first, second), _ = measure([wide, empty], 360, 800)
    assert first["scrollWidth"] > 360
    assert len(first["beyond"]) == 1
    assert len(second["flat"]) == 1
    assert (second["figures"], second["pictures"]) == (1, 0)
