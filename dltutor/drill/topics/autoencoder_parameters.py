"""An autoencoder's parameters: weights and biases there and back, counted."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from random import Random

from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "autoencoder_parameters"


def problem(random: Random) -> Problem:
    """The whole of one; now and then its encoder or its decoder."""
    inputs = random.choice((8, 10, 12, 16, 20))
    hidden = random.choice((4, 5, 6, 7))
    code = random.choice((2, 3))
    down = [inputs, code] if random.random() < 1 / 3 else [inputs, hidden, code]
    part = random.choice(("autoencoder", "autoencoder", "encoder", "decoder"))
    up = down[::-1]
    units = {"autoencoder": down + up[1:], "encoder": down, "decoder": up}[part]
    through = f"through {hidden} hidden nodes " if len(down) > 2 else ""
    answer = _count(units)
    layers = [f"{a} · {b} + {b}" for a, b in pairwise(units)]
    counts = [(a + 1) * b for a, b in pairwise(units)]
    return posed(
        TOPIC,
        f"An autoencoder of dense layers with biases takes {inputs} inputs {through}to a code of "
        f"{code} numbers, and back the same way. How many parameters does "
        + (f"the {part} have?" if part != "autoencoder" else "it have?"),
        answer,
        [
            *[f"{layer} = {count}" for layer, count in zip(layers, counts, strict=True)],
            f"Together: {' + '.join(map(str, counts))} = {answer}",
        ]
        if len(units) > 2
        else [
            f"{units[1]} nodes, each with {units[0]} weights and 1 bias",
            f"{layers[0]} = {answer}",
        ],
        [*_of_biases(units), *_of_parts(part, down, up)],
    )


def _count(units: Sequence[int], biases: int = 1) -> int:
    return sum((a + biases) * b for a, b in pairwise(units))


def _of_biases(units: Sequence[int]) -> list[Mistake | None]:
    answer = _count(units)
    return [
        Mistake(
            "left_out_the_biases",
            _count(units, biases=0),
            "You left out the biases: each node has one, and only the inputs have none.",
        ),
        Mistake(
            "left_out_the_biases_of_the_last_layer",
            answer - units[-1],
            f"You left out the {units[-1]} biases of the last layer.",
        )
        if len(units) > 2
        else None,
        Mistake(
            "gave_the_inputs_biases",
            answer + units[0],
            "You gave what comes in biases too. Only the nodes that compute have them.",
        ),
        Mistake(
            "counted_one_bias_a_layer",
            _count(units, biases=0) + len(units) - 1,
            "You counted one bias a layer. Each node has its own.",
        ),
        Mistake(
            "counted_the_nodes",
            sum(units),
            "You counted the nodes. Each edge between two layers is a weight.",
        ),
    ]


def _of_parts(part: str, down: Sequence[int], up: Sequence[int]) -> list[Mistake]:
    encoder, decoder = _count(down), _count(up)
    if part != "autoencoder":
        other = "decoder" if part == "encoder" else "encoder"
        return [
            Mistake(
                f"counted_the_{other}",
                decoder if part == "encoder" else encoder,
                f"That is the {other}: its weights are as many, its biases are others.",
            ),
            Mistake(
                "counted_both",
                encoder + decoder,
                f"That is the whole autoencoder. The {part} is asked for.",
            ),
        ]
    return [
        Mistake(
            "counted_the_encoder", encoder, "That is the encoder alone. The decoder has its own."
        ),
        Mistake(
            "counted_the_decoder", decoder, "That is the decoder alone. The encoder has its own."
        ),
        Mistake(
            "doubled_the_encoder",
            2 * encoder,
            "You doubled the encoder. The decoder has as many weights, but other biases.",
        ),
        Mistake(
            "doubled_the_decoder",
            2 * decoder,
            "You doubled the decoder. The encoder has as many weights, but other biases.",
        ),
        Mistake(
            "shared_the_weights",
            _count(down) + sum(up[1:]),
            "You counted the weights once. The decoder has weights of its own.",
        ),
    ]
