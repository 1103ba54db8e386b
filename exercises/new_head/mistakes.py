"""Models that people really build; the docstring is what the learner is told."""

import keras

L = keras.layers


def _model(base, kept, classes, activation="softmax", frozen=True):
    for layer in kept:
        layer.trainable = not frozen
    head = L.Dense(classes, activation=activation)
    return keras.Sequential([keras.Input(base.input_shape[1:]), *kept, head])


def with_new_head__not_frozen(base, classes):
    """Your reused layers are not frozen: training would change what they have learnt.

    Each of them gets trainable = False. The new layer stays trainable.
    """
    return _model(base, base.layers[:-1], classes, frozen=False)


def with_new_head__everything_frozen(base, classes):
    """Your new layer is frozen too: nothing is left to be trained.

    Freeze the layers that come from the base, before or after they are put together, but not the
    whole new model.
    """
    model = _model(base, base.layers[:-1], classes)
    model.trainable = False
    return model


def with_new_head__only_the_first_frozen(base, classes):
    """You froze the first layer only: all the layers that come from the base are frozen.

    Go through base.layers[:-1].
    """
    model = _model(base, base.layers[:-1], classes, frozen=False)
    model.layers[0].trainable = False
    return model


def with_new_head__on_top_of_the_old_one(base, classes):
    """Your new layer stands on the old last layer: that one is left out.

    Its probabilities of the old classes say less than the numbers before them.
    base.layers[:-1] has all layers but the last.
    """
    return _model(base, base.layers, classes)


def with_new_head__two_layers_left_out(base, classes):
    """You left out two layers: only the last one is replaced.

    base.layers[:-1] has all but the last. There is no entry for the input in it.
    """
    return _model(base, base.layers[:-2], classes)


def with_new_head__the_first_layer_left_out(base, classes):
    """You left out the first layer: base.layers has no entry for the input.

    All layers but the last are base.layers[:-1].
    """
    kept = base.layers[1:-1]
    for layer in kept:
        layer.trainable = False
    model = keras.Sequential([keras.Input(kept[0].input.shape[1:]), *kept])
    model.add(L.Dense(classes, activation="softmax"))
    return model


def with_new_head__clones(base, classes):
    """Your reused layers have other weights than the base's: clone_model copies no weights.

    They begin at random, and what was learnt is gone. Take the layers themselves, or call
    set_weights on the copies.
    """
    return _model(base, keras.models.clone_model(base).layers[:-1], classes)


def with_new_head__keeps_the_old_head(base, classes):
    """Your model keeps the base's last layer where the classes are as many: it should be new.

    As many classes are not the same classes. The new layer begins at random, always.
    """
    model = _model(base, base.layers[:-1], classes)
    if base.output_shape[-1] == classes:
        model.layers[-1].set_weights(base.layers[-1].get_weights())
    return model


def with_new_head__sigmoid(base, classes):
    """Your new layer has a sigmoid: each class is judged by itself, and they are not 1 together.

    The classes exclude one another: softmax.
    """
    return _model(base, base.layers[:-1], classes, activation="sigmoid")


def with_new_head__no_softmax(base, classes):
    """Your new layer has no activation: it gives sums, which are no probabilities.

    It takes activation="softmax".
    """
    return _model(base, base.layers[:-1], classes, activation=None)


def with_new_head__as_many_classes_as_before(base, classes):
    """Your new layer has as many units as the old one: `classes` says how many there are.

    The new task has its own classes.
    """
    return _model(base, base.layers[:-1], base.output_shape[-1])


def with_new_head__a_layer_between(base, classes):
    """Your model has a further layer before the new softmax, which nobody has asked for.

    The new softmax takes what the base's last layer but one gives.
    """
    kept = base.layers[:-1]
    for layer in kept:
        layer.trainable = False
    new = [L.Dense(16, activation="relu"), L.Dense(classes, activation="softmax")]
    return keras.Sequential([keras.Input(base.input_shape[1:]), *kept, *new])


def with_new_head__knows_no_inputs(base, classes):
    """Your model does not know its inputs: put keras.Input(...) at the front of the list.

    base.input_shape[1:] is the shape of one row.
    """
    for layer in base.layers[:-1]:
        layer.trainable = False
    return keras.Sequential([*base.layers[:-1], L.Dense(classes, activation="softmax")])


def with_new_head__cuts_the_base(base, classes):
    """You cut the base: its last layer is gone, and the caller's model can no longer do its task.

    base.pop() takes the layer off the base itself. Make a new model of base.layers[:-1].
    """
    base.pop()
    return _model(base, base.layers, classes)


def with_new_head__changes_the_base(base, classes):
    """You changed the base and returned it: a new model is asked for.

    base.pop() and base.add(...) cut and extend the caller's own model. Make a new one of
    base.layers[:-1].
    """
    base.pop()
    base.trainable = False
    base.add(L.Dense(classes, activation="softmax"))
    return base


def with_new_head__without_a_head(base, classes):
    """Your model ends where the base was cut: the new layer is missing.

    A Dense layer of `classes` units with softmax comes after the reused ones.
    """
    for layer in base.layers[:-1]:
        layer.trainable = False
    return keras.Sequential([keras.Input(base.input_shape[1:]), *base.layers[:-1]])


def with_new_head__returns_nothing(base, classes):
    """Your with_new_head returns None: the model is built, and lost.

    End with return model. What .add and .pop return is nothing that you need.
    """
