"""build(n_inputs, hidden, code): the encoder, the decoder, and the autoencoder of both."""

import numpy as np

RUNNER = "keras"
PARTS = ["encoder", "decoder", "autoencoder"]
LEARNS = "what the autoencoder learns"
KNOWN = "the encoder and the decoder know it"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    for part in PARTS:
        yield f"pixels 64, hidden 32, code 8: the {part}", 64, 32, 8, part
    yield "pixels 64, hidden 32, code 8, all three together", 64, 32, 8, LEARNS
    yield "inputs 5, hidden 9, code 2: the autoencoder", 5, 9, 2, "autoencoder"
    yield "inputs 5, hidden 9, code 2, all three together", 5, 9, 2, LEARNS


def play(answer, n_inputs, hidden, code, asked):
    """One of the three models; or whether all are made of the same layers, in words."""
    import keras

    returned = answer.build(n_inputs, hidden, code)
    if not isinstance(returned, (list, tuple)) or len(returned) != len(PARTS):
        return returned
    if asked != LEARNS:
        return returned[PARTS.index(asked)]
    if not all(isinstance(each, keras.Model) for each in returned):
        return "not three models"
    return _known(keras, *returned)


def _known(keras, encoder, decoder, autoencoder):
    """Other weights for the autoencoder, as after a training: do its halves have them?"""
    rng = np.random.default_rng(0)
    for weight in autoencoder.weights:
        weight.assign(rng.normal(size=weight.shape) / 4)
    rows = keras.ops.convert_to_tensor(rng.random((3, *autoencoder.input_shape[1:])), "float32")
    try:
        apart = decoder(encoder(rows))
    except ValueError:
        return "the decoder does not take what the encoder gives"
    if apart.shape == autoencoder(rows).shape and np.allclose(autoencoder(rows), apart, atol=1e-4):
        return KNOWN
    shared = {id(weight) for weight in autoencoder.weights}
    for part, model in (("encoder", encoder), ("decoder", decoder)):
        if all(id(weight) in shared for weight in model.weights):
            return f"only the {part} knows it"
    return "neither the encoder nor the decoder knows it"
