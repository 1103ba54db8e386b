"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _softmax(logits):
    e = np.exp(logits - logits.max(axis=-1, keepdims=True))
    return e / e.sum(axis=-1, keepdims=True)


def _states(ws, s0, U, W):
    s, states = s0, []
    for w in ws:
        s = np.tanh(U @ w + W @ s)
        states.append(s)
    return np.array(states)


def rnn_forward__starts_each_step_from_s0(ws, s0, U, W, V):
    """Every step of yours starts from s0: the state is not handed on.

    Each step starts from the state that the step before it has made. Assign it to the variable
    that the next turn of the loop reads.
    """
    states = np.array([np.tanh(U @ w + W @ s0) for w in ws])
    return states, _softmax(states @ V.T)


def rnn_forward__ignores_s0(ws, s0, U, W, V):
    """You began from a state of zeros, and left s0 unused.

    s0 is the state before the first step: (0.5, -1) in the first case.
    """
    states = _states(ws, 0 * s0, U, W)
    return states, _softmax(states @ V.T)


def rnn_forward__counts_s0_among_the_states(ws, s0, U, W, V):
    """Your states begin with s0: one row too many.

    Asked for are the states after each step, (time, s). Keep a state after it is made, not before.
    """
    states = _states(ws, s0, U, W)
    return np.vstack([s0, states]), _softmax(states @ V.T)


def rnn_forward__counts_s0_in_both(ws, s0, U, W, V):
    """Both your arrays begin with s0 and its output: one row too many.

    Asked for is what is there after each step, (time, s) and (time, t).
    """
    states = np.vstack([s0, _states(ws, s0, U, W)])
    return states, _softmax(states @ V.T)


def rnn_forward__is_one_step_late(ws, s0, U, W, V):
    """Your states are those before each step, s0 first, and the last one is missing.

    Keep each state after it is made: the first row is already the work of the first input.
    """
    states = np.vstack([s0, _states(ws, s0, U, W)[:-1]])
    return states, _softmax(states @ V.T)


def rnn_forward__takes_outputs_from_the_old_state(ws, s0, U, W, V):
    """Each output of yours comes from the state before the step; it belongs to the new one.

    First the new state, then softmax(V s) of it.
    """
    states = _states(ws, s0, U, W)
    return states, _softmax(np.vstack([s0, states[:-1]]) @ V.T)


def rnn_forward__forgets_the_softmax(ws, s0, U, W, V):
    """Your outputs are the sums V s: the softmax is missing.

    Each row of outputs has to add up to 1, and none of its numbers is negative.
    """
    states = _states(ws, s0, U, W)
    return states, states @ V.T


def rnn_forward__softmax_over_time(ws, s0, U, W, V):
    """Your softmax goes over the steps: the columns add up to 1, and the rows should.

    Each step has its own probabilities: axis=1 of (time, t), or a softmax in each turn of the loop.
    """
    states = _states(ws, s0, U, W)
    return states, _softmax((states @ V.T).T).T


def rnn_forward__softmax_over_everything(ws, s0, U, W, V):
    """Your softmax goes over all steps at once: the whole array adds up to 1, not each row.

    Give sum (and max) an axis, and keepdims=True.
    """
    states = _states(ws, s0, U, W)
    e = np.exp(states @ V.T - (states @ V.T).max())
    return states, e / e.sum()


def rnn_forward__uses_a_sigmoid_for_the_outputs(ws, s0, U, W, V):
    """Your outputs are sigmoids: each is between 0 and 1, but a row does not add up to 1.

    The t outputs of a step are probabilities of t classes: a softmax.
    """
    states = _states(ws, s0, U, W)
    return states, 1 / (1 + np.exp(-(states @ V.T)))


def rnn_forward__forgets_tanh(ws, s0, U, W, V):
    """Your states are the bare sums: tanh is missing.

    Without it they grow from step to step. s = tanh(U w + W s).
    """
    s, states = s0, []
    for w in ws:
        s = U @ w + W @ s
        states.append(s)
    return np.array(states), _softmax(np.array(states) @ V.T)


def rnn_forward__turns_W_round(ws, s0, U, W, V):
    """You took the columns of W where its rows belong: s @ W, or W.T @ s.

    Row i of W holds the weights that lead to number i of the new state: W @ s.
    """
    states = _states(ws, s0, U, W.T)
    return states, _softmax(states @ V.T)


def rnn_forward__forgets_the_recurrence(ws, s0, U, W, V):
    """Your states depend on the input of their own step only: W s is missing.

    Then it is an ordinary layer, applied to each step. Add W @ s inside the tanh.
    """
    states = np.tanh(ws @ U.T)
    return states, _softmax(states @ V.T)


def rnn_forward__keeps_only_the_last_step(ws, s0, U, W, V):
    """You returned the last state and the last output alone; every step's are asked for.

    Collect them in lists, and make arrays of these at the end.
    """
    states = _states(ws, s0, U, W)
    return states[-1], _softmax(states @ V.T)[-1]


def rnn_forward__returns_the_last_state(ws, s0, U, W, V):
    """You returned the last state alone in place of the states of all steps.

    Collect them in a list, and make an array (time, s) of it at the end.
    """
    states = _states(ws, s0, U, W)
    return states[-1], _softmax(states @ V.T)


def rnn_forward__returns_outputs_first(ws, s0, U, W, V):
    """You returned the outputs first; the states come first.

    return states, outputs
    """
    states = _states(ws, s0, U, W)
    return _softmax(states @ V.T), states


def rnn_forward__goes_backwards(ws, s0, U, W, V):
    """You went through the sequence from its end.

    The first row of ws is the first step.
    """
    states = _states(ws[::-1], s0, U, W)
    return states, _softmax(states @ V.T)


def rnn_forward__goes_backwards_and_turns_round(ws, s0, U, W, V):
    """You went through the sequence from its end, and turned the results round again.

    The first row of ws is the first step, and each state knows only what came before it.
    """
    states = _states(ws[::-1], s0, U, W)[::-1]
    return states, _softmax(states @ V.T)


def rnn_forward__activates_the_sums_of_the_output(ws, s0, U, W, V):
    """You put a tanh around V s before the softmax: it does not belong there.

    tanh makes the state; the output is softmax(V s).
    """
    states = _states(ws, s0, U, W)
    return states, _softmax(np.tanh(states @ V.T))


def rnn_forward__has_time_and_numbers_swapped(ws, s0, U, W, V):
    """Your arrays have a column for each step; one row a step is asked for.

    (time, s) and (time, t): leave the transpose away, or stack the other way.
    """
    states = _states(ws, s0, U, W)
    return states.T, _softmax(states @ V.T).T


def rnn_forward__feeds_the_output_back(ws, s0, U, W, V):
    """You feed the softmax of the state back in place of the state itself.

    The output branches off. What the next step gets is the state s, as tanh has made it.
    """
    s, states = s0, []
    for w in ws:
        new = np.tanh(U @ w + W @ s)
        states.append(new)
        s = _softmax(new)
    return np.array(states), _softmax(np.array(states) @ V.T)
