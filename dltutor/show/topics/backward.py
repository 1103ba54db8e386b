"""Lesson 7's bank: from the error back to every weight, a slope a step."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from dltutor.show.frame import Frame
from dltutor.show.numbers import equals, factor, product, told
from dltutor.show.settings import Setting, Values, number, row
from dltutor.show.topics.networks import OUTPUT, SAID, Bank, bank, settings

SETTINGS = (
    *settings(((1.0, 1.0), (-1.0, 1.0), (1.0, -1.0)), row(2, -1, 3), "relu"),
    Setting("target", number(13), "what the prediction should be"),
)
NUDGE = 0.001


@dataclass(frozen=True)
class Backward:
    """Every slope of the squared error."""

    bank: Bank
    target: float

    @property
    def error(self) -> float:
        """Prediction minus target."""
        return self.bank.prediction - self.target

    @property
    def output(self) -> float:
        """The slope at the prediction."""
        return 2 * self.error

    @property
    def output_weights(self) -> list[float]:
        """The slope to each weight of the output."""
        return [value * self.output for value in self.bank.hidden]

    @property
    def values(self) -> list[float]:
        """The slope at each hidden node's value."""
        return [weight * self.output for weight in self.bank.output_weights]

    @property
    def activations(self) -> list[float]:
        """The slope of each hidden node's activation."""
        pairs = zip(self.bank.sums, self.bank.hidden, strict=True)
        return [_activation_slope(self.bank.activation, z, a) for z, a in pairs]

    @property
    def sums(self) -> list[float]:
        """The slope at each hidden node's sum."""
        return [v * a for v, a in zip(self.values, self.activations, strict=True)]

    @property
    def hidden_weights(self) -> list[list[float]]:
        """The slope to each weight into the hidden layer, a row a node."""
        return [[value * slope for value in self.bank.inputs] for slope in self.sums]


def _activation_slope(name: str, z: float, a: float) -> float:
    match name:
        case "relu":
            return 1.0 if z > 0 else 0.0
        case "tanh":
            return 1 - a * a
        case "sigmoid":
            return a * (1 - a)
    return 1.0


def frames(values: Values) -> list[Frame]:
    """Forward, then back in the order in which slopes can be computed, then a check by nudging."""
    back = Backward(bank(values), values.number("target"))
    spec = back.bank.spec | {"target": back.target}
    steps = [_start(back), _output(back), *_second_layer(back), *_first_layer(back)]
    stepped = [
        Frame(title, said, "network", spec | {"slope_step": step}, told_sum)
        for step, (title, said, told_sum) in enumerate(steps)
    ]
    title, said, told_sum = _nudged(back)
    return [*stepped, Frame(title, said, "network", spec, told_sum)]


Step = tuple[str, tuple[str, ...], str]


def _start(back: Backward) -> Step:
    prediction, target = told(back.bank.prediction), factor(back.target)
    said = (
        f"The prediction is {prediction}, the target {told(back.target)}.",
        f"The error is {prediction} - {target} {equals(back.error)}, "
        f"and the loss, its square, {told(back.error**2)}.",
        "How does the loss change with each value, and with each weight?",
    )
    return "Forward, every value kept", said, ""


def _output(back: Backward) -> Step:
    said = ("The loss is the error squared, so its slope is twice the error.",)
    sums = f"slope at {OUTPUT} = {product(2, back.error)} {equals(back.output)}"
    return f"The slope at {OUTPUT}", said, sums


def _second_layer(back: Backward) -> Iterator[Step]:
    bank = back.bank
    for name, value, slope in zip(bank.hidden_names, bank.hidden, back.output_weights, strict=True):
        said: tuple[str, ...] = (
            f"It carries {told(value)}: its slope is {told(value)} times "
            "the slope at its other end.",
        )
        sums = f"slope = {product(value, back.output)} {equals(slope)}"
        yield f"The weight from {name} to {OUTPUT}", said, sums
    for node, name in enumerate(bank.hidden_names):
        weight, slope = bank.output_weights[node], back.values[node]
        said = (
            f"Its weight is {told(weight)}: its slope is {told(weight)} times the slope at the "
            "weight's other end.",
            *_through(back, node),
        )
        sums = f"slope at {name} = {product(weight, back.output)} {equals(slope)}"
        yield f"The slope at {name}", said, sums


def _through(back: Backward, node: int) -> tuple[str, ...]:
    """What the activation does to the slope on its way to the node's sum."""
    name, z = back.bank.activation, back.bank.sums[node]
    before, after, slope = back.values[node], back.sums[node], back.activations[node]
    if name == "identity":
        return ()
    if name == "relu":
        if slope:
            return (f"Its sum {told(z)} is above 0: ReLU lets the slope pass, {told(after)}.",)
        return (f"Its sum {told(z)} is not above 0: ReLU stops the slope, and 0 is left.",)
    at = f"At its sum {told(z)} {SAID[name]} has the slope {told(slope)}"
    return (f"{at}: {product(before, slope)} {equals(after)} at the sum.",)


def _first_layer(back: Backward) -> Iterator[Step]:
    bank = back.bank
    for node, name in enumerate(bank.hidden_names):
        slope_there = back.sums[node]
        where = name if bank.activation == "identity" else f"{name}'s sum"
        for source, value in enumerate(bank.inputs):
            said = (f"It carries {told(value)}. The slope at {where} is {told(slope_there)}.",)
            slope = back.hidden_weights[node][source]
            sums = f"slope = {product(value, slope_there)} {equals(slope)}"
            yield f"The weight from {bank.input_names[source]} to {name}", said, sums


def _nudged(back: Backward) -> Step:
    """Every slope, and the steepest weight of the first layer nudged, to see whether it is true."""
    bank = back.bank
    slopes = back.hidden_weights
    places = [(n, s) for n in range(len(slopes)) for s in range(len(bank.inputs))]
    node, source = max(places, key=lambda place: abs(slopes[place[0]][place[1]]))
    weights = [list(each) for each in bank.hidden_weights]
    weights[node][source] += NUDGE
    moved = replace(back, bank=replace(bank, hidden_weights=weights))
    rate = (moved.error**2 - back.error**2) / NUDGE
    count = len(slopes) * (len(bank.inputs) + 1)
    said = (
        f"One way back gave the slopes of all {count} weights.",
        f"Nudge the weight from {bank.input_names[source]} to {bank.hidden_names[node]} "
        f"by {NUDGE}: the loss goes from {told(back.error**2)} to {told(moved.error**2)}, "
        f"{told(rate)} for each 1. Backpropagation says {told(slopes[node][source])}.",
    )
    return "All slopes, and one of them checked", said, ""
