"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def node_slopes__adds_the_weights(output_slopes, W):
    """You added up the weights that leave a node, without the slopes at their other ends.

    Each weight is multiplied by the slope of the output it leads to, and then the products are
    added: the first node has 2 · 4 - 1 · 6 + 3 · 1 = 5.
    """
    return W.sum(axis=1)


def node_slopes__adds_the_slopes(output_slopes, W):
    """You added up the slopes at the outputs, without the weights: each node gets the same.

    A node that feeds an output by a large weight moves it more. The first node has
    2 · 4 - 1 · 6 + 3 · 1 = 5.
    """
    return np.full(len(W), output_slopes.sum())


def node_slopes__adds_weights_and_slopes_apart(output_slopes, W):
    """You multiplied the sum of the weights by the sum of the slopes.

    Each weight meets the slope at its own end, and only then are the products added up.
    """
    return W.sum(axis=1) * output_slopes.sum()


def node_slopes__takes_the_columns(output_slopes, W):
    """You multiplied from the left, or by W turned round: that takes the columns of W.

    A column holds the weights that lead *to* an output; a row those that leave a node. As
    many nodes as outputs fit both ways, other sizes do not.
    """
    return output_slopes @ W


def node_slopes__does_not_add_up(output_slopes, W):
    """You stopped before the sum: there is still a number for each weight.

    The ways by which a node reaches the loss are added up: one slope a node.
    """
    return W * output_slopes


def node_slopes__adds_up_over_the_nodes(output_slopes, W):
    """The products are right, but you added them up over the nodes: one number an output.

    Add along the outputs, the second axis: one number a node is asked for.
    """
    return (W * output_slopes).sum(axis=0)


def node_slopes__takes_the_mean(output_slopes, W):
    """You took the mean of the products; a node's slope is their sum.

    Each way from a node to the loss counts in full: 2 · 4 - 1 · 6 + 3 · 1 = 5 is not divided by 3.
    """
    return (W * output_slopes).mean(axis=1)


def node_slopes__takes_the_first_output_only(output_slopes, W):
    """You followed the way over the first output only.

    A node reaches the loss by all the outputs it feeds: their parts are added.
    """
    return W[:, 0] * output_slopes[0]


def node_slopes__takes_the_last_output_only(output_slopes, W):
    """You kept the way over the last output only, as a loop with = for += does.

    A node reaches the loss by all the outputs it feeds: their parts are added.
    """
    return W[:, -1] * output_slopes[-1]


def node_slopes__takes_the_strongest_way(output_slopes, W):
    """You kept the largest of the products; all of them count.

    A node's slope is the sum over all the weights that leave it.
    """
    return (W * output_slopes).max(axis=1)


def node_slopes__applies_relu(output_slopes, W):
    """You cut off the slopes below 0: a slope may well be negative.

    ReLU belongs to values on the way forward. Backward it lets a slope through or stops it, by the
    sign of the node's sum and not of the slope; and here no activation is asked for.
    """
    return np.maximum(W @ output_slopes, 0)


def node_slopes__ignores_the_sign_of_the_weights(output_slopes, W):
    """You took the weights without their signs.

    A negative weight turns the slope round: where the node rises, that output falls.
    """
    return np.abs(W) @ output_slopes


def node_slopes__doubles(output_slopes, W):
    """You multiplied by 2 once more; the 2 of the squared error is in output_slopes already.

    It comes in at the output once, and goes along from there.
    """
    return 2 * (W @ output_slopes)


def node_slopes__keeps_an_axis(output_slopes, W):
    """Your numbers are right, but they stand in a column, (nodes, 1); (nodes,) is asked for.

    Leave out keepdims or the new axis, and @ gives one number a node.
    """
    return W @ output_slopes[:, np.newaxis]


def node_slopes__divides_by_the_sum_of_weights(output_slopes, W):
    """You shared the slopes out in proportion to the weights; nothing is divided here.

    A node's slope is weight times slope, added up. It is no share of a whole: doubling all
    weights that leave a node doubles its slope.
    """
    with np.errstate(all="ignore"):
        return (W * output_slopes).sum(axis=1) / W.sum(axis=1)


def node_slopes__stores_in_integers(output_slopes, W):
    """Your result is stored in integers where the slopes are whole numbers: fractions are cut off.

    zeros_like and dtype=output_slopes.dtype take over the type. np.zeros gives floats by itself.
    """
    return (W @ output_slopes).astype(output_slopes.dtype)
