"""Whatever the screen draws, as SVG: the same picture, made of text and of real shapes."""

from dltutor.export.svg.drawing import Drawn, draw
from dltutor.export.svg.palette import ON_WHITE, STYLE

__all__ = ["ON_WHITE", "STYLE", "Drawn", "draw"]
