"""The layers of a model in one order, whatever order they were written in.

A layer is labelled by what it is and by the labels of what feeds it, and then of what it feeds. The
terms of a sum stand with the longest path first, then by their labels.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from dltutor.grader.models.form import Graph, LayerForm, ModelForm, Shape
from dltutor.grader.models.graph import Source
from dltutor.grader.models.kinds import COMMUTATIVE, NOTHING_TO_TRAIN


@dataclass(frozen=True)
class Node:
    """A layer, and the nodes that feed it; a node stands behind those."""

    form: LayerForm
    sources: tuple[Source, ...]


def in_one_order(
    nodes: Sequence[Node], outputs: Sequence[Source], shapes: Sequence[Shape | None]
) -> ModelForm:
    """The form of a model; layers that lead to no output are left out."""
    inputs = [i for i, node in enumerate(nodes) if node.form.kind == "InputLayer"]
    ranks = _Ranks(nodes, outputs)
    order = _order(nodes, ranks, outputs)
    place = {position: number for number, position in enumerate(order)}
    place |= {position: -1 - number for number, position in enumerate(inputs)}

    def placed(sources: Sequence[Source]) -> tuple[Source, ...]:
        return tuple(source._replace(layer=place[source.layer]) for source in sources)

    layers = tuple(nodes[position].form for position in order)
    graph = Graph(
        inputs=tuple(shape or () for shape in shapes),
        sources=tuple(placed(ranks.in_order(nodes[position])) for position in order),
        outputs=placed(outputs),
        first_uses=_first_uses(layers),
    )
    return ModelForm(shapes[0] if shapes else None, layers, None if is_chain(graph) else graph)


def is_chain(graph: Graph) -> bool:
    """Whether each layer takes what the one before it gives, and the last one is the output."""
    count = len(graph.sources)
    return (
        len(graph.inputs) == 1
        and graph.outputs == (Source(count - 1),)
        and all(taken == (Source(i - 1),) for i, taken in enumerate(graph.sources))
        and graph.first_uses == tuple(range(count))
    )


def _first_uses(layers: Sequence[LayerForm]) -> tuple[int, ...]:
    first: dict[tuple[str, str], int] = {}
    return tuple(
        i if layer.kind in NOTHING_TO_TRAIN else first.setdefault((layer.path, layer.kind), i)
        for i, layer in enumerate(layers)
    )


def _order(nodes: Sequence[Node], ranks: _Ranks, outputs: Sequence[Source]) -> list[int]:
    """Positions from the inputs to the outputs, one branch behind the other; no inputs."""
    order: list[int] = []
    done: set[int] = set()
    waiting = [source.layer for source in reversed(outputs)]
    while waiting:
        position = waiting[-1]
        sources = sorted(ranks.in_order(nodes[position]), key=_is_taken_later)
        missing = [each.layer for each in sources if each.layer not in done]
        if missing and position not in done:
            waiting += reversed(missing)
            continue
        waiting.pop()
        if position not in done and nodes[position].form.kind != "InputLayer":
            order.append(position)
        done.add(position)
    return order


def _is_taken_later(source: Source) -> bool:
    """States come from layers that have read something else before: those stand first."""
    return source.role != "initial_state"


class _Ranks:
    """What says which of several terms comes first."""

    def __init__(self, nodes: Sequence[Node], outputs: Sequence[Source]) -> None:
        shared = Counter((node.form.path, node.form.kind) for node in nodes)
        self._depth: list[int] = []
        self._up: list[str] = []
        self._kinds: list[str] = []  # labels without settings: one that differs moves no other
        inputs = 0
        for node in nodes:
            self._depth.append(
                1 + max((self._depth[each.layer] for each in node.sources), default=0)
            )
            fed = [(self._up[each.layer], each.output, each.role) for each in node.sources]
            fed = sorted(fed) if node.form.kind in COMMUTATIVE else fed
            uses = shared[node.form.path, node.form.kind]
            inputs += node.form.kind == "InputLayer"
            number = inputs if node.form.kind == "InputLayer" else 0
            self._up.append(_label(plain_key(node.form), uses, number, fed))
            kinds = sorted(self._kinds[each.layer] for each in node.sources)
            self._kinds.append(_label(node.form.kind, kinds))
        self._down = self._from_behind(nodes, outputs)

    def _from_behind(self, nodes: Sequence[Node], outputs: Sequence[Source]) -> list[str]:
        feeds: list[list[Any]] = [[] for _ in nodes]
        for number, source in enumerate(outputs):
            feeds[source.layer].append(("", "", number, source.output, ""))
        down = ["" for _ in nodes]
        for position in reversed(range(len(nodes))):
            node = nodes[position]
            down[position] = _label(sorted(feeds[position]))
            any_order = node.form.kind in COMMUTATIVE
            for number, each in enumerate(node.sources):
                at = 0 if any_order else number
                told = (self._up[position], down[position], at, each.output, each.role)
                feeds[each.layer].append(told)
        return down

    def in_order(self, node: Node) -> list[Source]:
        """What feeds a node, the terms of a sum in the one order."""
        if node.form.kind not in COMMUTATIVE:
            return list(node.sources)
        return sorted(node.sources, key=self._key)

    def _key(self, source: Source) -> tuple[Any, ...]:
        at = source.layer
        labels = self._kinds[at], self._up[at], self._down[at]
        return (-self._depth[at], *labels, source.output, source.role)


def _label(*parts: Any) -> str:
    return sha256(repr(parts).encode()).hexdigest()


def plain_key(form: LayerForm) -> tuple[Any, ...]:
    """What is equal for equal forms, and can be counted by."""
    return (form.kind, form.activation, form.trainable, _frozen(form.settings))


def _frozen(value: Any) -> Any:
    if isinstance(value, LayerForm):
        return plain_key(value)
    if isinstance(value, Mapping):
        return tuple(sorted((str(key), _frozen(each)) for key, each in value.items()))
    if isinstance(value, (list, tuple)):
        return tuple(_frozen(each) for each in value)
    return float(value) if isinstance(value, (int, float)) else value
