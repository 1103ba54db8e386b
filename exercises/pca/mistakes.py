"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _axes(X):
    return np.linalg.svd(X, full_matrices=False)[2]


def _eigen(X):
    """Variances and, in columns, their axes: the smallest first."""
    return np.linalg.eigh(np.atleast_2d(np.cov(X, rowvar=False)))


def pca__does_not_centre(X, components):
    """Your axes are those of X as it is: subtract the mean of each column first.

    Otherwise the first axis points from zero to where the cloud lies, and not along it.
    """
    return X.mean(axis=0), _axes(np.asarray(X, float))[:components]


def pca__axes_in_columns(X, components):
    """Your axes stand in columns, (features, components): one axis a row is asked for.

    np.linalg.eigh gives them in columns: transpose. svd's third result has them in rows already.
    """
    mean = X.mean(axis=0)
    return mean, _axes(X - mean)[:components].T


def pca__least_variance_first(X, components):
    """Your axes are those along which the rows differ least: eigh sorts from small to large.

    Turn the order round before you take the first ones.
    """
    return X.mean(axis=0), _eigen(X)[1].T[:components]


def pca__right_axes_in_the_wrong_order(X, components):
    """You found the right axes, but the one with the largest variance has to come first.

    np.linalg.eigh gives the smallest variance first, so the last ones come out in rising order.
    """
    return X.mean(axis=0), _eigen(X)[1].T[-components:]


def pca__rows_of_what_eigh_gives(X, components):
    """You took rows of the matrix that eigh gives: its axes are the columns.

    vectors[:, -1] is the axis of the largest variance. Transpose before you take rows.
    """
    return X.mean(axis=0), _eigen(X)[1][:, ::-1][:components]


def pca__columns_of_svd(X, components):
    """You took columns of svd's third result: there the axes stand in rows already.

    u, s, vt = np.linalg.svd(...): vt[0] is the first axis.
    """
    mean = X.mean(axis=0)
    return mean, _axes(X - mean)[:, :components].T


def pca__the_left_side_of_svd(X, components):
    """Your axes have one number a row of X: an axis has one number a feature.

    svd's third result holds the axes; the first belongs to the rows. np.cov takes rows for features
    unless it is told rowvar=False.
    """
    mean = X.mean(axis=0)
    return mean, np.linalg.svd(X - mean, full_matrices=False)[0].T[:components]


def pca__standardises(X, components):
    """You divided each column by its deviation: only the mean is subtracted.

    Then a feature that varies little counts as much as one that varies a lot: another analysis.
    """
    mean = X.mean(axis=0)
    return mean, _axes((X - mean) / X.std(axis=0))[:components]


def pca__axes_as_long_as_their_spread(X, components):
    """Your axes have the right directions, but not length 1: each is multiplied by its spread.

    The singular values say how far the rows reach along an axis. The axis itself has length 1.
    """
    mean = X.mean(axis=0)
    _, spread, axes = np.linalg.svd(X - mean, full_matrices=False)
    return mean, (spread[:, None] * axes)[:components]


def pca__divides_the_axes_by_their_spread(X, components):
    """Your axes are divided by their spread: that would whiten the codes. Length 1 is asked for.

    The singular values say how far the rows reach along an axis; leave them out.
    """
    mean = X.mean(axis=0)
    _, spread, axes = np.linalg.svd(X - mean, full_matrices=False)
    return mean, (axes / spread[:, None])[:components]


def pca__one_mean_for_everything(X, components):
    """Your mean is that of all numbers together: every column has its own, X.mean(axis=0).

    With one number for all, the cloud is still not centred.
    """
    mean = np.full(X.shape[1], X.mean())
    return mean, _axes(X - mean)[:components]


def pca__mean_of_each_row(X, components):
    """You took the mean of each row: one for each column is asked for.

    axis=0 goes down the rows and leaves one number a feature.
    """
    mean = X.mean(axis=1)
    return mean, _axes(X - mean[:, None])[:components]


def pca__median(X, components):
    """You centred by the median: PCA takes the mean of each column.

    The squares of the distances are least from the mean.
    """
    mean = np.median(X, axis=0)
    return mean, _axes(X - mean)[:components]


def pca__all_axes(X, components):
    """You return all axes: `components` says how many are asked for, the first ones.

    To leave the others out is what makes the code short.
    """
    mean = X.mean(axis=0)
    return mean, _axes(X - mean)


def pca__axes_first(X, components):
    """Mean and axes have changed places: (mean, axes) is asked for.

    The numbers are right.
    """
    mean = X.mean(axis=0)
    return _axes(X - mean)[:components], mean


def pca__only_the_axes(X, components):
    """You return the axes alone: the mean is asked for as well.

    return mean, axes: without the mean nobody can encode or decode.
    """
    return _axes(X - X.mean(axis=0))[:components]


def pca__returns_the_codes(X, components):
    """You return the codes of the rows where the axes belong.

    The codes are what encode makes, with the axes. pca returns the axes, (components, features).
    """
    mean = X.mean(axis=0)
    return mean, (X - mean) @ _axes(X - mean)[:components].T


def encode__does_not_subtract_the_mean(X, mean, axes):
    """You did not subtract the mean: codes are seen from the middle of the cloud.

    The first pupil is (18 − 10, 14 − 8) = (8, 6) away from it, and that is 10 along (0.8, 0.6).
    """
    return X @ axes.T


def encode__subtracts_its_own_mean(X, mean, axes):
    """You subtracted the mean of the rows at hand: use the `mean` that is handed over.

    New rows are seen from the mean of those that the axes were found with.
    """
    return (X - X.mean(axis=0)) @ axes.T


def encode__adds_the_mean(X, mean, axes):
    """You added the mean: to encode, it is subtracted. decode adds it.

    (18 − 10, 14 − 8) = (8, 6), and that is 10 along (0.8, 0.6).
    """
    return (X + mean) @ axes.T


def encode__axes_not_transposed(X, mean, axes):
    """You multiplied by axes as they are: an axis is a row, so axes.T is needed.

    (rows, features) times (features, components) gives (rows, components).
    """
    return (X - mean) @ axes


def encode__subtracts_the_mean_afterwards(X, mean, axes):
    """You subtracted the mean from the codes: first subtract it from the rows, then multiply.

    It has one number a feature, not one a component.
    """
    return X @ axes.T - mean[: len(axes)]


def encode__codes_in_columns(X, mean, axes):
    """Your codes stand in columns: one row of X gives one row of codes.

    (rows, components) is asked for: (X - mean) comes first, axes.T second.
    """
    return axes @ (X - mean).T


def encode__sizes_only(X, mean, axes):
    """Your codes have lost their signs: a row may lie on either side of the mean.

    The second pupil of the lesson is at −10. Without the sign nobody could decode it.
    """
    return np.abs((X - mean) @ axes.T)


def encode__already_decodes(X, mean, axes):
    """You went on and decoded: encode ends at the codes, one number an axis.

    (X - mean) @ axes.T, and not back again.
    """
    return mean + (X - mean) @ axes.T @ axes


def decode__forgets_the_mean(Z, mean, axes):
    """You did not add the mean: the points lie round zero.

    encode has subtracted it, so decode puts it back: 10 along (0.8, 0.6) is (8, 6), and (18, 14)
    with the mean.
    """
    return Z @ axes


def decode__subtracts_the_mean(Z, mean, axes):
    """You subtracted the mean: encode does that. decode adds it.

    10 along (0.8, 0.6) is (8, 6), and (18, 14) with the mean.
    """
    return Z @ axes - mean


def decode__axes_transposed(Z, mean, axes):
    """You multiplied by axes.T: to decode, the axes are taken as they are.

    (rows, components) times (components, features) gives (rows, features).
    """
    return mean + Z @ axes.T


def decode__adds_the_mean_first(Z, mean, axes):
    """You added the mean to the codes: first multiply by the axes, then add it.

    It has one number a feature, not one a component.
    """
    return (Z + mean[: len(axes)]) @ axes


def decode__points_in_columns(Z, mean, axes):
    """Your points stand in columns: one row of codes gives one row.

    (rows, features) is asked for: Z @ axes, then the mean.
    """
    return (mean + Z @ axes).T
