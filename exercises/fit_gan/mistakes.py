"""Generators that people really return; the docstring is what the learner is told.

Most are made by hand, to lie where a training that went wrong ends: nobody has to wait for one.
"""

import keras
import numpy as np

layers = keras.layers


def _network(outputs=2, inputs=2):
    hidden = [layers.Dense(8, activation="relu") for _ in range(2)]
    return keras.Sequential([keras.Input((inputs,)), *hidden, layers.Dense(outputs)])


def _centres(points):
    """The centres of the heaps, from where the points lie on the circle."""
    angles = np.arctan2(points[:, 1], points[:, 0])
    turned = np.angle(np.mean(np.exp(8j * angles))) / 8
    angles = turned + np.arange(8) * np.pi / 4
    return np.column_stack([np.cos(angles), np.sin(angles)])


def _at(places, scattered):
    """A generator of points that are scattered about some places, each as often as the others."""
    noise = keras.Input((4,))
    angles = np.arange(len(places)) * 2 * np.pi / len(places)
    towards = 1e7 * np.column_stack([np.cos(angles), np.sin(angles)])
    sides = np.concatenate([towards.T, np.zeros((2, len(places)))])  # two numbers choose a place
    about = np.concatenate([np.zeros((2, 2)), scattered * np.eye(2)])  # two scatter about it
    choose = layers.Dense(len(places), activation="softmax", use_bias=False)
    look_up, scatter = layers.Dense(2, use_bias=False), layers.Dense(2, use_bias=False)
    model = keras.Model(noise, look_up(choose(noise)) + scatter(noise))
    for layer, kernel in ((choose, sides), (look_up, places), (scatter, about)):
        layer.set_weights([kernel])
    return model


def fit__returns_nothing(points):
    """Your function returns None: the generator is trained, and lost.

    End with return generator.
    """


def fit__returns_both_networks(points):
    """You return two things; the generator alone is asked for.

    The discriminator, or the losses, have done their work. return generator
    """
    return _network(), _network(1)


def fit__returns_points(points):
    """You return points; the generator is asked for, the model that makes them.

    Then anybody can have as many points as they like. return generator
    """
    return np.asarray(points)


def fit__returns_the_discriminator(points):
    """What you return gives one number for a row: that is the discriminator.

    The generator is asked for: noise in, points out, two numbers each.
    """
    return _network(1)


class _Generator(keras.Model):
    def __init__(self):
        super().__init__()
        self.inner = _network()

    def call(self, noise):
        return self.inner(noise)


def fit__a_class_of_its_own(points):
    """Your generator is a class of your own: make it of Keras' own layers.

    keras.Sequential, or keras.Model(noise, points). What a class of one's own computes cannot be
    read from its layers.
    """
    model = _Generator()
    model(np.zeros((1, 2)))
    return model


def fit__became_nan(points):
    """Your generator gives nan: the training went off.

    Take the losses from logits, with from_logits=True, and a rate of 0.001.
    """
    model = _network()
    model.set_weights([np.full(each.shape, np.nan) for each in model.get_weights()])
    return model


def fit__one_point_for_all_noise(points):
    """Your generator gives one and the same point, whatever noise goes in.

    The most extreme mode collapse: it goes to the place that the discriminator likes best at that
    moment, and pays no attention to its noise. Or it was trained to come near all points on the
    average, which is one point.
    """
    model = _network()
    model.set_weights([np.zeros(each.shape) for each in model.get_weights()])
    return model


def fit__far_from_the_circle(points):
    """Your points do not even lie about the circle, but near its middle or far outside.

    The generator has not been trained, or not by much; or it is pulled the wrong way: its points
    have the label 1 in its own loss, and real points 1 in the discriminator's.
    """
    return _network()


def fit__does_not_look_at_the_points(points):
    """Your generator makes another ring than the one that it was given.

    The second time the ring is turned: learn from the points that fit is given, and begin with new
    networks and new optimizers each time.
    """
    angles = np.arange(8) * np.pi / 4
    return _at(np.column_stack([np.cos(angles), np.sin(angles)]), 0.04)


def fit__not_there_yet(points):
    """Too many of your points lie between the heaps: the training has not got there yet, or swings.

    As a rule it is too short: 3,000 steps with batches of 256, both networks with 64 units and
    Adam(0.001, beta_1=0.5). Each network by its own loss, one step each.
    """
    return _at(_centres(points), 0.2)


def fit__leaves_heaps_out(points):
    """Your points lie in heaps, but not in enough of them: mode collapse.

    The generator has found places where the discriminator believes it. A fair race helps: one step
    each, networks of one size, one rate for both, Adam with beta_1=0.5, fresh noise for each step.
    """
    return _at(_centres(points)[:4], 0.04)


def fit__spots(points):
    """Your points lie in the heaps, but all in one spot of each: they are not spread.

    A real heap has a deviation of 0.05. Either the generator has collapsed within the heaps (train
    on, with noise of at least two numbers), or it only knows their centres.
    """
    return _at(_centres(points), 0.002)


def fit__copies(points):
    """Your generator gives back the points that it was given, which is no new one.

    A GAN's generator never sees them: it only learns what the discriminator says of its own.
    """
    return _at(np.asarray(points), 0.0)
