"""Fine-tunings that people really write; the docstring is what the learner is told."""

import keras
import numpy as np

LOSS = "sparse_categorical_crossentropy"


def _unfrozen(model):
    for layer in model.layers:
        layer.trainable = True
    return model


def _compiled(model, rate=0.0005):
    model.compile(keras.optimizers.Adam(rate), loss=LOSS)
    return model


def _trained(model, X, y, epochs=4, **settings):
    return model, model.fit(X, y, epochs=epochs, verbose=0, **settings)


def fine_tune__nothing_unfrozen(model, X, y):
    """Your model is as frozen as before: only its last layer was trained on.

    Set trainable to True layer by layer, before compile. (model.trainable = True does nothing
    here: it is True already.)
    """
    return _trained(_compiled(model), X, y)


def fine_tune__not_compiled_again(model, X, y):
    """Your layers say that they are trainable, and have not moved: compile was not called again.

    Without it training goes on as before: the last layer alone, and at the old rate. First
    trainable = True, then compile, then fit.
    """
    return _trained(_unfrozen(model), X, y)


def fine_tune__the_rate_as_it_was(model, X, y):
    """Your learning rate is not small enough: it should be a tenth of what it was, or less.

    It was 0.01; take 0.001 or less. Large steps overwrite what was learnt.
    """
    return _trained(_compiled(_unfrozen(model), 0.01), X, y)


def fine_tune__spoils_what_was_learnt(model, X, y):
    """Your model reads other images worse than before.

    Its images and names may have been shuffled apart, or it was trained for far too long. Small
    steps, a few epochs, and y as it is given.
    """
    wrong = (y + np.arange(len(y))) % 5
    return _trained(_compiled(_unfrozen(model), 0.001), X, wrong, epochs=60)


def fine_tune__another_head(model, X, y):
    """Your model has other layers than the one that was given.

    Its last layer is trained already: keep it, and train on.
    """
    head = keras.layers.Dense(10, activation="softmax")
    kept = _unfrozen(model).layers[:-1]
    return _trained(_compiled(keras.Sequential([keras.Input((12, 12, 1)), *kept, head])), X, y)
