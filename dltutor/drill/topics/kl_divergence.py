"""A VAE's code: its divergence from the prior, for one number or two; and a code that is drawn."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from dltutor.drill.numbers import equals, factor, product, told
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "kl_divergence"
VARIANCES = (0.25, 0.5, 2, 4)  # their logarithms, to two decimals, are told with them
MEANS = (-3, -2, -1, 1, 2, 3)


def problem(random: Random) -> Problem:
    """The divergence of one number, of a code of two, or a code from its noise."""
    return random.choice((_of_one, _of_two, _drawn))(random)


def _log(variance: float) -> float:
    return round(math.log(variance), 2)


def _half(*terms: float) -> float:
    return sum(terms) / 2


def _sum(mean: float, variance: float) -> str:
    """Mean squared plus variance minus 1 minus log variance, with its total."""
    log = _log(variance)
    total = mean**2 + variance - 1 - log
    sign = "-" if log >= 0 else "+"
    return f"{told(mean**2)} + {told(variance)} - 1 {sign} {told(abs(log))} {equals(total)}"


def _of_one(random: Random) -> Problem:
    mean, variance = random.choice(MEANS), random.choice(VARIANCES)
    log = _log(variance)
    return posed(
        TOPIC,
        f"A VAE's encoder says of a code of one number: mean {told(mean)}, variance "
        f"{told(variance)}. The logarithm of that variance is {told(log)}. What is its KL "
        "divergence to the standard normal distribution?",
        _half(mean**2, variance, -1, -log),
        [
            f"Mean squared, plus variance, minus 1, minus its logarithm: {_sum(mean, variance)}",
            f"Half of it: {factor(mean**2 + variance - 1 - log)} / 2 "
            f"{equals(_half(mean**2, variance, -1, -log))}",
        ],
        [*_of_the_parts(mean, variance), *_of_their_form(mean, variance)],
    )


def _of_the_parts(mean: float, variance: float) -> list[Mistake]:
    """Something is left out, or added where it should be subtracted."""
    log, square = _log(variance), mean**2
    return [
        Mistake(
            "left_out_the_half", 2 * _half(square, variance, -1, -log), "You left out the half."
        ),
        Mistake(
            "added_the_logarithm",
            _half(square, variance, -1, log),
            "You added the logarithm of the variance. Subtract it.",
        ),
        Mistake(
            "left_out_the_1",
            _half(square, variance, -log),
            "You left out the minus 1: the prior itself would not come to 0.",
        ),
        Mistake(
            "added_the_1", _half(square, variance, 1, -log), "You added the 1. It is subtracted."
        ),
        Mistake(
            "left_out_the_logarithm",
            _half(square, variance, -1),
            "You left out the logarithm of the variance.",
        ),
        Mistake(
            "left_out_the_variance",
            _half(square, -1, -log),
            "You left out the variance itself: it is added, and its logarithm subtracted.",
        ),
        Mistake(
            "left_out_the_mean",
            _half(variance, -1, -log),
            "You left out the mean: its square belongs to it.",
        ),
    ]


def _of_their_form(mean: float, variance: float) -> list[Mistake]:
    """Something is squared that should not be, or halved, or the other way round."""
    log, square, deviation = _log(variance), mean**2, math.sqrt(variance)
    return [
        Mistake(
            "did_not_square_the_mean",
            _half(mean, variance, -1, -log),
            "You did not square the mean.",
        ),
        Mistake(
            "took_the_deviation",
            _half(square, deviation, -1, -log),
            "You took the root of the variance. The variance itself is added.",
        ),
        Mistake(
            "squared_the_variance",
            _half(square, variance**2, -1, -log),
            "You squared the variance. It is a square already.",
        ),
        Mistake(
            "halved_the_logarithm",
            _half(square, variance, -1, -log / 2),
            "You halved the logarithm twice. It is that of the variance, as it stands.",
        ),
        Mistake(
            "turned_the_sign",
            -_half(square, variance, -1, -log),
            "The sign is turned: no divergence is below 0.",
        ),
    ]


def _of_two(random: Random) -> Problem:
    means = [random.choice(MEANS), random.choice((-2, -1, 0, 1, 2))]
    variances = [random.choice((1, *VARIANCES)), random.choice(VARIANCES)]
    parts = [_half(m**2, v, -1, -_log(v)) for m, v in zip(means, variances, strict=True)]
    both = zip(("first", "second"), means, variances, parts, strict=True)
    logs = {v: _log(v) for v in variances}
    return posed(
        TOPIC,
        f"A VAE's encoder gives a code of two numbers the means {told(means[0])} and "
        f"{told(means[1])} and the variances {told(variances[0])} and {told(variances[1])}. "
        f"{' '.join(f'The logarithm of {told(v)} is {told(log)}.' for v, log in logs.items())} "
        "What is the KL divergence of the code to the standard normal distribution?",
        sum(parts),
        [
            *[
                f"The {place}: {_sum(mean, variance)}, and half of that {told(part)}"
                for place, mean, variance, part in both
            ],
            f"Both together: {told(parts[0])} + {factor(parts[1])} {equals(sum(parts))}",
        ],
        _of_both(means, variances, parts),
    )


def _of_both(
    means: Sequence[float], variances: Sequence[float], parts: Sequence[float]
) -> list[Mistake]:
    total = sum(parts)
    return [
        Mistake(
            "left_out_the_half", 2 * total, "You left out the half: it belongs to either number."
        ),
        Mistake(
            "took_the_mean_of_both",
            total / 2,
            "You took the mean of both. Divergences of independent numbers add up.",
        ),
        Mistake("gave_the_first", parts[0], "That is the first number's. Add the second's."),
        Mistake("gave_the_second", parts[1], "That is the second number's. Add the first's."),
        Mistake(
            "subtracted_1_once",
            total + 0.5,
            "You subtracted the 1 once. It belongs to each of the two numbers.",
        ),
        Mistake("left_out_the_1", total + 1, "You left out the minus 1 of each number."),
        Mistake(
            "added_the_logarithms",
            total + sum(map(_log, variances)),
            "You added the logarithms of the variances. They are subtracted.",
        ),
        Mistake(
            "left_out_the_means",
            total - (means[0] ** 2 + means[1] ** 2) / 2,
            "You left out the means: half of each one's square belongs to it.",
        ),
        Mistake("turned_the_sign", -total, "The sign is turned: no divergence is below 0."),
    ]


def _drawn(random: Random) -> Problem:
    mean, variance = random.choice(MEANS), random.choice((0.25, 4, 9, 16))
    noise = random.choice((-2, -1.5, -1, -0.5, 0.5, 1, 1.5, 2))
    deviation, log = math.sqrt(variance), _log(variance)
    code = mean + deviation * noise
    return posed(
        TOPIC,
        f"A VAE's encoder says of a code of one number: mean {told(mean)}, log variance "
        f"{told(log)}, which is the logarithm of {told(variance)}. The noise that is drawn for it "
        f"is {told(noise)}. Which code is the decoder given?",
        code,
        [
            f"The deviation is the root of {told(variance)}, and that is {told(deviation)}",
            f"Deviation times noise: {product(deviation, noise)} {equals(deviation * noise)}",
            f"Moved to the mean: {told(mean)} + {factor(deviation * noise)} {equals(code)}",
        ],
        [*_of_the_stretch(mean, variance, noise), *_of_the_way(mean, deviation, noise)],
    )


def _of_the_stretch(mean: float, variance: float, noise: float) -> list[Mistake]:
    log = _log(variance)
    return [
        Mistake(
            "took_the_variance",
            mean + variance * noise,
            "You took the variance. The noise is stretched by its root, the deviation.",
        ),
        Mistake(
            "took_the_logarithm",
            mean + log * noise,
            "You took the logarithm of the variance. Undo it, then take the root.",
        ),
        Mistake(
            "took_half_the_logarithm",
            mean + log / 2 * noise,
            "That half is the logarithm of the deviation. Undo the logarithm.",
        ),
        Mistake(
            "left_out_the_deviation",
            mean + noise,
            "You added the noise as it is. Multiply it by the deviation first.",
        ),
    ]


def _of_the_way(mean: float, deviation: float, noise: float) -> list[Mistake]:
    return [
        Mistake(
            "left_out_the_mean", deviation * noise, "You left out the mean: add it at the end."
        ),
        Mistake("left_out_the_noise", mean, "That is the mean. Add deviation times noise."),
        Mistake(
            "stretched_the_mean_too",
            deviation * (mean + noise),
            "You stretched the mean as well. Only the noise is multiplied.",
        ),
        Mistake(
            "subtracted_the_noise",
            mean - deviation * noise,
            "You subtracted the noise. It is added, with its own sign.",
        ),
        Mistake(
            "added_the_deviation",
            mean + deviation + noise,
            "You added the deviation. It multiplies the noise.",
        ),
        Mistake(
            "divided_by_the_deviation",
            mean + noise / deviation,
            "You divided the noise by the deviation. Multiply.",
        ),
    ]
