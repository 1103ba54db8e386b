"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _perturb(x, scale, samples, rng):
    return x + scale * rng.normal(size=(samples, len(x)))


def _squared(x, Z):
    return ((Z - x) ** 2).sum(axis=1)


def _proximity(x, Z, width):
    return np.exp(-_squared(x, Z) / width**2)


def _fit(Z, y, weights, alpha=1.0, centre=None, height=None):
    centre = weights @ Z / weights.sum() if centre is None else centre
    height = weights @ y / weights.sum() if height is None else height
    A = Z - centre
    normal = (A.T * weights) @ A + alpha * np.eye(Z.shape[1])
    coefficients = np.linalg.solve(normal, (A.T * weights) @ (y - height))
    return coefficients, height - centre @ coefficients


def _right(predict, x, scale, samples, width, rng):
    Z = _perturb(x, scale, samples, rng)
    return _fit(Z, predict(Z), _proximity(x, Z, width))


def _weighed(predict, x, scale, samples, rng, weigh, alpha=1.0):
    """The coefficients with other weights: `weigh` makes them of the neighbours."""
    Z = _perturb(x, scale, samples, rng)
    return _fit(Z, predict(Z), weigh(Z), alpha)[0]


def _drawn(predict, x, width, Z):
    """The coefficients with other neighbours."""
    return _fit(Z, predict(Z), _proximity(x, Z, width))[0]


def explain__forgets_the_weights(predict, x, scale, samples, width, rng):
    """All your neighbours count alike: the near ones have to count for more.

    The weight of a neighbour is exp(-d² / width²). Give the weights to the ridge regression.
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: np.ones(samples))


def explain__has_no_ridge(predict, x, scale, samples, width, rng):
    """Your regression has no penalty: it is to be a ridge, with an alpha of 1.

    alpha stands on the diagonal of the matrix that is solved.
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: _proximity(x, Z, width), 0.0)


def explain__has_neither_weights_nor_ridge(predict, x, scale, samples, width, rng):
    """You made a plain regression: there are neither weights nor a penalty in it.

    Near neighbours count for more, by exp(-d² / width²), and alpha is 1.
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: np.ones(samples), 0.0)


def explain__penalises_the_intercept(predict, x, scale, samples, width, rng):
    """You penalise the intercept as well: only the coefficients have a price.

    With a column of ones, alpha stands on the diagonal for all but that column.
    """
    Z = _perturb(x, scale, samples, rng)
    weights, G = _proximity(x, Z, width), np.column_stack([Z, np.ones(samples)])
    normal = (G.T * weights) @ G + np.eye(G.shape[1])
    return np.linalg.solve(normal, (G.T * weights) @ predict(Z))[:-1]


def explain__penalises_the_intercept_about_x(predict, x, scale, samples, width, rng):
    """You measure from x, and penalise the intercept: only the coefficients have a price.

    With a column of ones, alpha stands on the diagonal for all but that column.
    """
    Z = _perturb(x, scale, samples, rng)
    weights, G = _proximity(x, Z, width), np.column_stack([Z - x, np.ones(samples)])
    normal = (G.T * weights) @ G + np.eye(G.shape[1])
    return np.linalg.solve(normal, (G.T * weights) @ predict(Z))[:-1]


def explain__has_no_intercept(predict, x, scale, samples, width, rng):
    """Your line has to go through 0, since it has no intercept.

    The intercept is found with the coefficients: take the weighted means off first, or add a column
    of ones.
    """
    Z = _perturb(x, scale, samples, rng)
    return _fit(Z, predict(Z), _proximity(x, Z, width), 1.0, np.zeros(len(x)), 0.0)[0]


def explain__goes_through_x(predict, x, scale, samples, width, rng):
    """Your line has to go through the prediction at x: its intercept is to be free.

    It is near the neighbours' predictions that it should be. Take the weighted means off Z and
    their predictions, and not x and its own.
    """
    Z = _perturb(x, scale, samples, rng)
    weights, height = _proximity(x, Z, width), predict(x[None])[0]
    return _fit(Z, predict(Z), weights, 1.0, x, height)[0]


def explain__has_no_intercept_about_x(predict, x, scale, samples, width, rng):
    """You took x off the neighbours, and gave the line no intercept: their predictions have one.

    The intercept is found with the coefficients: take the weighted means off, or add a column of
    ones.
    """
    Z = _perturb(x, scale, samples, rng)
    return _fit(Z, predict(Z), _proximity(x, Z, width), 1.0, x, 0.0)[0]


def explain__takes_the_plain_means(predict, x, scale, samples, width, rng):
    """You took the plain means off: they have to be weighted, like all else in the regression.

    As in weighted_ridge: each row counts by its proximity there, too.
    """
    Z = _perturb(x, scale, samples, rng)
    y = predict(Z)
    return _fit(Z, y, _proximity(x, Z, width), 1.0, Z.mean(axis=0), y.mean())[0]


def explain__returns_the_intercept_too(predict, x, scale, samples, width, rng):
    """You return coefficients and intercept: the coefficients alone are asked for.

    The numbers are right. A weighted ridge gives a pair; take the first of it.
    """
    return _right(predict, x, scale, samples, width, rng)


def explain__appends_the_intercept(predict, x, scale, samples, width, rng):
    """Your array has the intercept at its end: the coefficients alone are asked for.

    One number for each feature, (n,).
    """
    return np.append(*_right(predict, x, scale, samples, width, rng))


def explain__puts_the_intercept_first(predict, x, scale, samples, width, rng):
    """Your array has the intercept at its beginning: the coefficients alone are asked for.

    One number for each feature, (n,).
    """
    coefficients, intercept = _right(predict, x, scale, samples, width, rng)
    return np.append(intercept, coefficients)


def explain__returns_the_intercept(predict, x, scale, samples, width, rng):
    """You return the intercept: the coefficients are asked for.

    A weighted ridge gives a pair. The coefficients are the first of it.
    """
    return _right(predict, x, scale, samples, width, rng)[1]


def explain__multiplies_by_x(predict, x, scale, samples, width, rng):
    """You multiplied the coefficients by x: they are asked for as they are.

    What a feature contributes is another question, and depends on where its 0 is.
    """
    return _right(predict, x, scale, samples, width, rng)[0] * x


def explain__shares_out(predict, x, scale, samples, width, rng):
    """You divided the coefficients by the sum of their sizes: they are asked for as they are.

    Their unit is that of the prediction, for 1 of the feature.
    """
    coefficients, _ = _right(predict, x, scale, samples, width, rng)
    return coefficients / np.abs(coefficients).sum()


def explain__multiplies_by_the_scale(predict, x, scale, samples, width, rng):
    """Your coefficients are those of features that were divided by scale.

    They are asked for one unit of the feature. Fit the neighbours as they are, and do not multiply
    by scale.
    """
    return _right(predict, x, scale, samples, width, rng)[0] * scale


def explain__fits_the_noise(predict, x, scale, samples, width, rng):
    """You fitted the draws, and not the neighbours: scale is missing from them.

    The line is laid through the rows of Z, where each is x plus scale times the noise.
    """
    noise = rng.normal(size=(samples, len(x)))
    Z = x + scale * noise
    return _fit(noise, predict(Z), _proximity(x, Z, width))[0]


def explain__measures_the_noise(predict, x, scale, samples, width, rng):
    """Your distances are those of the draws before they were scaled.

    d is the distance of a neighbour from x, scale included.
    """
    noise = rng.normal(size=(samples, len(x)))
    Z = x + scale * noise
    return _fit(Z, predict(Z), np.exp(-(noise**2).sum(axis=1) / width**2))[0]


def explain__does_not_square_the_distance(predict, x, scale, samples, width, rng):
    """You took the distance itself for the weights: it has to be squared.

    A neighbour weighs exp(-d² / width²).
    """
    return _weighed(
        predict, x, scale, samples, rng, lambda Z: np.exp(-np.sqrt(_squared(x, Z)) / width**2)
    )


def explain__squares_neither(predict, x, scale, samples, width, rng):
    """You squared neither distance nor width in the weights.

    A neighbour weighs exp(-d² / width²).
    """
    return _weighed(
        predict, x, scale, samples, rng, lambda Z: np.exp(-np.sqrt(_squared(x, Z)) / width)
    )


def explain__does_not_square_the_width(predict, x, scale, samples, width, rng):
    """You divided by the width itself in the weights: it has to be squared.

    A neighbour weighs exp(-d² / width²).
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: np.exp(-_squared(x, Z) / width))


def explain__takes_the_root_of_the_bell(predict, x, scale, samples, width, rng):
    """Your weights have half the exponent: there is no 2 in this bell, and no root of it.

    The program called lime takes the root. A neighbour weighs exp(-d² / width²) here.
    """
    return _weighed(
        predict, x, scale, samples, rng, lambda Z: np.exp(-_squared(x, Z) / width**2 / 2)
    )


def explain__weighs_twice(predict, x, scale, samples, width, rng):
    """Your weights are squared: rows were multiplied by them, and errors are squared.

    Multiply the rows of Z and of the predictions by the *root* of the weights. (With an intercept's
    column of ones, that column as well.)
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: _proximity(x, Z, width) ** 2)


def explain__shares_out_the_weights(predict, x, scale, samples, width, rng):
    """You divided the weights by their sum: they are to be taken as they are.

    Smaller weights let the alpha of 1 count for more.
    """
    return _weighed(
        predict,
        x,
        scale,
        samples,
        rng,
        lambda Z: _proximity(x, Z, width) / _proximity(x, Z, width).sum(),
    )


def explain__takes_the_mean_squared_difference(predict, x, scale, samples, width, rng):
    """Your squared distances are divided by the number of features, as a mean would be.

    d² is the sum of the squared differences. (A width made wider by the root of n does the same.)
    """
    return _weighed(
        predict,
        x,
        scale,
        samples,
        rng,
        lambda Z: np.exp(-((Z - x) ** 2).mean(axis=1) / width**2),
    )


def explain__measures_from_zero(predict, x, scale, samples, width, rng):
    """Your distances are those from 0: they are to be measured from x.

    Near means near to the row that is explained.
    """
    return _weighed(
        predict, x, scale, samples, rng, lambda Z: np.exp(-(Z**2).sum(axis=1) / width**2)
    )


def explain__prefers_the_far_ones(predict, x, scale, samples, width, rng):
    """Your far neighbours count for more than the near ones: the minus is missing.

    A neighbour weighs exp(-d² / width²).
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: 1 / _proximity(x, Z, width))


def explain__prefers_the_far_ones_by_a_difference(predict, x, scale, samples, width, rng):
    """Your weights are 1 minus the proximity: far neighbours count for more than near ones.

    The proximity itself is the weight.
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: 1 - _proximity(x, Z, width))


def explain__weighs_by_distance(predict, x, scale, samples, width, rng):
    """Your weights are the distances: far neighbours count for more than near ones.

    A neighbour weighs exp(-d² / width²).
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: np.sqrt(_squared(x, Z)))


def explain__has_an_edge(predict, x, scale, samples, width, rng):
    """You count the neighbours that are nearer than width, and no others: there is no edge.

    A neighbour weighs exp(-d² / width²).
    """
    with np.errstate(all="ignore"):
        return _weighed(
            predict, x, scale, samples, rng, lambda Z: (_squared(x, Z) < width**2).astype(float)
        )


def explain__forgets_the_scale(predict, x, scale, samples, width, rng):
    """Your neighbours do not know the scale: what is drawn has to be multiplied by it.

    x plus scale times the noise.
    """
    return _drawn(predict, x, width, _perturb(x, 1.0, samples, rng))


def explain__swaps_scale_and_width(predict, x, scale, samples, width, rng):
    """Scale and width have changed places: scale spreads the neighbours, width is the bell's.

    Look at the order in which you hand them on.
    """
    Z = _perturb(x, width, samples, rng)
    return _fit(Z, predict(Z), _proximity(x, Z, scale))[0]


def explain__takes_the_scale_for_the_width(predict, x, scale, samples, width, rng):
    """You used scale as the width of the bell: width is an input of its own.

    A neighbour weighs exp(-d² / width²).
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: _proximity(x, Z, scale))


def explain__takes_the_width_for_the_scale(predict, x, scale, samples, width, rng):
    """You spread the neighbours by width: scale is what spreads them.

    x plus scale times the noise.
    """
    return _drawn(predict, x, width, _perturb(x, width, samples, rng))


def explain__takes_scale_for_a_variance(predict, x, scale, samples, width, rng):
    """You took scale for a variance: it is the standard deviation of the noise.

    x plus scale times the noise, without a root.
    """
    return _drawn(predict, x, width, _perturb(x, np.sqrt(scale), samples, rng))


def explain__stays_about_zero(predict, x, scale, samples, width, rng):
    """Your neighbours lie about 0: the noise has to be added to x.

    What is far from x says nothing about the prediction there.
    """
    return _drawn(predict, x, width, _perturb(np.zeros(len(x)), scale, samples, rng))


def explain__draws_column_by_column(predict, x, scale, samples, width, rng):
    """You drew feature by feature; row by row is asked for, so that the numbers are the same.

    One draw of the size (samples, n) fills the first row first.
    """
    return _drawn(predict, x, width, x + scale * rng.normal(size=(len(x), samples)).T)


def explain__draws_evenly(predict, x, scale, samples, width, rng):
    """Your neighbours are spread evenly, between -scale and scale: rng.normal is asked for.

    One draw, rng.normal of the size (samples, n).
    """
    return _drawn(predict, x, width, x + rng.uniform(-scale, scale, (samples, len(x))))


def explain__draws_evenly_to_one_side(predict, x, scale, samples, width, rng):
    """Your neighbours are spread evenly, to one side: rng.normal is asked for.

    One draw, rng.normal of the size (samples, n).
    """
    return _drawn(predict, x, width, x + scale * rng.random((samples, len(x))))


def explain__puts_x_first(predict, x, scale, samples, width, rng):
    """You put x itself among the neighbours: only those that are drawn are to count.

    It has a weight of 1, and pulls the line towards itself.
    """
    return _drawn(predict, x, width, np.vstack([x, _perturb(x, scale, samples, rng)]))


def explain__puts_x_in_the_place_of_the_first(predict, x, scale, samples, width, rng):
    """You put x in the place of the first neighbour, as programs in use do: all are to be drawn.

    Leave x out.
    """
    Z = _perturb(x, scale, samples, rng)
    Z[0] = x
    return _drawn(predict, x, width, Z)


def explain__puts_x_before_fewer_draws(predict, x, scale, samples, width, rng):
    """You put x before one neighbour less, as programs in use do: all are to be drawn.

    Leave x out.
    """
    return _drawn(predict, x, width, np.vstack([x, _perturb(x, scale, samples - 1, rng)]))


def explain__makes_its_own_generator(predict, x, scale, samples, width, rng):
    """You made a generator of your own, with seed 0, and left rng unused.

    Use the rng that is handed in: another one makes other neighbours. (In the cases with seed 0
    that is the same.)
    """
    return _drawn(predict, x, width, _perturb(x, scale, samples, np.random.default_rng(0)))


def explain__makes_its_own_generator_of_42(predict, x, scale, samples, width, rng):
    """You made a generator of your own, with seed 42, and left rng unused.

    Use the rng that is handed in: another one makes other neighbours.
    """
    return _drawn(predict, x, width, _perturb(x, scale, samples, np.random.default_rng(42)))


def explain__uses_the_global_random(predict, x, scale, samples, width, rng):
    """You drew by np.random, NumPy's global generator, and left rng unused.

    The generator that is handed in makes an explanation repeatable.
    """
    return _drawn(predict, x, width, x + scale * np.random.normal(size=(samples, len(x))))


def explain__draws_twice(predict, x, scale, samples, width, rng):
    """You drew other neighbours for the predictions than for the line, or threw a draw away.

    Draw once, keep the rows in a variable, and use them for all three: predictions, weights, line.
    """
    _perturb(x, scale, samples, rng)
    return _drawn(predict, x, width, _perturb(x, scale, samples, rng))


def explain__predicts_other_rows(predict, x, scale, samples, width, rng):
    """Your predictions are those of other neighbours than the line is laid through.

    Draw once, keep the rows in a variable, and use them for all three: predictions, weights, line.
    """
    Z = _perturb(x, scale, samples, rng)
    y = predict(_perturb(x, scale, samples, rng))
    return _fit(Z, y, _proximity(x, Z, width))[0]


def explain__scales_the_columns(predict, x, scale, samples, width, rng):
    """You scaled the columns of the neighbours to a spread of 1: they are to stay as they are.

    Coefficients of scaled columns are others, and the penalty weighs them in another way.
    """
    Z = _perturb(x, scale, samples, rng)
    S = (Z - Z.mean(axis=0)) / Z.std(axis=0)
    return _fit(S, predict(Z), _proximity(x, Z, width))[0]


def explain__averages_the_penalty(predict, x, scale, samples, width, rng):
    """Your penalty is multiplied by the number of neighbours: alpha is 1, however many there are.

    A mean of the squared errors in the place of their sum does so.
    """
    return _weighed(
        predict, x, scale, samples, rng, lambda Z: _proximity(x, Z, width), float(samples)
    )


def explain__has_the_width_for_alpha(predict, x, scale, samples, width, rng):
    """Your alpha is the width: it is to be 1.

    Look at the order in which you hand the numbers on.
    """
    return _weighed(predict, x, scale, samples, rng, lambda Z: _proximity(x, Z, width), width)


def explain__rounds_the_predictions(predict, x, scale, samples, width, rng):
    """You made classes of the predictions, 0 and 1: the line is laid through what predict gives.

    A probability says more than a class.
    """
    Z = _perturb(x, scale, samples, rng)
    return _fit(Z, (predict(Z) > 0.5).astype(float), _proximity(x, Z, width))[0]


def explain__multiplies_by_the_spread(predict, x, scale, samples, width, rng):
    """You multiplied each coefficient by the spread of its feature: they are asked for as they are.

    That is the change of the prediction for 1 of the feature.
    """
    Z = _perturb(x, scale, samples, rng)
    return _fit(Z, predict(Z), _proximity(x, Z, width))[0] * Z.std(axis=0)


def explain__does_not_weigh_the_ones(predict, x, scale, samples, width, rng):
    """Your column of ones has no weights: the intercept belongs to a row like any feature.

    Append the ones first, and multiply all columns by the root of the weights then.
    """
    Z = _perturb(x, scale, samples, rng)
    root = np.sqrt(_proximity(x, Z, width))
    G = np.column_stack([Z * root[:, None], np.ones(samples)])
    penalty = np.diag([1.0] * len(x) + [0.0])
    return np.linalg.solve(G.T @ G + penalty, G.T @ (predict(Z) * root))[:-1]


def explain__spares_the_first_feature(predict, x, scale, samples, width, rng):
    """You penalise the intercept, and not the first feature: the 0 is at the wrong end.

    Where the column of ones stands, there stands the 0 on the diagonal of the penalty.
    """
    Z = _perturb(x, scale, samples, rng)
    weights, G = _proximity(x, Z, width), np.column_stack([Z, np.ones(samples)])
    normal = (G.T * weights) @ G + np.diag([0.0] + [1.0] * len(x))
    return np.linalg.solve(normal, (G.T * weights) @ predict(Z))[:-1]


def explain__spares_the_last_feature(predict, x, scale, samples, width, rng):
    """You penalise the intercept, and not the last feature: the 0 is at the wrong end.

    Where the column of ones stands, there stands the 0 on the diagonal of the penalty.
    """
    Z = _perturb(x, scale, samples, rng)
    weights, G = _proximity(x, Z, width), np.column_stack([np.ones(samples), Z])
    normal = (G.T * weights) @ G + np.diag([1.0] * len(x) + [0.0])
    return np.linalg.solve(normal, (G.T * weights) @ predict(Z))[1:]


def explain__multiplies_the_noise_by_x(predict, x, scale, samples, width, rng):
    """Your noise is multiplied by x: a large feature spreads more with you than a small one.

    Add scale times the noise to x, the same in every feature.
    """
    return _drawn(predict, x, width, x * (1 + scale * rng.normal(size=(samples, len(x)))))


def explain__looks_at_each_feature_alone(predict, x, scale, samples, width, rng):
    """You fitted a line for each feature alone: one line for all of them together is asked for.

    By chance features go together among the neighbours, and alone each gets some of what belongs
    to another. One ridge regression with n coefficients.
    """
    Z = _perturb(x, scale, samples, rng)
    y, weights = predict(Z), _proximity(x, Z, width)
    return np.array([_fit(Z[:, [j]], y, weights)[0][0] for j in range(len(x))])


def explain__stores_whole_numbers(predict, x, scale, samples, width, rng):
    """Where x holds whole numbers your neighbours are cut to whole numbers.

    np.tile, zeros_like and copy take over the type of x. A sum of x and noise is made of floats.
    """
    Z = _perturb(x, scale, samples, rng).astype(x.dtype)
    return _drawn(predict, x, width, Z)


def explain__predicts_x_for_all(predict, x, scale, samples, width, rng):
    """Your targets are the prediction at x for all neighbours: each neighbour has one of its own.

    predict(Z), with all neighbours. Of equal targets nothing can be learnt.
    """
    Z = _perturb(x, scale, samples, rng)
    return _fit(Z, np.repeat(predict(x[None]), samples), _proximity(x, Z, width))[0]


def explain__divides_by_the_sum(predict, x, scale, samples, width, rng):
    """You divided the coefficients by their sum: they are asked for as they are.

    Their unit is that of the prediction, for 1 of the feature.
    """
    coefficients, _ = _right(predict, x, scale, samples, width, rng)
    with np.errstate(all="ignore"):
        return coefficients / coefficients.sum()


def explain__divides_by_the_largest(predict, x, scale, samples, width, rng):
    """You divided the coefficients by the largest: they are asked for as they are.

    Their unit is that of the prediction, for 1 of the feature.
    """
    coefficients, _ = _right(predict, x, scale, samples, width, rng)
    with np.errstate(all="ignore"):
        return coefficients / np.abs(coefficients).max()


def explain__ranks(predict, x, scale, samples, width, rng):
    """You returned which features come first, by their numbers: the coefficients are asked for.

    argsort is for showing them.
    """
    return np.argsort(-np.abs(_right(predict, x, scale, samples, width, rng)[0]))


def explain__sorts(predict, x, scale, samples, width, rng):
    """You sorted the coefficients: each has to stand at its feature's place.

    Sorting is for showing them.
    """
    coefficients, _ = _right(predict, x, scale, samples, width, rng)
    return coefficients[np.argsort(-np.abs(coefficients))]


def explain__returns_the_predictions(predict, x, scale, samples, width, rng):
    """You returned what the line says of the neighbours: its coefficients are asked for.

    One number for each feature, (n,).
    """
    Z = _perturb(x, scale, samples, rng)
    coefficients, intercept = _fit(Z, predict(Z), _proximity(x, Z, width))
    return Z @ coefficients + intercept


def explain__takes_the_slopes_at_x(predict, x, scale, samples, width, rng):
    """You returned the slopes at x itself, by small steps: LIME looks at a neighbourhood.

    Where the model jumps or wavers, its slope at one point says little. Lay a line through
    neighbours that are drawn.
    """
    x, steps = x.astype(float), 1e-5 * np.eye(len(x))
    return (predict(x + steps) - predict(x - steps)) / 2e-5
