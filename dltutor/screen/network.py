"""A network with its values on the nodes and its weights on the edges."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from rich.console import Console, ConsoleOptions, RenderResult
from rich.text import Text

from dltutor.screen.canvas import Canvas
from dltutor.screen.number import short

ACTIVATIONS: dict[str, Callable[[float], float]] = {
    "identity": lambda z: z,
    "relu": lambda z: max(0.0, z),
    "leaky_relu": lambda z: z if z > 0 else 0.01 * z,
    "tanh": math.tanh,
    "sigmoid": lambda z: 1 / (1 + math.exp(-z)) if z > -700 else 0.0,
    "step": lambda z: 1.0 if z >= 0 else 0.0,
}
GAP = 11  # the fewest columns between two layers that leave room for edges and weights
MOST_ROWS = 44
MOST_LABELS = 3  # weights that leave one node and are still told apart
KEYS = {
    "layers", "headings", "inputs", "weights", "biases", "activation", "output_activation",
    "focus", "caption", "title",
}  # fmt: skip


@dataclass(frozen=True)
class Node:
    """A node to be drawn: its lines, its style, and where its middle is."""

    lines: tuple[str, ...]
    style: str
    row: int = 0


class Network:
    """A drawing from a spec: see `network` fences in CONTRIBUTING.md. Raises ValueError.

    `weights` has a matrix a layer, one row a node; `focus` names a node that is being computed.
    """

    def __init__(self, spec: dict[str, Any]) -> None:
        unknown = set(spec) - KEYS
        if unknown:
            raise ValueError(f"a network has no {', '.join(sorted(unknown))}")
        self.spec = spec
        self.names: list[list[str]] = [
            [f"{each + 1}" for each in range(layer)] if isinstance(layer, int) else layer
            for layer in spec["layers"]
        ]
        self.weights: list[list[list[float]]] = spec["weights"]
        self.biases: list[list[float]] | None = spec.get("biases")
        self._check_sizes()
        self.activations = self._activations()
        self.focus = self._focus(spec.get("focus"))

    def _check_sizes(self) -> None:
        if len(self.weights) != len(self.names) - 1:
            raise ValueError(f"{len(self.names)} layers need {len(self.names) - 1} weight matrices")
        for number, matrix in enumerate(self.weights):
            inputs, units = len(self.names[number]), len(self.names[number + 1])
            if len(matrix) != units or any(len(row) != inputs for row in matrix):
                raise ValueError(f"weights {number + 1} should be {units} rows of {inputs}")
            if self.biases is not None and len(self.biases[number]) != units:
                raise ValueError(f"biases {number + 1} should be {units} numbers")
        given = self.spec.get("inputs")
        if given is not None and len(given) != len(self.names[0]):
            raise ValueError(f"there are {len(self.names[0])} input nodes and {len(given)} inputs")

    def _activations(self) -> list[str]:
        hidden = self.spec.get("activation", "identity")
        last = self.spec.get("output_activation", "identity")
        for name in (hidden, last):
            if name not in ACTIVATIONS:
                raise ValueError(f"{name!r} is none of {', '.join(ACTIVATIONS)}")
        return [hidden] * (len(self.names) - 2) + [last]

    def _focus(self, name: str | None) -> tuple[int, int] | None:
        if name is None:
            return None
        for layer, names in enumerate(self.names[1:], 1):
            if name in names:
                return layer, names.index(name)
        raise ValueError(f"there is no node {name!r} to focus on")

    @cached_property
    def sums(self) -> list[list[float]]:
        """The weighted sum plus bias of every node after the inputs."""
        return [layer for layer, _ in self._forward]

    @cached_property
    def values(self) -> list[list[float]]:
        """The value of every node, inputs first; empty without inputs."""
        return [self.spec["inputs"], *[layer for _, layer in self._forward]] if self.known else []

    @property
    def known(self) -> bool:
        """Whether there are inputs, and so values."""
        return "inputs" in self.spec

    @cached_property
    def _forward(self) -> list[tuple[list[float], list[float]]]:
        layers, before = [], list(self.spec.get("inputs", ()))
        for number, matrix in enumerate(self.weights):
            biases = self.biases[number] if self.biases else [0.0] * len(matrix)
            sums = [
                sum(weight * value for weight, value in zip(row, before, strict=True)) + bias
                for row, bias in zip(matrix, biases, strict=True)
            ]
            before = [ACTIVATIONS[self.activations[number]](z) for z in sums]
            layers.append((sums, before))
        return layers

    def shows(self, layer: int, position: int) -> bool:
        """Whether a node's value is known yet: those at and after the focus are not."""
        return self.known and (self.focus is None or (layer, position) < self.focus)

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Boxes and edges; sums in words where the console is too narrow or knows only ASCII."""
        if "title" in self.spec:
            yield Text(self.spec["title"], "strong")
        drawing = None if options.ascii_only else Drawing(self, min(options.max_width, 100))
        if drawing is not None and drawing.fits:
            yield from drawing.lines()
        else:
            yield from (Text(line) for line in self.listing())
        if "caption" in self.spec:
            yield Text(self.spec["caption"], "muted")

    def listing(self) -> Iterator[str]:
        """Each node's sum, in words."""
        for layer, names in enumerate(self.names):
            yield self.heading(layer) or ("inputs" if layer == 0 else f"layer {layer}")
            for position, name in enumerate(names):
                yield f"  {name}{self._sum(layer, position)}"

    def _sum(self, layer: int, position: int) -> str:
        if layer == 0:
            return f" = {short(self.spec['inputs'][position])}" if self.known else ""
        row = self.weights[layer - 1][position]
        bias = self.biases[layer - 1][position] if self.biases else 0
        before = self.names[layer - 1]
        if self.known and all(self.shows(layer - 1, each) for each in range(len(before))):
            terms = [
                f"{short(weight)}*{short(value)}"
                for weight, value in zip(row, self.values[layer - 1], strict=True)
            ]
        else:
            terms = [f"{short(w)}*{name}" for w, name in zip(row, before, strict=True)]
        told = " + ".join(terms) + (f" + {short(bias)}" if bias else "")
        if not self.shows(layer, position):
            return f" = {told}" + (" = ?" if self.known else "")
        return f" = {told} = {self.told_value(layer, position, '->')}"

    def told_value(self, layer: int, position: int, arrow: str) -> str:
        """`5`, or `-2 -> 0` where the activation changed the sum."""
        value = self.values[layer][position]
        if layer == 0 or self.activations[layer - 1] == "identity":
            return short(value)
        z = self.sums[layer - 1][position]
        return short(value) if z == value else f"{short(z)} {arrow} {short(value)}"

    def heading(self, layer: int) -> str:
        """What stands above a layer."""
        headings = self.spec.get("headings", [])
        return str(headings[layer]) if layer < len(headings) else ""


class Drawing:
    """The network on a canvas of a width."""

    def __init__(self, network: Network, width: int) -> None:
        self.network, self.width = network, width
        self.nodes = [
            [self._node(layer, position) for position in range(len(names))]
            for layer, names in enumerate(network.names)
        ]
        self.box_widths = [
            max(len(line) for node in layer for line in node.lines) + 4 for layer in self.nodes
        ]
        gaps = max(len(self.nodes) - 1, 1)
        self.gap = min((width - sum(self.box_widths)) // gaps, 24)
        tallest = max(len(node.lines) for layer in self.nodes for node in layer) + 2
        self.pitch = tallest + 1
        self.rows = max(len(layer) for layer in self.nodes) * self.pitch - 1
        self.top = 1 if any(map(network.heading, range(len(self.nodes)))) else 0

    @property
    def fits(self) -> bool:
        """Whether there is room for boxes and edges."""
        return self.gap >= GAP and self.rows <= MOST_ROWS

    def _node(self, layer: int, position: int) -> Node:
        network = self.network
        lines = [network.names[layer][position]]
        if network.biases and layer and network.biases[layer - 1][position]:
            lines.append(f"bias {short(network.biases[layer - 1][position])}")
        if network.known:
            shown = network.shows(layer, position)
            lines.append(network.told_value(layer, position, "→") if shown else "?")
        last = layer == len(network.names) - 1
        style = "node.focus" if network.focus == (layer, position) else "node"
        return Node(tuple(lines), "node.output" if last and style == "node" else style)

    def left(self, layer: int) -> int:
        """The first column of a layer's boxes."""
        return sum(self.box_widths[:layer]) + self.gap * layer

    def middle(self, layer: int, position: int) -> int:
        """The row of a node's middle."""
        height = len(self.nodes[layer]) * self.pitch - 1
        start = self.top + (self.rows - height) // 2
        return start + position * self.pitch + (self.pitch - 2) // 2

    def lines(self) -> list[Text]:
        """The drawing, a Text a line."""
        canvas = Canvas(self.width, self.rows + self.top)
        for layer in range(len(self.nodes) - 1):
            self._edges(canvas, layer)
        for layer, nodes in enumerate(self.nodes):
            heading = self.network.heading(layer)
            centre = self.left(layer) + (self.box_widths[layer] - len(heading)) // 2
            canvas.write(min(max(centre, 0), self.width - len(heading)), 0, heading, "muted")
            for position, node in enumerate(nodes):
                self._box(canvas, layer, position, node)
        return canvas.lines()

    def _box(self, canvas: Canvas, layer: int, position: int, node: Node) -> None:
        left, width = self.left(layer), self.box_widths[layer]
        top = self.middle(layer, position) - (len(node.lines) + 1) // 2
        canvas.write(left, top, "╭" + "─" * (width - 2) + "╮", node.style)
        for number, line in enumerate(node.lines, 1):
            value = number == len(node.lines) and self.network.known
            canvas.write(left, top + number, "│", node.style)
            canvas.write(left + 1, top + number, " " * (width - 2))
            style = "node.value" if value else "node.name"
            canvas.write(left + 1 + (width - 2 - len(line)) // 2, top + number, line, style)
            canvas.write(left + width - 1, top + number, "│", node.style)
        bottom = top + len(node.lines) + 1
        canvas.write(left, bottom, "╰" + "─" * (width - 2) + "╯", node.style)

    def _edges(self, canvas: Canvas, layer: int) -> None:
        """Edges to the next layer, each bent so that it passes through its own weight."""
        start = self.left(layer) + self.box_widths[layer]
        end = self.left(layer + 1) - 2
        matrix = self.network.weights[layer]
        sources, targets = len(self.nodes[layer]), len(self.nodes[layer + 1])
        labelled = targets <= min(MOST_LABELS, self.pitch)
        widest = max(len(short(weight)) for row in matrix for weight in row)
        label = start + 3
        for target in range(targets):
            for source in range(sources):
                weight = matrix[target][source]
                row = self.middle(layer, source)
                if labelled:
                    row += target - (targets - 1) // 2
                style = self._edge_style(layer, target, weight)
                goal = (2 * end, 4 * self.middle(layer + 1, target) + 2)
                through = 2 * (label + widest + 1), 4 * row + 2
                canvas.line(
                    (2 * start, 4 * self.middle(layer, source) + 2), (2 * label, through[1]), style
                )
                canvas.line((2 * label, through[1]), through, style)
                canvas.line(through, goal, style)
        for target in range(targets):
            style = self._edge_style(layer, target, 0)
            canvas.write(end, self.middle(layer + 1, target), " ▸", "muted" if style else style)
            for source in range(sources if labelled else 0):
                weight = matrix[target][source]
                row = self.middle(layer, source) + target - (targets - 1) // 2
                style = self._edge_style(layer, target, weight).replace("edge.", "weight.")
                canvas.write(
                    label,
                    row,
                    f" {short(weight):>{widest}} ",
                    style.replace("weight.zero", "muted"),
                )

    def _edge_style(self, layer: int, target: int, weight: float) -> str:
        focus = self.network.focus
        if weight == 0 or (focus is not None and focus != (layer + 1, target)):
            return "edge.zero"
        return "edge.positive" if weight > 0 else "edge.negative"


def demo() -> None:
    """The bank of lesson 1, as a whole and a step before."""
    from dltutor.screen.theme import THEME

    bank = {
        "headings": ["inputs", "hidden", "output"],
        "layers": [["children", "accounts"], ["top", "bottom"], ["purchases"]],
        "inputs": [2, 3],
        "weights": [[[1, 1], [-1, 1]], [[2, -1]]],
    }
    console = Console(theme=THEME)
    console.print(Network(bank), "", Network(bank | {"focus": "bottom"}))


if __name__ == "__main__":
    demo()
