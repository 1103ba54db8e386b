"""A network on a canvas: boxes for nodes, and edges that pass through their own weights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from rich.text import Text

from dltutor.screen.canvas import DOTS_DOWN, Canvas
from dltutor.screen.network_slopes import Place
from dltutor.screen.number import short
from dltutor.screen.theme import UNICODE

if TYPE_CHECKING:
    from dltutor.screen.network import Network

STEEPEST = 6  # dots across that the way from a weight to its node needs
GAP = 11  # the fewest columns between two layers that leave room for edges and weights
MOST_ROWS = 44
SLOPE = UNICODE.slope  # before the slope of the loss to a node's value or to a weight
MOST_LABELS = 3  # weights that leave one node and are still told apart


@dataclass(frozen=True)
class Node:
    """A node to be drawn: its lines, and its style."""

    lines: tuple[str, ...]
    style: str


@dataclass(frozen=True)
class Edge:
    """A weight between two nodes, or the slope to it, and the row that it is written in."""

    source: int
    target: int
    label: str
    kind: str  # positive, negative, or zero for one that stays in the background
    known: bool  # whether the label is a slope
    row: int


class Drawing:
    """The network on a canvas of a width.

    Edges that do not lead into the focus are dim; where there is no colour, they are left out.
    """

    def __init__(self, network: Network, width: int, *, colour: bool = True) -> None:
        self.network, self.width, self.colour = network, width, colour
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
            value = network.told_value(layer, position, UNICODE.becomes)
            # A value that is to come has its room already: steps do not move the drawing.
            lines.append(value if network.shows(layer, position) else "?".center(len(value)))
        if network.slopes and layer:
            slope = short(network.slopes.nodes[layer][position])
            known = Place(layer, position) in network.known_slopes
            lines.append(f"{SLOPE} {slope if known else '?'.ljust(len(slope))}")
        last = layer == len(network.names) - 1
        focus = network.focus == (layer, position) or network.newest_slope == Place(layer, position)
        style = "node.focus" if focus else "node"
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
            if any(True for _ in self._edges_from(layer)):
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
        lines = UNICODE.focus if node.style == "node.focus" else UNICODE.box
        corner, across, corner2, side, low, low2 = tuple(lines)
        canvas.write(left, top, corner + across * (width - 2) + corner2, node.style)
        for number, line in enumerate(node.lines, 1):
            slopes = self.network.slopes is not None and layer > 0
            value = number == len(node.lines) - slopes and self.network.known
            canvas.write(left, top + number, side, node.style)
            canvas.write(left + 1, top + number, " " * (width - 2))
            style = "node.value" if value else "node.name"
            if value and node.style == "node.focus":
                style = node.style
            if line.startswith(SLOPE):
                style = "node.slope"
            canvas.write(left + 1 + (width - 2 - len(line)) // 2, top + number, line, style)
            canvas.write(left + width - 1, top + number, side, node.style)
        bottom = top + len(node.lines) + 1
        canvas.write(left, bottom, low + across * (width - 2) + low2, node.style)

    def _edges(self, canvas: Canvas, layer: int) -> None:
        """Edges to the next layer, each bent so that it passes through its own weight."""
        edges = list(self._edges_from(layer))
        label = self.left(layer) + self.box_widths[layer] + 3
        end = self.left(layer + 1) - 2
        widest = max(len(edge.label) for edge in edges)
        back = self.network.slopes is not None
        for edge in edges:
            start = 2 * (label - 3), _dots_down(self.middle(layer, edge.source))
            before = 2 * label, _dots_down(edge.row)
            after = 2 * (label + widest + 1), _dots_down(edge.row)
            goal = 2 * end, _dots_down(self.middle(layer + 1, edge.target))
            # Where labels leave no room the last piece would be a wall, and not a way.
            last = [(after, goal)] if goal[0] - after[0] >= STEEPEST else []
            for piece in ((start, before), (before, after), *last):
                canvas.line(*piece, f"edge.{'zero' if back else edge.kind}")
            if back:
                canvas.write(
                    label - 2, self.middle(layer, edge.source), UNICODE.to_left, "edge.slope"
                )
            else:
                canvas.write(
                    end, self.middle(layer + 1, edge.target), f" {UNICODE.to_right}", "muted"
                )
        if len(self.nodes[layer + 1]) <= MOST_LABELS:
            for edge in edges:
                style = "node.slope" if edge.known else f"weight.{'zero' if back else edge.kind}"
                told = f" {edge.label:>{widest}} "
                if self.network.newest_slope == Place(layer + 1, edge.target, edge.source):
                    told = f"[{told[1:-1]}]"
                canvas.write(label, edge.row, told, style)

    def _edges_from(self, layer: int) -> Iterator[Edge]:
        """The edges to the next layer; without colour, of those only what leads into a focus."""
        targets = len(self.nodes[layer + 1])
        focus = self.network.focus
        for target, row_of_weights in enumerate(self.network.weights[layer]):
            aside = focus is not None and focus != (layer + 1, target)
            if aside and not self.colour:
                continue
            for source, weight in enumerate(row_of_weights):
                row = self.middle(layer, source)
                if targets <= MOST_LABELS:
                    row += target - (targets - 1) // 2
                kind = "positive" if weight > 0 else "negative"
                kind = "zero" if aside or not weight else kind
                known = Place(layer + 1, target, source) in self.network.known_slopes
                label = self._label(layer, target, source, known)
                yield Edge(source, target, label, kind, known, row)

    def _label(self, layer: int, target: int, source: int, known: bool) -> str:
        """A weight, or the slope to it once that is known; as wide as it will be then."""
        told = short(self.network.weights[layer][target][source])
        if self.network.slopes is None:
            return told
        slope = f"{SLOPE} {short(self.network.slopes.weights[layer][target][source])}"
        return slope if known else told.rjust(len(slope))


def _dots_down(row: int) -> int:
    """The middle of a row of characters, in dots."""
    return DOTS_DOWN * row + DOTS_DOWN // 2
