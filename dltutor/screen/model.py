"""A Keras model on a page, from its record: a table of its layers, or boxes and arrows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.columns import Columns
from dltutor.screen.layers import counted
from dltutor.screen.model_branches import Facts, branching
from dltutor.screen.model_diagram import Box, downwards, rightwards
from dltutor.screen.model_graph import INPUTS, Graph
from dltutor.screen.picture import Picture
from dltutor.screen.theme import Look, look_of

LONG = 5  # layers: boxes of more have one line
SIDES = 9  # columns of such a line beyond its words
KEYS = {"title", "model", "diagram", "caption"}


@dataclass(frozen=True)
class Layer:
    """One layer as it is recorded: `output` is the shape of one row that leaves it."""

    kind: str  # "Dense 50", "Dropout 0.3"
    activation: str
    output: Sequence[int | None]
    parameters: int
    trainable: int  # of the parameters

    @property
    def told(self) -> str:
        """`Dense 50, relu`; a linear activation is not told."""
        plain = self.activation in ("", "linear")
        return self.kind if plain else f"{self.kind}, {self.activation}"

    @property
    def counted(self) -> str:
        """`2,320 parameters`; nothing for none."""
        return f"{counted(self.parameters)} parameters" if self.parameters else ""


class Model(Picture):
    """A drawing from a spec: see `model` fences in CONTRIBUTING.md. Raises ValueError.

    In the spec's `model` the record that a lesson's code gives stands in the place of its name:
    the shape of the inputs, whether the layers are a chain, a row a layer, and what feeds each
    where they are no chain.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        if unknown := set(spec) - KEYS:
            raise ValueError(f"a model has no {', '.join(sorted(unknown))}")
        recorded = spec.get("model")
        if not isinstance(recorded, Mapping):
            raise ValueError("the model should be a model of the page's code, and recorded")
        self.spec = spec
        self.inputs: Sequence[int | None] = recorded["inputs"]
        self.layers = [Layer(**row) for row in recorded["layers"]]
        if not recorded["chain"] and "feeds" not in recorded:
            raise ValueError("the model branches, and what feeds its layers is to be recorded anew")
        self.feeds: Sequence[Sequence[int]] | None = recorded.get("feeds")
        self.items = Graph(self.feeds).items() if spec.get("diagram") and self.feeds else None

    def words(self) -> str:
        """Of a diagram what follows on what; a table is made of words."""
        if not self.spec.get("diagram"):
            return ""
        told = []
        for number, layer in enumerate(self.layers, 1):
            parts = [f"{number} {layer.told}", layer.counted]
            parts.append(f"fed by {self._fed_by(number)}" if self.feeds is not None else "")
            told.append(f"{', '.join(filter(None, parts))}, gives {shape(layer.output)}")
        return f"input {shape(self.inputs)}; {'; '.join(told)}."

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """Table or diagram."""
        lines = self._diagram if self.spec.get("diagram") else self._table
        yield from lines(look_of(options), options.max_width)

    def _table(self, look: Look, width: int) -> Iterator[Text]:
        third = "activation" if self.feeds is None else "fed by"
        rows = [["", "input", "", shape(self.inputs), ""]]
        for number, layer in enumerate(self.layers, 1):
            told = (layer.kind, layer.activation)
            if self.feeds is not None:
                told = (layer.told, self._fed_by(number))
            rows.append([str(number), *told, shape(layer.output), _parameters(layer, look)])
        headings = ("", "layer", third, "output", "parameters")
        table = Columns(headings, [list(map(Text, row)) for row in rows], right=(4,))
        if table.width > width:
            yield from self._narrow_table(look)
        else:
            yield from table.lines(look.glyphs.rule)
        yield Text(self._total(), "caption")

    def _narrow_table(self, look: Look) -> Iterator[Text]:
        yield Text(f"input {shape(self.inputs)}")
        for number, layer in enumerate(self.layers, 1):
            yield Text(f"{number}  {layer.told}")
            parameters = _parameters(layer, look)
            told = f", {parameters} parameters" if layer.parameters else ""
            fed = f", fed by {self._fed_by(number)}" if self.feeds is not None else ""
            yield Text(f"   gives {shape(layer.output)}{told}{fed}", "muted")

    def _fed_by(self, number: int) -> str:
        """`1, 4` or `input`: what feeds a layer, as the table counts layers, from 1."""
        sources = self.feeds[number - 1] if self.feeds else ()
        return ", ".join("input" if source == INPUTS else str(source + 1) for source in sources)

    def _diagram(self, look: Look, width: int) -> Iterator[Text]:
        inputs = shape(self.inputs)
        if self.items is None:
            boxes = self._boxes(width)
            drawn = rightwards(boxes, inputs, look, width)
            yield from drawn or downwards(boxes, inputs, look, width)
        else:
            facts = [Facts(each.told, each.counted, shape(each.output)) for each in self.layers]
            branches = branching(self.items, facts, inputs, look, width)
            if branches is None:  # a table tells what feeds what in any width
                yield from self._table(look, width)
                return
            yield from branches
        yield Text(self._total(), "caption")

    def _boxes(self, width: int) -> list[Box]:
        """The layers of a chain: of a long one in one line each, so that more fit a screen."""
        told = max(len(layer.told) for layer in self.layers)
        count = max(len(layer.counted) for layer in self.layers)
        is_long = len(self.layers) > LONG and told + count + SIDES <= width
        boxes = []
        for layer in self.layers:
            words = [each for each in (layer.told, layer.counted) if each]
            if is_long:
                words = [f"{layer.told.ljust(told)}   {layer.counted.rjust(count)}"]
            boxes.append(Box(words, shape(layer.output)))
        return boxes

    def _total(self) -> str:
        total = sum(layer.parameters for layer in self.layers)
        trainable = sum(layer.trainable for layer in self.layers)
        rest = "" if trainable == total else f", {counted(trainable)} of them trainable"
        return f"{counted(total)} parameters{rest}"


def shape(sizes: Sequence[int | None]) -> str:
    """`(28, 28, 1)`, `(50,)`; a size that is not fixed is `n`."""
    told = ["n" if size is None else str(size) for size in sizes]
    return f"({told[0]},)" if len(told) == 1 else f"({', '.join(told)})"


def _parameters(layer: Layer, look: Look) -> str:
    if layer.parameters and not layer.trainable:
        return f"frozen {counted(layer.parameters)}"
    return counted(layer.parameters)


def demo() -> Iterator[RenderableType]:
    """A digit classifier as a table, and as boxes downwards and to the right."""
    rows = [
        ("Dense 50", "relu", [50], 3250, 3250),
        ("BatchNormalization", "", [50], 200, 100),
        ("Dropout 0.3", "", [50], 0, 0),
        ("Dense 10", "softmax", [10], 510, 510),
    ]
    names = ("kind", "activation", "output", "parameters", "trainable")
    layers = [dict(zip(names, row, strict=True)) for row in rows]
    recorded = {"inputs": [64], "chain": True, "layers": layers}
    spec = {"title": "Digits", "model": recorded}
    short = {"model": recorded | {"layers": [layers[0], layers[3]]}, "diagram": True}
    yield Model(spec)
    yield Model(spec | {"diagram": True})
    yield Model(short)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
