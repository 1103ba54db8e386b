"""nesterov_step(w, velocity, gradient, lr, momentum=0.9): momentum that looks ahead."""


def nesterov_step(w, velocity, gradient, lr, momentum=0.9):
    """The weights move by what the next velocity would be, if the gradient stayed."""
    velocity = momentum * velocity - lr * gradient
    return w + momentum * velocity - lr * gradient, velocity
