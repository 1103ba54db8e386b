"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def adagrad_step__adds_eps_outside_the_root(w, accumulator, gradient, lr, eps=1e-7):
    """You add eps after taking the root; here it belongs inside: sqrt(accumulator + eps).

    Many books do it your way, Keras adds it first. While slopes are large nobody sees a difference;
    for tiny slopes sqrt(eps) is far larger than eps.
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient / (np.sqrt(accumulator) + eps), accumulator


def adagrad_step__adds_its_own_eps_outside(w, accumulator, gradient, lr, eps=1e-7):
    """You add 1e-8 after taking the root, whatever `eps` is; it belongs inside: sqrt(... + eps).

    Use the argument, and add it to the accumulator before the root, as Keras does.
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient / (np.sqrt(accumulator) + 1e-8), accumulator


def adagrad_step__forgets_eps(w, accumulator, gradient, lr, eps=1e-7):
    """You left eps out: a weight whose slopes were all 0 gets 0 / 0, which is nan.

    Add it to the accumulator inside the root, but not to the accumulator that you return.
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient / np.sqrt(accumulator), accumulator


def adagrad_step__always_uses_one_eps(w, accumulator, gradient, lr, eps=1e-7):
    """You always add 0.0000001, whatever `eps` is.

    That is only the default. Use the argument.
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient / np.sqrt(accumulator + 1e-7), accumulator


def adagrad_step__stores_eps(w, accumulator, gradient, lr, eps=1e-7):
    """Your weights are right, but eps is in the accumulator that you return.

    Then it would add up, step by step. It is there for this one division only.
    """
    accumulator = accumulator + gradient**2 + eps
    return w - lr * gradient / np.sqrt(accumulator), accumulator


def adagrad_step__does_not_square(w, accumulator, gradient, lr, eps=1e-7):
    """You add the gradient itself to the accumulator: 7 + 3 = 10.

    Slopes of both signs would cancel, and a root of less than 0 is nan. Add its square: 7 + 9.
    """
    accumulator = accumulator + gradient
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__adds_the_size_of_the_slope(w, accumulator, gradient, lr, eps=1e-7):
    """You add the size of the gradient to the accumulator: 7 + 3 = 10.

    It is the square that adds up: 7 + 9 = 16, whose root, 4, is a size again.
    """
    accumulator = accumulator + np.abs(gradient)
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__divides_by_the_old_accumulator(w, accumulator, gradient, lr, eps=1e-7):
    """You divide by the root of the old accumulator: sqrt(7) where sqrt(16) is asked.

    First add the square of this gradient, then divide. In a first step the old one is 0, and
    without the new slope the step would be enormous.
    """
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator + gradient**2


def adagrad_step__returns_the_old_accumulator(w, accumulator, gradient, lr, eps=1e-7):
    """Your weights are right, but the accumulator you return is the one that came in.

    The next step adds to what you hand back. Return the new one: 7 + 9 = 16.
    """
    return w - lr * gradient / np.sqrt(accumulator + gradient**2 + eps), accumulator


def adagrad_step__never_accumulates(w, accumulator, gradient, lr, eps=1e-7):
    """Nothing is added to the accumulator: you divide by the old one and return it.

    Add the square of the gradient first: 7 + 9 = 16.
    """
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__forgets_the_past(w, accumulator, gradient, lr, eps=1e-7):
    """Your accumulator is the square of this gradient alone: 9. What came in, 7, is lost.

    So every step has nearly the same length, lr. Add the square to what there is: 7 + 9.
    """
    accumulator = gradient**2
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__lets_the_past_fade(w, accumulator, gradient, lr, eps=1e-7):
    """You keep 0.9 of the accumulator and add 0.1 of the square: that is RMSprop.

    Adagrad forgets nothing. It adds the whole square to the whole sum: 7 + 9 = 16.
    """
    accumulator = 0.9 * accumulator + 0.1 * gradient**2
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__forgets_the_root(w, accumulator, gradient, lr, eps=1e-7):
    """You divide by the sum of squares itself, 16; the root is missing, and it makes 4 of it.

    A slope over a squared slope would give the *smaller* steps the steeper it is, even at first.
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient / (accumulator + eps), accumulator


def adagrad_step__multiplies_by_the_root(w, accumulator, gradient, lr, eps=1e-7):
    """You multiply by the root; the step is divided by it.

    Weights with large slopes behind them are to take smaller steps: 0.4 · 3 / 4.
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient * np.sqrt(accumulator + eps), accumulator


def adagrad_step__climbs(w, accumulator, gradient, lr, eps=1e-7):
    """You climb: the step is added, and the gradient points uphill.

    Your accumulator is right. Take the step away: 1 - 0.3.
    """
    accumulator = accumulator + gradient**2
    return w + lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__forgets_the_gradient(w, accumulator, gradient, lr, eps=1e-7):
    """Your step is lr over the root, without the gradient: 0.4 / 4.

    lr over the root is this weight's own learning rate. It is multiplied by the slope: 0.4 · 3 / 4.
    """
    accumulator = accumulator + gradient**2
    return w - lr / np.sqrt(accumulator + eps), accumulator


def adagrad_step__forgets_the_rate(w, accumulator, gradient, lr, eps=1e-7):
    """The learning rate is missing from your step: 3 / 4 where 0.4 · 3 / 4 is asked.

    Adagrad scales it for each weight, but there still has to be one.
    """
    accumulator = accumulator + gradient**2
    return w - gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__squares_the_rate_too(w, accumulator, gradient, lr, eps=1e-7):
    """You accumulate (lr · gradient)², the squares of steps; it is slopes that add up.

    Only the gradient is squared: 7 + 9, whatever lr is.
    """
    accumulator = accumulator + (lr * gradient) ** 2
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__steps_without_dividing(w, accumulator, gradient, lr, eps=1e-7):
    """Your accumulator is right, but the step does not use it: it is plain descent.

    Divide by the root: 0.4 · 3 / 4 = 0.3.
    """
    return w - lr * gradient, accumulator + gradient**2


def adagrad_step__adds_up_all_weights(w, accumulator, gradient, lr, eps=1e-7):
    """You add up the squares of all weights together.

    Every weight has its own sum, entry by entry: this is what gives each its own rate. A single
    weight hides it.
    """
    accumulator = accumulator + np.sum(np.square(gradient))
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__adds_the_mean_of_all_weights(w, accumulator, gradient, lr, eps=1e-7):
    """You add the mean of the squares of all weights.

    Every weight has its own sum, entry by entry: this is what gives each its own rate. A single
    weight hides it.
    """
    accumulator = accumulator + np.mean(np.square(gradient))
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__returns_the_root(w, accumulator, gradient, lr, eps=1e-7):
    """Your weights are right, but you return the root of the accumulator: 4.

    The next step adds another square, and squares can only be added to squares. Return 16.
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient / np.sqrt(accumulator + eps), np.sqrt(accumulator)


def adagrad_step__subtracts_the_square(w, accumulator, gradient, lr, eps=1e-7):
    """You take the square away from the accumulator; it is added: 7 + 9.

    A sum of squares never falls.
    """
    accumulator = accumulator - gradient**2
    return w - lr * gradient / np.sqrt(accumulator + eps), accumulator


def adagrad_step__squares_the_gradient_of_the_step(w, accumulator, gradient, lr, eps=1e-7):
    """You step by the squared gradient, which has lost its sign; the square is for the sum only.

    The step is 0.4 · 3 / 4.
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient**2 / np.sqrt(accumulator + eps), accumulator


def adagrad_step__divides_by_all_weights_together(w, accumulator, gradient, lr, eps=1e-7):
    """You divide by one root for all weights, of all their sums together.

    Each is divided by the root of its own sum, entry by entry. A single weight hides it.
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient / np.sqrt(np.sum(accumulator) + eps), accumulator


def adagrad_step__loses_the_sign(w, accumulator, gradient, lr, eps=1e-7):
    """Your step has the right size, but always the same direction: the slope's sign is lost.

    Where the slope is negative the weight has to grow. Only in the sum is the gradient squared.
    """
    accumulator = accumulator + gradient**2
    return w - lr * np.abs(gradient) / np.sqrt(accumulator + eps), accumulator


def adagrad_step__returns_the_weights_only(w, accumulator, gradient, lr, eps=1e-7):
    """You return the weights only. The next step needs the accumulator too.

    Return both, with a comma between them: the weights first.
    """
    return w - lr * gradient / np.sqrt(accumulator + gradient**2 + eps)


def adagrad_step__returns_the_accumulator_first(w, accumulator, gradient, lr, eps=1e-7):
    """Both numbers are right, but the accumulator comes first.

    Return the weights, then the accumulator.
    """
    accumulator = accumulator + gradient**2
    return accumulator, w - lr * gradient / np.sqrt(accumulator + eps)


def adagrad_step__updates_in_place(w, accumulator, gradient, lr, eps=1e-7):
    """Your numbers are right, but an array that came in was changed: `+=` and `-=` do that.

    Whoever called you still needs it. Write `accumulator = accumulator + ...`, which makes
    a new array.
    """
    accumulator += gradient**2
    w -= lr * gradient / np.sqrt(accumulator + eps)
    return w, accumulator


def adagrad_step__adds_eps_to_the_weights(w, accumulator, gradient, lr, eps=1e-7):
    """You add eps after the division, to the weights; it belongs under the root.

    In a / b + c Python divides first. Mind the brackets: sqrt(accumulator + eps).
    """
    accumulator = accumulator + gradient**2
    return w - lr * gradient / np.sqrt(accumulator) + eps, accumulator
