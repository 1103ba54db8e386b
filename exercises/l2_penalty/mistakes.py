"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def l2_penalty__counts_the_biases(layers, strength):
    """You squared the biases as well: only weights are counted.

    A bias shifts a unit, but makes nothing react more sharply. In the first case 1, 4 and 5 are
    biases; the squares of the weights add up to 14 + 5 = 19.
    """
    return strength * sum((W**2).sum() + (b**2).sum() for W, b in layers)


def l2_penalty__counts_only_the_biases(layers, strength):
    """You squared the biases and not the weights: a layer is (W, b), the weights come first.

    In the first case the squares of the weights add up to 14 + 5 = 19.
    """
    return strength * sum((b**2).sum() for W, b in layers)


def l2_penalty__halves_it(layers, strength):
    """Your penalty is half of what is asked for: no half stands before this sum.

    Some books write one, so that the slope has no 2. Keras does not: 0.1 · 19 = 1.9.
    """
    return 0.5 * strength * sum((W**2).sum() for W, b in layers)


def l2_penalty__forgets_the_strength(layers, strength):
    """You added up the squares and did not multiply by the strength.

    19 is the sum of the squares in the first case; the penalty is 0.1 · 19 = 1.9.
    """
    return sum((W**2).sum() for W, b in layers)


def l2_penalty__takes_sizes(layers, strength):
    """You added up the sizes of the weights, which is the L1 penalty. L2 takes their squares.

    Of 3, -1, 0, 2 and 2, -1 the sizes make 9 and the squares 19.
    """
    return strength * sum(np.abs(W).sum() for W, b in layers)


def l2_penalty__adds_without_squares(layers, strength):
    """You added up the weights without squaring them: weights of both signs cancel.

    Of 3, -1, 0, 2 and 2, -1 the sum is 5, and the sum of the squares is 19.
    """
    return strength * sum(W.sum() for W, b in layers)


def l2_penalty__squares_the_sum(layers, strength):
    """You added up the weights of each layer first and squared then: 4² + 1² = 17.

    Each weight is squared by itself, before anything is added: 14 + 5 = 19.
    """
    return strength * sum(W.sum() ** 2 for W, b in layers)


def l2_penalty__takes_the_root(layers, strength):
    """You took the root of the sum of all squares: that is the length of all weights.

    The penalty is the strength times the sum itself: 0.1 · 19, not 0.1 · √19.
    """
    return strength * np.sqrt(sum((W**2).sum() for W, b in layers))


def l2_penalty__adds_up_lengths(layers, strength):
    """You added up one length a layer, √14 + √5: np.linalg.norm takes the root of the squares' sum.

    No root is asked for: 14 + 5 = 19.
    """
    return strength * sum(np.linalg.norm(W) for W, b in layers)


def l2_penalty__takes_a_mean_in_each_layer(layers, strength):
    """You took the mean of the squares in each layer: 14 / 4 + 5 / 2. Add them up instead.

    Every weight has its price, in a wide layer too: 14 + 5 = 19.
    """
    return strength * sum((W**2).mean() for W, b in layers)


def l2_penalty__takes_the_mean_of_all(layers, strength):
    """You took the mean of all squares: 19 / 6. Their sum is asked for.

    More weights cost more: nothing is divided.
    """
    return strength * np.mean(np.concatenate([W.ravel() for W, b in layers]) ** 2)


def l2_penalty__averages_over_the_layers(layers, strength):
    """You divided by the number of layers: (14 + 5) / 2. Their sum is asked for.

    A deeper network has more weights, and pays for each.
    """
    return strength * np.mean([(W**2).sum() for W, b in layers])


def l2_penalty__counts_the_first_layer(layers, strength):
    """Only the first layer is counted: 0.1 · 14. All layers pay.

    A `return` inside the loop ends it at once. Add up in the loop, and return after it.
    """
    return strength * (layers[0][0] ** 2).sum()


def l2_penalty__counts_the_last_layer(layers, strength):
    """Only the last layer is counted: 0.1 · 5. All layers pay.

    In a loop, `=` throws away what was there before; `+=` adds to it.
    """
    return strength * (layers[-1][0] ** 2).sum()


def l2_penalty__leaves_the_output_layer_out(layers, strength):
    """The last layer is missing: 0.1 · 14. The output layer has weights and pays as well.

    Go through all of layers, not layers[:-1].
    """
    return strength * sum((W**2).sum() for W, b in layers[:-1])


def l2_penalty__answers_by_layer(layers, strength):
    """You returned one number for each layer; one for all of them is asked for.

    It is added to the loss, which is one number: 1.4 + 0.5 = 1.9.
    """
    return [strength * (W**2).sum() for W, b in layers]


def l2_penalty__answers_by_unit(layers, strength):
    """Your sum runs over Python's rows only: `sum(W ** 2)` leaves one number a column.

    `(W ** 2).sum()`, or np.sum, adds up all entries.
    """
    return strength * sum(sum(W**2) for W, b in layers)


def l2_penalty__is_negative(layers, strength):
    """Your penalty is negative: it would reward large weights.

    It is added to the loss, and a larger weight makes it larger.
    """
    return -strength * sum((W**2).sum() for W, b in layers)


def l2_penalty__squares_the_strength(layers, strength):
    """You squared the strength along with the weights: 0.1² · 19. It stands before the squares.

    In Python too, `(strength * W) ** 2` squares both, `strength * W ** 2` the weight alone.
    """
    return sum(((strength * W) ** 2).sum() for W, b in layers)


def l2_slope__forgets_the_2(W, strength):
    """You left out the 2: the slope of λw² is 2λw.

    For the weight 3 and a strength of 0.1 that is 0.6. Without the 2 it would belong to a penalty
    with a half before it.
    """
    return strength * W


def l2_slope__forgets_the_strength(W, strength):
    """You left out the strength: 2w is the slope of w². For λw² it is 2λw.

    The weight 3 with a strength of 0.1: 0.6, and not 6.
    """
    return 2 * W


def l2_slope__takes_the_sign(W, strength):
    """You took the strength times the sign of each weight: that is the slope of L1, λ|w|.

    L2 pulls harder at a larger weight: 2λw is 0.6 at 3 and -0.2 at -1.
    """
    return strength * np.sign(W)


def l2_slope__gives_the_penalty(W, strength):
    """You returned what each weight costs, λw²; asked is how steeply that rises, 2λw.

    The weight 3 costs 0.9 and has the slope 0.6.
    """
    return strength * W**2


def l2_slope__squares_the_weights(W, strength):
    """You multiplied by the square of the weights: 2λw². The slope of w² is 2w, without a square.

    The weight -1 has the slope -0.2: the sign stays.
    """
    return 2 * strength * W**2


def l2_slope__gives_the_new_weights(W, strength):
    """You returned the weights after a step, w - 2λw; only the slope, 2λw, is asked for.

    The step is the optimizer's business: it adds the loss's own slope and the learning rate.
    """
    return W - 2 * strength * W


def l2_slope__points_down(W, strength):
    """Your slopes have the wrong sign: a positive weight has a positive slope.

    To increase 3 raises the penalty. The minus comes with the update, w - lr · slope.
    """
    return -2 * strength * W


def l2_slope__takes_the_mean(W, strength):
    """You divided by the number of weights; the penalty is a sum, so nothing is divided.

    The weight 3 with a strength of 0.1: 2 · 0.1 · 3 = 0.6.
    """
    return 2 * strength * W / W.size


def l2_slope__adds_up(W, strength):
    """You added the slopes up to one number; each weight has its own.

    The result is shaped like W: 0.6 at the weight 3, -0.2 at -1.
    """
    return (2 * strength * W).sum()


def l2_slope__squares_the_strength(W, strength):
    """You squared the strength: it stands before the square, 2λw.

    The weight 3 with a strength of 0.1: 2 · 0.1 · 3 = 0.6.
    """
    return 2 * strength**2 * W


def l2_slope__forgets_the_strength_and_the_2(W, strength):
    """You returned the weights as they are: 2 · strength is missing before them.

    The weight 3 with a strength of 0.1 has the slope 0.6.
    """
    return W


def l2_slope__takes_sizes(W, strength):
    """Your slopes are never negative: you took the weights' sizes.

    A weight of -1 has the slope -0.2: to raise it towards 0 makes the penalty smaller.
    """
    return 2 * strength * np.abs(W)


def l2_slope__stores_integers(W, strength):
    """Where W holds whole numbers your slopes are cut to whole numbers: 0.1 becomes 0.

    zeros_like(W) takes over W's type; np.zeros(W.shape) gives floats.
    """
    return (2 * strength * W).astype(W.dtype)
