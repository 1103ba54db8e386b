"""Several values at once: `inputs=2,3`, `hidden=1,1;-1,1`."""

from __future__ import annotations

from collections.abc import Iterable

from dltutor.show.catalogue import Topic
from dltutor.show.settings import Unfit, Values
from dltutor.show.typed import read


def changed(topic: Topic, values: Values, pairs: Iterable[str]) -> Values:
    """The values with those that are given, each as NAME=VALUE. Raises Unfit."""
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals:
            raise Unfit(
                f"{pair!r} should be a name, = and a value. "
                f"{topic.name} has {', '.join(each.name for each in topic.settings)}."
            )
        setting = topic.setting(name)
        values = values.changed(setting.name, read(setting, text))
    return values
