"""Wrong answers that people really write; the docstring is what the learner is told."""

import numpy as np


def rmsprop_step__swaps_rho(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You have rho the wrong way round: 0.1 of the average and 0.9 of the square.

    rho says how much is *kept*: 0.9 · 15 + 0.1 · 25 = 16. Your average forgets almost all at once.
    """
    average = (1 - rho) * average + rho * gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__adds_eps_outside_the_root(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You add eps after taking the root; here it belongs inside: sqrt(average + eps).

    Many books do it your way, Keras adds it first. While slopes are large nobody sees a difference;
    for tiny slopes sqrt(eps) is far larger than eps.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / (np.sqrt(average) + eps), average


def rmsprop_step__adds_its_own_eps_outside(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You add 1e-8 after taking the root, whatever `eps` is; it belongs inside: sqrt(... + eps).

    Use the argument, and add it to the average before the root, as Keras does.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / (np.sqrt(average) + 1e-8), average


def rmsprop_step__forgets_eps(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You left eps out: a weight whose slopes were all 0 gets 0 / 0, which is nan.

    Add it to the average inside the root, but not to the average that you return.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average), average


def rmsprop_step__always_uses_one_eps(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You always add 0.0000001, whatever `eps` is.

    That is only the default. Use the argument.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average + 1e-7), average


def rmsprop_step__always_keeps_nine_tenths(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You always keep 0.9 of the average, whatever `rho` is.

    0.9 is only the default. Use the argument, for both parts.
    """
    average = 0.9 * average + 0.1 * gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__stores_eps(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Your weights are right, but eps is in the average that you return.

    It is there for this one division only.
    """
    average = rho * average + (1 - rho) * gradient**2 + eps
    return w - lr * gradient / np.sqrt(average), average


def rmsprop_step__does_not_square(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You average the gradient itself: 0.9 · 15 + 0.1 · 5 = 14.

    Slopes of both signs would cancel, and a root of less than 0 is nan. Square it: 0.1 · 25.
    """
    average = rho * average + (1 - rho) * gradient
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__squares_the_share_too(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You square 1 - rho along with the gradient: (0.1 · 5)².

    Only the gradient is squared: 0.1 · 5² = 2.5. Mind the brackets.
    """
    average = rho * average + ((1 - rho) * gradient) ** 2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__adds_the_whole_square(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You add the whole square, 25, to nine tenths of the average.

    Of an average the shares have to add up to 1: with 0.9 of the old goes 0.1 of the new.
    """
    average = rho * average + gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__forgets_nothing(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You add the square to the whole average, without rho: that is Adagrad, 15 + 25.

    RMSprop keeps rho of the average, and the square comes in with 1 - rho: 0.9 · 15 + 0.1 · 25.
    """
    average = average + gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__uses_rho_for_both(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You multiply both parts by rho: 0.9 of the average and 0.9 of the square.

    The two shares have to add up to 1: with 0.9 of the old goes 0.1 of the new.
    """
    average = rho * average + rho * gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__subtracts_the_square(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You take the square's share away from the average; it is added: 13.5 + 2.5.

    An average of squares is never negative.
    """
    average = rho * average - (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__puts_the_share_on_the_step_too(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Your average is right, but you multiply the step by 1 - rho as well: ten times too short.

    The step is lr times the gradient over the root: 0.4 · 5 / 4.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * (1 - rho) * gradient / np.sqrt(average + eps), average


def rmsprop_step__keeps_the_whole_average(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You keep the whole average and add a tenth of the square: rho is missing on it.

    Of an average the shares have to add up to 1: with 0.1 of the new goes 0.9 of the old.
    """
    average = average + (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__forgets_the_past(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Your average is made of this gradient alone: what came in, 15, is lost.

    Keep rho of it: 0.9 · 15 + 0.1 · 25.
    """
    average = (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__takes_the_last_square_alone(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Your average is the square of this gradient and nothing else: 25.

    Then every step is lr long. Keep rho of what came in: 0.9 · 15 + 0.1 · 25.
    """
    average = gradient**2
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__never_averages(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Nothing is mixed into the average: you divide by the old one and return it.

    First the new average, 0.9 · 15 + 0.1 · 25 = 16.
    """
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__averages_sizes(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You average the size of the gradient where its square is asked: 13.5 + 0.1 · 5.

    It is 13.5 + 0.1 · 25 = 16.
    """
    average = rho * average + (1 - rho) * np.abs(gradient)
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__steps_without_dividing(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Your average is right, but the step does not use it: it is plain descent.

    Divide by its root: 0.4 · 5 / 4.
    """
    return w - lr * gradient, rho * average + (1 - rho) * gradient**2


def rmsprop_step__multiplies_by_the_root(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You multiply by the root; the step is divided by it.

    Weights with steep slopes are to take smaller steps: 0.4 · 5 / 4.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient * np.sqrt(average + eps), average


def rmsprop_step__returns_the_root(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Your weights are right, but you return the root of the average: 4.

    The average is of squares, and the next square is mixed into it. Return 16.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average + eps), np.sqrt(average)


def rmsprop_step__divides_by_the_old_average(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You divide by the root of the old average: sqrt(15) where sqrt(16) is asked.

    First mix in the square of this gradient, then divide. In a first step the old one is 0, and
    the step would be enormous.
    """
    new = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average + eps), new


def rmsprop_step__returns_the_old_average(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Your weights are right, but the average you return is the one that came in.

    The next step starts from what you hand back. Return the new one: 13.5 + 2.5 = 16.
    """
    new = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(new + eps), average


def rmsprop_step__forgets_the_root(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You divide by the average of squares itself, 16; the root is missing: it makes 4 of it.

    Only the root is again a size of slopes, so that slope over root has a size near 1.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / (average + eps), average


def rmsprop_step__climbs(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You climb: the step is added, and the gradient points uphill.

    Your average is right. Take the step away: 1 - 0.5.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w + lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__forgets_the_gradient(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Your step is lr over the root, without the gradient: 0.4 / 4.

    lr over the root is this weight's own learning rate. It is multiplied by the slope: 0.4 · 5 / 4.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr / np.sqrt(average + eps), average


def rmsprop_step__forgets_the_rate(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """The learning rate is missing from your step: 5 / 4 where 0.4 · 5 / 4 is asked.

    RMSprop scales it for each weight, but there still has to be one.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - gradient / np.sqrt(average + eps), average


def rmsprop_step__averages_all_weights(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You take the mean of the squares over all weights.

    The average runs over steps, not over weights: every weight has its own, entry by entry. A
    single weight hides it.
    """
    average = rho * average + (1 - rho) * np.mean(np.square(gradient))
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__adds_up_all_weights(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You add up the squares of all weights together.

    Every weight has an average of its own, entry by entry. A single weight hides it.
    """
    average = rho * average + (1 - rho) * np.sum(np.square(gradient))
    return w - lr * gradient / np.sqrt(average + eps), average


def rmsprop_step__returns_the_weights_only(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You return the weights only. The next step needs the average too.

    Return both, with a comma between them: the weights first.
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average + eps)


def rmsprop_step__returns_the_average_first(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Both numbers are right, but the average comes first.

    Return the weights, then the average.
    """
    average = rho * average + (1 - rho) * gradient**2
    return average, w - lr * gradient / np.sqrt(average + eps)


def rmsprop_step__updates_in_place(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """Your numbers are right, but an array that came in was changed: `*=`, `+=`, `-=` do that.

    Whoever called you still needs it. Write `average = rho * average + ...`, which makes a
    new array.
    """
    average *= rho
    average += (1 - rho) * gradient**2
    w -= lr * gradient / np.sqrt(average + eps)
    return w, average


def rmsprop_step__adds_eps_to_the_weights(w, average, gradient, lr, rho=0.9, eps=1e-7):
    """You add eps after the division, to the weights; it belongs under the root.

    In a / b + c Python divides first. Mind the brackets: sqrt(average + eps).
    """
    average = rho * average + (1 - rho) * gradient**2
    return w - lr * gradient / np.sqrt(average) + eps, average
