"""Steps that people really write; the docstring is what the learner is told."""

import keras
import tensorflow as tf

_bce = keras.losses.BinaryCrossentropy(from_logits=True)
_of_probabilities = keras.losses.BinaryCrossentropy()


def _is_real(scores):
    return _bce(tf.ones_like(scores), scores)


def _is_fake(scores):
    return _bce(tf.zeros_like(scores), scores)


def _d_loss(real_scores, fake_scores):
    return _is_real(real_scores) + _is_fake(fake_scores)


def _d_tape(g, d, real, noise, loss=_d_loss):
    with tf.GradientTape(persistent=True) as tape:
        told = loss(d(real), d(g(noise)))
    return tape, told


def _g_tape(g, d, noise, loss=_is_real):
    with tf.GradientTape(persistent=True) as tape:
        told = loss(d(g(noise)))
    return tape, told


def _step(optimizer, tape, loss, weights):
    optimizer.apply(tape.gradient(loss, weights), weights)


def _d_half(g, d, d_opt, real, noise, loss=_d_loss):
    _step(d_opt, *_d_tape(g, d, real, noise, loss), d.trainable_variables)


def _g_half(g, d, g_opt, noise, loss=_is_real):
    _step(g_opt, *_g_tape(g, d, noise, loss), g.trainable_variables)


def _both(g, d, g_opt, d_opt, real, noise, d_loss=_d_loss, g_loss=_is_real):
    _d_half(g, d, d_opt, real, noise, d_loss)
    _g_half(g, d, g_opt, noise, g_loss)


def train_step__the_generators_loss_moves_both(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """In the second half your discriminator moves as well: it unlearns what it has just learnt.

    The generator's loss is small where the discriminator is fooled. Ask the tape for the slopes of
    generator.trainable_variables alone.
    """
    g, d = generator, discriminator
    _d_half(g, d, d_optimizer, real, noise)
    tape, loss = _g_tape(g, d, noise)
    _step(g_optimizer, tape, loss, g.trainable_variables + d.trainable_variables)


def train_step__the_discriminators_loss_moves_both(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """In the first half your generator moves as well: so it learns to be found out.

    The discriminator's loss is small where fakes look fake. Ask the tape for the slopes of
    discriminator.trainable_variables alone: so nothing goes on into the generator.
    """
    g, d = generator, discriminator
    tape, loss = _d_tape(g, d, real, noise)
    _step(d_optimizer, tape, loss, d.trainable_variables + g.trainable_variables)
    _g_half(g, d, g_optimizer, noise)


def train_step__both_losses_move_both(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Each of your losses moves both networks: each learns the opposite of what it has just learnt.

    In the first half the slopes of discriminator.trainable_variables alone are wanted, in the
    second those of generator.trainable_variables.
    """
    g, d = generator, discriminator
    tape, loss = _d_tape(g, d, real, noise)
    _step(d_optimizer, tape, loss, d.trainable_variables + g.trainable_variables)
    tape, loss = _g_tape(g, d, noise)
    _step(g_optimizer, tape, loss, d.trainable_variables + g.trainable_variables)


def train_step__one_loss_for_both(generator, discriminator, g_optimizer, d_optimizer, real, noise):
    """Your generator makes the discriminator's loss small: both pull at the same end.

    It should be believed, so its points have the label 1 in its own loss: the mean of -log D.
    """
    g, d = generator, discriminator
    tape, loss = _d_tape(g, d, real, noise)
    slopes = tape.gradient(loss, g.trainable_variables)
    _step(d_optimizer, tape, loss, d.trainable_variables)
    g_optimizer.apply(slopes, g.trainable_variables)


def train_step__the_generator_wants_to_look_fake(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator's labels are those of fakes: it learns to make points that are found out.

    In its loss its points have the label 1, tf.ones_like(scores): it wants to be believed.
    """
    _both(generator, discriminator, g_optimizer, d_optimizer, real, noise, g_loss=_is_fake)


def train_step__the_generator_saturates(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator makes log(1 - D) small, which is right in the end and saturates on the way.

    Where D is near 0 that has hardly any slope: 0.01 against 0.99 at D = 0.01. Take -log D: the
    label 1, and no minus before the loss.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        g_loss=lambda scores: -_is_fake(scores),
    )  # fmt: skip


def train_step__the_generator_makes_the_discriminators_loss_large(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator climbs the discriminator's whole loss, and from before its step: it saturates.

    Where D is near 0 log(1 - D) has hardly any slope. Take a loss of its own in a second tape, the
    mean of -log D, against the discriminator as it is by then.
    """
    g, d = generator, discriminator
    tape, loss = _d_tape(g, d, real, noise)
    slopes = [-each for each in tape.gradient(loss, g.trainable_variables)]
    _step(d_optimizer, tape, loss, d.trainable_variables)
    g_optimizer.apply(slopes, g.trainable_variables)


def train_step__the_discriminators_labels_are_swapped(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator's labels are swapped: it learns to call real points fake.

    Ones belong to the real points' scores, zeros to those of the generated ones. (With the
    generator's turned round as well the two would work together, but D is to be the probability
    that a point is *real*.)
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda real_scores, fake_scores: _is_fake(real_scores) + _is_real(fake_scores),
    )  # fmt: skip


def train_step__the_discriminator_wants_everything_real(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator learns that generated points are real as well: their label is 0.

    tf.zeros_like(scores) for what the generator has made.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda real_scores, fake_scores: _is_real(real_scores) + _is_real(fake_scores),
    )  # fmt: skip


def train_step__the_discriminator_sees_no_fakes(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator learns from real points alone: "everything is real" is all it can learn.

    Add the loss of the generated points, with the label 0.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda real_scores, fake_scores: _is_real(real_scores),
    )  # fmt: skip


def train_step__the_discriminator_sees_no_real_points(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator learns from generated points alone: it never sees what is real.

    Add the loss of the real points, with the label 1.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda real_scores, fake_scores: _is_fake(fake_scores),
    )  # fmt: skip


def train_step__the_discriminators_loss_is_halved(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator goes the right way, and not far enough: its loss is too small.

    The two means are added, not averaged; and no factor comes in between.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda real_scores, fake_scores: _d_loss(real_scores, fake_scores) / 2,
    )  # fmt: skip


def _together(real_scores, fake_scores):
    scores = tf.concat([real_scores, fake_scores], axis=0)
    labels = tf.concat([tf.ones_like(real_scores), tf.zeros_like(fake_scores)], axis=0)
    return _bce(labels, scores)


def train_step__one_mean_over_all_points(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """You took one mean over real and generated points together: half of what it should be.

    A mean over each kind, and their sum. With 8 real points and 5 generated ones each kind counts
    the same.
    """
    _both(generator, discriminator, g_optimizer, d_optimizer, real, noise, d_loss=_together)


def train_step__one_mean_over_all_points_with_labels_swapped(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator's labels are swapped, and one mean is taken over all points together.

    So it stands in some guides, in which 1 is "fake". Here 1 is real, and the means over the real
    and over the generated points are taken apart, and added.
    """

    def swapped(real_scores, fake_scores):
        scores = tf.concat([fake_scores, real_scores], axis=0)
        labels = tf.concat([tf.ones_like(fake_scores), tf.zeros_like(real_scores)], axis=0)
        return _bce(labels, scores)

    _both(generator, discriminator, g_optimizer, d_optimizer, real, noise, d_loss=swapped)


def train_step__one_mean_over_all_points_doubled(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """You took one mean over all points, twice: that is right only if there are as many of each.

    A mean over each kind, and their sum. With 8 real points and 5 generated ones each kind counts
    the same.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda real_scores, fake_scores: 2 * _together(real_scores, fake_scores),
    )  # fmt: skip


def _rows(scores):
    return tf.cast(tf.shape(scores)[0], tf.float32)


def train_step__losses_are_sums(generator, discriminator, g_optimizer, d_optimizer, real, noise):
    """Your losses are sums over the points: means are asked for.

    Else a batch twice as large makes a step twice as long.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda a, b: _rows(a) * _is_real(a) + _rows(b) * _is_fake(b),
        g_loss=lambda scores: _rows(scores) * _is_real(scores),
    )  # fmt: skip


def train_step__the_discriminator_climbs(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator goes the opposite way: its loss gets larger.

    An optimizer makes a loss small. So the loss has a minus, -log D - log(1 - D), and is above 0.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda real_scores, fake_scores: -_d_loss(real_scores, fake_scores),
    )  # fmt: skip


def train_step__the_generator_climbs(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator goes the opposite way: its loss gets larger.

    An optimizer makes a loss small: -log D, with its minus.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        g_loss=lambda scores: -_is_real(scores),
    )  # fmt: skip


def train_step__the_generators_loss_is_halved(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator goes the right way, and not far enough: its loss is too small.

    Its loss is one mean over the generated points; no factor comes in. And its own optimizer is
    g_optimizer.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        g_loss=lambda scores: _is_real(scores) / 2,
    )  # fmt: skip


def train_step__the_labels_are_smoothed(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your real points have the label 0.9: a trick that is in use, and not what is asked for.

    Here the label of a real point is 1.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda a, b: _bce(0.9 * tf.ones_like(a), a) + _is_fake(b),
    )  # fmt: skip


def train_step__only_the_generator(generator, discriminator, g_optimizer, d_optimizer, real, noise):
    """Your discriminator does not move: it is as it was before.

    Its half is missing, or the slopes are known and nobody makes a step with them:
    d_optimizer.apply_gradients(zip(slopes, weights)).
    """
    _g_half(generator, discriminator, g_optimizer, noise)


def train_step__only_the_discriminator(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator does not move: only the discriminator has learnt.

    The second half is missing: the same noise once more, a loss with the label 1, and a step of
    g_optimizer.
    """
    _d_half(generator, discriminator, d_optimizer, real, noise)


def train_step__the_discriminator_twice(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator makes two steps: one is asked for.

    Some give it several for one of the generator's. Here the two keep pace.
    """
    _d_half(generator, discriminator, d_optimizer, real, noise)
    _both(generator, discriminator, g_optimizer, d_optimizer, real, noise)


def train_step__the_generator_twice(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator makes two steps: one is asked for.

    Here the two networks keep pace.
    """
    _both(generator, discriminator, g_optimizer, d_optimizer, real, noise)
    _g_half(generator, discriminator, g_optimizer, noise)


def train_step__a_step_for_each_kind(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator makes a step for the real points and another one for the generated ones.

    Add the two means up first: one loss, one step.
    """
    g, d = generator, discriminator
    _d_half(g, d, d_optimizer, real, noise, lambda a, b: _is_real(a))
    _both(g, d, g_optimizer, d_optimizer, real, noise, d_loss=lambda a, b: _is_fake(b))


def train_step__a_step_for_each_kind_fakes_first(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator makes a step for the generated points and another one for the real ones.

    Add the two means up first: one loss, one step.
    """
    g, d = generator, discriminator
    _d_half(g, d, d_optimizer, real, noise, lambda a, b: _is_fake(b))
    _both(g, d, g_optimizer, d_optimizer, real, noise, d_loss=lambda a, b: _is_real(a))


def train_step__against_the_old_discriminator(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator learns against the discriminator as it was before its step.

    Both losses come from the same moment, as in some textbooks. Here the second tape comes after
    the first step, so that it sees the discriminator as it is by then.
    """
    g, d = generator, discriminator
    g_tape, g_loss = _g_tape(g, d, noise)
    slopes = g_tape.gradient(g_loss, g.trainable_variables)
    _d_half(g, d, d_optimizer, real, noise)
    g_optimizer.apply(slopes, g.trainable_variables)


def train_step__the_generator_first(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator goes first: the discriminator does.

    So your discriminator sees points that have moved already, and your generator one that has not
    learnt yet.
    """
    _g_half(generator, discriminator, g_optimizer, noise)
    _d_half(generator, discriminator, d_optimizer, real, noise)


def train_step__the_optimizers_are_swapped(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator is moved by g_optimizer; its own is d_optimizer.

    g_optimizer comes first in the list of arguments. With two rates it shows.
    """
    _both(generator, discriminator, d_optimizer, g_optimizer, real, noise)


def train_step__noise_of_its_own(generator, discriminator, g_optimizer, d_optimizer, real, noise):
    """You draw noise of your own, so each call gives something else; use the noise that is given.

    The same batch of noise in both halves. In a training whoever calls draws new noise every time.
    """
    _d_half(generator, discriminator, d_optimizer, real, noise)
    _g_half(generator, discriminator, g_optimizer, tf.random.normal(tf.shape(noise)))


def train_step__the_discriminator_takes_logits_for_probabilities(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator's loss takes scores for probabilities: it needs from_logits=True.

    Without it a score of 3 is cut off at 1, "certain", and has no slope.
    """
    bce = _of_probabilities
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda a, b: bce(tf.ones_like(a), a) + bce(tf.zeros_like(b), b),
    )  # fmt: skip


def train_step__the_generator_takes_logits_for_probabilities(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your generator's loss takes scores for probabilities: it needs from_logits=True.

    Without it a score of -3 is cut off at 0, and has no slope.
    """
    bce = _of_probabilities
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        g_loss=lambda scores: bce(tf.ones_like(scores), scores),
    )  # fmt: skip


def train_step__a_sigmoid_before_logits(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your scores go through a sigmoid, and are then taken for logits once more.

    Either the sigmoid or from_logits=True; the second one has no overflow.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda a, b: _d_loss(tf.sigmoid(a), tf.sigmoid(b)),
        g_loss=lambda scores: _is_real(tf.sigmoid(scores)),
    )  # fmt: skip


def train_step__probabilities_that_are_cut_off(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """With scores in the hundreds your slopes are 0: the probabilities were rounded or cut off.

    sigmoid of -500 is exactly 0. Take the loss from the logits: from_logits=True.
    """

    def real_ones(scores):
        return _of_probabilities(tf.ones_like(scores), tf.sigmoid(scores) + 0.0)

    def fakes(scores):
        return _of_probabilities(tf.zeros_like(scores), tf.sigmoid(scores) + 0.0)

    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda a, b: real_ones(a) + fakes(b), g_loss=real_ones,
    )  # fmt: skip


def train_step__overflows(generator, discriminator, g_optimizer, d_optimizer, real, noise):
    """With scores in the hundreds your weights become nan: log(0) is -inf, and its slope no number.

    sigmoid of -500 is exactly 0. Take the loss from the logits: from_logits=True.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda a, b: -tf.reduce_mean(tf.math.log(tf.sigmoid(a)))
        - tf.reduce_mean(tf.math.log(1 - tf.sigmoid(b))),
        g_loss=lambda scores: -tf.reduce_mean(tf.math.log(tf.sigmoid(scores))),
    )  # fmt: skip


def train_step__of_a_critic(generator, discriminator, g_optimizer, d_optimizer, real, noise):
    """Your losses are differences of mean scores: that is a Wasserstein GAN.

    Here the scores are logits, and the losses are cross-entropies.
    """
    _both(
        generator, discriminator, g_optimizer, d_optimizer, real, noise,
        d_loss=lambda a, b: tf.reduce_mean(b) - tf.reduce_mean(a),
        g_loss=lambda scores: -tf.reduce_mean(scores),
    )  # fmt: skip


def train_step__leaves_the_discriminator_frozen(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator stays frozen afterwards: in the next step it would learn nothing more.

    trainable = False is not needed here: leave the discriminator out of what the second half moves.
    """
    _d_half(generator, discriminator, d_optimizer, real, noise)
    discriminator.trainable = False
    _g_half(generator, discriminator, g_optimizer, noise)


def train_step__frozen_while_it_should_learn(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your discriminator is frozen, and stays so: it has learnt nothing.

    trainable = False is not needed here: leave the discriminator out of what the second half moves.
    """
    discriminator.trainable = False
    _g_half(generator, discriminator, g_optimizer, noise)


def train_step__unfreezes_everything(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """You unfreeze layers that were frozen before: trainable = True on a model goes to all of them.

    Leave `trainable` alone: the other network is not moved if the optimizer is not given its
    weights.
    """
    _d_half(generator, discriminator, d_optimizer, real, noise)
    discriminator.trainable = False
    _g_half(generator, discriminator, g_optimizer, noise)
    discriminator.trainable = True


def train_step__moves_frozen_weights(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your step moves layers that are frozen: take trainable_variables, not all weights.

    model.weights and model.variables hold what is frozen as well.
    """
    g, d = generator, discriminator
    for model, optimizer in ((d, d_optimizer), (g, g_optimizer)):
        with tf.GradientTape() as tape:
            tape.watch([each.value for each in model.weights])
            loss = _d_loss(d(real), d(g(noise))) if model is d else _is_real(d(g(noise)))
        for weight, slope in zip(model.weights, tape.gradient(loss, model.weights), strict=True):
            weight.assign_sub(optimizer.learning_rate * slope)
        optimizer.iterations.assign_add(1)


def train_step__without_the_optimizers(
    generator, discriminator, g_optimizer, d_optimizer, real, noise
):
    """Your steps are made by hand; those of the optimizers are asked for.

    With plain SGD it is the same, but an optimizer with momentum remembers the steps before.
    """
    g, d = generator, discriminator
    for model, optimizer in ((d, d_optimizer), (g, g_optimizer)):
        tape, loss = _d_tape(g, d, real, noise) if model is d else _g_tape(g, d, noise)
        weights = model.trainable_variables
        for weight, slope in zip(weights, tape.gradient(loss, weights), strict=True):
            weight.assign_sub(optimizer.learning_rate * slope)
