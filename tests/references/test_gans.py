"""The references of lesson 24 against Keras' losses, SciPy's entropy, and a search by hand."""

import numpy as np
import pytest
from scipy import optimize, stats

from tests.references import reference

ROWS = [(1, 1), (3, 3), (2, 7), (64, 40)]


def _scores(rows, size):
    rng = np.random.default_rng(rows)
    return size * rng.normal(size=rows[0]), size * rng.normal(size=rows[1])


@pytest.mark.slow
@pytest.mark.parametrize("size", [1e-5, 1.0, 30.0, 1000.0])
@pytest.mark.parametrize("rows", ROWS)
def test_the_losses_are_keras_cross_entropies_from_logits(rows, size):
    import keras

    real, fake = _scores(rows, size)
    bce = keras.losses.BinaryCrossentropy(from_logits=True, dtype="float64")
    of_real = float(bce(np.ones_like(real), real))
    of_fake = float(bce(np.zeros_like(fake), fake))
    ours = reference("gan_losses")
    assert ours.discriminator_loss(real, fake) == pytest.approx(of_real + of_fake, rel=1e-12)
    believed = float(bce(np.ones_like(fake), fake))
    assert ours.generator_loss(fake) == pytest.approx(believed, rel=1e-12, abs=1e-300)


@pytest.mark.parametrize("rows", ROWS)
def test_the_generators_slope_is_near_one_where_it_is_not_believed(rows):
    """What a score moves its loss by is D - 1: nearly all of it where D is near 0."""
    _, fake = _scores(rows, 3.0)
    loss, eps = reference("gan_losses").generator_loss, 1e-6
    slopes = [
        (loss(fake + eps * one) - loss(fake - eps * one)) / 2 / eps for one in np.eye(rows[1])
    ]
    np.testing.assert_allclose(slopes, -1 / (1 + np.exp(fake)) / rows[1], rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize("seed", range(20))
def test_no_discriminator_has_a_larger_value_than_the_optimal_one(seed):
    """Place by place p log D + q log(1 - D) is searched for its largest value."""
    p, q = np.random.default_rng(seed).random((2, 5)) * 3
    best = reference("optimal_discriminator").optimal_discriminator(p, q)
    for a, b, ours in zip(p, q, best, strict=True):
        found = optimize.minimize_scalar(
            lambda D, a=a, b=b: -a * np.log(D) - b * np.log(1 - D),
            bounds=(1e-9, 1 - 1e-9),
            method="bounded",
            options={"xatol": 1e-10},
        )
        assert ours == pytest.approx(found.x, abs=1e-6)


@pytest.mark.parametrize("seed", range(10))
def test_the_optimal_discriminator_is_what_counting_says(seed):
    """Of many points, as many real as generated, the real ones' share in each of four places."""
    rng = np.random.default_rng(seed)
    p, q = rng.dirichlet(np.ones(4), size=2)
    real, fake = rng.multinomial(10**6, p), rng.multinomial(10**6, q)
    share = reference("optimal_discriminator").optimal_discriminator(p, q)
    np.testing.assert_allclose(real / (real + fake), share, atol=0.01)


def test_with_the_best_discriminator_equal_densities_cost_log_4_and_log_2():
    p = np.random.default_rng(0).random(6)
    D = reference("optimal_discriminator").optimal_discriminator(p, p)
    score = np.log(D / (1 - D))
    losses = reference("gan_losses")
    assert losses.discriminator_loss(score, score) == pytest.approx(np.log(4))
    assert losses.generator_loss(score) == pytest.approx(np.log(2))


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize(("rows", "classes"), [(1, 3), (4, 2), (10, 10), (200, 7)])
def test_the_inception_score_agrees_with_scipys_relative_entropy(rows, classes, seed):
    rng = np.random.default_rng(seed)
    p = rng.dirichlet(np.full(classes, 0.3), size=rows)
    p[rng.random(p.shape) < 0.2] = 0
    p[p.sum(axis=1) == 0, 0] = 1
    p /= p.sum(axis=1, keepdims=True)
    expected = np.exp(np.mean(stats.entropy(p, np.broadcast_to(p.mean(axis=0), p.shape), axis=1)))
    found = reference("inception_score").inception_score(p)
    assert found == pytest.approx(expected, rel=1e-12)
    assert 1 - 1e-12 <= found <= classes + 1e-9


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(3))
def test_each_half_of_the_step_goes_down_its_own_loss(seed):
    """Held against slopes by central differences, in double precision, of the losses in NumPy."""
    import keras
    import tensorflow as tf

    keras.utils.set_random_seed(seed)
    build = [
        [keras.Input((3,)), keras.layers.Dense(2, activation="tanh"), keras.layers.Dense(2)],
        [keras.Input((2,)), keras.layers.Dense(3, activation="tanh"), keras.layers.Dense(1)],
    ]
    generator, discriminator = map(keras.Sequential, build)
    optimizers = keras.optimizers.SGD(0.3), keras.optimizers.SGD(0.5)
    rng = np.random.default_rng(seed)
    real, noise = rng.normal(size=(6, 2)), rng.normal(size=(4, 3))
    before = [each.get_weights() for each in (generator, discriminator)]
    batches = tf.constant(real, tf.float32), tf.constant(noise, tf.float32)
    reference("train_step").train_step(generator, discriminator, *optimizers, *batches)
    after = [each.get_weights() for each in (generator, discriminator)]
    losses = reference("gan_losses")

    def d_loss(weights):
        return losses.discriminator_loss(
            _outputs(weights, real), _outputs(weights, _outputs(before[0], noise))
        )

    def g_loss(weights):
        return losses.generator_loss(_outputs(after[1], _outputs(weights, noise)))

    for loss, old, new, rate in ((g_loss, *_pair(before, after, 0), 0.3),
                                 (d_loss, *_pair(before, after, 1), 0.5)):  # fmt: skip
        for move, slope in zip(_moves(old, new), _numerical(loss, old), strict=True):
            np.testing.assert_allclose(move, -rate * slope, rtol=1e-4, atol=1e-6)


def _pair(before, after, which):
    return before[which], after[which]


def _moves(old, new):
    return [b.astype(float) - a for a, b in zip(old, new, strict=True)]


def _outputs(weights, X):
    W1, b1, W2, b2 = (np.asarray(each, float) for each in weights)
    out = np.tanh(X @ W1 + b1) @ W2 + b2
    return out[:, 0] if out.shape[1] == 1 else out


def _numerical(loss, weights, eps=1e-6):
    weights = [np.array(each, float) for each in weights]
    for array in weights:
        slope = np.zeros(array.shape)
        for place in np.ndindex(array.shape):
            kept = array[place]
            array[place] = kept + eps
            high = loss(weights)
            array[place] = kept - eps
            slope[place] = (high - loss(weights)) / 2 / eps
            array[place] = kept
        yield slope
