"""Cells as the text of a notebook file, the same for the same lesson, and known again."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any

from dltutor import __version__
from dltutor.course import Course, Lesson
from dltutor.export.errors import ExportError
from dltutor.export.notebook.cells import Cell, cells_of
from dltutor.export.source import Source

KERNEL = {"display_name": "Python 3", "language": "python", "name": "python3"}
MARK = "dltutor"  # what is ours in a notebook's metadata


def notebook(course: Course, lesson: Lesson) -> str:
    """The notebook of a lesson. Raises ExportError where nbformat is not installed."""
    try:
        from nbformat import v4, validate, writes
    except ImportError as error:
        raise ExportError(
            "A notebook is written by nbformat, which is not installed.\n"
            "Install it: pip install 'dltutor[notebook]'"
        ) from error
    cells = list(cells_of(Source(course, lesson)))
    told = v4.new_notebook(
        cells=[_node(v4, cell, name) for cell, name in zip(cells, _names(cells), strict=True)],
        metadata={
            "kernelspec": KERNEL,
            "language_info": {"name": "python"},
            MARK: {
                "version": __version__,
                "lesson": lesson.name,
                "digest": _digest(cell.source for cell in cells),
            },
        },
    )
    validate(told)
    return str(writes(told)) + "\n"


def is_unchanged(text: str) -> bool:
    """Whether the text of a file is a notebook of ours in which nobody has written anything."""
    try:
        told = json.loads(text)
        sources = ("".join(cell["source"]) for cell in told["cells"])
        return bool(told["metadata"][MARK]["digest"] == _digest(sources))
    except (ValueError, KeyError, TypeError):
        return False


def _node(v4: Any, cell: Cell, name: str) -> Any:
    if cell.kind == "markdown":
        return v4.new_markdown_cell(cell.source, id=name)
    printed = [v4.new_output("stream", name="stdout", text=cell.printed)] if cell.printed else []
    return v4.new_code_cell(cell.source, id=name, outputs=printed)


def _names(cells: list[Cell]) -> Iterator[str]:
    """A name a cell from what it says: cells before it may come and go."""
    seen: Counter[str] = Counter()
    for cell in cells:
        name = hashlib.sha256(f"{cell.kind} {cell.source}".encode()).hexdigest()[:12]
        yield f"{name}-{seen[name]}" if seen[name] else name
        seen[name] += 1


def _digest(sources: Iterable[str]) -> str:
    return hashlib.sha256("\0".join(sources).encode()).hexdigest()
