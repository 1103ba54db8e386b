"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _sigmoid(z):
    return (np.tanh(z / 2) + 1) / 2


def _parts(x, h, kernel, recurrent, bias, order="zrh"):
    """Gates, the input's share in the candidate, and the candidate's recurrent weights."""
    came = dict(zip(order, np.split(x @ kernel + bias, 3, axis=1), strict=True))
    back = dict(zip(order, np.split(recurrent, 3, axis=1), strict=True))
    z, r = (_sigmoid(came[gate] + h @ back[gate]) for gate in "zr")
    return z, r, came["h"], back["h"]


def gru_step__lets_the_gate_renew(x, h, kernel, recurrent, bias):
    """Your update gate is turned round: (1 - z) · h + z · candidate, as some papers write it.

    There are two conventions. In Keras, and here, z keeps: z · h + (1 - z) · candidate.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias)
    return (1 - z) * h + z * np.tanh(came + (r * h) @ back)


def gru_step__resets_after_the_product(x, h, kernel, recurrent, bias):
    """You applied the reset gate after the product: r · (h @ R). That is reset_after=True.

    Here the old state is reset first, and then meets the weights: (r · h) @ R. With one unit both
    are the same; with several they are not.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias)
    return z * h + (1 - z) * np.tanh(came + r * (h @ back))


def gru_step__takes_the_reset_gate_first(x, h, kernel, recurrent, bias):
    """You read the blocks in the order r, z, h: the two gates are exchanged.

    Keras' order is z, r, h: the update gate comes first.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias, "rzh")
    return z * h + (1 - z) * np.tanh(came + (r * h) @ back)


def gru_step__takes_the_reset_gate_first_and_renews(x, h, kernel, recurrent, bias):
    """You exchanged the two gates, and turned the update gate round as well.

    Keras' order is z, r, h, and z keeps: z · h + (1 - z) · candidate.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias, "rzh")
    return (1 - z) * h + z * np.tanh(came + (r * h) @ back)


def gru_step__takes_the_candidate_first(x, h, kernel, recurrent, bias):
    """You read the blocks in the order h, z, r: the candidate first.

    Keras' order is z, r, h: it comes last.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias, "hzr")
    return z * h + (1 - z) * np.tanh(came + (r * h) @ back)


def gru_step__takes_the_candidate_second(x, h, kernel, recurrent, bias):
    """You read the blocks in the order z, h, r: the last two are exchanged.

    Keras' order is z, r, h.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias, "zhr")
    return z * h + (1 - z) * np.tanh(came + (r * h) @ back)


def gru_step__takes_every_third_column(x, h, kernel, recurrent, bias):
    """You took every third column for a gate: the columns of one gate stand side by side.

    The first `units` columns are the update gate's, the next `units` the reset gate's.
    """
    sums = x @ kernel + bias
    z = _sigmoid(sums[:, 0::3] + h @ recurrent[:, 0::3])
    r = _sigmoid(sums[:, 1::3] + h @ recurrent[:, 1::3])
    return z * h + (1 - z) * np.tanh(sums[:, 2::3] + (r * h) @ recurrent[:, 2::3])


def gru_step__forgets_the_reset_gate(x, h, kernel, recurrent, bias):
    """Your candidate sees all of the old state: the reset gate is missing.

    (r · h) @ R, in place of h @ R.
    """
    z, _, came, back = _parts(x, h, kernel, recurrent, bias)
    return z * h + (1 - z) * np.tanh(came + h @ back)


def gru_step__forgets_the_state_in_the_candidate(x, h, kernel, recurrent, bias):
    """Your candidate sees the input alone: the old state, as far as r lets it, is missing.

    Add (r · h) @ R inside the tanh.
    """
    z, _, came, _ = _parts(x, h, kernel, recurrent, bias)
    return z * h + (1 - z) * np.tanh(came)


def gru_step__returns_the_candidate(x, h, kernel, recurrent, bias):
    """You returned the candidate: the update gate is missing.

    The new state is a mixture: z · h + (1 - z) · candidate.
    """
    _, r, came, back = _parts(x, h, kernel, recurrent, bias)
    return np.tanh(came + (r * h) @ back)


def gru_step__adds_all_of_the_candidate(x, h, kernel, recurrent, bias):
    """You added the whole candidate: it has the weight 1 - z.

    z · h + (1 - z) · candidate: a mixture, whose parts add up to 1.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias)
    return z * h + np.tanh(came + (r * h) @ back)


def gru_step__adds_to_all_of_the_state(x, h, kernel, recurrent, bias):
    """You kept the whole old state and added to it: it has the weight z.

    z · h + (1 - z) · candidate: a mixture, whose parts add up to 1.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias)
    return h + (1 - z) * np.tanh(came + (r * h) @ back)


def gru_step__uses_a_sigmoid_for_the_candidate(x, h, kernel, recurrent, bias):
    """Your candidate is a sigmoid; it is a tanh, and can be negative.

    Sigmoids are for the gates.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias)
    return z * h + (1 - z) * _sigmoid(came + (r * h) @ back)


def gru_step__leaves_the_candidate_bare(x, h, kernel, recurrent, bias):
    """Your candidate has no tanh.

    tanh(x K + (r · h) R + b): between -1 and 1.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias)
    return z * h + (1 - z) * (came + (r * h) @ back)


def gru_step__uses_tanh_for_the_gates(x, h, kernel, recurrent, bias):
    """Your gates are tanhs: then they can be negative. A gate is a sigmoid, between 0 and 1.

    Only the candidate has a tanh.
    """
    z_in, r_in, came = np.split(x @ kernel + bias, 3, axis=1)
    z_back, r_back, back = np.split(recurrent, 3, axis=1)
    z, r = np.tanh(z_in + h @ z_back), np.tanh(r_in + h @ r_back)
    return z * h + (1 - z) * np.tanh(came + (r * h) @ back)


def gru_step__leaves_the_bias_out(x, h, kernel, recurrent, bias):
    """You left the bias out.

    Each of the three sums has its block of it.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, 0 * bias)
    return z * h + (1 - z) * np.tanh(came + (r * h) @ back)


def gru_step__adds_the_bias_twice(x, h, kernel, recurrent, bias):
    """You added the bias twice, once with the input and once with the state: one is right.

    x @ kernel + bias has it; what comes from the state has none.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, 2 * bias)
    return z * h + (1 - z) * np.tanh(came + (r * h) @ back)


def gru_step__gives_the_gates_no_state(x, h, kernel, recurrent, bias):
    """Your gates look at the input alone; they look at the old state as well.

    Each gate adds h times its block of the recurrent weights, inside the sigmoid.
    """
    z, r, _ = np.split(x @ kernel + bias, 3, axis=1)
    _, _, came, back = _parts(x, h, kernel, recurrent, bias)
    z, r = _sigmoid(z), _sigmoid(r)
    return z * h + (1 - z) * np.tanh(came + (r * h) @ back)


def gru_step__resets_the_state_for_good(x, h, kernel, recurrent, bias):
    """You mixed with the reset state, z · (r · h); what is kept is the old state itself.

    The reset gate only hides the state from the candidate.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias)
    return z * (r * h) + (1 - z) * np.tanh(came + (r * h) @ back)


def gru_step__uses_the_reset_gate_for_both(x, h, kernel, recurrent, bias):
    """You mixed by the reset gate: the mixture's weights come from the update gate z.

    z · h + (1 - z) · candidate; r stands in the candidate only.
    """
    _, r, came, back = _parts(x, h, kernel, recurrent, bias)
    return r * h + (1 - r) * np.tanh(came + (r * h) @ back)


def gru_step__resets_by_the_update_gate(x, h, kernel, recurrent, bias):
    """In the candidate you used the update gate; the reset gate belongs there.

    (r · h) @ R.
    """
    z, _, came, back = _parts(x, h, kernel, recurrent, bias)
    return z * h + (1 - z) * np.tanh(came + (z * h) @ back)


def gru_step__returns_the_state_twice(x, h, kernel, recurrent, bias):
    """You returned two things; a GRU has one state, which is its output as well.

    Return the new h alone.
    """
    z, r, came, back = _parts(x, h, kernel, recurrent, bias)
    new = z * h + (1 - z) * np.tanh(came + (r * h) @ back)
    return new, new
