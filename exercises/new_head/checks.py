"""with_new_head(base, classes): base's layers but the last, frozen, and a new softmax."""

import numpy as np

RUNNER = "keras"
DENSE = ["Dense 5", "Dense 4", "Dense 3"]
CONV = ["Conv2D 4", "MaxPooling2D", "Flatten", "Dropout", "Dense 6", "Dense 5"]


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    yield "three dense layers, four new classes", (6,), DENSE, 4
    yield "as many new classes as old ones", (6,), DENSE, 3
    yield "a small CNN", (6, 6, 1), CONV, 10


def play(answer, inputs, layers, classes):
    """The new model; in words, what has become of the base where that is not as it should be."""
    import keras

    base = _built(keras, inputs, layers)
    own, trained = list(base.layers), base.get_weights()
    returned = answer.with_new_head(base, classes)
    if returned is base:
        return "the base itself"
    if not isinstance(returned, keras.Model):
        return returned
    if len(base.layers) != len(own) or not all(map(_is, base.layers, own)):
        return "a model; the base has lost a layer"
    if not all(map(np.array_equal, base.get_weights(), trained)):
        return "a model; the base has other weights than before"
    *_, old_kernel, _ = trained
    if any(np.array_equal(each, old_kernel) for each in returned.get_weights()):
        return "a model whose last layer has the base's weights"
    return returned


def _is(one, other):
    return one is other


def _built(keras, inputs, layers):
    made = []
    for position, each in enumerate(layers):
        kind, _, units = each.partition(" ")
        activation = "softmax" if position == len(layers) - 1 else "relu"
        settings = {"activation": activation} if units else {}
        made.append(getattr(keras.layers, kind)(*_said(kind, units), **settings))
    model = keras.Sequential([keras.Input(inputs), *made])
    model.set_weights(_weights(each.shape for each in model.weights))
    return model


def _said(kind, units):
    if kind == "Dropout":
        return (0.5,)
    if kind == "Conv2D":
        return int(units), 3
    return (int(units),) if units else ()


def _weights(shapes):
    """The base's weights: the same numbers for the same shapes."""
    rng = np.random.default_rng(0)
    return [rng.uniform(0.1, 1, size=shape).astype(np.float32) for shape in shapes]


def laws(model, inputs, layers, classes):
    """What holds of every right answer, in words a learner can use."""
    held = [model.weights_of(layer) for layer in model.layers]
    *reused, new = [arrays for arrays in held if arrays]
    flat = [array for arrays in reused for array in arrays]
    given = _weights(array.shape for array in [*flat, *new])
    same = all(map(np.array_equal, flat, given))
    yield "the layers that are reused have the base's weights", same
    yield "the last layer begins anew, at random", np.ptp(new[0]) > 0
