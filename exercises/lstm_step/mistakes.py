"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _sigmoid(z):
    return (np.tanh(z / 2) + 1) / 2


def _gates(x, h, kernel, recurrent, bias):
    i, f, g, o = np.split(x @ kernel + h @ recurrent + bias, 4, axis=1)
    return _sigmoid(i), _sigmoid(f), np.tanh(g), _sigmoid(o)


def _given(order):
    """A step that reads the four blocks in another order."""

    def step(x, h, c, kernel, recurrent, bias):
        blocks = dict(
            zip(order, np.split(x @ kernel + h @ recurrent + bias, 4, axis=1), strict=True)
        )
        c = _sigmoid(blocks["f"]) * c + _sigmoid(blocks["i"]) * np.tanh(blocks["c"])
        return _sigmoid(blocks["o"]) * np.tanh(c), c

    return step


def lstm_step__has_the_gates_as_pytorch_tells(x, h, c, kernel, recurrent, bias):
    """You read the blocks in the order i, f, o, c: the last two are exchanged.

    Keras' order is i, f, c, o: the candidate is the third block, the output gate the last.
    """
    return _given("ifoc")(x, h, c, kernel, recurrent, bias)


def lstm_step__takes_the_forget_gate_first(x, h, c, kernel, recurrent, bias):
    """Your forget gate and your input gate have changed places.

    Keras' order is i, f, c, o: the first block lets in, the second keeps. And the forget gate
    multiplies the old cell, the input gate the candidate.
    """
    return _given("fico")(x, h, c, kernel, recurrent, bias)


def lstm_step__takes_forget_first_candidate_last(x, h, c, kernel, recurrent, bias):
    """You read the blocks in the order f, i, o, c, as many books write the equations.

    Keras' order is i, f, c, o.
    """
    return _given("fioc")(x, h, c, kernel, recurrent, bias)


def lstm_step__takes_the_candidate_second(x, h, c, kernel, recurrent, bias):
    """You read the blocks in the order i, c, f, o: the middle two are exchanged.

    Keras' order is i, f, c, o.
    """
    return _given("icfo")(x, h, c, kernel, recurrent, bias)


def lstm_step__takes_the_candidate_first(x, h, c, kernel, recurrent, bias):
    """You read the blocks in the order c, i, f, o: the candidate first.

    Keras' order is i, f, c, o: it comes third.
    """
    return _given("cifo")(x, h, c, kernel, recurrent, bias)


def lstm_step__takes_the_output_gate_first(x, h, c, kernel, recurrent, bias):
    """You read the blocks in the order o, f, c, i: the first and the last are exchanged.

    Keras' order is i, f, c, o: input gate, forget gate, candidate, output gate.
    """
    return _given("ofci")(x, h, c, kernel, recurrent, bias)


def lstm_step__takes_every_fourth_column(x, h, c, kernel, recurrent, bias):
    """You took every fourth column for a gate: the columns of one gate stand side by side.

    The first `units` columns are the input gate's, the next `units` the forget gate's, and so on.
    """
    sums = x @ kernel + h @ recurrent + bias
    i, f, g, o = (sums[:, k::4] for k in range(4))
    c = _sigmoid(f) * c + _sigmoid(i) * np.tanh(g)
    return _sigmoid(o) * np.tanh(c), c


def lstm_step__forgets_the_last_tanh(x, h, c, kernel, recurrent, bias):
    """Your output is the output gate times the cell: a tanh is missing there.

    h = o · tanh(c). The cell may grow beyond 1, the output must not.
    """
    i, f, g, o = _gates(x, h, kernel, recurrent, bias)
    c = f * c + i * g
    return o * c, c


def lstm_step__puts_tanh_on_the_cell(x, h, c, kernel, recurrent, bias):
    """You put a tanh on the new cell itself: then it fades a bit in every step.

    The cell is f · c + i · candidate, and no more. The tanh belongs to the output alone.
    """
    i, f, g, o = _gates(x, h, kernel, recurrent, bias)
    c = np.tanh(f * c + i * g)
    return o * c, c


def lstm_step__keeps_tanh_in_both(x, h, c, kernel, recurrent, bias):
    """You put a tanh on the new cell, and another one on the output's way.

    The cell is f · c + i · candidate. One tanh, for the output: o · tanh(c).
    """
    i, f, g, o = _gates(x, h, kernel, recurrent, bias)
    c = np.tanh(f * c + i * g)
    return o * np.tanh(c), c


def lstm_step__takes_the_output_from_the_old_cell(x, h, c, kernel, recurrent, bias):
    """Your output comes from the old cell; it belongs to the new one.

    First the new cell, then h = o · tanh(new cell).
    """
    i, f, g, o = _gates(x, h, kernel, recurrent, bias)
    return o * np.tanh(c), f * c + i * g


def lstm_step__forgets_the_forget_gate(x, h, c, kernel, recurrent, bias):
    """You added to the old cell without its forget gate: so it was in 1997.

    Today the old cell is multiplied by the forget gate first: f · c + i · candidate.
    """
    i, _, g, o = _gates(x, h, kernel, recurrent, bias)
    c = c + i * g
    return o * np.tanh(c), c


def lstm_step__forgets_the_input_gate(x, h, c, kernel, recurrent, bias):
    """You added the candidate without its input gate.

    f · c + i · candidate: the gate says how much of it comes in.
    """
    _, f, g, o = _gates(x, h, kernel, recurrent, bias)
    c = f * c + g
    return o * np.tanh(c), c


def lstm_step__forgets_the_output_gate(x, h, c, kernel, recurrent, bias):
    """Your output is tanh of the cell: the output gate is missing.

    h = o · tanh(c).
    """
    i, f, g, _ = _gates(x, h, kernel, recurrent, bias)
    c = f * c + i * g
    return np.tanh(c), c


def lstm_step__uses_a_sigmoid_for_the_candidate(x, h, c, kernel, recurrent, bias):
    """Your candidate is a sigmoid; it is a tanh.

    Gates lie between 0 and 1; what they let in has a sign, between -1 and 1.
    """
    sums = np.split(x @ kernel + h @ recurrent + bias, 4, axis=1)
    i, f, g, o = (_sigmoid(each) for each in sums)
    c = f * c + i * g
    return o * np.tanh(c), c


def lstm_step__leaves_the_candidate_bare(x, h, c, kernel, recurrent, bias):
    """Your candidate has no tanh.

    What comes in is i · tanh(sum): between -1 and 1.
    """
    i, f, g, o = np.split(x @ kernel + h @ recurrent + bias, 4, axis=1)
    c = _sigmoid(f) * c + _sigmoid(i) * g
    return _sigmoid(o) * np.tanh(c), c


def lstm_step__uses_tanh_for_the_gates(x, h, c, kernel, recurrent, bias):
    """Your gates are tanhs: then they can be negative. A gate is a sigmoid, between 0 and 1.

    Only the candidate, and the cell on its way out, have a tanh.
    """
    i, f, g, o = np.tanh(np.split(x @ kernel + h @ recurrent + bias, 4, axis=1))
    c = f * c + i * g
    return o * np.tanh(c), c


def lstm_step__ties_the_gates(x, h, c, kernel, recurrent, bias):
    """You used 1 - f, or 1 - i, for the other gate: in an LSTM both are gates of their own.

    To tie them is what a GRU does. Here i comes from the first block, f from the second.
    """
    _, f, g, o = _gates(x, h, kernel, recurrent, bias)
    c = f * c + (1 - f) * g
    return o * np.tanh(c), c


def lstm_step__ties_the_forget_gate(x, h, c, kernel, recurrent, bias):
    """You kept 1 - i of the old cell: the forget gate is a gate of its own here, the second block.

    To tie the two is what a GRU does. f · c + i · candidate.
    """
    i, _, g, o = _gates(x, h, kernel, recurrent, bias)
    c = (1 - i) * c + i * g
    return o * np.tanh(c), c


def lstm_step__leaves_the_gates_bare(x, h, c, kernel, recurrent, bias):
    """Your gates are the bare sums: the sigmoids are missing.

    A gate lies between 0 and 1. Only the candidate has a tanh.
    """
    i, f, g, o = np.split(x @ kernel + h @ recurrent + bias, 4, axis=1)
    c = f * c + i * np.tanh(g)
    return o * np.tanh(c), c


def lstm_step__leaves_the_bias_out(x, h, c, kernel, recurrent, bias):
    """You left the bias out.

    x @ kernel + h @ recurrent + bias.
    """
    i, f, g, o = _gates(x, h, kernel, recurrent, 0 * bias)
    c = f * c + i * g
    return o * np.tanh(c), c


def lstm_step__adds_one_to_the_forget_gate(x, h, c, kernel, recurrent, bias):
    """You added 1 to the forget gate's sum: that 1 is in the bias already, where there is one.

    Keras' unit_forget_bias only *begins* the training with a bias of 1 there.
    """
    i, f, g, o = np.split(x @ kernel + h @ recurrent + bias, 4, axis=1)
    c = _sigmoid(f + 1) * c + _sigmoid(i) * np.tanh(g)
    return _sigmoid(o) * np.tanh(c), c


def lstm_step__leaves_h_out(x, h, c, kernel, recurrent, bias):
    """The output of the step before plays no part in your gates.

    x @ kernel + h @ recurrent + bias.
    """
    i, f, g, o = _gates(x, 0 * h, kernel, recurrent, bias)
    c = f * c + i * g
    return o * np.tanh(c), c


def lstm_step__multiplies_the_cell_by_recurrent(x, h, c, kernel, recurrent, bias):
    """You put the cell c through the recurrent weights, where the output h belongs.

    The gates look at x and h. The cell meets nothing but the forget gate.
    """
    i, f, g, o = _gates(x, c, kernel, recurrent, bias)
    c = f * c + i * g
    return o * np.tanh(c), c


def lstm_step__returns_the_cell_first(x, h, c, kernel, recurrent, bias):
    """You returned the cell first; the output comes first.

    return h, c
    """
    i, f, g, o = _gates(x, h, kernel, recurrent, bias)
    c = f * c + i * g
    return c, o * np.tanh(c)


def lstm_step__returns_only_the_output(x, h, c, kernel, recurrent, bias):
    """You returned the output alone; the new cell is asked for as well.

    The next step needs both: return h, c
    """
    i, f, g, o = _gates(x, h, kernel, recurrent, bias)
    return o * np.tanh(f * c + i * g)
