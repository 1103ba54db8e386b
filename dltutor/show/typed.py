"""What a learner types as a value -> the value, or one sentence about what does not fit."""

from __future__ import annotations

import re
from difflib import get_close_matches

from dltutor.show.numbers import told
from dltutor.show.settings import LARGEST, Rows, Setting, Unfit, Value, written

LONGEST = 400  # characters


def read(setting: Setting, text: str) -> Value:
    """A value from what was typed: `0.1`, `2,3`, `1,1;-1,1`, `relu`. Raises Unfit."""
    shown = text.strip()
    if not shown:
        raise Unfit(f"{setting.name} is empty. Type {example(setting)}.")
    if len(shown) > LONGEST:
        raise Unfit(
            f"{setting.name}: {len(shown)} characters are too many. Type {example(setting)}."
        )
    if setting.choices:
        return _word(setting, shown)
    if setting.single:
        return ((read_number(setting, shown),),)
    packed = re.sub(r"\s+", ",", re.sub(r"\s*([,;])\s*", r"\1", shown))
    rows = tuple(
        tuple(read_number(setting, each) for each in line.split(",")) for line in packed.split(";")
    )
    return _sized(setting, rows)


def read_number(setting: Setting, text: str) -> float:
    """One number within the setting's ends. Raises Unfit."""
    # Its package gathers all drills, which takes a while, and most steps need no typed number.
    from dltutor.drill.typed import Unreadable
    from dltutor.drill.typed import read as typed

    try:
        value = typed(text).value
    except Unreadable as error:
        raise Unfit(f"{setting.name}: {error}") from None
    if setting.whole and value != int(value):
        raise Unfit(f"{setting.name} should be a whole number, not {told(value)}.")
    if not setting.least <= value <= setting.most:
        ends = f"from {_end(setting.least)} to {_end(setting.most)}"
        raise Unfit(f"{setting.name} should be {ends}, not {told(value)}.")
    return value


def _end(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= LARGEST else told(value)


def _word(setting: Setting, shown: str) -> str:
    wanted = shown.lower()
    if wanted in setting.choices:
        return wanted
    near = get_close_matches(wanted, setting.choices, n=1)
    hint = f" Did you mean {near[0]}?" if near else ""
    raise Unfit(f"{setting.name} is one of {', '.join(setting.choices)}, not {shown!r}.{hint}")


def _sized(setting: Setting, rows: Rows) -> Rows:
    lengths = sorted({len(each) for each in rows})
    if len(lengths) > 1:
        told_lengths = " and ".join(map(str, lengths))
        raise Unfit(
            f"{setting.name}: the rows have {told_lengths} numbers, and should have as many each. "
            f"Type {example(setting)}."
        )
    if len(rows) > setting.rows or lengths[0] > setting.columns:
        most = (
            f"{setting.columns} numbers"
            if setting.rows == 1
            else (f"{setting.rows} rows of {setting.columns} numbers")
        )
        received = f"{lengths[0]}" if len(rows) == 1 else f"{len(rows)} rows of {lengths[0]}"
        raise Unfit(f"{setting.name} takes at most {most}, and not {received}.")
    return rows


def example(setting: Setting) -> str:
    """What could be typed: the value that the lesson has."""
    if setting.choices:
        return f"one of {', '.join(setting.choices)}"
    kind = "a number" if setting.single else "numbers"
    rows = ", a semicolon between rows" if setting.rows > 1 else ""
    return f"{kind} like {written(setting.default)}{rows}"
