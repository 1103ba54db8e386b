"""Wrong answers that people really write; the docstring is what the learner is told."""

import keras


def _parameters(weights):
    return sum(int(keras.ops.size(weight)) for weight in weights)


def freeze__the_whole_model(model, n_layers):
    """You froze the whole model: only its first n_layers layers are to be frozen.

    model.trainable = False goes for all of its layers, and stays with the model if single layers
    are made trainable after it. Set trainable layer by layer, and leave the model's alone.
    """
    model.trainable = False
    return model


def freeze__the_last_layers(model, n_layers):
    """You froze the layers after the first n_layers: those before are meant.

    model.layers begins with the layer nearest to the input: model.layers[:n_layers]. A condition on
    the position may also be turned round.
    """
    for layer in model.layers[n_layers:]:
        layer.trainable = False
    return model


def freeze__the_last_n_layers(model, n_layers):
    """You froze the last n_layers: the first, counted from the input, are meant.

    model.layers begins with the layer nearest to the input: model.layers[:n_layers].
    """
    for layer in model.layers[len(model.layers) - n_layers :]:
        layer.trainable = False
    return model


def freeze__one_layer(model, n_layers):
    """You froze one layer; the first n_layers are to be frozen, all of them.

    model.layers[:n_layers] is a list of them, model.layers[n_layers] a single one.
    """
    if n_layers:
        model.layers[n_layers - 1].trainable = False
    return model


def freeze__the_layer_after(model, n_layers):
    """You froze the layer with the number n_layers: the ones before it are meant.

    Counting begins at 0, so the first n_layers are the numbers 0 to n_layers - 1.
    """
    model.layers[n_layers].trainable = False
    return model


def freeze__one_too_many(model, n_layers):
    """You froze one layer too many: n_layers is how many.

    model.layers has no entry for keras.Input. model.layers[:2] are two layers.
    """
    for layer in model.layers[: n_layers + 1]:
        layer.trainable = False
    return model


def freeze__one_too_few(model, n_layers):
    """You froze one layer too few: model.layers has no entry for keras.Input.

    The first layer of a Sequential model is the first that computes something.
    """
    for layer in model.layers[: max(n_layers - 1, 0)]:
        layer.trainable = False
    return model


def freeze__counts_layers_with_weights(model, n_layers):
    """You counted only layers that have weights: every entry of model.layers counts.

    Pooling, Flatten and Dropout are layers too.
    """
    for layer in [each for each in model.layers if each.weights][:n_layers]:
        layer.trainable = False
    return model


def freeze__leaves_it(model, n_layers):
    """Your model is as trainable as before.

    The attribute is called trainable, and belongs to each layer: layer.trainable = False. Another
    name is taken without a word, and does nothing.
    """
    for layer in model.layers[:n_layers]:
        layer.frozen = True
    return model


def freeze__a_new_model(model, n_layers):
    """You returned another model: the one that is given is to be frozen, and returned.

    A clone has weights of its own, at random; even a new model with the same layers, or without
    those to be frozen, is not the one that the caller holds. They stay in it.
    """
    clone = keras.models.clone_model(model)
    for layer in clone.layers[:n_layers]:
        layer.trainable = False
    return clone


def freeze__returns_nothing(model, n_layers):
    """Your freeze returns None: the model itself is asked for.

    End with return model.
    """
    for layer in model.layers[:n_layers]:
        layer.trainable = False


def freeze__sets_the_weights_to_0(model, n_layers):
    """You changed the weights: frozen layers keep theirs, as they are.

    Only trainable changes.
    """
    for layer in model.layers[:n_layers]:
        layer.trainable = False
        layer.set_weights([0 * weight for weight in layer.get_weights()])
    return model


def trainable_parameters__counts_all(model):
    """You counted every number in the model: those of frozen layers are not trainable.

    Nor are the stored means and variances of batch normalisation. model.trainable_weights leaves
    both out; count_params() does not.
    """
    return model.count_params()


def trainable_parameters__counts_arrays(model):
    """You counted the arrays: a kernel of 6 by 4 is one array, and 24 numbers.

    Add up the sizes of model.trainable_weights.
    """
    return len(model.trainable_weights)


def trainable_parameters__counts_layers(model):
    """You counted layers: asked are the numbers in their weights.

    A layer of 4 units with 6 inputs has 6 · 4 + 4 of them.
    """
    return sum(layer.trainable for layer in model.layers)


def trainable_parameters__counts_the_frozen(model):
    """You counted the numbers that are not trainable: the others are asked for.

    model.trainable_weights, without "non".
    """
    return _parameters(model.non_trainable_weights)


def trainable_parameters__layer_by_layer(model):
    """You counted all numbers of each layer that is not frozen: some of them are kept, not trained.

    Batch normalisation has a mean and a variance for each unit, which belong to no training.
    layer.trainable_weights leaves them out.
    """
    return sum(layer.count_params() for layer in model.layers if layer.trainable)


def trainable_parameters__without_biases(model):
    """You counted the kernels only: biases, gamma and beta are trained as well.

    Each is an array with one axis. Add up the sizes of all of model.trainable_weights.
    """
    return _parameters(each for each in model.trainable_weights if len(each.shape) > 1)


def trainable_parameters__adds_up_rows(model):
    """You added up one side of each array: a kernel of 6 by 4 has 24 numbers.

    The size of an array is the product of its shape.
    """
    return sum(each.shape[0] for each in model.trainable_weights)


def trainable_parameters__adds_up_columns(model):
    """You added up one side of each array: a kernel of 6 by 4 has 24 numbers.

    The size of an array is the product of its shape.
    """
    return sum(each.shape[-1] for each in model.trainable_weights)


def trainable_parameters__adds_up_sides(model):
    """You added up the sides of each array: a kernel of 6 by 4 has 24 numbers, not 10.

    The size of an array is the product of its shape.
    """
    return sum(sum(each.shape) for each in model.trainable_weights)


def trainable_parameters__returns_the_weights(model):
    """You returned the weights: asked is how many numbers they hold, together.

    Add up their sizes.
    """
    return [each.numpy() for each in model.trainable_weights]
