"""Recurrent layers in NumPy: all rows at once, one step after the other.

The formulae are those of keras/src/layers/rnn: LSTM's gates stand in the order i, f, c, o, those of
GRU in the order z, r, h.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

import numpy as np

from dltutor.grader.models.form import LayerForm
from dltutor.grader.models.functions import FUNCTIONS
from dltutor.grader.models.given import Array, Given, NoForward, Uncomputed, take

States = tuple[Array, ...]
# What comes in at a step, summed with the bias already, and the states before -> those behind.
Step = Callable[[Array, States], States]
GATES: Mapping[str, int] = {"SimpleRNN": 1, "GRU": 3, "LSTM": 4}
SEQUENCES = 3  # axes: rows, time, features
STATES: Mapping[str, int] = {"SimpleRNN": 1, "GRU": 1, "LSTM": 2}


def recurrent(layer: LayerForm, given: Given, zeros: bool = False) -> tuple[Array, ...]:
    """SimpleRNN, LSTM and GRU: (rows, time, features) -> the output, then the states if asked.

    `zeros` says that masked steps give zeros, rather than what the step before gave.
    """
    settings, values = layer.settings, given.values[0]
    if values.ndim != SEQUENCES:
        raise NoForward(f"{layer.kind} takes rows of (time, features): here {values.shape[1:]}.")
    if settings.get("stateful"):
        raise Uncomputed(f"A stateful {layer.kind} cannot be computed here.")
    units = int(settings["units"])
    summed, step = _cell(layer, given, units)
    begun = given.named.get("initial_state") or [
        np.zeros((len(values), units)) for _ in range(STATES[layer.kind])
    ]
    mask = given.mask
    mask = None if mask is None else mask.astype(bool)
    if settings.get("go_backwards"):
        summed, mask = summed[:, ::-1], None if mask is None else mask[:, ::-1]
    zeros = zeros or bool(settings.get("zero_output_for_mask"))
    outputs, states = _steps(step, summed, tuple(begun), mask, zeros)
    output = np.stack(outputs, axis=1) if settings.get("return_sequences") else outputs[-1]
    return (output, *states) if settings.get("return_state") else (output,)


def _steps(
    step: Step, summed: Array, states: States, mask: Array | None, zeros: bool
) -> tuple[list[Array], States]:
    outputs: list[Array] = []
    last = np.zeros_like(states[0])
    for time in range(summed.shape[1]):
        after = step(summed[:, time], states)
        output = after[0]
        if mask is not None:
            counts = mask[:, time, None]
            after = tuple(np.where(counts, b, a) for a, b in zip(states, after, strict=True))
            output = np.where(counts, output, 0.0 if zeros else last)
        outputs.append(output)
        last, states = output, after
    return outputs, states


def _cell(layer: LayerForm, given: Given, units: int) -> tuple[Array, Step]:
    """What comes in at every step, times the kernel; and what a step makes of it."""
    settings, values = layer.settings, given.values[0]
    wide = GATES[layer.kind] * units
    after = layer.kind == "GRU" and bool(settings.get("reset_after", True))
    shapes: list[tuple[int, ...]] = [(values.shape[-1], wide), (units, wide)]
    biased = bool(settings.get("use_bias", True))
    shapes += [(2, wide) if after else (wide,)] * biased
    kernel, recurrent_kernel, *biases = take(layer.kind, given.weights, shapes)
    bias = biases[0] if biases else np.zeros((2, wide) if after else wide)
    act = FUNCTIONS[layer.activation]
    gate = FUNCTIONS[str(settings.get("recurrent_activation", "sigmoid"))]
    summed = values @ kernel + (bias[0] if after else bias)
    if layer.kind == "SimpleRNN":
        return summed, lambda x, states: (act(x + states[0] @ recurrent_kernel),)
    if layer.kind == "LSTM":
        return summed, _lstm(recurrent_kernel, act, gate)
    return summed, _gru(recurrent_kernel, bias[1] if after else None, act, gate)


Function = Callable[[Array], Array]


def _lstm(kernel: Array, act: Function, gate: Function) -> Step:
    def step(x: Array, states: States) -> States:
        h, c = states
        i, f, candidate, o = np.split(x + h @ kernel, 4, axis=-1)
        c = gate(f) * c + gate(i) * act(candidate)
        return gate(o) * act(c), c

    return step


def _gru(kernel: Array, bias: Array | None, act: Function, gate: Function) -> Step:
    """`bias` is that of the recurrent sums: with it the reset gate comes after the kernel."""
    units = kernel.shape[0]

    def step(x: Array, states: States) -> States:
        (h,) = states
        if bias is not None:
            sums = h @ kernel + bias
            z, r = np.split(gate(x[:, : 2 * units] + sums[:, : 2 * units]), 2, axis=-1)
            candidate = r * sums[:, 2 * units :]
        else:
            sums = h @ kernel[:, : 2 * units]
            z, r = np.split(gate(x[:, : 2 * units] + sums), 2, axis=-1)
            candidate = (r * h) @ kernel[:, 2 * units :]
        return (z * h + (1 - z) * act(x[:, 2 * units :] + candidate),)

    return step


def bidirectional(layer: LayerForm, given: Given) -> tuple[Array, ...]:
    """Keras' Bidirectional: one layer from the beginning, one from the end, side by side."""
    forward: LayerForm = layer.settings["layer"]
    turned = {**forward.settings, "go_backwards": not forward.settings.get("go_backwards")}
    backward = layer.settings.get("backward_layer", replace(forward, settings=turned))
    states = list(given.named.get("initial_state", ()))
    half, mine = len(states) // 2, len(given.weights) // 2
    there = _one_way(forward, given, given.weights[:mine], states[:half])
    back = _one_way(backward, given, given.weights[mine:], states[half:])
    y, y_back = there[0], back[0]
    if forward.settings.get("return_sequences"):
        y_back = y_back[:, ::-1]
    merged = MERGED[layer.settings.get("merge_mode")](y, y_back)
    return (*merged, *there[1:], *back[1:])


def _one_way(
    layer: LayerForm, given: Given, weights: Sequence[Array], states: Sequence[Array]
) -> tuple[Array, ...]:
    if layer.kind not in GATES:
        raise Uncomputed(f"Bidirectional of {layer.kind} cannot be computed here.")
    named = {"initial_state": states} if states else {}
    zeros = bool(layer.settings.get("return_sequences"))  # Bidirectional sets it so
    return recurrent(layer, Given(weights, given.values, [given.mask], named), zeros)


MERGED: Mapping[str | None, Callable[[Array, Array], tuple[Array, ...]]] = {
    "concat": lambda y, back: (np.concatenate([y, back], axis=-1),),
    "sum": lambda y, back: (y + back,),
    "ave": lambda y, back: ((y + back) / 2,),
    "mul": lambda y, back: (y * back,),
    None: lambda y, back: (y, back),
}
