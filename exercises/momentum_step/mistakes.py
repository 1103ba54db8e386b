"""Wrong answers that people really write; the docstring is what the learner is told."""


def momentum_step__forgets_the_velocity(w, velocity, gradient, lr, momentum=0.9):
    """You step by the slope alone: nothing of the old velocity is kept.

    With a velocity of -1 nine tenths of it, -0.9, go into the new one. The slope adds -0.3.
    """
    return w - lr * gradient, -lr * gradient


def momentum_step__points_the_velocity_uphill(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity adds lr times the gradient, and the weights subtract it.

    Other books do it so. But then the velocity that came in has the other sign too, and the
    one you hand back. Here it points the way the weights move: -0.9 - 0.3 = -1.2.
    """
    velocity = momentum * velocity + lr * gradient
    return w - velocity, velocity


def momentum_step__climbs(w, velocity, gradient, lr, momentum=0.9):
    """You climb: lr times the gradient is added to the velocity, and the velocity to the weights.

    The gradient points uphill. Take it away: -0.9 - 0.3, not -0.9 + 0.3.
    """
    velocity = momentum * velocity + lr * gradient
    return w + velocity, velocity


def momentum_step__subtracts_the_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity is right, but you take it away from the weights.

    It already points downhill, the minus is in it: 2 + (-1.2) = 0.8.
    """
    velocity = momentum * velocity - lr * gradient
    return w - velocity, velocity


def momentum_step__keeps_the_rate_out_of_the_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity has no learning rate in it; you multiply by it only when you step.

    That is another velocity, 1 / lr times as large, and the one that comes in is ours: here
    it is a step, in the units of the weights. Multiply the gradient by lr, and nothing else.
    """
    velocity = momentum * velocity - gradient
    return w + lr * velocity, velocity


def momentum_step__is_the_one_of_pytorch(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity gathers gradients, and lr times it is taken from the weights: PyTorch's way.

    From a velocity of 0 and at one learning rate the weights go the same path, but the numbers in
    the velocity differ, in size and in sign. Here minus lr times the gradient goes into it.
    """
    velocity = momentum * velocity + gradient
    return w - lr * velocity, velocity


def momentum_step__forgets_the_rate(w, velocity, gradient, lr, momentum=0.9):
    """You subtract the whole gradient: the learning rate is missing.

    The slope's part of the velocity is 0.1 · 3 = 0.3, not 3.
    """
    velocity = momentum * velocity - gradient
    return w + velocity, velocity


def momentum_step__takes_the_average(w, velocity, gradient, lr, momentum=0.9):
    """You shrink the slope's part by (1 - momentum): that makes an average, with shorter steps.

    Both forms exist, and their steps differ by the factor 1 - momentum. In this one the
    gradient is multiplied by lr only: 0.9 · (-1) - 0.1 · 3.
    """
    velocity = momentum * velocity - (1 - momentum) * lr * gradient
    return w + velocity, velocity


def momentum_step__averages_the_gradients(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity is an average of the gradients, and lr times it is taken from the weights.

    Adam will do that. Momentum keeps 0.9 of the last step, and adds minus lr times the
    gradient to it, without a factor (1 - momentum).
    """
    velocity = momentum * velocity + (1 - momentum) * gradient
    return w - lr * velocity, velocity


def momentum_step__thinks_it_is_one_minus_the_rate(w, velocity, gradient, lr, momentum=0.9):
    """You keep 1 - lr of the velocity. Momentum and learning rate are two settings, not one.

    The argument `momentum` says how much is kept. At lr = 0.1 and momentum 0.9 nothing shows; at
    any other pair it does.
    """
    velocity = (1 - lr) * velocity - lr * gradient
    return w + velocity, velocity


def momentum_step__swaps_the_two_factors(w, velocity, gradient, lr, momentum=0.9):
    """You have momentum and learning rate the wrong way round: 0.1 · (-1) - 0.9 · 3.

    The velocity is multiplied by momentum, the gradient by lr.
    """
    velocity = lr * velocity - momentum * gradient
    return w + velocity, velocity


def momentum_step__multiplies_the_slope_by_momentum_too(w, velocity, gradient, lr, momentum=0.9):
    """You multiplied the gradient's part by momentum as well: 0.9 · (-1 - 0.3).

    Momentum only shrinks the old velocity. The new push comes in whole: 0.9 · (-1) - 0.3.
    """
    velocity = momentum * (velocity - lr * gradient)
    return w + velocity, velocity


def momentum_step__keeps_all_of_the_velocity(w, velocity, gradient, lr, momentum=0.9):
    """You keep the whole old velocity: momentum is not used on it.

    Nothing would ever slow down. Multiply the velocity by momentum first: 0.9 · (-1).
    """
    velocity = velocity - lr * gradient
    return w + velocity, velocity


def momentum_step__always_keeps_nine_tenths(w, velocity, gradient, lr, momentum=0.9):
    """You always keep 0.9 of the velocity, whatever `momentum` is.

    0.9 is only the default. Use the argument.
    """
    velocity = 0.9 * velocity - lr * gradient
    return w + velocity, velocity


def momentum_step__steps_by_the_old_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your weights move by the old velocity, before the slope is in it: 2 - 1 = 1.

    First the new velocity, -1.2, then the step by it.
    """
    return w + velocity, momentum * velocity - lr * gradient


def momentum_step__returns_the_old_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your weights are right, but the velocity you return is the one that came in.

    The next step starts from what you hand back. Return the new one, -1.2.
    """
    return w + (momentum * velocity - lr * gradient), velocity


def momentum_step__applies_momentum_again(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity is right, but you step by momentum times it: 2 + 0.9 · (-1.2).

    The step is the new velocity, whole: 2 - 1.2.
    """
    velocity = momentum * velocity - lr * gradient
    return w + momentum * velocity, velocity


def momentum_step__takes_the_slope_off_twice(w, velocity, gradient, lr, momentum=0.9):
    """You take lr times the gradient off twice: in the velocity, and again from the weights.

    The velocity is the whole step: 2 - 1.2 = 0.8.
    """
    velocity = momentum * velocity - lr * gradient
    return w + velocity - lr * gradient, velocity


def momentum_step__looks_ahead(w, velocity, gradient, lr, momentum=0.9):
    """Your weights move by momentum times the new velocity, less lr times the gradient.

    That is Nesterov's step, the next exercise. Here they move by the new velocity: 2 - 1.2.
    """
    velocity = momentum * velocity - lr * gradient
    return w + momentum * velocity - lr * gradient, velocity


def momentum_step__leaves_the_slope_out_of_the_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your weights are right, but you return a velocity without the slope's part: -0.9.

    Then nothing gathers speed. The velocity is the whole step: -0.9 - 0.3 = -1.2.
    """
    velocity = momentum * velocity
    return w + velocity - lr * gradient, velocity


def momentum_step__turns_the_old_velocity_round(w, velocity, gradient, lr, momentum=0.9):
    """You take the old velocity with the wrong sign: 0.9 there, where -0.9 is.

    It points downhill already, the way the weights move. Keep nine tenths of it as it is.
    """
    velocity = -momentum * velocity - lr * gradient
    return w + velocity, velocity


def momentum_step__keeps_one_minus_momentum(w, velocity, gradient, lr, momentum=0.9):
    """You keep 1 - momentum of the velocity: a tenth, where nine tenths are asked.

    Momentum is the share that is kept: 0.9 · (-1).
    """
    velocity = (1 - momentum) * velocity - lr * gradient
    return w + velocity, velocity


def momentum_step__swaps_the_shares(w, velocity, gradient, lr, momentum=0.9):
    """You keep 1 - momentum of the velocity, and multiply the slope's part by momentum.

    The old velocity is multiplied by momentum, and the slope's part only by lr: 0.9 · (-1) - 0.3.
    """
    velocity = (1 - momentum) * velocity - momentum * lr * gradient
    return w + velocity, velocity


def momentum_step__multiplies_the_velocity_by_the_rate_too(w, velocity, gradient, lr, momentum=0.9):
    """You multiplied the old velocity by lr as well: 0.1 · (0.9 · (-1) - 3).

    It is a step already, with lr in it. Only the gradient is multiplied by lr: 0.9 · (-1) - 0.3.
    """
    velocity = lr * (momentum * velocity - gradient)
    return w + velocity, velocity


def momentum_step__uses_the_rate_twice(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity is right, but you multiply it by lr once more when you step.

    The learning rate is in the velocity already: 2 + (-1.2).
    """
    velocity = momentum * velocity - lr * gradient
    return w + lr * velocity, velocity


def momentum_step__returns_the_old_weights(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity is right, but the weights that you return have not moved.

    Add the new velocity to them: 2 + (-1.2).
    """
    return w, momentum * velocity - lr * gradient


def momentum_step__is_plain_descent(w, velocity, gradient, lr, momentum=0.9):
    """You step by the slope alone and hand back the velocity as it came.

    Make a new velocity, 0.9 · (-1) - 0.3, move by it, and return it too.
    """
    return w - lr * gradient, velocity


def momentum_step__returns_the_weights_only(w, velocity, gradient, lr, momentum=0.9):
    """You return the weights only. The next step needs the velocity too.

    Return both, with a comma between them: the weights first.
    """
    return w + momentum * velocity - lr * gradient


def momentum_step__returns_the_velocity_first(w, velocity, gradient, lr, momentum=0.9):
    """Both numbers are right, but the velocity comes first.

    Return the weights, then the velocity.
    """
    velocity = momentum * velocity - lr * gradient
    return velocity, w + velocity


def momentum_step__updates_in_place(w, velocity, gradient, lr, momentum=0.9):
    """Your numbers are right, but an array that came in was changed: `+=` and `*=` do that.

    Whoever called you still needs it. Write `velocity = ...` and `w + ...`, which make
    new arrays.
    """
    velocity *= momentum
    velocity -= lr * gradient
    w += velocity
    return w, velocity
