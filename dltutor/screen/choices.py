"""Values that can be changed: a line each, the one that is chosen marked, some as a slider."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.screen.number import short
from dltutor.screen.theme import Look, look_of
from dltutor.show.settings import Setting, Value, Values

SLIDER = 30  # columns
ROOMY = 60  # columns of the screen below which there is no slider


@dataclass(frozen=True)
class Choices:
    """The settings of a topic with their values; `chosen` is a setting's number and a place in it.

    `compact` shows the one that is chosen, and how many there are.
    """

    settings: tuple[Setting, ...]
    values: Values
    chosen: tuple[int, int] | None = None
    compact: bool = False

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line a setting."""
        look = look_of(options)
        for number in range(len(self.settings)):
            if self.compact and (self.chosen is None or number != self.chosen[0]):
                continue
            yield self._line(number, look, options.max_width)

    def _line(self, number: int, look: Look, width: int) -> Text:
        setting = self.settings[number]
        place = self.chosen[1] if self.chosen is not None and self.chosen[0] == number else None
        line = Text()
        if self.chosen is not None:
            mark = look.glyphs.next if place is not None else " "
            of = f"/{len(self.settings)}" if self.compact else ""
            line.append(f"{mark} {number + 1}{of} ", "next" if place is not None else "muted")
        widest = 0 if self.compact else max(len(each.name) for each in self.settings)
        style = "muted" if place is None else "strong"
        line.append(f"{setting.name:<{widest}}  ", style)
        value = self.values.given[setting.name]
        if setting.ladder and width >= ROOMY:
            line.append_text(slider(self.values.number(setting.name), setting, look)).append("  ")
        for words, here in _parts(value):
            chosen = here is not None and here == place
            line.append(f"[{words}]" if chosen else words, "key" if chosen else "")
        about = f"   {setting.about}"
        if setting.choices:
            about += f": {', '.join(setting.choices)}"
        return line.append(about, "muted") if line.cell_len + len(about) <= width else line


def _parts(value: Value) -> Iterator[tuple[str, int | None]]:
    """The words of a value: its numbers with their places, and what stands between them."""
    if isinstance(value, str):
        yield value, 0
        return
    for row, numbers in enumerate(value):
        if row:
            yield " ; ", None
        for column, number in enumerate(numbers):
            if column:
                yield "  ", None
            yield short(number), row * len(numbers) + column


def slider(value: float, setting: Setting, look: Look, width: int = SLIDER) -> Text:
    """Where a value is on its ladder, whose steps are about equal factors."""
    low, high = setting.ladder[0], setting.ladder[-1]
    within = min(max(value, low), high)
    part = math.log(within / low) / math.log(high / low)
    knob = round(part * (width - 1))
    return Text.assemble(
        (look.glyphs.full * knob, "edge.positive"),
        (look.glyphs.knob, "key"),
        (look.glyphs.empty * (width - 1 - knob), "muted"),
    )


def demo() -> Iterator[RenderableType]:
    """The values of a descent and of a forward pass, one of them chosen; then that one alone."""
    from dltutor.show import find_topic

    descent, forward = find_topic("descent"), find_topic("forward")
    yield Choices(descent.settings, descent.defaults, (0, 0))
    yield Choices(forward.settings, forward.defaults, (1, 2))
    yield Choices(forward.settings, forward.defaults, (1, 2), compact=True)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
