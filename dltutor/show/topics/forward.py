"""Lesson 1's bank: from two inputs to a prediction, a node a step."""

from __future__ import annotations

from dltutor.show.frame import Frame
from dltutor.show.numbers import equals, told, weighted_sum
from dltutor.show.settings import Values, row
from dltutor.show.topics.networks import OUTPUT, SAID, Bank, bank, settings

SETTINGS = settings(((1.0, 1.0), (-1.0, 1.0)), row(2, -1), "identity")


def frames(values: Values) -> list[Frame]:
    """The inputs, each hidden node, the output, the whole."""
    network = bank(values)
    names, spec = network.hidden_names, network.spec
    told_inputs = ", ".join(
        f"{name} {told(value)}"
        for name, value in zip(network.input_names, network.inputs, strict=True)
    )
    whole = Frame(
        "The whole network",
        (f"The prediction is {told(network.prediction)}.", "Change a value, and see what follows."),
        "network",
        spec,
        f"{OUTPUT} {equals(network.prediction)}",
    )
    return [
        Frame(
            "The inputs",
            (
                f"What is known: {told_inputs}. Nothing else is computed yet.",
                f"The first to be computed is {names[0]}.",
            ),
            "network",
            spec | {"focus": names[0]},
        ),
        *(_node(network, position) for position in range(len(names))),
        _output(network),
        whole,
    ]


def _node(network: Bank, position: int) -> Frame:
    name, weights = network.hidden_names[position], network.hidden_weights[position]
    z, value = network.sums[position], network.hidden[position]
    said = f"Into {name} leads a line from each input: value times weight, all added up."
    return Frame(
        f"The hidden node {name}",
        (said, *_activation(network.activation, z, value)),
        "network",
        network.spec | {"focus": name, "answered": True},
        f"{name} = {weighted_sum(network.inputs, weights)} {equals(z)}",
    )


def _activation(name: str, z: float, value: float) -> tuple[str, ...]:
    if name == "identity":
        return ()
    if name == "relu":
        kept = "is above 0, and stays" if z > 0 else "is not above 0, and becomes"
        return (f"Then ReLU: {told(z)} {kept} {told(value)}.",)
    return (f"Then {SAID[name]}: {name}({told(z)}) {equals(value)}.",)


def _output(network: Bank) -> Frame:
    return Frame(
        "The output",
        ("The output does with the hidden values what these did with the inputs.",),
        "network",
        network.spec | {"focus": OUTPUT, "answered": True},
        f"{OUTPUT} = {weighted_sum(network.hidden, network.output_weights)} "
        f"{equals(network.prediction)}",
    )
