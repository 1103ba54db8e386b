"""The references of lesson 23 against sampling, integrals, TensorFlow and Keras' losses."""

import numpy as np
import pytest
from scipy import integrate, stats

from tests.references import EXERCISES, reference

SHAPES = [(1, 1), (3, 2), (4, 4), (7, 5), (64, 16)]
SEEDS = range(4)


def _named(shape, seed):
    """Means and log variances, as an encoder might give them."""
    rng = np.random.default_rng(seed)
    return rng.normal(size=shape), rng.normal(-1, 1, size=shape)


def _kl(mean, log_variance):
    return reference("kl_divergence").kl_divergence(mean, log_variance)


def _loss(*given):
    return reference("vae_loss").vae_loss(*given)


@pytest.mark.parametrize("seed", SEEDS)
def test_codes_have_the_mean_and_the_variance_that_the_encoder_names(seed):
    mean, log_variance = _named((3,), seed)
    noise = np.random.default_rng(seed + 9).normal(size=(100_000, 3))
    given = np.broadcast_to(mean, noise.shape), np.broadcast_to(log_variance, noise.shape)
    codes = reference("reparameterise").reparameterise(*given, noise)
    for j in range(3):
        exactly = stats.norm(mean[j], np.sqrt(np.exp(log_variance[j])))
        assert stats.kstest(codes[:, j], exactly.cdf).pvalue > 1e-4


@pytest.mark.parametrize("shape", [(), (5,), (3, 2), (2, 3, 4)])
def test_the_noise_is_what_scipy_finds_again(shape):
    """scipy's quantile function moves and stretches the noise in its own way."""
    rng = np.random.default_rng(len(shape))
    mean, log_variance, noise = (rng.normal(size=shape) for _ in range(3))
    expected = stats.norm(mean, np.sqrt(np.exp(log_variance))).ppf(stats.norm.cdf(noise))
    codes = reference("reparameterise").reparameterise(mean, log_variance, noise)
    np.testing.assert_allclose(codes, expected, rtol=1e-9, atol=1e-12)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_divergence_is_what_an_integral_says(shape, seed):
    """Numerically, number by number, by the definition: the mean of log q − log p under q."""
    mean, log_variance = _named(shape, seed)
    row, total = 0, 0.0
    for mu, sigma in zip(mean[row], np.exp(log_variance[row] / 2), strict=True):
        q, p = stats.norm(mu, sigma), stats.norm()
        ends = mu - 12 * sigma, mu + 12 * sigma
        total += integrate.quad(lambda z: q.pdf(z) * (q.logpdf(z) - p.logpdf(z)), *ends)[0]  # noqa: B023
    assert _kl(mean, log_variance)[row] == pytest.approx(total, rel=1e-8)


@pytest.mark.parametrize("seed", SEEDS)
def test_divergence_is_what_sampling_says(seed):
    mean, log_variance = _named((1, 3), seed)
    rng, deviation = np.random.default_rng(seed + 50), np.exp(log_variance / 2)
    z = mean + deviation * rng.normal(size=(400_000, 3))
    above = stats.norm.logpdf(z, mean, deviation) - stats.norm.logpdf(z)
    drawn = above.sum(axis=1)
    near = 5 * drawn.std() / np.sqrt(len(drawn))
    assert _kl(mean, log_variance)[0] == pytest.approx(drawn.mean(), abs=near)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("shape", SHAPES)
def test_divergence_is_that_of_two_normals_by_matrices(shape, seed):
    """(tr S + mu' mu − d − log det S) / 2, the closed form for any covariance."""
    mean, log_variance = _named(shape, seed)
    expected = [
        (np.trace(np.diag(np.exp(s))) + m @ m - len(m) - np.linalg.slogdet(np.diag(np.exp(s)))[1])
        / 2
        for m, s in zip(mean, log_variance, strict=True)
    ]
    np.testing.assert_allclose(_kl(mean, log_variance), expected, rtol=1e-10, atol=1e-12)


def test_divergence_is_0_for_the_prior_alone():
    assert _kl(np.zeros((2, 3)), np.zeros((2, 3))).tolist() == [0.0, 0.0]
    mean, log_variance = _named((500, 4), 0)
    assert (_kl(mean, log_variance) > 0).all()


def _batch(rows, pixels, code, seed):
    rng = np.random.default_rng(seed)
    images = rng.random((rows, pixels)), rng.random((rows, pixels))
    return *images, *_named((rows, code), seed + 1)


@pytest.mark.slow
@pytest.mark.parametrize("sizes", [(1, 1, 1), (5, 12, 3), (4, 4, 4), (64, 64, 8)])
def test_loss_agrees_with_keras_squared_error_and_sampled_normals(sizes):
    import keras

    x, x_hat, mean, log_variance = _batch(*sizes, seed=sizes[0])
    error = keras.losses.mean_squared_error(x, x_hat).numpy() * sizes[1]
    deviation = np.exp(log_variance / 2)
    # Cross-entropy less entropy, from scipy's own entropy of a normal distribution.
    crossed = (mean**2 + deviation**2 + np.log(2 * np.pi)) / 2
    divergence = (crossed - stats.norm(mean, deviation).entropy()).sum(axis=1)
    assert _loss(x, x_hat, mean, log_variance) == pytest.approx(np.mean(error + divergence))


@pytest.mark.slow
@pytest.mark.parametrize("seed", SEEDS)
def test_nudging_the_loss_gives_the_slopes_of_tensorflow(seed):
    """GradientTape through a decoder and a drawn code, against nudges of the three references."""
    import tensorflow as tf

    rng = np.random.default_rng(seed)
    x, noise, W = rng.random((4, 6)), rng.normal(size=(4, 3)), rng.normal(size=(3, 6))
    mean, log_variance = _named((4, 3), seed)
    given = [tf.Variable(mean), tf.Variable(log_variance)]
    with tf.GradientTape() as tape:
        deviation = tf.sqrt(tf.exp(given[1]))
        x_hat = tf.sigmoid((given[0] + deviation * noise) @ W)
        terms = tf.square(given[0]) + tf.square(deviation) - 1 - tf.math.log(deviation**2)
        error = tf.reduce_sum(tf.math.squared_difference(x, x_hat), axis=-1)
        loss = tf.reduce_mean(error + tf.reduce_sum(terms, axis=-1) / 2)
    slopes = tape.gradient(loss, given)

    def of(mean, log_variance):
        code = reference("reparameterise").reparameterise(mean, log_variance, noise)
        return _loss(x, 1 / (1 + np.exp(-code @ W)), mean, log_variance)

    assert of(mean, log_variance) == pytest.approx(float(loss))
    nudge = 1e-6
    for at in [(0, 0), (1, 2), (3, 1)]:
        step = np.zeros_like(mean)
        step[at] = nudge
        by_mean = of(mean + step, log_variance) - of(mean - step, log_variance)
        by_variance = of(mean, log_variance + step) - of(mean, log_variance - step)
        for difference, slope in zip((by_mean, by_variance), slopes, strict=True):
            assert difference / (2 * nudge) == pytest.approx(float(slope[at]), rel=1e-5, abs=1e-8)


def _kept():
    rows, kept = (np.load(EXERCISES / "fit_vae" / name) for name in ("rows.npz", "labels.npz"))
    return rows["X"], dict(kept)


def test_the_digits_that_fit_is_given_are_scikit_learns_and_none_of_those_kept_back():
    from sklearn.datasets import load_digits

    X, kept = _kept()
    known = load_digits()
    both = np.concatenate([X, kept["X_new"]])
    assert (X.shape, kept["X_new"].shape) == ((1497, 64), (300, 64))
    assert sorted(map(tuple, both.astype(int).tolist())) == sorted(
        map(tuple, known.data.astype(int).tolist())
    )


def test_the_judges_network_reads_digits_and_doubts_what_is_none():
    X, kept = _kept()
    W1, b1, W2, b2 = (kept[name].astype(float) for name in ("W1", "b1", "W2", "b2"))

    def read(images):
        logits = np.maximum(images @ W1 + b1, 0) @ W2 + b2
        p = np.exp(logits - logits.max(axis=1, keepdims=True))
        return p / p.sum(axis=1, keepdims=True)

    p = read(kept["X_new"] / 16)
    assert np.mean(p.argmax(axis=1) == kept["y_new"]) > 0.99
    assert np.mean(p.max(axis=1) >= 0.8) > 0.95
    rng = np.random.default_rng(0)
    scattered = np.column_stack([rng.permutation(column) for column in X.T]) / 16
    assert np.mean(read(scattered).max(axis=1) >= 0.8) < 0.5
