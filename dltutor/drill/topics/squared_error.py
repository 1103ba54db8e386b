"""Squared error: the loss of one row and of three, and its slopes."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from dltutor.drill.numbers import (
    difference,
    dot,
    equals,
    factor,
    listed,
    product,
    told,
    weighted_sum,
)
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "squared_error"


def problem(random: Random) -> Problem:
    """The loss of one row, the mean of three, or a slope."""
    kinds: list[Callable[[Random], Problem]] = [_one, _mean, _to_the_prediction, _to_a_weight]
    return random.choice(kinds)(random)


def _pair(random: Random) -> tuple[float, float]:
    """A prediction and a target that differ."""
    target = random.randint(-3, 9)
    return target + random.choice((-5, -4, -3, -2, -1.5, -0.5, 0.5, 1.5, 2, 3, 4, 5)), target


def _one(random: Random) -> Problem:
    y_hat, y = _pair(random)
    e = y_hat - y
    return posed(
        TOPIC,
        f"A network predicts {told(y_hat)}, the target is {told(y)}. What is the squared error?",
        e * e,
        [
            f"The error is prediction minus target: {difference(y_hat, y)} {equals(e)}",
            f"Squared: {factor(e)} · {factor(e)} {equals(e * e)}",
        ],
        [
            Mistake("left_out_the_square", e, "That is the error. It is still to be squared."),
            Mistake("took_the_absolute_error", -e, "That is the error's size. Square it.")
            if e < 0
            else None,
            Mistake("doubled_it", 2 * abs(e), "You doubled the error. Squared is times itself."),
            Mistake(
                "kept_the_minus", -e * e, "A number times itself is never negative: drop the minus."
            ),
            Mistake(
                "squared_before_subtracting",
                y_hat * y_hat - y * y,
                "You squared both numbers and subtracted. Subtract first, then square.",
            ),
            Mistake(
                "added_the_target",
                (y_hat + y) ** 2,
                f"You squared {told(y_hat + y)}, the sum of both. The error is a difference.",
            ),
            Mistake(
                "took_the_half", e * e / 2, "You halved it. Squared error has no ½ of its own."
            ),
        ],
    )


def _mean(random: Random) -> Problem:
    pairs = [_pair(random) for _ in range(3)]
    y_hat, y = [[told(pair[side]) for pair in pairs] for side in (0, 1)]
    errors = [a - b for a, b in pairs]
    squares = [e * e for e in errors]
    total = sum(squares)
    return posed(
        TOPIC,
        f"Three rows are predicted as {listed(y_hat)}; their targets are {listed(y)}. What is the "
        "mean squared error?",
        total / 3,
        [
            f"The errors, prediction minus target: {listed([told(e) for e in errors])}",
            f"Their squares: {listed([told(each) for each in squares])}",
            f"The mean: ({' + '.join(map(told, squares))}) / 3 {equals(total / 3)}",
        ],
        _mean_slips(errors),
    )


def _mean_slips(errors: list[float]) -> list[Mistake]:
    total = sum(e * e for e in errors)
    return [
        Mistake(
            "took_the_sum", total, "That is the sum of the squares. The mean is a third of it."
        ),
        Mistake("divided_by_one_less", total / 2, "You divided by 2. There are 3 rows, so by 3."),
        Mistake("halved_the_mean", total / 6, "You halved the mean. There is no ½ in this loss."),
        Mistake(
            "squared_the_mean",
            (sum(errors) / 3) ** 2,
            "You squared the mean error, where errors of both signs cancel. Square each first.",
        ),
        Mistake(
            "left_out_the_squares",
            sum(errors) / 3,
            "That is the mean of the errors. Square each first.",
        ),
        Mistake(
            "took_the_absolute_errors",
            sum(map(abs, errors)) / 3,
            "That is the mean absolute error. Square each error instead.",
        ),
        Mistake("took_the_root", (total / 3) ** 0.5, "You took the root. MSE has none."),
    ]


def _to_the_prediction(random: Random) -> Problem:
    y_hat, y = _pair(random)
    e = y_hat - y
    return posed(
        TOPIC,
        f"A network predicts {told(y_hat)}, the target is {told(y)}. What is the slope of the "
        "squared error with respect to the prediction?",
        2 * e,
        [
            f"The error: {difference(y_hat, y)} {equals(e)}",
            f"The slope of e·e is 2·e: {product(2, e)} {equals(2 * e)}",
        ],
        [
            Mistake("left_out_the_2", e, "You left out the 2: the slope of e·e is 2·e."),
            Mistake(
                "turned_the_error_round",
                -2 * e,
                "You took target minus prediction. The error is prediction minus target.",
            ),
            Mistake("gave_the_loss", e * e, "That is the squared error. Its slope is asked."),
            Mistake("took_the_prediction", 2 * y_hat, "You doubled the prediction, not the error."),
            Mistake("doubled_the_loss", 2 * e * e, "You doubled e·e. The slope is 2·e."),
        ],
    )


def _to_a_weight(random: Random) -> Problem:
    x = random.sample((-3, -2, 2, 4, 5), 2)
    w = random.sample((-1, 0.5, 1.5, 3), 2)
    y_hat = dot(w, x)
    e = random.choice((-4, -3, -2, -1, 1, 3, 4))
    y = y_hat - e
    asked = random.randrange(2)
    given, other = x[asked], x[1 - asked]
    answer = 2 * e * given
    return posed(
        TOPIC,
        f"The target is {told(y)}, the loss is the squared error of y. What is the slope of the "
        f"loss with respect to the weight on the edge from x{asked + 1}? No bias, no activation.",
        answer,
        [
            f"Forward: y = {weighted_sum(w, x)} {equals(y_hat)}",
            f"The error: {difference(y_hat, y)} {equals(e)}",
            f"The slope at y is 2·e: {product(2, e)} {equals(2 * e)}",
            f"Times the input on that edge: {product(2 * e, given)} {equals(answer)}",
        ],
        _weight_slips(e, given, other, w[asked], difference(y_hat, y)),
        diagram={
            "layers": [["x1", "x2"], ["y"]],
            "inputs": x,
            "weights": [[w]],
            "focus": "y",
        },
    )


def _weight_slips(e: float, given: float, other: float, weight: float, error: str) -> list[Mistake]:
    return [
        Mistake(
            "left_out_the_2",
            e * given,
            "You left out the 2. The error is squared, and the slope of e·e is 2·e.",
        ),
        Mistake(
            "turned_the_error_round",
            -2 * e * given,
            f"You took target minus prediction. The error is {error}.",
        ),
        Mistake(
            "left_out_the_input",
            2 * e,
            f"That is the slope at y. The weight is multiplied by {told(given)}, so the slope "
            "is as well.",
        ),
        Mistake(
            "took_the_other_input",
            2 * e * other,
            f"You took the input {told(other)}. The edge asked for comes from {told(given)}.",
        ),
        Mistake(
            "took_the_weight",
            2 * e * weight,
            f"You multiplied by the weight, {told(weight)}. That is the slope to the input; "
            "the slope to the weight takes the input.",
        ),
        Mistake("gave_the_loss", e * e, "That is the loss. Its slope is asked."),
        Mistake("took_the_loss_for_the_error", 2 * e * e * given, "You took e·e for e."),
    ]
