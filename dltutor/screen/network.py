"""A network with its values on the nodes and its weights on the edges."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import cached_property
from typing import Any

from rich.console import Console, ConsoleOptions, RenderableType
from rich.text import Text

from dltutor.screen.network_drawing import Drawing
from dltutor.screen.network_slopes import Place, Slopes, backward, way_back
from dltutor.screen.number import short
from dltutor.screen.picture import Picture
from dltutor.screen.theme import in_colour

ACTIVATIONS: dict[str, Callable[[float], float]] = {
    "identity": lambda z: z,
    "relu": lambda z: max(0.0, z),
    "leaky_relu": lambda z: z if z > 0 else 0.01 * z,
    "tanh": math.tanh,
    "sigmoid": lambda z: 1 / (1 + math.exp(-z)) if z > -700 else 0.0,
    "step": lambda z: 1.0 if z >= 0 else 0.0,
}
WIDEST = 100
KEYS = {
    "layers", "headings", "inputs", "weights", "biases", "activation", "output_activation",
    "focus", "answered", "target", "slope_step", "caption", "title",
}  # fmt: skip


class Network(Picture):
    """A drawing from a spec: see `network` fences in CONTRIBUTING.md. Raises ValueError.

    `weights` has a matrix a layer, one row a node; `focus` names a node that is being computed,
    and has been if it is `answered`. With a `target` the slopes of the squared error are drawn, in
    the nodes and on the edges: all, or of the way back the first `slope_step`.
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
        self.slopes = self._slopes(spec.get("target"))
        back = way_back([len(names) for names in self.names])
        self.known_slopes = back[: spec.get("slope_step", len(back))] if self.slopes else []
        stepping = self.known_slopes and "slope_step" in spec
        self.newest_slope = self.known_slopes[-1] if stepping else None

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

    def _slopes(self, target: float | list[float] | None) -> Slopes | None:
        if target is None:
            return None
        targets = target if isinstance(target, list) else [target]
        if not self.known or self.focus or len(targets) != len(self.names[-1]):
            raise ValueError("slopes need inputs, no focus, and a target for each output")
        return backward(self.values, self.sums, self.weights, self.activations, targets)

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
        """Whether a node's value is known yet: those after the focus are not."""
        if self.focus is None:
            return self.known
        answered = (layer, position) == self.focus and bool(self.spec.get("answered"))
        return self.known and ((layer, position) < self.focus or answered)

    def words(self) -> str:
        """Each layer with its sums, and the slopes that are known."""
        layers: list[list[str]] = []
        for line in self.listing():
            if line.startswith(" "):
                layers[-1].append(line.strip())
            else:
                layers.append([line])
        told = (f"{heading}: {', '.join(nodes)}" for heading, *nodes in layers)
        return f"{'; '.join(told)}."

    def draws(self, options: ConsoleOptions) -> bool:
        """Whether there is room for boxes and edges, and letters for them."""
        return not options.ascii_only and Drawing(self, _width(options)).fits

    def drawn(self, console: Console, options: ConsoleOptions) -> Iterator[RenderableType]:
        """Boxes and edges; sums in words where the console is too narrow or knows only ASCII."""
        colour = in_colour(console)
        if self.draws(options):
            yield from Drawing(self, _width(options), colour=colour).lines()
        else:
            yield from (Text(line) for line in self.listing())

    def listing(self) -> Iterator[str]:
        """Each node's sum, in words."""
        for layer, names in enumerate(self.names):
            yield self.heading(layer) or ("inputs" if layer == 0 else f"layer {layer}")
            for position, name in enumerate(names):
                yield f"  {name}{self._sum(layer, position)}"
        if self.slopes:
            yield from self._slopes_in_words(self.slopes)

    def _slopes_in_words(self, slopes: Slopes) -> Iterator[str]:
        for layer in reversed(range(1, len(self.names))):
            yield f"slopes, {self.heading(layer) or f'layer {layer}'}"
            for position, name in enumerate(self.names[layer]):
                if Place(layer, position) in self.known_slopes:
                    yield f"  {name}: {short(slopes.nodes[layer][position])}"
                row = slopes.weights[layer - 1][position]
                for source, before in enumerate(self.names[layer - 1]):
                    if Place(layer, position, source) in self.known_slopes:
                        yield f"    weight from {before}: {short(row[source])}"

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


def _width(options: ConsoleOptions) -> int:
    return min(options.max_width, WIDEST)


def demo() -> Iterator[RenderableType]:
    """The bank of lesson 1: as a whole, a step before, and the way back from a target of 13."""
    bank = {
        "headings": ["inputs", "hidden", "output"],
        "layers": [["children", "accounts"], ["top", "bottom"], ["purchases"]],
        "inputs": [2, 3],
        "weights": [[[1, 1], [-1, 1]], [[2, -1]]],
    }
    step_before, way_back = bank | {"focus": "bottom"}, bank | {"target": 13}
    yield Network(bank)
    yield Network(step_before)
    yield Network(way_back)


if __name__ == "__main__":
    from dltutor.screen.demo import show

    show(demo())
