"""compile_model(model): the same model, with Adam and mean squared error."""

RUNNER = "keras"


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "three inputs, one linear unit", (3, 1)
    yield "the network for wages, 19 inputs", (19, 50, 32, 1)


def play(answer, _sizes):
    """The model that comes back for a fresh one; in words, another that comes in its place."""
    import keras

    given = _built(keras, *_sizes)
    returned = answer.compile_model(given)
    if returned is not given and isinstance(returned, keras.Model):
        return "another model"
    return returned


def _built(keras, inputs, *units):
    *hidden, last = units
    layers = [keras.layers.Dense(each, activation="relu") for each in hidden]
    return keras.Sequential([keras.Input((inputs,)), *layers, keras.layers.Dense(last)])
