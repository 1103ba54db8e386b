"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _noise(x, samples, rng):
    return rng.normal(size=(samples, len(x)))


def _squared(x, Z):
    return ((Z - x) ** 2).sum(axis=1)


def perturb__forgets_the_scale(x, scale, samples, rng):
    """Your noise is not scaled: what is drawn has to be multiplied by scale.

    In the first case the scale is 0.5: the neighbours lie half as far from x as yours.
    """
    return x + _noise(x, samples, rng)


def perturb__forgets_x(x, scale, samples, rng):
    """You returned the noise alone: x has to be added to each row.

    In the first case the neighbours lie about [2, -1], and not about [0, 0].
    """
    return scale * _noise(x, samples, rng)


def perturb__takes_the_scale_for_a_variance(x, scale, samples, rng):
    """You took the root of scale: it is the spread itself, not a variance.

    rng.normal wants a standard deviation too. In the first case multiply by 0.5, not by 0.707.
    """
    return x + np.sqrt(scale) * _noise(x, samples, rng)


def perturb__squares_the_scale(x, scale, samples, rng):
    """You multiplied the noise by scale squared; scale itself is the spread.

    In the first case that is 0.5, and not 0.25.
    """
    return x + scale**2 * _noise(x, samples, rng)


def perturb__divides_by_the_scale(x, scale, samples, rng):
    """You divided the noise by scale; it has to be multiplied.

    A larger scale makes neighbours that lie farther away.
    """
    return x + _noise(x, samples, rng) / scale


def perturb__scales_x_as_well(x, scale, samples, rng):
    """You multiplied x by scale, too: only the noise is scaled.

    The neighbours have to lie about x. Look at the brackets.
    """
    return scale * (x + _noise(x, samples, rng))


def perturb__multiplies(x, scale, samples, rng):
    """You multiplied x by the noise, or by 1 plus it: the noise is to be added to x.

    Else a feature that is 0 stays 0 in all neighbours, and a large one spreads more than a small
    one.
    """
    return x * (1 + scale * _noise(x, samples, rng))


def perturb__multiplies_x_and_noise(x, scale, samples, rng):
    """You multiplied x by the noise: the noise is to be added to x.

    Where x is 0 all your neighbours are 0.
    """
    return x * scale * _noise(x, samples, rng)


def perturb__subtracts(x, scale, samples, rng):
    """You subtracted the noise: it is as good by chance, but it is to be added.

    x + scale times what rng draws, so that everybody gets the same neighbours.
    """
    return x - scale * _noise(x, samples, rng)


def perturb__draws_evenly(x, scale, samples, rng):
    """Your draws are spread evenly, between 0 and 1: rng.normal is asked for.

    Normal noise goes both ways from x, and mostly not far.
    """
    return x + scale * rng.random((samples, len(x)))


def perturb__draws_evenly_both_ways(x, scale, samples, rng):
    """Your draws are spread evenly, between -1 and 1: rng.normal is asked for.

    Normal noise is mostly near 0, and now and then far out.
    """
    return x + scale * rng.uniform(-1, 1, (samples, len(x)))


def perturb__draws_one_row(x, scale, samples, rng):
    """You drew one row of noise, and all your neighbours are the same.

    Each row gets noise of its own: the size of the draw is (samples, n).
    """
    return x + scale * rng.normal(size=len(x)) * np.ones((samples, 1))


def perturb__draws_a_single_row(x, scale, samples, rng):
    """You drew one neighbour: as many rows as samples are asked for.

    The size of the draw is (samples, n), and x is added to each row of it.
    """
    return x + scale * rng.normal(size=len(x))


def perturb__draws_one_number_a_row(x, scale, samples, rng):
    """You drew one number for each row: all its features move by the same amount.

    Each feature gets noise of its own: the size of the draw is (samples, n).
    """
    return x + scale * rng.normal(size=(samples, 1))


def perturb__draws_a_single_number(x, scale, samples, rng):
    """You drew a single number, and added it everywhere.

    Each feature of each neighbour gets a draw of its own: the size is (samples, n).
    """
    return x + scale * rng.normal() * np.ones((samples, len(x)))


def perturb__draws_column_by_column(x, scale, samples, rng):
    """You drew feature by feature; row by row is asked for, so that the numbers are the same.

    One draw of the size (samples, n) fills the first row first.
    """
    return x + scale * rng.normal(size=(len(x), samples)).T


def perturb__turns_the_shape_round(x, scale, samples, rng):
    """Your rows are features and your columns neighbours: (samples, n) is asked for.

    A neighbour is a row, as an example is in every table.
    """
    return x[:, None] + scale * rng.normal(size=(len(x), samples))


def perturb__puts_x_first(x, scale, samples, rng):
    """Your first row is x itself: as many neighbours as samples are asked for, all of them drawn.

    Leave x out.
    """
    return np.vstack([x, x + scale * _noise(x, samples, rng)])


def perturb__puts_x_in_the_place_of_the_first(x, scale, samples, rng):
    """Your first row is x itself, and only the others are neighbours: all rows are to be drawn.

    Programs in use often do so. Here x is not among them.
    """
    Z = x + scale * _noise(x, samples, rng)
    Z[0] = x
    return Z


def perturb__puts_x_before_fewer_draws(x, scale, samples, rng):
    """Your first row is x itself, and the others are neighbours: all rows are to be drawn.

    Programs in use often do so. Here x is not among them.
    """
    return np.vstack([x, x + scale * _noise(x, samples - 1, rng)])


def perturb__walks_away(x, scale, samples, rng):
    """You added each row's noise to the row before: your neighbours walk away from x.

    Every row is x and its own noise. In a loop, begin with x each time.
    """
    return x + scale * _noise(x, samples, rng).cumsum(axis=0)


def perturb__draws_scale_for_the_mean(x, scale, samples, rng):
    """You gave scale to rng.normal as the mean: all your noise is moved by it.

    rng.normal(mean, standard deviation, size). The mean of the noise is 0.
    """
    return x + rng.normal(scale, size=(samples, len(x)))


def perturb__makes_its_own_generator(x, scale, samples, rng):
    """You made a generator of your own, with seed 0, and left rng unused.

    Use the rng that is handed in: another one makes other neighbours.
    """
    return x + scale * _noise(x, samples, np.random.default_rng(0))


def perturb__makes_its_own_generator_of_42(x, scale, samples, rng):
    """You made a generator of your own, with seed 42, and left rng unused.

    Use the rng that is handed in: another one makes other neighbours.
    """
    return x + scale * _noise(x, samples, np.random.default_rng(42))


def perturb__seeds_the_old_generator(x, scale, samples, rng):
    """You drew by np.random.seed(0) and np.random, and left rng unused.

    Use the rng that is handed in: rng.normal.
    """
    return x + scale * np.random.RandomState(0).normal(size=(samples, len(x)))


def perturb__stores_whole_numbers(x, scale, samples, rng):
    """Where x holds whole numbers your neighbours are cut to whole numbers.

    np.tile, zeros_like and copy take over the type of x. A sum of x and noise is made of floats.
    """
    return (x + scale * _noise(x, samples, rng)).astype(x.dtype)


def proximity__does_not_square_the_distance(x, Z, width):
    """You took the distance itself: it has to be squared, and so has the width.

    The row at a distance of 2, with a width of 2, gives 2² / 2² = 1 in the exponent.
    """
    return np.exp(-np.sqrt(_squared(x, Z)) / width**2)


def proximity__squares_neither(x, Z, width):
    """You squared neither distance nor width: that is a tent with a peak, and not a bell.

    A distance of 1 with a width of 2 gives 1² / 2² = 0.25 in the exponent, and not 0.5.
    """
    return np.exp(-np.sqrt(_squared(x, Z)) / width)


def proximity__does_not_square_the_width(x, Z, width):
    """You divided by the width itself: it has to be squared, as the distance is.

    With a width of 2 divide by 4.
    """
    return np.exp(-_squared(x, Z) / width)


def proximity__has_a_two_below(x, Z, width):
    """Your exponent is half of what it should be: there is no 2 in this bell, and no root of it.

    The 2 belongs to the density of a normal distribution; the root, to the program called lime. At
    a distance of width we want exp(-1) = 0.368, and not 0.607.
    """
    return np.exp(-_squared(x, Z) / (2 * width**2))


def proximity__halves_the_width(x, Z, width):
    """You multiplied the exponent by 2: there is no 2 in this bell.

    At a distance of width we want 1/e = 0.368.
    """
    return np.exp(-2 * _squared(x, Z) / width**2)


def proximity__forgets_the_minus(x, Z, width):
    """You left the minus out: your rows count for more the farther they are.

    The exponent is minus d² / width², so that it is 1 at x and falls from there.
    """
    return np.exp(_squared(x, Z) / width**2)


def proximity__multiplies_by_the_width(x, Z, width):
    """You multiplied by the squared width: divide by it.

    A wider bell lets more rows count.
    """
    return np.exp(-_squared(x, Z) * width**2)


def proximity__adds_up_the_rows(x, Z, width):
    """You added up over the rows: one number for each feature is left.

    A distance belongs to a row. Sum over its features, axis=1.
    """
    return np.exp(-((Z - x) ** 2).sum(axis=0) / width**2)


def proximity__adds_up_everything(x, Z, width):
    """You added up all rows and features: one single number is left.

    A distance belongs to a row. Sum over its features, axis=1.
    """
    return np.exp(-((Z - x) ** 2).sum() / width**2)


def proximity__does_not_add_up(x, Z, width):
    """You did not add up over the features: a proximity for each number is left.

    Squared differences of a row are added up first, axis=1; then comes the exponential.
    """
    return np.exp(-((Z - x) ** 2) / width**2)


def proximity__takes_the_mean(x, Z, width):
    """Your squared distance is divided by the number of features, as a mean of squares would be.

    d² is the sum: 2 and 0 away, it is 4, and not 2. (A width made wider by the root of n does the
    same. Take it as it is given.)
    """
    return np.exp(-((Z - x) ** 2).mean(axis=1) / width**2)


def proximity__measures_along_the_axes(x, Z, width):
    """Your distance is the sum of the sizes of the differences: d is the straight one.

    3 and 4 away is a distance of 5: the root of 9 + 16, and not 7. d² is the sum of the squares.
    """
    return np.exp(-(np.abs(Z - x).sum(axis=1) ** 2) / width**2)


def proximity__adds_up_sizes(x, Z, width):
    """You added up the sizes of the differences, and squared nothing: d² is the sum of the squares.

    3 and 4 away: d² is 9 + 16 = 25.
    """
    return np.exp(-np.abs(Z - x).sum(axis=1) / width**2)


def proximity__squares_the_sum(x, Z, width):
    """You added up the differences and squared the sum: differences of both signs cancel.

    Square each of them first, then add up.
    """
    return np.exp(-((Z - x).sum(axis=1) ** 2) / width**2)


def proximity__takes_the_largest_difference(x, Z, width):
    """You took the largest difference of a row for its distance: all of them count.

    d² is the sum of the squared differences.
    """
    return np.exp(-(np.abs(Z - x).max(axis=1) ** 2) / width**2)


def proximity__squares_twice(x, Z, width):
    """You squared the squared distance once more: the exponent has d² alone.

    If you have d² by summing squares, it is squared already.
    """
    return np.exp(-(_squared(x, Z) ** 2) / width**2)


def proximity__measures_from_zero(x, Z, width):
    """Your distances are those from 0: they are to be measured from x.

    Subtract x from each row first. A row that is x itself gets 1.
    """
    return np.exp(-(Z**2).sum(axis=1) / width**2)


def proximity__measures_from_the_middle(x, Z, width):
    """Your distances are those from the middle of Z: they are to be measured from x.

    Subtract x from each row. A row that is x itself gets 1.
    """
    return np.exp(-_squared(Z.mean(axis=0), Z) / width**2)


def proximity__shares_out(x, Z, width):
    """You divided by the sum: proximities do not have to add up to 1.

    A row that is x itself gets 1, whatever the others are.
    """
    p = np.exp(-_squared(x, Z) / width**2)
    return p / p.sum()


def proximity__divides_by_the_largest(x, Z, width):
    """You divided by the largest: no row need have a proximity of 1, unless it is x itself.

    Return what the exponential gives.
    """
    p = np.exp(-_squared(x, Z) / width**2)
    return p / p.max()


def proximity__has_the_density(x, Z, width):
    """You divided by √(2π) · width as well, as for a density: here 1 is the value at x.

    exp(-d² / width²), and nothing before it.
    """
    return np.exp(-_squared(x, Z) / (2 * width**2)) / (np.sqrt(2 * np.pi) * width)


def proximity__returns_the_distances(x, Z, width):
    """You returned distances: far rows have large numbers, and near ones small.

    From the squared distance make exp(-d² / width²): 1 at x, and less and less farther away.
    """
    return np.sqrt(_squared(x, Z))


def proximity__has_no_exponential(x, Z, width):
    """You left the exponential out: what you return is the exponent, or d² / width².

    A row that is x itself gets exp(0) = 1.
    """
    return _squared(x, Z) / width**2


def proximity__returns_the_exponent(x, Z, width):
    """You left the exponential out: what you return is the exponent.

    A row that is x itself gets exp(0) = 1.
    """
    return -_squared(x, Z) / width**2


def proximity__is_one_minus(x, Z, width):
    """You returned 1 minus it: near rows have to count for more, not for less.

    A row that is x itself gets 1.
    """
    return 1 - np.exp(-_squared(x, Z) / width**2)


def proximity__falls_by_a_fraction(x, Z, width):
    """You took 1 / (1 + d² / width²), or a like fraction: an exponential is asked for.

    At a distance of width it gives 1/e = 0.368, and not a half.
    """
    return 1 / (1 + _squared(x, Z) / width**2)


def proximity__has_an_edge(x, Z, width):
    """You count a row that is nearer than width for 1, and all others for 0: there is no edge.

    Proximity falls slowly, by exp(-d² / width²).
    """
    return (_squared(x, Z) < width**2).astype(float)
