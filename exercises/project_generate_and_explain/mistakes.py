"""Ways in which such a project really goes wrong; the docstring is what the learner is told.

None of them trains. What is right about them comes from linear algebra: a classifier that is fitted
to random features in one step, images from each digit's principal components, and an explanation
that blanks one pixel at a time. It meets all nine criteria in a tenth of a second.
"""

import numpy as np

_UNITS, _AXES, _SHARP = 400, 12, 6.0


def fit(X, y):
    """What the reference's fit gives, made in an instant; so where the mistake is elsewhere."""
    rng = np.random.default_rng(0)
    W, b = rng.normal(size=(64, _UNITS)) / 4, rng.normal(size=_UNITS) / 4
    H = np.maximum(X @ W + b, 0)
    V = np.linalg.solve(H.T @ H + np.eye(_UNITS), H.T @ np.eye(10)[y])
    return {"weights": (W, b, V), "images": [X[y == k] for k in range(10)], "rng": rng}


def _scores(model, images):
    W, b, V = model["weights"]
    return _SHARP * np.maximum(images @ W + b, 0) @ V


def _read(model, images):
    """The softmax of the scores."""
    e = np.exp(_scores(model, images))
    return e / e.sum(axis=1, keepdims=True)


def _drawn(model, digit, n, axes=_AXES, spread=1.0):
    """From the normal distribution along a digit's principal components."""
    images = model["images"][digit]
    _, lengths, along = np.linalg.svd(images - images.mean(axis=0), full_matrices=False)
    codes = model["rng"].normal(size=(n, axes)) * lengths[:axes] / np.sqrt(len(images))
    return np.clip(images.mean(axis=0) + spread * codes @ along[:axes], 0, 1)


def _counts(model, image):
    """What is lost without each pixel."""
    p = classify(model, np.vstack([image, image * (1 - np.eye(64))]))
    return (p[0] - p[1:])[:, p[0].argmax()]


classify, generate, explain = _read, _drawn, _counts


def fit__returns_nothing(X, y):
    """Your fit returns None: what it has learnt is lost when it ends.

    Return what the other three need: the classifier, and what draws. A tuple or a dict will do.
    """


def classify__gives_classes(model, images):
    """Your classify gives one class a row; ten probabilities a row are asked for.

    What the softmax gives, before argmax. An explanation needs to see how sure the network is, and
    a class says nothing about that.
    """
    return _scores(model, images).argmax(axis=1)


def classify__gives_scores(model, images):
    """Your classify gives numbers that are no probabilities: from 0 to 1, and 1 in all.

    They are the sums before the softmax, or each digit has a sigmoid of its own. A softmax at the
    end of the network, or keras.ops.softmax on what it gives.
    """
    return _scores(model, images)


def classify__has_learnt_too_little(model, images):
    """Your classifier reads too few of the new digits.

    A hidden layer of 64 units with ReLU and 20 epochs or more reach 97 of 100. If it is better on
    the digits it has learnt from, it knows those by heart: a little dropout, or fewer epochs.
    """
    p = _read(model, images)
    p[::5] = np.roll(p[::5], 1, axis=1)
    return p


def generate__leaves_the_pixels_range(model, digit, n):
    """Your images have pixels below 0 or above 1.

    A sigmoid at the end of what draws keeps them between; or np.clip what a linear layer gives.
    """
    return 16 * _drawn(model, digit, n)


def generate__gives_one_image(model, digit, n):
    """Your generate gives a single image; n of them are asked for, (n, 64).

    One row of noise makes one image: draw n rows at once, and hand the network all of them.
    """
    return _drawn(model, digit, n)[0]


def generate__gives_squares(model, digit, n):
    """Your images have the shape (8, 8); rows of 64 pixels are asked for, (n, 64).

    End what draws with Flatten, or reshape what it gives: images.reshape(n, 64).
    """
    return _drawn(model, digit, n).reshape(n, 8, 8)


def generate__draws_any_digit(model, digit, n):
    """Your images are digits, but not the one that was asked for.

    What draws has to be told the digit while it learns, and again when it draws: one-hot, beside
    the code or the noise. Or train one for each digit, on the images of that digit alone.
    """
    return np.concatenate([_drawn(model, (digit + 1 + i) % 10, 1) for i in range(n)])


def generate__often_draws_another_digit(model, digit, n):
    """Too few of your images are taken for the digit that was asked for.

    Are they blots between several digits? Then it needs more epochs or units. Or are they another
    digit? Then its code tells what the digit should tell: let the encoder see the digit as well.
    """
    others = [_drawn(model, (digit + 1) % 10, 1) for _ in range(n // 3)]
    return np.concatenate([_drawn(model, digit, n - len(others)), *others])


def generate__draws_one_image_n_times(model, digit, n):
    """Your images of a digit are all the same.

    The digit alone decides, and chance has no part in it. Draw a code for each image; and if the
    codes differ already, what draws pays no attention to them.
    """
    return np.repeat(model["images"][digit].mean(axis=0, keepdims=True), n, axis=0)


def generate__draws_them_too_much_alike(model, digit, n):
    """Your images of one digit differ too little: hands differ more than that.

    They lie close to the mean of their digit. In an autoencoder the divergence outweighs the error:
    count the error more, or train for longer. In a GAN the generator has settled on what the
    discriminator once took for real.
    """
    return _drawn(model, digit, n, spread=0.4)


def generate__hands_out_real_images(model, digit, n):
    """Your images are real ones, or nearly: they were there before.

    New ones are asked for. What draws has learnt them by heart, or holds them: give it fewer units,
    more noise in the codes, or fewer epochs.
    """
    return model["images"][digit][:n]


def generate__strews_ink(model, digit, n):
    """Your images are unlike any that a hand has drawn: ink is strewn over them.

    Each pixel was drawn by itself, but ink comes in strokes. Chance belongs before the network, in
    the code, and not after it: what comes out of the decoder is the image. If they are blots, train
    for longer.
    """
    images = model["images"][digit]
    noise = model["rng"].normal(size=(n, 64))
    return np.clip(images.mean(axis=0) + 1.1 * images.std(axis=0) * noise, 0, 1)


def explain__turns_the_sign(model, image):
    """Your explanation is turned round: what it names first speaks against the digit.

    If the digit is less likely without a pixel, that pixel speaks for it: what it was, minus what
    it is without.
    """
    return -_counts(model, image)


def explain__names_empty_pixels(model, image):
    """Your explanation names pixels that are empty already: blanking those changes nothing.

    A slope says what more ink would do there. What the ink does that is there is the slope times
    the pixel.
    """
    digit = classify(model, image[None])[0].argmax()
    return model["images"][digit].mean(axis=0) * (image == 0)


def explain__names_the_same_for_all(model, image):
    """Your explanation names the same pixels, whatever the image is.

    What matters over all digits is permutation importance, or weights: that is about the model, and
    asked is why this one image is taken for its digit. (Numbers that are all alike name the same
    five too. A network that is all but certain has slopes of 0: explain the sum before the
    softmax.)
    """
    return np.abs(model["weights"][0]).sum(axis=1)


def explain__has_little_to_do_with_the_digit(model, image):
    """Your explanation names pixels that count little: without them the digit is as likely.

    The darkest pixels need not be those that matter, nor those that matter for another class. It is
    the probability of the likeliest digit that is to be explained; for LIME, ask hundreds of
    neighbours, and switch pixels off in them.
    """
    return image


def explain__changes_its_mind(model, image):
    """Your explanation is another one when it is asked again.

    Where neighbours are drawn, a few say little: for 64 pixels it takes several hundred. The same
    seed each time hides that; more neighbours mend it.
    """
    counts = _counts(model, image)
    return counts * (model["rng"].random(64) < 0.7)
