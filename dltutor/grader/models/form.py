"""What a Keras model is, however it was written: its layers in one form.

Nothing of Keras is imported, and nothing is loaded: the configuration that Keras writes is read as
plain data. Sequential and functional, models within models, an activation as an argument or as a
layer of its own, names, functions and instances, a + b and Add give one form.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dltutor.grader.models.graph import Source

Shape = tuple[int | None, ...]  # of one row


@dataclass(frozen=True)
class LayerForm:
    """One layer: its kind, its activation, and every setting that changes what it does.

    `path` is the key of its weights in `KerasModel.weights`; it holds names, so it does not count
    where forms are compared, nor whether it was written as a layer or as an `operation`.
    """

    kind: str  # "Dense"
    activation: str = "linear"
    settings: Mapping[str, Any] = field(default_factory=dict)
    trainable: bool = True
    path: str = field(default="", compare=False)
    operation: bool = field(default=False, compare=False)


@dataclass(frozen=True)
class Graph:
    """What feeds what, in a model whose layers do not simply follow one another.

    `sources` has an entry a layer, `outputs` are what the model gives. `first_uses` are the
    positions where layers are used first: a layer that is used twice stands there twice.
    """

    inputs: tuple[Shape, ...]  # of one row, of every input
    sources: tuple[tuple[Source, ...], ...]
    outputs: tuple[Source, ...]
    first_uses: tuple[int, ...]


@dataclass(frozen=True)
class ModelForm:
    """A model: the shape of one row that it is fed, and its layers from the input to the output.

    `inputs` is None for a model that does not know it yet, because it is not built; of several
    inputs it is the first. `graph` is None for a chain, in which each layer takes what the one
    before it gives.
    """

    inputs: Shape | None
    layers: tuple[LayerForm, ...]
    graph: Graph | None = None

    @property
    def all_inputs(self) -> tuple[Shape | None, ...]:
        """The shape of one row, of every input."""
        return (self.inputs,) if self.graph is None else self.graph.inputs

    @property
    def outputs(self) -> tuple[Source, ...]:
        """What the model gives."""
        return (Source(len(self.layers) - 1),) if self.graph is None else self.graph.outputs

    def sources_of(self, position: int) -> tuple[Source, ...]:
        """What feeds a layer."""
        return (Source(position - 1),) if self.graph is None else self.graph.sources[position]
