"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def update_weights__goes_uphill(w, slope, lr):
    """You added the step: 2 + 0.01 · (-24) = 1.76, and the loss grows.

    The slope points uphill. Take the step away: 2 - (-0.24) = 2.24.
    """
    return w + lr * slope


def update_weights__forgets_the_learning_rate(w, slope, lr):
    """You took away the whole slope: 2 + 24 = 26. The learning rate is missing.

    Multiply the slope by lr first: the step is 0.24.
    """
    return w - slope


def update_weights__goes_uphill_without_the_rate(w, slope, lr):
    """You added the slope itself: 2 - 24 = -22. Wrong way, and without the learning rate.

    Take away lr times the slope.
    """
    return w + slope


def update_weights__changes_the_old_weights(w, slope, lr):
    """You changed an array that came in, and the caller still needs it as it was.

    `w -= ...`, `slope *= ...` and `w[i] = ...` write into it, and `new = w` only gives it a second
    name. Make a new array: w - ... does.
    """
    w -= lr * slope
    return w


def update_weights__returns_the_step(w, slope, lr):
    """You return the step alone, lr times the slope: -0.24.

    The new weights are the old ones minus the step.
    """
    return lr * slope


def update_weights__returns_the_step_downhill(w, slope, lr):
    """You return the step alone: 0.24. It goes the right way, but starts nowhere.

    The new weights are the old ones with the step taken: 2 + 0.24.
    """
    return -lr * slope


def update_weights__returns_the_old_weights(w, slope, lr):
    """You return the weights as they were: 2. No step was taken, or it was taken and lost.

    An expression like `w - ...` changes nothing by itself: return its result.
    """
    return w.copy()


def update_weights__returns_nothing(w, slope, lr):
    """You return nothing: None is what a function without `return` gives.

    What happens to w inside is no answer. Leave it as it is, and return a new array.
    """
    w -= lr * slope


def update_weights__divides_by_the_rate(w, slope, lr):
    """You divided the slope by the learning rate: the step is a hundred times 24.

    A small rate makes a small step: multiply.
    """
    return w - slope / lr


def update_weights__multiplies_the_weights_too(w, slope, lr):
    """You multiplied the difference by the rate: 0.01 · (2 - (-24)). Brackets in the wrong place.

    The rate belongs to the slope alone: without any slope the weights would have to stay.
    """
    return lr * (w - slope)


def update_weights__swaps_weights_and_slopes(w, slope, lr):
    """You swapped the two arrays: slope minus lr times the weights.

    The weights come first and count in full; the rate multiplies the slope.
    """
    return slope - lr * w


def update_weights__moves_in_proportion_to_the_weight(w, slope, lr):
    """You moved each weight in proportion to itself, so that a weight of 0 never moves.

    The step is lr times the slope, whatever the weight is.
    """
    return w - lr * slope * w


def update_weights__multiplies_by_the_slope(w, slope, lr):
    """You multiplied the weights by the step; it is taken away from them.

    2 - 0.01 · (-24) = 2.24.
    """
    return w * lr * slope


def update_weights__loses_the_sign_of_the_slope(w, slope, lr):
    """You took the slope without its sign: every weight shrinks.

    A negative slope says that the loss falls when the weight grows. Taking away a negative number
    makes the weight larger: 2 - (-0.24) = 2.24.
    """
    return w - lr * np.abs(slope)


def update_weights__goes_by_the_sign_alone(w, slope, lr):
    """You moved every weight by lr, up or down: how steep the slope is does not count.

    The steeper, the further: lr times the slope, and not lr times its sign.
    """
    return w - lr * np.sign(slope)


def update_weights__moves_all_by_the_sum(w, slope, lr):
    """You moved every weight by the same amount: the slopes were added up.

    One weight hides it. Each weight goes by its own slope.
    """
    return w - lr * slope.sum()


def update_weights__moves_all_by_the_mean(w, slope, lr):
    """You moved every weight by the same amount: the mean of the slopes.

    One weight hides it. Each weight goes by its own slope.
    """
    return w - lr * slope.mean()


def update_weights__divides_by_the_length_of_the_slope(w, slope, lr):
    """You divided the slopes by their length, so every step is equally long.

    The step is lr times the slope as it is: shorter where it is nearly flat.
    """
    return w - lr * slope / np.linalg.norm(slope)


def update_weights__moves_the_first_only(w, slope, lr):
    """You moved the first entry only; or the loop returns in its first round.

    All weights move in the same step.
    """
    new = w.copy()
    new.flat[0] -= lr * slope.flat[0]
    return new


def update_weights__takes_two_steps(w, slope, lr):
    """You took the step twice: 2 + 2 · 0.24 = 2.48.

    The 2 of the squared error is in the slope already. One step is lr times the slope.
    """
    return w - 2 * lr * slope


def update_weights__takes_half_a_step(w, slope, lr):
    """You took half a step: 2 + 0.12 = 2.12.

    The slope comes as it is, with its 2 in it. The step is lr times the slope, the whole of it.
    """
    return w - lr * slope / 2


def update_weights__averages_over_the_weights(w, slope, lr):
    """You divided the step by the number of weights or of rows in w.

    One weight hides it. Each weight takes its own step, lr times its slope, however many there are.
    """
    return w - lr * slope / len(w)


def update_weights__ignores_the_rate(w, slope, lr):
    """You took 0.01 for the learning rate whatever lr is.

    It is 0.01 in the first case only. Use the lr that comes in.
    """
    return w - 0.01 * slope


def update_weights__forgets_the_slope(w, slope, lr):
    """You took the learning rate from each weight: 2 - 0.01 = 1.99. The slope is missing.

    The step is lr times the slope: the steeper, the further, and the sign says which way.
    """
    return w - lr
