"""Backpropagation: the slope to one weight, or one node, of a network with a ReLU layer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from dltutor.drill.numbers import difference, dot, equals, product, told
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "backpropagation"
ERRORS = (-3, -2, -1, 1, 2, 3, 4)


def problem(random: Random) -> Problem:
    """A weight into a hidden node half of the time; else one into the output, or a node."""
    network = _Network.drawn(random)
    kind = random.choice((_hidden_weight, _hidden_weight, _output_weight, _node))
    return kind(network, random)


@dataclass(frozen=True)
class _Network:
    x: Sequence[float]  # (2,)
    rows: Sequence[Sequence[float]]  # (2, 2): a row a hidden node
    v: Sequence[float]  # (2,)
    error: float

    @classmethod
    def drawn(cls, random: Random) -> _Network:
        """Small whole numbers; at least one hidden node is awake, now and then one sleeps."""
        while True:
            x = random.sample((-4, -3, 1, 3, 4), 2)
            rows = [[random.choice((-2, -1, 1, 2)) for _ in x] for _ in x]
            v, error = random.sample((-5, -2, 0.5, 5, 6), 2), random.choice(ERRORS)
            network = cls(x, rows, v, error)
            if 0 not in network.z and max(network.z) > 0:
                return network

    @property
    def z(self) -> list[float]:
        return [dot(row, self.x) for row in self.rows]

    @property
    def h(self) -> list[float]:
        return [max(0, each) for each in self.z]

    @property
    def y(self) -> float:
        return dot(self.v, self.h)

    @property
    def target(self) -> float:
        return self.y - self.error

    @property
    def diagram(self) -> dict[str, Any]:
        return {
            "headings": ["inputs", "ReLU", "output"],
            "layers": [["x1", "x2"], ["h1", "h2"], ["y"]],
            "inputs": self.x,
            "weights": [self.rows, [self.v]],
            "activation": "relu",
        }

    def posed(
        self, what: str, answer: float, steps: list[str], mistakes: list[Mistake | None]
    ) -> Problem:
        """The problem that asks for the slope with respect to something."""
        question = (
            f"The target is {told(self.target)}, the loss is the squared error of y, h1 and h2 use "
            f"ReLU. What is the slope of the loss with respect to {what}?"
        )
        worked = self.diagram | {"target": self.target}
        return posed(TOPIC, question, answer, steps, mistakes, diagram=self.diagram, worked=worked)

    def steps(self) -> list[str]:
        return [
            f"The error: {difference(self.y, self.target)} {equals(self.error)}",
            f"The slope at y is 2·e: {product(2, self.error)} {equals(2 * self.error)}",
        ]

    def slips(self, answer: float) -> list[Mistake]:
        """What goes wrong at the output, whatever is asked behind it."""
        at_y = [
            Mistake("stopped_at_the_output", 2 * self.error, "That is the slope at y. Go on."),
            Mistake("gave_the_loss", self.error**2, "That is the loss. A slope is asked."),
        ]
        if answer == 0:  # half of nothing, and nothing turned round, are no mistakes
            return at_y
        return [
            Mistake(
                "left_out_the_2",
                answer / 2,
                "You left out the 2. The error is squared, and the slope of e·e is 2·e.",
            ),
            Mistake(
                "turned_the_error_round",
                -answer,
                "You took target minus prediction. The error is "
                f"{difference(self.y, self.target)}.",
            ),
            *at_y,
        ]


def _output_weight(network: _Network, random: Random) -> Problem:
    j = random.randrange(2)
    h, other, at_y = network.h[j], network.h[1 - j], 2 * network.error
    return network.posed(
        f"the weight from h{j + 1} to y",
        at_y * h,
        [
            *network.steps(),
            f"Times the value that goes along that edge, h{j + 1}: {product(at_y, h)} "
            f"{equals(at_y * h)}",
        ],
        [
            *network.slips(at_y * h),
            Mistake(
                "took_the_other_node",
                at_y * other,
                f"You took h{2 - j}, {told(other)}. The edge starts at h{j + 1}, {told(h)}.",
            ),
            Mistake(
                "took_the_sum_before_relu",
                at_y * network.z[j],
                f"You took the sum {told(network.z[j])}. After ReLU, h{j + 1} is {told(h)}.",
            ),
            Mistake(
                "took_the_weight",
                at_y * network.v[j],
                f"You multiplied by the weight: that is the slope at h{j + 1}. The slope to the "
                f"weight takes h{j + 1}'s value.",
            ),
        ],
    )


def _node(network: _Network, random: Random) -> Problem:
    j = random.randrange(2)
    v, other, at_y = network.v[j], network.v[1 - j], 2 * network.error
    sentence = (
        f"You multiplied by h{j + 1}'s value: that is the slope to its weight. The slope to the "
        "value takes the weight."
        if network.z[j] > 0
        else f"You multiplied by ReLU's slope or by h{j + 1}'s value, both 0 here. The slope to "
        "the value, after ReLU, takes the weight alone."
    )
    return network.posed(
        f"the value of h{j + 1}, after its ReLU",
        at_y * v,
        [
            *network.steps(),
            f"Back along the edge, times its weight: {product(at_y, v)} {equals(at_y * v)}",
        ],
        [
            *network.slips(at_y * v),
            Mistake(
                "took_the_other_weight",
                at_y * other,
                f"You went back along the edge of h{2 - j}. That of h{j + 1} weighs {told(v)}.",
            ),
            Mistake("took_the_value", at_y * network.h[j], sentence),
            Mistake(
                "added_both_edges",
                at_y * (v + other),
                f"You added both edges into y. Only one of them leaves h{j + 1}.",
            ),
        ],
    )


def _hidden_weight(network: _Network, random: Random) -> Problem:
    i, j = random.randrange(2), random.randrange(2)
    v, z, x = network.v[j], network.z[j], network.x[i]
    at_y, at_h = 2 * network.error, 2 * network.error * v
    relu_slope = int(z > 0)
    answer = at_h * relu_slope * x
    state = "above 0: ReLU's slope is 1" if relu_slope else "below 0: ReLU's slope is 0"
    return network.posed(
        f"the weight from x{i + 1} to h{j + 1}",
        answer,
        [
            *network.steps(),
            f"Back to h{j + 1}, times the weight: {product(at_y, v)} {equals(at_h)}",
            f"Through ReLU: the sum into h{j + 1} is {told(z)}, {state}",
            f"Times the input: {product(at_h, relu_slope, x)} {equals(answer)}",
        ],
        [*network.slips(answer), *_hidden_slips(network, i, j)],
    )


def _hidden_slips(network: _Network, i: int, j: int) -> list[Mistake | None]:
    at_h, node = 2 * network.error * network.v[j], f"h{j + 1}"
    if network.z[j] > 0:
        return _awake_slips(network, i, j)
    return [
        Mistake(
            "forgot_relu",
            at_h * network.x[i],
            f"You forgot ReLU's slope. The sum into {node} is {told(network.z[j])}: below 0 "
            "nothing comes through.",
        ),
        Mistake("stopped_at_the_node", at_h, f"That is the slope at {node}. ReLU comes next."),
    ]


def _awake_slips(network: _Network, i: int, j: int) -> list[Mistake | None]:
    v, x, w = network.v[j], network.x[i], network.rows[j][i]
    at_y, at_h = 2 * network.error, 2 * network.error * v
    node = f"h{j + 1}"
    return [
        Mistake(
            "left_out_the_output_weight",
            at_y * x,
            f"You left out the weight from {node} to y, {told(v)}. The slope comes back through "
            "it.",
        ),
        Mistake(
            "left_out_the_input",
            at_h,
            f"That is the slope at {node}. The slope to the weight is that times the input, "
            f"{told(x)}.",
        ),
        Mistake(
            "took_the_other_input",
            at_h * network.x[1 - i],
            f"You took x{2 - i}. The edge starts at x{i + 1}, which is {told(x)}.",
        ),
        Mistake(
            "took_the_other_output_weight",
            at_y * network.v[1 - j] * x,
            f"You came back along the edge of h{2 - j}. That of {node} weighs {told(v)}.",
        ),
        Mistake(
            "took_the_node_for_the_input",
            at_h * network.h[j],
            f"You multiplied by {node}'s value. The edge starts at x{i + 1}, which is {told(x)}.",
        ),
        Mistake(
            "took_the_weight_for_the_input",
            at_h * w,
            f"You multiplied by the weight, {told(w)}. The slope to a weight takes the input, "
            f"{told(x)}.",
        ),
    ]
