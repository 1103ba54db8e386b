"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _uniform(limit, inputs, outputs, rng):
    return rng.uniform(-limit, limit, (inputs, outputs))


def _limit(inputs, outputs):
    return np.sqrt(6 / (inputs + outputs))


def glorot_uniform__forgets_the_root(inputs, outputs, rng):
    """You left out the root: the limit is the root of 6 / (inputs + outputs).

    With 3 and 5 that is 6 / 8 = 0.75, and its root is 0.866.
    """
    return _uniform(6 / (inputs + outputs), inputs, outputs, rng)


def glorot_uniform__counts_the_inputs_only(inputs, outputs, rng):
    """You divided by the inputs alone; for Glorot inputs and outputs count together.

    With 3 inputs and 5 outputs it is the root of 6 / 8, and not of 6 / 3.
    """
    return _uniform(np.sqrt(6 / inputs), inputs, outputs, rng)


def glorot_uniform__counts_the_outputs_only(inputs, outputs, rng):
    """You divided by the outputs alone; for Glorot inputs and outputs count together.

    With 3 inputs and 5 outputs it is the root of 6 / 8, and not of 6 / 5.
    """
    return _uniform(np.sqrt(6 / outputs), inputs, outputs, rng)


def glorot_uniform__multiplies_the_sizes(inputs, outputs, rng):
    """You divided by inputs times outputs; it is inputs plus outputs.

    With 3 and 5 that is 8, not 15.
    """
    return _uniform(np.sqrt(6 / (inputs * outputs)), inputs, outputs, rng)


def glorot_uniform__adds_before_the_root(inputs, outputs, rng):
    """A bracket is missing: 6 / inputs + outputs divides first, and adds the outputs then.

    Both sizes belong under the line: 6 / (3 + 5).
    """
    return _uniform(np.sqrt(6 / inputs + outputs), inputs, outputs, rng)


def glorot_uniform__takes_the_root_of_the_6_only(inputs, outputs, rng):
    """Your root covers the 6 only; it should cover the whole fraction.

    With 3 and 5: the root of 6 / 8 is 0.87; the root of 6, divided by 8, is 0.31.
    """
    return _uniform(np.sqrt(6) / (inputs + outputs), inputs, outputs, rng)


def glorot_uniform__takes_the_deviation_for_the_limit(inputs, outputs, rng):
    """Your limit is the root of 2 / (inputs + outputs): that is the standard deviation wanted.

    Numbers spread evenly up to a limit have a deviation of limit / √3. So the limit must be √3
    times as far out, which makes a 6 of the 2.
    """
    return _uniform(np.sqrt(2 / (inputs + outputs)), inputs, outputs, rng)


def glorot_uniform__takes_a_limit_of_lecun(inputs, outputs, rng):
    """Your limit is the root of 3 / inputs: that is LeCun's rule, by the inputs alone.

    Glorot's is the root of 6 / (inputs + outputs): the same where both are equal.
    """
    return _uniform(np.sqrt(3 / inputs), inputs, outputs, rng)


def glorot_uniform__spreads_to_1(inputs, outputs, rng):
    """Your limit is 1 whatever the size of the layer: right only for inputs + outputs = 6.

    The more numbers a unit adds up, the smaller the weights: the root of 6 / (inputs + outputs).
    """
    return _uniform(1, inputs, outputs, rng)


def glorot_uniform__stays_above_0(inputs, outputs, rng):
    """None of your weights is below 0: you draw from 0 to the limit.

    Half of the weights are to be negative. Begin at minus the limit.
    """
    return _limit(inputs, outputs) * rng.random((inputs, outputs))


def glorot_uniform__has_half_the_width(inputs, outputs, rng):
    """Your weights reach half as far as they should: from the middle to each side is a whole limit.

    rng.random() - 0.5 goes from -0.5 to 0.5. Give rng.uniform both ends.
    """
    return _uniform(_limit(inputs, outputs) / 2, inputs, outputs, rng)


def glorot_uniform__turns_the_shape_round(inputs, outputs, rng):
    """You drew (outputs, inputs): X @ W needs a row for each input, a column for each output.

    With as many outputs as inputs it doesn't show.
    """
    limit = _limit(inputs, outputs)
    return rng.uniform(-limit, limit, (outputs, inputs))


def glorot_uniform__draws_it_turned_round(inputs, outputs, rng):
    """You drew (outputs, inputs) and turned it: the numbers come to stand in other places.

    Ask rng for (inputs, outputs) at once.
    """
    limit = _limit(inputs, outputs)
    return rng.uniform(-limit, limit, (outputs, inputs)).T


def glorot_uniform__draws_a_single_number(inputs, outputs, rng):
    """You drew one number: rng.uniform wasn't told the size.

    Its third argument is the shape of the array, (inputs, outputs).
    """
    return rng.uniform(-_limit(inputs, outputs), _limit(inputs, outputs))


def glorot_uniform__draws_a_row_of_inputs(inputs, outputs, rng):
    """You drew one number for each input; each input has a weight to *every* output.

    The size is a pair, (inputs, outputs).
    """
    return rng.uniform(-_limit(inputs, outputs), _limit(inputs, outputs), inputs)


def glorot_uniform__draws_normally(inputs, outputs, rng):
    """You drew from a normal distribution; this one is uniform, and nothing lies beyond the limit.

    Your spread is Glorot's, but for the same seed rng.uniform draws other numbers.
    """
    return rng.normal(0, np.sqrt(2 / (inputs + outputs)), (inputs, outputs))


def glorot_uniform__takes_the_limit_for_a_deviation(inputs, outputs, rng):
    """You drew from a normal distribution; this one is uniform, and nothing lies beyond the limit.

    rng.uniform takes both ends, minus the limit and the limit.
    """
    return rng.normal(0, _limit(inputs, outputs), (inputs, outputs))


def glorot_uniform__draws_from_np_random(inputs, outputs, rng):
    """You drew from np.random, not from the rng that you are given.

    Then nobody can repeat your weights by choosing the seed. Draw by rng.uniform.
    """
    return np.random.uniform(-_limit(inputs, outputs), _limit(inputs, outputs), (inputs, outputs))


def glorot_uniform__makes_its_own_rng(inputs, outputs, rng):
    """You made a generator of your own, of seed 0; draw from the rng that you are given.

    With yours, two layers of one size would begin with the very same weights.
    """
    return _uniform(_limit(inputs, outputs), inputs, outputs, np.random.default_rng(0))


def he_normal__takes_the_variance(inputs, outputs, rng):
    """You gave 2 / inputs as the standard deviation: that is the variance, and its root is wanted.

    With 3 inputs that is 0.667, and its root is 0.816.
    """
    return rng.normal(0, 2 / inputs, (inputs, outputs))


def he_normal__takes_the_root_of_the_2_only(inputs, outputs, rng):
    """Your root covers the 2 only; it should cover the whole fraction.

    With 3 inputs: the root of 2 / 3 is 0.82; the root of 2, divided by 3, is 0.47.
    """
    return rng.normal(0, np.sqrt(2) / inputs, (inputs, outputs))


def he_normal__counts_the_outputs(inputs, outputs, rng):
    """You divided by the outputs; what a unit adds up are its inputs.

    With 3 inputs and 5 outputs it is the root of 2 / 3, and not of 2 / 5.
    """
    return rng.normal(0, np.sqrt(2 / outputs), (inputs, outputs))


def he_normal__is_glorots(inputs, outputs, rng):
    """You divided by inputs plus outputs: that is Glorot's rule. He's counts the inputs alone.

    With 3 inputs and 5 outputs it is the root of 2 / 3, and not of 2 / 8.
    """
    return rng.normal(0, np.sqrt(2 / (inputs + outputs)), (inputs, outputs))


def he_normal__forgets_that_relu_takes_half(inputs, outputs, rng):
    """You divided 1 by the inputs; He's rule has a 2 there.

    ReLU makes half of the numbers 0. The 2 makes up for them.
    """
    return rng.normal(0, np.sqrt(1 / inputs), (inputs, outputs))


def he_normal__spreads_by_1(inputs, outputs, rng):
    """Your standard deviation is 1 whatever the size of the layer: right only for 2 inputs.

    The more numbers a unit adds up, the smaller the weights: the root of 2 / inputs.
    """
    return rng.normal(0, 1, (inputs, outputs))


def he_normal__moves_the_middle(inputs, outputs, rng):
    """You gave the deviation as the first argument, the mean: your weights lie about it.

    The mean is 0. The standard deviation comes second.
    """
    return rng.normal(np.sqrt(2 / inputs), size=(inputs, outputs))


def he_normal__turns_the_shape_round(inputs, outputs, rng):
    """You drew (outputs, inputs): X @ W needs a row for each input, a column for each output.

    With as many outputs as inputs it doesn't show.
    """
    return rng.normal(0, np.sqrt(2 / inputs), (outputs, inputs))


def he_normal__draws_it_turned_round(inputs, outputs, rng):
    """You drew (outputs, inputs) and turned it: the numbers come to stand in other places.

    Ask rng for (inputs, outputs) at once.
    """
    return rng.normal(0, np.sqrt(2 / inputs), (outputs, inputs)).T


def he_normal__draws_a_single_number(inputs, outputs, rng):
    """You drew one number: rng.normal wasn't told the size.

    Its third argument is the shape of the array, (inputs, outputs).
    """
    return rng.normal(0, np.sqrt(2 / inputs))


def he_normal__draws_a_row_of_inputs(inputs, outputs, rng):
    """You drew one number for each input; each input has a weight to *every* output.

    The size is a pair, (inputs, outputs).
    """
    return rng.normal(0, np.sqrt(2 / inputs), inputs)


def he_normal__draws_evenly(inputs, outputs, rng):
    """You drew from rng.uniform; this one is normal: many weights near 0, a few far out.

    The spread is the right one, but for the same seed rng.normal draws other numbers.
    """
    return _uniform(np.sqrt(6 / inputs), inputs, outputs, rng)


def he_normal__cuts_off_the_ends(inputs, outputs, rng):
    """You cut off what lies beyond two standard deviations; here nothing is cut off.

    Keras does something like that, and then widens the rest. The task wants the plain draw.
    """
    deviation = np.sqrt(2 / inputs)
    return np.clip(rng.normal(0, deviation, (inputs, outputs)), -2 * deviation, 2 * deviation)


def he_normal__draws_anew_what_is_far_out(inputs, outputs, rng):
    """You drew anew what lies beyond two standard deviations; here it stays as it is.

    Keras does so, and then widens the rest. The task wants the plain draw.
    """
    deviation = np.sqrt(2 / inputs)
    W = rng.normal(0, deviation, (inputs, outputs))
    while (far := np.abs(W) > 2 * deviation).any():
        W[far] = rng.normal(0, deviation, far.sum())
    return W


def he_normal__draws_from_np_random(inputs, outputs, rng):
    """You drew from np.random, not from the rng that you are given.

    Then nobody can repeat your weights by choosing the seed. Draw by rng.normal.
    """
    return np.random.normal(0, np.sqrt(2 / inputs), (inputs, outputs))


def he_normal__makes_its_own_rng(inputs, outputs, rng):
    """You made a generator of your own, of seed 0; draw from the rng that you are given.

    With yours, two layers of one size would begin with the very same weights.
    """
    return np.random.default_rng(0).normal(0, np.sqrt(2 / inputs), (inputs, outputs))
