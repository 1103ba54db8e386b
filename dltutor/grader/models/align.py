"""Two models side by side, so that a missing layer leaves a gap instead of shifting what follows.

difflib only knows same or not the same; here a layer with other units still belongs to the one that
was asked for, so the rows are those that need the fewest changes (an edit distance).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest

import numpy as np

from dltutor.grader.models.activations import KINDS
from dltutor.grader.models.form import LayerForm
from dltutor.grader.models.read import ReadModel
from dltutor.grader.models.words import (
    fed_by,
    layer_text,
    loss_text,
    optimizer_text,
    shape_text,
    size_text,
)
from dltutor.wire.model import KerasModel

# A layer's index in the expected model and in the other; None where it has no counterpart.
Pair = tuple[int | None, int | None]

GAP = 1.5  # a layer on one side only; two of them cost no less than any change of one layer
SAME_KIND = 1.0
OTHER_ACTIVATION = 0.4
OTHER_UNITS = 0.5
OTHER_SETTING = 0.1  # each of them
OTHER_KIND = 4.0  # more than two gaps: layers of different kinds never share a row


@dataclass(frozen=True)
class Row:
    """A layer of either model, or what stands in the same place in both.

    `number` counts rows from 1; 0 are the inputs. `expected` or `got` is empty where that model has
    no such layer. `parameters` counts the numbers in the weights of the layer that came, None where
    none came. `expected_output` and `output` are the shapes of what comes out, as far as known.
    """

    number: int
    expected: str
    got: str
    parameters: int | None
    same: bool
    expected_output: str = ""
    output: str = ""


@dataclass(frozen=True)
class CompiledRow:
    """One thing that `compile` is told: `optimizer`, `loss`, `metrics`."""

    name: str
    expected: str
    got: str
    same: bool


def rows(expected: KerasModel, got: KerasModel) -> tuple[Row, ...]:
    """The two models as rows of a table, the input first; none where one cannot be read."""
    wanted, came = ReadModel(expected), ReadModel(got)
    if wanted.fault or came.fault:
        return ()
    found = list(_inputs(wanted, came))
    aligned = pairs(wanted.layers, came.layers)
    left = _told(wanted, [i for i, _ in aligned])
    right = _told(came, [j for _, j in aligned])
    for number, (i, j) in enumerate(aligned, 1):
        texts, outputs = zip(left[number - 1], right[number - 1], strict=True)
        both = i is not None and j is not None and wanted.layers[i] == came.layers[j]
        same = both and texts[0] == texts[1]  # the same layer, and fed by the same
        count = parameters(came, j, got) if j is not None else None
        found.append(Row(number, *texts, count, same, *outputs))
    return tuple(found)


def _inputs(wanted: ReadModel, came: ReadModel) -> Iterator[Row]:
    both = [each.form.all_inputs for each in (wanted, came)]
    for shapes in zip_longest(*both, fillvalue=()):
        texts = [f"Input({shape_text(shape)})" if shape != () else "" for shape in shapes]
        yield Row(0, texts[0], texts[1], 0, shapes[0] == shapes[1])


def _told(model: ReadModel, positions: Sequence[int | None]) -> list[tuple[str, str]]:
    """What is told of the layer in each row, and the shape of what it gives."""
    numbers = {at: row for row, at in enumerate(positions, 1) if at is not None}
    shapes = model.shapes
    found = []
    for at in positions:
        if at is None:
            found.append(("", ""))
            continue
        fed = fed_by(model.form, at, numbers)
        text = layer_text(model.layers[at]) + (f", {fed}" if fed else "")
        found.append((text, size_text(shapes[at]) if at < len(shapes) else ""))
    return found


def parameters(model: ReadModel, position: int, came: KerasModel) -> int:
    """How many numbers a layer has in its weights; none for one that was counted already."""
    layer, graph = model.layers[position], model.form.graph
    again = graph is not None and graph.first_uses[position] != position
    if again or layer.kind in KINDS:
        return 0
    return sum(int(np.size(each)) for each in came.weights.get(layer.path, ()))


def compiled_rows(expected: KerasModel, got: KerasModel) -> tuple[CompiledRow, ...]:
    """How the two are compiled; none where one is not, or cannot be read."""
    wanted, came = ReadModel(expected).compiled, ReadModel(got).compiled
    if wanted is None or came is None:
        return ()
    alike = came.beside(wanted)
    optimizers = wanted.optimizer == alike.optimizer and wanted.settings == alike.settings
    losses = wanted.loss == alike.loss and wanted.loss_settings == alike.loss_settings
    metrics = [", ".join(each.metrics) for each in (wanted, alike)]
    return (
        CompiledRow("optimizer", optimizer_text(wanted), optimizer_text(came), optimizers),
        CompiledRow("loss", loss_text(wanted), loss_text(came), losses),
        CompiledRow("metrics", metrics[0], metrics[1], set(wanted.metrics) <= set(alike.metrics)),
    )


def pairs(expected: Sequence[LayerForm], got: Sequence[LayerForm]) -> list[Pair]:
    """Which layer answers to which, from the input to the output, at the least cost."""
    cost = _costs(expected, got)
    found: list[Pair] = []
    i, j = len(expected), len(got)
    while i or j:
        if i and j and cost[i][j] == cost[i - 1][j - 1] + unlike(expected[i - 1], got[j - 1]):
            i, j = i - 1, j - 1
            found.append((i, j))
        elif j and cost[i][j] == cost[i][j - 1] + GAP:
            j -= 1
            found.append((None, j))
        else:
            i -= 1
            found.append((i, None))
    return found[::-1]


def _costs(expected: Sequence[LayerForm], got: Sequence[LayerForm]) -> list[list[float]]:
    """The least cost of turning the first i layers into the first j, for every i and j."""
    cost = [[GAP * (i + j) for j in range(len(got) + 1)] for i in range(len(expected) + 1)]
    for i, left in enumerate(expected, 1):
        for j, right in enumerate(got, 1):
            gap = min(cost[i - 1][j], cost[i][j - 1]) + GAP
            cost[i][j] = min(cost[i - 1][j - 1] + unlike(left, right), gap)
    return cost


def unlike(left: LayerForm, right: LayerForm) -> float:
    """How far two layers are from being the same."""
    if left == right:
        return 0.0
    if left.kind != right.kind:
        return OTHER_KIND
    keys = {*left.settings, *right.settings}
    other = {key for key in keys if left.settings.get(key) != right.settings.get(key)}
    cost = SAME_KIND + OTHER_SETTING * len(other) + (OTHER_UNITS if "units" in other else 0.0)
    cost += OTHER_ACTIVATION if left.activation != right.activation else 0.0
    return min(cost, 2 * GAP)
