"""What is Keras' own, and what is said of anything else.

A model comes from the learner's process as the configuration that Keras writes of it. Of a class or
a function that is not Keras' own only a name comes along: what it computes cannot be read, and so a
model that holds one is refused, in words that say what to use in its place.

Of a function Keras writes the bare name alone, `{"module": "builtins", "config": "relu"}` or just
`"relu"`, whoever wrote the function (keras/src/activations/__init__.py, `serialize`): one that the
learner calls relu looks like Keras' own. Only the process that holds the model can tell them apart;
it says so in `KerasModel.fault`, or gives the function's own module in place of `builtins`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

OWN = ("keras", "tensorflow")
NOT_SAID = (None, "", "builtins")  # what Keras writes as the module of every function
INSTEAD_OF_A_LAYER = (
    "What it computes cannot be read from the model. Use Keras' own layers in its place: Dense, "
    "Activation, Dropout, BatchNormalization, Normalization, Rescaling."
)
INSTEAD_OF_A_FUNCTION = (
    "What it computes cannot be read from the model. Give the name of one of Keras' activations, "
    'such as activation="tanh", or a layer such as keras.layers.LeakyReLU.'
)
ONE_NAME_EACH = (
    "Every layer of a model stands there once, under a name of its own. In a keras.Sequential give "
    "each place a layer of its own."
)
UNREADABLE = (
    "The model's configuration cannot be read.",
    "Build it with keras.Sequential([...]) or keras.Model(inputs, outputs) from Keras' own layers.",
)


class NoForm(ValueError):
    """A model that is not made of Keras' own layers: what it holds, and what to use instead.

    `kind` is that of the diagnosis which a learner gets of it.
    """

    def __init__(self, what: str, instead: str, kind: str = "custom-layer") -> None:
        super().__init__(f"{what} {instead}")
        self.what = what
        self.instead = instead
        self.kind = kind


def from_keras(module: Any) -> bool:
    """Whether a module is of Keras or TensorFlow: `keras.layers`, not `keras_of_mine`."""
    return isinstance(module, str) and module.split(".")[0] in OWN


def check_class(written: Mapping[str, Any]) -> None:
    """Raise NoForm for an object whose class is not Keras' own, as Keras has written it."""
    kind, module = str(written["class_name"]), written.get("module")
    # A class that is exported by Keras has no registered name; its inner ones (operations, the
    # functional model) are registered under their bare name, a learner's under "Custom>Name".
    registered = written.get("registered_name")
    inner = str(module).startswith("keras.src") and registered == kind
    if kind == "Lambda":
        raise NoForm("The model holds a Lambda layer.", INSTEAD_OF_A_LAYER)
    if not from_keras(module) or not (registered is None or inner):
        raise NoForm(f"The model holds {kind}, a class that is not Keras' own.", INSTEAD_OF_A_LAYER)


def function_name(written: Any, role: str) -> str:
    """The name of a function of Keras or TensorFlow, as written. Raises NoForm for another's.

    `role` is what the function is used as: "an activation".
    """
    if isinstance(written, str):
        name, module = written, None
    elif "value" in written or written["class_name"] == "__lambda__":
        raise NoForm(f"A lambda is used as {role}.", INSTEAD_OF_A_FUNCTION)
    else:
        name, module = str(written["config"]), written.get("module")
    if ">" in name or not (module in NOT_SAID or from_keras(module)):
        bare = name.split(">")[-1]
        raise NoForm(f"A function of your own, {bare}, is used as {role}.", INSTEAD_OF_A_FUNCTION)
    return name
