"""Weight update: one step of gradient descent, its slope given or still to be worked out."""

from __future__ import annotations

from random import Random

from dltutor.drill.numbers import difference, equals, factor, product, told
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "weight_update"


def problem(random: Random) -> Problem:
    """The slope is given a third of the time."""
    return _given(random) if random.random() < 1 / 3 else _whole(random)


def _given(random: Random) -> Problem:
    w = random.choice((-2, -1, 0.5, 1, 2, 3))
    slope = random.choice((-30, -24, -8, -5, -3, 4, 6, 12, 20))
    lr = _rate(random, slope)
    answer = w - lr * slope
    return posed(
        TOPIC,
        f"A weight is {told(w)}, the slope of the loss with respect to it is {told(slope)}, the "
        f"learning rate is {lr}. What is the weight after one step of gradient descent?",
        answer,
        _steps(w, slope, lr),
        _slips(w, slope, lr),
    )


def _rate(random: Random, slope: float) -> float:
    """A learning rate whose step shows in the first two digits."""
    return random.choice((0.1, 0.5) if abs(slope) < 10 else (0.01, 0.1))


def _steps(w: float, slope: float, lr: float) -> list[str]:
    step = lr * slope
    return [
        f"Learning rate times slope: {product(lr, slope)} {equals(step)}",
        f"Downhill is against the slope: {difference(w, step)} {equals(w - step)}",
    ]


def _slips(w: float, slope: float, lr: float, *, worked_out: bool = False) -> list[Mistake]:
    step = lr * slope
    return [
        Mistake(
            "went_uphill",
            w + step,
            "That goes uphill, and the loss grows. Subtract the step"
            + (", and take the error as prediction minus target." if worked_out else "."),
        ),
        Mistake(
            "left_out_the_learning_rate",
            w - slope,
            f"You left out the learning rate: multiply the slope by {lr} first.",
        ),
        Mistake(
            "gave_the_step", step, f"That is the step. Subtract it from the weight, {told(w)}."
        ),
        Mistake(
            "gave_the_step_downhill",
            -step,
            f"That is how far the weight moves. Start from where it is, {told(w)}.",
        ),
        Mistake(
            "multiplied_the_weight",
            w * (1 - lr * slope),
            "You multiplied the weight by the slope too. The step is the rate times the slope.",
        ),
        Mistake("left_the_weight", w, "That is the weight as it was before the step."),
        Mistake("subtracted_the_rate", w - lr, "You subtracted the learning rate alone."),
    ]


def _whole(random: Random) -> Problem:
    x = random.choice((-2, -1, 2, 3, 4))
    w = random.choice((-1, 1, 2, 3, 0.5))
    e = random.choice((-5, -4, -3, -2, -1, 1, 2, 3))
    slope = 2 * e * x
    lr = _rate(random, slope)
    y = w * x - e
    return posed(
        TOPIC,
        f"The target is {told(y)}, the loss is the squared error of y, the learning rate is {lr}. "
        "What is the weight after one step of gradient descent? No bias, no activation.",
        w - lr * slope,
        [
            f"Forward: y = {product(w, x)} {equals(w * x)}",
            f"The error: {difference(w * x, y)} {equals(e)}",
            f"The slope: 2 · {factor(e)} · {factor(x)} {equals(slope)}",
            *_steps(w, slope, lr),
        ],
        [*_slips(w, slope, lr, worked_out=True), *_slope_slips(w, x, e, lr)],
        diagram={"layers": [["x"], ["y"]], "inputs": [x], "weights": [[[w]]], "focus": "y"},
    )


def _slope_slips(w: float, x: float, e: float, lr: float) -> list[Mistake]:
    slope = 2 * e * x
    return [
        Mistake(
            "left_out_the_2",
            w - lr * e * x,
            "You left out the 2 of the slope. The error is squared, and the slope of e·e is 2·e.",
        ),
        Mistake(
            "left_out_the_input",
            w - lr * 2 * e,
            f"You left out the input. The slope is 2 · {factor(e)} · {factor(x)}.",
        ),
        Mistake(
            "took_the_error_for_the_slope",
            w - lr * e,
            f"You took the error for the slope. The slope is 2 · {factor(e)} · {factor(x)}.",
        ),
        Mistake(
            "took_the_loss_for_the_slope",
            w - lr * e * e,
            "You took the loss for its slope. The slope of e·e is 2·e, times the input.",
        ),
        Mistake("gave_the_slope", slope, "That is the slope. Now take the step with it."),
    ]
