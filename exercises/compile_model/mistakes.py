"""What people really compile; the docstring is what the learner is told."""

import keras


def _compiled(model, **settings):
    model.compile(**settings)
    return model


def compile_model__returns_what_compile_returns(model):
    """Your compile_model returns None, which is what model.compile returns.

    compile changes the model where it stands. Call it on a line of its own, then return model.
    """
    return model.compile(optimizer="adam", loss="mse")


def compile_model__does_not_compile(model):
    """Your compile_model returns the model as it was: it is not compiled.

    Call model.compile(optimizer=..., loss=...) before you return it.
    """
    return model


def compile_model__the_usual_optimizer(model):
    """Your model has no optimizer of your own, so it has RMSprop, which compile takes by itself.

    Say optimizer="adam".
    """
    return _compiled(model, loss="mse")


def compile_model__no_loss(model):
    """Your model has an optimizer and no loss: it would have nothing to make smaller.

    Say loss="mse" as well.
    """
    return _compiled(model, optimizer="adam")


def compile_model__mean_squared_error_as_a_metric(model):
    """Mean squared error is your metric, and not your loss.

    A metric is only watched. What the slopes are taken of is the loss: loss="mse".
    """
    return _compiled(model, optimizer="adam", metrics=["mse"])


def compile_model__sgd(model):
    """Your optimizer is SGD; Adam is asked for.

    optimizer="adam", or keras.optimizers.Adam().
    """
    return _compiled(model, optimizer="sgd", loss="mse")


def compile_model__a_rate_of_one_hundredth(model):
    """Your Adam has a learning rate of 0.01; as it is unless told otherwise it has 0.001.

    0.01 is what SGD begins with. Leave the learning rate out: "adam", or keras.optimizers.Adam().
    """
    return _compiled(model, optimizer=keras.optimizers.Adam(0.01), loss="mse")


def compile_model__amsgrad(model):
    """Your Adam has amsgrad=True, another rule than the usual one.

    Leave its settings out: "adam", or keras.optimizers.Adam().
    """
    return _compiled(model, optimizer=keras.optimizers.Adam(amsgrad=True), loss="mse")


def compile_model__mean_absolute_error(model):
    """Your loss is the mean absolute error; the mean squared error is asked for.

    Its short name is "mse": s for squared.
    """
    return _compiled(model, optimizer="adam", loss="mae")


def compile_model__a_loss_for_classes(model):
    """Your loss is cross-entropy, which is for probabilities of classes.

    These models give an amount. What is asked for is the mean squared error, "mse".
    """
    return _compiled(model, optimizer="adam", loss="binary_crossentropy")


def compile_model__logarithms(model):
    """Your loss squares the errors of logarithms (MSLE); the mean squared error is asked for.

    The short names are near each other: "mse", not "msle".
    """
    return _compiled(model, optimizer="adam", loss="msle")


def compile_model__a_copy(model):
    """Your compile_model returns another model; the one that it is given is asked for.

    The caller keeps the model and would find it uncompiled. compile changes a model where it
    stands, so there is no need to copy it.
    """
    return _compiled(keras.models.clone_model(model), optimizer="adam", loss="mse")


def compile_model__frozen(model):
    """Your compile_model sets trainable to False: nothing in the model would ever learn.

    Leave the layers as they are. Only compile, and return the model.
    """
    model.trainable = False
    return _compiled(model, optimizer="adam", loss="mse")
