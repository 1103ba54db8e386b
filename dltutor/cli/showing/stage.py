"""Where one is in a topic, and what each key does about it."""

from __future__ import annotations

from dataclasses import dataclass, field

from dltutor.cli.terminal import arrows
from dltutor.show import Frame, Setting, Topic, Unfit, Value, Values
from dltutor.show.given import changed
from dltutor.show.settings import numbers_of, replaced
from dltutor.show.typed import read, read_number

ENTER, ESCAPE, ERASE, CLEAR = "\r\n", "\x1b", "\x7f\x08", "\x15"
MORE, LESS = (arrows.UP, "+", "="), (arrows.DOWN, "-", "_")
NEXT, BACK = (arrows.RIGHT, " ", "n"), (arrows.LEFT, "p", "b")
LONGEST = 400  # characters of a typed value


@dataclass
class Stage:
    """The steps of a topic with the values that are chosen now. Raises Unfit at the start."""

    topic: Topic
    start: Values
    at: int = 0  # the step, from 0
    setting: int = 0
    place: int = 0  # within the setting, row by row
    typed: str | None = None  # what is being typed, if something is
    trouble: str = ""  # why a value was not taken
    helping: bool = False
    running: bool = True
    scroll: int = 0  # lines, where a page is longer than the screen
    values: Values = field(init=False)
    frames: list[Frame] = field(init=False)

    def __post_init__(self) -> None:
        """Begin with the values as they were given."""
        self.values, self.frames = self.start, self.topic.frames(self.start)

    @property
    def frame(self) -> Frame:
        """The step that is shown."""
        return self.frames[self.at]

    @property
    def chosen(self) -> Setting:
        """The setting whose value `+` and `-` change."""
        return self.topic.settings[self.setting]

    @property
    def value(self) -> Value:
        """Its value."""
        return self.values.given[self.chosen.name]

    def press(self, key: str) -> None:
        """What a key does; one that means nothing does nothing."""
        if key in ("\x03", "\x04"):
            self.running = False
        elif self.typed is not None:
            self._type(key)
        elif self.helping:
            self.helping = False
        else:
            self.trouble = ""
            self._act(key)

    def _act(self, key: str) -> None:
        if key in NEXT:
            self._go(self.at + 1)
        elif key in BACK:
            self._go(self.at - 1)
        elif key in (arrows.FIRST, arrows.LAST):
            self._go(0 if key == arrows.FIRST else len(self.frames) - 1)
        elif key in MORE or key in LESS:
            self._nudge(1 if key in MORE else -1)
        elif key in ("\t", arrows.BACK_TAB):
            self._choose(1 if key == "\t" else -1)
        elif key in (arrows.PAGE_DOWN, arrows.PAGE_UP):
            self.scroll = max(self.scroll + (5 if key == arrows.PAGE_DOWN else -5), 0)
        elif key.isdigit():
            self._number(int(key) - 1)
        else:
            self._command(key)

    def _command(self, key: str) -> None:
        match key:
            case "v":
                self.typed = ""
            case "r":
                self.values, self.at, self.scroll = self.start, 0, 0
                self.frames = self.topic.frames(self.start)
                self.place = min(self.place, self._places - 1)
            case "?" | "h":
                self.helping = True
            case "q":
                self.running = False

    def _go(self, at: int) -> None:
        self.at, self.scroll = min(max(at, 0), len(self.frames) - 1), 0

    @property
    def _places(self) -> int:
        """How many numbers the chosen setting has."""
        return max(len(numbers_of(self.value)), 1)

    def _choose(self, step: int) -> None:
        """The next number, or the one before; after a setting's last comes the next setting."""
        self.place += step
        if not 0 <= self.place < self._places:
            self.setting = (self.setting + step) % len(self.topic.settings)
            self.place = 0 if step > 0 else self._places - 1

    def _number(self, number: int) -> None:
        """The setting of a number; pressed again, the next place in it."""
        if 0 <= number < len(self.topic.settings):
            again = number == self.setting
            self.setting = number
            self.place = (self.place + 1) % self._places if again else 0

    def _nudge(self, direction: int) -> None:
        value = self.chosen.nudged(self.value, self.place, direction)
        try:
            self._take(self.values.changed(self.chosen.name, value))
        except Unfit as error:
            self.trouble = str(error)

    def _take(self, values: Values) -> None:
        """Go on with other values. Raises Unfit where they do not fit: all stays as it was."""
        self.frames = self.topic.frames(values)
        self.values = values
        self.at = min(self.at, len(self.frames) - 1)
        self.place = min(self.place, self._places - 1)

    def _type(self, key: str) -> None:
        typed = self.typed or ""
        if key in ENTER:
            self._enter(typed)
        elif key == ESCAPE:
            self.typed, self.trouble = None, ""
        elif key in ERASE:
            self.typed = typed[:-1]
        elif key == CLEAR:
            self.typed = ""
        elif len(key) == 1 and key.isprintable() and len(typed) < LONGEST:
            self.typed = typed + key

    def _enter(self, typed: str) -> None:
        """Judge what was typed; where it does not fit it stays there, to be mended."""
        self.trouble = ""
        if not typed.strip():
            self.typed = None
            return
        try:
            self._take(self._read(typed))
            self.typed = None
        except Unfit as error:
            self.trouble = str(error)

    def _read(self, typed: str) -> Values:
        """One number for the chosen place, the whole value, or several values by their names."""
        if "=" in typed:
            return changed(self.topic, self.values, typed.split())
        value = self.value
        if isinstance(value, str) or self.chosen.single or set(typed.strip()) & set(",; "):
            return self.values.changed(self.chosen.name, read(self.chosen, typed))
        number = read_number(self.chosen, typed)
        return self.values.changed(self.chosen.name, replaced(value, self.place, number))
