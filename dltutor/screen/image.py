"""Grey images side by side, in half blocks where there are greys, else in rising ink."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.style import Style
from rich.text import Text

from dltutor.screen.axes import Span, span
from dltutor.screen.number import short
from dltutor.screen.picture import Picture
from dltutor.screen.pixels import Image, Rows, decoded, image_of, is_record
from dltutor.screen.shades import grey, has_greys, ink, signed_ink, signed_key
from dltutor.screen.theme import UNICODE

GAP = 2  # columns between images
DIGITS = 2  # of the values that words tell
SMALL = 32  # pixels: a wider image has one column a pixel in ink too
LEAST = 20  # columns: an image is not made narrower so that more of them stand in a row
LEAST_INK = 36  # ink has few shades, and a pixel of it is two wide
KEYS = {
    "title", "images", "labels", "columns", "zoom", "values", "shared", "center", "trained",
    "caption",
}  # fmt: skip


@dataclass(frozen=True)
class Tile:
    """An image as it stands on the screen: lines of one width, and its label."""

    lines: Sequence[Text]
    width: int
    label: str

    @property
    def columns(self) -> int:
        """What it takes with its label."""
        return max(self.width, len(self.label))


class Images(Picture):
    """A drawing from a spec: see `image` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec's `images` and `labels` what a lesson's code gives stands in the place of names.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"an image has no {', '.join(sorted(unknown))}")
        self.spec = spec
        self.images = list(_images(spec.get("images")))
        self.labels = [str(label) for label in _labels(spec, self.images)]
        self.zoom, self.columns = _count(spec, "zoom", 1), _count(spec, "columns", 0)
        self.values = span(spec["values"], "values") if "values" in spec else None

    def words(self) -> str:
        """What images there are: their labels and sizes, and the values in them."""
        sizes = [f"{each.width} by {each.height} pixels" for each in self.images]
        same = len(set(sizes)) == 1
        told = [
            f"{label or 'an image'}{'' if same else f', {size}'}"
            f" from {short(each.least, DIGITS)} to {short(each.greatest, DIGITS)}"
            for label, size, each in zip(self.labels, sizes, self.images, strict=True)
        ]
        each = f"{'each ' if len(sizes) > 1 else ''}{sizes[0]}: " if same else ""
        return f"{each}{'; '.join(told)}."

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """Rows of images with their labels below, what the ink means."""
        greys = has_greys(console, options)
        rows = self._rows(list(self._tiles(options, greys=greys)), options.max_width)
        for number, row in enumerate(rows):
            if number:
                yield Text()
            yield from _beside(row)
        if "center" in self.spec and not greys:
            key = signed_key(ascii_only=options.ascii_only)
            yield Text(f"{key} {self.spec['center']:g}", "caption")

    def _tiles(self, options: ConsoleOptions, *, greys: bool) -> Iterator[Tile]:
        room = self._room(options.max_width, greys=greys)
        for image, label in zip(self.images, self.labels, strict=True):
            width = self._width(image, room, greys=greys)
            # A cell is twice as high as wide: a half block is a square.
            height = image.height * width / image.width / (1 if greys else 2)
            rows = self._parts(image, image.resized(width, max(round(height), 1)))
            lines = list(self._half_blocks(rows) if greys else self._inked(rows, options))
            yield Tile(lines, width, label[: options.max_width])

    def _room(self, width: int, *, greys: bool) -> int:
        """The columns that one image may take."""
        least = LEAST if greys else LEAST_INK
        rooms = [(width - GAP * (n - 1)) // n for n in range(self.columns, 1, -1)]
        return next((room for room in rooms if room >= least), width)

    def _width(self, image: Image, room: int, *, greys: bool) -> int:
        """The columns of an image: a whole number a pixel, if there is room for that."""
        zoom = self.zoom
        if not greys and image.width <= SMALL:
            zoom = max(2, zoom - zoom % 2)
        while zoom > 1 and image.width * zoom > room:
            zoom -= 1
        return min(image.width * zoom, room)

    def _parts(self, image: Image, rows: Rows) -> Rows:
        """The values as parts of their range: 0 to 1, or -1 to 1 about a centre."""
        low, high = self.values or self._ends(image)
        if "center" in self.spec:
            center = float(self.spec["center"])
            reach = max(high - center, center - low)
            return [[(v - center) / reach if reach else 0.0 for v in row] for row in rows]
        if low == high:
            return [[float(value > 0) for value in row] for row in rows]
        return [[(value - low) / (high - low) for value in row] for row in rows]

    def _ends(self, image: Image) -> Span:
        images = self.images if self.spec.get("shared") else [image]
        return min(each.least for each in images), max(each.greatest for each in images)

    def _half_blocks(self, rows: Rows) -> Iterator[Text]:
        if "center" in self.spec:
            rows = [[(part + 1) / 2 for part in row] for row in rows]
        for number in range(0, len(rows), 2):
            line = Text(no_wrap=True)
            for column, part in enumerate(rows[number]):
                below = grey(rows[number + 1][column]) if number + 1 < len(rows) else None
                line.append(UNICODE.upper, Style(color=grey(part), bgcolor=below))
            yield line

    def _inked(self, rows: Rows, options: ConsoleOptions) -> Iterator[Text]:
        character = signed_ink if "center" in self.spec else ink
        for row in rows:
            inked = "".join(character(part, ascii_only=options.ascii_only) for part in row)
            yield Text(inked, no_wrap=True)

    def _rows(self, tiles: Sequence[Tile], width: int) -> list[list[Tile]]:
        """The tiles in rows, as many in each as fit, and as the spec allows."""
        rows: list[list[Tile]] = []
        for tile in tiles:
            row = [*rows[-1], tile] if rows else []
            fits = sum(each.columns + GAP for each in row) - GAP <= width
            if row and fits and not 0 < self.columns < len(row):
                rows[-1] = row
            else:
                rows.append([tile])
        return rows


def _beside(tiles: Sequence[Tile]) -> Iterator[Text]:
    """A row of tiles, their upper edges level, each with its label right below."""
    for number in range(max(len(tile.lines) for tile in tiles) + 1):
        line = Text(no_wrap=True)
        for tile in tiles:
            piece = Text()
            if number < len(tile.lines):
                piece = tile.lines[number].copy()
                piece.pad_left((tile.columns - tile.width) // 2)
            elif number == len(tile.lines):
                piece = Text(tile.label.center(tile.columns))
            piece.pad_right(tile.columns - len(piece) + GAP)
            line.append_text(piece)
        line.rstrip()
        yield line


def _images(given: Any) -> Iterator[Image]:
    """The images of a spec: records of several, or records and rows of one each, by label."""
    if isinstance(given, dict) and given:
        for label, value in given.items():
            yield Image(label, _image(label, value).rows)
    elif isinstance(given, list) and given:
        yield from map(decoded, given)
    else:
        raise ValueError("images should be arrays of the page's code, and recorded")


def _image(label: str, value: Any) -> Image:
    if value is None:
        raise ValueError(f"the image {label!r} should be an array of the page's code, and recorded")
    if not is_record(value):
        return image_of(label, value)
    if len(value) > 1:
        raise ValueError(f"{label!r} holds {len(value)} images: give its name to images itself")
    return decoded(value[0])


def _labels(spec: dict[str, Any], images: Sequence[Image]) -> Sequence[Any]:
    labels = spec.get("labels", [image.label for image in images])
    if not isinstance(labels, list) or len(labels) != len(images):
        raise ValueError(f"labels should be {len(images)}, one for each image, and recorded")
    return labels


def _count(spec: dict[str, Any], part: str, default: int) -> int:
    value = spec.get(part, default)
    if not isinstance(value, int) or value < default:
        raise ValueError(f"{part} should be a whole number from {max(default, 1)}: {value}")
    return value


def demo() -> Iterator[RenderableType]:
    """A ball in the light, its slopes to the right, and three of a cross enlarged."""
    side = range(-15, 15)
    ball = [[max(0.0, 225 - x * x - y * y) ** 0.5 for x in side] for y in side]
    slopes = [[b - a for a, b in pairwise(row)] for row in ball]
    cross = [[0.0, 8.0, 0.0], [8.0, 16.0, 8.0], [0.0, 8.0, 0.0]]
    yield Images({"title": "A ball", "images": {"ball": ball}})
    yield Images({"images": {"slope to the right": slopes}, "center": 0})
    yield Images({"images": {"a": cross, "b": cross, "c": cross}, "zoom": 3})


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
