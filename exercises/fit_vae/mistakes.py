"""Answers that people really write; the docstring is what the learner is told.

A linear decoder needs no training: its best codes are the principal components, scaled to the
prior. So most of these are made in an instant, and go wrong as trained networks do.
"""

import keras
import numpy as np
from keras import layers

_EPOCHS = 0  # of the reference's fit, beside a build that goes wrong
_fit = globals().get("fit")  # the reference's, which stands above when this is played


def _encoder(n_inputs, hidden, code, hidden_activation="relu", activation=None):
    image = keras.Input((n_inputs,))
    features = layers.Dense(hidden, activation=hidden_activation)(image)
    outputs = [layers.Dense(code, activation=activation)(features) for _ in range(2)]
    return keras.Model(image, outputs)


def _decoder(n_inputs, hidden, code, activation="sigmoid"):
    hidden, output = layers.Dense(hidden, activation="relu"), layers.Dense(n_inputs, activation)
    return keras.Sequential([keras.Input((code,)), hidden, output])


def build__returns_something_else(n_inputs, hidden, code):
    """Your build does not return two models, the encoder and the decoder.

    return encoder, decoder: a tuple of two Keras models, and no third one. For training you can put
    both into one when it is needed.
    """
    return _decoder(n_inputs, hidden, code)


def build__decoder_first(n_inputs, hidden, code):
    """Your build returns the decoder first; the encoder comes first.

    return encoder, decoder
    """
    return _decoder(n_inputs, hidden, code), _encoder(n_inputs, hidden, code)


class _Sampling(layers.Layer):
    def call(self, given):
        mean, log_variance = given
        return mean + keras.ops.exp(log_variance / 2) * keras.random.normal(keras.ops.shape(mean))


def _with_sampling(n_inputs, hidden, code):
    encoder = _encoder(n_inputs, hidden, code)
    outputs = [*encoder.outputs, _Sampling()(encoder.outputs)]
    return keras.Model(encoder.inputs, outputs), _decoder(n_inputs, hidden, code)


def build__samples_in_the_encoder(n_inputs, hidden, code):
    """Your models hold a part of your own: what it does cannot be read from its configuration.

    Drawing a code belongs into the training, between the two models. The encoder ends in means and
    log variances: keras.Model(image, [mean, log_variance]), of Keras' own layers.
    """
    return _with_sampling(n_inputs, hidden, code)


def build__not_two_outputs(n_inputs, hidden, code):
    """Your encoder does not give two outputs of the same size.

    keras.Model(image, [mean, log_variance]): a list of two tensors, from a Dense layer each. One
    output of twice the size, or a third one with a drawn code, is something else.
    """
    chain = [keras.Input((n_inputs,)), layers.Dense(hidden, activation="relu"), layers.Dense(code)]
    return keras.Sequential(chain), _decoder(n_inputs, hidden, code)


def build__one_layer_for_both(n_inputs, hidden, code):
    """Your means and log variances come from one and the same layer: they are always equal.

    Two Dense layers, each with weights of its own, both fed by the hidden layer.
    """
    image = keras.Input((n_inputs,))
    features, both = layers.Dense(hidden, activation="relu")(image), layers.Dense(code)
    return keras.Model(image, [both(features), both(features)]), _decoder(n_inputs, hidden, code)


def build__units_exchanged(n_inputs, hidden, code):
    """The two layers that end your encoder do not have code units.

    build(n_inputs, hidden, code): the hidden layer has hidden units, the means and the log
    variances have code units each.
    """
    return _encoder(n_inputs, code, hidden), _decoder(n_inputs, code, hidden)


def build__sizes_are_fixed(n_inputs, hidden, code):
    """Your encoder takes rows of a fixed length, whatever n_inputs is.

    Sizes come from what build is called with. In the second case there are ten inputs.
    """
    return _encoder(64, hidden, code), _decoder(64, hidden, code)


def build__activation_on_the_outputs(n_inputs, hidden, code):
    """There is an activation on your means or log variances: both may be of either sign.

    With ReLU no variance is below 1, and no mean below 0. That is why the logarithm is asked for:
    any number will do. Dense(code), and nothing behind it.
    """
    return _encoder(n_inputs, hidden, code, activation="relu"), _decoder(n_inputs, hidden, code)


def build__no_hidden_layer(n_inputs, hidden, code):
    """Between input and outputs your encoder has not just one hidden layer with ReLU.

    Dense(hidden, activation="relu") once, on the image; both outputs are made of what it gives.
    """
    image = keras.Input((n_inputs,))
    encoder = keras.Model(image, [layers.Dense(code)(image), layers.Dense(code)(image)])
    return encoder, _decoder(n_inputs, hidden, code)


def build__hidden_units_fixed(n_inputs, hidden, code):
    """Your encoder's hidden layer has a fixed number of units, whatever hidden is.

    In the second case it should have seven.
    """
    return _encoder(n_inputs, 32, code), _decoder(n_inputs, 32, code)


def build__no_sigmoid(n_inputs, hidden, code):
    """Your decoder does not end in a sigmoid: its pixels may lie below 0 or above 1.

    Dense(n_inputs, activation="sigmoid") is its last layer.
    """
    return _encoder(n_inputs, hidden, code), _decoder(n_inputs, hidden, code, None)


def build__decoder_without_hidden_layer(n_inputs, hidden, code):
    """Your decoder has not just one hidden layer of hidden units with ReLU before its output.

    It goes the encoder's way back: code, hidden, pixels.
    """
    output = layers.Dense(n_inputs, activation="sigmoid")
    decoder = keras.Sequential([keras.Input((code,)), output])
    return _encoder(n_inputs, hidden, code), decoder


def _linear(X, code=8, stretch=1.0, log_variance=-2.3, turned=False):
    """Codes that are principal components, times `stretch`, and their way back."""
    center = X.mean(axis=0)
    _, lengths, axes = np.linalg.svd(X - center, full_matrices=False)
    spread = lengths[:code] / np.sqrt(len(X)) / stretch
    into = axes[:code].T / spread  # (pixels, code)
    image = keras.Input(X.shape[1:])
    mean, other = layers.Dense(code), layers.Dense(code)
    outputs = [mean(image), other(image)]
    encoder = keras.Model(image, outputs[::-1] if turned else outputs)
    decoder = keras.Sequential([keras.Input((code,)), layers.Dense(X.shape[1])])
    mean.set_weights([into, -center @ into])
    other.set_weights([0 * into, np.full(code, log_variance)])
    decoder.set_weights([spread[:, None] * axes[:code], center])
    return encoder, decoder


def fit__returns_something_else(X):
    """Your fit does not return two models, the encoder and the decoder.

    The model that was trained holds both, but is none of them. return encoder, decoder: a tuple of
    two, and no history.
    """
    return _linear(X)[1]


def fit__decoder_first(X):
    """Your fit returns the decoder first; the encoder comes first.

    return encoder, decoder
    """
    return _linear(X)[::-1]


def fit__samples_in_the_encoder(X):
    """Your models hold a part of your own: what it does cannot be read from its configuration.

    A layer that draws codes may stand in the model that is trained, but not in those that are
    returned. Make the encoder end before it: keras.Model(image, [mean, log_variance]).
    """
    return _with_sampling(X.shape[1], 16, 2)


def fit__not_two_outputs(X):
    """Your encoder does not give two outputs of the same size, means and log variances.

    keras.Model(image, [mean, log_variance]). One output is an autoencoder's; a third one with
    a drawn code stays in the model that is trained.
    """
    encoder, decoder = _linear(X)
    return keras.Model(encoder.inputs, encoder.outputs[0]), decoder


def fit__takes_images_of_8_by_8(X):
    """Your encoder does not take rows of 64 numbers, as X has them.

    keras.Input((64,)). A Reshape inside of the model can make images of them.
    """
    encoder, decoder = _linear(X)
    image = keras.Input((8, 8))
    return keras.Model(image, encoder(layers.Flatten()(image))), decoder


def fit__gives_images_of_8_by_8(X):
    """Your decoder does not give rows of 64 numbers, as X has them.

    End with Flatten, or with Reshape((64,)), if there are images before.
    """
    encoder, decoder = _linear(X)
    return encoder, keras.Sequential([decoder, layers.Reshape((8, 8))])


def fit__became_nan(X):
    """Your models give nan or inf: the training has gone off.

    A log variance that grows makes its exponential overflow. Take a smaller learning rate, and look
    at the signs of the divergence: (mean² + exp(log variance) - 1 - log variance) / 2.
    """
    encoder, decoder = _linear(X)
    decoder.set_weights([each * np.nan for each in decoder.get_weights()])
    return encoder, decoder


def fit__log_variances_first(X):
    """Your encoder gives the log variances first; the means come first.

    What is decoded from the second output looks like the image. keras.Model(image, [mean,
    log_variance])
    """
    return _linear(X, turned=True)


def fit__did_not_train(X):
    """What your models make of an image is worse than one and the same image for all would be.

    So it is with networks that were not trained, or hardly: look whether these two are the
    ones that the loss was computed with, whether the weights of both are handed to the
    optimizer, and whether the loss falls.
    """
    return build(X.shape[1], 16, 2)  # noqa: F821


def fit__codes_say_nothing(X):
    """Your encoder gives nearly the prior for every image: the codes say nothing (collapse).

    The divergence outweighs the error. Sum the squared error over the pixels, no mean; and count it
    several times, since a pixel that is off by 0.7 is nearly all that a pixel can be off by.
    """
    encoder, decoder = _linear(X)
    encoder.set_weights([0 * each for each in encoder.get_weights()])
    kernel, center = decoder.get_weights()
    decoder.set_weights([0 * kernel, center])
    return encoder, decoder


def fit__never_drew_a_code(X):
    """A code that is drawn as your encoder says becomes an image that is nothing like its own.

    In training the decoder has to be given mean + exp(log variance / 2) · noise, not the mean; and
    the second output has to be the logarithm of the variance, not a deviation.
    """
    return _linear(X, log_variance=1.5)


def fit__no_divergence(X):
    """Your codes are spread far beyond the prior: what is drawn from that, they do not know.

    That is an autoencoder. Add the divergence to the loss, with its full weight, or more of it in
    proportion to the error; then codes come to lie about 0, with a mean square of about 1.
    """
    return _linear(X, stretch=4.0)


def fit__codes_too_close_together(X):
    """Your codes are closer together than the prior: most of what is drawn, no image has.

    Look at the divergence: without the minus log variance, or without the variance itself, the
    clouds shrink to points. And the noise is stretched by the deviation, exp(log variance / 2), not
    by the variance.
    """
    return _linear(X, stretch=0.6, log_variance=-4.0)


def fit__replays_the_images(X):
    """What your decoder makes of the prior are images that it was trained on, to the pixel.

    It has learnt them by heart, or holds them. New digits are asked for: fewer units, more noise in
    the codes.
    """
    encoder, decoder = _linear(X)
    codes = encoder.predict(X, verbose=0)[0]
    nearest, images = layers.Dense(len(X), "softmax"), layers.Dense(X.shape[1])
    decoder = keras.Sequential([keras.Input(codes.shape[1:]), nearest, images])
    sharp = 1000.0
    nearest.set_weights([2 * sharp * codes.T, -sharp * (codes**2).sum(axis=1)])
    images.set_weights([X, np.zeros(X.shape[1])])
    return encoder, decoder


def fit__few_digits(X):
    """Among your samples only a few of the ten digits come up.

    A code of one number is a line, and has no room for ten kinds. Give codes three numbers or more,
    and train for longer; an error that counts for too little has the same effect.
    """
    return _linear(X, code=1)


def fit__hardly_recognised(X):
    """Of your samples too few look like a digit: most lie somewhere between.

    Train for more epochs; give the networks a hidden layer of 100 units or more, with ReLU.
    And weigh the error: too little blurs, too much leaves gaps between the codes, from which
    nothing comes.
    """
    return _linear(X, code=5)


def fit__gives_log_deviations(X):
    """Your second output is not the logarithm of the variance that the decoder was trained with.

    It is that of the deviation, or the noise was stretched by something else. In the loss and
    in the draw it has to stand for the same: exp(log variance) in the divergence, and exp of
    half of it times the noise.
    """
    globals()["_EPOCHS"] = 30
    encoder, decoder = _fit(X)
    head = encoder.layers[-1]
    head.set_weights([each / 2 for each in head.get_weights()])
    return encoder, decoder
