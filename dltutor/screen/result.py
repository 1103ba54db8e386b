"""Expected beside got: one value or several, the cells that differ marked."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import prod

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.screen.cells import Marks, common, pieces, value_lines, width_of, widths_of
from dltutor.screen.theme import Look, look_of
from dltutor.verdict import Shown

GAP = 4  # columns of the screen between expected and got
FEW = 3  # values: of more, those that agree are told in a word
SEEN_AT_ONCE = 8  # cells: of more, it is said how many differ
WORDS = ("expected", "got")


@dataclass(frozen=True)
class Result:
    """What was expected, if that may be told, and what came."""

    expected: Shown | None
    got: Shown

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Side by side where that fits, else one above the other, column under column."""
        look = look_of(options)
        pairs = list(self._pairs(look))
        beside = list(_beside(pairs))
        yield from (
            beside if width_of(beside) <= options.max_width else _above(pairs, options.max_width)
        )
        if self.got.parts and self.got.note:
            yield Text(f"{self.got.note}, from the first that differs", "muted")

    def _pairs(self, look: Look) -> Iterator[Pair]:
        got, expected = self.got, self.expected
        if not got.parts or (expected and len(expected.parts) != len(got.parts)):
            yield Pair(expected, got, look)
            return
        asked = expected.parts if expected else (None,) * len(got.parts)
        brief = len(got.parts) > FEW
        for wanted, came in zip(asked, got.parts, strict=True):
            yield Pair(wanted, came, look, brief=brief or len(came.cells) > 1)


@dataclass(frozen=True)
class Pair:
    """One value, or one of several; `brief` tells one that agrees in a word."""

    expected: Shown | None
    got: Shown
    look: Look
    brief: bool = False

    @property
    def values(self) -> list[Shown]:
        """What there is to show: both, or only what came."""
        return [self.got] if self.expected is None else [self.expected, self.got]

    @property
    def other_shape(self) -> bool:
        """Whether the shape is not as expected."""
        return self.expected is not None and self.expected.shape != self.got.shape

    @property
    def in_a_word(self) -> bool:
        """Whether to say that it agrees is enough."""
        return (
            self.brief and self.got.shape is not None and not (self.other_shape or self.got.wrong)
        )

    def marks(self, value: Shown) -> Marks:
        """Those of the cells that differ: by colour in what was expected, in what came by ✗ too."""
        style, wrong = (
            ("cell.bad", self.look.glyphs.wrong) if value is self.got else ("cell.ok", "")
        )
        return Marks(style, wrong, self.look.glyphs.ellipsis)

    def lines(self, value: Shown) -> list[Text]:
        """One of both, by itself."""
        if self.in_a_word:
            mark = self.look.glyphs.right
            agrees = value is self.got
            return [
                Text(f"{mark} agrees", "ok") if agrees else Text(f"shape {value.shape}", "muted")
            ]
        return [*value_lines(value, self.marks(value)), *self.notes(value)]

    def shape(self, value: Shown) -> Text:
        """The shape, where there is more to a value than a row, or where it is what differs."""
        if value.shape is None or not (self.other_shape or len(value.shape) > 1):
            return Text("")
        told = f"shape {value.shape}" if value.shape else "a number"
        if not self.other_shape:
            return Text(told, "muted")
        marks = self.marks(value)
        return Text(f"{told}{marks.wrong}", marks.style)

    def notes(self, value: Shown) -> list[Text]:
        """How many cells differ, and which are in sight."""
        seen = value.note.partition(" of ")[0]
        beside = value is self.expected and value.note == self.got.note
        told = [f"at {seen}"] if seen and not beside else []
        cells = prod(value.shape or ())
        if value is self.got and value.wrong and (seen or cells > SEEN_AT_ONCE):
            count = "all" if value.wrong == cells else f"{value.wrong} of"
            told.append(f"{count} {cells} cells differ")
        return [Text(", ".join(told), "muted")] if told else []


def _beside(pairs: Sequence[Pair]) -> Iterator[Text]:
    """Both under their words, what came at the right."""
    several = len(pairs) > 1
    blocks = []
    for pair in pairs:
        sides = [pair.lines(value) for value in pair.values]
        shapes = [pair.shape(value) for value in pair.values]
        if several and any(shapes) and pair.other_shape:
            sides = [[shape, *lines] for shape, lines in zip(shapes, sides, strict=True)]
        blocks.append((pair.got.label, sides))
    words = [Text(word, "muted") for word in WORDS[-len(pairs[0].values) :]]
    if not several:
        shapes = [pairs[0].shape(value) for value in pairs[0].values]
        words = [
            Text.assemble(word, "  " if shape else "", shape)
            for word, shape in zip(words, shapes, strict=True)
        ]
    blocks = [("", [[word] for word in words]), *blocks]
    labels = max(len(label) for label, _ in blocks)
    left = max(width_of(sides[0]) for _, sides in blocks)
    for label, sides in blocks:
        for number, both in enumerate(zip_longest(*sides, fillvalue=Text(""))):
            line = Text(f"{label if number == 0 else '':{labels}}", "muted", no_wrap=True)
            line = Text.assemble(line, "  " if labels else "", both[0], no_wrap=True)
            if len(both) > 1:
                line.append(" " * (left - both[0].cell_len + GAP)).append_text(both[1])
            yield line


def _above(pairs: Sequence[Pair], room: int) -> Iterator[Text]:
    """What was expected above what came, column under column; words and shapes at the left."""
    labels = max(len(pair.got.label) for pair in pairs)
    labels += 2 if labels else 0
    margin = labels + len(WORDS[0]) + 2
    for pair in pairs:
        label = f"{pair.got.label:{labels}}"
        if pair.in_a_word:
            yield Text.assemble((label, "muted"), *pair.lines(pair.got))
            continue
        for word, value in zip(WORDS[-len(pair.values) :], pair.values, strict=True):
            head, shape = Text(f"{label}{word}", "muted"), pair.shape(value)
            label = " " * labels
            lines = _aligned(pair, value, room - margin)
            if shape or width_of(lines) > room - margin:
                yield Text.assemble(head, "  " if shape else "", shape)
                lines = lines if width_of(lines) <= room else pair.lines(value)
                indent = label if width_of(lines) + labels <= room else ""
                yield from (Text.assemble(indent, line) for line in lines)
                continue
            for line in lines:
                yield Text.assemble(head, " " * (margin - head.cell_len), line, no_wrap=True)
                head = Text("")


def _aligned(pair: Pair, value: Shown, room: int) -> list[Text]:
    """A value whose columns are as wide as those of the other, over several lines if need be."""
    if pair.in_a_word or pair.expected is None:
        return pair.lines(value)
    both = [widths_of(each, pair.marks(each)) for each in (pair.expected, pair.got)]
    widths = common(*both) or both[value is pair.got]
    marks = pair.marks(value)
    rows = [
        line
        for piece, columns in pieces(value, widths, room)
        for line in value_lines(piece, marks, columns)
    ]
    return [*rows, *pair.notes(value)]


def demo() -> Iterator[RenderableType]:
    """A row, and a matrix of which two cells differ."""
    from dltutor.screen.demo import verdicts

    half = verdicts()["half"]
    if half.got_shown:
        yield Result(half.expected_shown, half.got_shown)

    def value(
        *rows: tuple[str, ...], wrong: str = "", shape: tuple[int, ...], **more: object
    ) -> Shown:
        differs = tuple(tuple(cell in wrong.split() for cell in row) for row in rows)
        count = sum(map(sum, differs))
        return Shown("", shape, rows, differs, wrong=count)

    expected = value(("5", "0.25"), ("0", "7.5"), shape=(2, 2))
    yield Result(expected, value(("5", "-1"), ("-4", "7.5"), wrong="-1 -4", shape=(2, 2)))


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
