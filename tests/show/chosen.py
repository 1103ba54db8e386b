"""Topics with values of a test's own, and the numbers that their steps tell."""

import re

from dltutor.show import find_topic
from dltutor.show.given import changed
from dltutor.show.settings import Values

NUMBER = re.compile(r"[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?")


def frames_of(name, **arrays):
    """The frames of a topic; a number, a row, rows, or a word for each value."""
    topic = find_topic(name)
    values = topic.defaults
    for setting, value in arrays.items():
        values = values.changed(setting, value if isinstance(value, str) else _rows(value))
    return topic.frames(values)


def values_of(name, *pairs):
    """The values of a topic, some of them as they are typed."""
    topic = find_topic(name)
    return changed(topic, topic.defaults, pairs)


def _rows(value):
    if hasattr(value, "tolist"):
        value = value.tolist()
    if not isinstance(value, list):
        return ((float(value),),)
    rows = value if isinstance(value[0], list) else [value]
    return tuple(tuple(map(float, row)) for row in rows)


def result_of(frame):
    """The number that a step's sum ends with."""
    return float(NUMBER.findall(frame.sum)[-1])


__all__ = ["Values", "frames_of", "result_of", "values_of"]
