"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _states(ws, s0, U, W):
    states = [s0]
    for w in ws:
        states.append(np.tanh(U @ w + W @ states[-1]))
    return states


def _back(ws, states, U, W, ds, *, steps=None, through=None, slope=None, before=None):
    """The way back, with one thing of it changed."""
    slope = slope or (lambda s: 1 - s**2)
    through = W.T if through is None else through
    before = states if before is None else before
    dU, dW = np.zeros(U.shape), np.zeros(W.shape)
    for i in reversed(range(len(ws))):
        dz = ds * slope(states[i + 1])
        if steps is None or i in steps:
            dU += np.outer(dz, ws[i])
            dW += np.outer(dz, before[i])
        ds = through @ dz
    return dU, dW


def bptt__stops_at_the_last_step(ws, s0, U, W, target):
    """Your slopes come from the last step alone: you did not go back through time.

    The earlier states were made by the same weights. Hand W.T @ dz on as the slope at the state
    before, and add each step's share.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, steps=[len(ws) - 1])


def bptt__keeps_only_the_first_step(ws, s0, U, W, target):
    """Each step of your way back overwrites the shares of the others: what is left is the first's.

    The shares of all steps are added up: += and not =.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, steps=[0])


def bptt__leaves_the_first_step_out(ws, s0, U, W, target):
    """The first step's share is missing: your loop ends one step too soon.

    With n steps go from n - 1 down to 0, and 0 is among them: reversed(range(n)).
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, steps=range(1, len(ws)))


def bptt__takes_the_mean_over_the_steps(ws, s0, U, W, target):
    """You divided by the number of steps: the shares are added up, and nothing is divided.

    There is one loss, on the last state; that the weights were used in many steps makes the slope
    larger, not smaller.
    """
    states = _states(ws, s0, U, W)
    dU, dW = _back(ws, states, U, W, states[-1] - target)
    return dU / len(ws), dW / len(ws)


def bptt__forgets_the_slope_of_tanh(ws, s0, U, W, target):
    """You left out the slope of tanh, in every step.

    Between the state and its sum lies the factor 1 - s², with s the state after the step.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, slope=lambda s: np.ones(len(s)))


def bptt__takes_the_slope_at_the_state(ws, s0, U, W, target):
    """You took the slope of tanh at the state: tanh was applied twice.

    1 - tanh(z)² is the slope at the sum z; the state is tanh(z) already, so 1 - s².
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, slope=lambda s: 1 - np.tanh(s) ** 2)


def bptt__uses_a_sigmoids_slope(ws, s0, U, W, target):
    """You used s (1 - s), which is the slope of a sigmoid; that of tanh is 1 - s².

    With a state of 0.5 yours is 0.25, and it should be 0.75.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, slope=lambda s: s * (1 - s))


def bptt__forgets_the_square(ws, s0, U, W, target):
    """You used 1 - s for the slope of tanh: the square is missing.

    It is 1 - s². With a state of 0.5 that is 0.75, not 0.5.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, slope=lambda s: 1 - s)


def bptt__goes_back_through_W_itself(ws, s0, U, W, target):
    """You went back through W as it is; backwards it is W.T.

    Forward W @ s has a row for each number of the new state. Going back, each number of the *old*
    state adds up over the numbers that it fed: its column.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, through=W)


def bptt__takes_the_state_after_the_step(ws, s0, U, W, target):
    """For dW you multiplied by the state after the step; W is multiplied by the one before it.

    A weight's slope is what it carried, times the slope where it leads. In the first step W carried
    s0.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, before=states[1:])


def bptt__ignores_s0(ws, s0, U, W, target):
    """You took zeros for the state before the first step, and left s0 unused.

    s0 has its say in the first state, and in dW as well.
    """
    states = _states(ws, 0 * s0, U, W)
    return _back(ws, states, U, W, states[-1] - target)


def bptt__forgets_s0_on_the_way_back(ws, s0, U, W, target):
    """In dW the first step's share is missing or 0: the state before it is s0.

    Keep s0 in front of the list of states, so that states[i] is what step i was given.
    """
    states = _states(ws, s0, U, W)
    ds = states[-1] - target
    return _back(ws, states, U, W, ds, before=[0 * s0, *states[1:]])


def bptt__doubles_the_error(ws, s0, U, W, target):
    """Your slopes are twice too large: the loss has a half, which the 2 of the square cancels.

    The slope at the last state is s - target.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, 2 * (states[-1] - target))


def bptt__turns_the_error_round(ws, s0, U, W, target):
    """Your slopes have the wrong sign: the error is state minus target.

    A state that is too large has a positive slope: to lower the loss, lower it.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, target - states[-1])


def bptt__averages_the_error(ws, s0, U, W, target):
    """You divided the error by the numbers in the state: the loss is a sum of squares, no mean.

    Half of the sum: the slope at each number of the last state is its own error.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, (states[-1] - target) / len(target))


def bptt__has_an_error_in_every_step(ws, s0, U, W, target):
    """You counted an error in every step; only the last state has a target.

    The slope at an earlier state is what comes back from the step after it, W.T @ dz, and no more.
    """
    states = _states(ws, s0, U, W)
    dU, dW, ds = np.zeros(U.shape), np.zeros(W.shape), 0
    for i in reversed(range(len(ws))):
        dz = (ds + states[i + 1] - target) * (1 - states[i + 1] ** 2)
        dU, dW = dU + np.outer(dz, ws[i]), dW + np.outer(dz, states[i])
        ds = W.T @ dz
    return dU, dW


def bptt__forgets_W_on_the_way_back(ws, s0, U, W, target):
    """On the way back you left out W: each step hands its slope on as it is.

    A slope passes from one state to the one before through W.T.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target, through=np.eye(len(s0)))


def bptt__forgets_tanh_between_the_steps(ws, s0, U, W, target):
    """Between the steps you left out the slope of tanh: W.T @ ds in place of W.T @ dz.

    What goes back is the slope at the sum, dz, after the factor 1 - s².
    """
    states = _states(ws, s0, U, W)
    dU, dW, ds = np.zeros(U.shape), np.zeros(W.shape), states[-1] - target
    for i in reversed(range(len(ws))):
        dz = ds * (1 - states[i + 1] ** 2)
        dU, dW = dU + np.outer(dz, ws[i]), dW + np.outer(dz, states[i])
        ds = W.T @ ds
    return dU, dW


def bptt__swaps_the_outer_product(ws, s0, U, W, target):
    """Your slopes are transposed: the rows belong to the numbers of the new state.

    np.outer(dz, w) is (s, r), as U is; np.outer(w, dz) is (r, s).
    """
    states = _states(ws, s0, U, W)
    dU, dW = _back(ws, states, U, W, states[-1] - target)
    return dU.T, dW.T


def bptt__transposes_dW(ws, s0, U, W, target):
    """Your dW is transposed: row i belongs to number i of the new state.

    np.outer(dz, s), with s the state before. Both ways are square, so nothing complained.
    """
    states = _states(ws, s0, U, W)
    dU, dW = _back(ws, states, U, W, states[-1] - target)
    return dU, dW.T


def bptt__goes_back_with_the_inputs_in_order(ws, s0, U, W, target):
    """On the way back you met the inputs from the first on: the last step's comes first.

    At step i the slope meets ws[i], the input that this very step was given.
    """
    states = _states(ws, s0, U, W)
    return _back(ws[::-1], states, U, W, states[-1] - target)


def bptt__swaps_the_results(ws, s0, U, W, target):
    """You returned dW first; dU comes first.

    return dU, dW
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, states[-1] - target)[::-1]


def bptt__halves_the_error(ws, s0, U, W, target):
    """You returned the slopes divided by two: half the error went back.

    The half of the loss is used up by the 2 of the square; the slope at the last state is all of
    the error.
    """
    states = _states(ws, s0, U, W)
    return _back(ws, states, U, W, (states[-1] - target) / 2)
