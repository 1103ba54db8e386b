"""Wrong answers that people really write; the docstring is what the learner is told."""


def nesterov_step__is_plain_momentum(w, velocity, gradient, lr, momentum=0.9):
    """Your weights move by the new velocity: that is plain momentum, 2 - 1.2 = 0.8.

    Looking ahead with the old velocity gives the same. Take momentum times the *new* velocity,
    and lr times the gradient off once more: 0.9 · (-1.2) - 0.3 = -1.38.
    """
    velocity = momentum * velocity - lr * gradient
    return w + velocity, velocity


def nesterov_step__forgets_the_velocity(w, velocity, gradient, lr, momentum=0.9):
    """You step by the slope alone: that is plain descent, with a velocity that is not kept.

    With a velocity of -1, momentum 0.9 and a slope's part of -0.3 the new one is -1.2.
    """
    return w - lr * gradient, -lr * gradient


def nesterov_step__only_coasts(w, velocity, gradient, lr, momentum=0.9):
    """Your weights move by momentum times the new velocity; the last part is missing.

    After 0.9 · (-1.2) = -1.08 take lr times the gradient off once more: -1.08 - 0.3.
    """
    velocity = momentum * velocity - lr * gradient
    return w + momentum * velocity, velocity


def nesterov_step__adds_the_whole_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your weights move by the whole new velocity and the slope's part: momentum is missing.

    The look ahead coasts, and so it slows down: 0.9 · (-1.2) - 0.3, not -1.2 - 0.3.
    """
    velocity = momentum * velocity - lr * gradient
    return w + velocity - lr * gradient, velocity


def nesterov_step__steps_and_looks_ahead(w, velocity, gradient, lr, momentum=0.9):
    """Your weights move by the new velocity and momentum times it besides: that is too far.

    The step is momentum times the new velocity, less lr times the gradient, and no more.
    """
    velocity = momentum * velocity - lr * gradient
    return w + velocity + momentum * velocity, velocity


def nesterov_step__adds_the_old_step_to_the_new(w, velocity, gradient, lr, momentum=0.9):
    """Your weights move by the new velocity and by momentum times the old one.

    Momentum belongs to the *new* velocity, -1.2, and beside it stands the slope's part alone:
    0.9 · (-1.2) - 0.3.
    """
    ahead = momentum * velocity
    velocity = momentum * velocity - lr * gradient
    return w + ahead + velocity, velocity


def nesterov_step__returns_the_step_as_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your weights are right, but you return the step as the velocity: -1.38.

    The velocity is the one of plain momentum, 0.9 · (-1) - 0.3 = -1.2. The look ahead is
    for the weights only.
    """
    velocity = momentum * velocity - lr * gradient
    ahead = momentum * velocity - lr * gradient
    return w + ahead, ahead


def nesterov_step__returns_the_old_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your weights are right, but the velocity you return is the one that came in.

    The next step starts from what you hand back. Return the new one, -1.2.
    """
    new = momentum * velocity - lr * gradient
    return w + momentum * new - lr * gradient, velocity


def nesterov_step__points_the_velocity_uphill(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity adds lr times the gradient, and the weights subtract it.

    Then the velocity that came in would have the other sign too. Here it points the way
    the weights move: -0.9 - 0.3 = -1.2, and everything is added.
    """
    velocity = momentum * velocity + lr * gradient
    return w - momentum * velocity - lr * gradient, velocity


def nesterov_step__climbs(w, velocity, gradient, lr, momentum=0.9):
    """You climb: lr times the gradient is added, and the gradient points uphill.

    Take it away both times: in the velocity and in the step.
    """
    velocity = momentum * velocity + lr * gradient
    return w + momentum * velocity + lr * gradient, velocity


def nesterov_step__climbs_at_the_end(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity is right, but in the step lr times the gradient is added.

    It is taken away there too: 2 + 0.9 · (-1.2) - 0.3.
    """
    velocity = momentum * velocity - lr * gradient
    return w + momentum * velocity + lr * gradient, velocity


def nesterov_step__subtracts_the_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity is right, but you take it away from the weights.

    It already points downhill: 2 + 0.9 · (-1.2) - 0.3.
    """
    velocity = momentum * velocity - lr * gradient
    return w - momentum * velocity - lr * gradient, velocity


def nesterov_step__keeps_the_rate_out_of_the_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity has no learning rate in it; you multiply by it only when you step.

    The velocity that comes in is a step, in the units of the weights. Multiply the gradient
    by lr, both times, and nothing else.
    """
    velocity = momentum * velocity - gradient
    return w + lr * (momentum * velocity - gradient), velocity


def nesterov_step__is_the_one_of_pytorch(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity gathers gradients, and lr comes in only at the step: that is PyTorch's way.

    The numbers in such a velocity differ from ours, in size and in sign. Here minus lr times
    the gradient goes into it.
    """
    velocity = momentum * velocity + gradient
    return w - lr * (gradient + momentum * velocity), velocity


def nesterov_step__takes_the_average(w, velocity, gradient, lr, momentum=0.9):
    """In the velocity you shrink the slope's part by (1 - momentum).

    That makes an average, with steps a tenth as large. Here the gradient is multiplied
    by lr only: 0.9 · (-1) - 0.1 · 3 = -1.2.
    """
    velocity = momentum * velocity - (1 - momentum) * lr * gradient
    return w + momentum * velocity - lr * gradient, velocity


def nesterov_step__forgets_the_rate(w, velocity, gradient, lr, momentum=0.9):
    """You subtract the whole gradient: the learning rate is missing.

    The slope's part is 0.1 · 3 = 0.3, not 3, in the velocity and in the step.
    """
    velocity = momentum * velocity - gradient
    return w + momentum * velocity - gradient, velocity


def nesterov_step__forgets_the_rate_at_the_end(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity is right, but in the step you take off the whole gradient.

    The learning rate belongs there too: 0.1 · 3 = 0.3, not 3.
    """
    velocity = momentum * velocity - lr * gradient
    return w + momentum * velocity - gradient, velocity


def nesterov_step__always_keeps_nine_tenths(w, velocity, gradient, lr, momentum=0.9):
    """You always use 0.9, whatever `momentum` is.

    0.9 is only the default. Use the argument, in the velocity and in the step.
    """
    velocity = 0.9 * velocity - lr * gradient
    return w + 0.9 * velocity - lr * gradient, velocity


def nesterov_step__thinks_it_is_one_minus_the_rate(w, velocity, gradient, lr, momentum=0.9):
    """You use 1 - lr for momentum. Momentum and learning rate are two settings, not one.

    At lr = 0.1 and momentum 0.9 nothing shows; at any other pair it does.
    """
    velocity = (1 - lr) * velocity - lr * gradient
    return w + (1 - lr) * velocity - lr * gradient, velocity


def nesterov_step__subtracts_the_step(w, velocity, gradient, lr, momentum=0.9):
    """Your velocity is right, but you take the whole step away from the weights.

    The step is 0.9 · (-1.2) - 0.3 = -1.38, with its minus; it is added.
    """
    velocity = momentum * velocity - lr * gradient
    return w - (momentum * velocity - lr * gradient), velocity


def nesterov_step__is_plain_momentum_without_its_velocity(w, velocity, gradient, lr, momentum=0.9):
    """Your weights move by the new velocity, as in plain momentum, and you return the old one.

    Move by momentum times the new velocity, less lr times the gradient: -1.38. And return the
    new velocity, -1.2.
    """
    return w + momentum * velocity - lr * gradient, velocity


def nesterov_step__multiplies_the_slope_by_momentum_too(w, velocity, gradient, lr, momentum=0.9):
    """In the step you multiply the slope's part by momentum as well: 0.9 · (-1.2 - 0.3).

    Momentum only shrinks the velocity: 0.9 · (-1.2) - 0.3.
    """
    velocity = momentum * velocity - lr * gradient
    return w + momentum * (velocity - lr * gradient), velocity


def nesterov_step__makes_the_velocity_twice(w, velocity, gradient, lr, momentum=0.9):
    """You renew the velocity twice, and look ahead from the second: one step too far.

    One new velocity, -1.2, and from it the look ahead: 0.9 · (-1.2) - 0.3.
    """
    velocity = momentum * velocity - lr * gradient
    velocity = momentum * velocity - lr * gradient
    return w + momentum * velocity - lr * gradient, velocity


def nesterov_step__returns_the_weights_only(w, velocity, gradient, lr, momentum=0.9):
    """You return the weights only. The next step needs the velocity too.

    Return both, with a comma between them: the weights first.
    """
    velocity = momentum * velocity - lr * gradient
    return w + momentum * velocity - lr * gradient


def nesterov_step__returns_the_velocity_first(w, velocity, gradient, lr, momentum=0.9):
    """Both numbers are right, but the velocity comes first.

    Return the weights, then the velocity.
    """
    velocity = momentum * velocity - lr * gradient
    return velocity, w + momentum * velocity - lr * gradient


def nesterov_step__updates_in_place(w, velocity, gradient, lr, momentum=0.9):
    """Your numbers are right, but an array that came in was changed: `+=` and `*=` do that.

    Whoever called you still needs it. Write `velocity = ...` and `w + ...`, which make new
    arrays.
    """
    velocity *= momentum
    velocity -= lr * gradient
    w += momentum * velocity - lr * gradient
    return w, velocity


def nesterov_step__moves_twice(w, velocity, gradient, lr, momentum=0.9):
    """Your weights move by the new velocity, and then by the look ahead besides: -1.2 - 1.38.

    The look ahead is the whole step: 0.9 · (-1.2) - 0.3 = -1.38.
    """
    velocity = momentum * velocity - lr * gradient
    return w + velocity + momentum * velocity - lr * gradient, velocity


def nesterov_step__puts_the_new_velocity_into_the_long_form(
    w, velocity, gradient, lr, momentum=0.9
):
    """You step by momentum² times the velocity less (1 + momentum) · lr · gradient: the *old* one.

    Written out with the old velocity -1 that is 0.81 · (-1) - 1.9 · 0.3 = -1.38. With the new one
    it is too far: -1.542.
    """
    velocity = momentum * velocity - lr * gradient
    return w + momentum**2 * velocity - (1 + momentum) * lr * gradient, velocity
