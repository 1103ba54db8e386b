"""Wrong answers that people really write; the docstring is what the learner is told."""

import math
from itertools import count


def sigmoid_slope_product__adds_the_slopes(depth):
    """You added the slopes up, 3 · 0.25; along the way back they are multiplied.

    Each layer leaves at most a quarter of what comes to it: 0.25 · 0.25 · 0.25 for three.
    """
    return 0.25 * depth


def sigmoid_slope_product__takes_the_sigmoid_itself(depth):
    """You multiplied 0.5, the sigmoid's value at 0; what counts is its slope there.

    The slope is value times (1 - value): 0.5 · 0.5 = 0.25.
    """
    return 0.5**depth


def sigmoid_slope_product__has_a_layer_too_few(depth):
    """Your power is one too small: three layers are three factors of 0.25.

    No layer leaves everything, 1. One layer leaves 0.25.
    """
    return 0.25 ** (depth - 1)


def sigmoid_slope_product__has_a_layer_too_many(depth):
    """You multiplied one time too often: three layers are three factors of 0.25, not four.

    Start from 1, from before the first layer, not from 0.25.
    """
    return 0.25 ** (depth + 1)


def sigmoid_slope_product__squares_the_slopes(depth):
    """You have two factors of 0.25 for each layer; there is one.

    0.25 is the slope already, 0.5 · (1 - 0.5).
    """
    return 0.0625**depth


def sigmoid_slope_product__takes_a_single_layer(depth):
    """You returned 0.25 whatever the depth: that is one layer.

    Each layer more multiplies by 0.25 again.
    """
    return 0.25


def sigmoid_slope_product__stops_after_one_layer(depth):
    """You stop after the first layer: with 3 layers you have 0.25 still.

    If you have a loop, `return` belongs behind it, and each round multiplies what the round before
    has left.
    """
    return 0.25 if depth else None


def sigmoid_slope_product__stops_after_one_layer_at_most(depth):
    """You never multiply more than once: with 3 layers you have 0.25 still.

    If you have a loop, each round has to multiply what the round before has left.
    """
    return 0.25 if depth else 1


def sigmoid_slope_product__divides_by_the_depth(depth):
    """You divided 0.25 by the depth; each layer divides by 4 again.

    Three layers leave 1/4 of 1/4 of 1/4.
    """
    return 0.25 / depth


def sigmoid_slope_product__raises_the_depth(depth):
    """You took the depth to the power of 0.25; it is 0.25 that is multiplied, depth times.

    What is multiplied stands below, how often stands above: 0.25 with a small 3.
    """
    return depth**0.25


def sigmoid_slope_product__grows(depth):
    """You multiplied by 4 in every layer: the product grows, and should shrink.

    The largest slope is 0.25, a quarter.
    """
    return 4**depth


def sigmoid_slope_product__takes_the_slope_at_the_depth(depth):
    """You took the slope of one sigmoid at the net input 3; `depth` counts layers.

    Each layer has a slope of its own, at most 0.25, and they are multiplied.
    """
    value = 1 / (1 + math.exp(-depth))
    return value * (1 - value)


def sigmoid_slope_product__applies_the_sigmoid_again_and_again(depth):
    """You fed sigmoids into one another; asked is the product of their slopes.

    The largest slope does not depend on what the layer is given: 0.25, once for each layer.
    """
    value = 0.0
    for _ in range(depth):
        value = 1 / (1 + math.exp(-value))
    return value


def sigmoid_slope_product__takes_tanh(depth):
    """You returned 1 whatever the depth: that is what tanh could leave, with its slope of 1 at 0.

    The sigmoid is flatter: 0.25 at its steepest, and once for each layer.
    """
    return 1.0


def sigmoid_slope_product__gives_nothing_for_no_layer(depth):
    """Only without a layer you are wrong: 0 would mean that nothing gets through.

    Where nothing is in the way everything gets through: the product of no factors is 1. The power
    knows that without an `if`.
    """
    return 0.25**depth if depth else 0


def sigmoid_slope_product__gives_a_quarter_for_no_layer(depth):
    """Only without a layer you are wrong: there is no slope to multiply by, so 1 is left.

    Start from 1 and multiply as often as there are layers. The power knows that without an `if`.
    """
    return 0.25 ** max(depth, 1)


def sigmoid_slope_product__lists_them(depth):
    """You returned the products of all depths on the way; asked is the last one alone.

    One number: what is left after all layers.
    """
    return [0.25**layers for layers in range(1, depth + 1)]


def _first(below):
    return next(depth for depth in count(1) if below(depth))


def layers_until__is_content_with_equal(threshold):
    """You stop where the product equals the threshold; it should be below it.

    One layer gives exactly 0.25, so for 0.25 two are needed. Go on while the product is >= the
    threshold; or, with a logarithm, round down and add 1 where you rounded up.
    """
    return next(depth for depth in count() if 0.25**depth <= threshold)


def layers_until__is_content_with_equal_after_one(threshold):
    """You stop where the product equals the threshold; it should be below it.

    One layer gives exactly 0.25, so for 0.25 two are needed: go on while the product is >= the
    threshold.
    """
    return _first(lambda depth: 0.25**depth <= threshold)


def layers_until__gives_the_last_that_is_not_below(threshold):
    """You give one layer too few: at your depth the product is not below the threshold yet.

    Below 0.1: one layer leaves 0.25, which is not below, two leave 0.0625. So it is 2.
    """
    return _first(lambda depth: 0.25**depth < threshold) - 1


def layers_until__counts_one_too_many(threshold):
    """You give one layer too many: with one less, the product is below the threshold already.

    Below 0.1: two layers leave 0.0625, and that is enough.
    """
    return _first(lambda depth: 0.25**depth < threshold) + 1


def layers_until__rounds_to_the_nearest(threshold):
    """You rounded a logarithm to the nearest whole number.

    However little is missing, it takes one more layer: round down, and add 1.
    """
    return round(math.log(threshold) / math.log(0.25))


def layers_until__does_not_round(threshold):
    """You did not round: there is no half layer.

    The logarithm says where the product would equal the threshold. The answer is the next larger
    whole number, also where the logarithm is one itself.
    """
    return math.log(threshold) / math.log(0.25)


def layers_until__gives_the_product(threshold):
    """You returned the product; asked is how many layers it took.

    Count the layers in a variable of its own, and return that.
    """
    return 0.25 ** _first(lambda depth: 0.25**depth < threshold)


def layers_until__takes_the_sigmoid_itself(threshold):
    """You multiplied 0.5 where a sigmoid's slope is at most 0.25: that gives about twice the depth.

    0.5 is the sigmoid's value at 0; its slope there is 0.5 · (1 - 0.5).
    """
    return _first(lambda depth: 0.5**depth < threshold)


def layers_until__takes_a_logarithm_of_another_base(threshold):
    """Your logarithm has not the base 0.25: each of your steps divides by another number than 4.

    math.log has the base e, np.log2 and np.log10 have 2 and 10. Divide by the logarithm of 0.25.
    """
    return math.ceil(-math.log(threshold))


def layers_until__takes_a_logarithm_of_base_ten(threshold):
    """Your logarithm has the base 10: each of your steps divides by 10, and a sigmoid's by 4.

    Divide by the same logarithm of 0.25.
    """
    return math.ceil(-math.log10(threshold))


def layers_until__divides_once(threshold):
    """You divided 0.25 by the threshold; each layer multiplies by 0.25 again.

    0.25, 0.0625, 0.015625: try one depth after another, until the product is below.
    """
    return math.ceil(0.25 / threshold)


def layers_until__counts_in_quarters(threshold):
    """You returned 1 / threshold, rounded up: what falls by a factor is the product.

    0.25, 0.0625, 0.015625: try one depth after another, until the product is below.
    """
    return math.ceil(1 / threshold)
