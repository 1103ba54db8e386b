"""The optimizers of lesson 09 against Keras' own, and the race against arithmetic."""

import numpy as np
import pytest
from scipy.optimize import minimize_scalar

from tests.references import checks_of, reference

UPDATES = 20
SHAPES = [(), (1,), (5,), (3, 4), (2, 3, 2)]
CURVATURE = np.array([1.0, 50.0])


def momentum_run(w, gradients, lr, momentum):
    step, velocity = reference("momentum_step").momentum_step, 0 * w
    for gradient in gradients:
        w, velocity = step(w, velocity, gradient, lr, momentum)
        yield w


def nesterov_run(w, gradients, lr, momentum):
    step, velocity = reference("nesterov_step").nesterov_step, 0 * w
    for gradient in gradients:
        w, velocity = step(w, velocity, gradient, lr, momentum)
        yield w


def adagrad_run(w, gradients, lr, eps, start=0.0):
    step, accumulator = reference("adagrad_step").adagrad_step, 0 * w + start
    for gradient in gradients:
        w, accumulator = step(w, accumulator, gradient, lr, eps)
        yield w


def rmsprop_run(w, gradients, lr, rho, eps):
    step, average = reference("rmsprop_step").rmsprop_step, 0 * w
    for gradient in gradients:
        w, average = step(w, average, gradient, lr, rho, eps)
        yield w


def adam_run(w, gradients, *settings):
    step, m, v = reference("adam_step").adam_step, 0 * w, 0 * w
    for t, gradient in enumerate(gradients, start=1):
        w, m, v = step(w, m, v, t, gradient, *settings)
        yield w


def adam_class_run(w, gradients, *settings):
    optimizer = reference("adam_class").Adam(*settings)
    for gradient in gradients:
        w = optimizer.step(w, gradient)
        yield w


def keras_run(optimizer, w, gradients):
    import keras

    variable = keras.Variable(w, dtype="float64")
    for gradient in gradients:
        optimizer.apply([keras.ops.convert_to_tensor(gradient, "float64")], [variable])
        yield variable.numpy()


def in_keras(name, **settings):
    import keras

    return getattr(keras.optimizers, name)(**settings)


# Keras passes its settings through float32. These are the same in both precisions.
LR, KEPT, LONG, EPS = 0.0625, 0.875, 1 - 2.0**-10, 2.0**-20
EXACT = {
    "momentum": (
        lambda w, g: momentum_run(w, g, LR, KEPT),
        lambda: in_keras("SGD", learning_rate=LR, momentum=KEPT),
    ),
    "nesterov": (
        lambda w, g: nesterov_run(w, g, LR, KEPT),
        lambda: in_keras("SGD", learning_rate=LR, momentum=KEPT, nesterov=True),
    ),
    "adagrad from 0": (
        lambda w, g: adagrad_run(w, g, LR, EPS),
        lambda: in_keras("Adagrad", learning_rate=LR, epsilon=EPS, initial_accumulator_value=0.0),
    ),
    "adagrad from 0.125": (
        lambda w, g: adagrad_run(w, g, LR, EPS, 0.125),
        lambda: in_keras("Adagrad", learning_rate=LR, epsilon=EPS, initial_accumulator_value=0.125),
    ),
    "rmsprop": (
        lambda w, g: rmsprop_run(w, g, LR, KEPT, EPS),
        lambda: in_keras("RMSprop", learning_rate=LR, rho=KEPT, epsilon=EPS),
    ),
    "adam": (
        lambda w, g: adam_run(w, g, LR, KEPT, LONG, EPS),
        lambda: in_keras("Adam", learning_rate=LR, beta_1=KEPT, beta_2=LONG, epsilon=EPS),
    ),
    "adam, large eps": (
        lambda w, g: adam_run(w, g, LR, 0.5, KEPT, 0.25),
        lambda: in_keras("Adam", learning_rate=LR, beta_1=0.5, beta_2=KEPT, epsilon=0.25),
    ),
    "the class Adam": (
        lambda w, g: adam_class_run(w, g, LR, KEPT, LONG, EPS),
        lambda: in_keras("Adam", learning_rate=LR, beta_1=KEPT, beta_2=LONG, epsilon=EPS),
    ),
}
DEFAULTS = {
    "momentum": (
        lambda w, g: momentum_run(w, g, 0.01, 0.9),
        lambda: in_keras("SGD", momentum=0.9),
    ),
    "nesterov": (
        lambda w, g: nesterov_run(w, g, 0.01, 0.9),
        lambda: in_keras("SGD", momentum=0.9, nesterov=True),
    ),
    "adagrad": (
        lambda w, g: adagrad_run(w, g, 0.001, 1e-7, 0.1),
        lambda: in_keras("Adagrad"),
    ),
    "rmsprop": (
        lambda w, g: rmsprop_run(w, g, 0.001, 0.9, 1e-7),
        lambda: in_keras("RMSprop"),
    ),
    "adam": (adam_run, lambda: in_keras("Adam")),
    "the class Adam": (adam_class_run, lambda: in_keras("Adam")),
}


def both(pair, shape, size):
    """The paths of ours and of theirs, over the same gradients of about a size."""
    rng = np.random.default_rng(sum(shape))
    w, gradients = rng.normal(size=shape), size * rng.normal(size=(UPDATES, *shape))
    ours, theirs = pair
    return w, np.array(list(ours(w, gradients))), np.array(list(keras_run(theirs(), w, gradients)))


@pytest.mark.slow
@pytest.mark.parametrize("size", [1e-6, 1e-3, 1.0, 1000.0])
@pytest.mark.parametrize("name", EXACT)
def test_every_update_agrees_with_keras(name, size):
    for shape in SHAPES:
        w, ours, theirs = both(EXACT[name], shape, size)
        largest = np.abs(theirs).max() + np.abs(w).max()
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=1e-14 * largest)


@pytest.mark.slow
@pytest.mark.parametrize("size", [1e-3, 1.0, 1000.0])
@pytest.mark.parametrize("name", DEFAULTS)
def test_with_its_defaults_every_update_agrees_with_keras_in_its_precision(name, size):
    """0.999 in float32 is off by 1e-8, which is 1e-5 of the 1 - 0.999 that Adam divides by."""
    for shape in SHAPES:
        w, ours, theirs = both(DEFAULTS[name], shape, size)
        np.testing.assert_allclose(ours, theirs, rtol=0, atol=2e-5 * np.abs(theirs - w).max())


def _rate(name):
    return float(in_keras(name).learning_rate.numpy())


@pytest.mark.slow
def test_the_defaults_that_the_lesson_tells_are_those_of_keras():
    assert _rate("SGD") == pytest.approx(0.01)
    assert in_keras("SGD").momentum == 0
    assert _rate("RMSprop") == pytest.approx(0.001)
    assert in_keras("RMSprop").rho == 0.9
    assert _rate("Adagrad") == pytest.approx(0.001)
    assert in_keras("Adagrad").initial_accumulator_value == 0.1
    adam = in_keras("Adam")
    assert _rate("Adam") == pytest.approx(0.001)
    assert (adam.beta_1, adam.beta_2, adam.epsilon) == (0.9, 0.999, 1e-7)
    for name in ("Adagrad", "RMSprop"):
        assert in_keras(name).epsilon == 1e-7


def test_momentum_is_a_sum_over_all_gradients_so_far():
    rng = np.random.default_rng(1)
    w, gradients = rng.normal(size=4), rng.normal(size=(UPDATES, 4))
    for k, got in enumerate(momentum_run(w, gradients, 0.1, 0.8), start=1):
        pushes = (1 - 0.8 ** np.arange(k, 0, -1)) / (1 - 0.8)  # how often each has counted
        np.testing.assert_allclose(got, w - 0.1 * pushes @ gradients[:k], rtol=1e-12, atol=1e-12)


def test_nesterov_is_momentum_seen_from_the_point_ahead():
    """Sutskever's form, with the gradient taken at w + momentum · v, goes the same way."""
    plain, velocity = np.array([3.0, -2.0]), np.zeros(2)
    ahead, ours = plain, np.zeros(2)
    step = reference("nesterov_step").nesterov_step
    for _ in range(UPDATES):
        velocity = 0.9 * velocity - 0.01 * CURVATURE * (plain + 0.9 * velocity)
        plain = plain + velocity
        ahead, ours = step(ahead, ours, CURVATURE * ahead, 0.01)
        np.testing.assert_allclose(ahead, plain + 0.9 * velocity, rtol=1e-11, atol=1e-12)
        np.testing.assert_allclose(ours, velocity, rtol=1e-11, atol=1e-12)


def test_an_average_from_zero_is_right_once_corrected():
    """On a constant slope the corrected averages are the slope and its square, at every step."""
    w, m, v = 0.0, 0.0, 0.0
    for t in range(1, 200):
        w, m, v = reference("adam_step").adam_step(w, m, v, t, -3.0)
        assert m / (1 - 0.9**t) == pytest.approx(-3)
        assert v / (1 - 0.999**t) == pytest.approx(9)
        assert w == pytest.approx(0.001 * t, rel=1e-5)


def test_plain_descent_misses_the_bar_at_every_rate():
    """Below 2 / 50 the loss along x alone is too high, from there on the loss across."""
    checks = checks_of("race")
    (x, y), limit, steps = checks.START, 2 / CURVATURE[1], checks.STEPS
    assert 0.5 * (x * (1 - limit) ** steps) ** 2 > checks.BAR  # and it falls with lr up to there
    assert 0.5 * CURVATURE[1] * y**2 > checks.BAR  # which never shrinks from there on

    def loss(lr):
        return 0.5 * float(CURVATURE @ (checks.START * (1 - lr * CURVATURE) ** steps) ** 2)

    best = minimize_scalar(loss, bounds=(0.03, limit), method="bounded", options={"xatol": 1e-9})
    assert best.fun == pytest.approx(0.4464, abs=1e-4)
    assert min(map(loss, np.linspace(0, 0.1, 20_001))) > 0.44


def _gradient(w):
    return CURVATURE * w


def _race_with_our_own_steps(name, lr, start, steps):
    """The race, run by the references that the learner has written too."""
    w, state = start, None
    for t in range(1, steps + 1):
        state = state or tuple(np.zeros(2) for _ in range(2 if name == "adam" else 1))
        if name == "adam":
            w, *state = reference("adam_step").adam_step(w, *state, t, _gradient(w), lr)
        elif name == "sgd":
            w = w - lr * _gradient(w)
        else:
            step = getattr(reference(f"{name}_step"), f"{name}_step")
            w, *state = step(w, *state, _gradient(w), lr)
    return w


@pytest.mark.parametrize(
    ("name", "lr"),
    [("momentum", 0.02), ("nesterov", 0.01), ("adagrad", 5), ("rmsprop", 0.22), ("adam", 0.5)],
)
def test_every_other_optimizer_reaches_the_bar(name, lr):
    checks = checks_of("race")
    ours = _race_with_our_own_steps(name, lr, checks.START, checks.STEPS)
    assert 0.5 * float(CURVATURE @ ours**2) <= checks.BAR
    np.testing.assert_allclose(checks._descend(name, lr)[-1], ours, rtol=1e-9, atol=1e-12)


def test_the_referee_takes_the_steps_that_the_references_take():
    checks = checks_of("race")
    for name in checks.NAMES:
        for lr in (0.001, 0.01, 0.03):
            ours = _race_with_our_own_steps(name, lr, checks.START, checks.STEPS)
            np.testing.assert_allclose(checks._descend(name, lr)[-1], ours, rtol=1e-9, atol=1e-9)
