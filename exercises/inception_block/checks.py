"""inception_block(inputs, filters): four branches of the same input, concatenated on channels."""

RUNNER = "keras"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "maps of 6 by 6, 4 channels, 2 filters", (6, 6, 4), 2
    yield "colour images of 9 by 7, 5 filters", (9, 7, 3), 5
    yield "as many filters as channels", (8, 8, 6), 6


def play(answer, shape, filters):
    """The model from an input to what the answer makes of it; in words, what cannot be one."""
    import keras

    inputs = keras.Input(shape)
    returned = answer.inception_block(inputs, filters)
    if isinstance(returned, keras.Model):
        return "a model, and not a tensor"
    if isinstance(returned, (list, tuple)) and not all(
        map(keras.backend.is_keras_tensor, returned)
    ):
        return "a list, and not a tensor"
    if isinstance(returned, (list, tuple)) or keras.backend.is_keras_tensor(returned):
        return keras.Model(inputs, returned)
    return returned
