"""A number as a person types it: what it says, and how far it was rounded."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

LONGEST = 40
DECIMAL = r"[+-]?(?:[0-9]+(?:[.,][0-9]*)?|[.,][0-9]+)(?:e[+-]?[0-9]{1,3})?"
NUMBER = re.compile(DECIMAL)
FRACTION = re.compile(rf"({DECIMAL})/({DECIMAL})")
ENOUGH_DIGITS = 2  # an answer rounded to fewer significant digits tells too little
SAME = 1e-9  # two numbers that differ by less are one: sums of floats have no exact tenths


class Unreadable(Exception):
    """What was typed is no number; the text says so in a sentence."""


@dataclass(frozen=True)
class Typed:
    """A number that was typed."""

    value: float
    step: (
        float | None
    )  # what its last digit counts, 0.01 for 0.33; None for a fraction: it is exact
    digits: int  # significant ones

    def is_exactly(self, number: float) -> bool:
        """Whether it is that number, roundings of floats apart."""
        return math.isclose(self.value, number, rel_tol=SAME, abs_tol=SAME)

    def rounds(self, number: float) -> bool:
        """Whether it is that number rounded to the digits typed, however few."""
        return self.is_exactly(number) or self._within(self.step, number)

    def says(self, number: float, places: int | None = None) -> bool:
        """Whether it counts as that number: exactly, or rounded to two digits or more.

        Where so many decimal `places` were asked for, that is what decides; whole tens never do.
        """
        if places is not None and self._within(10.0**-places, number):
            return True
        enough = self.digits >= ENOUGH_DIGITS and self.step is not None and self.step <= 1
        return self.rounds(number) if enough else self.is_exactly(number)

    def _within(self, step: float | None, number: float) -> bool:
        return step is not None and abs(self.value - number) <= step / 2 + SAME


def read(text: str) -> Typed:
    """The number in a text: `-3`, `0.5`, `,5`, `1/3`, `-2.5e-1`. Raises Unreadable."""
    shown = text.strip()
    plain = re.sub(r"\s*([/+-])\s*", r"\1", shown.lower().replace("−", "-"))
    if len(plain) > LONGEST:
        raise Unreadable("That is too long for a number. Type one like -3, 0.25 or 1/3.")
    if NUMBER.fullmatch(plain):
        return Typed(_value(plain), _step(plain), _digits(plain))
    fraction = FRACTION.fullmatch(plain)
    if fraction is None:
        raise Unreadable(f"{shown!r} is no number. Type one like -3, 0.25 or 1/3.")
    above, below = (_value(each) for each in fraction.groups())
    if below == 0:
        raise Unreadable("There is no dividing by 0. Type a number like -3, 0.25 or 1/3.")
    return Typed(_finite(above / below), None, 0)


def _value(number: str) -> float:
    return _finite(float(number.replace(",", ".")))


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise Unreadable("That is too large. Type a number like -3, 0.25 or 1/3.")
    return value


def _step(number: str) -> float:
    mantissa, _, exponent = number.partition("e")
    decimals = len(re.split("[.,]", mantissa + ".")[1])
    return float(f"1e{int(exponent or 0) - decimals}")


def _digits(number: str) -> int:
    return len(re.sub("[^0-9]", "", number.partition("e")[0]).lstrip("0"))
