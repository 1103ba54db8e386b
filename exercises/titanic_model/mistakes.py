"""Models that people really build; the docstring is what the learner is told."""

import keras

LOSS, METRIC = "binary_crossentropy", "binary_accuracy"


def _stacked(n_features, *layers):
    return keras.Sequential([keras.Input((n_features,)), *layers])


def _hidden():
    return [keras.layers.Dense(units, activation="relu") for units in (32, 16)]


def _network(n_features, output="sigmoid"):
    return _stacked(n_features, *_hidden(), keras.layers.Dense(1, activation=output))


def _compiled(model, loss=LOSS, metrics=(METRIC,)):
    model.compile(optimizer="adam", loss=loss, metrics=list(metrics))
    return model


def build_and_compile__no_activation_on_the_output(n_features):
    """Your output layer has no activation: it gives a sum, −3 or 40, and no probability.

    Binary cross-entropy takes it for a probability all the same and cuts it off at 0 and 1; where
    it cuts, nothing is learnt. The sigmoid brings every number between 0 and 1.
    """
    return _compiled(_network(n_features, None))


def build_and_compile__sums_and_a_loss_for_sums(n_features):
    """Your model gives sums, and its loss is told so: it would learn, but gives no probability.

    from_logits=True lets the loss apply the sigmoid. What predict gives is then a sum all the same,
    and its threshold would be 0. Here the sigmoid belongs to the output layer, and from_logits is
    left out.
    """
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    return _compiled(_network(n_features, None), loss, [keras.metrics.BinaryAccuracy(threshold=0)])


def build_and_compile__sigmoid_and_a_loss_for_sums(n_features):
    """Your loss is told from_logits=True, but your outputs have been through the sigmoid already.

    Logits are plain sums. On TensorFlow Keras sees the sigmoid, warns, and trains on the sums
    before it; on other backends they go through the sigmoid a second time. Leave from_logits
    out: the outputs are probabilities.
    """
    loss = keras.losses.BinaryCrossentropy(from_logits=True)
    return _compiled(_network(n_features), loss)


def build_and_compile__relu_on_the_output(n_features):
    """Your output layer has ReLU: it gives 0 or any larger number, which is no probability.

    Where the sum is negative it says "certainly not", and its slope is 0, so it goes on saying so.
    For a probability the output needs the function that lies between 0 and 1.
    """
    return _compiled(_network(n_features, "relu"))


def build_and_compile__softmax_with_one_unit(n_features):
    """Your output is a softmax with one unit: it says 1 for every passenger, whatever it learns.

    Softmax divides by the sum of all the outputs of a row. There is only one, so it divides it by
    itself. A single unit takes a sigmoid.
    """
    return _compiled(_network(n_features, "softmax"))


def build_and_compile__softmax_with_two_units(n_features):
    """Your output has two units and a softmax, one for each class; a single unit is asked for.

    It works, but says everything twice: the second probability is 1 minus the first. One unit with
    a sigmoid gives the probability of class 1, and binary cross-entropy belongs to it.
    """
    model = _stacked(n_features, *_hidden(), keras.layers.Dense(2, activation="softmax"))
    return _compiled(model, "sparse_categorical_crossentropy", ["accuracy"])


def build_and_compile__sigmoid_everywhere(n_features):
    """Your hidden layers have sigmoids; they are to have ReLU.

    A sigmoid's slope is 0.25 at most, and each layer multiplies by it: the first layers learn
    slowly. The sigmoid belongs on the output alone, where a probability is wanted.
    """
    layers = [keras.layers.Dense(units, activation="sigmoid") for units in (32, 16, 1)]
    return _compiled(_stacked(n_features, *layers))


def build_and_compile__no_activations_in_the_hidden_layers(n_features):
    """Your hidden layers have no activation: with the output they make one linear layer.

    All that is left is a sum of the columns in a sigmoid, however many units there are. Dense is
    linear unless it is told otherwise: give both hidden layers ReLU.
    """
    layers = [keras.layers.Dense(32), keras.layers.Dense(16), keras.layers.Dense(1, "sigmoid")]
    return _compiled(_stacked(n_features, *layers))


def build_and_compile__one_hidden_layer(n_features):
    """Your model goes from 32 units straight to the output: the layer of 16 units is missing.

    After Dense 32 comes Dense 16, with ReLU as well, and then the one unit with the sigmoid.
    """
    first, _ = _hidden()
    return _compiled(_stacked(n_features, first, keras.layers.Dense(1, activation="sigmoid")))


def build_and_compile__mean_squared_error(n_features):
    """Your loss is the mean squared error; the loss of a probability is binary cross-entropy.

    A passenger who survived and was given 0.001 costs 1 by squares, and the slope is nearly 0: the
    sigmoid is flat there. Cross-entropy makes that 6.9, and its slope is p − y, nearly −1.
    """
    return _compiled(_network(n_features), "mean_squared_error")


def build_and_compile__categorical_cross_entropy(n_features):
    """Your loss is categorical cross-entropy: with one output it is 0 for every passenger.

    It is for several outputs that add up to 1, and divides by their sum. A single one divided by
    itself is 1, and nothing is left to learn. For one sigmoid the loss is the binary one.
    """
    return _compiled(_network(n_features), "categorical_crossentropy")


def build_and_compile__the_usual_optimizer(n_features):
    """Your model has no optimizer of your own, so it has RMSprop, which compile takes by itself.

    Say which one you want: optimizer="adam".
    """
    model = _network(n_features)
    model.compile(loss=LOSS, metrics=[METRIC])
    return model


def build_and_compile__no_metric(n_features):
    """Your model has no metric: fit would report the loss after each epoch, and nothing else.

    Nobody can tell from a cross-entropy of 0.45 how many passengers it is right about. Give compile
    metrics=[...], by that name: what stands third without a name is the weights of the losses.
    """
    return _compiled(_network(n_features), metrics=())


def build_and_compile__not_compiled(n_features):
    """Your model is built, and not compiled: it has no loss yet, and can't be trained.

    Before you return it, call its compile with the optimizer, the loss and the metric.
    """
    return _network(n_features)


def build_and_compile__returns_what_compile_returns(n_features):
    """Your build_and_compile returns None, which is what model.compile returns.

    compile changes the model where it stands. Call it on a line of its own, then return model.
    """
    return _network(n_features).compile(optimizer="adam", loss=LOSS, metrics=[METRIC])


def build_and_compile__knows_no_inputs(n_features):
    """Your model does not know its inputs: it has no weights until it sees the first rows.

    Put keras.Input((n_features,)) at the front of the list. Then its 769 parameters are there at
    once, and rows of another length are refused where they come in.
    """
    output = keras.layers.Dense(1, activation="sigmoid")
    return _compiled(keras.Sequential([*_hidden(), output]))
