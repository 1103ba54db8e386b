"""momentum_step(w, velocity, gradient, lr, momentum=0.9): the weights roll on."""


def momentum_step(w, velocity, gradient, lr, momentum=0.9):
    """The step is what is left of the last one, plus a push down the slope."""
    velocity = momentum * velocity - lr * gradient
    return w + velocity, velocity
