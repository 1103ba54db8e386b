"""Smooth activations: sigmoid, tanh and softmax, to two decimals."""

from __future__ import annotations

import math
from random import Random

from dltutor.drill.numbers import equals, factor, listed, told
from dltutor.drill.problem import Mistake, Problem, posed
from dltutor.drill.topics.activation_node import TOPIC, no_activation, node

PLACES = 2
TWO_DECIMALS = "Two decimals are enough."


def sigmoid(random: Random) -> Problem:
    """The sigmoid of a sum, to two decimals."""
    z, first, spec = node(random, "sigmoid", (-3, -2, -1, 0, 1, 2, 3))
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
            no_activation(z, "The sigmoid"),
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


def tanh(random: Random) -> Problem:
    """Tanh of a sum, to two decimals."""
    z, first, spec = node(random, "tanh", (-2, -1, 0, 1, 2))
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
            no_activation(z, "tanh"),
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


def softmax(random: Random) -> Problem:
    """One of the three probabilities that softmax makes of three logits."""
    z = random.sample((-1, 0, 1, 2, 3), 3)
    asked = random.randrange(3)
    powers = [math.exp(each) for each in z]
    total = sum(powers)
    logits = listed([told(each) for each in z])
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
        _softmax_slips(z, asked),
        places=PLACES,
    )


def _softmax_slips(z: list[int], asked: int) -> list[Mistake]:
    powers = [math.exp(each) for each in z]
    total = sum(powers)
    others = [each for each in range(3) if each != asked]
    plain = [z[asked] / sum(z)] if sum(z) else []
    return [
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
