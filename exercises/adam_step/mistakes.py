"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _step(lr, m, v, first, second, eps):
    """A step; `first` and `second` are what is left of m and v by their start at 0."""
    return lr * np.sqrt(second) / first * m / (np.sqrt(v) + eps)


def _settings(given):
    return given + (0.001, 0.9, 0.999, 1e-7)[len(given) :]


def _averages(m, v, gradient, beta_1, beta_2):
    m = beta_1 * m + (1 - beta_1) * gradient
    return m, beta_2 * v + (1 - beta_2) * gradient**2


def _adam(w, m, v, t, gradient, lr, beta_1, beta_2, eps):
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, m, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v


def _paper(w, m, v, t, gradient, lr, beta_1, beta_2, eps):
    """The same, but eps goes to the root of the corrected v."""
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - lr * (m / (1 - beta_1**t)) / (np.sqrt(v / (1 - beta_2**t)) + eps), m, v


def adam_step__forgets_the_correction(w, m, v, t, gradient, *settings):
    """You step by lr · m / (sqrt(v) + eps): the correction for the start from 0 is missing.

    In a first step m is a tenth of the slope, but sqrt(v) only 0.03 of it: the step is three
    times too long. Divide m by 1 - beta_1^t and v by 1 - beta_2^t, for this step only.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - lr * m / (np.sqrt(v) + eps), m, v


def adam_step__corrects_m_only(w, m, v, t, gradient, *settings):
    """You corrected m, but not v: both started from 0.

    sqrt(v) is too small at first, much smaller than m, so the steps are far too long. Divide v by
    1 - beta_2^t before its root is taken, for this step only.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, m, v, 1 - beta_1**t, 1, eps), m, v


def adam_step__corrects_v_only(w, m, v, t, gradient, *settings):
    """You corrected v, but not m: both started from 0.

    m is too small at first, a tenth of the slope, and so are the steps. Divide by 1 - beta_1^t.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, m, v, 1, 1 - beta_2**t, eps), m, v


def adam_step__leaves_the_root_out_of_the_correction(w, m, v, t, gradient, *settings):
    """You corrected the root of v by 1 - beta_2^t; it is v that this belongs to.

    So the root of 1 - beta_2^t goes with the root of v. Your first step is 32 times too short.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, m, v, 1 - beta_1**t, (1 - beta_2**t) ** 2, eps), m, v


def adam_step__corrects_the_wrong_way_round(w, m, v, t, gradient, *settings):
    """Your correction is upside down: it makes averages that are too small still smaller.

    m is divided by 1 - beta_1^t, and v by 1 - beta_2^t.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, m, v, 1 / (1 - beta_1**t), 1 / (1 - beta_2**t), eps), m, v


def adam_step__corrects_with_the_wrong_beta(w, m, v, t, gradient, *settings):
    """You swapped the betas in the correction: beta_1 belongs to m, beta_2 to v.

    The averages are right. m is divided by 1 - beta_1^t, and v by 1 - beta_2^t.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, m, v, 1 - beta_2**t, 1 - beta_1**t, eps), m, v


def adam_step__corrects_without_t(w, m, v, t, gradient, *settings):
    """You corrected by 1 - beta, without t: right in the first step, and wrong from the second.

    What is missing in an average that began at 0 fades: beta^t of it, at step t.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - lr * (m / (1 - beta_1)) / (np.sqrt(v / (1 - beta_2)) + eps), m, v


def adam_step__corrects_the_rate_without_t(w, m, v, t, gradient, *settings):
    """You corrected by 1 - beta, without t: right in the first step, and wrong from the second.

    What is missing in an average that began at 0 fades: beta^t of it, at step t.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, m, v, 1 - beta_1, 1 - beta_2, eps), m, v


def adam_step__multiplies_beta_by_t(w, m, v, t, gradient, *settings):
    """You multiplied the betas by t in the correction; it is beta to the power t.

    In the first step both are the same. In the second 0.9² is 0.81, not 1.8.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    first, second = 1 - beta_1 * t, 1 - beta_2 * t
    return w - lr * (m / first) / (np.sqrt(v / second) + eps), m, v


def adam_step__counts_one_step_too_many(w, m, v, t, gradient, *settings):
    """You correct by the power t + 1, as if t began at 0. It begins at 1.

    In the first step the powers are beta_1 and beta_2 themselves.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, m, v, 1 - beta_1 ** (t + 1), 1 - beta_2 ** (t + 1), eps), m, v


def adam_step__counts_one_step_too_few(w, m, v, t, gradient, *settings):
    """You correct by the power t - 1; in the first step that is 0, and 1 - beta^0 is 0: 0 / 0.

    t comes in as 1 in the first step. Use it as it is.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, m, v, 1 - beta_1 ** (t - 1), 1 - beta_2 ** (t - 1), eps), m, v


def adam_step__counts_one_step_too_few_as_in_the_paper(w, m, v, t, gradient, *settings):
    """You correct by the power t - 1; in the first step that is 0, and you divide by 1 - 1 = 0.

    t comes in as 1 in the first step. Use it as it is.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    return _paper(w, m, v, t - 1, gradient, lr, beta_1, beta_2, eps)


def adam_step__adds_eps_inside_the_root(w, m, v, t, gradient, *settings):
    """You add eps inside the root; Adam adds it after the root: sqrt(v) + eps.

    In Keras' Adagrad and RMSprop it stands inside. Here sqrt(0.0000001) = 0.0003 would be far
    more than the 0.0000001 that is meant.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    first, second = 1 - beta_1**t, 1 - beta_2**t
    return w - _step(lr, m, v + eps, first, second, 0), m, v


def adam_step__forgets_eps(w, m, v, t, gradient, *settings):
    """You left eps out: a weight whose slopes were all 0 gets 0 / 0, which is nan.

    Add it to the root: sqrt(v) + eps.
    """
    lr, beta_1, beta_2, _ = _settings(settings)
    return _adam(w, m, v, t, gradient, lr, beta_1, beta_2, 0)


def adam_step__uses_an_eps_of_its_own(w, m, v, t, gradient, *settings):
    """You always add 1e-8, whatever `eps` is.

    The paper's default is that, Keras' is 1e-7. Use the argument.
    """
    lr, beta_1, beta_2, _ = _settings(settings)
    return _adam(w, m, v, t, gradient, lr, beta_1, beta_2, 1e-8)


def adam_step__uses_the_eps_of_the_paper(w, m, v, t, gradient, *settings):
    """You always add 1e-8, whatever `eps` is.

    The paper's default is that, Keras' is 1e-7. Use the argument.
    """
    lr, beta_1, beta_2, _ = _settings(settings)
    return _paper(w, m, v, t, gradient, lr, beta_1, beta_2, 1e-8)


def adam_step__knows_the_default_eps_only(w, m, v, t, gradient, *settings):
    """You always add 1e-7, whatever `eps` is.

    That is only the default. Use the argument.
    """
    lr, beta_1, beta_2, _ = _settings(settings)
    return _adam(w, m, v, t, gradient, lr, beta_1, beta_2, 1e-7)


def adam_step__knows_the_default_eps_only_as_in_the_paper(w, m, v, t, gradient, *settings):
    """You always add 1e-7, whatever `eps` is.

    That is only the default. Use the argument.
    """
    lr, beta_1, beta_2, _ = _settings(settings)
    return _paper(w, m, v, t, gradient, lr, beta_1, beta_2, 1e-7)


def adam_step__forgets_the_root(w, m, v, t, gradient, *settings):
    """You divide by the corrected v itself: the root is missing.

    v is made of squares. Only its root is a size of slopes, so that the step comes out near lr.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - lr * (m / (1 - beta_1**t)) / (v / (1 - beta_2**t) + eps), m, v


def adam_step__swaps_the_betas(w, m, v, t, gradient, *settings):
    """You swapped the betas: beta_1 belongs to m, beta_2 to v, in averages and correction.

    m forgets quickly (0.9), v slowly (0.999). After a slope of 2: m = 0.1 · 2, v = 0.001 · 4.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    return _adam(w, m, v, t, gradient, lr, beta_2, beta_1, eps)


def adam_step__swaps_the_shares(w, m, v, t, gradient, *settings):
    """You have the shares the wrong way round: beta is what is kept of the average.

    After a first slope of 2, m is 0.1 · 2 = 0.2 and not 0.9 · 2.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, 1 - beta_1, 1 - beta_2)
    return w - _step(lr, m, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v


def adam_step__keeps_99_hundredths(w, m, v, t, gradient, *settings):
    """Your v is made with a beta_2 of 0.99, whatever `beta_2` is; the default is 0.999.

    0.99 can be found in notes. Use the argument, in the average and in the correction.
    """
    lr, beta_1, _, eps = _settings(settings)
    return _adam(w, m, v, t, gradient, lr, beta_1, 0.99, eps)


def adam_step__knows_the_default_betas_only(w, m, v, t, gradient, *settings):
    """You always use 0.9 and 0.999, whatever `beta_1` and `beta_2` are.

    These are only the defaults. Use the arguments, in the averages and in the correction.
    """
    lr, _, _, eps = _settings(settings)
    return _adam(w, m, v, t, gradient, lr, 0.9, 0.999, eps)


def adam_step__adds_the_whole_gradient(w, m, v, t, gradient, *settings):
    """Your m adds the whole gradient: (1 - beta_1) is missing on it.

    That is the sum of the momentum exercise. Adam's m is an average: 0.9 · m + 0.1 · gradient.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    _, v = _averages(m, v, gradient, beta_1, beta_2)
    m = beta_1 * m + gradient
    return w - _step(lr, m, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v


def adam_step__averages_squares_in_m(w, m, v, t, gradient, *settings):
    """Your m averages the squared gradients; the squares are for v.

    m needs the sign, or the weights could move in one direction only.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    _, v = _averages(m, v, gradient, beta_1, beta_2)
    m = beta_1 * m + (1 - beta_1) * gradient**2
    return w - _step(lr, m, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v


def adam_step__does_not_square_in_v(w, m, v, t, gradient, *settings):
    """Your v averages the gradients themselves; it wants their squares.

    After a first slope of 2, v is 0.001 · 2² = 0.004. Without squares v could be negative, and its
    root nan.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, _ = _averages(m, v, gradient, beta_1, beta_2)
    v = beta_2 * v + (1 - beta_2) * gradient
    return w - _step(lr, m, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v


def adam_step__averages_sizes_in_v(w, m, v, t, gradient, *settings):
    """Your v averages the sizes of the gradients; it wants their squares.

    After a first slope of 2, v is 0.001 · 2² = 0.004, and the root makes a size of it.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, _ = _averages(m, v, gradient, beta_1, beta_2)
    v = beta_2 * v + (1 - beta_2) * np.abs(gradient)
    return w - _step(lr, m, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v


def adam_step__squares_m_in_v(w, m, v, t, gradient, *settings):
    """Your v averages the squares of m; it wants the squares of the gradients.

    Both averages look at the gradient itself. After a first slope of 2, v is 0.001 · 2² = 0.004.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, _ = _averages(m, v, gradient, beta_1, beta_2)
    v = beta_2 * v + (1 - beta_2) * m**2
    return w - _step(lr, m, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v


def adam_step__squares_the_share_too(w, m, v, t, gradient, *settings):
    """In v you square 1 - beta_2 along with the gradient: (0.001 · 2)².

    Only the gradient is squared: 0.001 · 2² = 0.004. Mind the brackets.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, _ = _averages(m, v, gradient, beta_1, beta_2)
    v = beta_2 * v + ((1 - beta_2) * gradient) ** 2
    return w - _step(lr, m, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v


def adam_step__steps_by_the_gradient(w, m, v, t, gradient, *settings):
    """You step by the gradient where the average m belongs: m is computed and never used.

    Divide m, corrected, by the root of v.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, gradient, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v


def adam_step__has_no_m(w, m, v, t, gradient, *settings):
    """You have left m out: you step by the gradient, and give m back as it came.

    That is RMSprop. m is to be nine tenths of the old one and a tenth of the gradient; step by it.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    _, v = _averages(m, v, gradient, beta_1, beta_2)
    return w - _step(lr, gradient, v, 1, 1 - beta_2**t, eps), m, v


def adam_step__returns_the_corrected_averages(w, m, v, t, gradient, *settings):
    """You return m and v corrected: m as 2 where 0.2 is asked.

    The next step would mix a corrected average with a new slope and correct it again. Give the
    corrected ones other names, as they serve this step only.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    w, m, v = _adam(w, m, v, t, gradient, lr, beta_1, beta_2, eps)
    return w, m / (1 - beta_1**t), v / (1 - beta_2**t)


def adam_step__returns_the_old_averages(w, m, v, t, gradient, *settings):
    """Your weights are right, but the m and v that you return are those that came in.

    The next step starts from what you hand back. Return the new ones.
    """
    return _adam(w, m, v, t, gradient, *_settings(settings))[0], m, v


def adam_step__climbs(w, m, v, t, gradient, *settings):
    """You climb: the step is added, and m points uphill as the gradients do.

    m and v are right. Take the step away: 1 - 0.1.
    """
    lr, *others = _settings(settings)
    return _adam(w, m, v, t, gradient, -lr, *others)


def adam_step__returns_the_weights_only(w, m, v, t, gradient, *settings):
    """You return the weights only. The next step needs m and v too.

    Return three things, with commas between them: w, m, v.
    """
    return _adam(w, m, v, t, gradient, *_settings(settings))[0]


def adam_step__returns_v_before_m(w, m, v, t, gradient, *settings):
    """The numbers are right, but v comes before m.

    Return w, m, v.
    """
    w, m, v = _adam(w, m, v, t, gradient, *_settings(settings))
    return w, v, m


def adam_step__returns_t_too(w, m, v, t, gradient, *settings):
    """You return four things; three are asked: w, m, v.

    The caller counts the steps.
    """
    return *_adam(w, m, v, t, gradient, *_settings(settings)), t


def adam_step__updates_in_place(w, m, v, t, gradient, *settings):
    """Your numbers are right, but an array that came in was changed: `*=`, `+=`, `-=` do that.

    Whoever called you still needs it. Write `m = beta_1 * m + ...`, which makes a new array.
    """
    new = _adam(w, m, v, t, gradient, *_settings(settings))
    if np.ndim(w):
        w[...], m[...], v[...] = new
    return new


def adam_step__adds_eps_to_the_weights(w, m, v, t, gradient, *settings):
    """You add eps after the division, to the weights; it belongs to the root below the line.

    In a / b + c Python divides first. The root and eps need brackets around them both.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    w, m, v = _adam(w, m, v, t, gradient, lr, beta_1, beta_2, 0)
    return w + eps, m, v


def adam_step__swaps_the_betas_in_the_averages(w, m, v, t, gradient, *settings):
    """You swapped the betas in the averages: beta_1 belongs to m, beta_2 to v.

    The correction is right. After a first slope of 2: m = 0.1 · 2, v = 0.001 · 4.
    """
    lr, beta_1, beta_2, eps = _settings(settings)
    m, v = _averages(m, v, gradient, beta_2, beta_1)
    return w - _step(lr, m, v, 1 - beta_1**t, 1 - beta_2**t, eps), m, v
