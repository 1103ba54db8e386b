"""Activations in the layers whose result they change.

`Dense` and then `Activation` is a Dense with an activation. So it is with a layer between that only
puts numbers elsewhere: relu of the concatenated is the concatenated of relu; and the largest of a
window has the largest relu.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from dltutor.grader.models.graph import Source
from dltutor.grader.models.kinds import WITH_ACTIVATION
from dltutor.grader.models.order import Node

OF_SEVERAL = frozenset(
    {"softmax", "log_softmax", "sparsemax", "glu"}
)  # look at more than one number
RISING = frozenset(
    "relu relu6 leaky_relu elu selu celu softplus softsign tanh hard_tanh sigmoid hard_sigmoid "
    "log_sigmoid exponential".split()
)
ELSEWHERE = frozenset({"Concatenate", "Flatten", "Reshape", "Permute", "RepeatVector"})
LARGEST = frozenset(f"{of}MaxPooling{axes}D" for of in ("", "Global") for axes in (1, 2, 3))
DROPOUTS = frozenset({"Dropout", "SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D"})


def taken(nodes: Sequence[Node], outputs: Sequence[Source]) -> Iterator[Source]:
    """Everything that a layer takes or the model gives, of layers that lead to an output."""
    needed, waiting = set(), [source.layer for source in outputs]
    while waiting:
        position = waiting.pop()
        if position not in needed:
            needed.add(position)
            waiting += [source.layer for source in nodes[position].sources]
            yield from nodes[position].sources
    yield from outputs


def with_activations(nodes: list[Node], outputs: list[Source]) -> None:
    """Put each activation into the layers before it, unless something else takes their results.

    Changes `outputs` along with the nodes.
    """
    uses = Counter(source.layer for source in taken(nodes, outputs))
    moved: dict[int, Source] = {}
    for position, node in enumerate(nodes):
        node = nodes[position] = replace(node, sources=_moved(node.sources, moved))
        if node.form.kind != "Activation" or not node.sources:
            continue
        at, activation = node.sources[0].layer, node.form.activation
        before = _before(nodes, at, activation, uses)
        if before is None:
            continue
        for each in before:
            form = replace(nodes[each].form, activation=activation)
            nodes[each] = replace(nodes[each], form=form)
        moved[position] = Source(at)
        uses[at] = uses[position]
    outputs[:] = _moved(outputs, moved)


def _before(
    nodes: Sequence[Node], at: int, activation: str, uses: Mapping[int, int]
) -> list[int] | None:
    """The layers that an activation behind the layer `at` can go into; None if it cannot."""
    form = nodes[at].form
    if uses[at] != 1:
        return None
    if form.kind in WITH_ACTIVATION and form.activation == "linear":
        return [at]
    if not nodes[at].sources or not _may_come_before(form.kind, activation):
        return None
    found: list[int] = []
    for source in nodes[at].sources:
        before = _before(nodes, source.layer, activation, uses)
        if before is None:
            return None
        found += before
    return found


def _may_come_before(kind: str, activation: str) -> bool:
    """Whether an activation gives the same before a layer of that kind as behind it."""
    if kind in LARGEST:
        return activation in RISING
    if kind in DROPOUTS:
        return activation in ("relu", "leaky_relu")  # twice as much in, twice as much out
    return kind in ELSEWHERE and activation not in OF_SEVERAL


def _moved(sources: Sequence[Source], moved: dict[int, Source]) -> tuple[Source, ...]:
    return tuple(
        each._replace(layer=moved[each.layer].layer) if each.layer in moved else each
        for each in sources
    )
