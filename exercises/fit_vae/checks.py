"""build(n_inputs, hidden, code) and fit(X): a variational autoencoder, judged by its samples."""

import numpy as np

RUNNER = "keras"
JUDGED_BY = "laws"
ONCE = True
SECONDS = 150
SIDE = 8  # images of 8 by 8 pixels
SAMPLES = 1000
SURE = 0.8  # of a digit: its probability
BAR = 0.45  # of all samples: right answers of many kinds have from 0.5 to 0.68
DIGITS, OFTEN = 8, 10  # so many of the ten digits come up, so many times each
COPY, COPIES = 0.4, 0.05  # the nearest of other people's digits is seldom nearer than 0.6
TELLING = 1.0  # nats: a code that says less tells hardly one digit from another
NUDGE = 0.05
LIKE = 0.85  # of what the mean image is wrong by
WIDEST, NARROWEST = 2.5, 0.85  # of the codes of all images together, where the prior's is 1


def cases(rng, rows):
    """Two networks, the digits, and the digits with rows and columns exchanged."""
    yield "for 64 pixels, 32 hidden units, codes of two numbers", "build", 64, 32, 2
    yield "for ten inputs, seven hidden units, codes of three numbers", "build", 10, 7, 3
    X = rows["X"] / 16
    yield "1,497 digits", "fit", X
    yield "the same digits, rows and columns exchanged", "fit", _exchanged(X)


def laws(answer, name, *given):
    """What holds of every right answer, in words a learner can use; none after the first broken."""
    *inputs, kept = given
    for sentence, holds in _every(answer, name, inputs, kept):
        yield sentence, holds
        if not holds:
            return


def evidence(answer, name, *given):
    """The law that it breaks, without what is particular to it."""
    broken = [sentence for sentence, holds in laws(answer, name, *given) if not holds]
    return [sentence.split(": here ")[0] for sentence in broken]


def _every(answer, name, inputs, kept):
    several = isinstance(answer, (tuple, list))
    pair = [each for each in answer if hasattr(each, "layers")] if several else []
    two = several and len(answer) == len(pair) == 2
    yield f"{name} returns two Keras models, (encoder, decoder)", two
    if not two:
        return
    n_inputs = inputs[0].shape[1] if name == "fit" else inputs[0]
    yield from _of_both(*pair, n_inputs)
    if name == "build":
        yield from _of_the_encoder(pair[0], *inputs)
        yield from _of_the_decoder(pair[1], *inputs)
    else:
        yield from _of_what_it_learned(*pair, inputs[0], kept)


def _of_both(encoder, decoder, n_inputs):
    """That two models are an encoder with two outputs and a decoder."""
    faults = [each.fault for each in (encoder, decoder) if each.fault]
    told = f": here {faults[0]}" if faults else ""
    yield f"both are made of Keras' own layers{told}", not faults
    takes = encoder.inputs, decoder.inputs
    known = None not in takes
    yield "both know what comes in: they begin with keras.Input", known
    size = (n_inputs,)
    turned = takes[0] != size and takes[1] == size
    yield "the encoder comes first, then the decoder", not turned
    yield (
        f"the encoder takes rows of {n_inputs} numbers{_but(takes[0] == size, takes[0])}",
        (takes[0] == size),
    )
    outputs = encoder.predict(np.zeros((1, n_inputs)))
    shapes = [each.shape[1:] for each in (outputs if isinstance(outputs, list) else [outputs])]
    two = len(shapes) == 2 and shapes[0] == shapes[1] and len(shapes[0]) == 1
    yield (
        f"the encoder gives two outputs of one size: means, log variances{_but(two, *shapes)}",
        two,
    )
    fits = takes[1] == shapes[0]
    yield f"the decoder takes codes of that size{_but(fits, takes[1])}", fits
    gives = np.shape(decoder.predict(np.zeros((1, *shapes[0]))))[1:]
    yield f"the decoder gives rows of {n_inputs} numbers{_but(gives == size, gives)}", gives == size


def _of_the_encoder(encoder, n_inputs, hidden, code):
    """What build's encoder looks like."""
    ends = [each.layer for each in encoder.form.outputs]
    apart = len({encoder.layers[end].path for end in ends}) == 2
    yield "means and log variances come from two layers of their own", apart
    layers = [encoder.layers[end] for end in ends]
    dense = all(each.kind == "Dense" and each.settings["units"] == code for each in layers)
    yield f"each of the two is a Dense layer of {code} units", dense
    bounded = [each.activation for each in layers if each.activation != "linear"]
    told = f"neither has an activation: both may be of either sign{_but(not bounded, *bounded)}"
    yield told, not bounded
    before = [source.layer for end in ends for source in encoder.form.sources_of(end)]
    rest = [layer for i, layer in enumerate(encoder.layers) if i not in ends]
    one = len(rest) == 1 and len(set(before)) == 1 and _is_hidden(rest[0], hidden)
    told = (
        f"both are fed by one hidden layer of {hidden} units with ReLU, and nothing else is there"
    )
    yield f"{told}{_but(one, *map(_told, rest))}", one


def _of_the_decoder(decoder, n_inputs, hidden, code):
    """What build's decoder looks like."""
    *before, end = decoder.layers
    told = "the decoder's last layer has a sigmoid, as pixels lie between 0 and 1"
    yield f"{told}{_but(end.activation == 'sigmoid', end.activation)}", end.activation == "sigmoid"
    one = len(before) == 1 and _is_hidden(before[0], hidden) and end.kind == "Dense"
    told = f"the decoder has one hidden layer of {hidden} units with ReLU"
    yield f"{told}{_but(one, *map(_told, before))}", one


def _of_what_it_learned(encoder, decoder, X, kept):
    """From cause to effect: codes, what is made of them, and what is made of the prior."""
    honest = encoder.gives_what_it_says and decoder.gives_what_it_says
    yield "both give what their layers and weights come to", honest
    exchanged = _is_exchanged(X, kept)
    x = kept["X_new"] / 16
    x = _exchanged(x) if exchanged else x
    mean, log_variance = encoder.predict(x)
    variance = np.exp(np.minimum(log_variance, 50))
    z = np.random.default_rng(1).normal(size=(SAMPLES, mean.shape[1]))
    samples = decoder.predict(z)
    finite = all(np.isfinite(each).all() for each in (mean, log_variance, samples))
    yield "all that they give are numbers, never nan or inf", finite

    def wrong_by(codes):
        return _squares(decoder.predict(codes) - x)

    most = _squares(X.mean(axis=0) - x)
    from_mean, from_other = wrong_by(mean), wrong_by(log_variance)
    turned = from_mean > LIKE * most and from_other < LIKE * min(most, from_mean)
    yield "the first output are the means, the second the log variances", not turned
    learnt = from_mean <= 1.2 * most
    told = "images come back from their codes no worse than the mean of all images would be"
    yield f"{told}: here a squared error of {from_mean:.2f} against {most:.2f}", learnt
    drawn = wrong_by(mean + np.sqrt(variance) * z[: len(x)])
    like = drawn <= max(LIKE * most, 2 * from_mean)
    told = "a code drawn with the mean and log variance of an image becomes an image like it"
    yield f"{told}: here a squared error of {drawn:.2f}, by the mean alone {from_mean:.2f}", like
    divergence = np.mean((mean**2 + variance - 1 - log_variance).sum(axis=1)) / 2
    told = f"codes tell images apart: their divergence from the prior is {TELLING:g} or more"
    yield f"{told}: here {divergence:.2f}", divergence >= TELLING
    spread = np.mean(mean**2 + variance)
    told = (
        f"the codes of all images lie no further out than the prior: mean square at most {WIDEST:g}"
    )
    yield f"{told}: here {spread:.2f}", spread <= WIDEST
    told = f"nor are they closer together than the prior: mean square at least {NARROWEST:g}"
    yield f"{told}: here {spread:.2f}", spread >= NARROWEST
    yield from _of_samples(samples, X, exchanged, kept)
    own, doubled = (_disagree(encoder, decoder, X, times) for times in (1, 2))
    told = "the second output is the logarithm of the variance that the decoder was trained with"
    yield f"{told}{_but(own < doubled, 'it fits better as that of the deviation')}", own < doubled


def _of_samples(samples, X, exchanged, kept):
    """What comes of codes that were drawn from the prior."""
    known = X.astype(np.float64)
    squares = (samples**2).sum(axis=1)[:, None] + (known**2).sum(axis=1) - 2 * samples @ known.T
    copies = np.mean(squares.min(axis=1) < COPY**2)
    told = "what is decoded from the prior is new, and no image that it was trained on"
    yield f"{told}: here {copies:.0%} are copies", copies <= COPIES
    p = _read(_exchanged(samples) if exchanged else samples, kept)
    sure = p.max(axis=1) >= SURE
    counts = np.bincount(p.argmax(axis=1)[sure], minlength=10)
    often = int(np.sum(counts >= OFTEN))
    told = (
        f"at least {DIGITS} of the ten digits come up among {SAMPLES} samples, {OFTEN} times each"
    )
    yield f"{told}: here {often}", often >= DIGITS
    told = f"at least {BAR:.0%} of samples from the prior are recognised as a digit"
    yield f"{told}: here {sure.mean():.0%}", sure.mean() >= BAR


def _disagree(encoder, decoder, X, times):
    """How little variances and means agree on what an error weighs, for `times` log variances.

    Where training ends, neither more noise nor less makes the loss smaller, nor do means that are
    stretched: what the divergence gains is what the error costs, times its weight. So either
    tells that weight. Taken for twice what they are, right log variances are far from it: right
    answers are nearer by 0.7 as they are, those with log deviations by 0.5 when they are doubled.
    """
    mean, log_variance = encoder.predict(X)
    log_variance = times * log_variance
    noise = np.random.default_rng(2).normal(size=(2, *mean.shape))

    def costs(stretch, more):
        codes = stretch * mean + np.exp((log_variance + more) / 2) * noise
        errors = [_squares(decoder.predict(each) - X) for each in codes]
        terms = (stretch * mean) ** 2 + np.exp(log_variance + more) - more
        return np.mean(errors), np.mean(terms.sum(axis=1)) / 2

    def weight(above, below):
        return abs((below[1] - above[1]) / (above[0] - below[0]))

    by_variance = weight(costs(1, NUDGE), costs(1, -NUDGE))
    by_mean = weight(costs(1 + NUDGE, 0), costs(1 - NUDGE, 0))
    return abs(np.log(by_variance / by_mean))


def _read(images, kept):
    """The probabilities of ten digits, by a network that has been trained on real ones."""
    W1, b1, W2, b2 = (kept[name].astype(np.float64) for name in ("W1", "b1", "W2", "b2"))
    logits = np.maximum(images @ W1 + b1, 0) @ W2 + b2
    p = np.exp(logits - logits.max(axis=1, keepdims=True))
    return p / p.sum(axis=1, keepdims=True)


def _exchanged(X):
    """Images with rows and columns exchanged."""
    return X.reshape(-1, SIDE, SIDE).transpose(0, 2, 1).reshape(-1, SIDE * SIDE)


def _is_exchanged(X, kept):
    """Which way round the images of a case are: the mean of new ones tells."""
    x = kept["X_new"] / 16
    return _squares(X.mean(axis=0) - x) > _squares(X.mean(axis=0) - _exchanged(x))


def _squares(differences):
    """The sum over the pixels, the mean over the rows."""
    return np.mean((differences**2).sum(axis=1))


def _is_hidden(layer, units):
    dense = layer.kind == "Dense" and layer.settings["units"] == units
    return dense and layer.activation == "relu"


def _told(layer):
    size = layer.settings.get("units", "")
    return f"{layer.kind} {size} {layer.activation}".replace("  ", " ")


def _but(holds, *found):
    return "" if holds else f": here {' and '.join(map(str, found or ['none']))}"
