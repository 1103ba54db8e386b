"""residual_block(inputs, filters): relu(F(x) + x), a 1×1 where the depth changes."""

RUNNER = "keras"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "8 by 8, 4 channels, 4 filters: x as it is", (8, 8, 4), 4
    yield "8 by 8, 3 channels, 4 filters: x through 1×1", (8, 8, 3), 4
    yield "fewer filters than channels", (9, 7, 6), 2
    yield "one channel, 8 filters", (8, 8, 1), 8
    yield "one channel, one filter", (5, 6, 1), 1
    yield "16 channels, 16 filters", (4, 4, 16), 16


def play(answer, shape, filters):
    """The model from an input to what the answer makes of it; in words, what cannot be one."""
    import keras

    inputs = keras.Input(shape)
    returned = answer.residual_block(inputs, filters)
    if isinstance(returned, keras.Model):
        return "a model, and not a tensor"
    if isinstance(returned, (list, tuple)) and not all(
        map(keras.backend.is_keras_tensor, returned)
    ):
        return "a list, and not a tensor"
    if isinstance(returned, (list, tuple)) or keras.backend.is_keras_tensor(returned):
        return keras.Model(inputs, returned)
    return returned
