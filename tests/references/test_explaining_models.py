"""The references of lesson 25 against scikit-learn, SciPy, and what must come out in the limit."""

import itertools

import numpy as np
import pytest

from tests.references import reference

SHAPES = [(5, 1), (8, 3), (40, 10), (300, 20)]
SEEDS = range(4)


def _drawn(shape, seed):
    samples, n = shape
    rng = np.random.default_rng(seed)
    Z = rng.normal(rng.normal(scale=5, size=n), rng.uniform(0.5, 3, n), size=shape)
    y = Z @ rng.normal(size=n) + 10 * rng.normal() + rng.normal(size=samples)
    return Z, y, rng.uniform(0, 2, samples)


@pytest.mark.parametrize("alpha", [0, 0.01, 1.0, 50])
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_weighted_ridge_agrees_with_scikit_learn(shape, seed, alpha):
    linear_model = pytest.importorskip("sklearn.linear_model")
    Z, y, weights = _drawn(shape, seed)
    model = linear_model.Ridge(alpha=alpha, solver="svd").fit(Z, y, sample_weight=weights)
    coefficients, intercept = reference("weighted_ridge").weighted_ridge(Z, y, weights, alpha)
    np.testing.assert_allclose(coefficients, model.coef_, rtol=1e-7, atol=1e-9)
    np.testing.assert_allclose(intercept, model.intercept_, rtol=1e-7, atol=1e-8)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_nothing_near_the_weighted_ridge_costs_less(shape, seed):
    """The formula of the task, minimised by SciPy from somewhere else."""
    optimize = pytest.importorskip("scipy.optimize")
    Z, y, weights = _drawn(shape, seed)

    def cost(both):
        errors = y - Z @ both[:-1] - both[-1]
        return weights @ errors**2 + 1.5 * (both[:-1] @ both[:-1])

    found = np.append(*reference("weighted_ridge").weighted_ridge(Z, y, weights, 1.5))
    rng = np.random.default_rng(seed)
    for size in (1e-3, 0.1, 3):
        assert all(cost(found) <= cost(found + size * rng.normal(size=found.size)) for _ in "12345")
    slope = optimize.approx_fprime(found, cost, 1e-7)
    assert np.abs(slope).max() <= 1e-3 * max(1.0, cost(found))


def test_a_weight_of_two_is_a_row_that_comes_twice():
    Z, y, _ = _drawn((6, 2), 0)
    weights = np.array([1, 2, 0, 3, 1, 2])
    ridge = reference("weighted_ridge").weighted_ridge
    repeated = np.repeat(np.arange(6), weights)
    expected = ridge(Z[repeated], y[repeated], np.ones(len(repeated)), 0.7)
    for got, wanted in zip(ridge(Z, y, weights, 0.7), expected, strict=True):
        np.testing.assert_allclose(got, wanted, rtol=1e-10)


@pytest.mark.parametrize("n", [1, 4])
def test_neighbours_are_normal_about_x_with_the_spread_that_is_asked(n):
    stats = pytest.importorskip("scipy.stats")
    x = 10 * np.random.default_rng(n).normal(size=n)
    Z = reference("perturb").perturb(x, 0.3, 4000, np.random.default_rng(1))
    assert Z.shape == (4000, n)
    for column, middle in zip(Z.T, x, strict=True):
        assert stats.kstest(column, "norm", args=(middle, 0.3)).pvalue > 1e-3
    if n > 1:
        assert np.abs(np.corrcoef(Z.T) - np.eye(n)).max() < 0.06


@pytest.mark.parametrize("shape", SHAPES)
def test_proximity_is_the_kernel_of_scikit_learn_and_of_scipys_distances(shape):
    pairwise = pytest.importorskip("sklearn.metrics.pairwise")
    distance = pytest.importorskip("scipy.spatial.distance")
    Z, _, _ = _drawn(shape, 3)
    x, width = Z.mean(axis=0), 2.5 * np.sqrt(shape[1])
    got = reference("perturb").proximity(x, Z, width)
    np.testing.assert_allclose(got, pairwise.rbf_kernel(Z, [x], gamma=width**-2)[:, 0], rtol=1e-9)
    d = distance.cdist(Z, [x])[:, 0]
    np.testing.assert_allclose(got, np.exp(-((d / width) ** 2)), rtol=1e-9)


@pytest.mark.parametrize("n", [1, 3, 7])
def test_lime_finds_a_linear_function_in_the_limit(n):
    """With many neighbours alpha counts for nothing, wherever x is and however near is near."""
    rng = np.random.default_rng(n)
    w, x = rng.normal(size=n), 5 * rng.normal(size=n)
    apart = []
    for samples in (100, 1000, 100_000):
        found = reference("lime").explain(lambda Z: Z @ w - 4, x, 1.0, samples, 3.0, rng)
        apart.append(np.abs(found - w).max())
    assert apart[0] > apart[1] > apart[2]
    assert apart[2] < 1e-4 * np.abs(w).max()


def test_lime_finds_the_slopes_of_a_smooth_function_where_near_is_very_near():
    """Sizes are such that alpha counts for little: 200,000 neighbours with a spread of 0.05."""
    x = np.array([0.4, -1.0, 2.0])
    slopes = [np.cos(0.4) * 2.0, 3 * 1.0, np.sin(0.4)]

    def smooth(Z):
        return np.sin(Z[:, 0]) * Z[:, 2] + Z[:, 1] ** 3

    rng = np.random.default_rng(0)
    found = reference("lime").explain(smooth, x, 0.05, 200_000, 1.0, rng)
    np.testing.assert_allclose(found, slopes, atol=0.02)


@pytest.mark.parametrize("seed", SEEDS)
def test_lime_is_its_parts_with_scikit_learns_ridge(seed):
    linear_model = pytest.importorskip("sklearn.linear_model")
    parts, rng = reference("perturb"), np.random.default_rng(seed)
    W, w, x = rng.normal(size=(4, 6)), rng.normal(size=6), rng.normal(size=4)

    def network(Z):
        return np.tanh(Z @ W) @ w

    Z = parts.perturb(x, 0.6, 80, np.random.default_rng(seed))
    weights = parts.proximity(x, Z, 1.3)
    expected = linear_model.Ridge(alpha=1.0).fit(Z, network(Z), sample_weight=weights).coef_
    found = reference("lime").explain(network, x, 0.6, 80, 1.3, np.random.default_rng(seed))
    np.testing.assert_allclose(found, expected, rtol=1e-8, atol=1e-10)


class _Replayed:
    """A generator whose permutations are the shuffles of scikit-learn, which starts each column
    from the same seed.
    """

    def __init__(self, seed):
        drawn = np.random.RandomState(seed)
        self.seed = drawn.randint(np.iinfo(np.int32).max + 1)

    def permutation(self, rows):
        order = np.arange(rows)
        np.random.RandomState(self.seed).shuffle(order)
        return order


def _fitted(rows, features, seed):
    linear_model = pytest.importorskip("sklearn.linear_model")
    rng = np.random.default_rng(seed)
    X = rng.normal(size=(rows, features))
    y = X @ rng.normal(size=features) + 0.5 * rng.normal(size=rows)
    return linear_model.LinearRegression().fit(X, y), X, y


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("rows", "features"), [(5, 1), (12, 3), (60, 8)])
def test_permutation_importance_is_scikit_learns_for_the_same_shuffles(rows, features, seed):
    inspection, metrics = (
        pytest.importorskip(f"sklearn.{each}") for each in ("inspection", "metrics")
    )
    model, X, y = _fitted(rows, features, seed)
    theirs = inspection.permutation_importance(model, X, y, n_repeats=1, random_state=seed)
    ours = reference("permutation_importance").permutation_importance(
        model.predict, X, y, metrics.r2_score, _Replayed(seed)
    )
    np.testing.assert_allclose(ours, theirs.importances[:, 0], rtol=1e-10, atol=1e-12)


def test_permutation_importance_has_scikit_learns_mean():
    inspection, metrics = (
        pytest.importorskip(f"sklearn.{each}") for each in ("inspection", "metrics")
    )
    model, X, y = _fitted(40, 4, 0)
    theirs = inspection.permutation_importance(model, X, y, n_repeats=400, random_state=0)
    rng, function = np.random.default_rng(0), reference("permutation_importance")
    ours = np.array(
        [
            function.permutation_importance(model.predict, X, y, metrics.r2_score, rng)
            for _ in range(400)
        ]
    )
    error = np.sqrt((ours.var(axis=0) + theirs.importances.var(axis=1)) / 400)
    assert np.all(np.abs(ours.mean(axis=0) - theirs.importances_mean) < 4.5 * error)


def test_permutation_importance_has_the_mean_of_all_permutations():
    """Of four rows there are 24 orders: their mean is exact."""
    rng = np.random.default_rng(3)
    X, y = rng.normal(size=(4, 2)), rng.normal(size=4)

    def predict(X):
        return X[:, 0] * X[:, 1]

    def worse(column):
        losses = []
        for order in itertools.permutations(range(4)):
            mixed = X.copy()
            mixed[:, column] = X[list(order), column]
            losses.append(np.mean((predict(mixed) - y) ** 2))
        return np.mean((predict(X) - y) ** 2) - np.mean(losses)

    function = reference("permutation_importance").permutation_importance
    drawn = [function(predict, X, y, lambda a, b: np.mean((a - b) ** 2), rng) for _ in range(3000)]
    error = np.std(drawn, axis=0) / np.sqrt(3000)
    expected = np.array([worse(0), worse(1)])
    assert np.all(np.abs(np.mean(drawn, axis=0) - expected) < 4.5 * error)
