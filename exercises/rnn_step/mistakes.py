"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def rnn_step__forgets_the_activation(w, s, U, W):
    """You returned the sums themselves, 1.5 and 1.5 in the first case: tanh is missing.

    Put tanh around all of it. It keeps the state between -1 and 1, however many steps follow.
    """
    return U @ w + W @ s


def rnn_step__forgets_the_state(w, s, U, W):
    """The old state plays no part in your answer: then this network remembers nothing.

    Add W s to U w, inside the tanh.
    """
    return np.tanh(U @ w)


def rnn_step__forgets_the_input(w, s, U, W):
    """The input plays no part in your answer.

    Add U w to W s, inside the tanh.
    """
    return np.tanh(W @ s)


def rnn_step__turns_W_round(w, s, U, W):
    """You took the columns of W where its rows belong: s @ W, or W.T @ s.

    Row i of W holds the weights that lead to number i of the new state. So it is W @ s. That both
    have the same shape is why nothing complained.
    """
    return np.tanh(U @ w + W.T @ s)


def rnn_step__turns_both_round(w, s, U, W):
    """You took the columns of U and W where their rows belong: w @ U + s @ W.

    U is (s, r), one row for each number of the state: U @ w. W likewise: W @ s.
    """
    return np.tanh(w @ U + s @ W)


def rnn_step__turns_U_round(w, s, U, W):
    """You took the columns of U where its rows belong: w @ U, or U.T @ w.

    U is (s, r), one row for each number of the state: U @ w is (s,).
    """
    return np.tanh(U.T @ w + W @ s)


def rnn_step__swaps_the_matrices(w, s, U, W):
    """You multiplied the input by W and the state by U; it is the other way round.

    U, (s, r), takes what comes in; W, (s, s), takes what is remembered.
    """
    return np.tanh(W @ w + U @ s)


def rnn_step__activates_each_part(w, s, U, W):
    """You took tanh of each part and added then: add first.

    The state must stay between -1 and 1; two tanhs together can come to 2.
    """
    return np.tanh(U @ w) + np.tanh(W @ s)


def rnn_step__activates_the_input_only(w, s, U, W):
    """Your tanh covers U w only, and W s is added outside it.

    Both belong inside: tanh(U w + W s). A bracket is in the wrong place.
    """
    return np.tanh(U @ w) + W @ s


def rnn_step__activates_the_state_only(w, s, U, W):
    """Your tanh covers W s only, and U w is added outside it.

    Both belong inside: tanh(U w + W s). A bracket is in the wrong place.
    """
    return U @ w + np.tanh(W @ s)


def rnn_step__uses_a_sigmoid(w, s, U, W):
    """You used a sigmoid where tanh is asked for: your state can't be negative.

    A sigmoid of 1.5 is 0.82, tanh of 1.5 is 0.91.
    """
    return 1 / (1 + np.exp(-(U @ w + W @ s)))


def rnn_step__uses_relu(w, s, U, W):
    """You used ReLU where tanh is asked for.

    ReLU has no upper end: a state that feeds itself can grow without bounds. Take tanh.
    """
    return np.maximum(0, U @ w + W @ s)


def rnn_step__multiplies_the_parts(w, s, U, W):
    """You multiplied U w by W s: the two are added.

    With a state of zeros your new state is zero whatever comes in.
    """
    return np.tanh((U @ w) * (W @ s))


def rnn_step__looks_at_its_own_number_only(w, s, U, W):
    """Each number of your state looks at its own old number only, and not at the others.

    W is a full matrix: W @ s adds up over all of them, row by row.
    """
    return np.tanh(U @ w + np.diag(W) * s)


def rnn_step__adds_the_state_itself(w, s, U, W):
    """You added the old state as it is, without its weights W.

    What is remembered is weighted like what comes in: W s.
    """
    return np.tanh(U @ w + s)


def rnn_step__adds_the_state_again(w, s, U, W):
    """You added the old state to the tanh: in this network the new state replaces it.

    What is to be kept of s goes through W. (An addition of that kind is what the LSTM of the next
    lesson is about.)
    """
    return s + np.tanh(U @ w + W @ s)


def rnn_step__subtracts_the_state(w, s, U, W):
    """You subtracted W s from U w: the two are added.

    What the state has to say against an input stands in the signs of W.
    """
    return np.tanh(U @ w - W @ s)


def rnn_step__applies_softmax(w, s, U, W):
    """You made probabilities of the sums; the state takes a tanh.

    The softmax belongs to the output, softmax(V s), in the next exercise.
    """
    e = np.exp(U @ w + W @ s)
    return e / e.sum()
