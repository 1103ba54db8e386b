"""Attention: softmax over three scores, and the weighted mean of three values."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from dltutor.drill.numbers import equals, factor, listed, told, weighted_sum
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "attention_weights"
PLACES = 2
TWO_DECIMALS = "e is 2.718. Two decimals are enough."
HIGHEST = 3  # of a score: its power is still below 21
DEPTH = 4  # of a key: its root is a whole number


def problem(random: Random) -> Problem:
    """A weight from a query and three keys, or a context from three scores."""
    return random.choice((_weight, _context))(random)


def _weight(random: Random) -> Problem:
    scores: list[float] = []
    while len(set(scores)) < 3 or max(map(abs, scores)) > HIGHEST:
        query = [random.choice((-1, 1, 2)) for _ in range(DEPTH)]
        keys = [[random.choice((-1, 0, 1, 2)) for _ in range(DEPTH)] for _ in range(3)]
        sums = [sum(a * b for a, b in zip(query, key, strict=True)) for key in keys]
        scores = [each / 2 for each in sums]
    asked = random.randrange(3)
    powers = [math.exp(score) for score in scores]
    total = sum(powers)
    answer = powers[asked] / total
    return posed(
        TOPIC,
        f"The query is {_vector(query)}, the keys of the three words are "
        f"{listed([_vector(key) for key in keys])}. Scores are scaled by the root of the depth, "
        f"{DEPTH}. What is the weight of word {asked + 1}? {TWO_DECIMALS}",
        answer,
        [
            f"Query times key: {listed([told(each) for each in sums])}",
            f"Scaled, by 2: the scores {listed([told(each) for each in scores])}",
            f"The power of each: {_powers(scores)}",
            f"Their sum: {' + '.join(map(told, powers))} {equals(total)}",
            f"Word {asked + 1}'s part: {told(powers[asked])} / {told(total)} {equals(answer)}",
        ],
        _weight_slips(sums, scores, asked),
        places=PLACES,
    )


def _weight_slips(sums: Sequence[float], scores: Sequence[float], asked: int) -> list[Mistake]:
    weights = _softmax(scores)
    powers = [math.exp(each) for each in scores]
    total = sum(powers)
    return [
        Mistake(
            "left_out_the_scaling",
            _softmax(sums)[asked],
            f"You left out the scaling: divide each score by the root of {DEPTH}, which is 2.",
        ),
        Mistake(
            "scaled_by_the_depth",
            _softmax([each / DEPTH for each in sums])[asked],
            f"You divided by {DEPTH}. Divide by its root, which is 2.",
        ),
        Mistake("gave_the_score", scores[asked], "That is the score. Now take the softmax."),
        Mistake("left_out_the_division", powers[asked], f"Divide by the sum, {told(total)}."),
        Mistake(
            "left_out_its_own_power",
            powers[asked] / (total - powers[asked]),
            "You divided by the powers of the other two. All three belong to the sum.",
        ),
        Mistake(
            "took_the_sigmoid",
            1 / (1 + math.exp(-scores[asked])),
            "That is the sigmoid of one score. Softmax divides by the powers of all three.",
        ),
        *[
            Mistake(
                f"gave_word_{each + 1}", weights[each], f"That is the weight of word {each + 1}."
            )
            for each in range(3)
            if each != asked
        ],
    ]


def _context(random: Random) -> Problem:
    scores = random.sample((-1, 0, 1, 2), 3)
    values = random.sample((-4, -2, 0, 1, 3, 5, 8), 3)
    weights = _softmax(scores)
    answer = sum(w * v for w, v in zip(weights, values, strict=True))
    return posed(
        TOPIC,
        f"Three words have the scaled scores {listed([told(each) for each in scores])}, and the "
        f"values {listed([told(each) for each in values])}. What is the context that attention "
        f"gives? {TWO_DECIMALS}",
        answer,
        [
            f"The power of each: {_powers(scores)}",
            f"Each divided by their sum, the weights: {listed([told(each) for each in weights])}",
            f"Weights times values: {weighted_sum([round(w, 4) for w in weights], values)} "
            f"≈ {told(answer)}",
        ],
        _context_slips(scores, values, answer),
        places=PLACES,
    )


def _context_slips(
    scores: Sequence[float], values: Sequence[float], answer: float
) -> list[Mistake]:
    weights = _softmax(scores)
    best = max(range(3), key=lambda each: scores[each])
    raw = sum(s * v for s, v in zip(scores, values, strict=True))
    return [
        Mistake(
            "took_the_scores_for_weights",
            raw,
            "You took the scores for weights. Weights are the softmax of the scores.",
        ),
        Mistake(
            "left_out_the_division",
            sum(math.exp(s) * v for s, v in zip(scores, values, strict=True)),
            "Divide by the sum of the powers: weights add up to 1.",
        ),
        Mistake(
            "took_the_best_value_alone",
            values[best],
            f"That is the value of word {best + 1} alone. Each word adds its part.",
        ),
        Mistake(
            "took_the_mean",
            sum(values) / 3,
            "That is the plain mean. Each value counts as much as its weight.",
        ),
        Mistake("divided_by_3", answer / 3, "You divided by 3 too. The weights add up to 1."),
        *[
            Mistake(
                f"gave_the_weight_of_word_{n + 1}",
                weights[n],
                f"That is the weight of word {n + 1}. Now the values are mixed by it.",
            )
            for n in range(3)
        ],
    ]


def _softmax(scores: Sequence[float]) -> list[float]:
    powers = [math.exp(score) for score in scores]
    return [power / sum(powers) for power in powers]


def _powers(scores: Sequence[float]) -> str:
    return listed([f"e^{factor(each)} {equals(math.exp(each))}" for each in scores])


def _vector(values: Sequence[float]) -> str:
    return f"[{', '.join(map(told, values))}]"
