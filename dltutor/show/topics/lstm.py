"""Lesson 20's unit: what is forgotten, what is let in, what is shown."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from dltutor.show.frame import Frame
from dltutor.show.numbers import dot, equals, factor, product, sigmoid, told, weighted_sum
from dltutor.show.settings import Setting, Unfit, Values, number, row

MOST_STEPS = 8
GATE = "its weights of x and h, and its bias"
SETTINGS = (
    Setting("x", row(1), "the input, one a time step", columns=MOST_STEPS),
    Setting("h", number(0.5), "the output of the step before", step=0.5),
    Setting("c", number(2), "the cell of the step before", step=0.5),
    Setting("forget", row(2, -2, 1), f"forget gate: {GATE}", columns=3),
    Setting("input", row(1, 0, -2), f"input gate: {GATE}", columns=3),
    Setting("candidate", row(-1, 1, 0), f"candidate: {GATE}", columns=3),
    Setting("output", row(0, 4, -1), f"output gate: {GATE}", columns=3),
)
SUMS = ("forget", "input", "candidate", "output")


@dataclass(frozen=True)
class Step:
    """One time step of one unit."""

    x: float
    h: float
    c: float
    weights: dict[str, list[float]]

    def z(self, name: str) -> float:
        """The sum of a gate, or of the candidate."""
        w, u, bias = self.weights[name]
        return dot([self.x, self.h], [w, u], bias)

    def gate(self, name: str) -> float:
        """How far a gate is open, 0 to 1; the candidate is from -1 to 1."""
        return math.tanh(self.z(name)) if name == "candidate" else sigmoid(self.z(name))

    @property
    def kept(self) -> float:
        """What the forget gate leaves of the cell."""
        return self.gate("forget") * self.c

    @property
    def added(self) -> float:
        """What the input gate lets in of the candidate."""
        return self.gate("input") * self.gate("candidate")

    @property
    def cell(self) -> float:
        """The cell after this step."""
        return self.kept + self.added

    @property
    def output(self) -> float:
        """The output of this step."""
        return self.gate("output") * math.tanh(self.cell)

    @property
    def spec(self) -> dict[str, object]:
        """The picture, with everything known."""
        return {
            "x": self.x,
            "h": self.h,
            "c": self.c,
            **{name: self.gate(name) for name in SUMS},
            "kept": self.kept,
            "added": self.added,
            "cell": self.cell,
            "tanh": math.tanh(self.cell),
            "shown": self.output,
        }


def steps(values: Values) -> list[Step]:
    """Every time step, each from the output and the cell of the one before. Raises Unfit."""
    weights = {name: values.row(name) for name in SUMS}
    for name, given in weights.items():
        if len(given) != 3:
            raise Unfit(
                f"{name} should be 3 numbers, the weight of x, that of h, and the bias, "
                f"and has {len(given)}."
            )
    found: list[Step] = []
    h, c = values.number("h"), values.number("c")
    for x in values.row("x"):
        found.append(Step(x, h, c, weights))
        h, c = found[-1].output, found[-1].cell
    return found


def frames(values: Values) -> list[Frame]:
    """Six frames a time step; of several, all of them side by side in the end."""
    every = steps(values)
    told_frames = []
    for time, step in enumerate(every, 1):
        before = f"Time step {time}: " if len(every) > 1 else ""
        for title, said, told_sum, newest in _step(step):
            headed = f"{before}{title}" if before else title[0].upper() + title[1:]
            spec = step.spec | {"newest": newest}
            told_frames.append(Frame(headed, said, "lstm", spec, told_sum))
    return told_frames if len(every) == 1 else [*told_frames, _over_time(every)]


Told = tuple[str, tuple[str, ...], str, str]


def _step(step: Step) -> Iterator[Told]:
    forget, let_in = step.gate("forget"), step.gate("input")
    kept = f"Of the cell, {told(step.c)}, it keeps {product(forget, step.c)} {equals(step.kept)}."
    yield "the forget gate", (_open(forget), kept), _sum(step, "forget", "f"), "forget"
    opened = (_open(let_in), "What it lets in comes next: the candidate.")
    yield "the input gate", opened, _sum(step, "input", "i"), "input"
    candidate = step.gate("candidate")
    added = f"The input gate lets in {product(let_in, candidate)} {equals(step.added)}."
    between = "A tanh, between -1 and 1: what could be added to the cell."
    yield "the candidate", (between, added), _sum(step, "candidate", "candidate"), "candidate"
    yield (
        "the cell",
        ("What was kept, and what was let in. Nothing else touches the cell.",),
        f"c = {told(step.kept)} + {factor(step.added)} {equals(step.cell)}",
        "cell",
    )
    yield (
        "the output gate",
        (_open(step.gate("output")), "It decides how much of the cell is shown."),
        _sum(step, "output", "o"),
        "output",
    )
    shown = math.tanh(step.cell)
    yield (
        "the output",
        (f"tanh brings the cell, {told(step.cell)}, between -1 and 1: {told(shown)}.",),
        f"h = {product(step.gate('output'), shown)} {equals(step.output)}",
        "shown",
    )


def _sum(step: Step, name: str, letter: str) -> str:
    w, u, bias = step.weights[name]
    function = "tanh" if name == "candidate" else "sigmoid"
    inner = weighted_sum([step.x, step.h], [w, u], bias)
    z, value = step.z(name), step.gate(name)
    return f"{letter} = {function}({inner}) = {function}({told(z)}) {equals(value)}"


def _open(gate: float) -> str:
    """A gate in words."""
    if gate > 0.9:
        how = "nearly open"
    elif gate < 0.1:
        how = "nearly shut"
    else:
        how = "half open" if 0.4 < gate < 0.6 else "partly open"
    return f"A gate: 0 is shut, 1 is open. This one is {how}."


def _over_time(every: list[Step]) -> Frame:
    gates = {f"{name} gate": [step.gate(name) for step in every] for name in SUMS[:2] + SUMS[3:]}
    states = {"cell": [step.cell for step in every], "output": [step.output for step in every]}
    spec = {"inputs": [told(step.x) for step in every], "gates": gates, "states": states}
    last = every[-1]
    said = (
        f"After {len(every)} steps the cell is {told(last.cell)} and the output "
        f"{told(last.output)}. The inputs stand below the bars.",
    )
    return Frame("All time steps", said, "gates", spec)
