"""freeze(model, n_layers): the first are not trainable; trainable_parameters(model): how many."""

import numpy as np

RUNNER = "keras"
DENSE = ["Dense 4", "Dense 3", "Dense 2"]
CONV = ["Conv2D 4", "MaxPooling2D", "Flatten", "Dropout", "Dense 6", "Dense 3"]
NORM = ["Dense 5", "BatchNormalization", "Dense 2"]


def cases(rng):
    """Gentlest first: the learner is shown the first that goes wrong."""
    count, freeze = "trainable_parameters", "freeze"
    yield "three dense layers, the first", freeze, (6,), DENSE, 1
    yield "none", freeze, (6,), DENSE, 0
    yield "all", freeze, (6,), DENSE, 3
    yield (
        "a small CNN: the convolution, and three layers without weights",
        freeze,
        (6, 6, 1),
        CONV,
        4,
    )
    yield "with batch normalisation", freeze, (4,), NORM, 2
    yield "three dense layers, nothing frozen", count, (6,), DENSE, []
    yield "a small CNN, the convolution frozen", count, (6, 6, 1), CONV, [0]
    yield "everything frozen", count, (6,), DENSE, [0, 1, 2]
    yield "batch normalisation, nothing frozen", count, (4,), NORM, []
    yield "batch normalisation, frozen", count, (4,), NORM, [1]


def play(answer, name, inputs, layers, frozen):
    """What is trainable of a model made for this case; in words, another model in its place."""
    import keras

    model = _built(keras, inputs, layers)
    if name == "freeze":
        returned = answer.freeze(model, frozen)
        if returned is model or not isinstance(returned, keras.Model):
            return returned
        return "another model"
    answer.trainable_parameters(model)  # asked before as well: it is counted anew each time
    for position in frozen:
        model.layers[position].trainable = False
    return answer.trainable_parameters(model)


def _built(keras, inputs, layers):
    made = []
    for each in layers:
        kind, _, units = each.partition(" ")
        settings = {"activation": "relu"} if units else {}
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
    """Numbers for weights of these shapes, the same for the same shapes."""
    rng = np.random.default_rng(0)
    return [rng.uniform(0.1, 1, size=shape).astype(np.float32) for shape in shapes]


def laws(answer, name, inputs, layers, frozen):
    """What holds of every right answer, in words a learner can use."""
    if name == "freeze":
        held = [array for layer in answer.layers for array in answer.weights_of(layer)]
        given = _weights(array.shape for array in held)
        same = all(map(np.array_equal, held, given))
        yield "the weights are as they were", same
