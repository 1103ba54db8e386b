"""The pictures of a lesson as SVG, with the words for those who do not see them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from html import escape
from importlib import import_module
from typing import Any

from rich.console import RenderableType

from dltutor.export.svg import Drawn, draw
from dltutor.screen.markdown.called import filled
from dltutor.screen.markdown.pictures import PICTURES

WIDE = 80  # columns, as the screens that lessons are written for have them
NARROW = range(44, WIDE, 6)  # on a telephone: the first of these at which it still is a drawing
NAMES = {
    "network": "A network",
    "plot": "A plot",
    "plane": "A plane",
    "model": "A model",
    "histograms": "Histograms",
    "image": "Images",
    "kernel": "A kernel on an image",
    "receptive": "What one output sees",
    "matrix": "A matrix",
    "gates": "Gates over time",
    "unrolled": "An unrolled network",
    "bars": "Bars",
    "squares": "A board",
}
SVG = 'xmlns="http://www.w3.org/2000/svg" '


@dataclass(frozen=True)
class Picture:
    """A picture without its title and caption, which a page sets in its own letters."""

    kind: str
    drawing: RenderableType
    title: str
    caption: str

    @property
    def name(self) -> str:
        """What it is, in few words."""
        return self.title or NAMES.get(self.kind, "A picture")

    @property
    def words(self) -> str:
        """What it shows, for who hears it."""
        tell = getattr(self.drawing, "words", None)
        return (str(tell()) if callable(tell) else "") or self.wide.text

    @cached_property
    def wide(self) -> Drawn:
        """Drawn as on a screen of 80 columns."""
        return draw(self.drawing, WIDE)

    def narrow(self) -> Drawn:
        """Drawn for a telephone; as wide as it must be."""
        drawings = (draw(self.drawing, columns) for columns in NARROW)
        drawn = (each for each in drawings if self.kind != "network" or "<path" in each.inside)
        return next(drawn, self.wide)


def picture(kind: str, content: str, recorded: Mapping[str, Any]) -> Picture:
    """The picture of a fence. Raises ValueError for one that draws nothing."""
    spec = filled(kind, tomllib.loads(content), recorded)
    title, caption = str(spec.pop("title", "")), str(spec.pop("caption", ""))
    module, name = PICTURES[kind]
    drawing: RenderableType = getattr(import_module(f"dltutor.screen.{module}"), name)(spec)
    return Picture(kind, drawing, title, caption)


def svg(
    drawn: Drawn,
    picture: Picture,
    *,
    name: str,
    classes: str = "",
    least: int = 0,
    style: str = "",
    ground: str = "",
) -> str:
    """The whole element. `name` is unique on its page; below `least` pixels it is not shrunk.

    By itself, and in no page, it has its `style` in it, and a `ground` to be drawn on.
    """
    told = picture.words
    return (
        f'<svg {SVG if style else ""}class="{f"pic {classes}".strip()}" role="img" '
        f'aria-labelledby="{name}-t {name}-d" viewBox="0 0 {drawn.width} {drawn.height}" '
        f'width="{drawn.width}" height="{drawn.height}"'
        + (f' style="min-width:{least}px">' if least else ">")
        + f'<title id="{name}-t">{escape(picture.name, quote=False)}</title>'
        + f'<desc id="{name}-d">{escape(told, quote=False)}</desc>'
        + (f"<style>{style}</style>" if style else "")
        + f"{ground}{drawn.inside}</svg>"
    )
