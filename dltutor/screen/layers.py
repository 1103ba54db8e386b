"""The layers of a model on the screen: beside those that were expected, or by themselves."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.text import Text

from dltutor.screen.columns import Columns
from dltutor.screen.glyphs import spelt
from dltutor.screen.theme import UNICODE, Look, look_of
from dltutor.verdict import LayerRow

AXES = UNICODE.by  # between the sizes of a shape of several
NOTHING = ("no such layer", "muted")


@dataclass(frozen=True)
class LayersBeside:
    """Two models layer by layer, a mark at each; a layer that one of them lacks leaves a gap."""

    rows: Sequence[LayerRow]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Side by side where that fits, else what was expected above what was given."""
        look = look_of(options)
        shapes = any(AXES in row.output or AXES in row.expected_output for row in self.rows)
        told = replace(self, rows=_spelt(self.rows, options))
        beside = told._beside(look, shapes=shapes)
        if beside.width <= options.max_width:
            yield from beside.lines(look.glyphs.rule)
        else:
            yield from told._above(look, shapes=shapes)

    def _beside(self, look: Look, *, shapes: bool) -> Columns:
        """The shapes of what comes out stand behind the layers where images or series are."""
        lines = [self._cells(row, look, shapes=shapes) for row in self.rows]
        output, blank = (("output",), ("",)) if shapes else ((), ())
        headings = ("", "layer", "expected", *output, "yours", *output, "params")
        expected, yours = self._counts()
        told = ("", "", expected, *blank, yours, *blank, _total(self.rows))
        total = [Text(each, "muted") for each in told]
        return Columns(headings, lines, right=(len(headings) - 1,), footer=[total])

    def _cells(self, row: LayerRow, look: Look, *, shapes: bool) -> list[Text]:
        expected = [Text(row.expected, "" if row.same else "cell.ok")]
        yours = [Text(row.got, "" if row.same else "cell.bad")]
        if shapes:
            other = row.output != row.expected_output
            expected.append(Text(row.expected_output, "cell.ok" if other else "muted"))
            yours.append(Text(row.output, "cell.bad" if other else "muted"))
        params = Text(counted(row.parameters))
        return [_mark(row, look), Text(_number(row)), *expected, *yours, params]

    def _above(self, look: Look, *, shapes: bool) -> Iterator[Text]:
        for row in self.rows:
            head = Text.assemble(_mark(row, look), f" {_number(row) or ' '}  ")
            params = f"   {counted(row.parameters)}" if row.parameters is not None else ""
            came, asked = (
                (f"   {shape}" if shapes and shape else "", "muted")
                for shape in (row.output, row.expected_output)
            )
            expected = ("expected  ", "muted"), (row.expected, "cell.ok")
            yours = ("yours     ", "muted"), (row.got, "cell.bad")
            if row.same:
                yield Text.assemble(head, row.got, came, (params, "muted"))
            else:
                shown = expected[1] if row.expected else NOTHING
                yield Text.assemble(head, expected[0], shown, asked)
                blank = " " * head.cell_len
                shown = yours[1] if row.got else NOTHING
                yield Text.assemble(blank, yours[0], shown, came, (params, "muted"))
        expected_count, count = self._counts()
        total = _total(self.rows)
        params = f", {total} params" if total else ""
        yield Text(f"{expected_count} expected, yours {count}{params}", "muted")

    def _counts(self) -> tuple[str, str]:
        rows = [row for row in self.rows if row.number is not None]
        return _layers(row.expected for row in rows), _layers(row.got for row in rows)


@dataclass(frozen=True)
class Layers:
    """A model by itself, as it was given: what each layer is, what comes out of it."""

    rows: Sequence[LayerRow]

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """A line a layer, the parameters added up below."""
        rows = [row for row in _spelt(self.rows, options) if row.got]
        shapes = any(row.output for row in rows)
        lines = [
            self._cells(_number(row), row.got, row.output, counted(row.parameters), shapes=shapes)
            for row in rows
        ]
        count = _layers(row.got for row in rows if row.number is not None)
        total = self._cells("", count, "", _total(rows), style="muted", shapes=shapes)
        headings = ("", "layer", "output", "params") if shapes else ("", "layer", "params")
        columns = Columns(headings, lines, right=(len(headings) - 1,), footer=[total])
        yield from columns.lines(look_of(options).glyphs.rule)

    def _cells(
        self, number: str, told: str, output: str, params: str, *, style: str = "", shapes: bool
    ) -> list[Text]:
        """The cells of a line, without that of the shape where no shape is known."""
        cells = (number, told, output, params) if shapes else (number, told, params)
        return [Text(cell, style) for cell in cells]


def counted(parameters: int | None) -> str:
    """`3,250`; nothing for None."""
    return "" if parameters is None else f"{parameters:,}"


def _spelt(rows: Sequence[LayerRow], options: ConsoleOptions) -> list[LayerRow]:
    """The rows in letters that the console has."""

    def told(text: str) -> str:
        return spelt(text, ascii_only=options.ascii_only)

    return [
        replace(
            row,
            expected=told(row.expected),
            got=told(row.got),
            output=told(row.output),
            expected_output=told(row.expected_output),
        )
        for row in rows
    ]


def _mark(row: LayerRow, look: Look) -> Text:
    return Text(look.glyphs.right, "ok") if row.same else Text(look.glyphs.wrong, "bad")


def _number(row: LayerRow) -> str:
    return "" if row.number is None else str(row.number)


def _layers(told: Iterable[str]) -> str:
    count = sum(map(bool, told))
    return f"{count} layer{'' if count == 1 else 's'}"


def _total(rows: Sequence[LayerRow]) -> str:
    known = [row.parameters for row in rows if row.parameters is not None]
    return counted(sum(known)) if known else ""


def demo() -> Iterator[RenderableType]:
    """A model with another activation and a layer too few, one with images, one that is right."""
    rows = [
        LayerRow(1, "Dense 50, relu", "Dense 50, relu", 3250, True, "(50,)"),
        LayerRow(2, "Dropout 0.3", "", None, False),
        LayerRow(3, "Dense 10, softmax", "Dense 10, relu", 510, False, "(10,)"),
    ]
    images = [
        LayerRow(1, "Conv2D(4, 3×3)", "Conv2D(4, 3×3)", 40, True, "6×6×4", "6×6×4"),
        LayerRow(2, "MaxPooling2D(2×2)", "", None, False, "", "3×3×4"),
        LayerRow(3, "Flatten", "Flatten", 0, True, "144", "36"),
    ]
    yield LayersBeside(rows)
    yield LayersBeside(images)
    yield Layers(rows)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
