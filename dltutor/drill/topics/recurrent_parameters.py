"""The parameters of SimpleRNN, LSTM and GRU layers, as Keras counts them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "layer_parameters"


@dataclass(frozen=True)
class Kind:
    """A recurrent layer: how many times each unit has weights, and what they are for."""

    name: str
    parts: int
    words: str


RNN = Kind("SimpleRNN", 1, "the state")
LSTM = Kind("LSTM", 4, "three gates and the candidate")
GRU = Kind("GRU", 3, "two gates and the candidate")


def recurrent(random: Random) -> Problem:
    """How many parameters one of the three layers has."""
    kind = random.choice((RNN, LSTM, LSTM, GRU, GRU))
    inputs, units = random.sample(range(2, 9), 2)
    steps = random.choice((5, 7, 10, 20, 30))
    part = units * (inputs + units + 1)
    answer = kind.parts * part
    with_variant = " with reset_after=False" if kind is GRU else ""
    return posed(
        TOPIC,
        f"A Keras {kind.name} layer of {units} units{with_variant} reads sequences of {steps} "
        f"time steps with {inputs} features each. How many parameters does it have?",
        answer,
        [
            f"A unit sees {inputs} features and {units} values of the state, and has 1 bias: "
            f"{inputs} + {units} + 1 = {inputs + units + 1}",
            f"{units} units: {units} · {inputs + units + 1} = {part}"
            + ("" if kind is RNN else f", once for each of {kind.words}"),
            *([] if kind is RNN else [f"{kind.parts} · {part} = {answer}"]),
        ],
        [*_slips(kind, inputs, units, steps), *_about_parts(kind, inputs, units)],
    )


def _slips(kind: Kind, inputs: int, units: int, steps: int) -> list[Mistake]:
    answer = kind.parts * units * (inputs + units + 1)
    return [
        Mistake(
            "left_out_the_state",
            kind.parts * units * (inputs + 1),
            f"You left out the weights of the state: {units} · {units}"
            + (", in each part." if kind.parts > 1 else "."),
        ),
        Mistake(
            "left_out_the_biases",
            kind.parts * units * (inputs + units),
            f"You left out the biases: {kind.parts * units} of them.",
        ),
        Mistake(
            "left_out_the_features",
            kind.parts * units * (units + 1),
            f"You left out the weights of the {inputs} features.",
        ),
        Mistake(
            "gave_a_unit_its_own_state_alone",
            kind.parts * units * (inputs + 2),
            f"You gave each unit one weight for the state. It sees the state of all {units}.",
        ),
        Mistake(
            "counted_every_time_step",
            steps * answer,
            f"You counted each of the {steps} time steps. The same weights are used at all.",
        ),
        Mistake(
            "took_the_time_steps_for_features",
            kind.parts * units * (steps + units + 1),
            f"You took the {steps} time steps for features. A time step has {inputs} of them.",
        ),
        Mistake(
            "counted_one_bias_a_part" if kind.parts > 1 else "counted_one_bias",
            kind.parts * (units * (inputs + units) + 1),
            "You counted one bias for all units. Each has its own.",
        ),
    ]


def _about_parts(kind: Kind, inputs: int, units: int) -> list[Mistake]:
    part = units * (inputs + units + 1)
    if kind is RNN:
        return [Mistake("took_it_for_an_lstm", 4 * part, "That is an LSTM: it has four such sets.")]
    slips = [
        Mistake(
            "counted_one_part",
            part,
            f"You counted one set of weights. {kind.name} has {kind.parts}: one for each of "
            f"{kind.words}.",
        ),
        Mistake(
            "counted_a_part_too_few",
            (kind.parts - 1) * part,
            f"You counted {kind.parts - 1} sets of weights. {kind.name} has {kind.parts}: one for "
            f"each of {kind.words}.",
        ),
    ]
    if kind is LSTM:
        return slips
    return [
        *slips,
        Mistake(
            "took_it_for_an_lstm", 4 * part, "That is an LSTM. A GRU has two gates, not three."
        ),
        Mistake(
            "took_reset_after",
            3 * units * (inputs + units + 2),
            "That is reset_after=True, as Keras has it by default: two biases, not one.",
        ),
    ]
