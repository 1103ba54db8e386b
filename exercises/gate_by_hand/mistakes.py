"""Wrong answers that people really write; the docstring is what the learner is told."""


def cell__ignores_the_minus_sign():
    """1.8 is 1.5 + 0.3: the candidate is -0.6, and its sign was lost.

    A candidate can be negative: what is let in takes something away here.
    """
    return 1.8


def cell__forgets_the_forget_gate():
    """1.7 is 2 - 0.3: the old cell was kept whole.

    The forget gate of 0.75 keeps three quarters of it.
    """
    return 1.7


def cell__forgets_the_input_gate():
    """0.9 is 1.5 - 0.6: the candidate came in whole.

    The input gate of 0.5 lets in half of it.
    """
    return 0.9


def cell__turns_the_forget_gate_round():
    """0.2 is 0.25 · 2 - 0.3: you took the gate's 0.75 for the part that is lost.

    A forget gate says how much is *kept*; at 1 nothing is forgotten.
    """
    return 0.2


def cell__exchanges_the_gates():
    """0.55 is 0.5 · 2 - 0.75 · 0.6: the two gates are exchanged.

    The forget gate meets the old cell, the input gate the candidate.
    """
    return 0.55


def cell__keeps_only_the_old():
    """1.5 is what is left of the old cell. What comes in is missing.

    Add input gate times candidate: half of -0.6.
    """
    return 1.5


def cell__takes_in_only_the_new():
    """-0.3 is what comes in. What is kept of the old cell is missing.

    Three quarters of 2 are kept.
    """
    return -0.3


def cell__mixes_like_a_gru():
    """1.35 is 0.75 · 2 + 0.25 · (-0.6): what comes in is not the rest of what is kept.

    In an LSTM the input gate is a gate of its own, here 0.5.
    """
    return 1.35


def cell__adds_both_without_gates():
    """1.4 is 2 - 0.6: both gates are missing.

    0.75 of the old cell, 0.5 of the candidate.
    """
    return 1.4


def cell__puts_tanh_on_it():
    """0.8337 is tanh of the new cell; the cell itself has no tanh.

    The tanh comes when the cell is shown, in the output.
    """
    return 0.8337


def cell__puts_a_tanh_on_the_candidate():
    """You took tanh of the candidate once more: the -0.6 given has its tanh already.

    Half of -0.6 is let in, as it is.
    """
    return 1.2315


def output__forgets_tanh():
    """0.48 is 0.4 · 1.2: the tanh is missing.

    The cell goes through tanh before the output gate: tanh of 1.2 stands in the table.
    """
    return 0.48


def output__forgets_the_gate():
    """0.8337 is tanh of the new cell: the output gate is missing.

    0.4 of it is shown.
    """
    return 0.8337


def output__shows_the_old_cell():
    """0.3856 is 0.4 · tanh(2), from the old cell.

    The output shows the new one.
    """
    return 0.3856


def output__takes_tanh_of_the_product():
    """0.4462 is tanh(0.4 · 1.2): the gate stands outside.

    First tanh of the cell, then times 0.4.
    """
    return 0.4462


def output__turns_the_gate_round():
    """0.5002 is 0.6 · tanh(1.2): you took the gate's 0.4 for the part that is hidden.

    The gate says how much is shown.
    """
    return 0.5002


def output__is_the_cell():
    """1.2 is the cell. The output is what the gate shows of it.

    0.4 times tanh of the cell.
    """
    return 1.2


def output__starts_from_a_cell_of_1_8():
    """0.3787 is 0.4 · tanh(1.8): the cell is not 1.8, the candidate has a minus.

    First the cell: 0.75 · 2 plus 0.5 · (-0.6).
    """
    return 0.3787


def output__squeezes_the_gate_again():
    """0.4991 is what comes of a sigmoid of 0.4: the gate given has its sigmoid already.

    0.4 of tanh(1.2) is shown.
    """
    return 0.4991


def cell__is_the_output():
    """0.3335 is the output. The cell is what it is made from, before tanh and output gate.

    Three quarters of the old cell, and half of the candidate.
    """
    return 0.3335
