"""Activations: what ReLU, leaky ReLU, step, sigmoid, tanh and softmax make of a sum."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random
from typing import Any

from dltutor.drill.numbers import dot, equals, factor, listed, told, weighted_sum
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "activations"
PLACES = 2
TWO_DECIMALS = "Two decimals are enough."


def problem(random: Random) -> Problem:
    """One of the six."""
    kinds: list[Callable[[Random], Problem]] = [_relu, _leaky, _step, _sigmoid, _tanh, _softmax]
    return random.choice(kinds)(random)


def _node(random: Random, heading: str, sums: tuple[int, ...]) -> tuple[float, str, dict[str, Any]]:
    """A node of two inputs whose sum is one of `sums`: the sum, the step to it, the diagram."""
    z = random.choice(sums)
    x = random.sample((-2, -1, 1, 2, 3), 2)
    w = [random.choice((-2, -1, 1, 2, 3)) for _ in x]
    b = z - dot(w, x)
    spec = {
        "headings": ["inputs", heading],
        "layers": [["x1", "x2"], ["a"]],
        "inputs": x,
        "weights": [[w]],
        "biases": [[b]],
        "focus": "a",
    }
    return z, f"The sum with its bias: z = {weighted_sum(w, x, b)} {equals(z)}", spec


def _no_activation(z: float, name: str) -> Mistake:
    return Mistake("left_out_the_activation", z, f"That is the sum. {name} is still to be applied.")


def _relu(random: Random) -> Problem:
    z, first, spec = _node(random, "ReLU", (-5, -4, -3, -2, -1, 2, 3, 4))
    return posed(
        TOPIC,
        "Node a uses ReLU. What is its value?",
        max(0, z),
        [first, f"ReLU keeps what is above 0 and makes the rest 0: a = {told(max(0, z))}"],
        [
            _no_activation(z, "ReLU"),
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


def _leaky(random: Random) -> Problem:
    z, first, spec = _node(random, "leaky ReLU", (-6, -5, -4, -3, -2, -1, 2, 3))
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
            _no_activation(z, "Leaky ReLU"),
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


def _step(random: Random) -> Problem:
    z, first, spec = _node(random, "step", (-3, -2, -1, 0, 0, 2, 3))
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
    return _no_activation(z, "The step")


def _sigmoid(random: Random) -> Problem:
    z, first, spec = _node(random, "sigmoid", (-3, -2, -1, 0, 1, 2, 3))
    power, a = math.exp(-z), 1 / (1 + math.exp(-z))
    given = f"e^({told(-z)})" if z > 0 else f"e^{told(-z)}"
    return posed(
        TOPIC,
        f"Node a uses the sigmoid, 1 / (1 + e^(-z)). What is its value? e is 2.718. {TWO_DECIMALS}",
        a,
        [
            first,
            f"The power, with its minus: {given} {equals(power)}",
            f"a = 1 / (1 + {told(power)}) {equals(a)}",
        ],
        [
            _no_activation(z, "The sigmoid"),
            Mistake(
                "lost_the_minus_of_the_power",
                1 - a,
                f"You took e^z. The power is -z, which is {told(-z)}.",
            ),
            Mistake(
                "left_out_the_1",
                math.exp(z),
                "That is e^z, or 1 / e^(-z). The 1 below the line is missing: 1 + e^(-z).",
            ),
            Mistake("left_out_one_over", 1 + power, "You left out the 1 / in front."),
            Mistake("gave_the_power", power, "That is e^(-z). Next: 1 / (1 + it)."),
            Mistake("took_tanh", math.tanh(z), "That is tanh. The sigmoid lies between 0 and 1."),
            Mistake("took_the_slope", a * (1 - a), "That is the slope a·(1 - a), not the value."),
        ],
        diagram=spec,
        places=PLACES,
    )


def _tanh(random: Random) -> Problem:
    z, first, spec = _node(random, "tanh", (-2, -1, 0, 1, 2))
    up, down, a = math.exp(z), math.exp(-z), math.tanh(z)
    half = 1 / (1 + math.exp(-z))
    return posed(
        TOPIC,
        "Node a uses tanh, (e^z - e^(-z)) / (e^z + e^(-z)). What is its value? e is 2.718. "
        + TWO_DECIMALS,
        a,
        [
            first,
            f"The two powers: e^z {equals(up)} and e^(-z) {equals(down)}",
            f"a = ({told(up)} - {told(down)}) / ({told(up)} + {told(down)}) {equals(a)}",
        ],
        [
            _no_activation(z, "tanh"),
            Mistake("took_the_sigmoid", half, "That is the sigmoid. tanh lies between -1 and 1."),
            Mistake(
                "left_out_a_2",
                2 * half - 1,
                "You took 2·sigmoid(z) - 1. It is 2·sigmoid(2z) - 1: the 2 stands inside too.",
            ),
            Mistake("turned_the_difference_round", -a, "You subtracted e^z from e^(-z)."),
            Mistake("left_out_the_division", up - down, "Divide by e^z + e^(-z) as well."),
            Mistake("divided_the_wrong_way", 1 / a, "You divided the sum by the difference.")
            if a
            else None,
            Mistake("took_the_slope", 1 - a * a, "That is the slope 1 - a·a, not the value."),
        ],
        diagram=spec,
        places=PLACES,
    )


def _softmax(random: Random) -> Problem:
    z = random.sample((-1, 0, 1, 2, 3), 3)
    asked = random.randrange(3)
    powers = [math.exp(each) for each in z]
    total = sum(powers)
    others = [each for each in range(3) if each != asked]
    logits = listed([told(each) for each in z])
    plain = [z[asked] / sum(z)] if sum(z) else []
    mistakes = [
        Mistake("left_out_the_division", powers[asked], f"Divide by the sum, {told(total)}."),
        Mistake(
            "left_out_its_own_power",
            powers[asked] / (total - powers[asked]),
            "You divided by the powers of the other two. All three belong to the sum.",
        ),
        Mistake(
            "took_the_sigmoid",
            1 / (1 + math.exp(-z[asked])),
            "That is the sigmoid of one logit. Softmax divides by the powers of all three.",
        ),
        Mistake(
            "gave_the_largest_all",
            float(z[asked] == max(z)),
            "Softmax gives the largest logit the most, and the others a part as well.",
        ),
        *[
            Mistake("left_out_the_powers", each, "Take e to the power of each logit first.")
            for each in plain
        ],
        *[
            Mistake(f"gave_class_{each + 1}", powers[each] / total, f"That is class {each + 1}'s.")
            for each in others
        ],
    ]
    return posed(
        TOPIC,
        f"Three classes have the logits {logits}. What probability does softmax give class "
        f"{asked + 1}, whose logit is {told(z[asked])}? e is 2.718. {TWO_DECIMALS}",
        powers[asked] / total,
        [
            "The power of each: "
            + listed([f"e^{factor(each)} {equals(math.exp(each))}" for each in z]),
            f"Their sum: {' + '.join(map(told, powers))} {equals(total)}",
            f"Class {asked + 1}'s part: {told(powers[asked])} / {told(total)} "
            f"{equals(powers[asked] / total)}",
        ],
        mistakes,
        places=PLACES,
    )
