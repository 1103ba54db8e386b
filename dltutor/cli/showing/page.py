"""One whole screen of a step, as text that is written at once."""

from __future__ import annotations

from dataclasses import dataclass

from rich.console import Console, Group, RenderableType
from rich.text import Text

from dltutor.cli.showing.stage import Stage
from dltutor.screen.choices import Choices
from dltutor.screen.frames import FrameBody, FrameHead
from dltutor.screen.glyphs import spelt
from dltutor.screen.heading import WIDEST
from dltutor.screen.theme import glyphs_of
from dltutor.show.typed import example

HOME, CLEAR_LINE, CLEAR_BELOW = "\x1b[H", "\x1b[K", "\x1b[J"
FOOT = (
    ("→", "next"),
    ("←", "back"),
    ("Tab", "choose"),
    ("+ -", "change"),
    ("v", "type"),
    ("r", "restart"),
    ("?", "help"),
    ("q", "quit"),
)
HELP = (
    ("→  space  n", "the next step"),
    ("←  p", "the step before"),
    ("Home  End", "the first step, the last"),
    ("Tab  1 2 3 ...", "choose a value; its number again: the next one in it"),
    ("+ -  ↑ ↓", "change the value that is chosen"),
    ("v", "type a value: 0.1, all of them: 2,3 or 1,1;-1,1, or by names:"),
    ("", "inputs=1,2,3 hidden=1,0,1;0,1,1"),
    ("r", "start again with the values as they were"),
    ("PgUp PgDn", "the rest of a page that is longer than the screen"),
    ("q  Ctrl-C", "quit"),
)
ARROWS = str.maketrans("", "", "→←↑↓")


@dataclass(frozen=True)
class Density:
    """Which parts of the screen do with fewer lines."""

    head: bool
    body: bool
    bottom: bool


DENSITIES = (
    Density(head=False, body=False, bottom=False),
    Density(head=False, body=True, bottom=False),
    Density(head=True, body=True, bottom=False),
    Density(head=True, body=True, bottom=True),
)


class Page:
    """The screens of a stage. What is below the picture does not move from step to step."""

    def __init__(self, console: Console, stage: Stage) -> None:
        self.console, self.stage = console, stage
        self._density = 0  # it rises where a step has no room, and stays for the others
        self._tallest = 0  # lines that the middle of a step has taken so far
        self._for: tuple[object, ...] = ()  # what both are true of

    def drawn(self) -> str:
        """The screen from its first line to its last, as tall as the terminal at most."""
        height = max(self.console.size.height, 1)
        shown = self._help() if self.stage.helping else self._step(height)
        return HOME + "\r\n".join(line + CLEAR_LINE for line in shown[:height]) + CLEAR_BELOW

    def _step(self, height: int) -> list[str]:
        now = (self.console.size, len(self.stage.frames))
        if now != self._for:
            self._for, self._density, self._tallest = now, 0, 0
        while True:
            density = DENSITIES[self._density]
            top = self._lines(self._head(compact=density.head))
            middle = self._lines(FrameBody(self.stage.frame, compact=density.body))
            bottom = self._lines(self._bottom(compact=density.bottom))
            room = height - len(top) - len(bottom)
            if len(middle) <= room or self._density == len(DENSITIES) - 1:
                break
            self._density, self._tallest = self._density + 1, 0
        if len(middle) > room:
            return [*top, *self._part(middle, room), *bottom]
        self.stage.scroll = 0
        self._tallest = max(self._tallest, len(middle))
        middle += [""] * (min(self._tallest, room) - len(middle))
        return [*top, *middle, *bottom]

    def _part(self, lines: list[str], room: int) -> list[str]:
        """As many lines as there is room for, from where one has scrolled to."""
        shown = max(room - 1, 1)
        self.stage.scroll = min(self.stage.scroll, max(len(lines) - shown, 0))
        above = self.stage.scroll
        below = len(lines) - shown - above
        where = f"{below} lines more: PgDn" if below else f"{above} lines above: PgUp"
        return [*lines[above:][:shown], *self._lines(Text(f"... {where}", "muted"))]

    def _head(self, *, compact: bool) -> RenderableType:
        stage = self.stage
        return FrameHead(stage.topic, stage.frame, stage.at + 1, len(stage.frames), compact)

    def _bottom(self, *, compact: bool) -> RenderableType:
        """The values, why one was not taken, the keys or what is being typed."""
        stage = self.stage
        chosen = (stage.setting, stage.place)
        choices = Choices(stage.topic.settings, stage.values, chosen, compact)
        trouble = [Text(self._spelt(stage.trouble), "why")] if stage.trouble else []
        foot = self._keys() if stage.typed is None else self._prompt(stage.typed)
        if compact:
            return Group(choices, *trouble, foot)
        rule = glyphs_of(self.console.options).rule * self._width
        return Group(Text(""), choices, *trouble, Text(rule, "muted"), foot)

    def _keys(self) -> Text:
        line = Text()
        for key, what in FOOT:
            told = {"→": "n", "←": "p"}.get(key, key) if self._ascii else key
            line.append(told, "key").append(f" {what}  ", "muted")
        line.rstrip()
        return line

    def _prompt(self, typed: str) -> Text:
        """What is asked, and what has been typed; the cursor stands behind it."""
        setting = self.stage.chosen
        asked = f"{setting.name}: {example(setting)}"
        return Text.assemble((asked, "muted"), (" > ", "key"), typed)

    def _help(self) -> list[str]:
        lines = [Text("Keys", "title"), Text("")]
        for key, what in HELP:
            told = key.translate(ARROWS).strip() if self._ascii else key
            lines.append(Text.assemble((f"{told:<16}", "key"), what))
        return self._lines(Group(*lines, Text(""), Text("any key: back", "muted")))

    @property
    def _width(self) -> int:
        """Pages are no wider than a lesson's, however wide the terminal is."""
        return min(self.console.width, WIDEST)

    @property
    def _ascii(self) -> bool:
        return self.console.options.ascii_only

    def _spelt(self, text: str) -> str:
        return spelt(text, ascii_only=self._ascii)

    def _lines(self, body: RenderableType) -> list[str]:
        with self.console.capture() as capture:
            self.console.print(body, width=self._width)
        return capture.get().removesuffix("\n").split("\n")
