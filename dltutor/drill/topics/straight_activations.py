"""Activations made of straight pieces: ReLU, leaky ReLU and the step."""

from __future__ import annotations

from random import Random

from dltutor.drill.numbers import equals, factor, told
from dltutor.drill.problem import Mistake, Problem, posed
from dltutor.drill.topics.activation_node import TOPIC, no_activation, node


def relu(random: Random) -> Problem:
    """ReLU of a sum."""
    z, first, spec = node(random, "ReLU", (-5, -4, -3, -2, -1, 2, 3, 4))
    return posed(
        TOPIC,
        "Node a uses ReLU. What is its value?",
        max(0, z),
        [first, f"ReLU keeps what is above 0 and makes the rest 0: a = {told(max(0, z))}"],
        [
            no_activation(z, "ReLU"),
            Mistake(
                "took_the_absolute_value",
                abs(z),
                "You dropped the minus. ReLU makes a negative sum 0.",
            ),
            Mistake("took_the_slope", float(z > 0), "That is ReLU's slope. Its value is asked."),
            Mistake(
                "made_a_positive_sum_0",
                0,
                f"ReLU makes sums below 0 to 0. This one, {told(z)}, it keeps.",
            ),
        ],
        diagram=spec,
    )


def leaky(random: Random) -> Problem:
    """Leaky ReLU of a sum."""
    z, first, spec = node(random, "leaky ReLU", (-6, -5, -4, -3, -2, -1, 2, 3))
    alpha = random.choice((0.1, 0.2))
    answer = z if z > 0 else alpha * z
    second = (
        f"The sum is above 0, so it stays: a = {told(z)}"
        if z > 0
        else f"The sum is below 0, so it is multiplied by {alpha}: a = {alpha} · {factor(z)} "
        f"{equals(answer)}"
    )
    return posed(
        TOPIC,
        f"Node a uses leaky ReLU with alpha = {alpha}. What is its value?",
        answer,
        [first, second],
        [
            no_activation(z, "Leaky ReLU"),
            Mistake(
                "used_plain_relu",
                max(0, z),
                f"Plain ReLU gives 0. The leaky one lets {alpha} times a negative sum through.",
            ),
            Mistake("lost_the_minus", -answer, "You lost the minus of the sum.") if z < 0 else None,
            Mistake(
                "leaked_a_positive_sum",
                alpha * z,
                f"Only a sum below 0 is multiplied by {alpha}. This one, {told(z)}, stays.",
            ),
            Mistake("gave_alpha", alpha, "That is the slope below 0. The value is asked."),
        ],
        diagram=spec,
    )


def step(random: Random) -> Problem:
    """The step of a sum."""
    z, first, spec = node(random, "step", (-3, -2, -1, 0, 0, 2, 3))
    answer = int(z >= 0)
    return posed(
        TOPIC,
        "Node a uses the step: 1 from 0 on, 0 below. What is its value?",
        answer,
        [first, f"{told(z)} is {'not below 0' if answer else 'below 0'}, so a = {answer}"],
        [
            _gave_the_sum_to_the_step(z),
            Mistake(
                "stepped_down",
                1 - answer,
                "The step is 1 at 0 and above it."
                if answer
                else f"The sum is {told(z)}, and below 0 the step is 0.",
            ),
            Mistake("gave_the_sign", -1, "Below 0 the step is 0, not -1: it is not the sign.")
            if z < -1
            else None,
            Mistake("gave_a_half", 0.5, "The sigmoid of 0 is a half. The step has no halves.")
            if z == 0
            else None,
        ],
        diagram=spec,
    )


def _gave_the_sum_to_the_step(z: float) -> Mistake | None:
    """At 0 the sum is what a step that begins too late gives, at -1 it is its own sign."""
    if z == 0:
        return None
    if z == -1:
        sentence = "That is the sum, and its sign. Below 0 the step is 0."
        return Mistake("left_out_the_activation", z, sentence)
    return no_activation(z, "The step")
