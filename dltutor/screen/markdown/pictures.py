"""The fences that are pictures, and what draws each of them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from importlib import import_module
from typing import Any

from rich.console import RenderableType

from dltutor.screen.markdown.called import filled

# The module and the class of each: a page imports what draws its pictures, and not the others.
PICTURES = {
    "network": ("network", "Network"),
    "plot": ("plot", "Plot"),
    "plane": ("plane", "Plane"),
    "model": ("model", "Model"),
    "histograms": ("histograms", "Histograms"),
    "image": ("image", "Images"),
    "kernel": ("kernel", "Kernel"),
    "receptive": ("receptive", "Receptive"),
    "matrix": ("matrix", "Matrix"),
    "gates": ("gates", "Gates"),
    "unrolled": ("unrolled", "Unrolled"),
    "bars": ("bars", "Bars"),
    "squares": ("squares", "Squares"),
}


def picture(kind: str, content: str, recorded: Mapping[str, Any]) -> RenderableType:
    """A drawing from the numbers of its fence; raises ValueError for a fence that draws nothing.

    `recorded` holds what the lesson's code gives for the names that it calls.
    """
    module, name = PICTURES[kind]
    drawing = getattr(import_module(f"dltutor.screen.{module}"), name)
    renderable: RenderableType = drawing(filled(kind, tomllib.loads(content), recorded))
    return renderable
