"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def _descend(x, w, target, lr, steps, factor=2.0):
    """Weights and errors before each step, and the weights after the last."""
    weights, errors = [w], []
    for _ in range(steps):
        errors.append(x @ w - target)
        w = w - lr * factor * errors[-1] * x
        weights.append(w)
    return weights, np.array(errors)


def gradient_descent__records_after_the_update(x, w, target, lr, steps):
    """You recorded each loss after its update: the first, (6 - 10)² = 16, is missing.

    Each loss belongs to the weights before the move. Compute error and loss, store the loss,
    then change the weights; the loss of the final weights is not asked for.
    """
    weights, _ = _descend(x, w, target, lr, steps)
    return weights[-1], np.array([(x @ each - target) ** 2 for each in weights[1:]])


def gradient_descent__records_one_too_many(x, w, target, lr, steps):
    """Your record has one loss too many: that of the final weights, after the last update.

    The loss is written down before each update: three steps, three losses.
    """
    weights, _ = _descend(x, w, target, lr, steps)
    return weights[-1], np.array([(x @ each - target) ** 2 for each in weights])


def gradient_descent__takes_a_step_too_many(x, w, target, lr, steps):
    """You made one step too many: range(steps + 1) goes round that often.

    With three steps there are three updates and three losses; with 0 the weights stay.
    """
    weights, errors = _descend(x, w, target, lr, steps + 1)
    return weights[-1], errors**2


def gradient_descent__takes_a_step_too_few(x, w, target, lr, steps):
    """You made one step too few, and so there is one loss too few.

    range(1, steps) and range(steps - 1) go round steps - 1 times; range(steps) is right.
    """
    weights, errors = _descend(x, w, target, lr, steps - 1)
    return weights[-1], errors**2


def gradient_descent__leaves_out_the_last_update(x, w, target, lr, steps):
    """Your losses are right, but the weights are those before the last update.

    After the last loss the weights move once more. Three steps are three moves.
    """
    weights, errors = _descend(x, w, target, lr, steps)
    return weights[max(steps - 1, 0)], errors**2


def gradient_descent__forgets_the_2(x, w, target, lr, steps):
    """You left out the 2 of the slope: your first move is 0.01 · 4 · 3 = 0.12, half of 0.24.

    The loss is the error squared, and its slope is 2 · error · input: 2 · (-4) · 3 = -24.
    """
    weights, errors = _descend(x, w, target, lr, steps, factor=1.0)
    return weights[-1], errors**2


def gradient_descent__halves_the_loss(x, w, target, lr, steps):
    """Your weights are right, but the losses are half of what they should be: 8 for 16.

    The loss here is the error squared, without a half. Its slope has the 2, which you have.
    """
    weights, errors = _descend(x, w, target, lr, steps)
    return weights[-1], errors**2 / 2


def gradient_descent__halves_loss_and_slope(x, w, target, lr, steps):
    """You took half the error squared as the loss: 8 for 16, and every move is half as long.

    Here the loss is the error squared and its slope 2 · error · input.
    """
    weights, errors = _descend(x, w, target, lr, steps, factor=1.0)
    return weights[-1], errors**2 / 2


def gradient_descent__goes_uphill(x, w, target, lr, steps):
    """You moved along the slope, and the loss grows: from weight 2 you go to 1.76, not 2.24.

    The slope says which way the loss rises: with the error as prediction minus target, take
    lr · slope away. If your error is target minus prediction, its slope has a minus already.
    """
    weights, errors = _descend(x, w, target, lr, steps, factor=-2.0)
    return weights[-1], errors**2


def gradient_descent__computes_the_error_once(x, w, target, lr, steps):
    """You computed the error once, so every loss is the same, and so is every move.

    After a move the prediction is another: 6, then 6.72. Predict inside the loop, each time.
    """
    error = x @ w - target
    return w - steps * lr * 2 * error * x, np.full(steps, error**2)


def gradient_descent__computes_the_slope_once(x, w, target, lr, steps):
    """You used the first slope for every move: the losses follow, the slope does not.

    The slope is 2 · error · input, and the error changes: -24 at first, then 2 · (-3.28) · 3.
    Compute it inside the loop.
    """
    slope = 2 * (x @ w - target) * x
    weights = [w - step * lr * slope for step in range(steps + 1)]
    return weights[-1], np.array([(x @ each - target) ** 2 for each in weights[:-1]])


def gradient_descent__starts_each_step_from_the_first_weights(x, w, target, lr, steps):
    """Every step of yours starts from the weights given: you always get the first move.

    The second step starts from where the first has led: give the new weights the name that the
    loop reads.
    """
    error = x @ w - target
    return w - min(steps, 1) * lr * 2 * error * x, np.full(steps, error**2)


def gradient_descent__never_moves_the_weights(x, w, target, lr, steps):
    """Your weights come back as they were given, and every loss is the same: no move is kept.

    Give the new weights the name that the loop reads and the last line returns: w = w - move.
    """
    return w, np.full(steps, (x @ w - target) ** 2)


def gradient_descent__records_the_error(x, w, target, lr, steps):
    """You recorded the errors, -4 at first; the loss is the error squared, 16.

    The errors are what the slope needs. Write down their squares.
    """
    weights, errors = _descend(x, w, target, lr, steps)
    return weights[-1], errors


def gradient_descent__records_the_size_of_the_error(x, w, target, lr, steps):
    """You recorded the size of the error, 4 at first; the loss is the error squared, 16.

    Write down error², without abs and without a root. The slope belongs to that loss.
    """
    weights, errors = _descend(x, w, target, lr, steps)
    return weights[-1], np.abs(errors)


def gradient_descent__forgets_the_input(x, w, target, lr, steps):
    """Your slope lacks the input: it is 2 · error, -8 in the first step and not -24.

    A weight acts through its input: the slope to it is 2 · error · input, one number a weight.
    """
    weights, errors = _descend_by(x, w, target, lr, steps, lambda error, w: np.ones(len(x)))
    return weights, errors**2


def gradient_descent__multiplies_by_the_weight(x, w, target, lr, steps):
    """You multiplied the error by the weight, where the input belongs: 2 · (-4) · 2 = -16.

    The slope to a weight is 2 · error · its input: 2 · (-4) · 3 = -24.
    """
    weights, errors = _descend_by(x, w, target, lr, steps, lambda error, w: w)
    return weights, errors**2


def gradient_descent__multiplies_by_the_error_squared(x, w, target, lr, steps):
    """You multiplied by the error squared; the slope of e² is 2 · e, and here 2 · (-4) · 3.

    A square has lost its sign, so your weights always move the same way.
    """
    weights, errors = _descend_by(x, w, target, lr, steps, lambda error, w: error * x)
    return weights, errors**2


def gradient_descent__loses_the_sign_of_the_error(x, w, target, lr, steps):
    """You took the size of the error for the slope: 4 where it is -4, so you move the wrong way.

    Only the sign says on which side of the target you are. Keep the error as prediction minus
    target: 2 · (-4) · 3 = -24.
    """
    w, errors = _descend_by(x, w, target, lr, steps, lambda error, w: np.sign(error) * x)
    return w, errors**2


def gradient_descent__forgets_the_error(x, w, target, lr, steps):
    """Your slope lacks the error: every move is as long as the others, whatever the prediction.

    The slope is 2 · error · input, and gets smaller as the prediction comes nearer.
    """
    weights, errors = [w], []
    for _ in range(steps):
        errors.append(x @ weights[-1] - target)
        weights.append(weights[-1] - lr * 2 * x)
    return weights[-1], np.array(errors) ** 2


def gradient_descent__starts_from_0(x, w, target, lr, steps):
    """You started from weights of 0; the weights to start from are given.

    In the first case the weight is 2, the prediction 6 and the first loss 16, not 100.
    """
    weights, errors = _descend(x, np.zeros(len(x)), target, lr, steps)
    return weights[-1], errors**2


def gradient_descent__returns_after_the_first_step(x, w, target, lr, steps):
    """You made one step and returned: a return inside the loop ends it.

    Move the return to the left, so that it stands after the loop.
    """
    weights, errors = _descend(x, w, target, lr, min(steps, 1))
    return (weights[-1], errors**2) if steps else None


def gradient_descent__stores_in_integers(x, w, target, lr, steps):
    """Where w holds whole numbers your weights stay whole: the fractions are cut off.

    A copy of w takes over its type. w = w - move makes a new array of floats by itself.
    """
    w, losses = w.copy(), []
    for _ in range(steps):
        error = x @ w - target
        losses.append(error**2)
        w[:] = w - lr * 2 * error * x
    return w, np.array(losses)


def gradient_descent__goes_uphill_without_the_2(x, w, target, lr, steps):
    """Two things: you moved along the slope, and you left out its 2.

    With the error as prediction minus target, the slope is 2 · error · input, and lr times that
    is taken away: 2 - 0.01 · (-24) = 2.24.
    """
    weights, errors = _descend(x, w, target, lr, steps, factor=-1.0)
    return weights[-1], errors**2


def gradient_descent__records_late_and_forgets_the_2(x, w, target, lr, steps):
    """Two things: you left out the 2 of the slope, and you recorded each loss after its update.

    The first loss is (6 - 10)² = 16, from the weights given. The slope is 2 · (-4) · 3 = -24.
    """
    weights, _ = _descend(x, w, target, lr, steps, factor=1.0)
    return weights[-1], np.array([(x @ each - target) ** 2 for each in weights[1:]])


def gradient_descent__averages_the_losses(x, w, target, lr, steps):
    """You averaged the losses of the steps; one loss a step is asked for, (steps,).

    Return the record as it is.
    """
    weights, errors = _descend(x, w, target, lr, steps)
    return weights[-1], (np.mean(errors**2) if steps else np.nan)


def gradient_descent__changes_one_weight_at_a_time(x, w, target, lr, steps):
    """You moved one weight after the other, and each saw the others already changed.

    One input hides it. All slopes of a step belong to the same weights: compute the error once
    a step, then move all weights by it.
    """
    w, losses = w.astype(float), []
    for _ in range(steps):
        losses.append((x @ w - target) ** 2)
        for i in range(len(w)):
            w[i] -= lr * 2 * (x @ w - target) * x[i]
    return w, np.array(losses)


def gradient_descent__takes_every_input_alone(x, w, target, lr, steps):
    """You took an error for each input; there is one prediction, the sum of all products.

    One input hides it. Add up first: with inputs 1 and 2 and weights 3 and -1 the prediction is
    3 - 2 = 1, and its distance from the target is the one error.
    """
    losses = []
    for _ in range(steps):
        errors = x * w - target
        losses.append(np.mean(errors**2))
        w = w - lr * 2 * errors * x
    return w, np.array(losses)


def gradient_descent__copies_the_loop_of_the_lesson(x, w, target, lr, steps):
    """w * x is an array here, and so is each loss: one error an input, where one is asked for.

    In the lesson x and w are single numbers. Here the prediction is the sum of all products,
    x @ w: one number, with one error and one loss a step.
    """
    losses = []
    for _ in range(steps):
        errors = x * w - target
        losses.append(errors**2)
        w = w - lr * 2 * errors * x
    return w, losses


def gradient_descent__divides_by_the_number_of_inputs(x, w, target, lr, steps):
    """You divided the slope by the number of inputs: with two, every move is half as long.

    A mean is taken over examples, and there is one. The slope to a weight is 2 · error · input.
    """
    weights, errors = _descend(x, w, target, lr, steps, factor=2 / len(x))
    return weights[-1], errors**2


def gradient_descent__forgets_the_learning_rate(x, w, target, lr, steps):
    """You took the whole slope away: from weight 2 you go to 2 + 24 = 26.

    Only a small part of it is the move: lr · slope, 0.01 · 24 = 0.24.
    """
    weights, errors = _descend(x, w, target, 1.0, steps)
    return weights[-1], errors**2


def gradient_descent__returns_the_last_loss_only(x, w, target, lr, steps):
    """You returned the last loss alone; the losses of all steps are asked for.

    Keep a list and append to it in each step, or fill an array of `steps` places.
    """
    weights, errors = _descend(x, w, target, lr, steps)
    return weights[-1], (errors[-1] ** 2 if steps else 0.0)


def gradient_descent__returns_the_losses_first(x, w, target, lr, steps):
    """You returned the losses first; the weights come first: (w, losses).

    Both are right in themselves. Turn the two round in the last line.
    """
    weights, errors = _descend(x, w, target, lr, steps)
    return errors**2, weights[-1]


def gradient_descent__returns_the_weights_only(x, w, target, lr, steps):
    """You returned the weights only; a pair is asked for: (w, losses).

    Write down the loss in each step, before the weights move, and return the record as well.
    """
    return _descend(x, w, target, lr, steps)[0][-1]


def gradient_descent__returns_every_weight_on_the_way(x, w, target, lr, steps):
    """You returned the weights of all steps; only those after the last update are asked for.

    They are the last entry of what you kept. The losses are right.
    """
    weights, errors = _descend(x, w, target, lr, steps)
    return np.array(weights), errors**2


def gradient_descent__stops_when_the_loss_grows(x, w, target, lr, steps):
    """You stopped when the loss began to grow; the task asks for all steps, come what may.

    With a rate of 0.12 the loss grows from the start, and the record should show it.
    """
    weights, errors = _descend(x, w, target, lr, steps)
    grew = np.flatnonzero(np.diff(errors**2) > 0)
    stop = grew[0] + 1 if len(grew) else steps
    return weights[stop], errors[:stop] ** 2


def _descend_by(x, w, target, lr, steps, towards):
    """Final weights and errors, where the slope is 2 · error times something else than x."""
    errors = []
    for _ in range(steps):
        errors.append(x @ w - target)
        w = w - lr * 2 * errors[-1] * towards(errors[-1], w)
    return w, np.array(errors)
