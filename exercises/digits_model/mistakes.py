"""Models that people really build; the docstring is what the learner is told."""

import keras

LOSS = "categorical_crossentropy"


def _network(n_features, classes, output="softmax", hidden="relu"):
    return keras.Sequential(
        [
            keras.Input((n_features,)),
            keras.layers.Dense(64, activation=hidden),
            keras.layers.Dense(classes, activation=output),
        ]
    )


def _compiled(model, loss=LOSS, metrics=("accuracy",)):
    model.compile(optimizer="adam", loss=loss, metrics=list(metrics))
    return model


def build_and_compile__sparse_cross_entropy(n_features, classes):
    """Your loss is the sparse one, which wants y as class numbers of shape (rows,): 3, 0, 7.

    Here y is one-hot, of shape (rows, classes): 0 0 0 1 0 0 0 0 0 0 for a three. Given that, fit
    would stop with a message about the rank of target and output. Each form of y has its own loss;
    the one for one-hot rows has no "sparse" in its name.
    """
    return _compiled(_network(n_features, classes), "sparse_categorical_crossentropy")


def build_and_compile__binary_cross_entropy(n_features, classes):
    """Your loss is binary cross-entropy: it takes each class for a yes or no of its own.

    It would run, and train as if an image could be a 3 and an 8 at once. A row belongs to exactly
    one class here, and softmax has said so: the loss that goes with it is the categorical one.
    """
    return _compiled(_network(n_features, classes), "binary_crossentropy")


def build_and_compile__sigmoid_on_the_output(n_features, classes):
    """Your output layer has a sigmoid: each class is judged by itself, and they don't add up to 1.

    An image could be a 3 with 0.9 and an 8 with 0.9. Softmax divides by the sum of all the classes,
    so that what one gets the others lose.
    """
    return _compiled(_network(n_features, classes, "sigmoid"))


def build_and_compile__no_activation_on_the_output(n_features, classes):
    """Your output layer has no activation: it gives sums, which are no probabilities.

    The loss takes them for such all the same. It divides them by their total, which may be negative
    or near 0, and what is trained makes no sense. The output needs the function that makes
    probabilities of sums.
    """
    return _compiled(_network(n_features, classes, None))


def build_and_compile__sums_and_a_loss_for_sums(n_features, classes):
    """Your model gives sums, and its loss is told so: it would learn, but gives no probabilities.

    from_logits=True lets the loss apply softmax. What predict gives are then sums all the same.
    Here softmax belongs to the output layer, and from_logits is left out.
    """
    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    return _compiled(_network(n_features, classes, None), loss)


def build_and_compile__softmax_and_a_loss_for_sums(n_features, classes):
    """Your loss is told from_logits=True, but your outputs have been through softmax already.

    Logits are plain sums. On TensorFlow Keras sees softmax, warns, and trains on the sums
    before it; on other backends they go through softmax a second time. Leave from_logits
    out: the outputs are probabilities.
    """
    loss = keras.losses.CategoricalCrossentropy(from_logits=True)
    return _compiled(_network(n_features, classes), loss)


def build_and_compile__no_activation_in_the_hidden_layer(n_features, classes):
    """Your hidden layer has no activation: with the output it makes one linear layer.

    All that is left is a softmax of weighted pixels, however many units there are. Dense is linear
    unless it is told otherwise: the hidden layer takes ReLU.
    """
    return _compiled(_network(n_features, classes, hidden=None))


def build_and_compile__no_hidden_layer(n_features, classes):
    """Your model goes from the inputs straight to the classes: the hidden layer is missing.

    Before the softmax stands a layer of 64 units with ReLU.
    """
    layers = [keras.Input((n_features,)), keras.layers.Dense(classes, activation="softmax")]
    return _compiled(keras.Sequential(layers))


def build_and_compile__always_ten_classes(n_features, classes):
    """Your output has ten units whatever classes says.

    Ten is how many digits there are, as it happens; wines come from three kinds of grape. A unit
    for each class: use classes.
    """
    return _compiled(_network(n_features, 10))


def build_and_compile__one_output_for_the_number(n_features, classes):
    """Your output has one unit; each class needs a unit of its own.

    A single unit that is to say the number would make 4 the middle of 3 and 5. Class numbers are
    names. And softmax of one unit is 1 whatever its sum is.
    """
    return _compiled(_network(n_features, 1))


def build_and_compile__inputs_and_classes_exchanged(n_features, classes):
    """Your inputs and classes are exchanged: the first argument goes in, the second comes out.

    A row has n_features numbers, which is what keras.Input is told. The output has a unit for each
    class.
    """
    return _compiled(_network(classes, n_features))


def build_and_compile__no_metric(n_features, classes):
    """Your model has no metric: fit would report the loss after each epoch, and nothing else.

    Nobody can tell from a cross-entropy of 0.2 how many digits it gets right. Give compile
    metrics=[...], by that name: what stands third without a name is the weights of the losses.
    """
    return _compiled(_network(n_features, classes), metrics=())


def build_and_compile__binary_accuracy(n_features, classes):
    """Your metric is binary accuracy, which counts each of the outputs of a row by itself.

    While every probability is below 0.5 it is right about nine zeros in ten, and says 0.9 of a
    network that has learnt nothing. "accuracy" asks whether the largest one is at the right class.
    """
    return _compiled(_network(n_features, classes), metrics=["binary_accuracy"])


def build_and_compile__not_compiled(n_features, classes):
    """Your model is built, and not compiled: it has no loss yet, and can't be trained.

    Before you return it, call its compile with the optimizer, the loss and the metric.
    """
    return _network(n_features, classes)


def build_and_compile__returns_what_compile_returns(n_features, classes):
    """Your build_and_compile returns None, which is what model.compile returns.

    compile changes the model where it stands. Call it on a line of its own, then return model.
    """
    model = _network(n_features, classes)
    return model.compile(optimizer="adam", loss=LOSS, metrics=["accuracy"])


def build_and_compile__knows_no_inputs(n_features, classes):
    """Your model does not know its inputs: it has no weights until it sees the first rows.

    Put keras.Input((n_features,)) at the front of the list. Then its 4,810 parameters are there at
    once, and rows of another length are refused where they come in.
    """
    layers = [keras.layers.Dense(64, "relu"), keras.layers.Dense(classes, "softmax")]
    return _compiled(keras.Sequential(layers))
