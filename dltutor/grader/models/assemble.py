"""From the layers as they were written to the form of a model: what comes to the same made one.

An activation goes into the layer before it, unless something else takes that layer's own result;
what does nothing is left out; what is computed twice from the same is one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dltutor.grader.models.activated import taken, with_activations
from dltutor.grader.models.form import LayerForm, ModelForm, Shape
from dltutor.grader.models.graph import Drawn, Placed, Source, Written, drawn
from dltutor.grader.models.kinds import ASSOCIATIVE, PURE, RATES, RECURRENT
from dltutor.grader.models.masks import is_masked, takes_masks
from dltutor.grader.models.order import Node, in_one_order, plain_key
from dltutor.grader.models.own import UNREADABLE, NoForm
from dltutor.grader.models.written import forms_of, rank_after

ATTENTION = ("Attention", "AdditiveAttention", "MultiHeadAttention")
INPUT = LayerForm("InputLayer")


def model_form(config: Written) -> ModelForm:
    """The form of a model from what its `to_json` writes. Raises NoForm."""
    return form_of(drawn(config), config)


def form_of(model: Drawn, config: Written) -> ModelForm:
    """The form of layers that are in order already. Raises NoForm."""
    try:
        return _form_of(model, config)
    except (KeyError, TypeError, AttributeError, ValueError, IndexError, RecursionError) as error:
        if isinstance(error, NoForm):
            raise
        raise NoForm(*UNREADABLE) from error


def _form_of(model: Drawn, config: Written) -> ModelForm:
    starts = [layer for layer in model.layers if layer.kind == "InputLayer"]
    shapes = [_shape(layer) for layer in starts]
    if len(starts) == 1 and shapes[0] is None:
        shape = config["config"].get("build_input_shape")
        shapes[0] = tuple(shape[1:]) if shape else None
    work = _Assembly(shapes)
    for layer in model.layers:
        work.take(layer)
    outputs = [work.found(source) for source in model.outputs]
    nodes = _settled(work.nodes, outputs)
    return in_one_order(nodes, outputs, shapes)


def _shape(layer: Placed) -> Shape | None:
    shape = layer.config.get("batch_shape") or layer.config.get("batch_input_shape")
    return tuple(shape[1:]) if shape else None


@dataclass
class _Known:
    """What is known of what a layer gives: where it is computed, and its axes."""

    source: Source
    rank: int | None = None


class _Assembly:
    """Takes layers one by one, each behind those that feed it."""

    def __init__(self, shapes: Sequence[Shape | None]) -> None:
        self.nodes: list[Node] = []
        self._masked: list[bool] = []  # of each node: whether what it gives has a mask
        self._shapes = iter(shapes)
        self._known: list[_Known] = []  # by the position of the layer as it was written
        self._pure: dict[object, int] = {}  # what is computed already, and at which node

    def found(self, source: Source) -> Source:
        """Where that which a layer gave as it was written is computed now."""
        known = self._known[source.layer].source
        return source._replace(layer=known.layer, output=known.output or source.output)

    def take(self, layer: Placed) -> None:
        if layer.kind == "InputLayer":
            shape = next(self._shapes)
            axes = len(shape) if shape is not None else None
            self._known.append(_Known(self._node(INPUT, ()), axes))
            return
        sources = [self.found(source) for source in layer.sources]
        rank = self._known[layer.sources[0].layer].rank
        rank = len(layer.shape) if layer.shape is not None else rank
        given = _without_doubles(layer.kind, sources)
        for form in forms_of(layer, rank):
            given = [self._add(form, self._unmasked(form, given), rank)]
        self._known.append(_Known(given[0], rank_after(layer, rank)))

    def _add(self, form: LayerForm, sources: Sequence[Source], rank: int | None) -> Source:
        """One more layer, unless it does nothing, or what it does is done already."""
        form = _as_flatten(form)
        first = sources[0]
        before = self.nodes[first.layer].form
        if does_nothing(form, rank):
            return first
        if form.kind == "Activation" and before.activation == form.activation == "relu":
            return first
        return self._node(form, tuple(sources))

    def _node(self, form: LayerForm, sources: tuple[Source, ...]) -> Source:
        if form.kind in PURE:
            # Of masked steps GlobalAveragePooling1D takes the mean otherwise than ops.mean does.
            key = (plain_key(form), form.operation, sources)
            if key in self._pure:
                return Source(self._pure[key])
            self._pure[key] = len(self.nodes)
        given = [self._has_mask(each) for each in sources if each.role == ""]
        self._masked.append(is_masked(form, 0, given))
        self.nodes.append(Node(form, sources))
        return Source(len(self.nodes) - 1)

    def _unmasked(self, form: LayerForm, sources: Sequence[Source]) -> list[Source]:
        """Without the masks that Keras itself has given to a call: they come with the tensors."""
        if not any(source.role == "mask" for source in sources):
            return list(sources)
        own = [source for source in sources if source.role != "mask"]
        implied = takes_masks(form, own) and any(map(self._has_mask, own))
        return own if implied else list(sources)

    def _has_mask(self, source: Source) -> bool:
        return not source.output and self._masked[source.layer]


def _without_doubles(kind: str, sources: list[Source]) -> list[Source]:
    """Without the keys of an attention that are its values: they are so of themselves."""
    if kind == "MultiHeadAttention":
        value = next((each for each in sources if each.role == "value"), None)
        same = value and value._replace(role="key")
        return [each for each in sources if each != same]
    if kind in ATTENTION and len(sources) > 2 and sources[1] == sources[2]:
        return [*sources[:2], *sources[3:]]
    return sources


def _as_flatten(form: LayerForm) -> LayerForm:
    """A Reshape to one axis as the Flatten that it is."""
    if form.kind == "Reshape" and len(form.settings.get("target_shape", ())) == 1:
        return replace(form, kind="Flatten", settings={})
    return form


def does_nothing(form: LayerForm, rank: int | None) -> bool:
    """Whether what comes out of a layer is what goes in."""
    settings = form.settings
    if form.kind in RATES:
        return not settings.get("rate", settings.get("stddev", 0))
    if form.kind == "ActivityRegularization":
        return not settings.get("l1") and not settings.get("l2")
    if form.kind == "Flatten":
        return rank == 1
    if form.kind == "Rescaling":
        return bool(settings.get("scale") == 1 and settings.get("offset") == 0)
    return form.kind == "Identity" or (form.kind == "Activation" and form.activation == "linear")


def _settled(nodes: list[Node], outputs: list[Source]) -> list[Node]:
    """The nodes with activations in the layers before them, sums of sums as one sum.

    Changes `outputs` along with them.
    """
    for step in (with_activations, _flattened, _with_states_that_are_used):
        step(nodes, outputs)
    return nodes


def _flattened(nodes: list[Node], outputs: list[Source]) -> None:
    """a + (b + c) as one sum, where nothing else takes b + c."""
    uses = Counter(source.layer for source in taken(nodes, outputs))
    for position, node in enumerate(nodes):
        if node.form.kind not in ASSOCIATIVE:
            continue
        sources: list[Source] = []
        for source in node.sources:
            inner = nodes[source.layer]
            alike = inner.form.kind == node.form.kind and uses[source.layer] == 1
            sources += inner.sources if alike else [source]
        nodes[position] = replace(node, sources=tuple(sources))


def _with_states_that_are_used(nodes: list[Node], outputs: list[Source]) -> None:
    """A recurrent layer whose states nobody takes gives none; its last output is its state."""
    used = {source.layer for source in taken(nodes, outputs) if source.output}
    gives_state = {}
    for position, node in enumerate(nodes):
        form = node.form
        if form.kind not in RECURRENT or not form.settings.get("return_state"):
            continue
        if position not in used:
            settings = {**form.settings, "return_state": False}
            nodes[position] = replace(node, form=replace(form, settings=settings))
        elif not form.settings.get("return_sequences"):
            gives_state[position] = 1
    for position, node in enumerate(nodes):
        nodes[position] = replace(node, sources=_as_states(node.sources, gives_state))
    outputs[:] = _as_states(outputs, gives_state)


def _as_states(sources: Sequence[Source], gives_state: dict[int, int]) -> tuple[Source, ...]:
    return tuple(
        each._replace(output=each.output or gives_state.get(each.layer, 0)) for each in sources
    )
