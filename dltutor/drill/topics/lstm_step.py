"""One step of an LSTM with one unit: its new cell state, or what it gives out."""

from __future__ import annotations

import math
from random import Random

from dltutor.drill.numbers import equals, factor, product, told
from dltutor.drill.problem import Mistake, Problem, posed

TOPIC = "lstm_step"
PLACES = 2
TWO_DECIMALS = "e is 2.718. Two decimals are enough."
BENT = 0.4  # a cell state that the tanh leaves nearly as it is would not tell who left it out
GATES = (0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9)


def problem(random: Random) -> Problem:
    """The cell state from gates, the output from gates, or a cell state from the gates' sums."""
    return random.choice((_cell, _output, _from_sums))(random)


def _drawn(random: Random) -> tuple[list[float], float, float]:
    """Input, forget and output gate, all different; the candidate; the old cell state."""
    while True:
        gates = random.sample(GATES, 3)
        candidate = random.choice((-0.9, -0.5, -0.4, 0.3, 0.5, 0.8))
        old = random.choice((-2, -1, 1, 2, 3))
        if abs(gates[1] * old + gates[0] * candidate) >= BENT:
            return gates, candidate, old


def _told_gates(gates: list[float], candidate: float, old: float) -> str:
    i, f, o = map(told, gates)
    return (
        f"An LSTM unit holds the cell state {told(old)}. At this step its input gate is {i}, its "
        f"forget gate {f}, its output gate {o}, and its candidate {told(candidate)}."
    )


def _cell(random: Random) -> Problem:
    (i, f, o), g, c = _drawn(random)
    new = f * c + i * g
    return posed(
        TOPIC,
        f"{_told_gates([i, f, o], g, c)} What is the new cell state?",
        new,
        _cell_steps(i, f, g, c),
        [
            *_cell_slips(i, f, g, c),
            Mistake(
                "went_on_to_the_output",
                o * math.tanh(new),
                "That is what the unit gives out. The cell state itself is asked.",
            ),
            Mistake(
                "let_the_output_gate_in",
                o * new,
                "You multiplied by the output gate. It decides what leaves, not what is held.",
            ),
        ],
    )


def _cell_steps(i: float, f: float, g: float, c: float) -> list[str]:
    return [
        f"What the forget gate keeps: {product(f, c)} {equals(f * c)}",
        f"What the input gate lets in: {product(i, g)} {equals(i * g)}",
        f"Together: {told(f * c)} + {factor(i * g)} {equals(f * c + i * g)}",
    ]


def _cell_slips(i: float, f: float, g: float, c: float) -> list[Mistake]:
    return [
        Mistake(
            "swapped_input_and_forget",
            i * c + f * g,
            "You swapped the gates. The forget gate takes the old cell state, the input gate the "
            "candidate.",
        ),
        Mistake(
            "forgot_what_is_to_be_kept",
            (1 - f) * c + i * g,
            f"You forgot {told(f)} of the old state. That is what the forget gate keeps.",
        ),
        Mistake(
            "took_the_gru",
            f * c + (1 - f) * g,
            "You let in 1 minus the forget gate, as a GRU does. An LSTM has an input gate for it.",
        ),
        Mistake("left_out_the_forget_gate", c + i * g, "You kept all of the old cell state."),
        Mistake("left_out_the_input_gate", f * c + g, "You let in all of the candidate."),
        Mistake("left_out_the_candidate", f * c, "That is what is kept. Add what is let in."),
        Mistake("left_out_the_old_state", i * g, "That is what is let in. Add what is kept."),
    ]


def _output(random: Random) -> Problem:
    (i, f, o), g, c = _drawn(random)
    new = f * c + i * g
    bounded = math.tanh(new)
    return posed(
        TOPIC,
        f"{_told_gates([i, f, o], g, c)} What does the unit give out? {TWO_DECIMALS}",
        o * bounded,
        [
            *_cell_steps(i, f, g, c),
            f"The tanh of the cell state is {told(bounded)}",
            f"What the output gate lets out: {told(o)} · {factor(round(bounded, 4))} "
            f"{_roughly(o * bounded)}",
        ],
        _output_slips([i, f, o], g, c),
        places=PLACES,
    )


def _output_slips(gates: list[float], g: float, c: float) -> list[Mistake]:
    i, f, o = gates
    new = f * c + i * g
    bounded = math.tanh(new)
    return [
        Mistake(
            "gave_the_cell_state",
            new,
            "That is the new cell state. What leaves is its tanh times the output gate.",
        ),
        Mistake(
            "left_out_the_tanh",
            o * new,
            "You left out the tanh: the output gate multiplies the tanh of the cell state.",
        ),
        Mistake(
            "left_out_the_output_gate", bounded, f"Multiply by the output gate too, {told(o)}."
        ),
        Mistake(
            "took_the_old_state",
            o * math.tanh(c),
            "You took the old cell state. It is renewed first.",
        ),
        Mistake(
            "took_the_tanh_last",
            math.tanh(o * new),
            "You multiplied first. The tanh comes before the output gate.",
        ),
        Mistake(
            "swapped_input_and_forget",
            o * math.tanh(i * c + f * g),
            "You swapped the gates. The forget gate takes the old cell state.",
        ),
        Mistake(
            "took_the_sigmoid",
            o / (1 + math.exp(-new)),
            "You took the sigmoid of the cell state. It is its tanh.",
        ),
    ]


def _from_sums(random: Random) -> Problem:
    zi, zf, zg = random.sample((-2, -1, 0, 1, 2), 3)
    c = random.choice((-2, -1, 1, 2, 3))
    i, f, g = _sigmoid(zi), _sigmoid(zf), math.tanh(zg)
    return posed(
        TOPIC,
        f"An LSTM unit holds the cell state {c}. Weights and biases make the sums {zi} for its "
        f"input gate, {zf} for its forget gate, {zg} for its candidate. What is the new cell "
        f"state? {TWO_DECIMALS}",
        f * c + i * g,
        [
            f"A gate is a sigmoid. The input gate is {told(i)}, the forget gate {told(f)}",
            f"The candidate is a tanh: {told(g)}",
            f"What is kept and let in: {told(f)} · {factor(c)} + {told(i)} · "
            f"{factor(round(g, 4))} {_roughly(f * c + i * g)}",
        ],
        _sum_slips(zi, zf, zg, c),
        places=PLACES,
    )


def _sum_slips(zi: int, zf: int, zg: int, c: int) -> list[Mistake]:
    i, f, g = _sigmoid(zi), _sigmoid(zf), math.tanh(zg)
    return [
        *_cell_slips(i, f, g, c)[:2],
        Mistake(
            "left_out_the_activations",
            zf * c + zi * zg,
            "You took the sums themselves. Gates are sigmoids of them, the candidate a tanh.",
        ),
        Mistake(
            "took_the_sigmoid_for_the_candidate",
            f * c + i * _sigmoid(zg),
            "You took the sigmoid of the candidate's sum. The candidate is a tanh.",
        ),
        Mistake(
            "left_out_the_tanh",
            f * c + i * zg,
            "You let in the candidate's sum. The candidate is the tanh of it.",
        ),
        Mistake(
            "took_tanh_for_the_gates",
            math.tanh(zf) * c + math.tanh(zi) * g,
            "You took the tanh for the gates. A gate is a sigmoid, from 0 to 1.",
        ),
        Mistake("left_out_the_candidate", f * c, "That is what is kept. Add what is let in."),
    ]


def _sigmoid(z: float) -> float:
    return 1 / (1 + math.exp(-z))


def _roughly(value: float) -> str:
    return f"≈ {told(value)}"
