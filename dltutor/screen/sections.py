"""Labels at the left, what belongs to them at the right: what verdicts are made of."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

LABEL = 9  # columns of the labels
Section = tuple[Text, RenderableType]


@dataclass(frozen=True)
class Sections:
    """Sections one below the other, an empty line between them; `open_end` for one after them."""

    sections: Sequence[Section]
    open_end: bool = False

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Nothing where there is none."""
        if not self.sections:
            return
        grid = Table.grid(padding=(0, 1, 0, 0), pad_edge=False)
        grid.add_column(width=LABEL, no_wrap=True)
        grid.add_column(ratio=1)
        for position, (label, body) in enumerate(self.sections, 1):
            closed = position == len(self.sections) and not self.open_end
            grid.add_row(label, Padding(body, (0, 0, 0 if closed else 1, 0)))
        yield grid


def demo() -> Iterator[RenderableType]:
    """Two labels, and what belongs to them."""
    told = Text("What belongs to a label stands at its right, and is wrapped there. " * 2)
    yield Sections([(Text("Label", "muted"), told), (Text("Another", "muted"), Text("More."))])


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
