"""A tree that grows to the right: beginnings as branches, and what became of each leaf."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.glyphs import Glyphs
from dltutor.screen.picture import Picture
from dltutor.screen.theme import glyphs_of

GAP = 3  # columns between what is told
KEYS = {"root", "title", "caption"}
MARKS = ("", "new", "kept", "dropped")


@dataclass(frozen=True)
class Row:
    """A line: how far in it stands, and what is told beside it."""

    before: str
    name: str
    told: tuple[str, ...]
    mark: str


class Tree(Picture):
    """A drawing from a spec: `root` with a `name`, `branches` of the same kind, `told`, a `mark`.

    `told` is a list of words in columns; a mark is one of `MARKS`. Raises ValueError.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"a tree has no {', '.join(sorted(unknown))}")
        if "root" not in spec:
            raise ValueError("a tree needs [root]")
        self.spec = spec

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """A line a branch, its words in columns; those that have no room are left out."""
        glyphs = glyphs_of(options)
        rows = list(_rows(self.spec["root"], "", "", glyphs))
        columns = max(len(row.told) for row in rows)
        widths = [
            max((len(row.told[each]) for row in rows if each < len(row.told)), default=0)
            for each in range(columns)
        ]
        left = max(len(row.before + row.name) for row in rows)
        while widths and left + sum(GAP + width for width in widths) + GAP + 9 > options.max_width:
            widths.pop(0)
        for row in rows:
            yield self._line(row, left, widths, columns, glyphs)

    def _line(self, row: Row, left: int, widths: list[int], columns: int, glyphs: Glyphs) -> Text:
        line = Text(no_wrap=True).append(row.before, "muted").append(row.name, _style(row.mark))
        if not row.told:
            return line
        line.append(" " * (left - line.cell_len))
        for words, width in zip(row.told[columns - len(widths) :], widths, strict=False):
            line.append(f"{' ' * GAP}{words:<{width}}", "muted" if row.mark == "dropped" else "")
        mark = {"kept": glyphs.right, "dropped": glyphs.wrong}.get(row.mark, "")
        if mark:
            line.append(f"{' ' * GAP}{mark} {row.mark}", _style(row.mark))
        return line


def _style(mark: str) -> str:
    return {"kept": "ok", "dropped": "muted", "new": "strong"}.get(mark, "")


def _rows(node: dict[str, Any], before: str, inside: str, glyphs: Glyphs) -> Iterator[Row]:
    """A node's line, then those of its branches, further in."""
    mark = str(node.get("mark", ""))
    if mark not in MARKS:
        raise ValueError(f"a mark is one of {', '.join(filter(None, MARKS))}, not {mark!r}")
    yield Row(before, str(node["name"]), tuple(map(str, node.get("told", ()))), mark)
    branches = node.get("branches", [])
    for number, branch in enumerate(branches):
        last = number == len(branches) - 1
        fork = glyphs.box[4] if last else glyphs.fork
        further = inside + (" " if last else glyphs.upright) + "  "
        yield from _rows(branch, f"{inside}{fork}{glyphs.floor} ", further, glyphs)


def demo() -> Iterator[RenderableType]:
    """The second round of a beam of two."""
    leaves = {"A": -1.743, "B": -2.079, "end": -1.609}
    first = [
        {"name": name, "told": [f"{total}"], "mark": "kept" if name == "end" else "dropped"}
        for name, total in leaves.items()
    ]
    second = [{"name": "end", "told": ["-1.022"], "mark": "kept"}]
    branches = [{"name": "A", "branches": first}, {"name": "B", "branches": second}]
    yield Tree({"root": {"name": "start", "branches": branches}})


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
