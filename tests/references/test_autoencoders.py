"""The references of lesson 22 against scikit-learn, SciPy and Keras."""

import numpy as np
import pytest

from tests.references import EXERCISES, reference

SHAPES = [(4, 2, 1), (30, 5, 3), (5, 9, 2), (6, 6, 4), (200, 20, 20), (2, 3, 1)]
SEEDS = range(3)


def _rows(shape, seed):
    rows, features, _ = shape
    rng = np.random.default_rng(seed)
    return rng.normal(size=(rows, features)) @ rng.normal(size=(features, features)) + 3


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_pca_agrees_with_scikit_learn_up_to_signs(shape, seed):
    decomposition = pytest.importorskip("sklearn.decomposition")
    X, components = _rows(shape, seed), shape[2]
    known = decomposition.PCA(components, svd_solver="full").fit(X)
    mean, axes = reference("pca").pca(X, components)
    np.testing.assert_allclose(mean, known.mean_)
    signs = np.sign(np.sum(axes * known.components_, axis=1))
    np.testing.assert_allclose(axes * signs[:, None], known.components_, atol=1e-9)
    codes = reference("pca").encode(X, mean, axes)
    np.testing.assert_allclose(codes * signs, known.transform(X), atol=1e-9)
    back = reference("pca").decode(codes, mean, axes)
    np.testing.assert_allclose(back, known.inverse_transform(known.transform(X)), atol=1e-9)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_no_other_axes_lose_less_than_those_of_pca(shape, seed):
    pca, error = reference("pca"), reference("reconstruction_error").reconstruction_error
    X, components = _rows(shape, seed), shape[2]
    mean, axes = pca.pca(X, components)
    least = error(X, pca.decode(pca.encode(X, mean, axes), mean, axes)).mean()
    rng = np.random.default_rng(seed + 9)
    for _ in range(30):
        others = np.linalg.qr(axes.T + 0.1 * rng.normal(size=axes.T.shape))[0].T
        lost = error(X, pca.decode(pca.encode(X, mean, others), mean, others)).mean()
        assert lost >= least - 1e-12


def test_what_pca_loses_are_the_variances_that_it_leaves_out():
    pca, error = reference("pca"), reference("reconstruction_error").reconstruction_error
    X = _rows((40, 7, 0), 5)
    variances = np.sort(np.linalg.eigvalsh(np.cov(X, rowvar=False, bias=True)))[::-1]
    for components in range(1, 8):
        mean, axes = pca.pca(X, components)
        lost = error(X, pca.decode(pca.encode(X, mean, axes), mean, axes)).mean()
        assert lost == pytest.approx(variances[components:].sum() / 7, abs=1e-12)


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", [(1, 1), (1, 5), (5, 1), (7, 3), (12, 64)])
def test_reconstruction_error_is_keras_mean_squared_error_of_each_row(shape, seed):
    import keras

    rng = np.random.default_rng(seed)
    X, X_hat = rng.normal(size=shape), rng.normal(size=shape)
    expected = np.asarray(keras.losses.mean_squared_error(X, X_hat))
    found = reference("reconstruction_error").reconstruction_error(X, X_hat)
    np.testing.assert_allclose(found, expected, rtol=1e-5)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize(("rows", "d", "k"), [(1, 3, 1), (9, 1, 1), (20, 2, 7), (50, 8, 50)])
def test_most_similar_is_sorted_by_scikit_learns_cosine(rows, d, k, seed):
    metrics = pytest.importorskip("sklearn.metrics.pairwise")
    rng = np.random.default_rng(seed)
    code, codes = rng.normal(size=d), 5 * rng.normal(size=(rows, d))
    cosines = metrics.cosine_similarity(code[None], codes)[0]
    found = reference("similar_images").most_similar(code, codes, k)
    assert len(set(found.tolist())) == k
    np.testing.assert_allclose(cosines[found], np.sort(cosines)[::-1][:k])


@pytest.mark.parametrize("seed", SEEDS)
def test_most_similar_is_sorted_by_scipys_cosine_distance(seed):
    distance = pytest.importorskip("scipy.spatial.distance")
    rng = np.random.default_rng(seed)
    code, codes = rng.normal(size=6), rng.normal(size=(15, 6))
    apart = distance.cdist(code[None], codes, "cosine")[0]
    found = reference("similar_images").most_similar(code, codes, 15)
    np.testing.assert_array_equal(found, np.argsort(apart))


@pytest.mark.parametrize("seed", range(40))
def test_anomalies_are_those_that_a_plain_sort_puts_first(seed):
    rng = np.random.default_rng(seed)
    n, fraction = int(rng.integers(1, 60)), float(rng.random())
    errors = rng.permutation(np.arange(n)) + rng.random(n)
    found = reference("find_anomalies").find_anomalies(errors, fraction)
    in_order = sorted(range(n), key=lambda row: errors[row], reverse=True)
    assert found.tolist() == in_order[: max(1, round(fraction * n))]


@pytest.mark.slow
@pytest.mark.parametrize("units", [(64, 32, 8), (784, 256, 64), (3, 7, 2)])
def test_an_autoencoder_has_the_parameters_that_its_widths_say(units):
    n_inputs, hidden, code = units
    encoder, decoder, both = reference("autoencoder").build(*units)
    there = (n_inputs + 1) * hidden + (hidden + 1) * code
    back = (code + 1) * hidden + (hidden + 1) * n_inputs
    counts = [model.count_params() for model in (encoder, decoder, both)]
    assert counts == [there, back, there + back]


def test_the_images_of_fit_autoencoder_are_scikit_learns_digits():
    """rows.npz and labels.npz: all 1,797 once, the first 300 of a permutation laid aside."""
    datasets = pytest.importorskip("sklearn.datasets")
    folder = EXERCISES / "fit_autoencoder"
    known = np.load(folder / "rows.npz")["images"]
    new = np.load(folder / "labels.npz")["images_new"]
    images = datasets.load_digits().images
    order = np.random.default_rng(22).permutation(len(images))
    np.testing.assert_array_equal(new, images[order[:300]])
    np.testing.assert_array_equal(known, images[order[300:]])
    assert len(np.unique(images.reshape(-1, 64), axis=0)) == len(images)
