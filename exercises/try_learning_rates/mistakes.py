"""What people really compare; the docstring is what the learner is told."""

import keras
import numpy as np


def _fitted(model, X, y, rate, *, loss="mse", epochs=20, batch=None, optimizer=None):
    model.compile(optimizer=optimizer or keras.optimizers.SGD(rate), loss=loss)
    return model.fit(X, y, epochs=epochs, batch_size=batch or len(X), verbose=0).history["loss"]


def _tried(build_model, X, y, rates, pick=lambda losses: losses[-1], **others):
    """Each rate from the same start, as it should be, but for what `others` say."""
    start, losses = build_model().get_weights(), {}
    for rate in rates:
        model = build_model()
        model.set_weights(start)
        losses[rate] = pick(_fitted(model, X, y, rate, **others))
    return losses


def try_learning_rates__other_weights_for_each(build_model, X, y, rates):
    """Each of your models begins with weights of its own: you compare luck as well as rates.

    Keep the weights of one model, start = build_model().get_weights(), and give them to each with
    set_weights before it is trained.
    """
    return {rate: _fitted(build_model(), X, y, rate)[-1] for rate in rates}


def try_learning_rates__one_model_for_all(build_model, X, y, rates):
    """Your second rate goes on where the first one ended: the model is not a fresh one.

    compile sets the optimizer anew, and leaves the weights as they are. Build a model for each
    rate, and give each the same initial weights.
    """
    model = build_model()
    return {rate: _fitted(model, X, y, rate)[-1] for rate in rates}


def try_learning_rates__one_loss_too_many(build_model, X, y, rates):
    """Your dict has a list for each rate: all twenty losses; the last one is asked for.

    history.history["loss"] is a list, and [-1] takes its last.
    """
    return _tried(build_model, X, y, rates, pick=list)


def try_learning_rates__the_history_itself(build_model, X, y, rates):
    """Your dict has the whole history for each rate; the last loss is asked for, a number.

    history.history is a dict of lists: history.history["loss"][-1].
    """
    return _tried(build_model, X, y, rates, pick=lambda losses: {"loss": losses})


def try_learning_rates__the_first_loss(build_model, X, y, rates):
    """Your losses are those of the first epoch, before anything is learnt: the same for each rate.

    The last of the list is at [-1], not at [0].
    """
    return _tried(build_model, X, y, rates, pick=lambda losses: losses[0])


def try_learning_rates__the_lowest_loss(build_model, X, y, rates):
    """Your losses are the lowest of each training; that of the last epoch is asked for.

    For a rate that diverges the lowest may be the first, and would hide it. Take [-1], not min.
    """
    return _tried(build_model, X, y, rates, pick=min)


def try_learning_rates__the_mean_loss(build_model, X, y, rates):
    """Your losses are means over the epochs; that of the last epoch is asked for.

    Take history.history["loss"][-1].
    """
    return _tried(build_model, X, y, rates, pick=lambda losses: float(np.mean(losses)))


def try_learning_rates__evaluates_afterwards(build_model, X, y, rates):
    """Your losses are measured after the training: one step later than the last epoch tells it.

    Keras computes an epoch's loss before the weights are changed. What the task asks for is
    history.history["loss"][-1]; evaluate is one step ahead of it.
    """
    start, losses = build_model().get_weights(), {}
    for rate in rates:
        model = build_model()
        model.set_weights(start)
        _fitted(model, X, y, rate)
        losses[rate] = model.evaluate(X, y, verbose=0)
    return losses


def try_learning_rates__one_epoch(build_model, X, y, rates):
    """Your trainings have one epoch, which is what fit does unless told otherwise.

    Say epochs=20.
    """
    return _tried(build_model, X, y, rates, epochs=1)


def try_learning_rates__batches_of_32(build_model, X, y, rates):
    """Your batches have 32 rows, which is what fit takes unless told otherwise.

    Then the order in which rows are drawn has its say as well. Take all rows in one batch:
    batch_size=len(X).
    """
    return _tried(build_model, X, y, rates, batch=32)


def try_learning_rates__the_rate_is_not_used(build_model, X, y, rates):
    """Your optimizer does not have the rate: "sgd" has 0.01, whichever rate it is.

    Make it with the rate: keras.optimizers.SGD(learning_rate=rate).
    """
    return _tried(build_model, X, y, rates, optimizer="sgd")


def try_learning_rates__adam(build_model, X, y, rates):
    """Your optimizer is Adam; SGD is asked for.

    Adam makes its steps nearly equally long, and hides much of what a rate does to the slopes.
    """
    start, losses = build_model().get_weights(), {}
    for rate in rates:
        model = build_model()
        model.set_weights(start)
        losses[rate] = _fitted(model, X, y, rate, optimizer=keras.optimizers.Adam(rate))[-1]
    return losses


def try_learning_rates__momentum(build_model, X, y, rates):
    """Your SGD has momentum; plain SGD is asked for.

    With momentum=0.9 a step goes up to ten times as far. Leave it out.
    """
    start, losses = build_model().get_weights(), {}
    for rate in rates:
        model = build_model()
        model.set_weights(start)
        momentum = keras.optimizers.SGD(rate, momentum=0.9)
        losses[rate] = _fitted(model, X, y, rate, optimizer=momentum)[-1]
    return losses


def try_learning_rates__mean_absolute_error(build_model, X, y, rates):
    """Your loss is the mean absolute error; the mean squared error is asked for.

    Its short name is "mse": s for squared.
    """
    return _tried(build_model, X, y, rates, loss="mae")


def try_learning_rates__keys_as_text(build_model, X, y, rates):
    """The keys of your dict are text; the rates themselves are asked for.

    Then losses[0.1] finds its loss: losses[rate] = ..., without str or an f-string.
    """
    return {str(rate): loss for rate, loss in _tried(build_model, X, y, rates).items()}


def try_learning_rates__keys_that_count(build_model, X, y, rates):
    """The keys of your dict are 0, 1, 2 ...; the rates themselves are asked for.

    Then losses[0.1] finds its loss: losses[rate] = ...
    """
    return dict(enumerate(_tried(build_model, X, y, rates).values()))


def try_learning_rates__a_list(build_model, X, y, rates):
    """Your function returns a list of losses; a dict is asked for, which says whose they are.

    Begin with losses = {}, and write losses[rate] = ... for each rate.
    """
    return list(_tried(build_model, X, y, rates).values())


def try_learning_rates__returns_in_the_loop(build_model, X, y, rates):
    """Your dict has the first rate alone: the function returns before the second.

    Move return to the left, so that it comes after the loop.
    """
    return _tried(build_model, X, y, rates[:1])


def try_learning_rates__returns_the_best(build_model, X, y, rates):
    """Your function returns one rate, and not the dict of all.

    Which one is best the caller can see in the dict.
    """
    losses = _tried(build_model, X, y, rates)
    return min(losses, key=losses.get)


def try_learning_rates__leaves_out_what_diverges(build_model, X, y, rates):
    """Your dict leaves out the rate that diverges: that is what one wanted to know.

    inf and nan are answers here. Keep them.
    """
    return {k: v for k, v in _tried(build_model, X, y, rates).items() if np.isfinite(v)}
