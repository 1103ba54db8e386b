"""A Keras model as it travels: what Keras writes of it, its numbers, and what it was fitted with.

It is never a model again on this side: the judge reads it as plain data.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np


@dataclass(frozen=True, eq=False)  # arrays do not compare to one truth
class KerasModel:
    """A model, read in the process that made it.

    `config` is what Keras' `to_json` writes: `class_name`, `config`, `build_config`. It is empty
    where Keras cannot write the model down, and then `fault` says why.
    `compiled` holds `optimizer` (`class_name`, `config`), `loss` and `metrics` as Keras serialises
    them; None for a model that is not compiled. `weights` are the arrays of each layer in Keras'
    order, by the layer's name, names of models within models before it: `encoder/dense_1`.
    `fits` has one entry a call of `fit`, as `runner.fits` notes it. `probe` holds some rows and
    what the model gave for them; nothing for a model that does not know its inputs.
    """

    config: Mapping[str, Any] = field(default_factory=dict)
    compiled: Mapping[str, Any] | None = None
    weights: Mapping[str, list[np.ndarray[Any, Any]]] = field(default_factory=dict)
    fits: tuple[Mapping[str, Any], ...] = ()
    probe: tuple[np.ndarray[Any, Any], ...] = ()  # inputs, outputs
    fault: str = ""  # "a class of your own, MyModel"
